"""Routes of reactions to comments."""

from __future__ import annotations

from connectors.trello.stand_in import shapes as shapes
from connectors.trello.stand_in.call import Call, invalid, missing
from connectors.trello.stand_in.feed import find_action
from connectors.trello.stand_in.routes import route
from connectors.trello.stand_in.rows import Json
from connectors.trello.stand_in.views import pick


def _of(call: Call, action: str) -> list[Json]:
    return call.world.reactions.setdefault(find_action(call, action)["id"], [])


def _reaction(call: Call, action: str, key: str) -> Json:
    found = next((row for row in _of(call, action) if row["id"] == key), None)
    if found is None:
        raise missing(key)
    return found


@route("GET", "/actions/{action}/reactions")
def get_reactions(call: Call, action: str) -> list[Json]:
    return _of(call, action)


@route("GET", "/actions/{action}/reactionsSummary")
def get_summary(call: Call, action: str) -> list[Json]:
    counted: dict[str, Json] = {}
    for row in _of(call, action):
        first = {"id": row["idEmoji"], "idEmoji": row["idEmoji"], "emoji": row["emoji"], "count": 0}
        counted.setdefault(row["idEmoji"], first | {"firstReacted": None, "idModel": row["idModel"]})[
            "count"
        ] += 1
    return list(counted.values())


@route("GET", "/actions/{action}/reactions/{reaction}")
def get_reaction(call: Call, action: str, reaction: str) -> Json:
    return _reaction(call, action, reaction)


@route("POST", "/actions/{action}/reactions")
def post_reaction(call: Call, action: str) -> Json:
    rows = _of(call, action)
    unified = call.params.text("unified") or call.params.text("native") or call.params.text("shortName")
    if not unified:
        raise invalid("unified")
    emoji = {"unified": unified, "native": "", "name": "", "skinVariation": None, "shortName": ""}
    row: Json = {
        "id": call.world.ids.new(),
        "idMember": call.me["id"],
        "idModel": action,
        "idEmoji": unified,
        "member": pick(call.me, shapes.MEMBER_MINI),
        "emoji": emoji,
    }
    rows.append(row)
    return row


@route("DELETE", "/actions/{action}/reactions/{reaction}")
def delete_reaction(call: Call, action: str, reaction: str) -> Json:
    _of(call, action).remove(_reaction(call, action, reaction))
    return {"limits": {}}
