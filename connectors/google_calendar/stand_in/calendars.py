"""Calendars, the user's list of them, colours, settings and free/busy over HTTP."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from connectors.google_calendar.stand_in.call import Answer, Call, Route, shown
from connectors.google_calendar.stand_in.errors import (
    duplicate,
    forbidden,
    full_sync_required,
    invalid,
    invalid_parameter,
    not_found,
    required,
    sync_token_with_restrictions,
)
from connectors.google_calendar.stand_in.fields import merged
from connectors.google_calendar.stand_in.labels import (
    CALENDAR_COLOURS,
    colours,
    labels_of,
    stored_labels,
)
from connectors.google_calendar.stand_in.pages import Pager
from connectors.google_calendar.stand_in.reminders import stored_reminders
from connectors.google_calendar.stand_in.store import ROLES, Calendar, World
from connectors.google_calendar.stand_in.times import BadTime, zone
from connectors.google_calendar.stand_in.tokens import BadToken, read_list_token, write_list_token

_ENTRY = "users/me/calendarList/{calendar_id}"
_CALENDAR = "calendars/{calendar_id}"
_RESOURCE_TEXT = ("summary", "description", "location", "timeZone")
_ENTRY_FIELDS = (
    "summaryOverride",
    "colorId",
    "hidden",
    "selected",
    "defaultReminders",
    "notificationSettings",
)


class CalendarsApi:
    """Handlers of ``calendars``, ``calendarList`` and ``colors``."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._pager: Pager[Calendar] = Pager(world.secret)

    def routes(self) -> Iterable[Route]:
        """All methods but watch."""
        return (
            Route("GET", "colors", "colors.get", self.colours),
            Route("POST", "calendars", "calendars.insert", self.insert),
            Route("GET", _CALENDAR, "calendars.get", self.get),
            Route("PUT", _CALENDAR, "calendars.update", self.update),
            Route("PATCH", _CALENDAR, "calendars.patch", self.patch),
            Route("DELETE", _CALENDAR, "calendars.delete", self.delete),
            Route("POST", f"{_CALENDAR}/clear", "calendars.clear", self.clear),
            Route(
                "POST",
                f"{_CALENDAR}/transferOwnership",
                "calendars.transferOwnership",
                self.transfer_ownership,
            ),
            Route("GET", "users/me/calendarList", "calendarList.list", self.list_entries),
            Route("POST", "users/me/calendarList", "calendarList.insert", self.insert_entry),
            Route("GET", _ENTRY, "calendarList.get", self.get_entry),
            Route("PUT", _ENTRY, "calendarList.update", self.update_entry),
            Route("PATCH", _ENTRY, "calendarList.patch", self.update_entry),
            Route("DELETE", _ENTRY, "calendarList.delete", self.delete_entry),
        )

    def colours(self, call: Call) -> Answer:
        return shown(colours(), call)

    def insert(self, call: Call) -> Answer:
        sent = call.document()
        summary = sent.get("summary")
        if not isinstance(summary, str) or not summary:
            raise required("Missing title.")
        zone_name = _checked_zone(sent.get("timeZone") or self._world.find("primary").zone_name)
        made_id = f"{self._world.fresh_id()}@group.calendar.google.com"
        calendar = self._world.add_calendar(made_id, summary, zone_name)
        self._apply(calendar, {name: value for name, value in sent.items() if name != "timeZone"})
        self._world.changed("calendarList", calendar.id)
        return shown(calendar_resource(calendar), call)

    def get(self, call: Call, *, calendar_id: str) -> Answer:
        calendar = self._world.find(calendar_id)
        calendar.need("reader")
        return shown(calendar_resource(calendar), call)

    def patch(self, call: Call, *, calendar_id: str) -> Answer:
        calendar = self._world.find(calendar_id)
        calendar.need("owner")
        self._apply(calendar, call.document())
        calendar.resource_revision = self._world.tick()
        return shown(calendar_resource(calendar), call)

    def update(self, call: Call, *, calendar_id: str) -> Answer:
        calendar = self._world.find(calendar_id)
        calendar.need("owner")
        sent = call.document()
        if not sent.get("summary"):
            raise required("Missing title.")
        self._apply(calendar, {"description": None, "location": None} | sent)
        calendar.resource_revision = self._world.tick()
        return shown(calendar_resource(calendar), call)

    def delete(self, _call: Call, *, calendar_id: str) -> Answer:
        calendar = self._world.find(calendar_id)
        calendar.need("owner")
        if calendar.is_primary:
            raise forbidden("The primary calendar cannot be deleted.")
        if calendar.resource.get("dataOwner") not in (None, self._world.owner_email):
            raise forbidden("Only the data owner can delete this calendar.")
        calendar.deleted = True
        self._entry_changed(calendar)
        return Answer(204)

    def clear(self, _call: Call, *, calendar_id: str) -> Answer:
        calendar = self._world.find(calendar_id)
        if not calendar.is_primary:
            raise invalid("Only primary calendars can be cleared.")
        calendar.events.clear()
        calendar.exceptions.clear()
        calendar.series_by_base.clear()
        calendar.salt ^= 1
        calendar.revision = self._world.tick()
        return Answer(204)

    def transfer_ownership(self, call: Call, *, calendar_id: str) -> Answer:
        """Gives a secondary calendar another data owner. The user counts as an administrator here."""
        calendar = self._world.find(calendar_id)
        heir = call.query.text("newDataOwner")
        if heir is None:
            raise required(location="newDataOwner")
        if not call.query.flag("useAdminAccess"):
            raise invalid_parameter(
                "useAdminAccess", "Only admin access is supported; give useAdminAccess=true."
            )
        if calendar.is_primary:
            raise invalid("Only secondary calendars can be transferred.")
        calendar.resource["dataOwner"] = heir
        calendar.resource_revision = revision = self._world.tick()
        scope = {"type": "user", "value": heir}
        calendar.rules[f"user:{heir}"] = {"scope": scope, "role": "owner", "revision": revision}
        return Answer(204)

    def list_entries(self, call: Call) -> Answer:
        query = call.query
        least = query.word("minAccessRole", ROLES[1:])
        token = query.text("syncToken")
        since = _list_revision(token, self._revision()) if token is not None else None
        restricted = least is not None or query.flag("showOwnOrganizationOnly")
        narrowed = False in (query.flag("showDeleted"), query.flag("showHidden"))
        if since is not None and (restricted or narrowed):
            raise sync_token_with_restrictions()
        size = min(query.number("maxResults", 1) or 100, 250)
        page_token = query.text("pageToken")
        if page_token is not None:
            page = self._pager.next("calendarList", page_token, size)
        else:
            hidden = query.flag("showHidden") or since is not None
            deleted = query.flag("showDeleted") or since is not None
            found = [
                calendar
                for calendar in self._world.calendars.values()
                if (since is None or calendar.entry_revision > since)
                and (hidden or not calendar.entry.get("hidden"))
                and (deleted or (calendar.listed and not calendar.deleted))
                and (least is None or ROLES.index(calendar.role) >= ROLES.index(least))
            ]
            page = self._pager.first("calendarList", found, self._revision(), size)
        document: dict[str, Any] = {"kind": "calendar#calendarList", "etag": f'"{self._revision()}"'}
        if page.next_token is not None:
            document["nextPageToken"] = page.next_token
        else:
            document["nextSyncToken"] = write_list_token(page.revision)
        return shown(document | {"items": [entry_resource(calendar) for calendar in page.items]}, call)

    def insert_entry(self, call: Call) -> Answer:
        sent = call.document()
        calendar = self._world.find(str(sent.get("id") or ""))
        if calendar.listed:
            raise duplicate()
        calendar.listed = True
        return self._write_entry(call, calendar, sent)

    def get_entry(self, call: Call, *, calendar_id: str) -> Answer:
        return shown(entry_resource(self._listed(calendar_id)), call)

    def update_entry(self, call: Call, *, calendar_id: str) -> Answer:
        return self._write_entry(call, self._listed(calendar_id), call.document())

    def delete_entry(self, _call: Call, *, calendar_id: str) -> Answer:
        calendar = self._listed(calendar_id)
        if calendar.is_primary:
            raise forbidden("The primary calendar cannot be removed from the list.")
        calendar.listed = False
        self._entry_changed(calendar)
        return Answer(204)

    def _listed(self, calendar_id: str) -> Calendar:
        calendar = self._world.find(calendar_id)
        if not calendar.listed:
            raise not_found()
        return calendar

    def _write_entry(self, call: Call, calendar: Calendar, sent: Mapping[str, Any]) -> Answer:
        wanted = {name: value for name, value in sent.items() if name in _ENTRY_FIELDS}
        if "defaultReminders" in wanted:
            defaults = stored_reminders({"overrides": wanted["defaultReminders"] or []}) or {}
            wanted["defaultReminders"] = defaults["overrides"]
        if call.query.flag("colorRgbFormat"):
            rgb = ("backgroundColor", "foregroundColor")
            wanted |= {name: sent[name] for name in rgb if name in sent}
        elif "colorId" in wanted:
            if not str(wanted["colorId"]).isdigit() or not 1 <= int(wanted["colorId"]) <= len(
                CALENDAR_COLOURS
            ):
                raise invalid("Invalid color ID.")
            wanted |= {"backgroundColor": None, "foregroundColor": None}
        calendar.entry = merged(calendar.entry, wanted)
        self._entry_changed(calendar)
        return shown(entry_resource(calendar), call)

    def _apply(self, calendar: Calendar, sent: Mapping[str, Any]) -> None:
        wanted = {name: sent[name] for name in _RESOURCE_TEXT if name in sent}
        if "summary" in wanted and not wanted["summary"]:
            raise required("Missing title.")
        if any(value is not None and not isinstance(value, str) for value in wanted.values()):
            raise invalid()
        if wanted.get("timeZone"):
            wanted["timeZone"] = _checked_zone(wanted["timeZone"])
        elif "timeZone" in wanted:
            del wanted["timeZone"]
        if sent.get("labelProperties") is not None:
            calendar.resource["labelProperties"] = {"eventLabels": stored_labels(sent["labelProperties"])}
        calendar.resource = merged(calendar.resource, wanted)

    def _entry_changed(self, calendar: Calendar) -> None:
        calendar.entry_revision = self._world.tick()
        self._world.changed("calendarList", calendar.id)

    def _revision(self) -> int:
        return max(calendar.entry_revision for calendar in self._world.calendars.values())


