"""Google Calendar as the daemon's port sees it: read events, write reminders, colour and our mark."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from connectors.google_calendar.access import Access, GivenToken, KeptSignIn
from connectors.google_calendar.calendars import LIST, CalendarDirectory
from connectors.google_calendar.checks import look_at
from connectors.google_calendar.client import CalendarClient, Json
from connectors.google_calendar.failures import ChangedMeanwhile, WritesPaused
from connectors.google_calendar.mapping import (
    SOURCE,
    Calendar,
    calendar_id_of,
    container_of,
    event_id_of,
)
from connectors.google_calendar.own_calendar import EVENT_KINDS, OwnCalendar
from connectors.google_calendar.own_writes import OwnWrites
from connectors.google_calendar.reading import CalendarReader
from connectors.google_calendar.scopes import needed
from connectors.google_calendar.service_account import ServiceAccount
from connectors.google_calendar.settings import GoogleCalendarSettings
from connectors.google_calendar.token_file import TokenFile
from connectors.google_calendar.writing import as_planned, patch_body, stands
from daemon.core.changes import Change
from daemon.core.free_time import Span
from daemon.core.model import Snapshot
from daemon.errors import NotAuthorised, Refused, Unavailable, Uncertain
from daemon.ports import Clock, Credential, Finding, Mirror, Progress, Written

if TYPE_CHECKING:
    from connectors.google_calendar.push import Channels

_READ_ONLY_FOR = timedelta(hours=1)
"""Google's use limit holds for some hours; asking every cycle in that time would prolong it."""

_LOOKS = 3
"""How often a write looks at an event whose etag moved; a calendar that never rests is left for later."""


