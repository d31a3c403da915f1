"""Nudges on a real board, over weeks: each step once, whatever is cut off, and none when people are away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import requests

from connectors.faults import Fault
from tests.machine.office import CONFIG, Office, office

NUDGING = (
    CONFIG.replace("ana_va,", "ana_va, timezone: Asia/Manila,")
    + "follow_up: {{nudges: true, after_days: [2, 4]}}\n"
)
FLIGHTS = "Book flights for the client visit"
MANILA, BERLIN = ZoneInfo("Asia/Manila"), ZoneInfo("Europe/Berlin")


@pytest.fixture
def desk() -> Iterator[Office]:
    with office(receipts="commanded", config=NUDGING) as made:
        yield made


def nudges(desk: Office, card: str) -> list[str]:
    """Who was nudged, in order."""
    return [text.split(",")[0] for text in desk.comments(card) if "(nudge " in text]


def until(desk: Office, then: datetime, *, every: timedelta = timedelta(hours=3)) -> None:
    """Let time pass, with a cycle now and then."""
    while desk.clock.now() < then:
        desk.clock.wait(min(every, then - desk.clock.now()).total_seconds())
        desk.cycle()


def moments(desk: Office, card: str) -> list[datetime]:
    rows = desk.does("dana", "GET", f"cards/{card}/actions?filter=commentCard&limit=1000")
    return [datetime.fromisoformat(row["date"]) for row in reversed(rows) if "(nudge " in row["data"]["text"]]


def test_a_quiet_card_is_asked_about_once_and_then_the_owner_hears_of_it(desk: Office) -> None:
    card = desk.new_card(FLIGHTS)  # a Tuesday
    desk.cycle(2)
    until(desk, datetime(2026, 3, 25, tzinfo=UTC))

    asked, told = moments(desk, card)
    assert nudges(desk, card) == ["@ana_va", "@dana"]
    assert asked.astimezone(MANILA).date().isoformat() == "2026-03-12"
    assert 9 <= asked.astimezone(MANILA).hour < 17
    assert told.astimezone(BERLIN).date().isoformat() == "2026-03-16"
    assert 9 <= told.astimezone(BERLIN).hour < 17


def test_an_answer_begins_it_anew_and_a_question_is_the_owners(desk: Office) -> None:
    card = desk.new_card(FLIGHTS)
    desk.cycle(2)
    until(desk, datetime(2026, 3, 12, 5, tzinfo=UTC))
    desk.says("ana_va", card, "Which airline do you like?")
    desk.cycle()

    until(desk, datetime(2026, 3, 16, 6, tzinfo=UTC))
    assert nudges(desk, card) == ["@ana_va"]
    until(desk, datetime(2026, 3, 16, 12, tzinfo=UTC))

    assert nudges(desk, card) == ["@ana_va", "@dana"]
    assert "“Which airline do you like?”" in desk.comments(card)[-1]


@pytest.mark.parametrize("kind", ["cut_before", "cut_after", "html"])
def test_a_lost_answer_and_a_restart_write_no_second_one(desk: Office, kind: str) -> None:
    card = desk.new_card(FLIGHTS)
    desk.cycle(2)
    desk.sandbox.faults.arm(Fault(kind, at=1, method="POST", path="/comments"))

    while desk.clock.now() < datetime(2026, 3, 13, tzinfo=UTC):
        desk.clock.wait(3 * 3600)
        desk.cycle()
        desk.restart()

    assert nudges(desk, card) == ["@ana_va"]
    assert not desk.record(card).intents


def test_one_the_owner_deletes_is_the_last(desk: Office) -> None:
    card = desk.new_card(FLIGHTS)
    desk.cycle(2)
    until(desk, datetime(2026, 3, 12, 6, tzinfo=UTC))
    (comment,) = [held.value for spot, held in desk.record(card).owned.items() if spot.kind == "comment"]
    headers = {
        "Authorization": f'OAuth oauth_consumer_key="{desk.sandbox.key}", oauth_token="{desk.sandbox.token}"'
    }
    gone = requests.delete(f"{desk.server.url}/1/actions/{comment}", headers=headers, timeout=5)
    assert gone.ok, gone.text
    desk.does("dana", "PUT", f"cards/{card}", desc="No more asking, please")

    until(desk, datetime(2026, 3, 25, tzinfo=UTC), every=timedelta(hours=5))

    assert nudges(desk, card) == []
    assert "nudge" in desk.record(card).locks


def test_done_work_is_not_asked_about(desk: Office) -> None:
    card = desk.new_card(FLIGHTS)
    desk.cycle(2)
    desk.does("ana_va", "PUT", f"cards/{card}", dueComplete=True)
    until(desk, datetime(2026, 3, 25, tzinfo=UTC), every=timedelta(hours=5))

    assert nudges(desk, card) == []
