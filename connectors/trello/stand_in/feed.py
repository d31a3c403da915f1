"""The actions feed: what happened, newest first, and comments as part of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from connectors.trello.stand_in import shapes as shapes
from connectors.trello.stand_in.call import NULLS, Call, TrelloError, invalid, missing, not_found
from connectors.trello.stand_in.journal import HIDDEN_TYPES, board_ref, card_ref, display, entities, record
from connectors.trello.stand_in.routes import route
from connectors.trello.stand_in.rows import Json, is_id, read_moment, words
from connectors.trello.stand_in.views import board_view, card_view, list_view, member_view, pick, wanted

ACTION_FIELDS = words("id idMemberCreator data appCreator type date limits")
CARD_FEED_DEFAULT = "commentCard,updateCard:idList"


def feed(call: Call, rows: Iterable[Json], *, default: str = "all", prefix: str = "") -> Any:
    """Actions by `filter`, `since`, `before`, `limit` (default 50, at most 1000), `page`, `format`, newest
    first.
    """
    params = call.params
    asked = params.text("actions" if prefix else "filter") or default
    found = [row for row in rows if row["type"] not in HIDDEN_TYPES and _passes(row, asked)]
    found = [
        row for row in found if _between(row, params.text(f"{prefix}since"), params.text(f"{prefix}before"))
    ]
    found.sort(key=lambda row: (row["date"], row["id"]), reverse=True)
    if params.text(f"{prefix}format") == "count":
        return {"_value": len(found)}
    limit = params.number(f"{prefix}limit", 50, high=300 if prefix else 1000)
    page = 0 if prefix else params.number("page", 0, high=100)
    if page * limit > 1000:
        raise invalid("page")
    fields = wanted(params, "action_fields" if prefix else "fields", ACTION_FIELDS, ACTION_FIELDS)
    return [_feed_view(call, row, fields, prefix) for row in found[page * limit : (page + 1) * limit]]


def _passes(action: Json, asked: str) -> bool:
    for part in asked.split(","):
        kind, _, field = part.strip().partition(":")
        if kind in ("all", "true") or (kind == action["type"] and _changed(action, field)):
            return True
    return False


def _changed(action: Json, field: str) -> bool:
    return not field or field in (action["data"].get("old") or {})


def _between(action: Json, since: str, before: str) -> bool:
    return (since in NULLS or _order(action, since) > 0) and (before in NULLS or _order(action, before) < 0)


def _order(action: Json, bound: str) -> int:
    if is_id(bound):
        return int(action["id"] > bound) - int(action["id"] < bound)
    moment, own = read_moment(bound), read_moment(action["date"])
    if moment is None or own is None:
        return 0
    return int(own > moment) - int(own < moment)


def _feed_view(call: Call, action: Json, fields: list[str], prefix: str = "") -> Json:
    view = pick(action, fields)
    params = call.params
    if params.text(f"{prefix}memberCreator") != "false":
        creator = call.world.members.get(action["idMemberCreator"])
        chosen = wanted(params, "memberCreator_fields", shapes.MEMBER_MINI, shapes.MEMBER_PUBLIC)
        view["memberCreator"] = pick(creator, chosen) if creator else action.get("memberCreator")
    member_id = action["data"].get("idMember") or (action.get("member") or {}).get("id")
    if isinstance(member_id, str) and params.text(f"{prefix}member") != "false":
        member = call.world.members.get(member_id)
        chosen = wanted(params, "member_fields", shapes.MEMBER_MINI, shapes.MEMBER_PUBLIC)
        view["member"] = pick(member, chosen) if member else action.get("member")
    if params.flag(f"{prefix}display"):
        view["display"] = display(action)
    if params.flag(f"{prefix}entities"):
        view["entities"] = entities(action)
    return view


def find_action(call: Call, key: str) -> Json:
    row = call.world.actions.get(key)
    if row is None:
        raise missing(key)
    board = row["data"].get("board")
    if isinstance(board, dict) and board.get("id") in call.world.boards:
        call.need(board["id"], "", write=False)
    return row


@route("GET", "/actions/{action}")
def get_action(call: Call, action: str) -> Json:
    row = find_action(call, action)
    view = _feed_view(call, row, wanted(call.params, "fields", ACTION_FIELDS, ACTION_FIELDS))
    if call.params.text("display") != "false":
        view["display"] = display(row)
    return view


@route("GET", "/actions/{action}/board", "/actions/{action}/card", "/actions/{action}/list")
@route("GET", "/actions/{action}/memberCreator", "/actions/{action}/member", "/actions/{action}/organization")
@route("GET", "/actions/{action}/display")
def get_action_part(call: Call, action: str) -> Any:
    row, world, kind = find_action(call, action), call.world, call.path.rstrip("/").rsplit("/", 1)[-1]
    if kind == "display":
        return {"display": display(row)}
    if kind in ("memberCreator", "member"):
        other = row["data"].get("idMember")
        member = world.members.get(row["idMemberCreator"] if kind == "memberCreator" else other)
        return member_view(
            world, _there(member), wanted(call.params, "fields", shapes.MEMBER_PUBLIC, shapes.MEMBER_PUBLIC)
        )
    key = (row["data"].get(kind) or {}).get("id")
    if kind == "organization":
        board = world.boards.get((row["data"].get("board") or {}).get("id"))
        return _there(world.organizations.get(key or (board or {}).get("idOrganization")))
    found = _there(world.table(f"{kind}s").get(key))
    if kind == "card":
        return card_view(world, found, wanted(call.params, "fields", shapes.CARD_FIELDS, shapes.CARD_FIELDS))
    if kind == "list":
        return list_view(found, wanted(call.params, "fields", shapes.LIST_FIELDS, shapes.LIST_FIELDS))
    return board_view(
        world, found, wanted(call.params, "fields", shapes.BOARD_FIELDS, shapes.BOARD_FIELDS), call.me
    )


def _there(row: Json | None) -> Json:
    if row is None:
        raise not_found()
    return row


@route("GET", "/actions/{action}/{field}")
def get_action_field(call: Call, action: str, field: str) -> Json:
    row = find_action(call, action)
    if field not in ACTION_FIELDS:
        raise TrelloError(400, "invalid value for field")
    return {"_value": row.get(field)}


def comment_text(call: Call, name: str = "text") -> str:
    text = call.params.text(name)
    if not text or len(text) > shapes.MAX_TEXT:
        raise invalid("text")
    return text


def own_comment(call: Call, key: str) -> Json:
    """A comment the caller may change. Raises TrelloError 400 or 401 for anything else."""
    row = find_action(call, key)
    if row["type"] != "commentCard":
        raise TrelloError(400, "Only comments may be edited or deleted")
    if row["idMemberCreator"] != call.me["id"]:
        raise TrelloError(401, "unauthorized permission requested")
    return row


@route("PUT", "/actions/{action}")
def put_action(call: Call, action: str) -> Json:
    return edit_comment(call, own_comment(call, action), comment_text(call))


@route("PUT", "/actions/{action}/text")
def put_action_text(call: Call, action: str) -> Json:
    return edit_comment(call, own_comment(call, action), comment_text(call, "value"))


def edit_comment(call: Call, row: Json, text: str) -> Json:
    before = row["data"]["text"]
    row["data"] |= {"text": text, "textData": {"emoji": {}}, "dateLastEdited": call.world.now()}
    _tell(call, "updateComment", row, {"old": {"text": before}, "action": {"id": row["id"], "text": text}})
    return _feed_view(call, row, ACTION_FIELDS) | {"display": display(row)}


@route("DELETE", "/actions/{action}")
def delete_action(call: Call, action: str) -> Json:
    return remove_comment(call, own_comment(call, action))


def remove_comment(call: Call, row: Json) -> Json:
    call.world.actions.remove(row["id"])
    card = call.world.cards.get(row["data"]["card"]["id"])
    if card is not None:
        card["badges"]["comments"] = max(0, card["badges"]["comments"] - 1)
    _tell(call, "deleteComment", row, {"action": {"id": row["id"]}})
    return {"_value": None}


def _tell(call: Call, kind: str, row: Json, data: Json) -> None:
    """Webhooks learn of an edited or deleted comment; neither is an activity of the card."""
    card = call.world.cards.get(row["data"]["card"]["id"])
    if card is not None:
        board = call.world.boards.rows[card["idBoard"]]
        record(call, kind, data | {"card": card_ref(card), "board": board_ref(board)})
