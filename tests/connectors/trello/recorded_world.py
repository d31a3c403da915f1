"""A sandbox furnished with the boards, cards and people that recorded answers of the real Trello speak of."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import urlsplit

from connectors.trello.sandbox import TrelloSandbox
from connectors.trello.stand_in import shapes as shapes
from connectors.trello.stand_in.rows import Table

ME = "5e679b808e6e8828784b30e1"
Row = dict[str, Any]
_ID = re.compile(r"[0-9a-f]{24}")
KINDS = (
    "boards",
    "lists",
    "cards",
    "labels",
    "members",
    "checklists",
    "customFields",
    "organizations",
    "actions",
    "webhooks",
    "notifications",
)


class Found:
    """Things by kind and id, as first told."""

    def __init__(self) -> None:
        self.rows: dict[str, dict[str, Row]] = {kind: {} for kind in KINDS}

    def tell(self, kind: str, row: Any) -> None:
        if isinstance(row, list):
            for one in row:
                self.tell(kind, one)
        elif isinstance(row, dict) and isinstance(row.get("id"), str):
            known = self.rows[kind].setdefault(row["id"], {})
            for key, value in row.items():
                known.setdefault(key, value)
            if kind == "cards":
                self.tell("labels", row.get("labels") or [])
            if kind == "actions":
                self.tell("members", row.get("memberCreator"))


def answered(row: Row) -> Any:
    """The recorded body; a mail address blanked out after a backslash left a broken escape behind."""
    return json.loads(re.sub(r'\\(?![\\"/bfnrtu])', r"\\\\", row["body"]))


def harvest(found: Found, rows: list[Row]) -> None:
    """What the answers of successful reads (and the parents that writes name) say there is."""
    for row in rows:
        if row["status"] != 200:
            continue
        body = answered(row)
        parts = [part for part in urlsplit(row["uri"]).path.split("/") if part]
        kind = _kind(parts)
        if row["method"] == "GET" and kind in KINDS:
            found.tell(kind, body)
        if row["method"] == "GET" and parts[-1] == "membersVoted":
            card = found.rows["cards"].setdefault(parts[1], {"id": parts[1]})
            card.setdefault("idMembersVoted", [voter["id"] for voter in body])
            found.tell("members", body)
        if row["method"] == "GET" and parts[-1] in ("attachments", "customFieldItems", "pluginData"):
            found.rows["cards"].setdefault(parts[1], {"id": parts[1]})[parts[-1]] = body
        if row["method"] == "GET" and "attachments" in parts[2:3] and len(parts) == 4:
            found.rows["cards"].setdefault(parts[1], {"id": parts[1]}).setdefault("attachments", [body])
        if row["method"] == "GET" and "options" in parts[2:3] and len(parts) == 4:
            found.rows["customFields"].setdefault(parts[1], {"id": parts[1]}).setdefault(
                "options", []
            ).append(body)
        if row["method"] != "GET" and isinstance(body, dict):
            found.tell("members", body.get("members") or [])
        _parents(found, body)


def _kind(parts: list[str]) -> str:
    """Of what kind the answer to a path is: that of its last named part."""
    names = {kind.lower(): kind for kind in KINDS} | {"board": "boards", "card": "cards", "list": "lists"}
    for part in reversed(parts):
        if part.lower() in names:
            return names[part.lower()]
        if not _ID.fullmatch(part) and part not in ("all", "me", "hoppertest"):
            return ""
    return ""


def _parents(found: Found, body: Any) -> None:
    """Boards and lists that things name as theirs exist, too."""
    for row in body if isinstance(body, list) else [body]:
        if not isinstance(row, dict):
            continue
        board = row.get("idBoard")
        if isinstance(board, str):
            found.tell("boards", {"id": board})
            if isinstance(row.get("idList"), str):
                found.tell("lists", {"id": row["idList"], "idBoard": board, "name": "A list", "pos": 1})
        if isinstance(row.get("idCard"), str) and isinstance(board, str):
            found.tell("cards", {"id": row["idCard"], "idBoard": board, "name": "A card"})


def furnish(sandbox: TrelloSandbox, everything: list[Row], cassette: list[Row]) -> None:
    """Put what the cassette's reads tell first, and what all others tell where it is silent."""
    found = Found()
    harvest(found, cassette)
    _writes(found, cassette)
    own = {kind: list(found.rows[kind].values()) for kind in ("actions", "webhooks", "notifications")}
    harvest(found, everything)
    _writes(found, everything)
    world = sandbox.world
    me = found.rows["members"].get(ME, {"fullName": "Hopper Test", "username": "hoppertest"})
    me = {k: v for k, v in me.items() if k not in ("idBoards", "idOrganizations")}
    world.members.add(shapes.member_defaults(ME, "hoppertest", "Hopper Test") | shapes.own_profile() | me)
    for row in found.rows["organizations"].values():
        world.organizations.add(shapes.organization(row["id"], row.get("name", "o"), "O") | row)
    for board_id, board in found.rows["boards"].items():
        sandbox.load_board(_export(found, board_id, board))
        world.join(board_id, ME, "admin")
    for token in list(world.tokens):
        token["idMember"] = ME
    for member in found.rows["members"].values():
        if member["id"] not in world.members:
            name = str(member.get("username", member["id"]))
            world.members.add(shapes.member_defaults(member["id"], name, "A Person") | member)
    _joined(sandbox, cassette)
    asked = {part for row in cassette for part in urlsplit(row["uri"]).path.split("/")}
    _loose(world.actions, own["actions"])
    _loose(world.actions, (row for row in found.rows["actions"].values() if row["id"] in asked))
    _loose(world.notifications, (row | {"idMember": ME} for row in own["notifications"]))
    _loose(world.webhooks, (row | {"idToken": _token_id(sandbox)} for row in own["webhooks"]))