class CalendarConnector:
    """The calendars of one account."""

    name = SOURCE

    def __init__(self, settings: GoogleCalendarSettings, *, clock: Clock, folder: Path) -> None:
        self._settings = settings
        self._clock = clock
        self._file = token_file(settings, folder)
        self._access = _access(settings, folder, self._file, clock)
        self._client = CalendarClient(settings, self._access, clock=clock)
        self._directory = CalendarDirectory(self._client, settings.calendars, every=settings.reconcile_every)
        self._reader = CalendarReader(self._client, settings)
        self._own = OwnWrites()
        self._busy: dict[str, tuple[Span, ...]] = {}
        self._own_calendar = OwnCalendar(self._client, self._reader, settings.own_calendar)
        self._channels: Channels | None = None
        self._no_writes_until: datetime | None = None

    def pull(self, mirror: Mirror, *, now: datetime, progress: Progress) -> Snapshot:
        """Read what changed in the chosen calendars; one request each when nothing did.

        Raises NotAuthorised; Unavailable when no calendar at all could be read.
        """
        chosen = self._directory.chosen(mirror, now=now)
        ours = self._own_calendar.found_in(mirror)
        _forget_others(mirror, (*chosen.calendars, *([ours] if ours else [])))
        tasks, containers = [], []
        failed: dict[str, Unavailable | Refused] = {}
        self._busy.clear()
        for calendar in chosen.calendars:
            if ours is not None and calendar.id == ours.id:
                continue  # what we made there is no task
            try:
                self._reader.refresh(calendar, mirror, now=now, progress=progress)
            except (Unavailable, Refused) as error:
                failed[calendar.id] = error
                continue
            self._own.show_in(mirror, calendar.id)
            seen = self._reader.seen(calendar, mirror, now=now)
            containers.append(container_of(seen.calendar))
            tasks.extend(seen.tasks)
            self._busy[calendar.id] = seen.busy
        first = next(iter(failed.values()), None)
        if first is not None and not containers and isinstance(first, Unavailable):
            raise first
        notes = self._channels.keep(chosen.calendars) if self._channels is not None else ()
        own_events, trouble = self._own_calendar.pull(mirror, now=now, progress=progress)
        if trouble is not None:
            failed["our own calendar"] = trouble
        return Snapshot(
            source=SOURCE,
            tasks=tuple(tasks),
            containers=tuple(containers),
            unread=tuple((calendar_id, str(error)) for calendar_id, error in failed.items()),
            missing=chosen.notes,
            notes=notes,
            own_events=own_events,
        )

    def together(self, changes: Sequence[Change]) -> Sequence[Sequence[Change]]:
        """All changes of an event go into one call, so that our mark tells of all of them."""
        return (tuple(changes),) if changes else ()

    def write(self, changes: Sequence[Change]) -> Written:
        """Change one event, only where it still is what the changes were planned for.

        `Written.stamp` is the new etag. Raises Refused, Uncertain, Unavailable, NotAuthorised.
        """
        if not changes:
            return Written()
        self._may_write()
        if changes[0].kind in EVENT_KINDS:
            return self._own_write(changes[0])
        body = patch_body(changes)
        calendar_id = calendar_id_of(changes[0].task)
        planned = next((change.guard for change in changes if change.guard), "")
        try:
            event = self._patch(changes, body, calendar_id, planned)
        except WritesPaused:
            self._no_writes_until = self._clock.now() + _READ_ONLY_FOR
            raise
        self._own.note(calendar_id, event, before=planned)
        return Written(stamp=str(event.get("etag", "")))

    def check(self, *, now: datetime) -> Sequence[Finding]:
        """Look at the sign-in, its permissions, Google's answer and each calendar."""
        sign_in = self._access if isinstance(self._access, KeptSignIn) else None
        account = self._access.words if isinstance(self._access, ServiceAccount) else None
        return look_at(
            self._client,
            self._settings.calendars,
            sign_in,
            self._file,
            given=account or "the configuration gives it",
            own_calendar=self._settings.own_calendar.enabled,
            now=now,
        )

    def busy(self, mirror: Mirror, *, now: datetime) -> Sequence[Span] | None:
        """The owner's taken time in the chosen calendars; one that cannot be read counts as last read."""
        ours = self._own_calendar.found_in(mirror)
        passed = (LIST, ours.id if ours is not None else LIST)
        known = [name for name in mirror.containers() if name not in passed]
        for name in known:
            if name not in self._busy:
                self._busy[name] = self._reader.seen(Calendar(id=name, name=name), mirror, now=now).busy
        return [span for name in known for span in self._busy[name]] if known else None

    @contextmanager
    def hints(self, wake: Callable[[], None]) -> Iterator[None]:
        """See `daemon.ports.Hinting`; does nothing unless google_calendar.push is configured."""
        if self._settings.push is None:
            yield
            return
        # Only the service needs a web server; commands that look once start faster without.
        from connectors.google_calendar.push import Channels, receiving

        self._channels = Channels(self._client, self._settings.push, clock=self._clock)
        try:
            with receiving(self._settings.push, self._channels, wake):
                yield
        finally:
            self._channels = None

    def credential(self, _mirror: Mirror) -> Credential | None:
        """When the kept sign-in ends, as Google told then; None when there is none, or none is kept."""
        if not isinstance(self._access, KeptSignIn):
            return Credential(None) if isinstance(self._access, ServiceAccount) else None
        try:
            return Credential(self._access.sign_in().ends)
        except NotAuthorised:
            return None

    def _own_write(self, change: Change) -> Written:
        try:
            return self._own_calendar.write(change)
        except WritesPaused:
            self._no_writes_until = self._clock.now() + _READ_ONLY_FOR
            raise

    def _patch(self, changes: Sequence[Change], body: Json, calendar_id: str, planned: str) -> Json:
        """Write under the guard of the etag; when that moved, look whether our fields did too."""
        event_id = event_id_of(changes[0].task)
        etag = self._own.version_now(calendar_id, planned)
        for looks_left in reversed(range(_LOOKS)):
            try:
                event = self._client.patch_event(calendar_id, event_id, body, etag=etag)
            except ChangedMeanwhile as error:
                event = self._look(calendar_id, event_id, error)
                if error.after_lost_attempt and stands(event, changes):
                    return event
                if not looks_left or not as_planned(event, changes):
                    raise
                etag = str(event.get("etag", ""))
            else:
                if looks_left == _LOOKS - 1 and event.get("recurringEventId"):
                    self._own.moved(calendar_id, planned, str(event.get("etag", "")))
                return event
        raise AssertionError("the last look returns or raises")

    def _look(self, calendar_id: str, event_id: str, error: ChangedMeanwhile) -> Json:
        try:
            return self._client.event(calendar_id, event_id)
        except (Unavailable, NotAuthorised) as unknown:
            if error.after_lost_attempt:
                raise Uncertain(f"{unknown}; an earlier attempt may stand") from None
            raise

    def _may_write(self) -> None:
        if self._no_writes_until is not None and self._clock.now() < self._no_writes_until:
            raise WritesPaused("Google Calendar allows only reading for some hours (usage limit)")


def token_file(settings: GoogleCalendarSettings, folder: Path) -> TokenFile:
    """The token file of the settings; a relative path is relative to `folder`."""
    return TokenFile(folder / settings.token_file.expanduser())


def _access(settings: GoogleCalendarSettings, folder: Path, file: TokenFile, clock: Clock) -> Access:
    if settings.token is not None:
        return GivenToken(settings.token)
    if settings.service_account_file is not None:
        return ServiceAccount(
            folder / settings.service_account_file.expanduser(),
            settings.subject,
            needed(own_calendar=settings.own_calendar.enabled),
            clock=clock,
            timeout=settings.timeout,
        )
    return KeptSignIn(file, clock=clock, timeout=settings.timeout)


def _forget_others(mirror: Mirror, chosen: Sequence[Calendar]) -> None:
    wanted = {LIST, *(calendar.id for calendar in chosen)}
    for container in mirror.containers():
        if container not in wanted:
            mirror.forget(container)
