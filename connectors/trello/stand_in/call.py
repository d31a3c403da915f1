"""One request to the Trello sandbox: its parameters wherever they travel, its credentials, and its
refusals.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from starlette.exceptions import HTTPException
from starlette.requests import Request

from connectors.trello.stand_in.rows import Json, is_id, is_short_link
from connectors.trello.stand_in.world import World

_OAUTH_PART = re.compile(r'(\w+)="([^"]*)"')
_BRACKETS = re.compile(r"^(\w+)\[(\w+)\]$")
NULLS = (None, "", "null")


class TrelloError(Exception):
    """An answer other than success. A string body is sent as text/plain, as the real service does; else as
    JSON.
    """

    def __init__(self, status: int, body: str | Json) -> None:
        super().__init__(f"{status} {body}")
        self.status = status
        self.body = body


def not_found() -> TrelloError:
    return TrelloError(404, "The requested resource was not found.")


def invalid(field: str) -> TrelloError:
    return TrelloError(400, f"invalid value for {field}")


def missing(key: str, *, short: bool = False) -> TrelloError:
    """What an id that leads nowhere is answered with: 404 when it could be an id, 400 when it can not."""
    return not_found() if is_id(key) or (short and is_short_link(key)) else TrelloError(400, "invalid id")


class Params:
    """Query and body parameters together; the real service does not care which of the two a value came in."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.values = dict(values)

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def raw(self, name: str, default: Any = None) -> Any:
        return self.values.get(name, default)

    def text(self, name: str, default: str = "") -> str:
        value = self.values.get(name)
        if value is None:
            return default
        if isinstance(value, bool):
            return "true" if value else "false"
        return value if isinstance(value, str) else str(value)

    def flag(self, name: str, *, default: bool = False) -> bool:
        """`true`/`false` in any of their spellings. Raises TrelloError 400 for anything else."""
        if self.values.get(name) in NULLS:
            return default
        value = self.text(name).lower()
        if value in ("true", "1"):
            return True
        if value in ("false", "0"):
            return False
        raise invalid(name)

    def number(self, name: str, default: int, *, low: int = 0, high: int = 1000) -> int:
        """A whole number; cut to `high` at most. Raises TrelloError 400 when it is none or too low."""
        if self.values.get(name) in NULLS:
            return default
        try:
            value = int(self.text(name))
        except ValueError:
            raise invalid(name) from None
        if value < low:
            raise invalid(name)
        return min(value, high)

    def names(self, name: str) -> list[str]:
        """A comma-separated string or a JSON array, without repetitions of the same value."""
        value = self.values.get(name)
        found: Iterable[str] = value if isinstance(value, list) else self.text(name).split(",")
        return list(dict.fromkeys(str(part).strip() for part in found if str(part).strip()))


@dataclass(slots=True)
class Call:
    """What a handler is given."""

    world: World
    method: str
    path: str
    params: Params
    token: Json
    me: Json
    charge: Callable[[], TrelloError | None] = lambda: None
    """Counts one more request against the limits; the refusal when it is one too many."""

    def board(self, key: str, *, write: bool = False) -> Json:
        board = self.world.find_board(key)
        if board is None:
            raise missing(key, short=True)
        self.need(board["id"], "", write=write)
        return board

    def card(self, key: str, *, write: bool = False) -> Json:
        card = self.world.find_card(key)
        if card is None:
            raise missing(key, short=True)
        self.need(card["idBoard"], "card ", write=write)
        return card

    def list(self, key: str, *, write: bool = False) -> Json:
        row = self.world.lists.get(key)
        if row is None:
            raise missing(key)
        self.need(row["idBoard"], "list ", write=write)
        return row

    def label(self, key: str, *, write: bool = False) -> Json:
        row = self.world.labels.get(key)
        if row is None:
            raise missing(key)
        self.need(row["idBoard"], "label ", write=write)
        return row

    def checklist(self, key: str, *, write: bool = False) -> Json:
        row = self.world.checklists.get(key)
        if row is None:
            raise missing(key)
        self.need(row["idBoard"], "checklist ", write=write)
        return row

    def member(self, key: str) -> Json:
        if key == "me":
            return self.me
        row = self.world.find_member(key)
        if row is None:
            raise not_found()
        return row

    def need(self, board_id: str, what: str, *, write: bool) -> None:
        """Raises TrelloError 401 when the token may not read (or write) this board."""
        world = self.world
        access = world.access.get(board_id, "write")
        membership = world.membership(board_id, self.me["id"])
        public = world.boards.rows[board_id]["prefs"].get("permissionLevel") == "public"
        may_read = access != "none" and (membership is not None or public)
        may_write = access == "write" and membership is not None and membership["memberType"] != "observer"
        if not may_read or (write and not may_write):
            raise TrelloError(401, f"unauthorized {what}permission requested")


