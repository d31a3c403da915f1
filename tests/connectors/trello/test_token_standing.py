"""How long the token is good for: asked once a day, told by status without asking, warned of in time."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest

from connectors.faults import Fault
from connectors.trello.token_standing import WARN_DAYS
from daemon.core.changes import ChangeKind
from daemon.ports import Credential, Credentialed
from tests.connectors.trello.exports import board, change, ident, quiet
from tests.connectors.trello.loopback import TOKEN

GUEST = "guesttoken"
ASKED = "GET /tokens/***"
LIST = "GET /members/me/boards"


def looked(connector, mirror, clock, *, after=timedelta()):
    """Two pulls, of which the second looks at all boards again; what the second saw."""
    connector.pull(mirror, now=clock.now() + after, progress=quiet)
    return connector.pull(mirror, now=clock.now() + after + timedelta(hours=1), progress=quiet)


@pytest.fixture
def guest(served, clock):
    """A person whose token ends in ten and a half days."""
    served.sandbox.load_board(board(1))
    ends = clock.now() + timedelta(days=10, hours=12)
    served.sandbox.add_person("guest", "Guest", token=GUEST, expires=ends, boards=(ident(1, 1),))
    return ends


def test_the_token_is_looked_at_with_the_slow_look_at_all_boards_and_then_once_a_day(
    served, connect, fresh_mirror, clock
):
    served.sandbox.load_board(board(1))
    connector = connect(served, reconcile_every="1h")
    for minutes in (0, 30, 60, 121, 1440, 1501, 1562):
        connector.pull(fresh_mirror, now=clock.now() + timedelta(minutes=minutes), progress=quiet)

    whole = [LIST, f"GET /boards/{ident(1, 1)}"]
    assert served.asked() == [*whole, LIST, *whole, ASKED, *whole, *whole, *whole, ASKED, *whole]


def test_the_token_is_looked_at_after_the_first_write(served, connect, fresh_mirror, clock):
    made = board(1)
    served.sandbox.load_board(made)
    connector = connect(served)
    connector.pull(fresh_mirror, now=clock.now(), progress=quiet)
    before = len(served.asked())

    for label in made["labels"]:
        connector.write([change(ChangeKind.REMOVE_LABEL, made["cards"][0], before=label["id"])])

    assert [line.split()[0] for line in served.asked(before)] == ["DELETE", "GET", "DELETE"]
    assert served.asked(before)[1] == ASKED


def test_what_was_told_is_remembered_over_a_restart_and_asks_nobody(
    served, connect, fresh_mirror, clock, guest
):
    looked(connect(served, token=GUEST), fresh_mirror, clock)
    before = len(served.asked())

    restarted = connect(served, token=GUEST)

    assert isinstance(restarted, Credentialed)
    assert restarted.credential(fresh_mirror) == Credential(guest)
    assert served.asked(before) == []


def test_a_token_that_never_ends_and_one_never_looked_at_are_told_apart(served, connect, fresh_mirror, clock):
    served.sandbox.load_board(board(1))
    connector = connect(served)
    assert connector.credential(fresh_mirror) is None

    looked(connector, fresh_mirror, clock)

    assert connector.credential(fresh_mirror) == Credential(None)


def test_a_new_token_is_looked_at_before_the_day_is_over(served, connect, fresh_mirror, clock, guest):
    looked(connect(served), fresh_mirror, clock)

    looked(connect(served, token=GUEST), fresh_mirror, clock, after=timedelta(hours=2))

    assert connect(served).credential(fresh_mirror) == Credential(guest)


def test_every_pull_warns_in_the_last_week_and_not_before(served, connect, fresh_mirror, clock, guest):
    connector = connect(served, token=GUEST)
    notes = {
        days: looked(connector, fresh_mirror, clock, after=timedelta(days=days)).notes
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

    snapshot = looked(connector, fresh_mirror, clock)
    before = len(served.asked())
    connector.pull(fresh_mirror, now=clock.now() + timedelta(hours=1), progress=quiet)

    assert len(snapshot.tasks) == 3
    assert connector.credential(fresh_mirror) is None
    assert served.asked(before) == [LIST]


def test_the_token_is_in_no_log_and_not_in_the_mirror(served, connect, fresh_mirror, clock, caplog):
    served.sandbox.load_board(board(1))
    caplog.set_level(logging.DEBUG)

    looked(connect(served), fresh_mirror, clock)

    kept = [(fresh_mirror.cursor(name), fresh_mirror.items(name)) for name in fresh_mirror.containers()]
    assert TOKEN not in repr(kept)
    assert TOKEN not in caplog.text