def _joined(sandbox: TrelloSandbox, cassette: list[Row]) -> None:
    """Who is taken off a board was on it."""
    for row in cassette:
        parts = [part for part in urlsplit(row["uri"]).path.split("/") if part]
        member = sandbox.world.find_member(parts[-1])
        if row["method"] == "DELETE" and parts[0] == "boards" and parts[2:3] == ["members"] and member:
            sandbox.world.join(parts[1], member["id"], "normal")


def _token_id(sandbox: TrelloSandbox) -> str:
    return str(next(iter(sandbox.world.tokens))["id"])


def _loose(table: Table, rows: Any) -> None:
    for row in rows:
        table.add({"limits": {}, "data": {}, "type": "", "date": "", "idMemberCreator": ME} | row)


def _writes(found: Found, rows: list[Row]) -> None:
    """What a write needs to be there: its target, and the parents its parameters name."""
    for row in rows:
        parts = [part for part in urlsplit(row["uri"]).path.split("/") if part]
        if row["method"] == "GET" or row["status"] != 200:
            continue
        body = row["req_body"] or ""
        for name, kind in (("idBoard", "boards"), ("idModel", "boards"), ("idOrganization", "organizations")):
            for value in re.findall(rf"{name}=([0-9a-f]{{24}})", body):
                if not (name == "idModel" and parts[0] == "webhooks"):
                    found.tell(kind, {"id": value})
        if parts[0] == "webhooks" and parts[1:] == []:
            for value in re.findall(r"idModel=([0-9a-f]{24})", body):
                found.tell("boards", {"id": value})
        for value in re.findall(r"idBoardSource=([0-9a-f]{24})", body):
            found.tell("boards", {"id": value})
        answer = answered(row)
        if "customField" in parts:
            kind = next(iter(answer["value"]))
            board = next(iter(found.rows["boards"]), "5e93ba403f1ab3603ba81a09")
            board = found.rows["cards"].get(parts[1], {}).get("idBoard", board)
            found.tell("boards", {"id": board})
            found.tell("lists", {"id": "5e93ba403f1ab3603ba81b00", "idBoard": board, "name": "A list"})
            card = {"id": parts[1], "idBoard": board, "name": "A card", "idList": "5e93ba403f1ab3603ba81b00"}
            found.tell("cards", card)
            field = {"id": parts[3], "idModel": board, "type": kind, "name": "A field", "pos": 1}
            found.tell("customFields", field)


def _export(found: Found, board_id: str, board: Row) -> Row:
    """A board as Trello exports it, of what was told about it."""
    rows = found.rows
    cards = [row for row in rows["cards"].values() if row.get("idBoard") == board_id]
    return {
        "name": "A board",
        **board,
        "lists": [row for row in rows["lists"].values() if row.get("idBoard") == board_id],
        "labels": [row for row in rows["labels"].values() if row.get("idBoard") == board_id],
        "cards": cards,
        "checklists": [row for row in rows["checklists"].values() if row.get("idBoard") == board_id],
        "customFields": [row for row in rows["customFields"].values() if row.get("idModel") == board_id],
    }
