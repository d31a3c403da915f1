"""A local stand-in of Google Calendar v3 that speaks its real protocol over HTTP.

It holds one user's calendars in memory. Real clients work against it unchanged; only the base URL differs.
What it does not do: send mail, reach other users' calendars, understand more than plain words for days and
times in quickAdd. Series without end are expanded two years ahead when a list has no timeMax.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from starlette.applications import Starlette

from connectors.google_calendar.stand_in.calendars import CalendarsApi
from connectors.google_calendar.stand_in.channels import ChannelsApi
from connectors.google_calendar.stand_in.control import Switches
from connectors.google_calendar.stand_in.events import EventsApi
from connectors.google_calendar.stand_in.files import CalendarFile, SandboxFileError, read_file
from connectors.google_calendar.stand_in.freebusy import FreeBusyApi
from connectors.google_calendar.stand_in.http import Dispatcher, make_app
from connectors.google_calendar.stand_in.listing import rows
from connectors.google_calendar.stand_in.loading import LoadedCalendar, Notes, load_into
from connectors.google_calendar.stand_in.oauth import SignIn
from connectors.google_calendar.stand_in.query import EventQuery
from connectors.google_calendar.stand_in.quota import Quota
from connectors.google_calendar.stand_in.refusals import ArmedRefusals
from connectors.google_calendar.stand_in.sharing import SharingApi
from connectors.google_calendar.stand_in.snapshot import read_world, write_world
from connectors.google_calendar.stand_in.store import ROLES, Calendar, World
from connectors.google_calendar.stand_in.times import BadTime, zone
from connectors.google_calendar.stand_in.view import View, resource
from connectors.google_calendar.stand_in.webpage import WebPage
from connectors.google_calendar.stand_in.writes import EventWriter

__all__ = ["CalendarSandbox", "LoadedCalendar", "SandboxFileError"]


class CalendarSandbox:
    """One user's calendars, from the start with an empty primary one.

    ``clock`` tells the time in UTC; ``token`` is the bearer token that is accepted; ``quota`` switches on
    Google's 600 requests a minute and user. Other threads may use the object while its app is being served.
    """

    def __init__(
        self,
        *,
        clock: Callable[[], datetime],
        token: str,
        quota: bool = True,
        owner_email: str = "owner@example.com",
        timezone: str = "UTC",
    ) -> None:
        self._lock = threading.RLock()
        self._world = World(clock, owner_email)
        self._world.settings["timezone"] = zone(timezone).key
        self._world.add_calendar(owner_email, owner_email, zone(timezone).key, primary=True)
        self._first_file_taken = False
        self.quota = Quota(clock, enabled=quota)
        self.refusals = ArmedRefusals()
        self.sign_in = SignIn(clock, token)

    def app(self) -> Starlette:
        """The web application: /calendar/v3/..., the same without that prefix, /batch/calendar/v3, /token.

        Also the discovery document, and the switches of `stand_in.control` for programs outside.
        """
        world = self._world
        channels = ChannelsApi(world)
        apis = (EventsApi(world), CalendarsApi(world), FreeBusyApi(world), SharingApi(world), channels)
        routes = [route for api in apis for route in api.routes()]
        dispatcher = Dispatcher(routes, self.sign_in, self.quota, self.refusals, self._lock)
        switches = Switches(world, self.sign_in, self.quota, self.refusals)
        return make_app(dispatcher, self.sign_in, switches, after=channels.deliver)

    def load_events(self, path: Path) -> LoadedCalendar:
        """Loads an events.list answer, an array of events (JSON) or an .ics file.

        The first file goes into the primary calendar, each further one into a calendar of its own. Items that
        cannot be kept are left out and noted. Raises SandboxFileError when nothing can be read.
        """
        notes = Notes()
        found = read_file(Path(path), notes)
        if found.items and not any(isinstance(item, dict) for item in found.items):
            raise SandboxFileError(f"{path}: none of its items is an event; give an events.list answer")
        with self._lock:
            calendar = self._calendar_for(found, notes)
            count = load_into(self._world, calendar, found.items, notes)
            return LoadedCalendar(calendar.id, calendar.resource["summary"], count, notes.texts())

    def load_items(
        self, items: Sequence[Mapping[str, Any]], *, calendar_id: str = "primary", origin: str = "events"
    ) -> LoadedCalendar:
        """Loads events given as API resources; ``origin`` names them in the notes."""
        notes = Notes()
        with self._lock:
            calendar = self._world.find(calendar_id)
            count = load_into(self._world, calendar, items, notes)
            told = tuple(f"{origin}: {text}" for text in notes.texts())
            return LoadedCalendar(calendar.id, calendar.resource["summary"], count, told)

    def calendars(self) -> list[dict[str, str]]:
        """Id and name of every calendar, the primary one first."""
        with self._lock:
            alive = self._world.alive()
            return [{"id": calendar.id, "name": calendar.resource["summary"]} for calendar in alive]

    def export_events(self, calendar_id: str = "primary") -> list[dict[str, Any]]:
        """The events as they stand: series, exceptions (cancelled ones too), single events; no tombstones."""
        with self._lock:
            calendar = self._world.find(calendar_id)
            view = View(calendar.zone_name)
            found = rows(calendar, EventQuery(), self._world.now())
            return [resource(calendar, row.event, view) for row in found]

    def edit_following(
        self, instance_id: str, changes: Mapping[str, Any], calendar_id: str = "primary"
    ) -> str:
        """A person's "this and following events"; the id of the series that begins there."""
        with self._lock:
            return self._page().edit_following(calendar_id, instance_id, changes).id

    def delete_following(self, instance_id: str, calendar_id: str = "primary") -> None:
        """A person's "delete this and following events"."""
        with self._lock:
            self._page().delete_following(calendar_id, instance_id)

    def edit_all(self, event_id: str, changes: Mapping[str, Any], calendar_id: str = "primary") -> None:
        """A person's "all events" for the series an event belongs to."""
        with self._lock:
            self._page().edit_all(calendar_id, event_id, changes)

    def expire_sync_tokens(self, calendar_id: str = "primary") -> None:
        """Makes every sync token of a calendar answer 410 fullSyncRequired from now on."""
        with self._lock:
            self._world.find(calendar_id).salt += 1

    def set_access_role(self, role: str, calendar_id: str = "primary") -> None:
        """Lets the user hold another role on a calendar: none, freeBusyReader, reader, writer, owner, ..."""
        if role not in ROLES:
            raise ValueError(f"unknown role {role!r}; give one of {', '.join(ROLES)}")
        with self._lock:
            self._world.find(calendar_id).entry["accessRole"] = role

    def dump(self, path: Path) -> None:
        """Writes everything to a file, so that ``restore`` brings it back as it is: etags and tokens too."""
        with self._lock:
            write_world(self._world, Path(path))

    def restore(self, path: Path) -> None:
        """Takes over what ``dump`` wrote, in place of everything here. Raises SandboxFileError."""
        with self._lock:
            try:
                read_world(self._world, Path(path))
            except (OSError, ValueError, KeyError, TypeError, AttributeError) as problem:
                text = f"{path} is not a saved sandbox; delete it or give another file"
                raise SandboxFileError(text) from problem
            self._first_file_taken = True

    def _page(self) -> WebPage:
        return WebPage(self._world, EventWriter(self._world))

    def _calendar_for(self, found: CalendarFile, notes: Notes) -> Calendar:
        zone_name = self._zone_of(found, notes)
        if not self._first_file_taken:
            self._first_file_taken = True
            calendar = self._world.find("primary")
            calendar.resource |= {"summary": found.name, "timeZone": zone_name}
        else:
            made = re.sub(r"[^a-z0-9]+", "-", found.name.lower()).strip("-")[:40] or "calendar"
            wanted, number = f"{made}@group.calendar.google.com", 1
            while wanted in self._world.calendars:
                number += 1
                wanted = f"{made}-{number}@group.calendar.google.com"
            calendar = self._world.add_calendar(wanted, found.name, zone_name)
        settings = dict(found.settings)
        if "defaultReminders" in settings:
            calendar.entry["defaultReminders"] = settings.pop("defaultReminders")
        calendar.resource |= settings
        return calendar

    def _zone_of(self, found: CalendarFile, notes: Notes) -> str:
        own = self._world.find("primary").zone_name
        if found.zone_name is None:
            return own
        try:
            return zone(found.zone_name).key
        except BadTime:
            notes.add(f"unknown time zone {found.zone_name!r}, read as {own}", "the calendar")
            return own
