"""Brings the mirror of one calendar up to date with as few requests as Google's sync tokens allow."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, tzinfo
from typing import Any

from connectors.google_calendar.client import CalendarClient, items_of
from connectors.google_calendar.event_times import Window, outside
from connectors.google_calendar.failures import SyncTokenGone
from connectors.google_calendar.mapping import Calendar, mirror_text, task_of
from connectors.google_calendar.settings import GoogleCalendarSettings
from connectors.google_calendar.sync_token import ResumePoint, goes_on, query_fingerprint
from connectors.google_calendar.work import busy_span, only_next_of_series
from daemon.core.free_time import Span
from daemon.core.model import Task
from daemon.errors import Unavailable
from daemon.ports import Cursor, Mirror, Progress

HEAD = "#calendar"
"""The mirror's item for what the event list says of its calendar; no event's id begins with #."""

STEP = timedelta(days=1)
"""How far beyond the window is read, so that its end moves on once a day and not with every reading."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the mirror holds of one calendar: the calendar as it calls itself, tasks, and time taken."""

    calendar: Calendar
    tasks: list[Task]
    busy: tuple[Span, ...]


@dataclass(slots=True)
class _Delta:
    """What one reading told: items by id, ids that went away, and where to go on."""

    changed: dict[str, str] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    token: str = ""
    head: Calendar | None = None


class CalendarReader:
    """Reads calendars into the mirror, and tasks out of it."""

    def __init__(self, client: CalendarClient, settings: GoogleCalendarSettings) -> None:
        self._client = client
        self._settings = settings
        self._query = query_fingerprint(settings)
        self._heads: dict[str, str] = {}

    def window(self, now: datetime) -> Window:
        """The window of the settings around `now`."""
        return Window.around(
            now,
            back=self._settings.days_back,
            ahead=self._settings.days_ahead,
            write_ahead=self._settings.write_days_ahead,
        )

    def refresh(self, calendar: Calendar, mirror: Mirror, *, now: datetime, progress: Progress) -> None:
        """Read what changed, or all when that is due or Google forgot our place; the mirror changes last.

        A full reading happens at most once. Raises Unavailable, Refused, NotAuthorised.
        """
        cursor = mirror.cursor(calendar.id)
        place = goes_on(cursor, self._query, now=now, whole_every=self._settings.reconcile_every)
        window = self.window(now)
        if cursor is not None and place is not None:
            try:
                delta = self._read(calendar, replace(window, end=place.until), place.token, progress)
            except SyncTokenGone:
                pass
            else:
                if window.end > place.until:
                    place = self._roll(calendar, mirror, delta, place, window, progress)
                self._merge(calendar, mirror, delta, cursor, place.until)
                return
        whole = replace(window, end=window.end + STEP)
        delta = self._read(calendar, whole, None, progress)
        items = delta.changed | {HEAD: _head_text(delta.head or calendar)}
        place = ResumePoint(self._query, whole.end, delta.token)
        mirror.replace(calendar.id, items, Cursor(place.cursor_value, now))

    def seen(self, calendar: Calendar, mirror: Mirror, *, now: datetime) -> Seen:
        """Everything the mirror holds of a calendar within the window."""
        items = dict(mirror.items(calendar.id))
        known = _known(calendar, items.pop(HEAD, None))
        window = self.window(now)
        every = [json.loads(text) for _, text in sorted(items.items())]
        events = [event for event in every if not outside(event, window, known.zone)]
        rules = self._settings.tasks
        tasks = [task_of(event, known, now=now, window=window, rules=rules) for event in events]
        spans = (busy_span(event, known.zone) for event in events)
        busy = tuple(span for span in spans if span is not None)
        return Seen(known, only_next_of_series(tasks, events, known.zone), busy)

    def _roll(
        self,
        calendar: Calendar,
        mirror: Mirror,
        delta: _Delta,
        place: ResumePoint,
        window: Window,
        progress: Progress,
    ) -> ResumePoint:
        """Read only the time by which the window moved on, and let go of what it left behind."""
        edge = Window(place.until, window.end + STEP, place.until)
        wide = replace(window, end=edge.end)
        for page in self._client.event_pages(calendar.id, window=edge):
            for item in items_of(page):
                _take(delta, item, wide, calendar.zone)
            progress(f"calendar {calendar.name}", len(delta.changed), None)
        head = delta.head or calendar
        for event_id, text in mirror.items(calendar.id).items():
            fresh = event_id == HEAD or event_id in delta.changed
            if not fresh and outside(json.loads(text), wide, head.zone):
                delta.gone.add(event_id)
        return replace(place, until=edge.end)

    def _read(self, calendar: Calendar, window: Window, token: str | None, progress: Progress) -> _Delta:
        delta = _Delta()
        count = 0
        pages = self._client.event_pages(calendar.id, window=window, sync_token=token)
        for page in pages:
            delta.head = _headed(calendar, page)
            items = items_of(page)
            for item in items:
                _take(delta, item, window, delta.head.zone)
            count += len(items)
            progress(f"calendar {calendar.name}", count, None)
            delta.token = page.get("nextSyncToken") or ""
        if not delta.token:
            # Without the token the pages are not whole, and a mirror made of them would lack events.
            raise Unavailable(f"calendar '{calendar.name}': Google ended the list without a sync token")
        return delta

    def _merge(
        self, calendar: Calendar, mirror: Mirror, delta: _Delta, cursor: Cursor, until: datetime
    ) -> None:
        head = _head_text(delta.head or calendar)
        place = replace(cursor, value=ResumePoint(self._query, until, delta.token).cursor_value)
        same_head = self._heads.get(calendar.id) == head
        self._heads[calendar.id] = head
        if same_head and not delta.changed and not delta.gone and place == cursor:
            return
        gone: set[str] = set()
        if delta.gone:
            standing = mirror.items(calendar.id)
            gone = (delta.gone & standing.keys()) | _occurrences(delta.gone - standing.keys(), standing)
        mirror.merge(calendar.id, delta.changed | {HEAD: head}, gone - delta.changed.keys(), place)


