"""Routes of members, their boards, tokens, workspaces, stars and notifications."""

from __future__ import annotations

from functools import partial
from typing import Any

from connectors.trello.stand_in import shapes as shapes
from connectors.trello.stand_in.call import Call, TrelloError, invalid, missing, not_found
from connectors.trello.stand_in.feed import feed
from connectors.trello.stand_in.journal import record
from connectors.trello.stand_in.routes import route
from connectors.trello.stand_in.rows import Json, position
from connectors.trello.stand_in.views import (
    board_view,
    cards_page,
    filter_lists,
    list_view,
    member_view,
    membership_view,
    pick,
    wanted,
    webhook_view,
)

TOKEN_SECRETS = ("token", "appKey")
MEMBER_FIELDS = [*shapes.MEMBER_PUBLIC, *shapes.MEMBER_OWN]


@route("GET", "/members/{member}")
def get_member(call: Call, member: str) -> Json:
    row = call.member(member)
    own = row["id"] == call.me["id"]
    default = MEMBER_FIELDS if own else shapes.MEMBER_PUBLIC
    view = member_view(call.world, row, wanted(call.params, "fields", default, default))
    if call.params.text("boards") not in ("", "none"):
        fields = wanted(call.params, "board_fields", shapes.BOARD_FIELDS, shapes.BOARD_FIELDS)
        view["boards"] = _boards(call, row, call.params.text("boards"), fields)
    if call.params.text("organizations") not in ("", "none"):
        view["organizations"] = _organizations(call, row)
    return view


def _boards(call: Call, member: Json, asked: str, fields: list[str]) -> list[Json]:
    rows = call.world.boards_of(member["id"])
    chosen = [row for row in rows if any(_fits(call, row, name) for name in asked.split(","))]
    return [board_view(call.world, row, fields, call.me) for row in chosen]


def _fits(call: Call, board: Json, name: str) -> bool:
    level = board["prefs"].get("permissionLevel")
    tests = {
        "all": True,
        "closed": board["closed"],
        "open": not board["closed"],
        "members": level == "private",
        "organization": level == "org",
        "public": level == "public",
        "pinned": bool(board["pinned"]),
        "unpinned": not board["pinned"],
        "starred": any(
            star["idBoard"] == board["id"] for star in call.world.stars.where("member", call.me["id"])
        ),
        "none": False,
    }
    if name not in tests:
        raise invalid("filter")
    return bool(tests[name])


@route("GET", "/members/{member}/boards", "/members/{member}/boards/{filter_}")
def get_member_boards(call: Call, member: str, filter_: str = "") -> list[Json]:
    params, world = call.params, call.world
    fields = wanted(params, "fields", shapes.BOARD_FIELDS, shapes.BOARD_FIELDS)
    views = _boards(call, call.member(member), filter_ or params.text("filter") or "all", fields)
    lists = params.text("lists")
    for view in views:
        if lists not in ("", "none"):
            chosen = filter_lists(world.lists_of(view["id"]), lists)
            view["lists"] = [list_view(row, shapes.LISTS_DEFAULT) for row in chosen]
        if params.flag("organization"):
            row = world.organizations.get(world.boards.rows[view["id"]]["idOrganization"])
            chosen_fields = wanted(params, "organization_fields", ["name", "displayName"], row or [])
            view["organization"] = pick(row, chosen_fields) if row else None
        if params.text("memberships") not in ("", "none"):
            view["memberships"] = [membership_view(m) for m in world.memberships.where("board", view["id"])]
    return views


@route("GET", "/members/{member}/cards", "/members/{member}/cards/{filter_}")
def get_member_cards(call: Call, member: str, filter_: str = "") -> list[Any]:
    row, world = call.member(member), call.world
    if filter_:
        call.params.values["filter"] = filter_
    seen = {board["id"] for board in world.boards_of(call.me["id"])}
    cards = [card for card in world.cards.where("member", row["id"]) if card["idBoard"] in seen]
    return cards_page(call, sorted(cards, key=lambda card: card["id"]))


@route("GET", "/members/{member}/actions")
def get_member_actions(call: Call, member: str) -> Any:
    return feed(call, call.world.actions.where("member", call.member(member)["id"]))


def _organizations(call: Call, member: Json) -> list[Json]:
    world = call.world
    owned = [row["id"] for row in world.organizations if row.get("idMemberCreator") == member["id"]]
    ids = dict.fromkeys([*owned, *(board["idOrganization"] for board in world.boards_of(member["id"]))])
    rows = [row for row in (world.organizations.get(key) for key in ids) if row]
    return [
        pick(_whole(call, row), wanted(call.params, "organization_fields", _whole(call, row), row))
        for row in rows
    ]


