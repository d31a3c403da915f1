"""Routes of checklists and their items."""

from __future__ import annotations

from typing import Any

from connectors.trello.stand_in import shapes as shapes
from connectors.trello.stand_in.call import NULLS, Call, Params, TrelloError, invalid, missing
from connectors.trello.stand_in.card_edit import read_date, read_name, read_reminder
from connectors.trello.stand_in.journal import on_card, refresh_badges, touch
from connectors.trello.stand_in.routes import route
from connectors.trello.stand_in.rows import ITEM_STEP, Json, position
from connectors.trello.stand_in.views import card_view, check_item_states, checklist_view, show_board, wanted


def _shown(call: Call, row: Json) -> Json:
    fields = wanted(call.params, "fields", shapes.CHECKLIST_FIELDS, shapes.CHECKLIST_FIELDS)
    return checklist_view(row, fields, call.params.text("checkItems") or "all")


def _ref(row: Json) -> Json:
    return {"id": row["id"], "name": row["name"]}


def _pos(params: Params, taken: list[float], name: str = "pos") -> float:
    found = position(params.raw(name), taken, step=ITEM_STEP, first=ITEM_STEP)
    if found is None:
        raise invalid(name)
    return found


@route("GET", "/boards/{board}/checklists")
def get_board_checklists(call: Call, board: str) -> list[Json]:
    rows = call.world.checklists.where("board", call.board(board)["id"])
    return [_shown(call, row) for row in rows]


@route("GET", "/cards/{card}/checklists")
def get_card_checklists(call: Call, card: str) -> list[Json]:
    return [_shown(call, row) for row in call.world.checklists_of(call.card(card)["id"])]


@route("GET", "/cards/{card}/checkItemStates")
def get_states(call: Call, card: str) -> list[Json]:
    return check_item_states(call.world, call.card(card))


@route("GET", "/checklists/{checklist}")
def get_checklist(call: Call, checklist: str) -> Json:
    return _shown(call, call.checklist(checklist))


@route("POST", "/checklists", "/cards/{card}/checklists")
def post_checklist(call: Call, card: str = "") -> Json:
    params = call.params
    key = card or params.text("idCard")
    if not key:
        raise invalid("idCard")
    row = call.card(key, write=True)
    if len(params.text("name")) > shapes.MAX_TEXT:
        raise invalid("name")
    pos = _pos(params, [other["pos"] for other in call.world.checklists_of(row["id"])])
    source = params.text("idChecklistSource")
    if source and source not in NULLS:
        origin = call.checklist(source)
        made = copy_checklist(call, row, origin, params.text("name") or origin["name"], pos)
    else:
        made = _add(call, row, params.text("name") or "Checklist", pos)
    refresh_badges(call, row, items=True)
    touch(call, row)
    return checklist_view(made, shapes.CHECKLIST_FIELDS) | {"limits": {}}


def _add(call: Call, card: Json, name: str, pos: float) -> Json:
    made = call.world.checklists.add(
        {
            "id": call.world.ids.new(),
            "name": name,
            "idBoard": card["idBoard"],
            "idCard": card["id"],
            "pos": pos,
            "limits": shapes.CHECKLIST_LIMITS,
            "checkItems": [],
            "creationMethod": None,
        }
    )
    card["idChecklists"].append(made["id"])
    on_card(call, "addChecklistToCard", card, {"checklist": _ref(made)})
    return made


def copy_checklist(call: Call, card: Json, origin: Json, name: str, pos: float) -> Json:
    """The same items under new ids, all to be done again."""
    made = _add(call, card, name, pos)
    for item in origin["checkItems"]:
        fresh = {"id": call.world.ids.new(), "idChecklist": made["id"], "state": "incomplete"}
        made["checkItems"].append(item | fresh)
    return made


