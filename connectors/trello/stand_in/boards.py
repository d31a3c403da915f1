"""Routes of boards: read with nested parts, create, change, delete, and who is on them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from connectors.trello.stand_in import shapes as shapes
from connectors.trello.stand_in.board_people import board_members, memberships, my_prefs
from connectors.trello.stand_in.call import NULLS, Call, Params, TrelloError, invalid, not_found
from connectors.trello.stand_in.card_edit import read_name, read_text
from connectors.trello.stand_in.copies import copy_board
from connectors.trello.stand_in.feed import feed
from connectors.trello.stand_in.journal import board_ref, record
from connectors.trello.stand_in.lists import FIRST_LIST, make_list
from connectors.trello.stand_in.routes import route
from connectors.trello.stand_in.rows import Json, short_link, slug
from connectors.trello.stand_in.views import (
    board_view,
    card_with_parts,
    cards_page,
    checklist_view,
    filter_cards,
    filter_lists,
    label_view,
    list_view,
    pick,
    show_board,
    wanted,
)

NESTED_CARDS = 1000
"""Most cards in a board read with `cards=`; more must be paged from /boards/{id}/cards."""


@route("GET", "/boards/{board}")
def get_board(call: Call, board: str) -> Json:
    row = call.board(board)
    view = show_board(call, row)
    for part, nest in NESTED.items():
        asked = call.params.text(part)
        if asked not in ("", "none", "false"):
            view[part] = nest(call, row, asked)
    if call.params.flag("organization"):
        view["organization"] = call.world.organizations.get(row["idOrganization"])
    if call.params.flag("myPrefs"):
        view["myPrefs"] = my_prefs(call, row)
    return view


def _nested_cards(call: Call, board: Json, asked: str) -> list[Json]:
    """The first thousand cards. Raises TrelloError 429 for a large board whose actions are asked for, too."""
    chosen = filter_cards(call.world, call.world.cards_of(board["id"]), "all" if asked == "true" else asked)
    if len(chosen) > NESTED_CARDS and call.params.text("actions") not in ("", "none", "false"):
        raise TrelloError(
            429, {"error": "API_TOO_MANY_CARDS_REQUESTED", "message": "Too many cards requested"}
        )
    fields = wanted(call.params, "card_fields", shapes.CARD_DEFAULT, shapes.CARD_FIELDS)
    return [card_with_parts(call, card, fields, "card_") for card in chosen[:NESTED_CARDS]]


def _nested_lists(call: Call, board: Json, asked: str) -> list[Json]:
    fields = wanted(call.params, "list_fields", shapes.LISTS_DEFAULT, shapes.LIST_FIELDS)
    rows = filter_lists(call.world.lists_of(board["id"]), "open" if asked == "true" else asked)
    return [list_view(row, fields) for row in rows]


def _nested_labels(call: Call, board: Json, _: str) -> list[Json]:
    fields = wanted(call.params, "label_fields", shapes.LABEL_FIELDS, shapes.LABEL_FIELDS)
    limit = call.params.number("labels_limit", 50)
    return [
        label_view(call.world, row, fields) for row in call.world.labels.where("board", board["id"])[:limit]
    ]


def _nested_members(call: Call, board: Json, asked: str) -> list[Json]:
    fields = wanted(call.params, "member_fields", shapes.MEMBER_MINI, shapes.MEMBER_PUBLIC)
    return [pick(row, fields) for row in board_members(call, board, "all" if asked == "true" else asked)]


def _nested_checklists(call: Call, board: Json, _: str) -> list[Json]:
    fields = wanted(call.params, "checklist_fields", shapes.CHECKLIST_FIELDS, shapes.CHECKLIST_FIELDS)
    return [checklist_view(row, fields) for row in call.world.checklists.where("board", board["id"])]


NESTED: dict[str, Callable[[Call, Json, str], Any]] = {
    "actions": lambda call, board, _: feed(
        call, call.world.actions.where("board", board["id"]), prefix="actions_"
    ),
    "cards": _nested_cards,
    "lists": _nested_lists,
    "labels": _nested_labels,
    "members": _nested_members,
    "checklists": _nested_checklists,
    "memberships": lambda call, board, _: memberships(call, board),
    "customFields": lambda call, board, _: call.world.custom_fields.where("model", board["id"]),
}


@route("GET", "/boards/{board}/cards", "/boards/{board}/cards/{filter_}")
def get_board_cards(call: Call, board: str, filter_: str = "") -> Any:
    row, world = call.board(board), call.world
    card = world.find_card(filter_)
    if card is not None and card["idBoard"] == row["id"]:
        return card_with_parts(
            call, card, wanted(call.params, "fields", shapes.CARD_DEFAULT, shapes.CARD_FIELDS)
        )
    if filter_:
        call.params.values["filter"] = filter_
    return cards_page(call, world.cards_of(row["id"]))


@route("GET", "/boards/{board}/actions")
def get_board_actions(call: Call, board: str) -> Any:
    return feed(call, call.world.actions.where("board", call.board(board)["id"]))


@route("GET", "/boards/{board}/pluginData", "/boards/{board}/boardPlugins", "/boards/{board}/plugins")
@route("GET", "/boards/{board}/boardStars", "/boards/{board}/powerUps", "/boards/{board}/idTags")
def get_board_rows(call: Call, board: str) -> list[Json]:
    row = call.board(board)
    if call.path.rstrip("/").lower().endswith("boardstars"):
        stars = call.world.stars.where("member", call.me["id"])
        return [pick(star, ("idBoard", "pos")) for star in stars if star["idBoard"] == row["id"]]
    return []


@route("GET", "/boards/{board}/organization")
def get_board_organization(call: Call, board: str) -> Json:
    found = call.world.organizations.get(call.board(board)["idOrganization"])
    if found is None:
        raise not_found()
    return pick(found, wanted(call.params, "fields", shapes.ORGANIZATION_DEFAULT, found))


@route("GET", "/boards/{board}/{field}")
def get_board_field(call: Call, board: str, field: str) -> Any:
    row = call.board(board)
    name = next((known for known in shapes.BOARD_FIELDS if known.lower() == field.lower()), None)
    if name is None:
        raise TrelloError(404, f"Cannot GET /1/{call.path.lstrip('/')}")
    value = board_view(call.world, row, [name], call.me).get(name)
    return value if name == "labelNames" else {"_value": value}


@route("POST", "/boards")
def post_board(call: Call) -> Json:
    world, params = call.world, call.params
    name, board_id = read_name(params, "name"), call.world.ids.new()
    organization = world.find_organization(params.text("idOrganization") or world.workspace["id"])
    if organization is None:
        raise invalid("idOrganization")
    source = call.board(params.text("idBoardSource")) if params.text("idBoardSource") else None
    link = short_link(board_id)
    board = shapes.board_defaults() | {
        "id": board_id,
        "nodeId": f"ari:cloud:trello::board/workspace/{organization['id']}/{board_id}",
        "name": name,
        "desc": read_text(params, "desc"),
        "idOrganization": organization["id"],
        "shortLink": link,
        "url": f"https://trello.com/b/{link}/{slug(name)}",
        "shortUrl": f"https://trello.com/b/{link}",
        "idBoardSource": source["id"] if source else None,
        "idMemberCreator": call.me["id"],
        "dateLastView": world.now(),
    }
    board["prefs"] = shapes.board_prefs() | _prefs(params)
    world.boards.add(board)
    world.join(board_id, call.me["id"], "admin")
    if source is not None:
        record(call, "copyBoard", {"board": board_ref(board), "boardSource": {"id": source["id"]}})
    else:
        record(call, "createBoard", {"creationMethod": None, "board": board_ref(board)})
    _tell_workspace(call, "addToOrganizationBoard", board, organization)
    if source is not None:
        copy_board(call, source, board, with_cards=params.text("keepFromSource") != "none")
    else:
        _fill(call, board_id)
    return show_board(call, board) | {"limits": {}}


def _tell_workspace(call: Call, kind: str, board: Json, organization: Json) -> None:
    named = {"id": organization["id"], "name": organization["displayName"]}
    record(call, kind, {"board": board_ref(board), "organization": named})


def _fill(call: Call, board_id: str) -> None:
    """The six unnamed labels and three lists of a new board; they do not count as activity."""
    world = call.world
    if call.params.flag("defaultLabels", default=True):
        for colour in shapes.NEW_BOARD_LABELS:
            world.labels.add({"id": world.ids.new(), "idBoard": board_id, "name": "", "color": colour})
    if call.params.flag("defaultLists", default=True):
        for number, name in enumerate(shapes.NEW_BOARD_LISTS):
            make_list(call, board_id, name, FIRST_LIST + 65536 * number if number else FIRST_LIST, quiet=True)


def _prefs(params: Params) -> Json:
    """Preferences as `prefs_voting`, `prefs/voting` or an object; flags become booleans, known names only."""
    known = shapes.board_prefs()
    found: Json = dict(params.raw("prefs") or {}) if isinstance(params.raw("prefs"), dict) else {}
    for name in params.values:
        for mark in ("prefs_", "prefs/"):
            if name.startswith(mark):
                found[name.removeprefix(mark)] = params.raw(name)
    kept = {name: value for name, value in found.items() if name in known and value not in NULLS}
    for name, value in kept.items():
        if isinstance(known[name], bool):
            kept[name] = str(value).lower() == "true"
    return kept


@route("PUT", "/boards/{board}")
def put_board(call: Call, board: str) -> Json:
    return _change(call, call.board(board, write=True), call.params)


@route("PUT", "/boards/{board}/{field}")
def put_board_field(call: Call, board: str, field: str) -> Json:
    return _change(call, call.board(board, write=True), Params({field: call.params.raw("value", "")}))


@route("PUT", "/boards/{board}/prefs/{field}", "/boards/{board}/labelNames/{field}")
def put_board_pref(call: Call, board: str, field: str) -> Json:
    kind = "prefs" if "/prefs/" in call.path else "labelNames"
    return _change(
        call, call.board(board, write=True), Params({f"{kind}/{field}": call.params.raw("value", "")})
    )


def _change(call: Call, row: Json, params: Params) -> Json:
    world = call.world
    new: Json = {}
    if "name" in params:
        new["name"] = read_name(params, "name")
    if "desc" in params:
        new["desc"] = read_text(params, "desc")
    for flag in ("closed", "subscribed"):
        if flag in params:
            new[flag] = params.flag(flag)
    if params.text("idOrganization"):
        organization = world.find_organization(params.text("idOrganization"))
        if organization is None:
            raise invalid("idOrganization")
        new["idOrganization"] = organization["id"]
    prefs = row["prefs"] | _prefs(params)
    if prefs != row["prefs"]:
        new["prefs"] = prefs
    names = {n.split("/")[1]: params.text(n) for n in params.values if n.startswith("labelNames/")}
    if names:
        new["labelNames"] = row["labelNames"] | names
    old = {name: row[name] for name, value in new.items() if row[name] != value}
    world.boards.refile(row, lambda: row.update(new))
    if "name" in old:
        row["url"] = f"{row['shortUrl']}/{slug(row['name'])}"
    if "closed" in old:
        row["dateClosed"] = world.now() if row["closed"] else None
    for name, value in old.items():
        _tell_change(call, row, name, value)
    return show_board(call, row)


def _tell_change(call: Call, row: Json, name: str, before: Any) -> None:
    world = call.world
    if name == "idOrganization":
        left = world.organizations.get(before)
        if left is not None:
            _tell_workspace(call, "removeFromOrganizationBoard", row, left)
        _tell_workspace(call, "addToOrganizationBoard", row, world.organizations.rows[row[name]])
    elif name == "prefs":
        for pref in (key for key, value in row["prefs"].items() if before.get(key) != value):
            old, new = {"prefs": {pref: before.get(pref)}}, {"prefs": {pref: row["prefs"][pref]}}
            record(call, "updateBoard", {"old": old, "board": board_ref(row) | new})
    elif name != "subscribed":
        record(call, "updateBoard", {"old": {name: before}, "board": board_ref(row) | {name: row[name]}})


@route("DELETE", "/boards/{board}")
def delete_board(call: Call, board: str) -> Json:
    call.world.remove_board(call.board(board, write=True)["id"])
    return {"_value": None}


@route("POST", "/boards/{board}/markedAsViewed", "/boards/{board}/markAsViewed")
def post_viewed(call: Call, board: str) -> Json:
    row = call.board(board)
    row["dateLastView"] = call.world.now()
    return {"_value": None}
