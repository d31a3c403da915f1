"""The request quota: 600 a minute and user, in a sliding window, refused in each of the ways Google uses."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta

from connectors.google_calendar.stand_in.errors import ApiError, NewStyleError

PER_MINUTE = 600
_WINDOW = timedelta(minutes=1)


def _refusals() -> tuple[Callable[[], ApiError], ...]:
    text = "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute per user'."
    limits = "usageLimits"
    return (
        lambda: ApiError(403, "rateLimitExceeded", "Rate Limit Exceeded", domain=limits),
        lambda: ApiError(403, "userRateLimitExceeded", "User Rate Limit Exceeded", domain=limits),
        lambda: ApiError(429, "rateLimitExceeded", "Rate Limit Exceeded", domain=limits),
        lambda: NewStyleError(429, "RESOURCE_EXHAUSTED", "RATE_LIMIT_EXCEEDED", text),
        lambda: NewStyleError(403, "PERMISSION_DENIED", "RATE_LIMIT_EXCEEDED", text),
    )


class Quota:
    """Counts requests per user; refusals take turns through the bodies Google is known to send."""

    def __init__(
        self, clock: Callable[[], datetime], *, enabled: bool = True, limit: int = PER_MINUTE
    ) -> None:
        self.enabled = enabled
        self.limit = limit
        self._clock = clock
        self._seen: dict[str, deque[datetime]] = {}
        self._refused = 0

    def spend(self, user: str) -> None:
        """Counts one request. Raises ApiError 403 or 429 when the last minute is full."""
        if not self.enabled:
            return
        now = self._clock()
        seen = self._seen.setdefault(user, deque())
        while seen and seen[0] <= now - _WINDOW:
            seen.popleft()
        if len(seen) >= self.limit:
            refusals = _refusals()
            self._refused += 1
            raise refusals[(self._refused - 1) % len(refusals)]()
        seen.append(now)