def events_in(mirror: Mirror, calendar_id: str) -> list[dict[str, Any]]:
    """Every event that the mirror holds of a calendar."""
    return [json.loads(text) for key, text in sorted(mirror.items(calendar_id).items()) if key != HEAD]


def _take(delta: _Delta, item: Mapping[str, Any], window: Window, zone: tzinfo) -> None:
    event_id = item.get("id")
    if not isinstance(event_id, str):
        return
    # A later page may tell of the same event again; what it says is newer.
    delta.changed.pop(event_id, None)
    delta.gone.discard(event_id)
    if item.get("status") == "cancelled" or outside(item, window, zone):
        delta.gone.add(event_id)
    else:
        delta.changed[event_id] = mirror_text(item)


def _occurrences(series: set[str], items: Mapping[str, str]) -> set[str]:
    """Mirrored occurrences of series that went away, should Google name the series alone."""
    found: set[str] = set()
    if not series:
        return found
    for event_id, text in items.items():
        if '"recurringEventId"' in text and json.loads(text).get("recurringEventId") in series:
            found.add(event_id)
    return found


def _headed(calendar: Calendar, page: Mapping[str, Any]) -> Calendar:
    role, zone = page.get("accessRole"), page.get("timeZone")
    named = calendar.name if calendar.name != calendar.id else page.get("summary")
    return Calendar(
        id=calendar.id,
        name=str(named or calendar.id),
        timezone=str(zone or calendar.timezone),
        role=str(role or calendar.role),
        primary=calendar.primary,
    )


def _head_text(calendar: Calendar) -> str:
    head = {"summary": calendar.name, "timeZone": calendar.timezone, "accessRole": calendar.role}
    return json.dumps(head, ensure_ascii=False, sort_keys=True)


def _known(calendar: Calendar, text: str | None) -> Calendar:
    return _headed(calendar, json.loads(text)) if text else calendar
