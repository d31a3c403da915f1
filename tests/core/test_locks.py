"""What a person changed after us is found, kept and respected."""

import pytest

from daemon.core.desired import REMINDER
from daemon.core.labels import BoardLabel, labels_of_board
from daemon.core.locks import Told, observe, observe_board, told
from daemon.core.model import EMPTY_RECORD, Field, Label, Lock, Owned, Quadrant, Record
from daemon.core.settle import Verdict
from tests.builders import (
    BOOK,
    LABELS,
    NOW,
    ON_BOARD,
    TOMORROW,
    board,
    card,
    event,
    intent,
    label_field,
    owning,
)

NONE = Verdict()


def locks_of(task, record, labels=LABELS, verdict=NONE):
    return [(lock.group, lock.value) for lock in observe(task, record, labels, verdict, NOW).locks]


@pytest.mark.parametrize(
    ("standing", "owned", "expected"),
    [
        ((), (), []),  # nothing of ours anywhere
        (("quadrant/Q1",), ("quadrant/Q1",), []),  # as we left it
        ((), ("quadrant/Q1",), [("quadrant", None)]),  # taken off
        (("quadrant/Q2",), (), [("quadrant", "Q2")]),  # set by hand before we came
        (("quadrant/Q1", "quadrant/Q2"), ("quadrant/Q1",), [("quadrant", "Q2")]),  # set beside ours
        (("quadrant/Q2",), ("quadrant/Q1",), [("quadrant", "Q2")]),  # ours replaced
        (("assistant/Kofi",), ("assistant/Maria",), [("assistant", "Kofi")]),  # given to somebody else
        ((), ("assistant/Maria",), [("assistant", None)]),  # taken back
        ((), ("quadrant/Q1", "assistant/Maria"), [("quadrant", None), ("assistant", None)]),
    ],
)
def test_a_label_people_changed_becomes_a_lock(standing, owned, expected):
    assert locks_of(card(*standing), owning(*owned)) == expected


def test_a_label_that_was_taken_off_is_no_longer_ours():
    seen = observe(card(), owning("quadrant/Q1"), LABELS, NONE, NOW)

    assert seen.given_up == (label_field("quadrant/Q1"),)
    assert seen.record.owned == {}
    assert told(seen.record) == Told(locked=frozenset({"quadrant"}))


def test_a_lock_is_said_once():
    first = observe(card("quadrant/Q2"), owning("quadrant/Q1"), LABELS, NONE, NOW)

    assert locks_of(card("quadrant/Q2"), first.record) == []
    assert told(first.record).quadrant is Quadrant.Q2


def test_taking_off_the_label_one_had_set_keeps_the_field_with_the_person():
    locked = Record(locks={"quadrant": Lock(group="quadrant", value="Q2", reason="", since=NOW)})

    assert locks_of(card(), locked) == [("quadrant", None)]


def test_a_label_deleted_from_the_whole_board_is_no_statement_about_each_card():
    gone = {**LABELS, "quadrant/Q1": BoardLabel(BOOK[0], None, withdrawn=True)}

    seen = observe(card(), owning("quadrant/Q1"), gone, NONE, NOW)

    assert seen.locks == ()
    assert seen.given_up == (label_field("quadrant/Q1"),)


@pytest.mark.parametrize(
    ("actual", "due", "expected"),
    [
        (1440, TOMORROW, []),  # ours stands
        (60, TOMORROW, [("reminder", "60")]),  # changed
        (-1, TOMORROW, [("reminder", "-1")]),  # switched off
        (None, None, []),  # the due date went, and Trello took the reminder with it
    ],
)
def test_a_changed_reminder_becomes_a_lock(actual, due, expected):
    assert locks_of(card(reminder=actual, due=due), owning(reminder=1440)) == expected


def test_a_changed_event_colour_becomes_a_lock():
    assert locks_of(event(color="3"), owning(color="11")) == [("color", "3")]


def test_what_cannot_be_settled_is_left_to_the_person():
    unsettled = Verdict(unsettled=(intent(label_field("quadrant/Q1"), None, "id-quadrant/Q1"),))

    assert locks_of(card(), EMPTY_RECORD, verdict=unsettled) == [("quadrant", None)]


def test_a_label_deleted_from_the_board_is_not_made_again():
    spec = BOOK[0]
    known = Record(owned={spec.definition: Owned(value="id-quadrant/Q1")})

    seen = observe_board(board(), known, NOW)
    labels = labels_of_board(BOOK, board(), seen.record)

    assert [lock.reason for lock in seen.locks] == [
        "you deleted the label 'Q1 Urgent + important' from the board"
    ]
    assert labels["quadrant/Q1"].withdrawn


def test_a_label_renamed_on_the_board_is_followed_by_its_id():
    known = Record(owned={BOOK[0].definition: Owned(value="L1")})

    labels = labels_of_board(BOOK, board(Label("L1", "FIRE!", "red")), known)

    assert labels["quadrant/Q1"] == BoardLabel(BOOK[0], "L1")


def test_a_label_is_found_by_name_whatever_its_case_and_the_configured_colour_wins():
    there = board(Label("a", "q2 important", "sky"), Label("b", " Q2  Important ", "yellow"), *ON_BOARD[:1])

    labels = labels_of_board(BOOK, there, EMPTY_RECORD)

    assert labels["quadrant/Q2"].id == "b"
    assert labels["quadrant/Q3"].id is None


def test_only_fields_of_the_same_meaning_are_one_group():
    assert label_field("assistant/Maria").group == "assistant"
    assert REMINDER.group == "reminder"
    assert Field("definition", "quadrant/Q1=A").group == "definition:quadrant/Q1=A"
