"""Routes of labels."""

from __future__ import annotations

from functools import partial

from connectors.trello.stand_in import shapes as shapes
from connectors.trello.stand_in.call import NULLS, Call, Params, TrelloError, invalid
from connectors.trello.stand_in.journal import board_ref, label_ref, record
from connectors.trello.stand_in.routes import route
from connectors.trello.stand_in.rows import Json
from connectors.trello.stand_in.views import label_view, wanted


def read_colour(params: Params, name: str) -> str | None:
    value = params.text(name)
    if value in NULLS:
        return None
    if value not in shapes.COLOURS:
        raise invalid(name)
    return value


def read_label_name(params: Params, name: str) -> str:
    value = params.text(name)
    if len(value) > shapes.MAX_TEXT:
        raise invalid(name)
    return value


def make_label(call: Call, board_id: str, params: Params) -> Json:
    """Raises TrelloError 400 for a wrong colour, 403 when the board has as many labels as it may have."""
    world = call.world
    if "color" not in params:
        raise invalid("color")
    if "name" not in params:
        raise invalid("name")
    most = world.boards.rows[board_id]["limits"]["labels"]["perBoard"]["disableAt"]
    colour, name = read_colour(params, "color"), read_label_name(params, "name")
    if world.labels.count("board", board_id) >= most:
        raise TrelloError(403, {"message": "Board has too many labels", "error": "BOARD_TOO_MANY_LABELS"})
    label = world.labels.add({"id": world.ids.new(), "idBoard": board_id, "name": name, "color": colour})
    _tell(call, "createLabel", label)
    return label


def _tell(call: Call, kind: str, label: Json, **data: Json) -> None:
    board = call.world.boards.rows[label["idBoard"]]
    record(call, kind, {"label": label_ref(label), "board": board_ref(board), **data})


@route("GET", "/boards/{board}/labels")
def get_board_labels(call: Call, board: str) -> list[Json]:
    """At most `limit` labels, 50 unless told otherwise, 1000 at most."""
    rows = call.world.labels.where("board", call.board(board)["id"])
    fields = wanted(call.params, "fields", shapes.LABEL_FIELDS, shapes.LABEL_FIELDS)
    limit = call.params.number("limit", 50)
    return [label_view(call.world, row, fields) for row in rows[:limit]]


@route("POST", "/labels", "/boards/{board}/labels")
def post_label(call: Call, board: str = "") -> Json:
    key = board or call.params.text("idBoard")
    if not key:
        raise invalid("idBoard")
    label = make_label(call, call.board(key, write=True)["id"], call.params)
    return label_view(call.world, label) | {"limits": {}}


@route("GET", "/labels/{label}")
def get_label(call: Call, label: str) -> Json:
    fields = wanted(call.params, "fields", shapes.LABEL_FIELDS, shapes.LABEL_FIELDS)
    return label_view(call.world, call.label(label), fields)


@route("PUT", "/labels/{label}")
def put_label(call: Call, label: str) -> Json:
    row = call.label(label, write=True)
    new: Json = {}
    if "name" in call.params:
        new["name"] = read_label_name(call.params, "name")
    if "color" in call.params:
        new["color"] = read_colour(call.params, "color")
    return _change(call, row, new)


@route("PUT", "/labels/{label}/{field}")
def put_label_field(call: Call, label: str, field: str) -> Json:
    row = call.label(label, write=True)
    if field not in ("name", "color"):
        raise TrelloError(404, f"Cannot PUT /1/{call.path.lstrip('/')}")
    read = read_label_name if field == "name" else read_colour
    return _change(call, row, {field: read(call.params, "value")})


def _change(call: Call, row: Json, new: Json) -> Json:
    old = {name: row[name] for name, value in new.items() if row[name] != value}
    row |= new
    if old:
        _tell(call, "updateLabel", row, old=old)
    return label_view(call.world, row)


@route("DELETE", "/labels/{label}")
def delete_label(call: Call, label: str) -> Json:
    world, row = call.world, call.label(label, write=True)
    for card in world.cards.where("label", row["id"]):
        left = [label_id for label_id in card["idLabels"] if label_id != row["id"]]
        world.cards.refile(card, partial(card.update, idLabels=left))
    world.labels.remove(row["id"])
    _tell(call, "deleteLabel", row)
    return {"limits": {}}
