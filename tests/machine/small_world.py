"""A small board and calendar behind a real server, and the daemon run on it as a killable process."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from connectors.faults import Fault
from daemon.clock import SystemClock
from daemon.sandbox_server import Sandbox, SandboxServer
from tests.machine.killable_sync import sync

CONFIG = """\
owner: {{name: Dana}}
assistants:
  - {{name: Ana, skills: [e-mail, appointment scheduling, travel booking]}}
  - {{name: Ben, skills: [bookkeeping, invoices, data entry]}}
rules:
  - {{match: {{words: [tax bill]}}, quadrant: Q1}}
  - {{match: {{words: [flights]}}, quadrant: Q3, assistant: Ana}}
  - {{match: {{words: [photo archive]}}, quadrant: Q4}}
trello: {{base_url: "{url}/1", key: "{key}", token: "{token}", boards: all}}
google_calendar: {{base_url: "{url}", token: "{token}", calendars: [primary], {own}}}
# Else what is written would depend on the time of day the tests run at.
reminders: {{quiet_hours: null, on_days_off: true, start_of_work: false}}
"""

# A killed process must be a whole one; a warm fork server keeps hundreds of kills affordable.
_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(
    [
        "tests.machine.killable_sync",
        "daemon.cli.sync",
        "daemon.store.sql",
        "alembic.command",
        "connectors.trello.connector",
        "connectors.google_calendar.connector",
        "googleapiclient.discovery",
    ]
)


def board(now: datetime) -> dict[str, Any]:
    """Two lists and four cards: one due today, one tomorrow, one some day, one with a label of a person."""
    lists = [
        {"id": f"{n:024x}", "name": name, "closed": False, "pos": n}
        for n, name in ((11, "To do"), (12, "Inbox"))
    ]
    people = {"id": f"{31:024x}", "name": "Client", "color": "green", "idBoard": f"{1:024x}"}
    cards = [
        _card(21, "Pay the overdue tax bill today", lists[0]["id"], due=now + timedelta(hours=5)),
        _card(22, "Book flights for the client visit", lists[0]["id"], due=now + timedelta(hours=30)),
        _card(23, "Sort the photo archive some day", lists[1]["id"]),
        _card(24, "Answer e-mail of Mrs Okafor", lists[1]["id"], labels=[people]),
    ]
    return {
        "id": f"{1:024x}",
        "name": "Office",
        "closed": False,
        "shortLink": "OfficeBd",
        "dateLastActivity": _iso(now - timedelta(days=1)),
        "lists": lists,
        "labels": [people],
        "members": [],
        "checklists": [],
        "actions": [],
        "cards": cards,
    }


def events(now: datetime) -> list[dict[str, Any]]:
    """Two coming events."""
    return [
        {
            "id": f"event{n}",
            "status": "confirmed",
            "summary": summary,
            "start": {"dateTime": _iso(now + timedelta(hours=hours)), "timeZone": "UTC"},
            "end": {"dateTime": _iso(now + timedelta(hours=hours + 1)), "timeZone": "UTC"},
            "reminders": {"useDefault": True},
        }
        for n, summary, hours in (
            (1, "Tax adviser: urgent VAT deadline", 4),
            (2, "Lunch with the client", 50),
        )
    ]


class SmallWorld:
    """Sandbox, configuration and ledger of one run."""

    def __init__(self, folder: Path, server: SandboxServer, sandbox: Sandbox, *, calendar: str = "") -> None:
        self.server = server
        self.sandbox = sandbox
        export = sandbox.trello.export_board(f"{1:024x}")
        self.due = {card["name"]: card["due"] for card in export["cards"]}
        self.config = folder / "config.yaml"
        self.config.write_text(
            CONFIG.format(
                url=server.url,
                key=sandbox.key,
                token=sandbox.token,
                own=calendar,
            ),
            encoding="utf-8",
        )

    def start(self) -> multiprocessing.process.BaseProcess:
        """Start `delegated sync` as a process of its own."""
        process = _PROCESSES.Process(target=sync, args=(str(self.config),))
        process.start()
        return process

    def sync(self) -> int:
        """Run `delegated sync` to its end; the exit code."""
        process = self.start()
        process.join(timeout=60)
        code = process.exitcode
        process.close()
        assert code is not None, "sync did not end"
        return code

    def sync_killed_at(self, number: int, phase: str) -> bool:
        """Run `delegated sync`, killed at its request `number`: before it is done, or before its answer.

        False when the run ended before it came so far.
        """
        killed: list[int] = []
        started: list[multiprocessing.process.BaseProcess] = []
        faults = self.sandbox.faults
        first = len(faults.log)

        def kill(n: int, now_at: str) -> None:
            if n == first + number and now_at == phase and not killed:
                killed.append(n)
                process = started[0]
                assert process.pid is not None
                os.kill(process.pid, signal.SIGKILL)
                process.join(timeout=10)

        faults.on_phase = kill
        if phase == "before":
            faults.arm(Fault("cut_before", at=number))
        started.append(self.start())
        started[0].join(timeout=60)
        faults.on_phase = None
        faults.clear()
        return bool(killed)

    def requests(self) -> int:
        """How many requests came so far."""
        return len(self.sandbox.faults.log)

    def state(self) -> dict[str, Any]:
        """All that people can see, without ids: labels of the board, cards, events."""
        export = self.sandbox.trello.export_board(f"{1:024x}")
        names = {label["id"]: label["name"] for label in export["labels"]}
        return {
            "labels": sorted((label["name"], label["color"]) for label in export["labels"]),
            "cards": {
                card["name"]: (
                    sorted(names[i] for i in card["idLabels"]),
                    card["dueReminder"],
                    card["due"] == self.due[card["name"]],
                )
                for card in export["cards"]
            },
            "events": {
                event["summary"]: (event["reminders"], event.get("colorId"), event.get("extendedProperties"))
                for event in self.sandbox.calendar.export_events()
            },
        }


@contextlib.contextmanager
def small_world(folder: Path, *, calendar: str = "") -> Iterator[SmallWorld]:
    """A fresh world; the folder may be empty or hold nothing else. `calendar`: more of that section."""
    clock = SystemClock()
    now = clock.now()
    sandbox = Sandbox(clock=clock.now, limits=False)
    sandbox.trello.load_board(board(now))
    sandbox.calendar.load_items(events(now))
    folder.mkdir(parents=True, exist_ok=True)
    with SandboxServer(sandbox) as server:
        yield SmallWorld(folder, server, sandbox, calendar=calendar)


def _card(
    number: int, name: str, list_id: str, *, due: datetime | None = None, labels: Any = ()
) -> dict[str, Any]:
    return {
        "id": f"{number:024x}",
        "idBoard": f"{1:024x}",
        "idList": list_id,
        "name": name,
        "desc": "",
        "closed": False,
        "due": _iso(due) if due else None,
        "dueComplete": False,
        "idMembers": [],
        "idLabels": [label["id"] for label in labels],
        "labels": list(labels),
        "pos": number,
        "shortLink": f"Card{number:04d}",
        "dateLastActivity": "2026-01-05T10:00:00.000Z",
    }


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