@route("GET", "/checklists/{checklist}/{field}")
def get_checklist_field(call: Call, checklist: str, field: str) -> Json:
    row = call.checklist(checklist)
    if field not in shapes.CHECKLIST_FIELDS:
        raise TrelloError(404, f"Cannot GET /1/{call.path.lstrip('/')}")
    return {"_value": row[field]}


@route("PUT", "/checklists/{checklist}")
def put_checklist(call: Call, checklist: str) -> Json:
    return _change(call, call.checklist(checklist, write=True), call.params)


@route("PUT", "/checklists/{checklist}/{field}")
def put_checklist_field(call: Call, checklist: str, field: str) -> Json:
    row = call.checklist(checklist, write=True)
    if field not in ("name", "pos"):
        raise TrelloError(404, f"Cannot PUT /1/{call.path.lstrip('/')}")
    return _change(call, row, Params({field: call.params.raw("value", "")}))


def _change(call: Call, row: Json, params: Params) -> Json:
    card = call.world.cards.rows[row["idCard"]]
    new: Json = {}
    if "name" in params:
        new["name"] = read_name(params, "name")
    if "pos" in params:
        others = [other["pos"] for other in call.world.checklists_of(card["id"]) if other is not row]
        new["pos"] = _pos(params, others)
    old = {name: row[name] for name, value in new.items() if row[name] != value}
    row |= new
    if old:
        touch(call, card)
        on_card(call, "updateChecklist", card, {"checklist": _ref(row), "old": old})
    return checklist_view(row, shapes.CHECKLIST_FIELDS)


@route("DELETE", "/checklists/{checklist}")
@route("DELETE", "/cards/{_}/checklists/{checklist}")
def delete_checklist(call: Call, checklist: str) -> Json:
    row = call.checklist(checklist, write=True)
    owner = call.world.cards.rows[row["idCard"]]
    call.world.checklists.remove(row["id"])
    owner["idChecklists"] = [other for other in owner["idChecklists"] if other != row["id"]]
    refresh_badges(call, owner, items=True)
    touch(call, owner)
    on_card(call, "removeChecklistFromCard", owner, {"checklist": _ref(row)})
    return {"limits": {}}


@route("GET", "/checklists/{checklist}/board", "/checklists/{checklist}/cards")
def get_checklist_part(call: Call, checklist: str) -> Any:
    row, world = call.checklist(checklist), call.world
    if call.path.rstrip("/").endswith("cards"):
        fields = wanted(call.params, "fields", shapes.CARD_DEFAULT, shapes.CARD_FIELDS)
        return [card_view(world, world.cards.rows[row["idCard"]], fields)]
    return show_board(call, world.boards.rows[row["idBoard"]])


@route("GET", "/checklists/{checklist}/checkItems")
def get_items(call: Call, checklist: str) -> list[Json]:
    row = call.checklist(checklist)
    found: list[Json] = checklist_view(row, ["checkItems"], call.params.text("filter") or "all")["checkItems"]
    return found


@route("GET", "/checklists/{checklist}/checkItems/{item}")
def get_item(call: Call, checklist: str, item: str) -> Json:
    return _item(call.checklist(checklist), item)


@route("GET", "/cards/{card}/checkItem/{item}", "/cards/{card}/checkItems/{item}")
def get_card_item(call: Call, card: str, item: str) -> Json:
    return _find(call, call.card(card), item)[1]


def _item(checklist: Json, key: str) -> Json:
    found = next((item for item in checklist["checkItems"] if item["id"] == key), None)
    if found is None:
        raise missing(key)
    row: Json = found
    return row


def _find(call: Call, card: Json, key: str) -> tuple[Json, Json]:
    for checklist in call.world.checklists_of(card["id"]):
        for item in checklist["checkItems"]:
            if item["id"] == key:
                return checklist, item
    raise missing(key)


