"""What a person does with a series on Google's web page, where one click changes several resources at once.

The API has no call for "this and following" or "all events"; the page does it by trimming and splitting
series, and everything it touches gets one etag. The results follow recorded answers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

from connectors.google_calendar.stand_in.fields import merged, without_defaults, writable
from connectors.google_calendar.stand_in.lookup import find_event, instance_of
from connectors.google_calendar.stand_in.recurrence import Occurrence, series_of
from connectors.google_calendar.stand_in.store import Calendar, StoredEvent, World, base_of
from connectors.google_calendar.stand_in.times import at_wall_clock, instant, zone
from connectors.google_calendar.stand_in.writes import EventWriter

_KEY = re.compile(r"_(\d{8}(?:T\d{6}Z)?)$")


class WebPage:
    """A person's edits of recurring events; ``instance_id`` names the occurrence they clicked."""

    def __init__(self, world: World, writer: EventWriter) -> None:
        self._world = world
        self._writer = writer

    def edit_following(self, calendar_id: str, instance_id: str, changes: Mapping[str, Any]) -> StoredEvent:
        """The series ends before this occurrence and a new one begins with it. Returns the new one."""
        calendar = self._world.find(calendar_id)
        series, occurrence = self._clicked(calendar, instance_id)
        revision = self._world.tick()
        trimmed = self._trim(calendar, series, occurrence, revision)
        body = merged(instance_of(series, occurrence).body, writable(changes))
        for name in ("recurringEventId", "originalStartTime"):
            body.pop(name, None)
        moved = body["start"] != occurrence.start
        if moved:
            new_id = self._world.fresh_id()
            body["sequence"] = series.body.get("sequence", 0) + 1
        else:
            new_id = f"{base_of(series.id)}_R{occurrence.key.rstrip('Z')}"
        lines = changes.get("recurrence") or _remaining(calendar, series, occurrence)
        body |= {"recurrence": lines, "iCalUID": f"{new_id}@google.com"}
        made = StoredEvent(new_id, without_defaults(body), revision, revision, series.created)
        calendar.put(made)
        calendar.touch_series(trimmed.id, revision, content=True)
        self._world.changed("events", calendar.id)
        return made

    def delete_following(self, calendar_id: str, instance_id: str) -> StoredEvent:
        """Ends the series before the occurrence. Returns the trimmed series."""
        calendar = self._world.find(calendar_id)
        series, occurrence = self._clicked(calendar, instance_id)
        trimmed = self._trim(calendar, series, occurrence, self._world.tick())
        self._world.changed("events", calendar.id)
        return trimmed

    def edit_all(self, calendar_id: str, event_id: str, changes: Mapping[str, Any]) -> None:
        """The series, those split off it, and every exception take the change over."""
        calendar = self._world.find(calendar_id)
        found = find_event(calendar, event_id).event
        revision = self._world.tick()
        wanted = writable(changes)
        for series_id in sorted(calendar.series_by_base[base_of(found.parent or found.id)]):
            series = calendar.events[series_id]
            if series.cancelled or not series.is_series:
                continue
            body = without_defaults(merged(series.body, wanted))
            calendar.put(series.superseded(body, revision))
            for exception in list(calendar.exceptions_of(series_id)):
                if not exception.cancelled:
                    body = without_defaults(merged(exception.body, wanted))
                    calendar.put(replace(exception, body=body))
            calendar.touch_series(series_id, revision, content=True)
        self._world.changed("events", calendar.id)

    def _clicked(self, calendar: Calendar, instance_id: str) -> tuple[StoredEvent, Occurrence]:
        found = find_event(calendar, instance_id).event
        series = calendar.events.get(found.parent or "")
        key = _KEY.search(instance_id)
        occurrence = series_of(series.body, calendar.zone_name).at(key[1]) if series and key else None
        if series is None or occurrence is None:
            raise ValueError(f"{instance_id} is not an occurrence of a series")
        return series, occurrence

    def _trim(
        self, calendar: Calendar, series: StoredEvent, occurrence: Occurrence, revision: int
    ) -> StoredEvent:
        lines = [_ending_before(line, occurrence, calendar.zone_name) for line in series.body["recurrence"]]
        return self._writer.rewrite(calendar, series, {**series.body, "recurrence": lines}, revision)


def _ending_before(line: str, occurrence: Occurrence, calendar_zone: str) -> str:
    """An RRULE that ends with the day before the occurrence: UNTIL is that day's last second, in UTC."""
    if not line.upper().startswith("RRULE"):
        return line
    start = occurrence.start
    if "date" in start:
        day = datetime.combine(datetime.fromisoformat(start["date"]).date(), time()) - timedelta(days=1)
        until = f"{day:%Y%m%d}"
    else:
        where = zone(start.get("timeZone") or calendar_zone)
        local = instant(start, calendar_zone).astimezone(where)
        midnight = at_wall_clock(datetime.combine(local.date(), time()), where)
        until = f"{(midnight - timedelta(seconds=1)).astimezone(UTC):%Y%m%dT%H%M%SZ}"
    return f"{_without(line, 'UNTIL', 'COUNT')};UNTIL={until}"


def _without(line: str, *names: str) -> str:
    head, _, rule = line.partition(":")
    kept = [part for part in rule.split(";") if part.partition("=")[0].upper() not in names]
    return f"{head}:{';'.join(kept)}"


def _remaining(calendar: Calendar, series: StoredEvent, occurrence: Occurrence) -> list[str]:
    """The rules of the split-off series: the same, with COUNT less what went before."""
    expanded = series_of(series.body, calendar.zone_name)
    lines: list[str] = []
    for line in series.body["recurrence"]:
        counted = re.search(r"COUNT=(\d+)", line, re.IGNORECASE)
        if counted is None:
            lines.append(line)
            continue
        before = sum(1 for _ in expanded.between(None, occurrence.begins))
        lines.append(f"{_without(line, 'COUNT')};COUNT={max(1, int(counted[1]) - before)}")
    return lines
