"""Boards from Trello's own "Export as JSON" files, of any year, whole or in part."""

from __future__ import annotations

import copy
import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from connectors.trello.stand_in import shapes as shapes
from connectors.trello.stand_in.rows import Json, created_at, iso, short_link, slug, tidy
from connectors.trello.stand_in.world import World


class SandboxFileError(ValueError):
    """A file given to the sandbox cannot be used: one sentence with what, where and what to do."""


@dataclass(frozen=True, slots=True)
class LoadedBoard:
    """A board now served; `notes` says, for people, what of the file could not be used."""

    id: str
    name: str
    notes: tuple[str, ...]


def read_export(path: Path) -> Mapping[str, Any]:
    """The parsed export. Raises SandboxFileError when the file is missing, damaged or no board."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise SandboxFileError(f"{path}: cannot be read ({error.strerror}); check the path") from error
    except UnicodeDecodeError as error:
        raise SandboxFileError(f"{path}: is not UTF-8 text; export the board from Trello again") from error
    if not text.strip():
        raise SandboxFileError(f"{path}: is empty; export the board from Trello again")
    try:
        parsed = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        line = f":{error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        why = error.msg if isinstance(error, json.JSONDecodeError) else "nested too deeply"
        raise SandboxFileError(
            f"{path}{line}: is not complete JSON ({why}); export the board again"
        ) from error
    if not isinstance(parsed, dict):
        raise SandboxFileError(
            f"{path}: holds a JSON {type(parsed).__name__}, not a board; "
            'use the file Trello makes by "Export as JSON"'
        )
    return parsed


def load_board(world: World, export: Mapping[str, Any], origin: str) -> LoadedBoard:
    """Put an exported board into the world, with today's defaults for what older exports lack.

    Raises SandboxFileError when there is nothing of a board in it.
    """
    if not any(
        isinstance(export.get(part), list) for part in ("cards", "lists", "labels")
    ) and not export.get("id"):
        raise SandboxFileError(
            f'{origin}: has none of id, lists, cards, labels; use Trello\'s "Export as JSON" of a board'
        )
    return _Load(world, copy.deepcopy(dict(export)), origin).run()


class _Load:
    """One import: the parts in the order in which they refer to each other."""

    def __init__(self, world: World, export: Json, origin: str) -> None:
        self.world = world
        self.export = export
        self.notes: list[str] = []
        self.skipped: Counter[str] = Counter()
        self.board = self._board(origin)

    def run(self) -> LoadedBoard:
        if self.board["id"] in self.world.boards:
            self.notes.append("the board was loaded before and is replaced")
            self.world.remove_board(self.board["id"])
        self.world.boards.add(self.board)
        self._members()
        self._lists()
        self._labels()
        self._custom_fields()
        self._cards()
        self._checklists()
        self._actions()
        self.notes += [f"{count} × {what} left out" for what, count in self.skipped.items()]
        return LoadedBoard(self.board["id"], self.board["name"], tuple(self.notes))

    def _board(self, origin: str) -> Json:
        given = {k: v for k, v in self.export.items() if k in shapes.BOARD_FIELDS and k != "memberships"}
        board_id = given.get("id") if isinstance(given.get("id"), str) else None
        if not board_id:
            board_id = f"{0x5000_0000:08x}" + hashlib.sha256(origin.encode()).hexdigest()[:16]
            self.notes.append("the board has no id, one was made up")
        name = given.get("name")
        if not isinstance(name, str):
            name = Path(origin).stem
            self.notes.append(f"the board has no name, it is called {name}")
        link = given.get("shortLink") or self.export.get("shortlink")
        link = link if isinstance(link, str) else short_link(board_id)
        board = shapes.board_defaults() | {k: v for k, v in given.items() if v is not None}
        board |= {"id": board_id, "name": name, "shortLink": link}
        board["idOrganization"] = self._organization(given.get("idOrganization"))
        board["prefs"] = shapes.board_prefs() | _mapping(board["prefs"])
        board["limits"] = shapes.board_limits() | _mapping(board["limits"])
        board["labelNames"] = dict.fromkeys(shapes.COLOURS, "") | _mapping(board["labelNames"])
        board["url"] = given.get("url") or f"https://trello.com/b/{link}/{slug(name)}"
        board["shortUrl"] = given.get("shortUrl") or f"https://trello.com/b/{link}"
        board["nodeId"] = f"ari:cloud:trello::board/workspace/{board['idOrganization']}/{board_id}"
        board["idMemberCreator"] = given.get("idMemberCreator") or self.world.owner["id"]
        return board

    def _organization(self, org_id: Any) -> str:
        """Every board has a workspace today; one an export only names is made known."""
        world = self.world
        if not isinstance(org_id, str) or not org_id:
            return str(world.workspace["id"])
        if org_id not in world.organizations:
            name = f"workspace{org_id[-8:]}"
            row = shapes.organization(org_id, name, "Imported workspace") | {
                "idMemberCreator": world.owner["id"]
            }
            world.organizations.add(row)
        return org_id

    def _rows(self, part: str, what: str) -> list[Json]:
        found = self.export.get(part)
        if found is None and part in ("cards", "lists"):
            self.notes.append(f"the file has no {part}")
        elif found is not None and not isinstance(found, list):
            self.notes.append(f"{part} is not a list and was left out")
        rows = []
        for row in found if isinstance(found, list) else []:
            if isinstance(row, dict) and isinstance(row.get("id"), str) and row["id"]:
                rows.append(row)
            else:
                self.skipped[f"{what} without id"] += 1
        return rows

    def _members(self) -> None:
        world, board_id = self.world, self.board["id"]
        rows = self._rows("members", "member")
        for row in rows:
            username, full_name = row.get("username"), row.get("fullName")
            username = username if isinstance(username, str) else f"member{row['id'][-8:]}"
            full_name = full_name if isinstance(full_name, str) else username
            if row["id"] not in world.members:
                given = {k: v for k, v in row.items() if v is not None or k not in ("username", "fullName")}
                world.members.add(shapes.member_defaults(row["id"], username, full_name) | given)
        for row in self._rows("memberships", "membership"):
            if isinstance(row.get("idMember"), str):
                world.memberships.add(
                    {"unconfirmed": False, "deactivated": False, "memberType": "normal"}
                    | row
                    | {"idBoard": board_id}
                )
        joined = {row["idMember"] for row in world.memberships.where("board", board_id)}
        for row in rows:
            if row["id"] not in joined:
                world.join(board_id, row["id"], "normal")
        world.join(board_id, world.owner["id"], "admin")

    def _lists(self) -> None:
        for number, row in enumerate(self._rows("lists", "list")):
            row = shapes.list_defaults() | {k: v for k, v in row.items() if k in shapes.LIST_FIELDS}
            row.setdefault("name", "")
            row["pos"] = _number(row.get("pos"), (number + 1) * 16384)
            row |= {"idBoard": self.board["id"], "idOrganization": self.board["idOrganization"]}
            row["closed"], row["subscribed"] = row["closed"] is True, row["subscribed"] is True
            row["datasource"] = row["datasource"] or {"filter": False}
            row["nodeId"] = f"ari:cloud:trello::list/workspace/{self.board['idOrganization']}/{row['id']}"
            self.world.lists.add(row)

    def _labels(self) -> None:
        for row in self._rows("labels", "label"):
            self.world.labels.add(self._label(row))

    def _label(self, row: Json) -> Json:
        name = row.get("name")
        return {
            "id": row["id"],
            "idBoard": self.board["id"],
            "name": name if isinstance(name, str) else "",
            "color": row.get("color") if isinstance(row.get("color"), str) else None,
        }

    def _custom_fields(self) -> None:
        for row in self._rows("customFields", "custom field"):
            self.world.custom_fields.add(row | {"idModel": self.board["id"], "modelType": "board"})

    def _cards(self) -> None:
        known = {row["id"] for row in self.world.lists.where("board", self.board["id"])}
        shelf: Json | None = None
        for number, row in enumerate(self._rows("cards", "card"), start=1):
            if row.get("idList") not in known:
                shelf = shelf or self._shelf()
                row["idList"] = shelf["id"]
                self.skipped["list of a card (the card is in the list Cards without a list)"] += 1
            if not isinstance(row.get("name"), str):
                row["name"] = ""
                self.skipped["name of a card (the card is kept, unnamed)"] += 1
            self.world.cards.add(self._card(row, number))

    def _shelf(self) -> Json:
        """Where cards go whose list the file lacks."""
        board_id = self.board["id"]
        row = shapes.list_defaults() | {
            "id": board_id[:8] + hashlib.sha256(f"shelf {board_id}".encode()).hexdigest()[:16],
            "name": "Cards without a list",
            "pos": 1,
            "idBoard": board_id,
            "idOrganization": self.board["idOrganization"],
        }
        row["nodeId"] = f"ari:cloud:trello::list/workspace/{self.board['idOrganization']}/{row['id']}"
        return self.world.lists.add(row)

    def _card(self, row: Json, number: int) -> Json:
        link = row.get("shortLink") or row.pop("shortlink", None)
        link = link if isinstance(link, str) else short_link(row["id"])
        card = shapes.card_defaults() | {k: v for k, v in row.items() if k not in ("idBoard", "labels")}
        card |= {"idBoard": self.board["id"], "shortLink": link}
        card["idOrganization"] = self.board["idOrganization"]
        card["nodeId"] = f"ari:cloud:trello::card/workspace/{self.board['idOrganization']}/{row['id']}"
        self._lists_in(card)
        self._labels_on(card, row)
        for flag in ("closed", "dueComplete", "isTemplate", "subscribed", "pinned", "manualCoverAttachment"):
            card[flag] = card[flag] is True
        card["pos"] = _number(card.get("pos"), number * 65536)
        card["idShort"] = card["idShort"] if isinstance(card.get("idShort"), int) else number
        card["desc"] = card["desc"] if isinstance(card["desc"], str) else ""
        card["descData"] = card["descData"] or {"emoji": {}}
        card["badges"] = shapes.badges() | _mapping(card["badges"]) | self._own_badges(card)
        card["cover"] = shapes.cover() | _mapping(card["cover"])
        card["limits"] = _mapping(card["limits"]) or shapes.CARD_LIMITS
        created = created_at(row["id"])
        card.setdefault("dateLastActivity", iso(created) if created else self.world.now())
        card["shortUrl"] = row.get("shortUrl") or f"https://trello.com/c/{link}"
        card["url"] = row.get("url") or f"https://trello.com/c/{link}/{card['idShort']}-{slug(card['name'])}"
        return card

    def _lists_in(self, card: Json) -> None:
        for field in ("idChecklists", "idLabels", "idMembers", "idMembersVoted"):
            found = card[field] if isinstance(card[field], list) else []
            card[field] = [value for value in found if isinstance(value, str)]
        for field in ("attachments", "customFieldItems", "pluginData", "stickers"):
            found = card[field] if isinstance(card[field], list) else []
            card[field] = [value for value in found if isinstance(value, dict)]

    def _labels_on(self, card: Json, row: Json) -> None:
        """Labels a card names although the board's list lacks them stay on the card."""
        given = row.get("labels")
        shown = (
            [v for v in given if isinstance(v, dict) and isinstance(v.get("id"), str)]
            if isinstance(given, list)
            else []
        )
        if not isinstance(row.get("idLabels"), list):
            card["idLabels"] = [label["id"] for label in shown]
        for label in shown:
            if label["id"] not in self.world.labels:
                self.world.stray_labels[label["id"]] = self._label(label)

    def _own_badges(self, card: Json) -> Json:
        return {
            "due": card["due"],
            "start": card["start"],
            "dueComplete": card["dueComplete"],
            "description": card["desc"] != "",
            "subscribed": card["subscribed"],
        }

    def _checklists(self) -> None:
        world = self.world
        rows = self._rows("checklists", "checklist")
        for card in list(world.cards.where("board", self.board["id"])):
            nested = card.pop("checklists", None)
            rows += [row for row in nested or [] if isinstance(row, dict) and isinstance(row.get("id"), str)]
        for number, row in enumerate(rows, start=1):
            of_card = world.cards.get(row.get("idCard"))
            if of_card is None:
                self.skipped["checklist of an unknown card"] += 1
                continue
            row |= {"idBoard": self.board["id"], "limits": shapes.CHECKLIST_LIMITS}
            row.setdefault("name", "Checklist")
            row["pos"] = _number(row.get("pos"), number * 16384)
            row["checkItems"] = [
                self._item(item, row["id"], place)
                for place, item in enumerate(row.get("checkItems") or [], start=1)
                if isinstance(item, dict) and isinstance(item.get("id"), str)
            ]
            world.checklists.add(row)
            if row["id"] not in of_card["idChecklists"]:
                of_card["idChecklists"].append(row["id"])

    def _item(self, item: Json, checklist_id: str, number: int) -> Json:
        defaults: Json = {"name": "", "nameData": {"emoji": {}}, "state": "incomplete"}
        row = defaults | {"due": None, "dueReminder": None, "idMember": None, "creationMethod": None} | item
        row["nameData"] = row["nameData"] or {"emoji": {}}
        return row | {"idChecklist": checklist_id, "pos": _number(item.get("pos"), number * 16384)}

    def _actions(self) -> None:
        now = self.world.now()
        for row in self._rows("actions", "action"):
            if not isinstance(row.get("data"), dict) or not isinstance(row.get("type"), str):
                self.skipped["action without data or type"] += 1
                continue
            row.setdefault("idMemberCreator", self.board["idMemberCreator"])
            row.setdefault("date", now)
            self.world.actions.add({"limits": {}, "appCreator": None} | row)


def _mapping(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def _number(value: Any, otherwise: float) -> float:
    return tidy(value) if isinstance(value, int | float) and not isinstance(value, bool) else tidy(otherwise)
