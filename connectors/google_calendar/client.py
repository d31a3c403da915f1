"""Network. The few Calendar calls we make, through google-api-python-client, with our own retries."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from connectors.google_calendar.access import Access
from connectors.google_calendar.event_times import Window
from connectors.google_calendar.failures import (
    AlreadyThere,
    ChangedMeanwhile,
    LostAnswer,
    NotFound,
    Passing,
    SyncTokenGone,
    answer_from,
    error_for,
    unusable,
)
from connectors.google_calendar.mapping import EVENT_FIELDS
from connectors.google_calendar.pacing import Pace
from connectors.google_calendar.settings import GoogleCalendarSettings
from connectors.google_calendar.transport import ThreadTransports
from connectors.http import TryAgain, with_retries
from daemon.errors import DelegatedError
from daemon.ports import Clock

PAGE = 2500
"""The most events Google puts on one page."""

_TRIES = 4

_LIST_FIELDS = f"nextPageToken,nextSyncToken,summary,timeZone,accessRole,items({EVENT_FIELDS})"
_CALENDAR_FIELDS = "nextPageToken,items(id,summary,description,summaryOverride,timeZone,accessRole,primary)"

Json = dict[str, Any]


class CalendarClient:
    """Google Calendar v3. Safe for threads; each has its own connection.

    Every write to an event may be sent again: a changed one is guarded by its etag, a new one has an id of
    our choice. Only a calendar that is made may not.
    """

    def __init__(self, settings: GoogleCalendarSettings, access: Access, *, clock: Clock) -> None:
        self._root_url = settings.root_url
        self._clock = clock
        self._transports = ThreadTransports(
            access,
            Pace(share=settings.max_share, clock=clock),
            timeout=settings.timeout.total_seconds(),
        )

    def calendars(self) -> list[Json]:
        """All entries of the owner's calendar list, hidden ones too."""
        return [item for page in self._calendar_pages() for item in items_of(page)]

    def event_pages(
        self, calendar_id: str, *, window: Window | None = None, sync_token: str | None = None
    ) -> Iterator[Json]:
        """Pages of events with single occurrences: all of a window, or what changed since a sync token.

        Raises SyncTokenGone, NotFound, and what every call raises.
        """
        span = {"syncToken": sync_token} if sync_token else _span(window)
        request = self._events.list(
            calendarId=calendar_id, singleEvents=True, maxResults=PAGE, fields=_LIST_FIELDS, **span
        )
        seen: set[str] = set()
        while request is not None:
            page = self._read(request, f"calendar {calendar_id}", resuming=sync_token is not None)
            token = page.get("nextPageToken", "")
            if token in seen:
                raise unusable(f"calendar {calendar_id}", wrote=False)
            seen.add(token or "the last page")
            yield page
            request = self._events.list_next(request, page)

    def event(self, calendar_id: str, event_id: str) -> Json:
        """One event as it stands."""
        request = self._events.get(calendarId=calendar_id, eventId=event_id, fields=EVENT_FIELDS)
        return self._read(request, f"event {event_id}")

    def patch_event(self, calendar_id: str, event_id: str, body: Mapping[str, Any], *, etag: str) -> Json:
        """Change some fields of one event and return it. `etag`: only if it is still that version, or "".

        Raises ChangedMeanwhile (also when an earlier, lost attempt of this call did it), LostAnswer.
        """
        # Reminders, colour and private properties are the owner's own copy, so nobody is to get an e-mail.
        request = self._events.patch(
            calendarId=calendar_id, eventId=event_id, body=body, fields=EVENT_FIELDS, sendUpdates="none"
        )
        if etag:
            request.headers["If-Match"] = etag
        return self._write(request, f"event {event_id}", repeatable=bool(etag))

    def insert_event(self, calendar_id: str, body: Mapping[str, Any]) -> Json:
        """Make an event whose id is in the body. Raises AlreadyThere, also for one that was deleted."""
        request = self._events.insert(
            calendarId=calendar_id, body=body, fields=EVENT_FIELDS, sendUpdates="none"
        )
        return self._write(request, f"event {body.get('id', '')}", repeatable=True)

    def delete_event(self, calendar_id: str, event_id: str, *, etag: str) -> None:
        """Delete an event if it is still that version. Raises ChangedMeanwhile; NotFound when it is gone."""
        request = self._events.delete(calendarId=calendar_id, eventId=event_id, sendUpdates="none")
        request.headers["If-Match"] = etag
        self._write(request, f"event {event_id}", repeatable=True, empty=True)

    def make_calendar(self, body: Mapping[str, Any]) -> Json:
        """Make a calendar. Raises LostAnswer when there may be one now, MissingPermission."""
        return self._write(self._service.calendars().insert(body=body), "a calendar", repeatable=False)

    def watch(self, calendar_id: str, body: Mapping[str, Any]) -> Json:
        """Register a channel that tells of changes in a calendar."""
        request = self._events.watch(calendarId=calendar_id, body=body)
        return self._write(request, f"calendar {calendar_id}", repeatable=False)

    def stop_channel(self, channel_id: str, resource_id: str) -> None:
        """End a channel. Raises NotFound when it has ended."""
        request = self._service.channels().stop(body={"id": channel_id, "resourceId": resource_id})
        self._write(request, "a channel", repeatable=True, empty=True)

    def _calendar_pages(self) -> Iterator[Json]:
        request = self._calendar_list.list(maxResults=250, showHidden=True, fields=_CALENDAR_FIELDS)
        while request is not None:
            page = self._read(request, "the list of calendars")
            yield page
            request = self._calendar_list.list_next(request, page)

    def _read(self, request: Any, subject: str, *, resuming: bool = False) -> Json:
        def attempt() -> Json:
            try:
                return self._once(request, subject, wrote=False, resuming=resuming)
            except Passing as error:
                raise TryAgain(error, after=error.wait) from None

        return with_retries(attempt, clock=self._clock, tries=_TRIES)

    def _write(self, request: Any, subject: str, *, repeatable: bool, empty: bool = False) -> Json:
        lost = False

        def attempt() -> Json:
            nonlocal lost
            try:
                return self._once(request, subject, wrote=True, empty=empty)
            except Passing as error:
                raise TryAgain(error, after=error.wait) from None
            except LostAnswer as error:
                lost = True
                if not repeatable:
                    raise
                raise TryAgain(error) from None

        try:
            return with_retries(attempt, clock=self._clock, tries=_TRIES)
        except ChangedMeanwhile as error:
            error.after_lost_attempt = lost
            raise
        except (NotFound, AlreadyThere, LostAnswer):
            raise
        except DelegatedError as error:
            if lost:
                raise LostAnswer(f"{error}; an earlier attempt may stand") from None
            raise

    def _once(
        self, request: Any, subject: str, *, wrote: bool, resuming: bool = False, empty: bool = False
    ) -> Json:
        from googleapiclient.errors import HttpError

        try:
            answer = request.execute(http=self._transports.mine(), num_retries=0)
        except HttpError as error:
            # A malformed sync token is a plain 400 without a word about the token; nothing else of the
            # request can be wrong, because the same one was accepted without a token.
            if resuming and error.resp.status in (400, 410):
                raise SyncTokenGone(f"{subject}: Google has forgotten where reading stopped") from None
            raise error_for(
                answer_from(error.resp.status, error.resp, error.content), subject, wrote=wrote
            ) from None
        except UnicodeDecodeError:
            raise unusable(subject, wrote=wrote) from None
        if empty and not answer:
            return {}
        if not isinstance(answer, dict):  # googleapiclient hands on as text what is not JSON
            raise unusable(subject, wrote=wrote)
        return answer

    @cached_property
    def _service(self) -> Any:
        # Imported at the first call: it costs as much as all the rest of the daemon's start.
        import httplib2
        from googleapiclient.discovery import build_from_document
        from googleapiclient.discovery_cache import get_static_doc

        document = json.loads(get_static_doc("calendar", "v3"))
        # The endpoint option would leave batch requests with Google's own address; the document rules both.
        document["rootUrl"] = self._root_url
        document.pop("mtlsRootUrl", None)
        return build_from_document(document, http=httplib2.Http())

    @cached_property
    def _events(self) -> Any:
        return self._service.events()

    @cached_property
    def _calendar_list(self) -> Any:
        return self._service.calendarList()


def _span(window: Window | None) -> Json:
    if window is None:
        return {}
    return {"timeMin": window.begin.isoformat(), "timeMax": window.end.isoformat()}


def items_of(page: Mapping[str, Any]) -> list[Json]:
    """The objects a page lists; anything else in it is not Google's and is passed over."""
    items = page.get("items")
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []
