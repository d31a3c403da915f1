"""Finding an event by id, also an instance that is not stored but follows from its series."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from connectors.google_calendar.stand_in.errors import not_found
from connectors.google_calendar.stand_in.recurrence import Occurrence, series_of
from connectors.google_calendar.stand_in.store import Calendar, StoredEvent, base_of

_INSTANCE = re.compile(r"^(.+)_(\d{8}(?:T\d{6}Z)?)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Found:
    """An event as it stands. ``stored`` is False for an instance that only its series implies."""

    event: StoredEvent
    stored: bool


def instance_id(series: StoredEvent, key: str) -> str:
    """The id of an instance; made from the base id even when the series was split off another."""
    return f"{base_of(series.id)}_{key}"


def instance_of(series: StoredEvent, occurrence: Occurrence) -> StoredEvent:
    """One occurrence as an event of its own: the series' content at its own time."""
    body = {name: value for name, value in series.body.items() if name != "recurrence"}
    body |= {
        "start": occurrence.start,
        "end": occurrence.end,
        "recurringEventId": series.id,
        "originalStartTime": occurrence.start,
    }
    return replace(series, id=instance_id(series, occurrence.key), body=body, former=())


def cancelled_instance(series: StoredEvent, occurrence: Occurrence) -> StoredEvent:
    """An occurrence that its series no longer has."""
    body = {
        "status": "cancelled",
        "recurringEventId": series.id,
        "originalStartTime": occurrence.start,
    }
    return replace(series, id=instance_id(series, occurrence.key), body=body, former=())


def find_event(calendar: Calendar, event_id: str) -> Found:
    """The event of that id, deleted ones too. Raises Google's 404."""
    stored = calendar.events.get(event_id)
    if stored is not None and not stored.stray and not calendar.is_buried(stored):
        return Found(stored, stored=True)
    match = _INSTANCE.match(event_id)
    for series_id in sorted(calendar.series_by_base.get(match[1], ())) if match else ():
        found = _implied(calendar, calendar.events[series_id], match[2] if match else "")
        if found is not None:
            return Found(found, stored=False)
    if stored is not None:
        return Found(stored, stored=True)
    raise not_found()


def _implied(calendar: Calendar, series: StoredEvent, key: str) -> StoredEvent | None:
    if not series.is_series:
        return None
    occurrence = series_of(series.body, calendar.zone_name).at(key)
    if occurrence is None:
        return None
    if series.cancelled:
        return cancelled_instance(series, occurrence)
    return instance_of(series, occurrence)
