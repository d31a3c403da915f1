"""Pure. How long before a task its people are reminded, and the colours of events."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time, timedelta
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, PlainSerializer, WithJsonSchema

from daemon.config.quadrants import by_quadrant, frozen_by_quadrant, none_word
from daemon.config.working_hours import clock_time
from daemon.core.model import Quadrant
from daemon.core.quiet import QuietHours
from daemon.core.reminding import CALENDAR_LONGEST, TRELLO_MINUTES
from daemon.setting_types import DURATION_PATTERN, Expected, Settings, nearest, parse_duration

EVENT_COLORS: Mapping[str, str] = {
    "lavender": "1", "sage": "2", "grape": "3", "flamingo": "4", "banana": "5", "tangerine": "6",
    "peacock": "7", "graphite": "8", "blueberry": "9", "basil": "10", "tomato": "11",
}  # fmt: skip
"""Google Calendar's names of its event colours, and the colorId of each."""

_FROM_TO = re.compile(r"(\d{1,2}(?:[:.]\d{2})?)\s*(?:-|–|to)\s*(\d{1,2}(?:[:.]\d{2})?)")
_DURATION_SCHEMA = {"type": "string", "pattern": DURATION_PATTERN}


def _minutes(value: Any, allowed: str) -> int:
    """Minutes from 90, "90" or "1h 30m"."""
    text = str(value).strip()
    if text.isdecimal() and len(text) < 10:
        return int(text)
    try:
        duration = parse_duration(text)
    except Expected:
        raise Expected(allowed) from None
    if duration % timedelta(minutes=1):
        raise Expected(allowed)
    return duration // timedelta(minutes=1)


def _trello_minutes(value: Any) -> int | None:
    allowed = (
        f"one of {', '.join(map(str, TRELLO_MINUTES))} minutes, or 5m, 10m, 15m, 1h, 2h, 1d, 2d, or null"
    )
    if none_word(value) is None:
        return None
    minutes = _minutes(value, allowed)
    if minutes not in TRELLO_MINUTES:
        raise Expected(allowed, str(min(TRELLO_MINUTES, key=lambda offered: abs(offered - minutes))))
    return minutes


def _calendar_minutes(value: Any) -> int:
    allowed = f"minutes from 0 to {CALENDAR_LONGEST}, or a duration up to 4w"
    minutes = _minutes(value, allowed)
    if minutes > CALENDAR_LONGEST:
        raise Expected(allowed)
    return minutes


def _one_or_many(value: Any) -> Any:
    if isinstance(value, str | int):
        return None if none_word(value) is None else [value]
    return value


def _event_color(value: Any) -> str | None:
    if none_word(value) is None:
        return None
    text = str(value).strip().lower()
    if text in EVENT_COLORS.values():
        return text
    if text in EVENT_COLORS:
        return EVENT_COLORS[text]
    raise Expected(f"1 to 11, {', '.join(EVENT_COLORS)}, or null", nearest(text, EVENT_COLORS))


def _quiet_hours(value: Any) -> Any:
    if none_word(value) is None or isinstance(value, QuietHours):
        return none_word(value)
    match = _FROM_TO.fullmatch(str(value).strip())
    if match is None:
        raise Expected('hours such as "22:00-07:00", or null')
    begin, end = clock_time(match[1]), clock_time(match[2])
    if begin == end:
        raise Expected("an end that is not the beginning, or null for no quiet hours")
    return QuietHours(begin, end)


def _quiet_text(value: QuietHours | None) -> str | None:
    return f"{value.begin:%H:%M}-{value.end:%H:%M}" if value is not None else None


