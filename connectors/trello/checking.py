"""What `check` tells about Trello: reachability, key and token, scope and expiry, the chosen boards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from connectors.trello.choosing import Listed, choose
from connectors.trello.client import TrelloApi, on_this_computer
from connectors.trello.credentials import Credentials
from connectors.trello.failures import NEW_TOKEN
from connectors.trello.mapping import moment
from connectors.trello.reading import BoardReader, sentence
from connectors.trello.registration import Registration
from connectors.trello.settings import TrelloSettings
from connectors.trello.token_standing import ends_in, told_of_token
from daemon.errors import DelegatedError, NotAuthorised, Refused, Unavailable
from daemon.ports import Finding


def check_trello(
    api: TrelloApi,
    reader: BoardReader,
    credentials: Credentials,
    settings: TrelloSettings,
    registration: Registration | None,
    *,
    now: datetime,
) -> Sequence[Finding]:
    """Look at everything once; a failure is a finding, and what depends on it is not tried."""
    findings: list[Finding] = []
    try:
        me = api.get("members", "me", fields="username,fullName")
    except DelegatedError as error:
        return [Finding(subject="Trello", ok=False, text=str(error))]
    name = f"{me.get('fullName')} (@{me.get('username')})" if isinstance(me, dict) else "an unknown account"
    findings.append(
        Finding(subject="Trello", ok=True, text=f"{settings.base_url} answers; signed in as {name}")
    )
    findings += _transport(settings.base_url, credentials)
    try:
        findings += _token(api, credentials, now)
        findings += _boards(api, reader, settings, registration)
    except DelegatedError as error:
        findings.append(Finding(subject="Trello", ok=False, text=str(error)))
    return findings


def _transport(base_url: str, credentials: Credentials) -> Iterator[Finding]:
    if base_url.startswith("http://") and not on_this_computer(base_url):
        text = f"the token travels unprotected to {urlsplit(base_url).hostname}: use https in trello.base_url"
        yield Finding(subject="Trello token", ok=True, warning=True, text=text)
    if credentials.seen_by_others():
        text = f"others on this computer can read {credentials.file}: chmod 600 {credentials.file}"
        yield Finding(subject="Trello token", ok=True, warning=True, text=text)


def _token(api: TrelloApi, credentials: Credentials, now: datetime) -> Iterator[Finding]:
    try:
        told = told_of_token(api, credentials)
    except (Refused, Unavailable) as error:
        text = f"Trello does not tell the token's scope and expiry: {error}"
        yield Finding(subject="Trello token", ok=True, warning=True, text=text)
        return
    yield _scope(told, credentials)
    yield _expiry(told, credentials, now)


def _scope(told: dict[str, Any], credentials: Credentials) -> Finding:
    permissions = [row for row in told.get("permissions") or () if isinstance(row, dict)]
    boards = [row for row in permissions if row.get("modelType") == "Board"]
    missing = [
        scope for scope in ("read", "write") if not any(permission.get(scope) for permission in boards)
    ]
    if not missing:
        return Finding(subject="Trello token", ok=True, text="may read and write boards")
    text = (
        f"may not {' and not '.join(missing)} boards: make a token with scope read,write at {NEW_TOKEN} "
        f"and put it into {credentials.place}"
    )
    return Finding(subject="Trello token", ok=False, text=text)


def _expiry(told: dict[str, Any], credentials: Credentials, now: datetime) -> Finding:
    expires = moment(told.get("dateExpires"))
    if expires is None:
        return Finding(subject="Trello token", ok=True, text="never expires")
    text, soon = ends_in(expires.at, credentials.place, now)
    return Finding(subject="Trello token", ok=True, warning=soon, text=text)


def _boards(
    api: TrelloApi, reader: BoardReader, settings: TrelloSettings, registration: Registration | None
) -> Iterator[Finding]:
    choice = choose(reader.open_boards(workspaces=settings.boards != "all"), settings.boards)
    for note in choice.notes:
        yield Finding(subject="Trello boards", ok=False, text=note)
    if not choice.boards and not choice.notes:
        text = "this Trello account is a member of no open board"
        yield Finding(subject="Trello boards", ok=True, warning=True, text=text)
    for board in choice.boards:
        yield _board(api, reader, board)
    if registration is not None and settings.webhook is not None:
        served = registration.registered() & {board.id for board in choice.boards}
        text = f"{len(served)} of {len(choice.boards)} boards are registered for {settings.webhook.url}"
        if len(served) < len(choice.boards):
            text += "; `delegated run` registers the others"
        yield Finding(subject="Trello webhook", ok=True, text=text)


def _board(api: TrelloApi, reader: BoardReader, board: Listed) -> Finding:
    subject = f"Trello board {board.name!r}"
    try:
        told = api.get("boards", board.id, fields="memberships")
    except NotAuthorised:
        raise
    except (Refused, Unavailable) as error:
        return Finding(subject=subject, ok=False, text=sentence(board.name, error))
    if isinstance(told, dict) and reader.may_write(told):
        return Finding(subject=subject, ok=True, text="can be read and written")
    text = "may only be read by this account: nothing is written there until a board admin allows it"
    return Finding(subject=subject, ok=True, warning=True, text=text)
