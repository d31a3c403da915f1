"""What the sandbox keeps: calendars with their events, and the counter that orders every change.

A revision is a number of microseconds since 1970, never used twice; etags and sync tokens are made of it.
``updated`` is separate, since a change of reminders moves the etag but not ``updated``.
"""

from __future__ import annotations

import hashlib
import secrets
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from connectors.google_calendar.stand_in.errors import access_level, not_found
from connectors.google_calendar.stand_in.times import micros
from connectors.google_calendar.stand_in.tokens import base32hex

ROLES = ("none", "freeBusyReader", "reader", "writerWithoutPrivateAccess", "writer", "owner")

# Former rules kept per series, to tell a client which instances a change took away.
_MAX_FORMER = 20


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """One stored resource: a single event, a series, or an exception of a series. Bodies are never edited.

    ``stray``: a cancelled exception whose moment its series no longer has; it is shown with its id only.
    ``former``: (revision at which it was replaced, body) of a series' earlier rules, and of what was deleted.
    """

    id: str
    body: dict[str, Any]
    revision: int
    updated: int
    created: int
    stray: bool = False
    former: tuple[tuple[int, dict[str, Any]], ...] = ()

    @property
    def cancelled(self) -> bool:
        return bool(self.body.get("status") == "cancelled")

    @property
    def parent(self) -> str | None:
        found = self.body.get("recurringEventId")
        return found if isinstance(found, str) else None

    @property
    def is_series(self) -> bool:
        return bool(self.body.get("recurrence"))

    @property
    def etag(self) -> str:
        return f'"{self.revision * 2}"'

    def superseded(self, body: dict[str, Any], revision: int) -> StoredEvent:
        """This event with a new body, remembering the old one."""
        former = (*self.former, (revision, self.body))[-_MAX_FORMER:]
        return replace(self, body=body, revision=revision, updated=revision, former=former)


def base_of(event_id: str) -> str:
    """The id that instance ids are made from: a split series' own suffix is not part of it."""
    base, mark, rest = event_id.rpartition("_R")
    return base if mark and rest[:8].isdigit() else event_id


