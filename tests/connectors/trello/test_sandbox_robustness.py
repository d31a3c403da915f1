"""Whatever is asked of the Trello sandbox, it answers; nothing a client sends makes it fail."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from connectors.trello.sandbox import TrelloSandbox
from connectors.trello.stand_in.call import Call, Params, TrelloError
from connectors.trello.stand_in.routes import ROUTES, dispatch
from tests.connectors.trello.exports import board
from tests.connectors.trello.loopback import KEY, START, TOKEN, ServedSandbox
from tests.connectors.trello.sandbox_caller import Caller

NAMES = [
    "name",
    "desc",
    "closed",
    "due",
    "start",
    "dueReminder",
    "idList",
    "idBoard",
    "idLabels",
    "idMembers",
    "pos",
    "cover",
    "value",
    "idValue",
    "text",
    "filter",
    "fields",
    "limit",
    "since",
    "before",
    "page",
    "color",
    "type",
    "idModel",
    "query",
    "urls",
    "state",
    "idChecklist",
    "cards",
    "lists",
    "labels",
    "members",
    "checklists",
    "actions",
    "idCardSource",
    "idBoardSource",
    "prefs",
    "customFieldItems",
    "options",
    "url",
    "email",
    "image",
    "top",
    "format",
]
VALUES: list[Any] = [
    None,
    "",
    "null",
    "true",
    True,
    0,
    -1,
    1.5,
    "top",
    "all",
    "x" * 17000,
    "0" * 24,
    [],
    [1, "a", None],
    {},
    {"text": "a"},
    {"number": "1"},
    "2026-01-01",
    "NaN",
    float("inf"),
    "9" * 30,
    '{"color":"red"}',
    ["red"],
    [{}],
    "/members/me,/boards/x",
    "🎉\u200b\u202e",
    "red",
    "1608602340000",
]
TABLES = {
    "board": "boards",
    "list_id": "lists",
    "card": "cards",
    "label": "labels",
    "checklist": "checklists",
    "member": "members",
    "action": "actions",
    "organization": "organizations",
}


@pytest.mark.parametrize("seed", range(4))
def test_no_route_fails_on_any_parameters(seed: int) -> None:
    sandbox = TrelloSandbox(clock=lambda: START, key=KEY, token=TOKEN)
    for number in (1, 2):
        sandbox.load_board(board(number))
    chance = random.Random(seed)
    routes = sorted(
        (key[0], entry.segments) for key, entries in ROUTES.items() for entry in entries if key[0] != "DELETE"
    )
    for _ in range(1500):
        method, segments = chance.choice(routes)
        path = "/".join(filled(sandbox, chance, segment) for segment in segments)
        params = {chance.choice(NAMES): value(sandbox, chance) for _ in range(chance.randint(0, 4))}
        token = next(iter(sandbox.world.tokens))
        with suppress(TrelloError):
            dispatch(Call(sandbox.world, method, path, Params(params), token, sandbox.world.owner))
        sandbox.world.events.clear()
    for row in sandbox.boards():
        sandbox.export_board(row["id"])


def filled(sandbox: TrelloSandbox, chance: random.Random, segment: str) -> str:
    if not segment.startswith("{"):
        return segment
    if segment == "{field}":
        return chance.choice(NAMES)
    return some_id(sandbox, chance, TABLES.get(segment[1:-1], "cards"))


def value(sandbox: TrelloSandbox, chance: random.Random) -> Any:
    if chance.random() < 0.3:
        return some_id(sandbox, chance, chance.choice(sorted(TABLES.values())))
    return chance.choice(VALUES)


def some_id(sandbox: TrelloSandbox, chance: random.Random, table: str) -> str:
    rows = list(sandbox.world.table(table).rows)
    return chance.choice(rows) if rows and chance.random() < 0.9 else chance.choice(["x", "me", "0" * 24])


@pytest.mark.parametrize(
    ("query", "headers", "body", "status"),
    [
        ("?name=%FF%FE", {}, b"", 200),
        ("", {"Content-Type": "application/json"}, b'{"name": ', 400),
        ("", {"Content-Type": "application/json"}, b"\xff\xfe", 400),
        ("", {"Content-Type": "application/json"}, b"[1, 2]", 200),
        ("", {"Content-Type": "application/json"}, b"[" * 100000, 400),
        ("", {"Content-Type": "application/x-www-form-urlencoded"}, b"name=%zz&&=&name", 400),
        ("", {"Content-Type": "multipart/form-data; boundary=x"}, b"--y\r\nnothing", 400),
        ("", {"Content-Type": "multipart/form-data"}, b"no boundary", 400),
    ],
)
def test_bodies_that_are_no_bodies_are_answered(
    serve: Callable[..., ServedSandbox], query: str, headers: dict[str, str], body: bytes, status: int
) -> None:
    served = serve()
    served.sandbox.load_board(board(1))
    card = next(iter(served.sandbox.world.cards))["id"]
    answer = Caller(served).raw("PUT", f"/cards/{card}{query}", headers=headers, data=body)
    assert answer.status_code == status
