"""How fast we ask: a sliding minute that stays below Google's limit, and waits that a signal can end."""

from __future__ import annotations

import threading

from pyrate_limiter import Duration, InMemoryBucket, Rate, RateItem

from daemon.errors import Unavailable
from daemon.ports import Clock

REQUESTS_PER_MINUTE = 600
"""Google's limit for one user of one project since May 2026, counted over a sliding minute."""

STOPPED = "Google Calendar: stopped while waiting, because the daemon ends"


class Pace:
    """Lets `share` of Google's requests through and makes the others wait. Safe for threads.

    The bucket is asked directly: the library's own limiter sleeps where no signal can end it, and keeps a
    thread for clearing up.
    """

    def __init__(self, *, share: float, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        limit = max(1, int(REQUESTS_PER_MINUTE * share))
        self._bucket = InMemoryBucket([Rate(limit, Duration.MINUTE)])

    def take(self) -> None:
        """Wait for the next free place. Raises Unavailable when the process shall end."""
        while (wait_ms := self._try()) > 0:
            pause(self._clock, wait_ms / 1000)

    def _try(self) -> int:
        with self._lock:
            now_ms = int(self._clock.monotonic() * 1000)
            self._bucket.leak(now_ms)
            item = RateItem("request", now_ms)
            if self._bucket.put(item):
                return 0
            wait = self._bucket.waiting(item)
            return max(1, wait) if isinstance(wait, int) else 1


def pause(clock: Clock, seconds: float) -> None:
    """Wait. Raises Unavailable when the process shall end."""
    if clock.wait(seconds):
        raise Unavailable(STOPPED)
