"""Routes of a card itself: read, create, change, delete, and its comments."""

from __future__ import annotations

import copy
from typing import Any

from connectors.trello.stand_in import shapes as shapes
from connectors.trello.stand_in.call import Call, Params, TrelloError, invalid
from connectors.trello.stand_in.card_edit import EDITABLE, PLAIN, address, edit, read_labels, read_members
from connectors.trello.stand_in.card_parts import attach
from connectors.trello.stand_in.checklists import copy_checklist
from connectors.trello.stand_in.feed import (
    CARD_FEED_DEFAULT,
    comment_text,
    edit_comment,
    feed,
    own_comment,
    remove_comment,
)
from connectors.trello.stand_in.journal import (
    board_ref,
    card_ref,
    display,
    entities,
    on_card,
    record,
    refresh_badges,
    touch,
    touch_board,
)
from connectors.trello.stand_in.notifications import notify_mentioned
from connectors.trello.stand_in.routes import route
from connectors.trello.stand_in.rows import CARD_STEP, Json, position, short_link
from connectors.trello.stand_in.views import (
    board_view,
    card_view,
    card_with_parts,
    list_view,
    show_board,
    wanted,
)


def answer(call: Call, card: Json) -> Json:
    """A changed card as it is answered: the default fields, or those asked for."""
    return card_view(call.world, card, wanted(call.params, "fields", shapes.CARD_DEFAULT, shapes.CARD_FIELDS))


@route("GET", "/cards/{card}")
def get_card(call: Call, card: str) -> Json:
    row, params, world = call.card(card), call.params, call.world
    view = card_with_parts(call, row, wanted(params, "fields", shapes.CARD_DEFAULT, shapes.CARD_FIELDS))
    if params.text("board") == "true":
        fields = wanted(params, "board_fields", shapes.BOARD_DEFAULT, shapes.BOARD_FIELDS)
        view["board"] = board_view(world, world.boards.rows[row["idBoard"]], fields, call.me)
    if params.text("list") == "true":
        view["list"] = list_view(
            world.lists.rows[row["idList"]],
            wanted(params, "list_fields", shapes.LISTS_DEFAULT, shapes.LIST_FIELDS),
        )
    if params.text("actions"):
        view["actions"] = feed(call, world.actions.where("card", row["id"]), prefix="actions_")
    return view


@route("POST", "/cards", "/lists/{list_id}/cards")
def post_card(call: Call, list_id: str = "") -> Json:
    world, params = call.world, call.params
    row = world.lists.get(list_id or params.text("idList"))
    if row is None:
        raise invalid("idList")
    call.need(row["idBoard"], "list ", write=True)
    source = call.card(params.text("idCardSource")) if params.text("idCardSource") else None
    card = _new_card(call, row, params)
    if source is not None:
        _copy_from(card, source, set(params.names("keepFromSource") or ["all"]))
    world.cards.add(card)
    kind = {"cardSource": card_ref(source)} if source else {}
    on_card(call, "copyCard" if source else "createCard", card, kind)
    if source is not None:
        _copy_parts(call, card, source)
    if params.text("urlSource"):
        attach(call, card, params.text("urlSource"), params.text("urlSource"))
    refresh_badges(call, card, items=True)
    touch(call, card)
    return answer(call, card) | {
        "attachments": card["attachments"],
        "stickers": card["stickers"],
        "limits": {},
    }


def _new_card(call: Call, row: Json, params: Params) -> Json:
    world, board_id = call.world, row["idBoard"]
    card_id = world.ids.new()
    name = params.text("name")
    if len(name) > shapes.MAX_TEXT:
        raise invalid("name")
    taken = [card["pos"] for card in world.cards_in(row["id"])]
    pos = position(params.raw("pos"), taken, step=CARD_STEP, first=CARD_STEP - 1)
    if pos is None:
        raise invalid("pos")
    number = max((card["idShort"] for card in world.cards.where("board", board_id)), default=0) + 1
    organization = world.boards.rows[board_id]["idOrganization"]
    fields = {
        field: read(params, field) for field, read in PLAIN.items() if field in params and field != "name"
    }
    card = shapes.card_defaults() | fields
    card |= {
        "id": card_id,
        "name": name,
        "pos": pos,
        "idLabels": read_labels(call, board_id, params, "idLabels"),
        "idMembers": read_members(call, params, "idMembers"),
        "cardRole": params.text("cardRole") or None,
        "mirrorSourceId": params.text("mirrorSourceId") or None,
        "idBoard": board_id,
        "idList": row["id"],
        "idOrganization": organization,
        "nodeId": f"ari:cloud:trello::card/workspace/{organization}/{card_id}",
        "idMemberCreator": call.me["id"],
        "idShort": number,
        "dateLastActivity": world.now(),
    }
    return address(card, short_link(card_id))


