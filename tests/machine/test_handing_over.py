"""Who is on a card and what its checklist says, as people and daemon change them in turn."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from connectors.faults import Fault
from daemon.core.model import Field, TaskId
from tests.machine.office import CONFIG, Office, office

FLIGHTS = "Book flights"


@pytest.fixture
def there() -> Iterator[Office]:
    with office() as made:
        yield made


@pytest.fixture
def card(there: Office) -> str:
    made = there.new_card(FLIGHTS)
    there.cycle()
    return made


def lock_of(there: Office, card: str, group: str) -> str | None:
    return there.record(card).locks[group].value


def test_the_assistant_is_put_on_a_card_that_is_handed_over(there: Office, card: str) -> None:
    assert there.members(card) == ["ana_va"]
    assert "Delegate: Ana" in there.labels(card)
    assert Field("member", "ana_va") in there.owned(card)


def test_nothing_more_is_written_once_it_stands(there: Office, card: str) -> None:
    there.cycle(2)

    assert there.cycle().plan.changes == ()


def test_a_member_a_person_takes_off_stays_off_and_so_does_the_label(there: Office, card: str) -> None:
    ana = next(m["id"] for m in there.card(card)["members"])
    there.does("dana", "DELETE", f"cards/{card}/idMembers/{ana}")
    there.cycle(3)

    assert there.members(card) == []
    assert "Delegate: Ana" not in there.labels(card)
    assert lock_of(there, card, "assistant") is None


def test_a_member_of_the_team_whom_a_person_adds_gets_the_work(there: Office, card: str) -> None:
    ben = there.does("dana", "GET", "members/ben_va")["id"]
    there.does("dana", "POST", f"cards/{card}/idMembers", value=ben)
    there.cycle(3)

    assert there.members(card) == ["ben_va"]
    assert "Delegate: Ana" not in there.labels(card)
    assert lock_of(there, card, "assistant") == "Ben"


def test_somebody_outside_the_team_decides_nothing_and_stays(there: Office, card: str) -> None:
    sam = there.does("dana", "GET", "members/sam")["id"]
    there.does("dana", "POST", f"cards/{card}/idMembers", value=sam)
    there.cycle(2)

    assert there.members(card) == ["ana_va", "sam"]
    assert "assistant" not in there.record(card).locks


def test_a_member_who_stood_there_before_us_stays_when_the_work_goes_to_another(there: Office) -> None:
    ben = there.does("dana", "GET", "members/ben_va")["id"]
    card = there.new_card(FLIGHTS, idMembers=ben)
    there.cycle(2)
    assert there.members(card) == ["ana_va", "ben_va"]
    assert "assistant" not in there.record(card).locks

    there.does("dana", "PUT", f"cards/{card}", name="Pay the tax bill")
    there.cycle(2)

    assert there.members(card) == ["ben_va"]


def test_our_member_goes_when_it_is_no_longer_handed_over(there: Office, card: str) -> None:
    there.does("dana", "PUT", f"cards/{card}", name="Pay the tax bill")
    there.cycle(2)

    assert there.members(card) == []


@pytest.mark.parametrize("kind", ["cut_before", "cut_after", "status_503_after", "truncated_json", "html"])
@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_lost_answer_leaves_one_of_each(there: Office, kind: str, at: int) -> None:
    card = there.new_card(FLIGHTS)
    there.sandbox.faults.arm(Fault(kind, at=at, method="POST", path="/cards/"))
    there.cycle(3)
    there.sandbox.faults.clear()
    there.cycle()

    assert there.members(card) == ["ana_va"]
    assert there.record(card).intents == ()
    assert there.record(card).locks == {}
    assert there.cycle().plan.changes == ()


def test_nobody_is_put_on_cards_unless_that_is_wanted() -> None:
    with office(config=CONFIG.replace("hand_over: {{members: true, checklist: true}}", "")) as there:
        card = there.new_card(FLIGHTS)
        there.cycle(2)

        assert there.members(card) == []
        assert "Delegate: Ana" in there.labels(card)
        assert TaskId("trello", card) in there.store.ledger()
