"""The calendar of our own, end to end: cards on the board, events in Google, a person who changes both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import requests

from daemon.clock import SystemClock
from daemon.sandbox_server import Sandbox, SandboxServer
from tests.cli.commands import Person, document, run, write_config
from tests.machine.small_world import board, events

TAX = "Pay the overdue tax bill today"
FLIGHTS = "Book flights for the client visit"
ALL_HOURS = "{days: daily, start: 00:00, end: 23:59}"


@dataclass
class Desk:
    """A configuration with our calendar switched on, and people at the board and in the calendar."""

    config: Path
    sandbox: Sandbox
    server: SandboxServer
    board: Person
    now: datetime

    def calendar(self, method: str, path: str, body: Any = None) -> Any:
        answer = requests.request(
            method,
            f"{self.server.url}/calendar/v3/{path}",
            json=body,
            headers={"Authorization": f"Bearer {self.sandbox.token}"},
            timeout=5,
        )
        assert answer.ok, answer.text
        return answer.json() if answer.content else None

    @property
    def ours(self) -> list[str]:
        """The ids of our calendars."""
        items = self.calendar("GET", "users/me/calendarList")["items"]
        return [item["id"] for item in items if "[delegated" in item.get("description", "")]

    def events(self) -> dict[str, dict[str, Any]]:
        """What stands in our calendar, by title."""
        items = self.calendar("GET", f"calendars/{self.ours[0]}/events")["items"]
        return {item["summary"]: item for item in items}

    def titles(self) -> list[str]:
        return sorted(self.events())

    def sync(self) -> dict[str, Any]:
        done = run("sync", "--format", "json", config=self.config)
        assert done.exit_code == 0, done.output
        found: dict[str, Any] = document(done)
        return found


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = SystemClock()
    sandbox = Sandbox(clock=clock.now, limits=False)
    sandbox.trello.load_board(board(clock.now()))
    sandbox.calendar.load_items(events(clock.now()))
    with SandboxServer(sandbox) as server:
        config = write_config(tmp_path, server, sandbox)
        text = config.read_text("utf-8").replace("calendars: [primary]", OWN)
        config.write_text(text.replace("{name: Dana,", f"{{name: Dana, working_hours: {ALL_HOURS},"), "utf-8")
        yield Desk(config, sandbox, server, Person(server, sandbox), clock.now())


OWN = "calendars: [primary], own_calendar: {enabled: true}"
EXPECTED = [f"Due: {FLIGHTS} (Ana)", f"Due: {TAX}", f"Focus: {TAX}"]


def times(event: dict[str, Any]) -> tuple[datetime, datetime]:
    return (
        datetime.fromisoformat(event["start"]["dateTime"]),
        datetime.fromisoformat(event["end"]["dateTime"]),
    )


def test_delegated_and_urgent_cards_get_events_and_a_second_cycle_writes_nothing(desk: Desk) -> None:
    desk.sync()
    again = desk.sync()

    found = desk.events()
    begin, end = times(found[f"Focus: {TAX}"])
    due = datetime.fromisoformat(desk.board.card(TAX)["due"])
    assert [title for title in sorted(found) if not title.startswith("Check in")] == EXPECTED
    assert len(desk.ours) == 1
    assert again["changes"] == []
    assert timedelta(minutes=15) <= end - begin <= timedelta(hours=3)
    assert (begin >= desk.now, end <= due) == (True, True)
    assert times(found[f"Due: {TAX}"])[0] == due.replace(microsecond=0)
    assert found[f"Due: {TAX}"]["transparency"] == "transparent"
    assert "transparency" not in found[f"Focus: {TAX}"]
    assert desk.board.card(TAX)["shortLink"] in found[f"Due: {TAX}"]["description"]


def test_what_is_shown_names_the_events(desk: Desk) -> None:
    before = run("check", config=desk.config).stdout
    shown = run("sync", config=desk.config).stdout
    after = run("check", config=desk.config).stdout
    focus = desk.events()[f"Focus: {TAX}"]
    later = {
        name: {"dateTime": (moment + timedelta(hours=1)).isoformat()}
        for name, moment in zip(("start", "end"), times(focus), strict=True)
    }
    desk.calendar("PATCH", f"calendars/{desk.ours[0]}/events/{focus['id']}", later)
    desk.sync()
    locks = document(run("status", "--format", "json", config=desk.config))["locks"]

    assert "is made with the first event" in before
    assert "'Delegated' is there" in after
    assert "new event 'Due'" in shown
    assert "new event 'Focus'" in shown
    assert [lock["reason"] for lock in locks] == [f"'our own calendar': you changed the event 'Focus: {TAX}'"]


def test_events_move_with_their_card_and_go_with_it(desk: Desk) -> None:
    desk.sync()
    later = (desk.now + timedelta(days=6)).replace(microsecond=0)
    desk.board.does("PUT", f"cards/{desk.board.card(FLIGHTS)['id']}", due=later.isoformat())
    desk.board.does("PUT", f"cards/{desk.board.card(TAX)['id']}", dueComplete=True)

    desk.sync()

    found = desk.events()
    assert sorted(found) == ["Check in: Ana", f"Due: {FLIGHTS} (Ana)"]
    assert times(found[f"Due: {FLIGHTS} (Ana)"])[0] == later
    assert f"• {FLIGHTS} – due {later:%a %d %b %Y %H:%M}" in found["Check in: Ana"]["description"]
    assert desk.sync()["changes"] == []

    desk.board.does("DELETE", f"cards/{desk.board.card(FLIGHTS)['id']}")
    desk.sync()
    assert desk.titles() == ["Check in: Ana"]  # she still has an e-mail to answer
    assert FLIGHTS not in desk.events()["Check in: Ana"]["description"]


def test_a_card_that_is_opened_again_gets_its_deleted_events_back(desk: Desk) -> None:
    desk.sync()
    before = desk.titles()
    card = desk.board.card(TAX)["id"]
    desk.board.does("PUT", f"cards/{card}", dueComplete=True)
    desk.sync()
    assert f"Due: {TAX}" not in desk.titles()

    desk.board.does("PUT", f"cards/{card}", dueComplete=False)
    desk.sync()

    assert desk.titles() == before
    assert desk.sync()["changes"] == []


@pytest.mark.parametrize("act", ["moved", "deleted", "renamed"])
def test_an_event_a_person_changed_is_theirs(desk: Desk, act: str) -> None:
    desk.sync()
    focus = desk.events()[f"Focus: {TAX}"]
    path = f"calendars/{desk.ours[0]}/events/{focus['id']}"
    begin = desk.now + timedelta(days=2)
    span = {
        "start": {"dateTime": begin.isoformat()},
        "end": {"dateTime": (begin + timedelta(hours=2)).isoformat()},
    }
    if act == "deleted":
        desk.calendar("DELETE", path)
    else:
        desk.calendar("PATCH", path, span if act == "moved" else {"summary": "Taxes!"})
    stands = desk.titles()

    assert desk.sync()["changes"] == []
    assert desk.titles() == stands
    locks = document(run("status", "--format", "json", config=desk.config))["locks"]
    assert [(lock["what"], lock["value"]) for lock in locks] == [("event", None)]

    desk.board.does("PUT", f"cards/{desk.board.card(TAX)['id']}", dueComplete=True)
    desk.sync()
    assert (f"Focus: {TAX}" in desk.titles()) == (act == "moved")


def test_our_calendar_is_found_again_under_another_name(desk: Desk) -> None:
    desk.sync()
    desk.calendar("PATCH", f"calendars/{desk.ours[0]}", {"summary": "Work of others"})
    (desk.config.parent / "delegated.sqlite3").unlink()

    desk.sync()

    assert len(desk.ours) == 1
    assert [title for title in desk.titles() if not title.startswith("Check in")] == EXPECTED


def test_our_events_are_neither_tasks_nor_taken_time(desk: Desk) -> None:
    desk.sync()

    plan = document(run("plan", "--format", "json", config=desk.config))

    assert not [task for task in plan["tasks"] if task["title"].startswith(("Due:", "Focus:"))]
    assert plan["changes"] == []
