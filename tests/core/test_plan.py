"""Desired minus actual: only fields that are ours or empty, and nothing when nothing differs."""

from dataclasses import replace
from datetime import timedelta

import pytest

from daemon.core.changes import ChangeKind
from daemon.core.desired import COLOR, MARK, NO_REMINDER, REMINDER, Desired, desired
from daemon.core.labels import BoardLabel
from daemon.core.locks import NOTHING_TOLD, Told
from daemon.core.model import EMPTY_RECORD, Action, Day, Decision, Moment, Owned, Quadrant, Record
from daemon.core.plan import board_changes, in_order, task_changes
from tests.builders import BOOK, LABELS, NOW, TOMORROW, WRITE, board, card, event, label_field, owning

DELEGATED = Decision(action=Action.DELEGATE, quadrant=Quadrant.Q3, assistant="Maria")
DONE_BY_OWNER = Decision(action=Action.DO, quadrant=Quadrant.Q1)
POSTPONED = Decision(action=Action.POSTPONE, quadrant=Quadrant.Q4)


def wanted(task, decision, record=EMPTY_RECORD, told=NOTHING_TOLD):
    return desired(task, decision, told, record, WRITE, NOW)


def changes(task, decision, record=EMPTY_RECORD, labels=LABELS, told=NOTHING_TOLD):
    made = task_changes(task, record, wanted(task, decision, record, told), labels, decision)
    return [
        (change.kind.value, change.field.key or change.field.kind, change.after) for change in in_order(made)
    ]


def test_a_fresh_card_gets_its_quadrant_its_assistant_and_its_reminder():
    assert changes(card(due=TOMORROW), DELEGATED) == [
        ("add_label", "assistant/Maria", "id-assistant/Maria"),
        ("add_label", "quadrant/Q3", "id-quadrant/Q3"),
        ("set_reminder", "reminder", 120),
    ]


def test_a_card_that_is_as_it_ought_to_be_is_not_touched():
    task = card("quadrant/Q3", "assistant/Maria", due=TOMORROW, reminder=120)

    assert changes(task, DELEGATED, owning("quadrant/Q3", "assistant/Maria", reminder=120)) == []


def test_when_the_quadrant_changes_our_old_label_goes():
    task = card("quadrant/Q3", "assistant/Maria")

    assert changes(task, DONE_BY_OWNER, owning("quadrant/Q3", "assistant/Maria")) == [
        ("add_label", "quadrant/Q1", "id-quadrant/Q1"),
        ("remove_label", "assistant/Maria", None),
        ("remove_label", "quadrant/Q3", None),
    ]


def test_a_label_a_person_put_there_is_never_removed():
    assert changes(card("quadrant/Q3"), DONE_BY_OWNER, told=Told(locked=frozenset({"quadrant"}))) == []


def test_our_label_goes_when_a_person_set_another_quadrant():
    told = Told(locked=frozenset({"quadrant"}), quadrant=Quadrant.Q4)
    task = card("quadrant/Q1", "quadrant/Q4")

    assert changes(task, POSTPONED, owning("quadrant/Q1"), told=told) == [
        ("remove_label", "quadrant/Q1", None)
    ]


def test_a_label_that_must_be_created_first_has_no_id_yet():
    missing = {**LABELS, "quadrant/Q1": BoardLabel(BOOK[0], None)}

    assert changes(card(), DONE_BY_OWNER, labels=missing) == [("add_label", "quadrant/Q1", None)]


def test_a_label_deleted_from_the_board_is_not_wanted_back():
    withdrawn = {**LABELS, "quadrant/Q1": BoardLabel(BOOK[0], None, withdrawn=True)}

    assert changes(card(), DONE_BY_OWNER, labels=withdrawn) == []


def test_a_label_with_a_new_name_in_the_configuration_replaces_the_old_one_on_the_card():
    renamed = {**LABELS, "quadrant/Q1": BoardLabel(BOOK[0], "id-new")}
    task = card("quadrant/Q1")

    assert changes(task, DONE_BY_OWNER, owning("quadrant/Q1"), labels=renamed) == [
        ("add_label", "quadrant/Q1", "id-new"),
        ("remove_label", "quadrant/Q1", None),
    ]


