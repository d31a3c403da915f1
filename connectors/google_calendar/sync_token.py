"""Pure. Where reading one calendar goes on: Google's sync token together with the query it belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2s

from connectors.google_calendar.mapping import EVENT_FIELDS
from connectors.google_calendar.settings import GoogleCalendarSettings
from daemon.ports import Cursor


@dataclass(frozen=True, slots=True)
class ResumePoint:
    """A sync token, the fingerprint of the query it was given for, and until when events were ever read.

    Google's token does not say which query it belongs to, and answers are undefined for any other one.
    """

    query: str
    until: datetime
    token: str

    @classmethod
    def of(cls, cursor: Cursor) -> ResumePoint | None:
        """Read back what `cursor_value` wrote; None for any other text."""
        query, _, rest = cursor.value.partition(" ")
        until, _, token = rest.partition(" ")
        try:
            at = datetime.fromisoformat(until)
        except ValueError:
            return None
        return cls(query, at, token) if token and at.tzinfo is not None else None

    @property
    def cursor_value(self) -> str:
        """The text kept in the mirror."""
        return f"{self.query} {self.until.isoformat()} {self.token}"


def query_fingerprint(settings: GoogleCalendarSettings) -> str:
    """Changes whenever the mirror was filled by another question than the one we ask now."""
    asked = f"{settings.base_url}|{settings.days_back}|{settings.days_ahead}|{EVENT_FIELDS}"
    return blake2s(asked.encode(), digest_size=6).hexdigest()


def goes_on(
    cursor: Cursor | None, query: str, *, now: datetime, whole_every: timedelta
) -> ResumePoint | None:
    """Where to go on, or None when the calendar has to be read whole.

    A whole reading is due when none happened, the query changed, or the clock was set back.
    """
    if cursor is None:
        return None
    point = ResumePoint.of(cursor)
    age = now - cursor.read_whole_at
    if point is None or point.query != query or not timedelta(0) <= age < whole_every:
        return None
    return point