@route("POST", "/checklists/{checklist}/checkItems")
def post_item(call: Call, checklist: str) -> Json:
    row, params = call.checklist(checklist, write=True), call.params
    card = call.world.cards.rows[row["idCard"]]
    item: Json = {
        "idChecklist": row["id"],
        "state": "complete" if params.flag("checked") else "incomplete",
        "id": call.world.ids.new(),
        "name": read_name(params, "name"),
        "nameData": {"emoji": {}},
        "pos": _pos(params, [other["pos"] for other in row["checkItems"]]),
        "due": read_date(params, "due"),
        "dueReminder": read_reminder(params, "dueReminder"),
        "idMember": params.text("idMember") or None,
        "creationMethod": None,
    }
    row["checkItems"].append(item)
    refresh_badges(call, card, items=True)
    touch(call, card)
    on_card(
        call,
        "createCheckItem",
        card,
        {"checklist": _ref(row), "checkItem": _ref(item) | {"state": item["state"]}},
    )
    return item | {"limits": {}}


@route("PUT", "/cards/{card}/checkItem/{item}", "/cards/{card}/checkItems/{item}")
@route("PUT", "/cards/{card}/checklist/{_}/checkItem/{item}")
@route("PUT", "/cards/{card}/checklists/{_}/checkItems/{item}")
def put_item(call: Call, card: str, item: str) -> Json:
    owner = call.card(card, write=True)
    row, found = _find(call, owner, item)
    new = _item_changes(call, row, found)
    old = {name: found[name] for name, value in new.items() if name != "idChecklist" and found[name] != value}
    target = call.checklist(new["idChecklist"], write=True) if new.get("idChecklist") else row
    found |= new
    if target is not row:
        row["checkItems"].remove(found)
        target["checkItems"].append(found)
    refresh_badges(call, owner, items=True)
    if old:
        touch(call, owner)
        kind = "updateCheckItemStateOnCard" if "state" in old else "updateCheckItem"
        data = {"checklist": _ref(target), "checkItem": _ref(found) | {"state": found["state"]}}
        on_card(call, kind, owner, data | ({} if "state" in old else {"old": old}))
    return found


def _item_changes(call: Call, row: Json, item: Json) -> Json:
    params = call.params
    new: Json = {}
    if "name" in params:
        new["name"] = read_name(params, "name")
    if "state" in params:
        state = params.text("state")
        if state not in ("complete", "incomplete", "true", "false"):
            raise invalid("state")
        new["state"] = {"true": "complete", "false": "incomplete"}.get(state, state)
    if "pos" in params:
        new["pos"] = _pos(params, [other["pos"] for other in row["checkItems"] if other is not item])
    if "due" in params:
        new["due"] = read_date(params, "due")
    if "dueReminder" in params:
        new["dueReminder"] = read_reminder(params, "dueReminder")
    if "idMember" in params:
        new["idMember"] = None if params.raw("idMember") in NULLS else params.text("idMember")
    if params.text("idChecklist"):
        new["idChecklist"] = params.text("idChecklist")
    return new


@route("PUT", "/cards/{card}/checkItem/{item}/{field}")
@route("PUT", "/cards/{card}/checklist/{_}/checkItem/{item}/{field}")
def put_item_field(call: Call, card: str, item: str, field: str) -> Json:
    call.params.values[field] = call.params.raw("value", "")
    return put_item(call, card, item)


@route("DELETE", "/checklists/{checklist}/checkItems/{item}")
@route("DELETE", "/cards/{card}/checkItem/{item}")
@route("DELETE", "/cards/{card}/checkItems/{item}")
def delete_item(call: Call, item: str, card: str = "", checklist: str = "") -> Json:
    if checklist:
        row = call.checklist(checklist, write=True)
        found = _item(row, item)
        owner = call.world.cards.rows[row["idCard"]]
    else:
        owner = call.card(card, write=True)
        row, found = _find(call, owner, item)
    row["checkItems"].remove(found)
    refresh_badges(call, owner, items=True)
    touch(call, owner)
    on_card(call, "deleteCheckItem", owner, {"checklist": _ref(row), "checkItem": _ref(found)})
    return {"limits": {}}
