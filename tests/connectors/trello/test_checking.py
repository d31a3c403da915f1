"""What `check` tells the owner about Trello."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from connectors.faults import Fault
from tests.connectors.trello.exports import board, ident
from tests.connectors.trello.loopback import KEY, TOKEN


def findings(connector: Any, clock: Any) -> list[tuple[str, bool, bool, str]]:
    return [(row.subject, row.ok, row.warning, row.text) for row in connector.check(now=clock.now())]


def test_check_tells_account_token_and_boards(served, connect, clock):
    served.sandbox.load_board(board(1))

    assert findings(connect(served), clock) == [
        ("Trello", True, False, f"{served.url} answers; signed in as Sandbox Owner (@sandboxowner)"),
        ("Trello token", True, False, "may read and write boards"),
        ("Trello token", True, False, "never expires"),
        ("Trello board 'Board 1'", True, False, "can be read and written"),
    ]


def test_check_tells_what_a_weak_token_lacks_and_how_long_it_lasts(served, connect, clock):
    served.sandbox.load_board(board(1))
    served.sandbox.add_person(
        "guest",
        "Guest",
        token="guesttoken",
        write=False,
        expires=clock.now() + timedelta(days=3, hours=1),
        boards=(ident(1, 1),),
        member_type="observer",
    )

    told = findings(connect(served, token="guesttoken", boards=["Board 1", "Boart 1"]), clock)

    assert [row[:3] for row in told] == [
        ("Trello", True, False),
        ("Trello token", False, False),
        ("Trello token", True, True),
        ("Trello boards", False, False),
        ("Trello board 'Board 1'", True, True),
    ]
    assert told[1][3].startswith("may not write boards: make a token with scope read,write at https://")
    assert told[2][3].startswith("expires in 3 days, on 2026-03-05: make a new one")
    assert told[3][3] == "no open board 'Boart 1'; did you mean 'Board 1'?"
    assert told[4][3].startswith("may only be read by this account")


def test_check_tells_a_refused_token_and_an_absent_trello_as_one_finding(served, connect, clock):
    served.faults.arm(Fault("token_revoked"))
    assert [row[:2] for row in findings(connect(served), clock)] == [("Trello", False)]

    served.faults.arm(Fault("cut_before", times=3))
    assert [row[:2] for row in findings(connect(served), clock)] == [("Trello", False)]


def test_check_warns_of_a_token_file_others_can_read(served, connect, clock, tmp_path):
    (tmp_path / "trello-token").write_text(json.dumps({"key": KEY, "token": TOKEN}))
    (tmp_path / "trello-token").chmod(0o644)

    told = findings(connect(served, key=None, token=None, token_file="trello-token"), clock)

    assert told[1][:3] == ("Trello token", True, True)
    assert f"chmod 600 {tmp_path / 'trello-token'}" in told[1][3]


def test_check_tells_how_many_boards_trello_gives_hints_of(served, connect, clock):
    served.sandbox.load_board(board(1))
    served.sandbox.load_board(board(2))
    webhook = {"url": "https://x.example.com/t", "listen": "127.0.0.1:8787", "secret": "s"}
    served.sandbox.world.webhooks.add(
        {
            "id": ident(8, 1),
            "description": "",
            "idModel": ident(1, 1),
            "callbackURL": webhook["url"],
            "active": True,
            "consecutiveFailures": 0,
            "firstConsecutiveFailDate": None,
            "idToken": next(iter(served.sandbox.world.tokens))["id"],
        }
    )

    told = findings(connect(served, webhook=webhook), clock)[-1]

    said = "1 of 2 boards are registered for https://x.example.com/t; `delegated run` registers the others"
    assert told == ("Trello webhook", True, False, said)