def _organization_view(call: Call, row: Json) -> Json:
    full = _whole(call, row)
    return pick(full, wanted(call.params, "fields", shapes.ORGANIZATION_DEFAULT, full))


def _whole(call: Call, row: Json) -> Json:
    """A workspace with its boards and with the caller as its admin."""
    membership = {"id": row["id"], "idMember": call.me["id"], "memberType": "admin"}
    return row | {
        "idBoards": [board["id"] for board in call.world.boards.where("organization", row["id"])],
        "memberships": [membership | {"unconfirmed": False, "deactivated": False}],
    }


@route("GET", "/members/{member}/organizations", "/members/{member}/organizations/{filter_}")
def get_member_organizations(call: Call, member: str, filter_: str = "") -> list[Json]:
    if "fields" in call.params:
        call.params.values["organization_fields"] = call.params.raw("fields")
    if (filter_ or call.params.text("filter")) == "none":
        return []
    return _organizations(call, call.member(member))


@route("GET", "/members/{member}/tokens")
def get_member_tokens(call: Call, member: str) -> list[Json]:
    return [_token_view(row) for row in call.world.tokens if row["idMember"] == call.member(member)["id"]]


@route("GET", "/members/{member}/boardStars")
def get_stars(call: Call, member: str) -> list[Json]:
    return [
        pick(row, ("idBoard", "pos")) for row in call.world.stars.where("member", call.member(member)["id"])
    ]


@route("POST", "/members/{member}/boardStars")
def post_star(call: Call, member: str) -> Json:
    board, who = call.board(call.params.text("idBoard")), call.member(member)
    row = {
        "id": call.world.ids.new(),
        "idMember": who["id"],
        "idBoard": board["id"],
        "pos": _star_pos(call, who),
    }
    return pick(call.world.stars.add(row), ("idBoard", "pos"))


def _star_pos(call: Call, member: Json) -> int:
    taken = [row["pos"] for row in call.world.stars.where("member", member["id"])]
    return int(max(taken, default=0)) + 16384


def _star(call: Call, member: str, key: str) -> Json:
    row = call.world.stars.get(key)
    if row is None or row["idMember"] != call.member(member)["id"]:
        raise missing(key)
    return row


@route("GET", "/members/{member}/boardStars/{star}")
def get_star(call: Call, member: str, star: str) -> Json:
    return pick(_star(call, member, star), ("idBoard", "pos"))


@route("PUT", "/members/{member}/boardStars/{star}")
def put_star(call: Call, member: str, star: str) -> Json:
    row, who = _star(call, member, star), call.member(member)
    others = [other["pos"] for other in call.world.stars.where("member", who["id"]) if other is not row]
    pos = position(call.params.raw("pos"), others, step=16384, first=16384)
    if pos is None:
        raise invalid("pos")
    row["pos"] = pos
    return pick(row, ("idBoard", "pos"))


@route("DELETE", "/members/{member}/boardStars/{star}")
def delete_star(call: Call, member: str, star: str) -> Json:
    call.world.stars.remove(_star(call, member, star)["id"])
    return {}


@route("GET", "/members/{member}/customBoardBackgrounds", "/members/{member}/customStickers")
@route("GET", "/members/{member}/customEmoji", "/members/{member}/boardBackgrounds")
@route("GET", "/members/{member}/boardsInvited", "/members/{member}/organizationsInvited")
@route("GET", "/members/{member}/savedSearches")
def get_nothing(call: Call, member: str) -> list[Json]:
    call.member(member)
    return []


@route("GET", "/members/{member}/{field}")
def get_member_field(call: Call, member: str, field: str) -> Json:
    row = call.member(member)
    if field not in (MEMBER_FIELDS if row["id"] == call.me["id"] else shapes.MEMBER_PUBLIC):
        raise TrelloError(404, f"Cannot GET /1/{call.path.lstrip('/')}")
    return {"_value": member_view(call.world, row, [field]).get(field)}


@route("GET", "/tokens/{token}")
def get_token(call: Call, token: str) -> Json:
    row = _token(call, token)
    view = _token_view(row)
    if call.params.flag("webhooks"):
        view["webhooks"] = [webhook_view(hook) for hook in call.world.webhooks.where("token", row["id"])]
    return pick(view, wanted(call.params, "fields", view, view)) | (
        {"webhooks": view["webhooks"]} if "webhooks" in view else {}
    )