@dataclass(slots=True)
class Calendar:
    """One calendar: its resource, its entry in the user's list, its events.

    ``resource_revision``: what everybody shares, such as the title; a list of calendars that goes on from a
    token does not tell of it, only of ``entry_revision``.
    """

    id: str
    resource: dict[str, Any]
    entry: dict[str, Any]
    revision: int
    salt: int
    entry_revision: int = 0
    resource_revision: int = 0
    listed: bool = True
    deleted: bool = False
    events: dict[str, StoredEvent] = field(default_factory=dict)
    exceptions: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    series_by_base: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    rules: dict[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def zone_name(self) -> str:
        return str(self.resource["timeZone"])

    @property
    def role(self) -> str:
        return str(self.entry.get("accessRole", "owner"))

    @property
    def etag(self) -> str:
        """The version of its resource and of its entry in the list."""
        return f'"{max(self.entry_revision, self.resource_revision)}"'

    @property
    def is_primary(self) -> bool:
        return bool(self.entry.get("primary"))

    @property
    def default_reminders(self) -> list[dict[str, Any]]:
        found = self.entry.get("defaultReminders", [])
        return list(found)

    def need(self, role: str) -> None:
        """Raises Google's 403 when the user's role on this calendar is lower, its 404 when there is none."""
        if self.role == "none":
            raise not_found()
        if ROLES.index(self.role) < ROLES.index(role):
            raise access_level(role)

    def put(self, event: StoredEvent) -> None:
        """Stores an event in place of its former version."""
        former = self.events.get(event.id)
        if former is not None and former.parent and former.parent != event.parent:
            self.exceptions[former.parent].discard(event.id)
        self.events[event.id] = event
        if event.parent:
            self.exceptions[event.parent].add(event.id)
        if event.is_series:
            self.series_by_base[base_of(event.id)].add(event.id)
        self.revision = max(self.revision, event.revision)

    def is_buried(self, event: StoredEvent) -> bool:
        """Whether an exception's series is deleted: it is then kept for a restore, but not shown."""
        series = self.events.get(event.parent or "")
        return series is not None and series.cancelled

    def exceptions_of(self, series_id: str) -> Iterator[StoredEvent]:
        """The stored exceptions of a series, by id."""
        for event_id in sorted(self.exceptions.get(series_id, ())):
            yield self.events[event_id]

    def touch_series(self, series_id: str, revision: int, *, content: bool) -> None:
        """Gives a series and all its exceptions one revision: Google re-sends the whole family."""
        family = [series_id, *self.exceptions.get(series_id, ())]
        for event_id in family:
            event = self.events.get(event_id)
            if event is None or event.revision == revision:
                continue
            updated = revision if content else event.updated
            self.put(replace(event, revision=revision, updated=updated))


@dataclass(slots=True)
class World:
    """Everything the sandbox knows, and the clock it is told the time by."""

    clock: Callable[[], datetime]
    owner_email: str
    calendars: dict[str, Calendar] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)
    last_revision: int = 0
    secret: str = field(default_factory=lambda: secrets.token_hex(16), repr=False)
    made: int = 0
    listeners: list[Callable[[str, str], None]] = field(default_factory=list)

    def now(self) -> datetime:
        """The time, in UTC, as the clock tells it."""
        return self.clock()

    def tick(self) -> int:
        """A new revision: now in microseconds, or just above the last one when the clock stands still."""
        self.last_revision = max(micros(self.now()), self.last_revision + 1)
        return self.last_revision

    def fresh_id(self) -> str:
        """A new event or calendar id of 26 characters, in the alphabet Google uses."""
        self.made += 1
        digest = hashlib.sha256(f"{self.secret}/{self.made}".encode()).digest()
        return base32hex(digest)[:26]

    def find(self, calendar_id: str) -> Calendar:
        """The calendar of an id, or of the alias "primary". Raises Google's 404."""
        key = self.owner_email if calendar_id == "primary" else calendar_id
        found = self.calendars.get(key)
        if found is None or found.deleted:
            raise not_found()
        return found

    def alive(self) -> Iterable[Calendar]:
        """The calendars that are not deleted, oldest first."""
        return [calendar for calendar in self.calendars.values() if not calendar.deleted]

    def add_calendar(
        self, calendar_id: str, summary: str, zone_name: str, *, primary: bool = False
    ) -> Calendar:
        """A new, empty calendar in the user's list."""
        revision = self.tick()
        number = len(self.calendars)
        resource: dict[str, Any] = {"summary": summary, "timeZone": zone_name}
        entry: dict[str, Any] = {
            "colorId": str(number % 24 + 1) if not primary else "14",
            "selected": True,
            "accessRole": "owner",
            "defaultReminders": [{"method": "popup", "minutes": 30}] if primary else [],
        }
        if primary:
            kinds = ("eventCreation", "eventChange", "eventCancellation", "eventResponse")
            entry["notificationSettings"] = {
                "notifications": [{"type": kind, "method": "email"} for kind in kinds]
            }
            entry["primary"] = True
        else:
            resource["dataOwner"] = self.owner_email
        salt = int.from_bytes(hashlib.sha256(f"{self.secret}|{calendar_id}".encode()).digest()[:4], "big")
        calendar = Calendar(calendar_id, resource, entry, revision, salt, entry_revision=revision)
        scope = {"type": "user", "value": self.owner_email}
        calendar.rules[f"user:{self.owner_email}"] = {"scope": scope, "role": "owner", "revision": revision}
        self.calendars[calendar_id] = calendar
        return calendar

    def changed(self, kind: str, calendar_id: str) -> None:
        """Tells the push channels that something of this kind ("events", "calendarList", "acl") changed."""
        for listener in self.listeners:
            listener(kind, calendar_id)
