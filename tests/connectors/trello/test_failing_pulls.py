"""What a pull does when Trello or one board does not answer usefully."""

from __future__ import annotations

from datetime import timedelta

import pytest

from connectors.faults import Fault
from connectors.trello.token_standing import ACCOUNT
from daemon.errors import NotAuthorised, Unavailable
from tests.connectors.trello.exports import board, ident, quiet, titles


def test_a_board_that_fails_alone_is_told_and_the_others_are_read(served, connect, mirror, clock):
    for number in (1, 2):
        served.sandbox.load_board(board(number))
    connector = connect(served, reconcile_every="1m")
    connector.pull(mirror, now=clock.now(), progress=quiet)
    kept = dict(mirror.items(ident(1, 1)))
    served.faults.arm(Fault("status_503_before", times=3, path=ident(1, 1)))

    snapshot = connector.pull(mirror, now=clock.now() + timedelta(hours=1), progress=quiet)

    assert snapshot.unread == ((ident(1, 1), "board 'Board 1': Trello is out of order (status 503)"),)
    assert titles(snapshot) == ["Card 2.0", "Card 2.1", "Card 2.2"]
    assert [container.name for container in snapshot.containers] == ["Board 2"]
    assert mirror.items(ident(1, 1)) == kept


def test_a_board_whose_permission_is_lost_is_told(served, connect, mirror, clock):
    for number in (1, 2):
        served.sandbox.load_board(board(number))
    served.faults.arm(Fault("permission_lost", path=ident(1, 2)))

    snapshot = connect(served).pull(mirror, now=clock.now(), progress=quiet)

    assert [board_id for board_id, _ in snapshot.unread] == [ident(1, 2)]
    assert "has no right to do it" in snapshot.unread[0][1]
    assert titles(snapshot) == ["Card 1.0", "Card 1.1", "Card 1.2"]


def test_boards_missing_in_a_common_answer_are_asked_for_singly(served, connect, mirror, clock):
    for number in range(1, 5):
        served.sandbox.load_board(board(number))
    served.faults.arm(Fault("truncated_json", times=3, path="/batch"))

    snapshot = connect(served).pull(mirror, now=clock.now(), progress=quiet)

    assert len(snapshot.tasks) == 12
    assert snapshot.unread == ()


def test_a_trello_that_stops_answering_is_not_asked_for_every_board(served, connect, mirror, clock):
    for number in range(1, 10):
        served.sandbox.load_board(board(number))
    served.faults.arm(Fault("status_503_before", times=99, path="/boards/|/batch"))
    served.faults.arm(Fault("latency"))

    with pytest.raises(Unavailable, match="503"):
        connect(served).pull(mirror, now=clock.now(), progress=quiet)
    assert len(served.asked()) == 1 + 3 + 2 * 3


@pytest.mark.parametrize("kind", ["html", "truncated_json", "cut_before", "cut_after", "status_502_before"])
def test_a_list_of_boards_that_cannot_be_read_is_never_an_empty_one(served, connect, mirror, clock, kind):
    served.sandbox.load_board(board(1))
    connector = connect(served)
    connector.pull(mirror, now=clock.now(), progress=quiet)
    served.faults.arm(Fault(kind, times=3))

    with pytest.raises(Unavailable):
        connector.pull(mirror, now=clock.now(), progress=quiet)
    assert set(mirror.containers()) == {ACCOUNT, ident(1, 1)}


def test_a_single_hiccup_is_not_noticed(served, connect, mirror, clock):
    served.sandbox.load_board(board(1))
    served.faults.arm(Fault("status_502_before"))
    served.faults.arm(Fault("cut_after", path="/boards/6"))

    assert len(connect(served).pull(mirror, now=clock.now(), progress=quiet).tasks) == 3


def test_a_revoked_token_pauses_the_source(served, connect, mirror, clock):
    served.faults.arm(Fault("token_revoked"))

    with pytest.raises(NotAuthorised, match=r"make a new one at .* and put it into trello\.token"):
        connect(served).pull(mirror, now=clock.now(), progress=quiet)
