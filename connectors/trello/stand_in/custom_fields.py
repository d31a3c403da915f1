"""Routes of custom fields, their options, and their values on cards."""

from __future__ import annotations

import hashlib
from typing import Any

from connectors.trello.stand_in import shapes as shapes
from connectors.trello.stand_in.call import NULLS, Call, Params, TrelloError, invalid, missing
from connectors.trello.stand_in.card_edit import read_name
from connectors.trello.stand_in.journal import board_ref, on_card, record, touch
from connectors.trello.stand_in.routes import route
from connectors.trello.stand_in.rows import ITEM_STEP, Json, iso, position, read_moment
from connectors.trello.stand_in.views import pick, wanted

TYPES = ("checkbox", "list", "number", "text", "date")


def _field(call: Call, key: str, *, write: bool = False) -> Json:
    row = call.world.custom_fields.get(key)
    if row is None:
        raise missing(key)
    call.need(row["idModel"], "", write=write)
    return row


@route("GET", "/boards/{board}/customFields")
def get_board_fields(call: Call, board: str) -> list[Json]:
    rows = call.world.custom_fields.where("model", call.board(board)["id"])
    return sorted(rows, key=lambda row: row.get("pos", 0))


@route("GET", "/customFields/{field}")
def get_field(call: Call, field: str) -> Json:
    row = _field(call, field)
    return pick(row, wanted(call.params, "fields", row, row))


@route("POST", "/customFields")
def post_field(call: Call) -> Json:
    world, params = call.world, call.params
    board = call.board(params.text("idModel"), write=True)
    kind = params.text("type")
    if kind not in TYPES:
        raise invalid("type")
    if params.text("modelType", "board") != "board":
        raise invalid("modelType")
    if world.custom_fields.count("model", board["id"]) >= 50:
        raise TrelloError(
            403, {"message": "Board has too many custom fields", "error": "BOARD_TOO_MANY_CUSTOM_FIELDS"}
        )
    field_id = world.ids.new()
    taken = [row.get("pos", 0) for row in world.custom_fields.where("model", board["id"])]
    row: Json = {
        "id": field_id,
        "idModel": board["id"],
        "modelType": "board",
        "fieldGroup": hashlib.sha256(field_id.encode()).hexdigest(),
        "display": {"cardFront": params.flag("display_cardFront", default=True)},
        "name": read_name(params, "name"),
        "pos": _pos(params, taken),
        "type": kind,
    }
    if kind == "list":
        options = params.raw("options")
        row["options"] = []
        for option in options if isinstance(options, list) else []:
            row["options"].append(_new_option(call, row, Params(option if isinstance(option, dict) else {})))
    world.custom_fields.add(row)
    named = {"id": field_id, "name": row["name"], "type": kind}
    record(call, "createCustomField", {"board": board_ref(board), "customField": named})
    return row | {"limits": shapes.FIELD_LIMITS}


def _pos(params: Params, taken: list[float]) -> float:
    found = position(params.raw("pos"), taken, step=ITEM_STEP, first=ITEM_STEP)
    if found is None:
        raise invalid("pos")
    return found


@route("PUT", "/customFields/{field}")
def put_field(call: Call, field: str) -> Json:
    row, params = _field(call, field, write=True), call.params
    if "name" in params:
        row["name"] = read_name(params, "name")
    if "pos" in params:
        others = [other.get("pos", 0) for other in call.world.custom_fields.where("model", row["idModel"])]
        row["pos"] = _pos(params, others)
    for name in ("display/cardFront", "display_cardFront"):
        if name in params:
            row["display"] = {"cardFront": params.flag(name)}
    board = call.world.boards.rows[row["idModel"]]
    record(
        call,
        "updateCustomField",
        {"board": board_ref(board), "customField": {"id": row["id"], "name": row["name"]}},
    )
    return row | {"limits": shapes.FIELD_LIMITS}


@route("DELETE", "/customFields/{field}")
def delete_field(call: Call, field: str) -> Json:
    row, world = _field(call, field, write=True), call.world
    world.custom_fields.remove(row["id"])
    for card in world.cards.where("board", row["idModel"]):
        card["customFieldItems"] = [
            item for item in card["customFieldItems"] if item["idCustomField"] != row["id"]
        ]
    board = world.boards.rows[row["idModel"]]
    record(
        call,
        "deleteCustomField",
        {"board": board_ref(board), "customField": {"id": row["id"], "name": row["name"]}},
    )
    return {"limits": {}}


@route("GET", "/customFields/{field}/options")
def get_options(call: Call, field: str) -> list[Json]:
    return [_option_view(option) for option in _field(call, field).get("options", [])]