TrelloReminder = Annotated[
    int | None,
    BeforeValidator(_trello_minutes),
    WithJsonSchema({"anyOf": [{"enum": [*TRELLO_MINUTES, None, "none"]}, _DURATION_SCHEMA]}),
]
CalendarMinutes = Annotated[
    int,
    BeforeValidator(_calendar_minutes),
    WithJsonSchema(
        {"anyOf": [{"type": "integer", "minimum": 0, "maximum": CALENDAR_LONGEST}, _DURATION_SCHEMA]}
    ),
]
CalendarReminders = Annotated[
    Annotated[tuple[CalendarMinutes, ...], Field(min_length=1, max_length=5)] | None,
    BeforeValidator(
        _one_or_many, json_schema_input_type=CalendarMinutes | tuple[CalendarMinutes, ...] | None
    ),
]
EventColor = Annotated[
    str | None,
    BeforeValidator(_event_color),
    WithJsonSchema({"enum": [*EVENT_COLORS.values(), *range(1, 12), *EVENT_COLORS, None, "none"]}),
]


QuietTime = Annotated[
    QuietHours | None,
    BeforeValidator(_quiet_hours),
    PlainSerializer(_quiet_text, return_type=str | None, when_used="json"),
    WithJsonSchema({"type": ["string", "null"], "examples": ["22:00-07:00"]}),
]


OwnerBefore = Annotated[
    int | None,
    BeforeValidator(lambda value: None if none_word(value) is None else _calendar_minutes(value)),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "integer", "minimum": 0, "maximum": CALENDAR_LONGEST},
                {"enum": [None, "none"]},
                _DURATION_SCHEMA,
            ]
        }
    ),
]


class TrelloNotices(Settings):
    """Minutes before the due date of a card, for each quadrant; null writes none."""

    Q1: TrelloReminder = Field(default=1440, description="Urgent and important.")
    Q2: TrelloReminder = Field(default=2880, description="Important.")
    Q3: TrelloReminder = Field(default=120, description="Urgent.")
    Q4: TrelloReminder = Field(default=None, description="Neither.")


class CalendarNotices(Settings):
    """Minutes before the start of an event, up to five for each quadrant; null writes none."""

    Q1: CalendarReminders = Field(default=(1440, 60), description="Urgent and important.")
    Q2: CalendarReminders = Field(default=(1440,), description="Important.")
    Q3: CalendarReminders = Field(default=(30,), description="Urgent.")
    Q4: CalendarReminders = Field(default=None, description="Neither.")


class EventColors(Settings):
    """The colour of events, for each quadrant; null leaves the colour alone."""

    Q1: EventColor = Field(default="11", description="Urgent and important: tomato.")
    Q2: EventColor = Field(default="5", description="Important: banana.")
    Q3: EventColor = Field(default="6", description="Urgent: tangerine.")
    Q4: EventColor = Field(default=None, description="Neither: as it is.")


class RemindersSettings(Settings):
    """When people are reminded, by quadrant."""

    trello: Annotated[Mapping[Quadrant, int | None], by_quadrant(TrelloNotices)] = Field(
        default_factory=lambda: frozen_by_quadrant(TrelloNotices()),
        description="Minutes before a card is due; Trello offers 0, 5, 10, 15, 60, 120, 1440 and 2880.",
    )
    calendar: Annotated[Mapping[Quadrant, tuple[int, ...] | None], by_quadrant(CalendarNotices)] = Field(
        default_factory=lambda: frozen_by_quadrant(CalendarNotices()),
        description="Minutes before an event starts; up to five.",
    )
    quiet_hours: QuietTime = Field(
        default=QuietHours(time(22), time(7)),
        description="Nothing rings in these hours, by the clock of whoever is reminded; null: never mind.",
        json_schema_extra={"default": "22:00-07:00"},
    )
    on_days_off: bool = Field(
        default=False,
        description="Whether anything rings on weekends, holidays and days off of whoever is reminded.",
    )
    start_of_work: bool = Field(
        default=True,
        description="Whether cards that are handed over ring when their assistant's working day begins.",
    )
    owner_before: OwnerBefore = Field(
        default=120,
        description="Minutes before the deadline of work that is handed over at which our own calendar "
        "reminds the owner, if it is not done; null: never.",
    )


ColorsByQuadrant = Annotated[Mapping[Quadrant, str | None], by_quadrant(EventColors)]


def default_colors() -> Mapping[Quadrant, str | None]:
    """The event colours where none are chosen."""
    return frozen_by_quadrant(EventColors())
