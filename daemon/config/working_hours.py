"""Pure. When somebody works, written as "mon-fri 09:00-17:00" or as days, start and end."""

from __future__ import annotations

import re
from datetime import time
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field, PlainSerializer, WithJsonSchema, model_validator

from daemon.core.model import WorkingHours
from daemon.setting_types import Expected, Settings, nearest

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_FULL = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT_FORM = re.compile(r"(?P<days>[a-z, -]+?)\s+(?P<start>[\d:.]+)\s*(?:-|–|to)\s*(?P<end>[\d:.]+)", re.I)
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?")
_LONGEST_DAY = 12
_EXAMPLE = '"mon-fri 09:00-17:00"'


def clock_time(value: Any) -> Any:
    """A time of day from "9" or "09:00". Raises Expected."""
    if isinstance(value, time):
        return value
    match = _CLOCK.fullmatch(str(value).strip())
    if match is None or int(match[1]) > 23 or int(match[2] or 0) > 59:
        raise Expected("a time of day between 00:00 and 23:59 such as 09:00")
    return time(int(match[1]), int(match[2] or 0))


def _days(value: Any) -> Any:
    """Weekdays by number: from "mon-fri", "mon, wed", a list of either, or "daily"."""
    parts = value if isinstance(value, list | tuple) else str(value).split(",")
    if len(parts) == 1 and str(parts[0]).strip().lower() in ("daily", "every day"):
        return tuple(range(7))
    found = {day for part in parts for day in _range(part)}
    if not found:
        raise Expected("at least one weekday: mon, tue, wed, thu, fri, sat, sun")
    return tuple(sorted(found))


def _range(part: Any) -> list[int]:
    if isinstance(part, int):
        return [part]
    first, _, last = str(part).strip().lower().replace("–", "-").partition("-")
    start = _day(first)
    end = _day(last) if last else start
    return [day % 7 for day in range(start, end + 1 if end >= start else end + 8)]


def _day(name: str) -> int:
    name = name.strip()
    for number, (short, full) in enumerate(zip(DAYS, _FULL, strict=True)):
        if name == short or (len(name) >= 3 and full.startswith(name)):
            return number
    meant = nearest(name, (*_FULL, *DAYS))
    instead = f" instead of '{name}'" if 0 < len(name) <= _LONGEST_DAY else ""
    raise Expected(f"weekdays such as mon, tue or mon-fri{instead}", meant[:3] if meant else None)


def _days_text(days: tuple[int, ...]) -> str:
    if len(days) > 2 and days == tuple(range(days[0], days[-1] + 1)):
        return f"{DAYS[days[0]]}-{DAYS[days[-1]]}"
    return ", ".join(DAYS[day] for day in days)


ClockTime = Annotated[
    time,
    BeforeValidator(clock_time),
    PlainSerializer(lambda value: f"{value:%H:%M}", return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "pattern": r"^\d{1,2}([:.]\d{2})?$", "examples": ["09:00"]}),
]
Weekdays = Annotated[
    tuple[int, ...],
    BeforeValidator(_days),
    PlainSerializer(_days_text, return_type=str, when_used="json"),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "examples": ["mon-fri", "mon, wed"]},
                {"type": "array", "items": {"enum": list(DAYS)}},
            ]
        }
    ),
]


class WorkingHoursSettings(Settings):
    """Days and hours somebody works, by their own clock."""

    days: Weekdays = Field(
        default=(0, 1, 2, 3, 4),
        description="The weekdays: mon-fri, or a list of days.",
        json_schema_extra={"default": "mon-fri"},
    )
    start: ClockTime = Field(default=time(9), description="When work begins, by their own clock.")
    end: ClockTime = Field(default=time(17), description="When work ends, by their own clock.")

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        if self.end <= self.start:
            raise Expected("an end later than the start, by the person's own clock (see timezone)")
        return self

    def value(self) -> WorkingHours:
        """The same as the core knows it."""
        return WorkingHours(days=self.days, start=self.start, end=self.end)


def _from_text(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    match = _SHORT_FORM.fullmatch(value.strip())
    if match is None:
        raise Expected(f"days and hours such as {_EXAMPLE}")
    start, end = clock_time(match["start"]), clock_time(match["end"])
    return {"days": _days(match["days"]), "start": start, "end": end}


Hours = Annotated[
    WorkingHoursSettings,
    BeforeValidator(_from_text, json_schema_input_type=str | WorkingHoursSettings),
]
"""Working hours in either form."""
