"""Plain values for tests: a card, an event, a board, with only what the test names being unusual."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from daemon.core.desired import WriteBack
from daemon.core.labels import BoardLabel, LabelSpec
from daemon.core.model import (
    Assessment,
    Container,
    Field,
    Intent,
    Label,
    Match,
    Moment,
    Owned,
    Quadrant,
    Record,
    Shape,
    Task,
    TaskId,
    Value,
)

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
TOMORROW = Moment(NOW + timedelta(days=1))

BOOK = (
    LabelSpec("quadrant/Q1", "Q1 Urgent + important", "red"),
    LabelSpec("quadrant/Q2", "Q2 Important", "yellow"),
    LabelSpec("quadrant/Q3", "Q3 Urgent", "orange"),
    LabelSpec("quadrant/Q4", "Q4 Later", "black_light"),
    LabelSpec("assistant/Maria", "Delegate: Maria", "purple"),
    LabelSpec("assistant/Kofi", "Delegate: Kofi", "purple"),
)
ON_BOARD = tuple(Label(f"id-{spec.key}", spec.name, spec.color) for spec in BOOK)
LABELS = {spec.key: BoardLabel(spec, f"id-{spec.key}") for spec in BOOK}
WRITE = WriteBack(
    card_reminder={Quadrant.Q1: 1440, Quadrant.Q2: 2880, Quadrant.Q3: 120, Quadrant.Q4: None},
    event_reminders={Quadrant.Q1: (1440, 60), Quadrant.Q2: (1440,), Quadrant.Q3: (30,), Quadrant.Q4: None},
    event_color={Quadrant.Q1: "11", Quadrant.Q2: "5", Quadrant.Q3: "6", Quadrant.Q4: None},
)


def card(*labels: str, **changes: Any) -> Task:
    """An open card on board b1; `labels` are keys of our labels standing on it."""
    task = Task(
        id=TaskId("trello", "c1"),
        shape=Shape.CARD,
        title="Send the March invoices",
        container="b1",
        container_name="Office",
        list_name="This week",
        labels=tuple(Label(f"id-{key}", key) for key in labels),
        version="2026-03-10T08:00:00.000Z",
    )
    return replace(task, **changes)


def event(**changes: Any) -> Task:
    """A coming event in calendar cal."""
    task = Task(
        id=TaskId("google_calendar", "cal/e1"),
        shape=Shape.EVENT,
        title="Call with the venue",
        container="cal",
        due=TOMORROW,
        version='"etag-1"',
    )
    return replace(task, **changes)


def board(*labels: Label, **changes: Any) -> Container:
    """Board b1 with these labels."""
    return replace(Container(id="b1", name="Office", labels=labels), **changes)


def label_field(key: str) -> Field:
    """The field of one of our labels on a card."""
    return Field("label", key)


def owning(*keys: str, **fields: Value) -> Record:
    """A record that owns these labels, and these scalar fields with their values."""
    labels = {label_field(key): Owned(value=f"id-{key}") for key in keys}
    scalars = {Field(name): Owned(value=value) for name, value in fields.items()}
    return Record(owned={**labels, **scalars})


def intent(field: Field, before: Value, after: Value, *, number: int = 1, guard: str = "") -> Intent:
    """A write that was noted and whose outcome is unknown."""
    return Intent(id=number, field=field, before=before, after=after, guard=guard)


def assessed(quadrant: Quadrant, **changes: Any) -> Assessment:
    """An assessment with this quadrant."""
    made = Assessment(
        urgency=80.0 if quadrant.urgent else 20.0,
        importance=80.0 if quadrant.important else 20.0,
        quadrant=quadrant,
        category="bookkeeping",
    )
    return replace(made, **changes)


def matched(name: str, score: float, *, fits: bool = True) -> Match:
    """One assistant's rank."""
    return Match(assistant=name, score=score, fits=fits)