async def read_params(request: Request) -> Params:
    """Everything sent as query, JSON object, form or multipart. Raises TrelloError 400 for a body that is
    no JSON.
    """
    values: Json = {}
    for name, value in request.query_params.multi_items():
        _put(values, name, value)
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind in ("application/x-www-form-urlencoded", "multipart/form-data"):
        await _read_form(request, values)
        return Params(values)
    body = await request.body()
    if body.strip() and (kind.endswith("json") or body.lstrip()[:1] in (b"{", b"[")):
        try:
            parsed = json.loads(body)
        except (ValueError, RecursionError):
            raise TrelloError(400, "Error parsing body") from None
        if isinstance(parsed, dict):
            values |= parsed
    return Params(values)


async def _read_form(request: Request, values: Json) -> None:
    """Of an uploaded file only name, type and size are kept."""
    try:
        async with request.form() as form:
            for name, part in form.multi_items():
                if isinstance(part, str):
                    _put(values, name, part)
                else:
                    size = len(await part.read())
                    values[name] = {"filename": part.filename, "type": part.content_type, "bytes": size}
    except HTTPException:
        raise TrelloError(400, "Error parsing body") from None


def _put(values: Json, name: str, value: str) -> None:
    """File `value[text]=x` under value, a repeated name as a list, anything else as it is."""
    bracketed = _BRACKETS.match(name)
    if bracketed:
        outer = values.setdefault(bracketed[1], {})
        if isinstance(outer, dict):
            outer[bracketed[2]] = value
    elif name.endswith("[]"):
        values.setdefault(name[:-2], []).append(value)
    else:
        values[name] = value


def credentials(header: str, params: Params) -> tuple[str, str]:
    """Key and token from `Authorization: OAuth …` (plain or signed) or from the parameters; each empty when
    absent.
    """
    key, token = params.text("key"), params.text("token")
    scheme, _, rest = header.partition(" ")
    if scheme.lower() == "oauth":
        parts = {name: unquote(value) for name, value in _OAUTH_PART.findall(rest)}
        key = parts.get("oauth_consumer_key", key)
        token = parts.get("oauth_token", token)
    return key, token


def authenticate(world: World, key: str, token: str, *, write: bool) -> tuple[Json, Json]:
    """The token's row and its member. Raises TrelloError 401 with the real service's words."""
    if not key and not token:
        raise TrelloError(401, "unauthorized permission requested")
    if key not in world.keys:
        raise TrelloError(401, "invalid key")
    if not token:
        raise TrelloError(401, "unauthorized permission requested")
    row = world.tokens.first("token", token)
    if row is None or row["appKey"] != key or _expired(world, row):
        raise TrelloError(401, "invalid token")
    if write and not any(permission["write"] for permission in row["permissions"]):
        raise TrelloError(401, "unauthorized permission requested")
    return row, world.members.rows[row["idMember"]]


def _expired(world: World, row: Json) -> bool:
    return row["dateExpires"] is not None and row["dateExpires"] <= world.now()
