"""Routes of lists."""

from __future__ import annotations

from functools import partial
from typing import Any

from connectors.trello.stand_in import shapes as shapes
from connectors.trello.stand_in.call import NULLS, Call, Params, TrelloError, invalid
from connectors.trello.stand_in.card_edit import follow_to_board, move, read_name, set_fields
from connectors.trello.stand_in.feed import feed
from connectors.trello.stand_in.journal import board_ref, list_ref, record, touch_board
from connectors.trello.stand_in.routes import route
from connectors.trello.stand_in.rows import ITEM_STEP, Json, position, tidy
from connectors.trello.stand_in.views import cards_page, filter_lists, list_view, show_board, wanted

FIRST_LIST = 65535


def show(call: Call, row: Json, default: list[str] = shapes.LIST_DEFAULT) -> Json:
    return list_view(row, wanted(call.params, "fields", default, shapes.LIST_FIELDS))


def make_list(call: Call, board_id: str, name: str, pos: float, *, quiet: bool = False) -> Json:
    world = call.world
    list_id, organization = world.ids.new(), world.boards.rows[board_id]["idOrganization"]
    row = world.lists.add(
        shapes.list_defaults()
        | {
            "id": list_id,
            "name": name,
            "pos": pos,
            "idBoard": board_id,
            "idOrganization": organization,
            "nodeId": f"ari:cloud:trello::list/workspace/{organization}/{list_id}",
        }
    )
    if not quiet:
        record(call, "createList", {"list": list_ref(row), "board": board_ref(world.boards.rows[board_id])})
        touch_board(call, board_id)
    return row


def list_place(call: Call, board_id: str, asked: Any, *, but: Json | None = None) -> float:
    """New lists go to the top unless told otherwise. Raises TrelloError 400 for a pos that is none."""
    taken = [row["pos"] for row in call.world.lists_of(board_id) if row is not but]
    found = position("top" if asked in NULLS else asked, taken, step=65536, first=FIRST_LIST)
    if found is None:
        raise invalid("pos")
    return found


@route("GET", "/boards/{board}/lists", "/boards/{board}/lists/{filter_}")
def get_board_lists(call: Call, board: str, filter_: str = "") -> list[Json]:
    rows = call.world.lists_of(call.board(board)["id"])
    chosen = filter_lists(rows, filter_ or call.params.text("filter") or "open")
    views = []
    for row in chosen:
        view = show(call, row, shapes.LISTS_DEFAULT)
        cards = call.params.text("cards")
        if cards and cards != "none":
            nested = Params({"filter": cards, "fields": call.params.raw("card_fields", "all")})
            inner = Call(call.world, call.method, call.path, nested, call.token, call.me)
            view["cards"] = cards_page(inner, call.world.cards_in(row["id"]))
        views.append(view)
    return views


@route("POST", "/lists", "/boards/{board}/lists")
def post_list(call: Call, board: str = "") -> Json:
    params = call.params
    key = board or params.text("idBoard")
    if not key:
        raise invalid("idBoard")
    found = call.board(key, write=True)
    row = make_list(
        call, found["id"], read_name(params, "name"), list_place(call, found["id"], params.raw("pos"))
    )
    return show(call, row) | {"limits": {}}


@route("GET", "/lists/{list_id}")
def get_list(call: Call, list_id: str) -> Json:
    row = call.list(list_id)
    view = show(call, row)
    cards = call.params.text("cards")
    if cards and cards != "none":
        nested = Params({"filter": cards, "fields": call.params.raw("card_fields", "all")})
        inner = Call(call.world, call.method, call.path, nested, call.token, call.me)
        view["cards"] = cards_page(inner, call.world.cards_in(row["id"]))
    return view


@route("GET", "/lists/{list_id}/cards", "/lists/{list_id}/cards/{filter_}")
def get_list_cards(call: Call, list_id: str, filter_: str = "") -> list[Any]:
    if filter_:
        call.params.values["filter"] = filter_
    return cards_page(call, call.world.cards_in(call.list(list_id)["id"]))


@route("GET", "/lists/{list_id}/actions")
def get_list_actions(call: Call, list_id: str) -> Any:
    return feed(call, call.world.actions.where("list", call.list(list_id)["id"]))