def _checked_zone(name: object) -> str:
    try:
        return zone(str(name)).key
    except BadTime as problem:
        raise invalid("Invalid time zone.", location="timeZone") from problem


def _list_revision(token: str, current: int) -> int:
    try:
        revision = read_list_token(token)
    except BadToken as problem:
        raise invalid() from problem
    if revision > current:
        raise full_sync_required()
    return revision


def calendar_resource(calendar: Calendar) -> dict[str, Any]:
    """The calendar as the API's Calendar resource."""
    document = {"kind": "calendar#calendar", "etag": calendar.etag, "id": calendar.id}
    shared = {name: value for name, value in calendar.resource.items() if value not in ("", None)}
    shared["labelProperties"] = {"eventLabels": labels_of(calendar.resource)}
    properties = {"conferenceProperties": {"allowedConferenceSolutionTypes": ["hangoutsMeet"]}}
    return document | shared | properties


def entry_resource(calendar: Calendar) -> dict[str, Any]:
    """The calendar as the API's CalendarListEntry resource; labels are not shown here."""
    document: dict[str, Any] = {
        "kind": "calendar#calendarListEntry",
        "etag": calendar.etag,
        "id": calendar.id,
    }
    if calendar.deleted or not calendar.listed:
        return document | {"defaultReminders": [], "deleted": True}
    names = ("summary", "description", "location", "timeZone", "dataOwner")
    shared = {name: calendar.resource[name] for name in names if calendar.resource.get(name)}
    number = int(calendar.entry["colorId"])
    palette = {"backgroundColor": CALENDAR_COLOURS[number - 1], "foregroundColor": "#000000"}
    entry = {name: value for name, value in calendar.entry.items() if value is not False}
    properties = {"conferenceProperties": {"allowedConferenceSolutionTypes": ["hangoutsMeet"]}}
    return document | shared | palette | entry | properties
