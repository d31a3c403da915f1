"""Routes of who is on a board, and of what a member prefers there."""

from __future__ import annotations

from connectors.trello.stand_in import shapes as shapes
from connectors.trello.stand_in.call import NULLS, Call, TrelloError, invalid, missing, not_found
from connectors.trello.stand_in.journal import board_ref, record
from connectors.trello.stand_in.routes import route
from connectors.trello.stand_in.rows import Json
from connectors.trello.stand_in.views import member_view, membership_view, pick, show_board, wanted


def memberships(call: Call, board: Json) -> list[Json]:
    return [membership_view(row) for row in call.world.memberships.where("board", board["id"])]


def board_members(call: Call, board: Json, asked: str) -> list[Json]:
    kinds = {
        "admins": ("admin",),
        "normal": ("normal",),
        "owners": ("admin",),
        "observers": ("observer",),
        "none": (),
    }
    if asked != "all" and asked not in kinds:
        raise invalid("filter")
    found = []
    for membership in call.world.memberships.where("board", board["id"]):
        member = call.world.members.get(membership["idMember"])
        if member and (asked == "all" or membership["memberType"] in kinds[asked]):
            found.append(member)
    return found


@route("GET", "/boards/{board}/members", "/boards/{board}/members/{filter_}")
def get_board_members(call: Call, board: str, filter_: str = "") -> list[Json]:
    row = call.board(board)
    fields = wanted(call.params, "fields", shapes.MEMBER_BRIEF, shapes.MEMBER_PUBLIC)
    return [
        pick(member, fields)
        for member in board_members(call, row, filter_ or call.params.text("filter") or "all")
    ]


@route("GET", "/boards/{board}/memberships")
def get_memberships(call: Call, board: str) -> list[Json]:
    rows = call.world.memberships.where("board", call.board(board)["id"])
    views = [membership_view(row) for row in rows]
    if call.params.flag("member"):
        fields = wanted(call.params, "member_fields", shapes.MEMBER_BRIEF, shapes.MEMBER_PUBLIC)
        for view in views:
            member = call.world.members.get(view["idMember"])
            view["member"] = member_view(call.world, member, fields) if member else None
    return views


@route("GET", "/boards/{board}/memberships/{membership}")
def get_membership(call: Call, board: str, membership: str) -> Json:
    row = call.world.memberships.get(membership)
    if row is None or row["idBoard"] != call.board(board)["id"]:
        raise missing(membership)
    return membership_view(row)


@route("PUT", "/boards/{board}/members/{member}")
@route("PUT", "/boards/{board}/members")
def put_board_member(call: Call, board: str, member: str = "") -> Json:
    row, world = call.board(board, write=True), call.world
    kind = call.params.text("type") or "normal"
    if kind not in ("admin", "normal", "observer"):
        raise invalid("type")
    if member:
        who = call.member(member)
    else:
        email = call.params.text("email")
        if "@" not in email:
            raise invalid("email")
        known = (member for member in world.members if member.get("email") == email)
        full_name = call.params.text("fullName") or email
        found = list(known)
        who = found[0] if found else world.add_member(email.split("@")[0].lower(), full_name)
    was = world.membership(row["id"], who["id"])
    before = was["memberType"] if was else None
    world.join(row["id"], who["id"], kind)
    if before is None:
        data = {"idMemberAdded": who["id"], "memberType": kind, "board": board_ref(row)}
        record(call, "addMemberToBoard", data, member=pick(who, shapes.MEMBER_MINI))
    elif before != kind:
        _tell_kind(call, row, who, kind)
    return _with_members(call, row) | {"memberships": memberships(call, row)}


def _tell_kind(call: Call, board: Json, member: Json, kind: str) -> None:
    name = {"admin": "makeAdminOfBoard", "normal": "makeNormalMemberOfBoard"}.get(kind, "makeObserverOfBoard")
    data = {"idMember": member["id"], "board": board_ref(board)}
    record(call, name, data, member=pick(member, shapes.MEMBER_MINI))


@route("PUT", "/boards/{board}/memberships/{membership}")
def put_membership(call: Call, board: str, membership: str) -> Json:
    row = call.world.memberships.get(membership)
    if row is None or row["idBoard"] != call.board(board, write=True)["id"]:
        raise missing(membership)
    kind = call.params.text("type")
    if kind not in ("admin", "normal", "observer"):
        raise invalid("type")
    if row["memberType"] != kind:
        row["memberType"] = kind
        _tell_kind(call, call.board(board), call.world.members.rows[row["idMember"]], kind)
    return membership_view(row)


@route("DELETE", "/boards/{board}/members/{member}")
def delete_board_member(call: Call, board: str, member: str) -> Json:
    row, world, who = call.board(board, write=True), call.world, call.member(member)
    found = world.membership(row["id"], who["id"])
    if found is None:
        raise not_found()
    world.memberships.remove(found["id"])
    data = {"idMember": who["id"], "board": board_ref(row)}
    record(call, "removeMemberFromBoard", data, member=pick(who, shapes.MEMBER_MINI))
    return show_board(call, row) | _with_members(call, row)


def _with_members(call: Call, board: Json) -> Json:
    fields = [*shapes.MEMBER_MINI, "confirmed", "memberType"]
    return {"id": board["id"], "members": [pick(row, fields) for row in call.world.members_of(board["id"])]}


MY_PREFS: Json = {
    "showSidebar": True,
    "showSidebarMembers": True,
    "showSidebarBoardActions": True,
    "showSidebarActivity": True,
    "idEmailList": None,
    "emailPosition": "bottom",
}


def my_prefs(call: Call, board: Json) -> Json:
    """What the caller prefers on this board."""
    return MY_PREFS | call.world.preferences.get(f"{board['id']} {call.me['id']}", {})


@route("GET", "/boards/{board}/myPrefs")
def get_my_prefs(call: Call, board: str) -> Json:
    return my_prefs(call, call.board(board))


@route("PUT", "/boards/{board}/myPrefs/{field}")
def put_my_pref(call: Call, board: str, field: str) -> Json:
    row = call.board(board)
    if field not in MY_PREFS:
        raise TrelloError(404, f"Cannot PUT /1/{call.path.lstrip('/')}")
    value = call.params.raw("value")
    if isinstance(MY_PREFS[field], bool):
        value = call.params.flag("value")
    elif value in NULLS:
        value = None
    call.world.preferences.setdefault(f"{row['id']} {call.me['id']}", {})[field] = value
    return my_prefs(call, row)


@route("POST", "/boards/{board}/emailKey/generate")
def post_email_key(call: Call, board: str) -> Json:
    return show_board(call, call.board(board, write=True))


@route("POST", "/boards/{board}/calendarKey/generate")
def post_calendar_key(call: Call, board: str) -> Json:
    call.board(board, write=True)
    raise TrelloError(403, "Can't generate calendarKey")
