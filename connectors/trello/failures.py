"""Pure. What Trello's refusals mean for the daemon, as sentences the owner can act on."""

from __future__ import annotations

import json
import re

from daemon.errors import DelegatedError, NotAuthorised, Refused, Unavailable, Uncertain

NEW_TOKEN = "https://trello.com/power-ups/admin"  # noqa: S105 - an address
_NO_RIGHT = re.compile(r"unauthorized (\w+ )?(permission|access) requested|missing scope", re.IGNORECASE)
_ODD = re.compile(r"[\x00-\x1f\x7f]+|<[^>]*>")
_SHOWN = 160


class NoRight(Refused):
    """This account may see the board or card but not change it, or not see it at all."""


class Gone(Refused):
    """What was asked for no longer exists, or this account cannot see it."""


def failure(status: int, text: str, *, writes: bool, about_us: bool, place: str) -> DelegatedError:
    """The error for an answer that is no success.

    `writes`: the request could have changed something. `about_us`: it asked for the account itself, so
    that only bad credentials can be the reason of a 401. `place`: where the token is kept.
    Statuses and texts: answers of the real service, and
    https://developer.atlassian.com/cloud/trello/guides/rest-api/status-codes/
    """
    said = said_in(text)
    if status == 401:
        return _unauthorised(said, place, about_us=about_us)
    if status == 403 and "TOO_MANY" in text:
        return Refused(f"a limit of Trello is reached: {said}")
    if status == 403:
        return NoRight(f"Trello does not allow it: {said or 'forbidden'}")
    if status == 404:
        return Gone("Trello does not know it any more, or this account cannot see it")
    if status == 429:
        return Unavailable("Trello asks for a pause: too many requests were made with this key or token")
    if status >= 500 or status in (408, 449):
        if writes:
            return Uncertain(f"Trello answered with an error ({status}) and did not say whether it was done")
        return Unavailable(f"Trello is out of order (status {status})")
    if 300 <= status < 400:
        return Unavailable("what answers is not Trello's interface (it redirects): check trello.base_url")
    return Refused(f"Trello refuses it: {said or f'status {status}'}")


def said_in(text: str) -> str:
    """Trello's own words in an answer: a short text, or the message of a JSON body."""
    try:
        body = json.loads(text)
    except ValueError:
        body = None
    if isinstance(body, dict):
        text = str(body.get("message") or body.get("error") or "")
    return _ODD.sub(" ", text).strip()[:_SHOWN]


def _unauthorised(said: str, place: str, *, about_us: bool) -> DelegatedError:
    if _NO_RIGHT.search(said) and not about_us:
        return NoRight(f"this Trello account or token has no right to do it ({said})")
    if "key" in said.lower():
        return NotAuthorised(
            f"Trello does not accept the API key ({said}): copy it from {NEW_TOKEN}, "
            "and mind that key and token belong together."
        )
    return NotAuthorised(
        f"Trello no longer accepts the token ({said or 'unauthorized'}): make a new one at {NEW_TOKEN} "
        f"and put it into {place}."
    )
