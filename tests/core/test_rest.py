"""Which tasks are not judged again."""

from dataclasses import replace
from datetime import timedelta

import pytest

from daemon.core.look import look_at
from daemon.core.model import Action, Decision, Label, Lock, Moment, Owned, Quadrant, Record, Snapshot
from daemon.core.rest import (
    HORIZON,
    NEAR_HORIZON,
    Rest,
    board_fingerprint,
    content_fingerprint,
    fingerprint,
    horizon,
)
from tests.builders import BOOK, NOW, ON_BOARD, TOMORROW, board, card, event, label_field, owning


def seen(task=None, record=None, labels=ON_BOARD):
    task = task or card("quadrant/Q1", due=TOMORROW)
    snapshot = Snapshot(source="trello", tasks=(task,), containers=(board(*labels),))
    return look_at([snapshot], {task.id: record or owning("quadrant/Q1")}, BOOK, NOW)[1]


def print_of(look):
    return fingerprint(look, board_fingerprint("setup", look))


def test_the_same_task_has_the_same_fingerprint():
    assert print_of(seen()) == print_of(seen())


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Send the April invoices"},
        {"description": "by Friday"},
        {"due": Moment(NOW)},
        {"list_name": "Waiting"},
        {"labels": (Label("id-quadrant/Q1", "quadrant/Q1"), Label("x", "Client"))},
        {"reminder": 5},
        {"done": True},
        {"version": "2026-03-10T08:00:01.000Z"},
        {"set_aside": "list 'Waiting' is excluded"},
    ],
)
def test_whatever_changes_on_a_task_wakes_it(change):
    task = card("quadrant/Q1", due=TOMORROW)

    assert print_of(seen(replace(task, **change))) != print_of(seen(task))


def test_a_lock_that_was_taken_away_wakes_the_task():
    lock = Lock(group="quadrant", value="Q2", reason="", since=NOW)

    assert print_of(seen(card(), Record(locks={"quadrant": lock}))) != print_of(seen(card(), Record()))


def test_a_label_that_went_from_the_board_wakes_its_tasks():
    assert print_of(seen(labels=ON_BOARD[1:])) != print_of(seen())


def test_another_setup_wakes_every_task():
    look = seen()

    assert fingerprint(look, board_fingerprint("other", look)) != print_of(look)


def test_our_own_label_and_reminder_change_nothing_that_a_decision_is_made_of():
    before = seen(card(due=TOMORROW, version="2026-03-10T08:00:00.000Z"), Record())
    ours = Owned(value="id-quadrant/Q1", stamp="2026-03-10T08:30:00.500Z", touched="2026-03-10T08:00:00.000Z")
    written = card("quadrant/Q1", due=TOMORROW, reminder=1440, version="2026-03-10T08:30:00.000Z")

    after = seen(written, Record(owned={label_field("quadrant/Q1"): ours}))

    assert content_fingerprint(after, "setup") == content_fingerprint(before, "setup")
    assert print_of(after) != print_of(before)


def test_a_label_of_a_person_changes_what_a_decision_is_made_of():
    theirs = card(due=TOMORROW, labels=(Label("x", "Client"),))

    found = content_fingerprint(seen(theirs, Record()), "setup")

    assert found != content_fingerprint(seen(card(due=TOMORROW), Record()), "setup")


@pytest.mark.parametrize(
    "decision",
    [
        Decision(action=Action.DELEGATE, quadrant=Quadrant.Q3, assistant="Maria"),
        Decision(action=Action.DO, quadrant=None, leave_alone="list 'A\tB' is excluded"),
    ],
)
def test_a_rest_is_kept_as_one_line(decision):
    rest = Rest("abc", "def", NOW + timedelta(hours=6), decision)

    assert Rest.of(rest.text()) == rest
    assert Rest.still_holds(rest.text(), "abc", NOW)
    assert not Rest.still_holds(rest.text(), "abd", NOW)
    assert not Rest.still_holds(rest.text(), "abc", NOW + timedelta(hours=6))


@pytest.mark.parametrize(
    ("task", "long"),
    [
        (card(due=Moment(NOW)), HORIZON),
        (event(due=Moment(NOW + timedelta(hours=2))), NEAR_HORIZON),
        (event(due=Moment(NOW - timedelta(hours=20))), NEAR_HORIZON),
        (event(due=Moment(NOW + timedelta(days=5))), HORIZON),
    ],
)
def test_an_event_close_by_rests_only_for_minutes(task, long):
    assert horizon(task, NOW) == long
