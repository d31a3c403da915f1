"""What Google Calendar is asked, and whether anything is made twice when connections are cut.

The real client works on the sandbox over loopback, in this process; CPU is that of the client's thread
alone, so that the sandbox's does not count. Waits are not waited for. The inserts go to the calendar of our
own; every one of them loses its connection once, by turns before the event is made and after.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bench.figures import Figure, Options, at_most
from connectors.faults import Fault
from connectors.google_calendar.connector import CalendarConnector
from connectors.google_calendar.settings import GoogleCalendarSettings, OwnCalendarSettings
from daemon.clock import SystemClock
from daemon.core.changes import Change, ChangeKind
from daemon.core.model import OwnEvent, Snapshot, TaskId
from daemon.core.own_event_rules import Role, event_key
from daemon.core.own_events import CONTAINER, EVENT, SOURCE
from daemon.sandbox_server import Sandbox, SandboxServer
from daemon.secret import Secret
from daemon.store.memory import MemoryMirror

EVENTS = 5000
CHANGED = 10
INSERTS = 1000
MOST_CPU = 0.5


class HurriedClock(SystemClock):
    """Every wait is over at once, and the time has passed."""

    def __init__(self) -> None:
        super().__init__()
        self._waited = 0.0

    def now(self) -> datetime:
        return super().now() + timedelta(seconds=self._waited)

    def monotonic(self) -> float:
        return super().monotonic() + self._waited

    def wait(self, seconds: float) -> bool:
        self._waited += max(0.0, seconds)
        return self.stopped


class Desk:
    """The connector and the sandbox it works on."""

    def __init__(self, sandbox: Sandbox, url: str, clock: HurriedClock, **more: Any) -> None:
        self.sandbox = sandbox
        self._clock = clock
        settings = GoogleCalendarSettings(base_url=url, token=Secret(sandbox.token), **more)
        self.connector = CalendarConnector(settings, clock=clock, folder=Path("/nowhere"))
        self._mirror = MemoryMirror()

    def pull(self) -> tuple[Snapshot, int, float]:
        """What it shows, the requests for events, and the seconds of CPU."""
        before = len(self.sandbox.faults.log)
        began = time.thread_time()
        shown = self.connector.pull(self._mirror, now=self._clock.now(), progress=lambda *_: None)
        used = time.thread_time() - began
        asked = [request for request in self.sandbox.faults.log[before:] if request.path.endswith("/events")]
        return shown, len(asked), used


def measure(_options: Options) -> list[Figure]:
    """All figures; a goal that is missed is told as such."""
    return [*_reading(), *_inserting()]


@contextmanager
def _desk(fill: Callable[[Sandbox, datetime], None], **more: Any) -> Iterator[Desk]:
    clock = HurriedClock()
    sandbox = Sandbox(clock=clock.now, limits=False)
    fill(sandbox, clock.now())
    with SandboxServer(sandbox) as server:
        yield Desk(sandbox, server.url, clock, **more)


def _reading() -> Iterator[Figure]:
    with _desk(_fill) as desk:
        shown, first, used = desk.pull()
        if len(shown.tasks) != EVENTS:
            yield Figure("events that were read", f"{len(shown.tasks):,}", f"{EVENTS:,}", met=False)
        yield at_most(f"first import of {EVENTS:,} events: requests for events", first, 3)
        yield Figure("first import: CPU", f"{used:.2f} s")
        _, idle, used = desk.pull()
        yield at_most("nothing changed: requests for one calendar", idle, 1)
        yield _cpu("nothing changed: CPU", used)
        begin = desk.sandbox.clock() + timedelta(days=3)
        desk.sandbox.calendar.load_items([_event(n, begin, "Moved") for n in range(CHANGED)])
        shown, delta, used = desk.pull()
        moved = sum(task.title.startswith("Moved") for task in shown.tasks)
        yield Figure(f"{CHANGED} events changed: seen", str(moved), str(CHANGED), moved == CHANGED)
        yield at_most(f"{CHANGED} events changed: requests", delta, 1)
        yield _cpu(f"{CHANGED} events changed: CPU", used)


def _inserting() -> Iterator[Figure]:
    own = OwnCalendarSettings(enabled=True)
    with _desk(lambda *_: None, own_calendar=own, days_ahead=366) as desk:
        desk.pull()
        begin = desk.sandbox.clock() + timedelta(days=1)
        path = f"/calendars/(?!{desk.sandbox.owner_email})[^/]+/events"
        for number in range(INSERTS):
            kind = "cut_before" if number % 2 else "cut_after"
            desk.sandbox.faults.arm(Fault(kind, at=1, method="POST", path=path))
            desk.connector.write([_insert(number, begin + timedelta(minutes=number))])
        shown, _, _ = desk.pull()
        titles = Counter(event.title for event in shown.own_events or ())
        struck = sum(bool(request.fault) for request in desk.sandbox.faults.log)
        yield Figure("inserts whose connection was cut", f"{struck:,}", f"{INSERTS:,}", struck == INSERTS)
        yield Figure("events that stand", f"{len(titles):,}", f"{INSERTS:,}", len(titles) == INSERTS)
        yield at_most("duplicates", titles.total() - len(titles), 0)


def _cpu(what: str, used: float) -> Figure:
    return Figure(what, f"{used:.2f} s", f"≤ {MOST_CPU} s", used <= MOST_CPU)


def _fill(sandbox: Sandbox, now: datetime) -> None:
    sandbox.calendar.load_items([_event(n, now + timedelta(minutes=20 * n), "Event") for n in range(EVENTS)])


def _event(number: int, begin: datetime, title: str) -> dict[str, Any]:
    return {
        "id": f"event{number:05d}",
        "status": "confirmed",
        "summary": f"{title} {number}",
        "start": {"dateTime": begin.isoformat(timespec="seconds")},
        "end": {"dateTime": (begin + timedelta(minutes=30)).isoformat(timespec="seconds")},
    }


def _insert(number: int, begin: datetime) -> Change:
    card = TaskId("trello", f"card{number}")
    key = event_key(card, Role.DEADLINE)
    begin = begin.replace(microsecond=0)
    wanted = OwnEvent(key=key, begin=begin, end=begin + timedelta(minutes=15), title=f"Due: card {number}")
    return Change(
        kind=ChangeKind.CREATE_EVENT,
        task=TaskId(SOURCE, f"{CONTAINER}/{key}"),
        container=CONTAINER,
        field=EVENT,
        before=None,
        after=wanted.value,
        reason="measured",
        origin=card,
    )