COPIED = {
    "attachments": ("attachments",),
    "customFields": ("customFieldItems",),
    "due": ("due", "dueReminder"),
    "start": ("start",),
    "labels": ("idLabels",),
    "members": ("idMembers",),
    "stickers": ("stickers",),
}


def _copy_from(card: Json, source: Json, keep: set[str]) -> None:
    """Fields of the source card that the request did not set itself."""
    same_board = card["idBoard"] == source["idBoard"]
    for part, fields in COPIED.items():
        if ("all" in keep or part in keep) and (
            same_board or part not in ("labels", "members", "customFields")
        ):
            for field in fields:
                card[field] = card[field] or copy.deepcopy(source[field])
    for field in ("name", "desc"):
        card[field] = card[field] or source[field]
    address(card, card["shortLink"])


def _copy_parts(call: Call, card: Json, source: Json) -> None:
    """Checklists and comments of the source card, with ids of their own."""
    keep = set(call.params.names("keepFromSource") or ["all"])
    if keep & {"all", "checklists"}:
        for checklist in call.world.checklists_of(source["id"]):
            copy_checklist(call, card, checklist, checklist["name"], checklist["pos"])
    if keep & {"all", "comments"}:
        for action in call.world.actions.where("card", source["id"]):
            if action["type"] == "commentCard":
                origin = {"cardSource": card_ref(source), "idOriginalCommenter": action["idMemberCreator"]}
                text = {"text": action["data"]["text"], "textData": {"emoji": {}}}
                on_card(call, "copyCommentCard", card, text | origin)
                card["badges"]["comments"] += 1


@route("PUT", "/cards/{card}")
def put_card(call: Call, card: str) -> Json:
    row = call.card(card, write=True)
    edit(call, row, call.params)
    return answer(call, row)


@route("DELETE", "/cards/{card}")
def delete_card(call: Call, card: str) -> Json:
    world, row = call.world, call.card(card, write=True)
    place = world.lists.rows[row["idList"]]
    data = {"card": {"id": row["id"], "idShort": row["idShort"], "shortLink": row["shortLink"]}}
    board = world.boards.rows[row["idBoard"]]
    record(
        call,
        "deleteCard",
        data | {"board": board_ref(board), "list": {"id": place["id"], "name": place["name"]}},
    )
    for checklist in world.checklists.where("card", row["id"]):
        world.checklists.remove(checklist["id"])
    world.cards.remove(row["id"])
    touch_board(call, row["idBoard"])
    return {"limits": {}}


@route("GET", "/cards/{card}/actions")
def get_card_actions(call: Call, card: str) -> Any:
    return feed(call, call.world.actions.where("card", call.card(card)["id"]), default=CARD_FEED_DEFAULT)


@route("POST", "/cards/{card}/actions/comments")
def post_comment(call: Call, card: str) -> Json:
    row = call.card(card, write=True)
    action = on_card(call, "commentCard", row, {"text": comment_text(call), "textData": {"emoji": {}}})
    row["badges"]["comments"] += 1
    touch(call, row)
    notify_mentioned(call, action)
    return action | {"display": display(action), "entities": entities(action)}


@route("PUT", "/cards/{card}/actions/{action}/comments")
def put_card_comment(call: Call, card: str, action: str) -> Json:
    call.card(card, write=True)
    return edit_comment(call, own_comment(call, action), comment_text(call))


@route("DELETE", "/cards/{card}/actions/{action}/comments")
def delete_card_comment(call: Call, card: str, action: str) -> Json:
    call.card(card, write=True)
    return remove_comment(call, own_comment(call, action))


@route("GET", "/cards/{card}/board")
def get_card_board(call: Call, card: str) -> Json:
    return show_board(call, call.world.boards.rows[call.card(card)["idBoard"]])


@route("GET", "/cards/{card}/list")
def get_card_list(call: Call, card: str) -> Json:
    row = call.world.lists.rows[call.card(card)["idList"]]
    return list_view(row, wanted(call.params, "fields", shapes.LIST_DEFAULT, shapes.LIST_FIELDS))


@route("GET", "/cards/{card}/{field}")
def get_card_field(call: Call, card: str, field: str) -> Json:
    view = card_view(call.world, call.card(card), shapes.CARD_FIELDS)
    if field not in shapes.CARD_FIELDS:
        raise TrelloError(404, f"Cannot GET /1/{call.path.lstrip('/')}")
    return {"_value": view.get(field)}


@route("PUT", "/cards/{card}/{field}")
def put_card_field(call: Call, card: str, field: str) -> Json:
    row = call.card(card, write=True)
    if field not in EDITABLE:
        raise TrelloError(404, f"Cannot PUT /1/{call.path.lstrip('/')}")
    moves = {
        name: call.params.raw(name)
        for name in ("idList", "idBoard")
        if field == "idBoard" and name in call.params
    }
    edit(call, row, Params(moves | {field: call.params.raw("value", "")}))
    return answer(call, row)
