"""How rows are shown: chosen fields, filters, and what may be nested in what."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from connectors.trello.stand_in import shapes as shapes
from connectors.trello.stand_in.call import Call, Params, invalid
from connectors.trello.stand_in.rows import Json, after, earlier
from connectors.trello.stand_in.world import World

CARD_FILTERS: dict[str, Callable[[Json], bool]] = {
    "all": lambda _: True,
    "closed": lambda card: bool(card["closed"]),
    "complete": lambda card: bool(card["dueComplete"]),
    "incomplete": lambda card: not card["dueComplete"],
    "none": lambda _: False,
    "open": lambda card: not card["closed"],
    "visible": lambda card: not card["closed"],
}


def wanted(params: Params, name: str, default: Iterable[str], every: Iterable[str]) -> list[str]:
    """The field names a request asks for; an unknown one is ignored, as the real service does for most
    resources.
    """
    if name not in params or params.raw(name) is None:
        return list(default)
    asked = params.names(name)
    if asked == ["all"]:
        return list(every)
    return [field for field in asked if field in set(every)]


def pick(row: Json, fields: Iterable[str]) -> Json:
    return {"id": row["id"]} | {name: row[name] for name in fields if name in row}


def label_view(world: World, label: Json, fields: Iterable[str] = shapes.LABEL_FIELDS) -> Json:
    board = world.boards.get(label["idBoard"])
    organization = board["idOrganization"] if board else None
    full = label | {
        "idOrganization": organization,
        "nodeId": f"ari:cloud:trello::label/workspace/{organization}/{label['id']}",
        "uses": world.cards.count("label", label["id"]),
    }
    return pick(full, fields)


def list_view(row: Json, fields: Iterable[str]) -> Json:
    return pick(row, fields)


def card_view(world: World, card: Json, fields: Iterable[str]) -> Json:
    view: Json = {"id": card["id"]}
    for name in fields:
        if name == "labels":
            found = (world.label(label_id) for label_id in card["idLabels"])
            view[name] = [label_view(world, label) for label in found if label]
        elif name == "checkItemStates":
            view[name] = check_item_states(world, card)
        elif name in card:
            view[name] = card[name]
    return view


def check_item_states(world: World, card: Json) -> list[Json]:
    return [
        {"idCheckItem": item["id"], "state": "complete"}
        for checklist in world.checklists_of(card["id"])
        for item in in_order(checklist["checkItems"])
        if item["state"] == "complete"
    ]


def in_order(rows: Iterable[Json]) -> list[Json]:
    return sorted(rows, key=lambda row: (row["pos"], row["id"]))


def checklist_view(checklist: Json, fields: Iterable[str], items: str = "all") -> Json:
    view = pick(checklist, fields)
    if "checkItems" in view:
        chosen = in_order(checklist["checkItems"])
        if items not in ("all", "none"):
            chosen = [item for item in chosen if item["state"] == items]
        view["checkItems"] = [] if items == "none" else chosen
    return view


def member_view(world: World, member: Json, fields: Iterable[str], *, own: bool = False) -> Json:
    view = pick(member, fields)
    if own or "idBoards" in view or "idOrganizations" in view or "idBoards" in fields:
        boards = world.boards_of(member["id"])
        if "idBoards" in fields:
            view["idBoards"] = [board["id"] for board in boards]
        if "idOrganizations" in fields:
            owned = (row["id"] for row in world.organizations if row.get("idMemberCreator") == member["id"])
            view["idOrganizations"] = list(dict.fromkeys([*owned, *(b["idOrganization"] for b in boards)]))
    return view


def membership_view(membership: Json) -> Json:
    return {name: membership[name] for name in ("id", "idMember", "memberType", "unconfirmed", "deactivated")}


def board_view(world: World, board: Json, fields: Iterable[str], me: Json) -> Json:
    view: Json = {"id": board["id"]}
    for name in fields:
        if name == "memberships":
            view[name] = [membership_view(row) for row in world.memberships.where("board", board["id"])]
        elif name == "starred":
            view[name] = any(star["idBoard"] == board["id"] for star in world.stars.where("member", me["id"]))
        elif name in board:
            view[name] = board[name]
    return view


def webhook_view(hook: Json) -> Json:
    return {name: hook[name] for name in shapes.WEBHOOK_FIELDS}


def show_board(call: Call, board: Json) -> Json:
    """A board with the default fields, or those the request asks for."""
    fields = wanted(call.params, "fields", shapes.BOARD_DEFAULT, shapes.BOARD_FIELDS)
    return board_view(call.world, board, fields, call.me)


def filter_cards(world: World, cards: Iterable[Json], name: str) -> list[Json]:
    """Raises TrelloError 400 for a filter the real service does not have."""
    test = CARD_FILTERS.get(name)
    if test is None:
        raise invalid("filter")
    closed_lists = {row["id"] for row in world.lists if row["closed"]} if name == "visible" else set()
    return [card for card in cards if test(card) and card["idList"] not in closed_lists]


def filter_lists(rows: Iterable[Json], name: str) -> list[Json]:
    if name not in ("all", "closed", "none", "open"):
        raise invalid("filter")
    return [row for row in rows if name == "all" or (name != "none" and row["closed"] == (name == "closed"))]


def card_with_parts(call: Call, card: Json, fields: Iterable[str], prefix: str = "") -> Json:
    """A card with what the request wants nested in it; below a board the parameters carry the prefix
    `card_`.
    """
    world, params = call.world, call.params
    view = card_view(world, card, fields)
    if params.text(f"{prefix}members") == "true":
        view["members"] = card_members(world, card, params, "member_fields")
    if params.text(f"{prefix}membersVoted") == "true":
        chosen = wanted(params, "memberVoted_fields", shapes.MEMBER_MINI, shapes.MEMBER_PUBLIC)
        voted = (world.members.get(member_id) for member_id in card["idMembersVoted"])
        view["membersVoted"] = [pick(member, chosen) for member in voted if member]
    attachments = params.text(f"{prefix}attachments")
    if attachments in ("true", "cover"):
        chosen = wanted(
            params, f"{prefix}attachment_fields", shapes.ATTACHMENT_FIELDS, shapes.ATTACHMENT_FIELDS
        )
        view["attachments"] = [
            pick(row, chosen)
            for row in card["attachments"]
            if attachments == "true" or row["id"] == card["idAttachmentCover"]
        ]
    if params.text(f"{prefix}checklists") in ("all", "true"):
        view["checklists"] = [
            checklist_view(
                row, wanted(params, "checklist_fields", shapes.CHECKLIST_FIELDS, shapes.CHECKLIST_FIELDS)
            )
            for row in world.checklists_of(card["id"])
        ]
    for name in ("customFieldItems", "pluginData", "stickers"):
        if params.text(f"{prefix}{name}") == "true":
            view[name] = card[name]
    return view


def card_members(world: World, card: Json, params: Params, name: str) -> list[Json]:
    fields = wanted(params, name, shapes.MEMBER_MINI, shapes.MEMBER_PUBLIC)
    found = (world.members.get(member_id) for member_id in card["idMembers"])
    return [pick(member, fields) for member in found if member]


def cards_page(call: Call, cards: list[Json], *, default: Iterable[str] = shapes.CARD_DEFAULT) -> list[Any]:
    """A list of cards: `filter`, `fields`, `since`, `before`, `limit` (1000 at most) and nested parts.

    `since` and `before` compare the creation time in the id; with `limit` the newest come first in the cut,
    so that `before=<oldest id seen>` pages back in time.
    """
    params = call.params
    chosen = filter_cards(call.world, cards, params.text("filter") or "open")
    if params.text("since"):
        chosen = [card for card in chosen if after(card["id"], params.text("since"))]
    if params.text("before"):
        chosen = [card for card in chosen if earlier(card["id"], params.text("before"))]
    limit = params.number("limit", 1000)
    if len(chosen) > limit:
        newest = {card["id"] for card in sorted(chosen, key=lambda card: card["id"], reverse=True)[:limit]}
        chosen = [card for card in chosen if card["id"] in newest]
    fields = wanted(params, "fields", default, shapes.CARD_FIELDS)
    return [card_with_parts(call, card, fields) for card in chosen]
