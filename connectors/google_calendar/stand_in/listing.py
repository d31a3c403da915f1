"""Which events a list answers with, in which order: full, filtered, expanded, or changed since a revision."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from connectors.google_calendar.stand_in.errors import full_sync_required, invalid, updated_min_too_long_ago
from connectors.google_calendar.stand_in.lookup import cancelled_instance, instance_id, instance_of
from connectors.google_calendar.stand_in.query import EventQuery
from connectors.google_calendar.stand_in.recurrence import HORIZON, Occurrence, series_of
from connectors.google_calendar.stand_in.store import Calendar, StoredEvent
from connectors.google_calendar.stand_in.times import instant, later, micros
from connectors.google_calendar.stand_in.tokens import BadToken, read_sync_token

# How long deletions are remembered for updatedMin. Google's own time is not published.
UPDATED_MIN_REACH = timedelta(days=30)
_FAR = timedelta(days=366 * 50)


@dataclass(frozen=True, slots=True)
class Row:
    """One item of a list before it is shown: a stored event, or an occurrence of one."""

    event: StoredEvent
    occurrence: Occurrence | None = None
    gone: bool = False

    @property
    def id(self) -> str:
        if self.occurrence is None:
            return self.event.id
        return instance_id(self.event, self.occurrence.key)

    def as_event(self) -> StoredEvent:
        """The event this row stands for."""
        if self.occurrence is None:
            return self.event
        make = cancelled_instance if self.gone else instance_of
        return make(self.event, self.occurrence)


def since_revision(calendar: Calendar, token: str) -> int:
    """The revision of a sync token. Raises ApiError: 400 when malformed, 410 when it no longer counts."""
    try:
        revision, salt = read_sync_token(token)
    except BadToken as problem:
        raise invalid() from problem
    if salt != calendar.salt or revision > calendar.revision:
        raise full_sync_required()
    return revision


def rows(calendar: Calendar, query: EventQuery, now: datetime) -> list[Row]:
    """The rows a query selects, in its order. Word, property and type filters are applied by the pager."""
    if query.updated_min is not None and query.updated_min < now - UPDATED_MIN_REACH:
        raise updated_min_too_long_ago()
    since = since_revision(calendar, query.sync_token) if query.sync_token is not None else None
    selection = _Selection(calendar, query, since, now)
    found = list(selection.expanded() if query.single else selection.stored())
    zone_name = calendar.zone_name
    if query.order == "startTime":
        found.sort(key=lambda row: (_start_of(row, zone_name), row.id))
    elif query.order == "updated":
        found.sort(key=lambda row: (row.event.updated, row.id))
    else:
        found.sort(key=lambda row: (row.event.revision, row.id))
    return found


def _start_of(row: Row, zone_name: str) -> datetime:
    if row.occurrence is not None:
        return row.occurrence.begins
    body = row.event.body
    point = body.get("start") or body.get("originalStartTime") or {"date": "1970-01-01"}
    return instant(point, zone_name)


class _Selection:
    def __init__(self, calendar: Calendar, query: EventQuery, since: int | None, now: datetime) -> None:
        self._calendar = calendar
        self._query = query
        self._since = since
        self._updated = micros(query.updated_min) if query.updated_min is not None else None
        if query.time_max is not None:
            self._before = min(query.time_max, later(now, _FAR))
        else:
            self._before = later(now, HORIZON)

    def stored(self) -> Iterator[Row]:
        """singleEvents=false: series, exceptions and single events as they are stored."""
        for event in self._changed():
            if event.is_series and not event.cancelled:
                if self._series_overlaps(event):
                    yield Row(event)
            elif self._shown(event):
                yield Row(event)

    def expanded(self) -> Iterator[Row]:
        """singleEvents=true: single events and instances, never a series."""
        for event in self._changed():
            if event.is_series:
                yield from self.instances(event)
            elif self._shown(event):
                yield Row(event)
            yield from self._formerly_single(event)

    def instances(self, series: StoredEvent) -> Iterator[Row]:
        """A series' occurrences without its exceptions; those gone since the token come as cancelled."""
        taken = set() if series.cancelled else self._calendar.exceptions.get(series.id, set())
        standing: set[str] = set()
        if not series.cancelled:
            for occurrence in self._occurrences(series):
                row = Row(series, occurrence)
                standing.add(occurrence.key)
                if row.id not in taken:
                    yield row
        elif self._query.show_deleted:
            for occurrence in self._occurrences(series):
                standing.add(occurrence.key)
                yield Row(series, occurrence, gone=True)
        yield from self._removed(series, taken, standing)

    def _removed(self, series: StoredEvent, taken: set[str], standing: set[str]) -> Iterator[Row]:
        floor = self._floor()
        if floor is None:
            return
        for replaced, body in series.former:
            if replaced <= floor or not body.get("recurrence") or body.get("status") == "cancelled":
                continue
            earlier = StoredEvent(series.id, body, series.revision, series.updated, series.created)
            for occurrence in self._occurrences(earlier):
                row = Row(series, occurrence, gone=True)
                if occurrence.key not in standing and row.id not in taken:
                    standing.add(occurrence.key)
                    yield row

    def _formerly_single(self, event: StoredEvent) -> Iterator[Row]:
        """A single event that became a series is gone for whoever sees instances only."""
        floor = self._floor()
        if floor is None or not event.is_series or event.cancelled:
            return
        if any(
            when > floor and "start" in body and not body.get("recurrence") for when, body in event.former
        ):
            yield Row(
                StoredEvent(event.id, {"status": "cancelled"}, event.revision, event.updated, event.created)
            )

    def _occurrences(self, series: StoredEvent) -> Iterator[Occurrence]:
        return series_of(series.body, self._calendar.zone_name).between(self._query.time_min, self._before)

    def _floor(self) -> int | None:
        return self._since if self._since is not None else self._updated

    def _changed(self) -> Iterator[StoredEvent]:
        for event in list(self._calendar.events.values()):
            if self._since is not None and event.revision <= self._since:
                continue
            if event.parent and self._calendar.is_buried(event):
                continue
            if self._updated is not None and event.updated < self._updated:
                continue
            yield event

    def _shown(self, event: StoredEvent) -> bool:
        query = self._query
        if event.cancelled and not query.show_deleted and self._floor() is None:
            belongs = event.parent is not None and not event.stray
            if query.single or not belongs:
                return False
        return self._overlaps(event)

    def _overlaps(self, event: StoredEvent) -> bool:
        query, zone_name = self._query, self._calendar.zone_name
        if query.time_min is None and query.time_max is None:
            return True
        body = event.body
        start = body.get("start") or body.get("originalStartTime")
        if start is None:
            return False
        end = body.get("end") or start
        if query.time_min is not None and instant(end, zone_name) <= query.time_min:
            return False
        return query.time_max is None or instant(start, zone_name) < query.time_max

    def _series_overlaps(self, event: StoredEvent) -> bool:
        if self._query.time_min is None and self._query.time_max is None:
            return True
        return next(self._occurrences(event), None) is not None