@route("GET", "/lists/{list_id}/board")
def get_list_board(call: Call, list_id: str) -> Json:
    return show_board(call, call.world.boards.rows[call.list(list_id)["idBoard"]])


@route("PUT", "/lists/{list_id}")
def put_list(call: Call, list_id: str) -> Json:
    return _change(call, call.list(list_id, write=True), call.params)


@route("PUT", "/lists/{list_id}/{field}")
def put_list_field(call: Call, list_id: str, field: str) -> Json:
    row = call.list(list_id, write=True)
    if field not in ("name", "closed", "pos", "subscribed", "softLimit", "idBoard", "color"):
        raise TrelloError(404, f"Cannot PUT /1/{call.path.lstrip('/')}")
    return _change(call, row, Params({field: call.params.raw("value", "")}))


def _change(call: Call, row: Json, params: Params) -> Json:
    new: Json = {}
    if "name" in params:
        new["name"] = read_name(params, "name")
    for flag in ("closed", "subscribed"):
        if flag in params:
            new[flag] = params.flag(flag)
    if "pos" in params:
        new["pos"] = list_place(call, row["idBoard"], params.raw("pos"), but=row)
    for text in ("softLimit", "color"):
        if text in params:
            new[text] = None if params.raw(text) in NULLS else params.text(text)
    target = params.text("idBoard")
    if target and target != row["idBoard"]:
        _to_board(call, row, call.board(target, write=True))
    old = {name: row[name] for name, value in new.items() if row[name] != value}
    row |= new
    for name, value in old.items():
        if name != "subscribed":
            data = {"list": list_ref(row) | {name: row[name]}, "old": {name: value}}
            record(call, "updateList", data | {"board": board_ref(call.world.boards.rows[row["idBoard"]])})
            touch_board(call, row["idBoard"])
    return show(call, row)


def _to_board(call: Call, row: Json, board: Json) -> None:
    world, cards = call.world, call.world.cards_in(row["id"])
    source = world.boards.rows[row["idBoard"]]
    record(
        call,
        "moveListFromBoard",
        {"list": list_ref(row), "board": board_ref(source), "boardTarget": {"id": board["id"]}},
    )
    world.lists.refile(row, lambda: row.update(idBoard=board["id"], idOrganization=board["idOrganization"]))
    for card in cards:
        follow_to_board(call, card, row)
        world.cards.refile(card, partial(card.update, idBoard=board["id"]))
    record(
        call,
        "moveListToBoard",
        {"list": list_ref(row), "board": board_ref(board), "boardSource": {"id": source["id"]}},
    )
    touch_board(call, board["id"])


@route("POST", "/lists/{list_id}/archiveAllCards")
def post_archive_all(call: Call, list_id: str) -> Json:
    for card in call.world.cards_in(call.list(list_id, write=True)["id"]):
        set_fields(call, card, {"closed": True})
    return {}


@route("POST", "/lists/{list_id}/moveAllCards")
def post_move_all(call: Call, list_id: str) -> list[Json]:
    row = call.list(list_id, write=True)
    target = call.world.lists.get(call.params.text("idList"))
    if target is None or target["idBoard"] != (call.params.text("idBoard") or target["idBoard"]):
        raise invalid("idList")
    call.need(target["idBoard"], "", write=True)
    moved = [card for card in call.world.cards_in(row["id"]) if not card["closed"]]
    for card in moved:
        taken = [other["pos"] for other in call.world.cards_in(target["id"])]
        pos = tidy(max(taken) + ITEM_STEP) if taken else card["pos"]
        move(call, card, target, Params({"pos": pos}))
    return [{name: card[name] for name in ("id", "idBoard", "idList", "pos")} for card in moved]


@route("GET", "/lists/{list_id}/{field}")
def get_list_field(call: Call, list_id: str, field: str) -> Json:
    row = call.list(list_id)
    if field not in shapes.LIST_FIELDS:
        raise TrelloError(404, f"Cannot GET /1/{call.path.lstrip('/')}")
    return {"_value": row.get(field)}
