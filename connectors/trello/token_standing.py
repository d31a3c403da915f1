"""How long the token is good for: asked once a day, kept in the mirror, told without asking.

It is asked along with other work, a write or a slow look at all boards, so that a look at boards on which
nothing changed stays a single request.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any

from connectors.http import hide_in_logs
from connectors.trello.client import TrelloApi
from connectors.trello.credentials import Credentials
from connectors.trello.failures import NEW_TOKEN
from connectors.trello.mapping import moment
from daemon.errors import DelegatedError
from daemon.ports import Credential, Cursor, Mirror
from daemon.secret import Secret

ACCOUNT = "account"
"""The mirror's container for what is no board; every board's id has 24 letters."""

WARN_DAYS = 7
_EXPIRES = "expires"
_ASK_EVERY = timedelta(days=1)


def told_of_token(api: TrelloApi, credentials: Credentials) -> dict[str, Any]:
    """The token's permissions and end; only an address with it in tells them, so it is kept from logs.

    Source: https://developer.atlassian.com/cloud/trello/rest/api-group-tokens/
    """
    token = credentials.current().token
    hide_in_logs(token)
    told = api.get("tokens", token.reveal(), fields="dateExpires,permissions")
    return told if isinstance(told, dict) else {}


def ends_in(expires: datetime, place: str, now: datetime) -> tuple[str, bool]:
    """When the token ends as a sentence, and whether that is soon."""
    days = (expires - now).days
    text = f"expires in {days} {'day' if days == 1 else 'days'}, on {expires:%Y-%m-%d}"
    if days >= WARN_DAYS:
        return text, False
    return f"{text}: make a new one at {NEW_TOKEN} and put it into {place}", True


def look_at_token(api: TrelloApi, credentials: Credentials, mirror: Mirror, *, now: datetime) -> None:
    """Ask for the token's end if that is due, and keep it. What Trello does not tell stays unknown."""
    mark = mark_of(credentials.current().token)
    cursor = mirror.cursor(ACCOUNT)
    if cursor is not None and cursor.value == mark and now - cursor.read_whole_at < _ASK_EVERY:
        return
    try:
        items = {_EXPIRES: str(told_of_token(api, credentials).get("dateExpires") or "")}
    except DelegatedError:
        # The boards could just be read, so the token is good; its end is a courtesy.
        items = {}
    mirror.replace(ACCOUNT, items, Cursor(mark, now))


def credential_in(mirror: Mirror) -> Credential | None:
    """What was kept; None when nothing is known."""
    kept = mirror.items(ACCOUNT).get(_EXPIRES)
    if kept is None:
        return None
    expires = moment(kept)
    return Credential(expires.at if expires else None)


def soon_over(credentials: Credentials, mirror: Mirror, *, now: datetime) -> tuple[str, ...]:
    """A sentence for the owner when the token ends soon."""
    known = credential_in(mirror)
    if known is None or known.expires is None:
        return ()
    text, soon = ends_in(known.expires, credentials.place, now)
    return (f"the Trello token {text}",) if soon else ()


def mark_of(token: Secret) -> str:
    """Tells one token from another without telling it."""
    return blake2b(token.reveal().encode(), digest_size=8).hexdigest()