@pytest.mark.parametrize(
    ("changed", "record", "expected"),
    [
        ({"due": TOMORROW}, EMPTY_RECORD, {REMINDER: 1440}),
        ({"due": TOMORROW, "reminder": 60}, EMPTY_RECORD, {}),  # a person's reminder
        ({"due": TOMORROW, "reminder": -1}, EMPTY_RECORD, {}),  # a person wants none
        ({"due": TOMORROW, "reminder": 60}, owning(reminder=60), {REMINDER: 1440}),
        ({"due": Moment(NOW - timedelta(hours=1))}, EMPTY_RECORD, {}),  # too late to remind
        ({"due": None}, EMPTY_RECORD, {}),
    ],
)
def test_a_due_reminder_is_set_only_where_nobody_chose_one(changed, record, expected):
    assert wanted(card(**changed), DONE_BY_OWNER, record).scalars == expected


def test_our_reminder_is_switched_off_when_the_quadrant_has_none():
    assert wanted(card(due=TOMORROW, reminder=1440), POSTPONED, owning(reminder=1440)).scalars == {
        REMINDER: NO_REMINDER
    }


def test_a_locked_reminder_is_not_in_the_desired_state():
    told = Told(locked=frozenset({"reminder"}))

    assert wanted(card(due=TOMORROW), DONE_BY_OWNER, told=told).scalars == {}


def test_an_event_gets_reminders_colour_and_our_mark_together():
    found = wanted(event(), DONE_BY_OWNER).scalars

    assert found[REMINDER] == (("popup", 60), ("popup", 1440))
    assert found[COLOR] == "11"
    assert str(found[MARK]).startswith("Q1 do #")


def test_the_colour_and_reminders_people_chose_on_an_event_stay():
    assert wanted(event(color="3", reminder=(("email", 10),)), DONE_BY_OWNER).scalars.keys() == set()


def test_an_event_that_needs_nothing_gets_no_mark_either():
    assert wanted(event(), POSTPONED).scalars == {}


def test_an_event_is_given_back_when_its_quadrant_wants_nothing():
    task = event(color="11", reminder=(("popup", 60),), mark="Q1 do #0")
    record = owning(color="11", reminder=(("popup", 60),), mark="Q1 do #0")

    found = wanted(task, POSTPONED, record).scalars

    assert (found[REMINDER], found[COLOR]) == (None, None)


def test_an_all_day_card_due_has_no_moment_to_count_back_from():
    assert wanted(card(due=Day(NOW.date())), DONE_BY_OWNER).scalars == {}


def test_a_board_gets_every_label_it_lacks_and_no_other():
    labels = {
        **LABELS,
        "quadrant/Q2": BoardLabel(BOOK[1], None),
        "quadrant/Q3": BoardLabel(BOOK[2], None, True),
    }

    assert [(c.kind, c.label_name, c.label_color) for c in board_changes("trello", board(), labels)] == [
        (ChangeKind.CREATE_LABEL, "Q2 Important", "yellow")
    ]


def test_the_plan_creates_labels_first_and_is_the_same_every_time():
    task = card(due=TOMORROW)
    other = replace(task, id=replace(task.id, key="a0"))
    made = [
        *task_changes(task, EMPTY_RECORD, wanted(task, DELEGATED), LABELS, DELEGATED),
        *task_changes(other, EMPTY_RECORD, wanted(other, DELEGATED), LABELS, DELEGATED),
        *board_changes("trello", board(), {"quadrant/Q2": BoardLabel(BOOK[1], None)}),
    ]

    ordered = in_order(made)

    assert ordered == in_order(reversed(made))
    assert [change.task.key for change in ordered] == ["b1", "a0", "a0", "a0", "c1", "c1", "c1"]


def test_nothing_desired_removes_only_what_is_ours():
    task = card("quadrant/Q1", "assistant/Kofi")
    record = Record(owned={label_field("quadrant/Q1"): Owned(value="id-quadrant/Q1")})

    made = task_changes(task, record, Desired(), LABELS, DONE_BY_OWNER)

    assert [(change.kind.value, change.before) for change in made] == [("remove_label", "id-quadrant/Q1")]


def test_a_label_with_a_new_name_that_has_to_be_created_first_replaces_the_old_one_too():
    to_be_made = {**LABELS, "quadrant/Q1": BoardLabel(BOOK[0], None)}

    assert changes(card("quadrant/Q1"), DONE_BY_OWNER, owning("quadrant/Q1"), labels=to_be_made) == [
        ("add_label", "quadrant/Q1", None),
        ("remove_label", "quadrant/Q1", None),
    ]
