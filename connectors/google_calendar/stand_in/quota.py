"""Quotas in a sliding window of a minute: 600 requests a user and, if switched on, writes to a calendar."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta

from connectors.google_calendar.stand_in.refusals import OUT_OF_QUOTA, REFUSALS

PER_MINUTE = 600
_WINDOW = timedelta(minutes=1)


class Quota:
    """Counts requests per user; refusals take turns through the bodies Google is known to send.

    ``writes_per_calendar``: Google slows quick writes to one calendar down too, at a rate it does not tell;
    None leaves that out.
    """

    def __init__(
        self, clock: Callable[[], datetime], *, enabled: bool = True, limit: int = PER_MINUTE
    ) -> None:
        self.enabled = enabled
        self.limit = limit
        self.writes_per_calendar: int | None = None
        self._clock = clock
        self._seen: dict[str, deque[datetime]] = {}
        self._refused = 0

    def spend(self, user: str) -> None:
        """Counts one request. Raises ApiError 403 or 429 when the last minute is full."""
        if self.enabled:
            self._count(f"user {user}", self.limit)

    def spend_write(self, calendar_id: str) -> None:
        """Counts one write to a calendar. Raises ApiError 403 or 429 when there were too many."""
        if self.writes_per_calendar is not None:
            self._count(f"calendar {calendar_id}", self.writes_per_calendar)

    def _count(self, whose: str, most: int) -> None:
        now = self._clock()
        seen = self._seen.setdefault(whose, deque())
        while seen and seen[0] <= now - _WINDOW:
            seen.popleft()
        if len(seen) >= most:
            self._refused += 1
            raise REFUSALS[OUT_OF_QUOTA[(self._refused - 1) % len(OUT_OF_QUOTA)]]()
        seen.append(now)
