"""Cards made once a week on a sandbox board: by one daemon or two, heard once, and no tasks themselves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from connectors.faults import Fault
from connectors.trello.composing import Composer
from daemon.clock import SystemClock
from daemon.core.changes import Change
from daemon.core.memory import About
from daemon.cycle import CycleResult, World, run_cycle
from daemon.sandbox_server import Sandbox, SandboxServer
from daemon.store import MemoryStore
from daemon.wiring import make_connectors, make_setup, read_settings
from tests.cli.commands import CONFIG, Person
from tests.machine.small_world import board

MONDAY = datetime(2026, 3, 9, 8, tzinfo=UTC)
WEEKLY = "weekly: {board: Office, list: Inbox}\n"
CIRCLE = "Circle of week 11 (9–15 Mar)"
DIGEST = "Digest of week 11 (9–15 Mar)"


class Moving(SystemClock):
    """A clock that a test sets; it moves on a little with each look."""

    def __init__(self, at: datetime) -> None:
        super().__init__()
        self.at = at

    def now(self) -> datetime:
        self.at += timedelta(milliseconds=10)
        return self.at

    def monotonic(self) -> float:
        return self.now().timestamp()

    def wait(self, seconds: float) -> bool:
        self.at += timedelta(seconds=seconds)
        return False


class Office:
    """One sandbox board, a person at it, and as many daemons as a test wants."""

    def __init__(self, folder: Path, server: SandboxServer, sandbox: Sandbox, clock: Moving) -> None:
        self.folder, self.server, self.sandbox, self.clock = folder, server, sandbox, clock
        self.person = Person(server, sandbox)

    def daemon(self, more: str = WEEKLY) -> World:
        text = CONFIG.format(url=self.server.url, key=self.sandbox.key, token=self.sandbox.token)
        path = self.folder / "config.yaml"
        path.write_text(text.split("google_calendar:")[0] + more, encoding="utf-8")
        self.settings = read_settings(path, {})
        return World(
            connectors=make_connectors(self.settings, self.clock), store=MemoryStore(), clock=self.clock
        )

    def cycle(self, world: World, after: timedelta = timedelta(minutes=5)) -> CycleResult:
        self.clock.at += after
        result = run_cycle(world, make_setup(self.settings), progress=lambda *_: None)
        assert result.problems == []
        return result

    def cards(self, name: str) -> list[dict[str, Any]]:
        export = self.sandbox.trello.export_board(f"{1:024x}")
        return [card for card in export["cards"] if card["name"] == name]

    def items(self, name: str) -> list[dict[str, Any]]:
        (card,) = self.cards(name)
        lists = self.person.does("GET", f"/cards/{card['id']}/checklists")
        assert len(lists) == 1
        found: list[dict[str, Any]] = lists[0]["checkItems"]
        return found

    def tick(self, words: str, state: str = "complete") -> None:
        (card,) = self.cards(CIRCLE)
        item = next(item for item in self.items(CIRCLE) if words in item["name"])
        self.person.does("PUT", f"/cards/{card['id']}/checkItem/{item['id']}", state=state)

    def move(self, to: datetime) -> None:
        self.clock.at = to


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    clock = Moving(MONDAY)
    sandbox = Sandbox(clock=clock.now, limits=False)
    sandbox.trello.load_board(board(MONDAY))
    with SandboxServer(sandbox) as server:
        yield Office(tmp_path, server, sandbox, clock)


def test_on_monday_there_is_one_circle_with_the_owners_open_cards(office: Office) -> None:
    world = office.daemon()
    for _ in range(4):
        office.cycle(world)

    names = [item["name"] for item in office.items(CIRCLE)]

    assert names[0].startswith("Pay the overdue tax bill today https://trello.com/c/Card0021")
    assert not any("flights" in name for name in names)  # handed over to Ana


def test_without_a_board_in_the_configuration_nothing_is_made(office: Office) -> None:
    world = office.daemon("")
    for _ in range(3):
        office.cycle(world)

    assert len(office.sandbox.trello.export_board(f"{1:024x}")["cards"]) == 4


def test_each_part_can_be_switched_off(office: Office) -> None:
    world = office.daemon(
        "weekly: {board: Office, list: Inbox, circle: {enabled: false}, digest: {enabled: false}}\n"
    )
    office.cycle(world)
    office.move(MONDAY + timedelta(days=4, hours=8))
    office.cycle(world)

    assert len(office.sandbox.trello.export_board(f"{1:024x}")["cards"]) == 4


def test_two_daemons_make_one_circle_with_one_list_and_one_digest(office: Office) -> None:
    first, second = office.daemon(), office.daemon()
    for _ in range(3):
        office.cycle(first)
        office.cycle(second)
    count = len(office.items(CIRCLE))
    office.move(MONDAY + timedelta(days=4, hours=8))
    for _ in range(3):
        office.cycle(second)
        office.cycle(first)

    assert len(office.cards(CIRCLE)) == 1
    assert len(office.cards(DIGEST)) == 1
    assert len(office.items(CIRCLE)) == count == 2


def test_a_circle_that_was_deleted_or_archived_is_not_made_again(office: Office) -> None:
    world = office.daemon()
    office.cycle(world)
    (card,) = office.cards(CIRCLE)
    office.person.does("DELETE", f"/cards/{card['id']}")
    office.cycle(world)
    office.cycle(world)

    assert office.cards(CIRCLE) == []


def test_cards_of_ours_are_no_tasks(office: Office) -> None:
    world = office.daemon()
    first = office.cycle(world)
    office.cycle(world)
    later = office.cycle(world)

    assert first.tasks == later.tasks == 4
    (card,) = office.cards(CIRCLE)
    assert card["idLabels"] == []
    assert [each.title for each in world.store.activities().values() if "Circle" in each.title] == []


def test_a_tick_makes_a_card_important_and_is_remembered_once(office: Office) -> None:
    world = office.daemon()
    office.cycle(world)
    office.cycle(world)
    office.tick("photo archive")
    for _ in range(3):
        result = office.cycle(world)

    ticked = [each for each in world.store.corrections() if each.about is About.IMPORTANCE]
    assert [(each.words.title, each.important) for each in ticked] == [
        ("Sort the photo archive some day", True)
    ]
    (card,) = office.cards("Sort the photo archive some day")
    names = {
        label["id"]: label["name"] for label in office.sandbox.trello.export_board(f"{1:024x}")["labels"]
    }
    assert [names[label] for label in card["idLabels"]] == ["Q2 Important"]
    assert result.plan.changes == ()


def test_a_tick_taken_out_gives_the_card_back_to_the_judgement(office: Office) -> None:
    world = office.daemon()
    office.cycle(world)
    office.cycle(world)
    office.tick("photo archive")
    office.cycle(world)
    office.tick("photo archive", "incomplete")
    office.cycle(world)

    assert world.store.corrections() == []
    assert [lock.group for _, lock in world.store.locks()] == []


def test_what_is_not_ticked_is_offered_from_thursday_noon_on(office: Office) -> None:
    world = office.daemon()
    office.cycle(world)
    office.cycle(world)
    office.move(MONDAY + timedelta(days=3, hours=5))
    result = office.cycle(world)

    reasons = [step.text for one in result.judged for step in one.decision.reasons]
    assert any("you did not circle it in week 11" in reason for reason in reasons)


def test_on_friday_there_is_one_digest_with_the_figures(office: Office) -> None:
    world = office.daemon()
    office.cycle(world)
    office.move(MONDAY + timedelta(days=1))
    office.person.does("PUT", f"/cards/{22:024x}", dueComplete="true")
    office.cycle(world)
    office.move(MONDAY + timedelta(days=4, hours=8))
    for _ in range(3):
        office.cycle(world)

    (card,) = office.cards(DIGEST)
    assert card["desc"].startswith("**2 handed over, 1 done (1 by others), 1 late, about ")
    assert card["desc"].endswith("[delegated digest 2026-W11]")


def test_a_week_begun_on_friday_has_no_circle(office: Office) -> None:
    office.move(MONDAY + timedelta(days=4))
    world = office.daemon()
    office.cycle(world)
    office.cycle(world)

    assert office.cards(CIRCLE) == []


def test_a_card_that_was_deleted_is_gone_after_a_day(office: Office) -> None:
    world = office.daemon("")
    office.cycle(world)
    office.person.does("DELETE", f"/cards/{24:024x}")
    office.cycle(world)
    office.cycle(world, timedelta(days=1, minutes=1))

    gone = [each.title for each in world.store.activities().values() if each.gone is not None]
    assert gone == ["Answer e-mail of Mrs Okafor"]


def test_an_unchanged_board_writes_no_record_again(office: Office) -> None:
    world = office.daemon("")
    office.cycle(world)
    office.cycle(world)
    before = world.store.activities()
    office.cycle(world)

    assert len(before) == 4
    assert world.store.activities() == before


def test_a_board_that_is_not_there_is_told(office: Office) -> None:
    world = office.daemon("weekly: {board: Nowhere, list: Inbox}\n")
    office.clock.at += timedelta(minutes=1)
    result = run_cycle(world, make_setup(office.settings), progress=lambda *_: None)

    assert result.problems == ["weekly: there is no board 'Nowhere' among those that are read"]


def test_hiring_is_proposed_once_for_work_that_nobody_fits(office: Office) -> None:
    world = office.daemon(
        "weekly: {board: Office, list: Inbox, circle: {enabled: false}}\nteam: {hire_after: 2}\n"
        "policy: {Q1: delegate, Q2: delegate, Q3: delegate, Q4: delegate}\n"
    )
    for n in range(3):
        office.person.does(
            "POST", "/cards", idList=f"{11:024x}", name=f"Translate flyer {n} into French by a native speaker"
        )
    for _ in range(3):
        office.cycle(world)

    export = office.sandbox.trello.export_board(f"{1:024x}")
    hires = [card for card in export["cards"] if card["name"].startswith("Hire for ")]
    assert len(hires) == 1
    assert "Translate flyer 0" in hires[0]["desc"]


def test_two_daemons_at_the_very_same_moment_keep_the_first_card(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = office.daemon(), office.daemon()
    look = Composer._card
    both_looked: list[str] = []

    def look_while_the_other_makes_it(self: Composer, change: Change, list_id: str) -> str | None:
        found = look(self, change, list_id)
        if not both_looked:
            both_looked.append(change.marker)
            office.cycle(second, timedelta())
        return found

    monkeypatch.setattr(Composer, "_card", look_while_the_other_makes_it)
    office.cycle(first)

    assert both_looked == ["[delegated circle 2026-W11]"]
    (card,) = office.cards(CIRCLE)
    kept = [
        {
            held.value
            for record in world.store.ledger().values()
            for spot, held in record.owned.items()
            if spot.kind == "card"
        }
        for world in (first, second)
    ]
    assert kept == [{card["id"]}, {card["id"]}]


@pytest.mark.parametrize("fault", ["cut_before", "cut_after", "status_500_before", "status_503_after"])
def test_an_answer_that_was_lost_makes_no_second_card_and_no_second_list(office: Office, fault: str) -> None:
    world = office.daemon()
    for at in range(1, 40):
        office.sandbox.faults.arm(Fault(fault, at=at, method="POST", times=1))
        office.clock.at += timedelta(minutes=2)
        run_cycle(world, make_setup(office.settings), progress=lambda *_: None)
    office.sandbox.faults.clear()
    office.cycle(world)

    assert len(office.cards(CIRCLE)) == 1
    assert len(office.items(CIRCLE)) == 2


def test_a_list_that_was_cut_off_by_a_crash_is_finished_by_the_next_daemon(office: Office) -> None:
    office.cycle(office.daemon())
    (card,) = office.cards(CIRCLE)
    made = office.person.does("POST", f"/cards/{card['id']}/checklists", name="Circle what matters most")
    link = "Pay the overdue tax bill today https://trello.com/c/Card0021"
    office.person.does("POST", f"/checklists/{made['id']}/checkItems", name=link)
    world = office.daemon()
    office.cycle(world)
    office.cycle(world)

    assert [item["name"].split(" https")[0] for item in office.items(CIRCLE)] == [
        "Pay the overdue tax bill today",
        "Sort the photo archive some day",
    ]
