"""Remembers what we just wrote, so that Trello's word of it is not taken for news."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

from daemon.ports import Clock

MEMORY = 15.0
"""Seconds for which our own write is remembered; word that comes later costs one needless look."""


class Echoes:
    """May be used from several threads. `me` is our account's member id; unknown, nothing is an echo."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._written: dict[str, float] = {}
        self.me = ""

    def wrote(self, key: str) -> None:
        """Something is about to be written, or was just written, to the card or board of this id."""
        now = self._clock.monotonic()
        with self._lock:
            self._written = {old: at for old, at in self._written.items() if now - at < MEMORY}
            self._written[key] = now

    def is_echo(self, action: Mapping[str, Any]) -> bool:
        """Whether an action of a webhook is certainly a write of ours.

        The owner's own account is ours too, so the member alone tells nothing: what the owner does on
        Trello's pages has no `appCreator`.
        """
        if not self.me or action.get("idMemberCreator") != self.me or action.get("appCreator") is None:
            return False
        data = action.get("data")
        subjects = [data.get(name) for name in ("card", "board")] if isinstance(data, Mapping) else []
        subject = next((each["id"] for each in subjects if isinstance(each, Mapping) and "id" in each), None)
        with self._lock:
            at = self._written.get(str(subject))
        return at is not None and self._clock.monotonic() - at < MEMORY
