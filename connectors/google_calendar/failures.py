"""Pure. What Google's error answers mean for us, as one of the daemon's errors with a clear sentence."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from daemon.errors import DelegatedError, NotAuthorised, Refused, Unavailable, Uncertain

SIGN_IN_AGAIN = "run `delegated check --sign-in` to sign in again"


class Passing(Unavailable):
    """Nothing was done, and the same request may well succeed in a moment. `wait` is Google's own advice."""

    def __init__(self, text: str, wait: float | None = None) -> None:
        super().__init__(text)
        self.wait = wait


class LostAnswer(Uncertain):
    """A write was sent and nothing usable came back; only a guarded one may be sent again."""


class WritesPaused(Unavailable):
    """Google made the account's calendars read-only for some hours."""


class SyncTokenGone(Unavailable):
    """Google has forgotten where our reading stopped: the calendar has to be read whole."""


class ChangedMeanwhile(Refused):
    """The event is no longer the one the change was planned for.

    `after_lost_attempt`: an attempt of our own whose answer was lost may be what changed it.
    """

    after_lost_attempt = False


class AlreadyThere(Refused):
    """An event with this id exists, or existed and was deleted."""


class NotFound(Refused):
    """There is no such calendar or event, or we may not see it."""


class MissingPermission(NotAuthorised):
    """The sign-in lacks a permission this request needs."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An error answer taken apart. `retry_after` is in seconds."""

    status: int
    reason: str = ""
    message: str = ""
    retry_after: float | None = None


_TOO_FAST = frozenset({"rateLimitExceeded", "userRateLimitExceeded", "RATE_LIMIT_EXCEEDED"})
_API_OFF = frozenset({"accessNotConfigured", "SERVICE_DISABLED"})
_SCOPE = frozenset({"insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"})


def answer_from(status: int, headers: Mapping[str, str], content: bytes) -> Answer:
    """Take an error answer apart; both of Google's body shapes are known, and none is needed.

    The older shape lists `errors` with a reason each, the newer one has `status` and typed `details`.
    """
    try:
        body = json.loads(content)
    except ValueError:
        body = None
    error = body.get("error") if isinstance(body, dict) else None
    if not isinstance(error, dict):
        return Answer(status, retry_after=_seconds(headers.get("retry-after")))
    first = _first(error.get("errors")) or _reasoned(error.get("details"))
    message = first.get("message") or error.get("message") or ""
    return Answer(
        status,
        reason=str(first.get("reason") or error.get("status") or ""),
        message=str(message),
        retry_after=_seconds(headers.get("retry-after")),
    )


def error_for(answer: Answer, subject: str, *, wrote: bool) -> DelegatedError:
    """The daemon's error for an answer about `subject` ("calendar 'Work'"); `wrote`: to a write."""
    status, reason = answer.status, answer.reason
    if status == 429 or (status == 403 and reason in _TOO_FAST):
        return Passing(f"{subject}: Google asks us to slow down; trying again later", answer.retry_after)
    if status == 412:
        return ChangedMeanwhile(f"{subject} was changed meanwhile; it is looked at again in the next cycle")
    if status == 409:
        return AlreadyThere(f"{subject}: Google already has it")
    if status in (404, 410):
        return NotFound(f"{subject}: Google does not know it, or you may not see it")
    if status in (401, 403):
        return _forbidden(answer, subject)
    if status >= 500 or status == 408:
        text = f"{subject}: Google answered with an error of its own ({status})"
        return LostAnswer(text + ", so the write may stand or not") if wrote else Passing(text)
    if status < 400:
        return unusable(subject, wrote=wrote)
    return Refused(f"{subject}: Google refuses this ({answer.message or reason or status})")


def unusable(subject: str, *, wrote: bool) -> DelegatedError:
    """The error for an answer that is no answer of Google's: a login page of a network, a cut body."""
    text = f"{subject}: the answer is not Google Calendar's; is there a login page between us and Google?"
    return LostAnswer(text) if wrote else Passing(text)


def _forbidden(answer: Answer, subject: str) -> DelegatedError:
    reason = answer.reason
    if answer.status == 401:
        return NotAuthorised(f"{subject}: Google no longer accepts the sign-in; {SIGN_IN_AGAIN}")
    if reason == "quotaExceeded":
        return WritesPaused(f"{subject}: Google allows only reading for some hours (usage limit)")
    if reason == "dailyLimitExceeded":
        return Unavailable(f"{subject}: today's number of requests to Google is used up; it goes on tomorrow")
    if reason in _API_OFF:
        return NotAuthorised(
            f"{subject}: the Google Calendar API is not enabled for your client; "
            "enable it in the project at https://console.cloud.google.com/apis/library"
        )
    if reason in _SCOPE:
        return MissingPermission(
            f"{subject}: the sign-in lacks a permission; {SIGN_IN_AGAIN} and leave every box ticked"
        )
    return Refused(f"{subject}: Google does not allow this ({answer.message or reason or answer.status})")


def _first(errors: Any) -> Mapping[str, Any]:
    return errors[0] if isinstance(errors, list) and errors and isinstance(errors[0], dict) else {}


def _reasoned(details: Any) -> Mapping[str, Any]:
    if not isinstance(details, list):
        return {}
    return next((item for item in details if isinstance(item, dict) and item.get("reason")), {})


def _seconds(text: str | None) -> float | None:
    try:
        return max(0.0, float(text)) if text else None
    except ValueError:
        return None
