"""Keeps the requests of one token below Trello's limits, as Trello's own headers tell them."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from pyrate_limiter import InMemoryBucket, Rate, RateItem

from daemon.errors import Unavailable
from daemon.ports import Clock

TOKEN_LIMIT = 100
WINDOW_MS = 10_000
"""100 requests in 10 s for each token, which the x-rate-limit-api-token-* headers repeat.

Source: https://developer.atlassian.com/cloud/trello/guides/rest-api/rate-limits/
"""

_SLACK_MS = 250
"""Requests spread on their way: what left 10 s apart can arrive closer together."""

_SCARCE = 0.05
_LONGEST_HOLD = 10.0
_FAMILY = re.compile(r"x-rate-limit-(.+)-max", re.IGNORECASE)


class Told(NamedTuple):
    """One limit as the headers of an answer tell it."""

    family: str
    max: int
    remaining: int
    interval_ms: int


class Limiter:
    """Shared by all boards of one token; may be used from several threads.

    `share` of Trello's limit is used at most, the rest is left to the owner's other tools. When those
    tools have nearly used it up, our requests follow each other slowly enough never to hit the limit.
    """

    def __init__(self, clock: Clock, *, share: float) -> None:
        self._clock = clock
        self._share = share
        self._lock = threading.Lock()
        self._known = (TOKEN_LIMIT, WINDOW_MS)
        self._bucket = InMemoryBucket([self._rate(*self._known)])
        self._not_before = 0.0

    def acquire(self, places: int = 1) -> None:
        """Wait until so many more requests may be sent. Raises Unavailable when the process shall stop."""
        for _ in range(places):
            while (seconds := self._try()) > 0:
                if self._clock.wait(seconds):
                    raise Unavailable("stopped while waiting for Trello's request limit")

    def hold(self, seconds: float) -> None:
        """Send nothing for so long: Trello said that the limit is exceeded."""
        with self._lock:
            self._not_before = max(self._not_before, self._clock.monotonic() + seconds)

    def learn(self, headers: Mapping[str, str]) -> None:
        """Take over what the headers of an answer say of the limits."""
        for told in limits_in(headers):
            if told.family == "api-token" and (told.max, told.interval_ms) != self._known:
                with self._lock:
                    self._known = (told.max, told.interval_ms)
                    self._bucket.rates = [self._rate(*self._known)]
            if told.remaining <= told.max * _SCARCE:
                self.hold(min(told.interval_ms / 4000, _LONGEST_HOLD))

    @property
    def window(self) -> float:
        """Seconds after which Trello counts anew."""
        return self._known[1] / 1000

    def _try(self) -> float:
        """Take a place and return 0, or the seconds after which to ask again."""
        with self._lock:
            now = self._clock.monotonic()
            if now < self._not_before:
                return self._not_before - now
            item = RateItem("trello", int(now * 1000))
            self._bucket.leak(item.timestamp)
            if self._bucket.put(item):
                return 0.0
            wait_ms = self._bucket.waiting(item)
            assert isinstance(wait_ms, int)
            return max(wait_ms, 1) / 1000

    def _rate(self, limit: int, interval_ms: int) -> Rate:
        return Rate(max(1, int(limit * self._share)), interval_ms + _SLACK_MS)


def limits_in(headers: Mapping[str, str]) -> Iterator[Told]:
    """Every x-rate-limit-*-{max,remaining,interval-ms} triple; incomplete or odd ones are left out."""
    lower = {name.lower(): value for name, value in headers.items()}
    for name, maximum in lower.items():
        found = _FAMILY.fullmatch(name)
        if found is None:
            continue
        prefix = f"x-rate-limit-{found[1]}"
        numbers = (maximum, lower.get(f"{prefix}-remaining", ""), lower.get(f"{prefix}-interval-ms", ""))
        if all(number.strip().isdecimal() for number in numbers) and int(maximum) > 0 and int(numbers[2]) > 0:
            yield Told(found[1], *(int(number) for number in numbers))
