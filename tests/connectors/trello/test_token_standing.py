"""How long the token is good for: asked once a day, told by status without asking, warned of in time."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest

from connectors.faults import Fault
from connectors.trello.token_standing import WARN_DAYS
from daemon.ports import Credential, Credentialed
from tests.connectors.trello.exports import board, ident, quiet
from tests.connectors.trello.loopback import TOKEN

GUEST = "guesttoken"
ASKED = "GET /tokens/***"


@pytest.fixture
def guest(served, clock):
    """A person whose token ends in ten and a half days."""
    served.sandbox.load_board(board(1))
    ends = clock.now() + timedelta(days=10, hours=12)
    served.sandbox.add_person("guest", "Guest", token=GUEST, expires=ends, boards=(ident(1, 1),))
    return ends


def test_the_token_is_looked_at_with_the_first_pull_and_then_once_a_day(served, connect, fresh_mirror, clock):
    served.sandbox.load_board(board(1))
    connector = connect(served, reconcile_every="7d")
    for hours in (0, 1, 23, 24, 25, 49):
        connector.pull(fresh_mirror, now=clock.now() + timedelta(hours=hours), progress=quiet)

    assert served.asked()[:3] == ["GET /members/me/boards", f"GET /boards/{ident(1, 1)}", ASKED]
    assert served.asked().count(ASKED) == 3


def test_what_was_told_is_remembered_over_a_restart_and_asks_nobody(
    served, connect, fresh_mirror, clock, guest
):
    connect(served, token=GUEST).pull(fresh_mirror, now=clock.now(), progress=quiet)
    before = len(served.asked())

    restarted = connect(served, token=GUEST)

    assert isinstance(restarted, Credentialed)
    assert restarted.credential(fresh_mirror) == Credential(guest)
    assert served.asked(before) == []


def test_a_token_that_never_ends_and_one_never_looked_at_are_told_apart(served, connect, fresh_mirror, clock):
    served.sandbox.load_board(board(1))
    connector = connect(served)
    assert connector.credential(fresh_mirror) is None

    connector.pull(fresh_mirror, now=clock.now(), progress=quiet)

    assert connector.credential(fresh_mirror) == Credential(None)


def test_a_new_token_is_looked_at_at_once(served, connect, fresh_mirror, clock, guest):
    connect(served).pull(fresh_mirror, now=clock.now(), progress=quiet)

    connect(served, token=GUEST).pull(fresh_mirror, now=clock.now(), progress=quiet)

    assert connect(served).credential(fresh_mirror) == Credential(guest)


def test_every_pull_warns_in_the_last_week_and_not_before(served, connect, fresh_mirror, clock, guest):
    connector = connect(served, token=GUEST)
    notes = {
        days: connector.pull(fresh_mirror, now=clock.now() + timedelta(days=days), progress=quiet).notes
        for days in (0, 10 - WARN_DAYS, 11 - WARN_DAYS)
    }

    assert [len(told) for told in notes.values()] == [0, 0, 1]
    assert notes[4][0].startswith(
        "the Trello token expires in 6 days, on 2026-03-12: make a new one at https"
    )
    assert notes[4][0].endswith("and put it into trello.token of the configuration")


@pytest.mark.parametrize("kind", ["status_503_before", "permission_lost", "token_revoked", "html"])
def test_a_trello_that_does_not_tell_costs_nothing_but_the_date(served, connect, fresh_mirror, clock, kind):
    served.sandbox.load_board(board(1))
    served.faults.arm(Fault(kind, times=3, path="/tokens/"))
    connector = connect(served)

    first = connector.pull(fresh_mirror, now=clock.now(), progress=quiet)
    before = len(served.asked())
    connector.pull(fresh_mirror, now=clock.now(), progress=quiet)

    assert len(first.tasks) == 3
    assert connector.credential(fresh_mirror) is None
    assert served.asked(before) == ["GET /members/me/boards"]


def test_the_token_is_in_no_log_and_not_in_the_mirror(served, connect, fresh_mirror, clock, caplog):
    served.sandbox.load_board(board(1))
    caplog.set_level(logging.DEBUG)

    connect(served).pull(fresh_mirror, now=clock.now(), progress=quiet)

    kept = [(fresh_mirror.cursor(name), fresh_mirror.items(name)) for name in fresh_mirror.containers()]
    assert TOKEN not in repr(kept)
    assert TOKEN not in caplog.text
