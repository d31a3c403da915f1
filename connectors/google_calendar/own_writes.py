"""What our last writes left and moved, until Google's list of changes shows it too."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from connectors.google_calendar.mapping import mirror_text
from daemon.ports import Mirror


@dataclass(frozen=True, slots=True)
class _Write:
    """The etag an event had before our write, and its text in the mirror after it."""

    before: str
    text: str


class OwnWrites:
    """Remembers the answers to our writes for one reading.

    The list of changes can lag behind a write. An event shown as it was before would then look as if a
    person had undone what we wrote, and we would leave it to them for ever.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._writes: dict[str, dict[str, _Write]] = {}
        self._moved: dict[tuple[str, str], str] = {}

    def note(self, calendar_id: str, event: Mapping[str, Any], *, before: str) -> None:
        """Our write turned the version `before` (an etag) into `event`."""
        if before and isinstance(event.get("id"), str):
            with self._lock:
                self._writes.setdefault(calendar_id, {})[event["id"]] = _Write(before, mirror_text(event))

    def version_now(self, calendar_id: str, planned: str) -> str:
        """The etag that events planned with the etag `planned` have by now, as far as our writes tell.

        A write to one occurrence moves the etag of its whole series (recorded from the real service), so the
        next occurrence would look as if somebody had changed it.
        """
        with self._lock:
            return self._moved.get((calendar_id, planned), planned)

    def moved(self, calendar_id: str, planned: str, etag: str) -> None:
        """A write of ours, and nobody else's in between, turned the version `planned` into `etag`."""
        if planned and etag:
            with self._lock:
                self._moved[calendar_id, planned] = etag

    def show_in(self, mirror: Mirror, calendar_id: str) -> None:
        """Put what we wrote over events that the mirror still shows as they were before."""
        with self._lock:
            writes = self._writes.pop(calendar_id, {})
            self._moved.clear()  # what is planned from now on has the etags of this reading
        cursor = mirror.cursor(calendar_id)
        if not writes or cursor is None:
            return
        items = mirror.items(calendar_id)
        late = {
            event_id: write.text
            for event_id, write in writes.items()
            if event_id in items and json.loads(items[event_id]).get("etag") == write.before
        }
        if late:
            mirror.merge(calendar_id, late, (), cursor)
