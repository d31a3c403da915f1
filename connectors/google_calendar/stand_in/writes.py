"""Changing events, and what a change of a series does to its exceptions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from connectors.google_calendar.stand_in.canonical import WriteOptions, canonical, check_client_id
from connectors.google_calendar.stand_in.errors import (
    already_deleted,
    duplicate,
    invalid,
    not_found,
    precondition_failed,
    required,
)
from connectors.google_calendar.stand_in.fields import merged, without_defaults, writable
from connectors.google_calendar.stand_in.kinds import kind_of
from connectors.google_calendar.stand_in.lookup import Found, find_event, instance_of
from connectors.google_calendar.stand_in.recurrence import Occurrence, series_of
from connectors.google_calendar.stand_in.store import Calendar, StoredEvent, World
from connectors.google_calendar.stand_in.tokens import import_id

_TIMES = ("start", "end", "recurrence", "sequence")


# "confidential" is "private" under an older name.
_OPENNESS = {"private": 0, "confidential": 0, "default": 1, "public": 2}


def openness(body: Mapping[str, Any]) -> int:
    """How open an event's visibility is; a higher number shows it to more people."""
    return _OPENNESS[body.get("visibility", "default")]


def check_version(event: StoredEvent, if_match: str | None) -> None:
    """Raises Google's 412 when If-Match names another version of the event."""
    if if_match is None or if_match.strip() == "*":
        return
    if event.etag not in [tag.strip().removeprefix("W/") for tag in if_match.split(",")]:
        raise precondition_failed()


