"""Every change leaves an action behind, moves the dates of last activity, and is what webhooks tell."""

from __future__ import annotations

import re
from typing import Any

from connectors.trello.stand_in import shapes as shapes
from connectors.trello.stand_in.call import Call
from connectors.trello.stand_in.rows import Json, words
from connectors.trello.stand_in.views import pick

HIDDEN_TYPES = frozenset(
    words(
        "addLabelToCard copyChecklist createBoardInvitation createBoardPreference createCheckItem "
        "createLabel createOrganizationInvitation deleteCheckItem deleteComment deleteLabel "
        "makeAdminOfOrganization removeAdminFromBoard removeAdminFromOrganization removeLabelFromCard "
        "removeMembersFromBoard updateCheckItem updateComment updateLabel voteOnCard"
    )
)
"""Types no feed lists, only webhooks tell."""


WITH_LIST = frozenset(
    ("updateCard", "createCard", "copyCard", "commentCard", "addAttachmentToCard", "updateComment")
)
"""Types of a card's actions that also name its list."""


def board_ref(board: Json) -> Json:
    return {"id": board["id"], "name": board["name"], "shortLink": board["shortLink"]}


def list_ref(row: Json) -> Json:
    return {"id": row["id"], "name": row["name"]}


def card_ref(card: Json) -> Json:
    return {
        "id": card["id"],
        "name": card["name"],
        "idShort": card["idShort"],
        "shortLink": card["shortLink"],
    }


def label_ref(label: Json) -> Json:
    return {"id": label["id"], "name": label["name"], "color": label["color"]}


def record(call: Call, kind: str, data: Json, **extra: Any) -> Json:
    """Note an action by the caller now; webhooks learn of it when the request is done."""
    world = call.world
    action: Json = {
        "id": world.ids.new(),
        "idMemberCreator": call.me["id"],
        "data": data,
        "appCreator": {"id": world.app_id(call.token["appKey"])},
        "type": kind,
        "date": world.now(),
        "limits": shapes.COMMENT_LIMITS if kind == "commentCard" else {},
        "memberCreator": pick(call.me, shapes.MEMBER_MINI),
        **extra,
    }
    world.actions.add(action)
    world.events.append(action)
    return action


def on_card(call: Call, kind: str, card: Json, data: Json | None = None, **extra: Any) -> Json:
    """Note an action on a card, with its list and board as they are now."""
    world = call.world
    row = world.lists.get(card["idList"])
    full = (data or {}) | {"card": card_ref(card) | (data or {}).get("card", {})}
    full["board"] = board_ref(world.boards.rows[card["idBoard"]])
    if row is not None and kind in WITH_LIST and "listBefore" not in full:
        full["list"] = list_ref(row)
    return record(call, kind, full, **extra)


def touch(call: Call, card: Json, *, board: bool = True) -> None:
    """The card was active now, and so was its board, to the same millisecond."""
    card["dateLastActivity"] = call.world.now()
    if board:
        touch_board(call, card["idBoard"], card["dateLastActivity"])


def touch_board(call: Call, board_id: str, now: str = "") -> None:
    board = call.world.boards.rows[board_id]
    board["dateLastActivity"] = now or call.world.now()
    board["ixUpdate"] = str(int(board["ixUpdate"] or 0) + 1) if str(board["ixUpdate"] or 0).isdigit() else "1"


def refresh_badges(call: Call, card: Json, *, items: bool = False) -> None:
    """Keep the small numbers on the card's front right; `items` counts the check items anew."""
    badges = card["badges"]
    badges["due"], badges["start"] = card["due"], card["start"]
    badges["dueComplete"] = card["dueComplete"]
    badges["description"] = card["desc"] != ""
    badges["attachments"] = len(card["attachments"])
    badges["votes"] = len(card["idMembersVoted"])
    badges["viewingMemberVoted"] = call.me["id"] in card["idMembersVoted"]
    badges["subscribed"] = card["subscribed"]
    badges["location"] = card["coordinates"] is not None
    if items:
        found = [item for row in call.world.checklists_of(card["id"]) for item in row["checkItems"]]
        open_due = [item["due"] for item in found if item["due"] and item["state"] == "incomplete"]
        badges["checkItems"] = len(found)
        badges["checkItemsChecked"] = sum(item["state"] == "complete" for item in found)
        badges["checkItemsEarliestDue"] = min(open_due, default=None)


def display(action: Json) -> Json:
    """How Trello's own pages would say it: a translation key and the named things in it."""
    data, member = action["data"], action.get("memberCreator") or {}
    key = re.sub(r"(?<!^)(?=[A-Z])", "_", action["type"]).lower()
    entities: Json = {}
    if action["type"] == "commentCard":
        key = "comment_on_card"
        entities["contextOn"] = {
            "type": "translatable",
            "translationKey": "action_on",
            "hideIfContext": True,
            "idContext": data["card"]["id"],
        }
    if "card" in data:
        entities["card"] = {"type": "card"} | ({"hideIfContext": True} if key == "comment_on_card" else {})
        entities["card"] |= {
            "id": data["card"]["id"],
            "shortLink": data["card"].get("shortLink"),
            "text": data["card"].get("name"),
        }
    if action["type"] == "commentCard":
        entities["comment"] = {"type": "comment", "text": data["text"]}
    if "card" not in data:
        for kind in ("list", "board", "customField"):
            if isinstance(data.get(kind), dict):
                entities[kind] = {"type": kind, "id": data[kind].get("id"), "text": data[kind].get("name")}
        if "board" in entities:
            entities["board"]["shortLink"] = data["board"].get("shortLink")
    entities["memberCreator"] = {
        "type": "member",
        "id": action["idMemberCreator"],
        "username": member.get("username"),
        "text": member.get("fullName"),
    }
    return {"translationKey": f"action_{key}", "entities": entities}


def entities(action: Json) -> list[Json]:
    """The same as a list in reading order."""
    named = display(action)["entities"]
    order = [
        "memberCreator",
        "contextOn",
        *[kind for kind in named if kind not in ("memberCreator", "contextOn")],
    ]
    found = []
    for kind in order:
        if kind == "contextOn" and kind in named:
            context = named[kind]["idContext"]
            found.append({"type": "text", "text": "on", "hideIfContext": True, "idContext": context})
        elif kind in named:
            found.append(named[kind])
    return found
