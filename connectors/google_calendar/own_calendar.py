"""The calendar of our own: made once, found again by a mark, and no event in it is made twice."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from connectors.google_calendar.calendars import LIST, entry_of, listed
from connectors.google_calendar.client import CalendarClient, Json
from connectors.google_calendar.event_times import when_of
from connectors.google_calendar.failures import (
    SIGN_IN_AGAIN,
    AlreadyThere,
    ChangedMeanwhile,
    MissingPermission,
    NotFound,
)
from connectors.google_calendar.mapping import Calendar, event_id_of
from connectors.google_calendar.reading import CalendarReader, events_in
from connectors.google_calendar.settings import OwnCalendarSettings
from daemon.core.changes import Change, ChangeKind
from daemon.core.model import Moment, OwnEvent
from daemon.errors import Refused, Unavailable
from daemon.ports import Mirror, Progress, Written

MARK = "[delegated: events of cards]"
"""In the description of our calendar, by which it is found again whatever it is called."""

EVENT_KINDS = frozenset({ChangeKind.CREATE_EVENT, ChangeKind.MOVE_EVENT, ChangeKind.DELETE_EVENT})
_LOOKS = 3


class OwnCalendar:
    """Our calendar in the owner's account, if it is wanted. See `daemon.core.own_events`."""

    def __init__(self, client: CalendarClient, reader: CalendarReader, settings: OwnCalendarSettings) -> None:
        self._client = client
        self._reader = reader
        self._settings = settings
        self._made: Calendar | None = None
        self._mirror: Mirror | None = None
        self._written: dict[str, OwnEvent | None] = {}

    def found_in(self, mirror: Mirror) -> Calendar | None:
        """Our calendar as the list of calendars shows it, or as we have just made it."""
        self._mirror = mirror
        for item in listed(mirror):
            if MARK in str(item.get("description") or "") and item.get("accessRole") == "owner":
                return entry_of(item).calendar
        return self._made

    def pull(
        self, mirror: Mirror, *, now: datetime, progress: Progress
    ) -> tuple[tuple[OwnEvent, ...] | None, Unavailable | Refused | None]:
        """Its events, None when there is to be no calendar; and why it could not be read."""
        if not self._settings.enabled:
            return None, None
        calendar = self.found_in(mirror)
        if calendar is None:
            return (), None
        try:
            self._reader.refresh(calendar, mirror, now=now, progress=progress)
        except (Unavailable, Refused) as error:
            return None, error
        events = {event.key: event for event in map(_event_of, events_in(mirror, calendar.id)) if event}
        # The list can lag behind what we wrote since the last reading.
        for key, event in self._written.items():
            if event is None:
                events.pop(key, None)
            elif key not in events:
                events[key] = event
        self._written.clear()
        return tuple(events[key] for key in sorted(events)), None

    def write(self, change: Change) -> Written:
        """Carry out one change of one event. Raises Refused, Uncertain, Unavailable, NotAuthorised."""
        event_id = event_id_of(change.task)
        calendar_id = self._ensured().id
        if change.kind is ChangeKind.DELETE_EVENT:
            self._delete(calendar_id, event_id, change)
            self._written[event_id] = None
            return Written()
        if change.field.kind == "agenda":
            text = str(dict(change.details).get("text") or "")
            event = self._client.patch_event(calendar_id, event_id, {"description": text}, etag=change.guard)
            self._written[event_id] = _event_of(event)
            return Written(stamp=str(event.get("etag", "")))
        body = _body(event_id, change)
        if change.kind is ChangeKind.CREATE_EVENT:
            event = self._create(calendar_id, event_id, body, change)
        else:
            event = self._change(calendar_id, event_id, body, change, change.guard)
        self._written[event_id] = _event_of(event)
        return Written(stamp=str(event.get("etag", "")))

    def _create(self, calendar_id: str, event_id: str, body: Json, change: Change) -> Json:
        try:
            return self._client.insert_event(calendar_id, body)
        except AlreadyThere:
            standing = self._client.event(calendar_id, event_id)
        if standing.get("status") == "cancelled":
            # A deleted event keeps its id for ever; it is brought back.
            restored = {**body, "status": "confirmed"}
            return self._client.patch_event(calendar_id, event_id, restored, etag=str(standing["etag"]))
        if _value_of(standing) == change.after:
            return standing
        raise Refused("our calendar already has an event for this card, which is not as we left it")

    def _change(self, calendar_id: str, event_id: str, body: Json, change: Change, etag: str) -> Json:
        for _ in range(_LOOKS):
            try:
                return self._client.patch_event(calendar_id, event_id, body, etag=etag)
            except ChangedMeanwhile:
                standing = self._client.event(calendar_id, event_id)
                if _value_of(standing) == change.after:
                    return standing
                if _value_of(standing) != change.before or standing.get("status") == "cancelled":
                    raise
                etag = str(standing["etag"])
        raise Unavailable("the event in our calendar does not rest; it is looked at again later")

    def _delete(self, calendar_id: str, event_id: str, change: Change) -> None:
        etag = change.guard
        for _ in range(_LOOKS):
            try:
                return self._client.delete_event(calendar_id, event_id, etag=etag)
            except NotFound:
                return None
            except ChangedMeanwhile:
                standing = self._client.event(calendar_id, event_id)
                if standing.get("status") == "cancelled":
                    return None
                if _value_of(standing) != change.before:
                    raise
                etag = str(standing["etag"])
        raise Unavailable("the event in our calendar does not rest; it is looked at again later")

    def _ensured(self) -> Calendar:
        """Our calendar, made when the list does not show it. Raises Uncertain when it may have been made."""
        known = self.found_in(self._mirror) if self._mirror is not None else self._made
        if known is not None:
            return known
        items = self._client.calendars()
        for item in items:
            if MARK in str(item.get("description") or "") and item.get("accessRole") == "owner":
                self._made = entry_of(item).calendar
                return self._made
        if self._mirror is not None:
            # Before it is made: whatever happens then, the list is read again.
            self._mirror.forget(LIST)
        zone = next((item.get("timeZone") for item in items if item.get("primary")), None)
        body = {"summary": self._settings.name, "description": f"Events of your cards. {MARK}"}
        try:
            made = self._client.make_calendar(body | ({"timeZone": zone} if zone else {}))
        except MissingPermission:
            raise Refused(
                f"the sign-in does not allow to make a calendar; {SIGN_IN_AGAIN}, or set "
                "google_calendar.own_calendar.enabled: false"
            ) from None
        self._made = entry_of({**made, "accessRole": "owner"}).calendar
        return self._made


