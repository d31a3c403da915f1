"""Boards back out of the sandbox: as Trello's export, and the whole state as one file."""

from __future__ import annotations

import copy
import json
import os
from pathlib import Path
from typing import Any

from connectors.trello.stand_in import shapes as shapes
from connectors.trello.stand_in.load import SandboxFileError
from connectors.trello.stand_in.rows import Json
from connectors.trello.stand_in.views import (
    board_view,
    card_view,
    checklist_view,
    label_view,
    list_view,
    membership_view,
    pick,
)
from connectors.trello.stand_in.world import TABLES, World

FORMAT = "delegated trello sandbox 1"
MEMBER_EXPORT = shapes.MEMBER_PUBLIC


def export_board(world: World, board: Json) -> Json:
    """The board as "Export as JSON" gives it, as it is now; a copy that may be changed."""
    board_id = board["id"]
    card_parts = ("attachments", "pluginData", "customFieldItems")
    export = board_view(
        world, board, [name for name in shapes.BOARD_FIELDS if name != "memberships"], world.owner
    )
    actions = sorted(
        world.actions.where("board", board_id), key=lambda row: (row["date"], row["id"]), reverse=True
    )
    export |= {
        "actions": actions[:1000],
        "cards": [
            card_view(world, card, [*shapes.CARD_FIELDS, *card_parts]) for card in world.cards_of(board_id)
        ],
        "checklists": [
            checklist_view(row, [*shapes.CHECKLIST_FIELDS, "limits", "creationMethod"])
            for row in world.checklists.where("board", board_id)
        ],
        "customFields": world.custom_fields.where("model", board_id),
        "labels": [label_view(world, row) for row in world.labels.where("board", board_id)],
        "lists": [list_view(row, shapes.LIST_FIELDS) for row in world.lists_of(board_id)],
        "members": [pick(row, MEMBER_EXPORT) for row in world.members_of(board_id)],
        "memberships": [membership_view(row) for row in world.memberships.where("board", board_id)],
        "pluginData": [],
    }
    return copy.deepcopy(export)


def dump(world: World, path: Path) -> None:
    """Write the whole state; the file is replaced at once, so that a crash leaves the old or the new one."""
    state: dict[str, Any] = {"format": FORMAT, "issued": world.ids.issued, "owner": world.owner["id"]}
    state |= {"workspace": world.workspace["id"], "access": world.access, "stray_labels": world.stray_labels}
    state |= {"preferences": world.preferences, "reactions": world.reactions}
    state |= {"tables": {name: list(world.table(name)) for name in TABLES}}
    beside = path.with_name(f"{path.name}.new")
    with beside.open("w", encoding="utf-8") as file:
        json.dump(state, file, ensure_ascii=False, separators=(",", ":"))
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def restore(world: World, path: Path) -> None:
    """Take over a dumped state; the key and token of this start stay valid and belong to the owner.

    Raises SandboxFileError when the file is none that `dump` wrote.
    """
    try:
        state = json.loads(path.read_bytes())
    except OSError as error:
        raise SandboxFileError(f"{path}: cannot be read ({error.strerror}); check the path") from error
    except ValueError as error:
        raise SandboxFileError(f"{path}: is damaged ({error}); delete it to start afresh") from error
    if not isinstance(state, dict) or state.get("format") != FORMAT:
        raise SandboxFileError(f"{path}: is no saved sandbox of this version; delete it to start afresh")
    current = list(world.tokens)
    for name in TABLES:
        table = world.table(name)
        for row_id in list(table.rows):
            table.remove(row_id)
        for row in state["tables"].get(name, []):
            table.add(row)
    world.ids.issued = state["issued"]
    world.access, world.preferences = state["access"], state["preferences"]
    world.reactions = state["reactions"]
    world.stray_labels = state["stray_labels"]
    world.owner = world.members.rows[state["owner"]]
    world.workspace = world.organizations.rows[state["workspace"]]
    for token in current:
        known = world.tokens.first("token", token["token"])
        if known is None:
            world.tokens.add(token | {"id": world.ids.new(), "idMember": world.owner["id"]})
        else:
            known["appKey"] = token["appKey"]
