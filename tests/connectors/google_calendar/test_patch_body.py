"""The body of the one PATCH that carries out all changes of an event."""

from __future__ import annotations

from typing import Any

import pytest

from connectors.google_calendar.mapping import task_id
from connectors.google_calendar.writing import as_planned, patch_body, stands
from daemon.core.changes import Change, ChangeKind
from daemon.core.model import Field, Value

TASK = task_id("owner@example.com", "call1")


def reminder(after: Value, before: Value = None) -> Change:
    return _change(ChangeKind.SET_REMINDER, "reminder", after, before)


def color(after: Value, before: Value = None) -> Change:
    return _change(ChangeKind.SET_COLOR, "color", after, before)


def mark(after: Value, before: Value = None) -> Change:
    return _change(ChangeKind.SET_MARK, "mark", after, before)


def _change(kind: ChangeKind, name: str, after: Value, before: Value) -> Change:
    return Change(
        kind=kind, task=TASK, container="c", field=Field(name), before=before, after=after, reason=""
    )


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            [reminder((("popup", 60), ("email", 1440), ("popup", 60)))],
            {
                "reminders": {
                    "useDefault": False,
                    "overrides": [
                        {"method": "email", "minutes": 1440},
                        {"method": "popup", "minutes": 60},
                    ],
                }
            },
        ),
        ([reminder(())], {"reminders": {"useDefault": False, "overrides": []}}),
        # Google refuses defaults beside overrides that still stand, so both keys always go.
        ([reminder(None)], {"reminders": {"useDefault": True, "overrides": []}}),
        ([color("11")], {"colorId": "11"}),
        ([color(None)], {"colorId": None}),
        ([mark("Q1 do")], {"extendedProperties": {"private": {"delegated": "Q1 do"}}}),
        ([mark(None)], {"extendedProperties": {"private": {"delegated": None}}}),
        (
            [color("5"), mark("Q2")],
            {"colorId": "5", "extendedProperties": {"private": {"delegated": "Q2"}}},
        ),
    ],
)
def test_each_change_has_its_place_in_the_body(changes: list[Change], expected: dict[str, Any]) -> None:
    assert patch_body(changes) == expected


OURS = {
    "reminders": {"useDefault": False, "overrides": [{"method": "popup", "minutes": 60}]},
    "colorId": "11",
    "extendedProperties": {"private": {"delegated": "Q1 #1"}},
}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([mark("Q1 #1"), color("5")], True),  # a person changed the colour after us: ours landed before
        ([mark("Q1 #2"), color("11")], False),
        ([color("11"), reminder((("popup", 60),))], True),
        ([color("11"), reminder((("popup", 30),))], False),
        ([mark(None), color("11")], False),
    ],
)
def test_a_lost_write_stands_when_its_mark_does_or_else_when_every_field_does(
    changes: list[Change], expected: bool
) -> None:
    assert stands(OURS, changes) is expected


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (OURS, True),
        (OURS | {"status": "cancelled"}, False),
        (OURS | {"colorId": "5"}, False),
        (OURS | {"reminders": {"useDefault": True}}, False),
        ({}, False),
    ],
)
def test_an_event_is_as_planned_when_every_field_of_the_changes_is(
    event: dict[str, Any], expected: bool
) -> None:
    changes = [color("2", before="11"), reminder(None, before=(("popup", 60),)), mark("Q2", before="Q1 #1")]

    assert as_planned(event, changes) is expected