def _option_view(option: Json) -> Json:
    """With both names of the id: it was `id` in 2020 and is `_id` in today's clients' schemas."""
    return option | {"_id": option["id"]}


def _option(row: Json, key: str) -> Json:
    found = next((option for option in row.get("options", []) if option["id"] == key), None)
    if found is None:
        raise missing(key)
    option: Json = found
    return option


@route("GET", "/customFields/{field}/options/{option}")
def get_option(call: Call, field: str, option: str) -> Json:
    return _option_view(_option(_field(call, field), option))


@route("POST", "/customFields/{field}/options")
def post_option(call: Call, field: str) -> Json:
    row = _field(call, field, write=True)
    if row["type"] != "list":
        raise invalid("type")
    option = _new_option(call, row, call.params)
    row["options"].append(option)
    return _option_view(option)


def _new_option(call: Call, row: Json, params: Params) -> Json:
    value = params.raw("value")
    text = value.get("text") if isinstance(value, dict) else value
    if not isinstance(text, str) or not text:
        raise invalid("value")
    return {
        "id": call.world.ids.new(),
        "idCustomField": row["id"],
        "value": {"text": text},
        "color": params.text("color") or "none",
        "pos": _pos(params, [option["pos"] for option in row["options"]]),
    }


@route("PUT", "/customFields/{field}/options/{option}")
def put_option(call: Call, field: str, option: str) -> Json:
    row = _option(_field(call, field, write=True), option)
    value = call.params.raw("value")
    if isinstance(value, dict) and isinstance(value.get("text"), str):
        row["value"] = {"text": value["text"]}
    if call.params.text("color"):
        row["color"] = call.params.text("color")
    return _option_view(row)


@route("DELETE", "/customFields/{field}/options/{option}")
def delete_option(call: Call, field: str, option: str) -> Json:
    row = _field(call, field, write=True)
    row["options"].remove(_option(row, option))
    return {}


@route("PUT", "/cards/{card}/customField/{field}/item", "/cards/{card}/customFields/{field}/item")
def put_item(call: Call, card: str, field: str) -> Json:
    return _set(call, call.card(card, write=True), _field(call, field), call.params)


@route("PUT", "/cards/{card}/customFields")
def put_items(call: Call, card: str) -> list[Json]:
    """Several values at once: `customFieldItems` is a list of {idCustomField, value or idValue}."""
    row, given = call.card(card, write=True), call.params.raw("customFieldItems")
    if not isinstance(given, list) or not all(isinstance(item, dict) for item in given):
        raise invalid("customFieldItems")
    return [_set(call, row, _field(call, str(item.get("idCustomField"))), Params(item)) for item in given]


def _set(call: Call, card: Json, field: Json, params: Params) -> Json:
    if field["idModel"] != card["idBoard"]:
        raise invalid("idCustomField")
    items = [item for item in card["customFieldItems"] if item["idCustomField"] != field["id"]]
    before = next((item for item in card["customFieldItems"] if item["idCustomField"] == field["id"]), None)
    value = _value(field, params)
    item: Json = {
        "id": before["id"] if before else call.world.ids.new(),
        **value,
        "idCustomField": field["id"],
        "idModel": card["id"],
        "modelType": "card",
    }
    card["customFieldItems"] = items + ([item] if any(value.values()) else [])
    touch(call, card)
    named = {"id": field["id"], "name": field["name"], "type": field["type"]}
    old = {"value": before.get("value") if before else None}
    on_card(call, "updateCustomFieldItem", card, {"customField": named, "customFieldItem": item, "old": old})
    return item


def _value(field: Json, params: Params) -> Json:
    """`value` or `idValue` as it is kept: every value is a string. Raises TrelloError 400 when it does not
    fit.
    """
    kind, value = field["type"], params.raw("value")
    if kind == "list":
        option = params.raw("idValue")
        if option in NULLS:
            return {"value": None, "idValue": None}
        return {"value": None, "idValue": _option(field, str(option))["id"]}
    if value in NULLS or value == {}:
        return {"value": None}
    name = "checked" if kind == "checkbox" else kind
    if not isinstance(value, dict) or name not in value:
        raise TrelloError(400, "Invalid custom field item value.")
    return {"value": {name: _read(kind, value[name])}}


def _read(kind: str, value: Any) -> str:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    if kind == "number":
        try:
            float(text)
        except ValueError:
            raise TrelloError(400, "Invalid custom field item value.") from None
    if kind == "checkbox" and text not in ("true", "false"):
        raise TrelloError(400, "Invalid custom field item value.")
    if kind == "date":
        moment = read_moment(text)
        if moment is None:
            raise TrelloError(400, "Invalid custom field item value.")
        return iso(moment)
    return text