def _body(event_id: str, change: Change) -> Json:
    wanted = OwnEvent.of(event_id, str(change.after))
    details = dict(change.details)
    body: Json = {
        "id": event_id,
        "summary": wanted.title,
        "start": {"dateTime": wanted.begin.isoformat()},
        "end": {"dateTime": wanted.end.isoformat()},
        "transparency": "opaque" if details.get("busy") else "transparent",
    }
    for name in ("link", "text"):
        if name in details:
            body["description"] = str(details[name] or "")
    if "remind" in details:
        minutes = details["remind"]
        rings = [] if minutes is None else [{"method": "popup", "minutes": minutes}]
        body["reminders"] = {"useDefault": False, "overrides": rings}
    return body


def _event_of(event: Mapping[str, Any]) -> OwnEvent | None:
    """An event of ours; None for what a person put into our calendar and made a day of."""
    start, end = (when_of(event.get(name), UTC) for name in ("start", "end"))
    if not isinstance(start, Moment) or not isinstance(end, Moment):
        return None
    return OwnEvent(
        key=str(event.get("id", "")),
        begin=start.at,
        end=end.at,
        title=str(event.get("summary") or ""),
        version=str(event.get("etag", "")),
        text=str(event.get("description") or ""),
        remind=_remind_of(event),
    )


def _remind_of(event: Mapping[str, Any]) -> int | None:
    """When an event rings, if that is once."""
    reminders = event.get("reminders")
    overrides = reminders.get("overrides") if isinstance(reminders, dict) else None
    found = [each.get("minutes") for each in overrides or () if isinstance(each, dict)]
    return found[0] if len(found) == 1 and isinstance(found[0], int) else None


def _value_of(event: Mapping[str, Any]) -> str | None:
    found = _event_of(event)
    return found.value if found is not None else None
