"""Routes of notifications, and who is notified of a comment."""

from __future__ import annotations

import re

from connectors.trello.stand_in.call import Call, missing
from connectors.trello.stand_in.routes import route
from connectors.trello.stand_in.rows import Json

_MENTION = re.compile(r"@(\w+)")


def notify_mentioned(call: Call, action: Json) -> None:
    """Tell those whom a comment names as @username, or by @card if they are on the card."""
    world, data = call.world, action["data"]
    named = set(_MENTION.findall(data["text"]))
    members = [world.members.first("username", name) for name in sorted(named)]
    if "card" in named:
        members += [world.members.get(key) for key in world.cards.rows[data["card"]["id"]]["idMembers"]]
    for member_id in {member["id"] for member in members if member} - {call.me["id"]}:
        world.notifications.add(
            {
                "id": world.ids.new(),
                "idMember": member_id,
                "type": "mentionedOnCard",
                "date": action["date"],
                "data": {"board": data["board"], "card": data["card"], "text": data["text"]},
                "appCreator": action["appCreator"],
                "idMemberCreator": call.me["id"],
                "idAction": action["id"],
                "isReactable": True,
                "unread": True,
                "dateRead": None,
                "reactions": [],
                "memberCreator": action["memberCreator"],
            }
        )


def _view(row: Json) -> Json:
    return {name: value for name, value in row.items() if name != "idMember"}


@route("GET", "/members/{member}/notifications")
def get_notifications(call: Call, member: str) -> list[Json]:
    asked = call.params.text("read_filter") or "all"
    rows = call.world.notifications.where("member", call.member(member)["id"])
    rows = [row for row in rows if asked == "all" or row["unread"] == (asked == "unread")]
    rows.sort(key=lambda row: (row["date"], row["id"]), reverse=True)
    return [_view(row) for row in rows[: call.params.number("limit", 50)]]


def _own(call: Call, key: str) -> Json:
    row = call.world.notifications.get(key)
    if row is None or row["idMember"] != call.me["id"]:
        raise missing(key)
    return row


@route("GET", "/notifications/{notification}")
def get_notification(call: Call, notification: str) -> Json:
    return _view(_own(call, notification))


@route("PUT", "/notifications/{notification}")
def put_notification(call: Call, notification: str) -> Json:
    return _read(call, _own(call, notification), unread=call.params.flag("unread"))


@route("PUT", "/notifications/{notification}/unread")
def put_unread(call: Call, notification: str) -> Json:
    return _read(call, _own(call, notification), unread=call.params.flag("value"))


@route("POST", "/notifications/all/read")
def post_all_read(call: Call) -> Json:
    for row in call.world.notifications.where("member", call.me["id"]):
        _read(call, row, unread=False)
    return {"_value": None}


def _read(call: Call, row: Json, *, unread: bool) -> Json:
    row |= {"unread": unread, "dateRead": None if unread else call.world.now()}
    return _view(row)
