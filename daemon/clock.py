"""The only reader of time, and the only place that waits."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime


class SystemClock:
    """The machine's clock; a wait ends early when `stop()` was called, also from a signal handler."""

    def __init__(self) -> None:
        self._stopped = threading.Event()

    def now(self) -> datetime:
        """The current moment in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds that never jump, for measuring how long something took."""
        return time.monotonic()

    def wait(self, seconds: float) -> bool:
        """Wait up to `seconds`; True when the wait was ended by `stop()`."""
        return self._stopped.wait(max(0.0, seconds))

    def stop(self) -> None:
        """End every wait, now and later."""
        self._stopped.set()

    @property
    def stopped(self) -> bool:
        """Whether somebody asked for the end."""
        return self._stopped.is_set()