class EventWriter:
    """All writes on events; each method returns the event as it stands afterwards."""

    def __init__(self, world: World) -> None:
        self._world = world

    def insert(
        self, calendar: Calendar, sent: Mapping[str, Any], options: WriteOptions, *, event_id: str = ""
    ) -> StoredEvent:
        """A new event. Raises ApiError 409 when the client's id is taken, by a deleted event too."""
        body = writable(sent)
        chosen = event_id or body.get("id")
        if chosen and not event_id:
            check_client_id(chosen)
        if chosen in calendar.events:
            raise duplicate()
        made_id = chosen or self._world.fresh_id()
        body["iCalUID"] = body.get("iCalUID") or f"{made_id}@google.com"
        body["eventType"] = body.get("eventType") or "default"
        body = canonical(self._world, calendar, body, None, options)
        revision = self._world.tick()
        event = StoredEvent(made_id, body, revision, revision, revision)
        return self._keep(calendar, event)

    def update(
        self,
        calendar: Calendar,
        event_id: str,
        sent: Mapping[str, Any],
        options: WriteOptions,
        if_match: str | None,
    ) -> StoredEvent:
        """PUT: what is not sent is gone. Restores a deleted event unless the status says cancelled."""
        return self._write(calendar, event_id, writable(sent), options, if_match)

    def patch(
        self,
        calendar: Calendar,
        event_id: str,
        sent: Mapping[str, Any],
        options: WriteOptions,
        if_match: str | None,
    ) -> StoredEvent:
        """PATCH: what is not sent stays, null deletes, arrays are replaced whole."""
        found = find_event(calendar, event_id)
        former = self._restorable(calendar, found.event)
        wanted = merged(former, writable(sent))
        if options.label_version == 1:
            wanted["eventLabelId"] = sent.get("eventLabelId")
        return self._write(calendar, event_id, wanted, options, if_match)

    def delete(self, calendar: Calendar, event_id: str, if_match: str | None) -> StoredEvent:
        """Leaves a tombstone. Raises ApiError 410 when the event is deleted already."""
        found = find_event(calendar, event_id)
        if found.event.cancelled:
            raise already_deleted()
        check_version(found.event, if_match)
        return self._cancel(calendar, found.event)

    def import_(self, calendar: Calendar, sent: Mapping[str, Any], options: WriteOptions) -> StoredEvent:
        """A private copy of an event from elsewhere; the same iCalUID again updates the first copy."""
        body = writable(sent)
        uid = body.get("iCalUID")
        if not uid:
            raise required("Missing iCalUID.")
        if kind_of(body) != "default":
            raise invalid("Only events of type 'default' can be imported.")
        same = [
            event
            for event in calendar.events.values()
            if event.body.get("iCalUID") == uid and not event.parent
        ]
        if same:
            body.pop("sequence", None)
            return self._write(calendar, same[0].id, body, replace(options, imported=True), None)
        event = self.insert(calendar, body, options, event_id=import_id(uid))
        if "organizer" in body:
            event = replace(event, body={**event.body, "organizer": body["organizer"]})
            calendar.put(event)
        return event

    def move(self, source: Calendar, event_id: str, target: Calendar) -> StoredEvent:
        """To another calendar, with its id; a tombstone stays behind."""
        event = find_event(source, event_id).event
        if event.cancelled:
            raise already_deleted()
        if kind_of(event.body) != "default" or event.parent:
            raise invalid("The event cannot be moved.")
        standing = target.events.get(event.id)
        if standing is not None and not standing.cancelled:
            raise duplicate()
        body = {**event.body, "organizer": {"email": target.id, "self": True}}
        self._cancel(source, event)
        revision = self._world.tick()
        return self._keep(target, StoredEvent(event.id, body, revision, revision, event.created))

    def _write(
        self,
        calendar: Calendar,
        event_id: str,
        wanted: Mapping[str, Any],
        options: WriteOptions,
        if_match: str | None,
    ) -> StoredEvent:
        found = find_event(calendar, event_id)
        series = calendar.events.get(found.event.parent or "")
        if series is not None and series.cancelled:
            # The instances of a deleted series come back with it, not one by one.
            raise not_found()
        check_version(found.event, if_match)
        former = self._restorable(calendar, found.event)
        if wanted.get("status") == "cancelled":
            return found.event if found.event.cancelled else self._cancel(calendar, found.event)
        wanted = {"iCalUID": f"{event_id}@google.com", **wanted}
        body = canonical(self._world, calendar, wanted, former, options)
        if series is not None and openness(body) > openness(former):
            # One instance cannot be opened alone; since July 2026 Google ignores that part of a change.
            body = without_defaults(body | {"visibility": former.get("visibility", "default")})
        if found.stored and body == found.event.body:
            return found.event
        event = self._replace(calendar, found, body)
        if series is not None and openness(body) < openness(former):
            self._close_all(calendar, series.id, body["visibility"], event.revision)
        return calendar.events[event.id]

    def _close_all(self, calendar: Calendar, series_id: str, visibility: str, revision: int) -> None:
        """What one instance hides, the whole series hides."""
        for event in (calendar.events[series_id], *calendar.exceptions_of(series_id)):
            if "start" in event.body and openness(event.body) > _OPENNESS[visibility]:
                calendar.put(event.superseded({**event.body, "visibility": visibility}, revision))

    def _restorable(self, calendar: Calendar, event: StoredEvent) -> dict[str, Any]:
        """The content a change starts from: of a cancelled instance, that of its series."""
        if "start" in event.body or not event.parent:
            return event.body
        series = calendar.events.get(event.parent)
        key = event.id.rpartition("_")[2]
        if series is None or not series.is_series:
            return event.body
        occurrence = series_of(series.body, calendar.zone_name).at(key)
        return instance_of(series, occurrence).body | {"status": "cancelled"} if occurrence else event.body

    def rewrite(
        self, calendar: Calendar, series: StoredEvent, body: dict[str, Any], revision: int
    ) -> StoredEvent:
        """A stored series with a new body, its exceptions adjusted, all at one revision."""
        changed = {name for name in (*series.body, *body) if series.body.get(name) != body.get(name)}
        event = series.superseded(body, revision)
        self._adjust_exceptions(calendar, series, event, changed)
        return self._keep(calendar, event)

    def _replace(self, calendar: Calendar, found: Found, body: dict[str, Any]) -> StoredEvent:
        former = found.event
        changed = {name for name in (*former.body, *body) if former.body.get(name) != body.get(name)}
        content = bool(changed - {"reminders"}) or not found.stored
        revision = self._world.tick()
        if content and not former.parent and found.stored and (former.is_series or body.get("recurrence")):
            return self.rewrite(calendar, former, body, revision)
        if content and not former.parent and found.stored:
            return self._keep(calendar, former.superseded(body, revision))
        updated = revision if content else former.updated
        event = replace(former, body=body, revision=revision, updated=updated)
        return self._keep(calendar, event, content=content)

    def _cancel(self, calendar: Calendar, event: StoredEvent) -> StoredEvent:
        revision = self._world.tick()
        if event.parent:
            kept = ("recurringEventId", "originalStartTime")
            body = {"status": "cancelled", **{name: event.body[name] for name in kept if name in event.body}}
            return self._keep(calendar, replace(event, body=body, revision=revision, updated=revision))
        calendar.put(event.superseded({**event.body, "status": "cancelled"}, revision))
        self._world.changed("events", calendar.id)
        return calendar.events[event.id]

    def _keep(self, calendar: Calendar, event: StoredEvent, *, content: bool = True) -> StoredEvent:
        """Stores an event and gives its whole family the same revision."""
        calendar.put(event)
        calendar.touch_series(event.parent or event.id, event.revision, content=content)
        self._world.changed("events", calendar.id)
        return event

    def _adjust_exceptions(
        self, calendar: Calendar, former: StoredEvent, event: StoredEvent, changed: set[str]
    ) -> None:
        """An exception takes over what it had in common with its series, and falls away with its moment."""
        retimed = bool(changed & {"start", "end", "recurrence", "status"})
        for exception in list(calendar.exceptions_of(event.id)):
            due = self._occurrence(calendar, event, exception) if retimed else None
            if retimed and due is None:
                body = {"status": "cancelled", "recurringEventId": event.id}
                body["originalStartTime"] = exception.body["originalStartTime"]
                calendar.put(replace(exception, body=body, stray=True))
            elif exception.stray and due is not None:
                # Told as cancelled before, so it has to be told again.
                calendar.put(replace(exception, body=instance_of(event, due).body, stray=False))
            elif not exception.cancelled:
                body = inherited(exception.body, former.body, event.body, changed - set(_TIMES))
                calendar.put(replace(exception, body=body))

    def _occurrence(
        self, calendar: Calendar, event: StoredEvent, exception: StoredEvent
    ) -> Occurrence | None:
        """The occurrence an exception stands for, when the series still has it."""
        if not event.is_series:
            return None
        return series_of(event.body, calendar.zone_name).at(exception.id.rpartition("_")[2])


def inherited(
    exception: Mapping[str, Any], former: Mapping[str, Any], series: Mapping[str, Any], changed: set[str]
) -> dict[str, Any]:
    """An exception's body after its series changed: what it had changed itself, it keeps."""
    body = dict(exception)
    for name in changed:
        if exception.get(name) == former.get(name):
            body.pop(name, None)
            if name in series:
                body[name] = series[name]
    return body
