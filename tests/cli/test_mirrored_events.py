"""Events shown as cards in an inbox list, end to end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import requests

from connectors.faults import Fault
from daemon.clock import SystemClock
from daemon.sandbox_server import Sandbox, SandboxServer
from tests.cli.commands import Person, document, run, write_config
from tests.machine.small_world import board, events

TAX = "Tax adviser: urgent VAT deadline"
LUNCH = "Lunch with the client"
MIRRORED = "calendars: [primary], mirror_to: {board: office, list: inbox}"


@dataclass
class Desk:
    config: Path
    sandbox: Sandbox
    server: SandboxServer
    board: Person
    now: datetime

    def person(self, method: str, event: str, body: Any = None) -> None:
        """Somebody changes an event."""
        requests.request(
            method,
            f"{self.server.url}/calendar/v3/calendars/primary/events/{event}",
            json=body,
            headers={"Authorization": f"Bearer {self.sandbox.token}"},
            timeout=5,
        ).raise_for_status()

    def sync(self, code: int = 0) -> list[str]:
        done = run("sync", "--format", "json", config=self.config)
        assert done.exit_code == code, done.output
        return [change["kind"] for change in document(done)["changes"]]

    def cards(self, name: str) -> list[dict[str, Any]]:
        board = self.board.does("GET", "members/me/boards")[0]["id"]
        return [card for card in self.board.does("GET", f"boards/{board}/cards/all") if card["name"] == name]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = SystemClock()
    sandbox = Sandbox(clock=clock.now, limits=False)
    sandbox.trello.load_board(board(clock.now()))
    sandbox.calendar.load_items(events(clock.now()))
    with SandboxServer(sandbox) as server:
        config = write_config(tmp_path, server, sandbox)
        config.write_text(config.read_text("utf-8").replace("calendars: [primary]", MIRRORED), "utf-8")
        yield Desk(config, sandbox, server, Person(server, sandbox), clock.now())


def at(moment: datetime) -> dict[str, str]:
    return {"dateTime": moment.isoformat()}


def due(card: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(card["due"])


def test_each_event_that_is_work_is_one_card_with_a_link_back(desk: Desk) -> None:
    desk.sync()
    desk.sync()
    third = desk.sync()

    (card,) = desk.cards(LUNCH)
    lists = desk.board.does("GET", f"boards/{card['idBoard']}/lists")
    assert next(one["name"] for one in lists if one["id"] == card["idList"]) == "Inbox"
    assert abs(due(card) - desk.now - timedelta(hours=50)) < timedelta(seconds=5)
    assert "https://www.google.com/calendar/event?eid=" in card["desc"]
    assert len(desk.cards(TAX)) == 1
    assert third == []
    assert desk.board.labels_of(TAX)


def test_a_card_follows_its_event_twice_and_is_archived_when_it_is_called_off(desk: Desk) -> None:
    desk.sync()
    for days in (5, 3):
        later = (desk.now + timedelta(days=days)).replace(microsecond=0)
        desk.person("PATCH", "event2", {"start": at(later), "end": at(later + timedelta(hours=1))})
        desk.sync()
        assert due(desk.cards(LUNCH)[0]) == later

    desk.person("DELETE", "event2")
    desk.sync()

    assert [card["closed"] for card in desk.cards(LUNCH)] == [True]
    card = desk.cards(LUNCH)[0]["id"]
    desk.board.does("PUT", f"cards/{card}", closed=False)
    desk.sync()
    assert [card["closed"] for card in desk.cards(LUNCH)] == [False]


def test_a_due_date_a_person_changed_stays(desk: Desk) -> None:
    desk.sync()
    mine = (desk.now + timedelta(days=9)).replace(microsecond=0)
    later = desk.now + timedelta(days=5)
    desk.board.does("PUT", f"cards/{desk.cards(LUNCH)[0]['id']}", due=mine.isoformat())
    desk.person("PATCH", "event2", {"start": at(later), "end": at(later + timedelta(hours=1))})

    desk.sync()

    assert due(desk.cards(LUNCH)[0]) == mine


def test_a_card_is_called_what_its_event_is_called_until_a_person_calls_it_otherwise(desk: Desk) -> None:
    desk.sync()
    card = desk.cards(LUNCH)[0]["id"]
    for title in ("Lunch with two clients ", "Lunch with\nnobody"):
        desk.person("PATCH", "event2", {"summary": title})
        desk.sync()
        assert [found["id"] for found in desk.cards(" ".join(title.split()))] == [card]
    desk.board.does("PUT", f"cards/{card}", name="My lunch")
    later = (desk.now + timedelta(days=5)).replace(microsecond=0)
    times = {"start": at(later), "end": at(later + timedelta(hours=1))}
    desk.person("PATCH", "event2", {"summary": "Lunch at last", **times})
    desk.sync()
    third = desk.sync()

    assert [(found["id"], due(found)) for found in desk.cards("My lunch")] == [(card, later)]
    assert "set_field" not in third
    desk.person("DELETE", "event2")
    desk.sync()
    assert [found["closed"] for found in desk.cards("My lunch")] == [False]


def test_what_a_cycle_does_on_cards_at_rest_is_shown(desk: Desk) -> None:
    desk.sync()
    desk.sync()
    desk.person("PATCH", "event2", {"summary": "Lunch at last"})
    desk.person("DELETE", "event1")
    shown = run("sync", config=desk.config).stdout

    assert "called 'Lunch at last'" in shown
    assert "its event was renamed" in shown
    assert "archived" in shown
    assert "its event was called off" in shown


def test_a_lost_ledger_takes_no_title_of_a_person_for_ours(desk: Desk) -> None:
    desk.sync()
    desk.board.does("PUT", f"cards/{desk.cards(LUNCH)[0]['id']}", name="My lunch")
    (desk.config.parent / "delegated.sqlite3").unlink()
    desk.person("PATCH", "event2", {"summary": "Lunch at last"})
    desk.sync()

    assert (len(desk.cards("My lunch")), desk.cards("Lunch at last")) == (1, [])


@pytest.mark.parametrize("kind", ["cut_before", "cut_after", "status_503_after"])
def test_a_lost_answer_to_a_new_title_is_settled_by_what_stands(desk: Desk, kind: str) -> None:
    desk.sync()
    desk.person("PATCH", "event2", {"summary": "Lunch at last"})
    desk.sandbox.faults.arm(Fault(kind, at=1, method="PUT", path="/1/cards"))
    run("sync", config=desk.config)
    desk.sandbox.faults.clear()
    desk.sync()
    desk.person("PATCH", "event2", {"summary": "Lunch once more"})
    desk.sync()

    assert len(desk.cards("Lunch once more")) == 1
    assert not {"set_field", "create_card"} & set(desk.sync())


def test_a_card_is_archived_when_its_event_is_declined_and_stays_when_a_person_brings_it_back(
    desk: Desk,
) -> None:
    start = (desk.now + timedelta(days=4)).replace(microsecond=0)
    host = {"email": "client@example.com", "organizer": True, "responseStatus": "accepted"}
    me = {"email": "owner@example.com", "self": True, "responseStatus": "accepted"}
    visit = {
        "id": "visit1",
        "summary": "Site visit",
        "organizer": {"email": "client@example.com"},
        "attendees": [host, me],
        "start": at(start),
        "end": at(start + timedelta(hours=1)),
    }
    desk.sandbox.calendar.load_items([visit])
    desk.sync()
    desk.person("PATCH", "visit1", {"attendees": [host, me | {"responseStatus": "declined"}]})
    desk.sync()
    archived = [card["closed"] for card in desk.cards("Site visit")]
    desk.board.does("PUT", f"cards/{desk.cards('Site visit')[0]['id']}", closed=False)
    desk.sync()

    assert archived == [True]
    assert [card["closed"] for card in desk.cards("Site visit")] == [False]


@pytest.mark.parametrize("act", ["archived", "deleted"])
def test_a_card_a_person_put_away_is_not_made_again(desk: Desk, act: str) -> None:
    desk.sync()
    card = desk.cards(LUNCH)[0]["id"]
    if act == "archived":
        desk.board.does("PUT", f"cards/{card}", closed=True)
    else:
        desk.board.does("DELETE", f"cards/{card}")

    assert "create_card" not in desk.sync()
    assert len(desk.cards(LUNCH)) == (act == "archived")


@pytest.mark.parametrize("kind", ["cut_before", "cut_after", "html", "status_503_after"])
def test_a_lost_answer_makes_no_second_card(desk: Desk, kind: str) -> None:
    desk.sandbox.faults.arm(Fault(kind, at=1, method="POST", path="/1/cards"))
    run("sync", config=desk.config)
    desk.sandbox.faults.clear()

    desk.sync()
    desk.sync()

    assert (len(desk.cards(LUNCH)), len(desk.cards(TAX))) == (1, 1)
    assert desk.sync() == []


def test_a_lost_ledger_makes_no_second_card(desk: Desk) -> None:
    desk.sync()
    (desk.config.parent / "delegated.sqlite3").unlink()

    desk.sync()

    assert (len(desk.cards(LUNCH)), len(desk.cards(TAX))) == (1, 1)


def test_a_list_that_is_not_there_is_said_in_one_sentence(desk: Desk) -> None:
    desk.config.write_text(desk.config.read_text("utf-8").replace("list: inbox", "list: Eingang"), "utf-8")

    done = run("sync", config=desk.config)

    assert done.exit_code == 1
    assert "the board has no open list 'Eingang'" in " ".join(done.output.split())
