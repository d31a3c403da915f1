"""The real service's request limits: fixed windows per key, token and member, told in every answer's
headers.

300 requests in 10 s per key, 100 in 10 s per token, 100 in 900 s on the root routes of /members; after more
than 200 refusals in a window everything of that key is refused until the window ends.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from connectors.trello.stand_in.call import TrelloError

MOST_REFUSALS = 200
LIFTED = 1_000_000
"""What the headers tell as the limit while limits are off, so that a client need not hold back."""


@dataclass(frozen=True, slots=True)
class Limit:
    """name as in the headers, window in milliseconds, requests in a window, error code of a refusal."""

    name: str
    interval_ms: int
    most: int
    error: str


KEY = Limit("api-key", 10_000, 300, "API_KEY_LIMIT_EXCEEDED")
TOKEN = Limit("api-token", 10_000, 100, "API_TOKEN_LIMIT_EXCEEDED")
MEMBER = Limit("member", 10_000, 375, "MEMBER_LIMIT_EXCEEDED")
MEMBER_ROOT = Limit("member-root", 900_000, 100, "MEMBER_LIMIT_EXCEEDED")
SHOWN = (TOKEN, KEY, MEMBER)


@dataclass(slots=True)
class _Window:
    started: float
    used: int = 0
    refused: int = 0


class Limiter:
    """Counts requests; with `enabled` off it refuses none and its headers tell so."""

    def __init__(self, clock: Callable[[], datetime], *, enabled: bool) -> None:
        self._clock = clock
        self._enabled = enabled
        self._windows: dict[tuple[str, str], _Window] = {}

    def take(self, key: str, token: str, member: str, *, root: bool) -> TrelloError | None:
        """Count one request; the refusal when it is one too many."""
        subjects = [(KEY, key), (TOKEN, token), (MEMBER, member)] + ([(MEMBER_ROOT, token)] if root else [])
        windows = [(limit, self._window(limit, subject)) for limit, subject in subjects]
        of_key = windows[0][1]
        if self._enabled:
            full = next((limit for limit, window in windows if window.used >= limit.most), None)
            if of_key.refused > MOST_REFUSALS:
                full = KEY
            if full is not None:
                of_key.refused += 1
                return TrelloError(429, {"error": full.error, "message": "Rate limit exceeded"})
        for _, window in windows:
            window.used += 1
        return None

    def headers(self, key: str, token: str, member: str) -> dict[str, str]:
        found = {}
        for limit, subject in zip(SHOWN, (token, key, member), strict=True):
            most = limit.most if self._enabled else LIFTED
            left = max(0, most - self._window(limit, subject).used)
            found[f"x-rate-limit-{limit.name}-interval-ms"] = str(limit.interval_ms)
            found[f"x-rate-limit-{limit.name}-max"] = str(most)
            found[f"x-rate-limit-{limit.name}-remaining"] = str(left)
        return found | {
            "x-rate-limit-db-query-time-interval-ms": "600000",
            "x-rate-limit-db-query-time-max": "7200000",
            "x-rate-limit-db-query-time-remaining": "7199000",
        }

    def _window(self, limit: Limit, subject: str) -> _Window:
        now = self._clock().timestamp() * 1000
        window = self._windows.get((limit.name, subject))
        if window is None or not 0 <= now - window.started < limit.interval_ms:
            window = self._windows[limit.name, subject] = _Window(now)
        return window