def _token_view(row: Json) -> Json:
    return {name: value for name, value in row.items() if name not in TOKEN_SECRETS}


def _token(call: Call, token: str) -> Json:
    """Only one's own token can be asked about; `me` is the one in use."""
    own = token in ("me", call.token["token"])
    row = call.token if own else call.world.tokens.first("token", token)
    if row is None:
        raise not_found()
    return row


@route("GET", "/tokens/{token}/member")
def get_token_member(call: Call, token: str) -> Json:
    row = call.world.members.rows[_token(call, token)["idMember"]]
    return member_view(call.world, row, wanted(call.params, "fields", shapes.MEMBER_PUBLIC, MEMBER_FIELDS))


@route("DELETE", "/tokens/{token}")
def delete_token(call: Call, token: str) -> Json:
    row = _token(call, token)
    for hook in call.world.webhooks.where("token", row["id"]):
        call.world.webhooks.remove(hook["id"])
    call.world.tokens.remove(row["id"])
    return {"_value": None}


def _organization(call: Call, key: str) -> Json:
    row = call.world.find_organization(key)
    if row is None:
        raise not_found()
    return row


@route("GET", "/organizations/{organization}")
def get_organization(call: Call, organization: str) -> Json:
    return _organization_view(call, _organization(call, organization))


@route("GET", "/organizations/{organization}/boards", "/organizations/{organization}/boards/{filter_}")
def get_organization_boards(call: Call, organization: str, filter_: str = "") -> list[Json]:
    row, world = _organization(call, organization), call.world
    seen = {board["id"] for board in world.boards_of(call.me["id"])}
    asked = filter_ or call.params.text("filter") or "all"
    fields = wanted(call.params, "fields", shapes.BOARD_FIELDS, shapes.BOARD_FIELDS)
    rows = [board for board in world.boards.where("organization", row["id"]) if board["id"] in seen]
    chosen = [board for board in rows if any(_fits(call, board, name) for name in asked.split(","))]
    return [board_view(world, board, fields, call.me) for board in chosen]


@route("GET", "/organizations/{organization}/members", "/organizations/{organization}/members/{_}")
def get_organization_members(call: Call, organization: str) -> list[Json]:
    row, world = _organization(call, organization), call.world
    found: dict[str, Json] = {}
    for board in world.boards.where("organization", row["id"]):
        found |= {member["id"]: member for member in world.members_of(board["id"])}
    creator = world.members.get(row.get("idMemberCreator"))
    found |= {creator["id"]: creator} if creator else {}
    fields = wanted(call.params, "fields", shapes.MEMBER_BRIEF, shapes.MEMBER_PUBLIC)
    return [pick(member, fields) for member in found.values()]


@route("GET", "/organizations/{organization}/actions")
def get_organization_actions(call: Call, organization: str) -> Any:
    return feed(call, call.world.actions.where("organization", _organization(call, organization)["id"]))


@route("POST", "/organizations")
def post_organization(call: Call) -> Json:
    world, display_name = call.world, call.params.text("displayName")
    if not display_name:
        raise invalid("displayName")
    org_id = world.ids.new()
    name = call.params.text("name") or "".join(c for c in display_name.lower() if c.isalnum())
    if world.find_organization(name) is not None:
        name = f"{name}{org_id[-6:]}"
    row = shapes.organization(org_id, name, display_name)
    row |= {"desc": call.params.text("desc"), "website": call.params.text("website") or None}
    world.organizations.add(row | {"idMemberCreator": call.me["id"]})
    record(call, "createOrganization", {"organization": {"id": org_id, "name": display_name}})
    return _organization_view(call, row) | {"idMemberCreator": call.me["id"], "limits": {}}


@route("PUT", "/organizations/{organization}")
def put_organization(call: Call, organization: str) -> Json:
    row = _organization(call, organization)
    for name in ("name", "displayName", "desc", "website"):
        if name in call.params:
            value = call.params.text(name)
            call.world.organizations.refile(row, partial(row.update, {name: value}))
    row["url"] = f"https://trello.com/w/{row['name']}"
    record(call, "updateOrganization", {"organization": {"id": row["id"], "name": row["displayName"]}})
    return _organization_view(call, row)


@route("DELETE", "/organizations/{organization}")
def delete_organization(call: Call, organization: str) -> Json:
    world, row = call.world, _organization(call, organization)
    for board in world.boards.where("organization", row["id"]):
        home = {"idOrganization": world.workspace["id"]}
        world.boards.refile(board, partial(board.update, home))
    world.organizations.remove(row["id"])
    return {}
