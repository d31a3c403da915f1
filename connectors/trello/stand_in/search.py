"""Search over cards, boards and members, and several reads in one request."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from connectors.trello.stand_in import shapes as shapes
from connectors.trello.stand_in.call import Call, Params, TrelloError, invalid
from connectors.trello.stand_in.routes import dispatch, route
from connectors.trello.stand_in.rows import Json
from connectors.trello.stand_in.views import board_view, card_with_parts, pick, wanted

_TERM = re.compile(r'(-?)(?:(\w+):)?(?:"([^"]*)"|(\S+))')
BATCH_MOST = 10


@route("GET", "/search")
def get_search(call: Call) -> Json:
    params, world = call.params, call.world
    query = params.text("query")
    if not query:
        raise invalid("query")
    kinds = params.names("modelTypes") or ["all"]
    terms = [
        (sign == "-", name.lower(), (quoted or bare).lower())
        for sign, name, quoted, bare in _TERM.findall(query)
    ]
    seen = {board["id"] for board in world.boards_of(call.me["id"])}
    if params.text("idBoards") not in ("", "mine"):
        seen &= set(params.names("idBoards"))
    answer: Json = {"options": _options(query, kinds)}
    if {"all", "cards"} & set(kinds):
        found = [card for card in world.cards if card["idBoard"] in seen and _card_fits(call, card, terms)]
        found.sort(key=lambda card: card["dateLastActivity"] or "", reverse=True)
        answer["cards"] = _page(call, found, "cards", _card)
    words = [word for negative, name, word in terms if not negative and name in ("", "name")]
    if {"all", "boards"} & set(kinds):
        boards = [world.boards.rows[key] for key in seen]
        named = [board for board in boards if words and all(word in board["name"].lower() for word in words)]
        answer["boards"] = _page(call, named, "boards", _board)
    if {"all", "members"} & set(kinds):
        people = [m for m in world.members if words and all(_in_member(word, m) for word in words)]
        answer["members"] = [pick(member, shapes.MEMBER_MINI) for member in people[:10]]
    if {"all", "organizations"} & set(kinds):
        teams = [
            row
            for row in world.organizations
            if words and all(w in row["displayName"].lower() for w in words)
        ]
        answer["organizations"] = [pick(row, ("name", "displayName")) for row in teams[:10]]
    return answer


def _options(query: str, kinds: list[str]) -> Json:
    return {
        "terms": [{"text": query}],
        "modifiers": [],
        "modelTypes": kinds
        if kinds != ["all"]
        else ["actions", "boards", "cards", "members", "organizations"],
        "partial": False,
    }


def _page(call: Call, rows: list[Json], kind: str, view: Callable[[Call, Json], Json]) -> list[Json]:
    limit = call.params.number(f"{kind}_limit", 10)
    page = call.params.number(f"{kind}_page", 0, high=100)
    return [view(call, row) for row in rows[page * limit : (page + 1) * limit]]


def _card(call: Call, card: Json) -> Json:
    fields = wanted(call.params, "card_fields", shapes.CARD_DEFAULT, shapes.CARD_FIELDS)
    return card_with_parts(call, card, fields, "card_")


def _board(call: Call, board: Json) -> Json:
    fields = wanted(call.params, "board_fields", ["name", "idOrganization"], shapes.BOARD_FIELDS)
    return board_view(call.world, board, fields, call.me)


def _in_member(word: str, member: Json) -> bool:
    return word in member["fullName"].lower() or word in member["username"].lower()


def _card_fits(call: Call, card: Json, terms: list[tuple[bool, str, str]]) -> bool:
    return all(_term_fits(call, card, name, word) != negative for negative, name, word in terms)


def _term_fits(call: Call, card: Json, name: str, word: str) -> bool:
    world = call.world
    if name in ("label", "labels"):
        labels = (world.label(label_id) for label_id in card["idLabels"])
        return any(word in ((row["name"] or "").lower(), row["color"]) for row in labels if row)
    if name == "list":
        return word in str(world.lists.rows[card["idList"]]["name"]).lower()
    if name == "board":
        return word in str(world.boards.rows[card["idBoard"]]["name"]).lower() or word == card["idBoard"]
    if name in ("member", "members"):
        member = call.me if word == "me" else world.find_member(word)
        return member is not None and member["id"] in card["idMembers"]
    if name == "is":
        return bool({"open": not card["closed"], "archived": card["closed"]}.get(word, False))
    if name == "has":
        badges = card["badges"]
        return bool(
            {"attachments": badges["attachments"], "members": card["idMembers"]}.get(word, badges.get(word))
        )
    text = card["name"] if name == "name" else f"{card['name']} {card['desc']}"
    return any(part.startswith(word) for part in re.findall(r"\w+", text.lower())) or word in text.lower()


@route("GET", "/search/members")
def get_search_members(call: Call) -> list[Json]:
    query = call.params.text("query").lower()
    if not query:
        raise invalid("query")
    rows = [member for member in call.world.members if _in_member(query, member)]
    return [pick(member, shapes.MEMBER_MINI) for member in rows[: call.params.number("limit", 8, high=20)]]


@route("GET", "/batch")
def get_batch(call: Call) -> list[Json]:
    """Up to 10 reads; each answers as {status: body}, refusals too, in the order asked.

    How the real service counts them is not known; here each read counts, so that nobody relies on less.
    """
    urls = call.params.raw("urls")
    parts = [str(url) for url in urls] if isinstance(urls, list) else call.params.text("urls").split(",")
    paths = [part.strip() for part in parts if part.strip()]
    if not paths:
        raise invalid("urls")
    if len(paths) > BATCH_MOST:
        raise TrelloError(400, "too many urls")
    return [_inner(call, path) for path in paths]


def _inner(call: Call, url: str) -> Json:
    if not url.startswith("/"):
        return {"400": {"name": "Error", "message": "url must start with /", "statusCode": 400}}
    parsed = urlsplit(url)
    params = Params({name: unquote(value) for name, value in parse_qsl(parsed.query, keep_blank_values=True)})
    inner = Call(call.world, "GET", parsed.path, params, call.token, call.me)
    try:
        refusal = call.charge()
        if refusal is not None:
            raise refusal
        answer: Any = dispatch(inner)
    except TrelloError as error:
        message = error.body if isinstance(error.body, str) else error.body.get("message", "")
        return {str(error.status): {"name": "Error", "message": message, "statusCode": error.status}}
    return {"200": answer}
