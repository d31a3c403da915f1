"""The events collection over HTTP."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from connectors.google_calendar.stand_in.call import Answer, Call, Route, shown
from connectors.google_calendar.stand_in.canonical import WriteOptions
from connectors.google_calendar.stand_in.errors import invalid, not_found, required
from connectors.google_calendar.stand_in.listing import Row, rows, since_revision
from connectors.google_calendar.stand_in.lookup import find_event
from connectors.google_calendar.stand_in.pages import Page, Pager
from connectors.google_calendar.stand_in.query import EventQuery, instances_query, list_query
from connectors.google_calendar.stand_in.quick_add import event_of
from connectors.google_calendar.stand_in.store import Calendar, StoredEvent, World
from connectors.google_calendar.stand_in.times import BadTime, instant, parse_instant, stamp, zone
from connectors.google_calendar.stand_in.tokens import collection_etag, write_sync_token
from connectors.google_calendar.stand_in.view import View, resource
from connectors.google_calendar.stand_in.writes import EventWriter

_EVENTS = "calendars/{calendar_id}/events"
_EVENT = "calendars/{calendar_id}/events/{event_id}"


class EventsApi:
    """Handlers of the ``events`` resource."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._writer = EventWriter(world)
        self._pager: Pager[Row] = Pager(world.secret)

    def routes(self) -> Iterable[Route]:
        """All methods but watch."""
        return (
            Route("GET", _EVENTS, "events.list", self.list_events),
            Route("POST", _EVENTS, "events.insert", self.insert),
            Route("POST", f"{_EVENTS}/import", "events.import", self.import_),
            Route("POST", f"{_EVENTS}/quickAdd", "events.quickAdd", self.quick_add),
            Route("GET", _EVENT, "events.get", self.get),
            Route("PUT", _EVENT, "events.update", self.update),
            Route("PATCH", _EVENT, "events.patch", self.patch),
            Route("DELETE", _EVENT, "events.delete", self.delete),
            Route("GET", f"{_EVENT}/instances", "events.instances", self.instances),
            Route("POST", f"{_EVENT}/move", "events.move", self.move),
        )

    def list_events(self, call: Call, *, calendar_id: str) -> Answer:
        calendar = self._world.find(calendar_id)
        calendar.need("freeBusyReader")
        query = list_query(call.query)
        if query.sync_token is not None:
            since_revision(calendar, query.sync_token)
        scope = f"list/{calendar.id}"
        if query.page_token is not None:
            page = self._pager.next(scope, query.page_token, query.page_size)
        else:
            found = rows(calendar, query, self._world.now())
            page = self._pager.first(scope, found, calendar.revision, query.page_size)
        view = self._view(call, calendar)
        return shown(self._envelope(calendar, page, query, replace(view, details=query.show_deleted)), call)

    def instances(self, call: Call, *, calendar_id: str, event_id: str) -> Answer:
        calendar = self._world.find(calendar_id)
        calendar.need("freeBusyReader")
        series = find_event(calendar, event_id).event
        query = instances_query(call.query)
        scope = f"instances/{calendar.id}/{event_id}"
        if query.page_token is not None:
            page = self._pager.next(scope, query.page_token, query.page_size)
        else:
            found = self._instance_rows(calendar, series, query)
            page = self._pager.first(scope, found, calendar.revision, query.page_size)
        view = replace(self._view(call, calendar), details=query.show_deleted)
        return shown(self._envelope(calendar, page, query, view), call)

    def get(self, call: Call, *, calendar_id: str, event_id: str) -> Answer:
        calendar = self._world.find(calendar_id)
        calendar.need("freeBusyReader")
        return self._answer(call, calendar, find_event(calendar, event_id).event)

    def insert(self, call: Call, *, calendar_id: str) -> Answer:
        calendar = self._writable(calendar_id)
        event = self._writer.insert(calendar, call.document(), _options(call))
        return self._answer(call, calendar, event)

    def import_(self, call: Call, *, calendar_id: str) -> Answer:
        calendar = self._writable(calendar_id)
        event = self._writer.import_(calendar, call.document(), _options(call))
        return self._answer(call, calendar, event)

    def update(self, call: Call, *, calendar_id: str, event_id: str) -> Answer:
        calendar = self._writable(calendar_id)
        event = self._writer.update(calendar, event_id, call.document(), _options(call), call.if_match)
        return self._answer(call, calendar, event)

    def patch(self, call: Call, *, calendar_id: str, event_id: str) -> Answer:
        calendar = self._writable(calendar_id)
        event = self._writer.patch(calendar, event_id, call.document(), _options(call), call.if_match)
        return self._answer(call, calendar, event)

    def delete(self, call: Call, *, calendar_id: str, event_id: str) -> Answer:
        _check_mail(call)
        self._writer.delete(self._writable(calendar_id), event_id, call.if_match)
        return Answer(204)

    def move(self, call: Call, *, calendar_id: str, event_id: str) -> Answer:
        destination = call.query.text("destination")
        if destination is None:
            raise required(location="destination")
        _check_mail(call)
        target = self._writable(destination)
        event = self._writer.move(self._writable(calendar_id), event_id, target)
        return self._answer(call, target, event)

    def quick_add(self, call: Call, *, calendar_id: str) -> Answer:
        """The text becomes an event; which words for days and times are understood, `quick_add` tells."""
        calendar = self._writable(calendar_id)
        text = call.query.text("text")
        if text is None:
            raise required(location="text")
        body = event_of(text, self._world.now(), zone(calendar.zone_name))
        event = self._writer.insert(calendar, body, _options(call))
        return self._answer(call, calendar, event)

    def _writable(self, calendar_id: str) -> Calendar:
        calendar = self._world.find(calendar_id)
        calendar.need("writerWithoutPrivateAccess")
        return calendar

    def _view(self, call: Call, calendar: Calendar) -> View:
        zone_name = call.query.zone_name("timeZone") or calendar.zone_name
        return View(zone_name, call.query.number("maxAttendees", 1))

    def _answer(self, call: Call, calendar: Calendar, event: StoredEvent) -> Answer:
        return shown(resource(calendar, event, replace(self._view(call, calendar), details=True)), call)

    def _instance_rows(self, calendar: Calendar, series: StoredEvent, query: EventQuery) -> list[Row]:
        if series.parent and series.parent in calendar.events:
            series = calendar.events[series.parent]
        if series.cancelled and not query.show_deleted:
            raise not_found()
        family = {series.id} | calendar.exceptions.get(series.id, set())
        if not series.is_series:
            raise invalid("The event is not recurring.")
        found = [row for row in rows(calendar, query, self._world.now()) if row.event.id in family]
        if query.original_start is None:
            return found
        return [row for row in found if _starts_at(row.as_event(), query.original_start, calendar.zone_name)]

    def _envelope(self, calendar: Calendar, page: Page[Row], query: EventQuery, view: View) -> dict[str, Any]:
        zone_name = view.zone_name
        events = (row.as_event() for row in page.items)
        shown_items = [resource(calendar, event, view) for event in events if query.keeps(event)]
        document: dict[str, Any] = {
            "kind": "calendar#events",
            "etag": collection_etag(calendar.revision),
            "summary": calendar.resource["summary"],
            "description": calendar.resource.get("description", ""),
            "updated": stamp(calendar.revision),
            "timeZone": zone_name,
            "accessRole": calendar.role,
            "defaultReminders": calendar.default_reminders,
        }
        if page.next_token is not None:
            document["nextPageToken"] = page.next_token
        elif query.original_start is None:
            document["nextSyncToken"] = write_sync_token(page.revision, calendar.salt)
        return document | {"items": shown_items}


def _check_mail(call: Call) -> None:
    """Nothing is mailed here, but the words for whom to tell have to be right."""
    call.query.word("sendUpdates", ("all", "externalOnly", "none"))
    call.query.flag("sendNotifications")


def _options(call: Call) -> WriteOptions:
    _check_mail(call)
    return WriteOptions(
        label_version=call.query.number("eventLabelVersion", 0, 1) or 0,
        conference_version=call.query.number("conferenceDataVersion", 0, 1) or 0,
        attachments=call.query.flag("supportsAttachments") or False,
    )


def _starts_at(event: StoredEvent, text: str, zone_name: str) -> bool:
    original = event.body["originalStartTime"]
    if "date" in original:
        return bool(original["date"] == text)
    try:
        return instant(original, zone_name) == parse_instant(text)
    except BadTime as problem:
        raise invalid(location="originalStart") from problem
