"""Which calendars are meant: names and ids of the configuration found in the owner's calendar list."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from difflib import get_close_matches
from typing import Any

from connectors.google_calendar.client import CalendarClient
from connectors.google_calendar.failures import MissingPermission
from connectors.google_calendar.mapping import Calendar
from daemon.errors import Refused, Unavailable
from daemon.ports import Cursor, Mirror

LIST = "#calendars"
"""The mirror's container for the calendar list; no calendar's id begins with #."""


_AT_LEAST = timedelta(days=1)
"""The list is short, and nothing tells that a calendar was renamed."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the owner's calendar list."""

    calendar: Calendar
    primary: bool = False

    def answers_to(self, wanted: str) -> bool:
        """Whether a line of the configuration means this calendar."""
        if wanted == self.calendar.id or (wanted == "primary" and self.primary):
            return True
        return wanted.casefold() == self.calendar.name.strip().casefold()


@dataclass(frozen=True, slots=True)
class Chosen:
    """The calendars that are meant, and a sentence for each line that means none."""

    calendars: tuple[Calendar, ...]
    notes: tuple[str, ...] = ()


def entry_of(item: Mapping[str, Any]) -> Entry:
    """Read one calendarList entry; people see the name they gave it themselves."""
    calendar = Calendar(
        id=str(item.get("id", "")),
        name=str(item.get("summaryOverride") or item.get("summary") or item.get("id", "")),
        timezone=str(item.get("timeZone") or "UTC"),
        role=str(item.get("accessRole") or "reader"),
        primary=bool(item.get("primary")),
    )
    return Entry(calendar, primary=bool(item.get("primary")))


def choose(wanted: Sequence[str], entries: Sequence[Entry]) -> Chosen:
    """Find each wanted calendar. An address that is in no list is tried as an id; a name is not."""
    found: dict[str, Calendar] = {}
    notes = []
    for text in wanted:
        hits = [entry.calendar for entry in entries if entry.answers_to(text)]
        exact = [calendar for calendar in hits if calendar.id == text]
        if len(exact or hits) == 1:
            calendar = (exact or hits)[0]
            found[calendar.id] = calendar
        elif hits:
            notes.append(
                f"{len(hits)} calendars are called '{text}'; give the id in google_calendar.calendars: "
                + ", ".join(calendar.id for calendar in hits)
            )
        elif "@" in text or (text == "primary" and not entries):
            found[text] = Calendar(id=text, name=text)
        else:
            notes.append(_unknown(text, entries))
    return Chosen(tuple(found.values()), tuple(notes))


def _unknown(text: str, entries: Sequence[Entry]) -> str:
    if not entries:
        return f"calendar '{text}' cannot be found by name, because the list of calendars cannot be read"
    names = [entry.calendar.name for entry in entries]
    near = get_close_matches(text.casefold(), [name.casefold() for name in names], n=1)
    if near:
        name = next(name for name in names if name.casefold() == near[0])
        return f"there is no calendar '{text}' (google_calendar.calendars); did you mean '{name}'?"
    return f"there is no calendar '{text}' (google_calendar.calendars); there are: {', '.join(sorted(names))}"


class CalendarDirectory:
    """Knows the owner's calendar list from the mirror and reads it anew when it is old or lacks a name."""

    def __init__(self, client: CalendarClient, wanted: Sequence[str], *, every: timedelta) -> None:
        self._client = client
        self._wanted = tuple(wanted)
        self._every = min(every, _AT_LEAST)

    def chosen(self, mirror: Mirror, *, now: datetime) -> Chosen:
        """The calendars to read. Raises NotAuthorised, and Unavailable when no list was ever read."""
        cursor = mirror.cursor(LIST)
        if cursor is not None and timedelta(0) <= now - cursor.read_whole_at < self._every:
            kept = choose(self._wanted, _kept(mirror))
            if not kept.notes:
                return kept
        try:
            self._read(mirror, now)
        except (MissingPermission, Refused):
            pass  # permission to read events suffices for ids; only names need the list
        except Unavailable:
            if cursor is None:
                raise
        return choose(self._wanted, _kept(mirror))

    def _read(self, mirror: Mirror, now: datetime) -> None:
        items = self._client.calendars()
        texts = {str(item["id"]): json.dumps(item, ensure_ascii=False) for item in items if item.get("id")}
        if not texts:
            raise Unavailable("Google Calendar lists no calendar at all, not even your own")
        mirror.replace(LIST, texts, Cursor("calendars", now))


def listed(mirror: Mirror) -> list[Mapping[str, Any]]:
    """The calendar list as it was last read, as Google tells it."""
    return [json.loads(text) for _, text in sorted(mirror.items(LIST).items())]


def _kept(mirror: Mirror) -> list[Entry]:
    return [entry_of(item) for item in listed(mirror)]
