"""The one comment on a card: written once, edited in place, never fought over, whatever is cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import requests

from connectors.faults import Fault
from tests.machine.office import Office, office

FLIGHTS = "Book flights"


@pytest.fixture
def there() -> Iterator[Office]:
    with office() as made:
        yield made


@pytest.fixture
def card(there: Office) -> str:
    made = there.new_card(FLIGHTS, due="2026-03-12T15:00:00.000Z")
    there.cycle()
    return made


def as_daemon(there: Office, method: str, card: str, **body: str) -> None:
    rows = there.does("dana", "GET", f"cards/{card}/actions?filter=commentCard")
    ours = next(row["id"] for row in rows if "– delegated" in row["data"]["text"])
    token = f'OAuth oauth_consumer_key="{there.sandbox.key}", oauth_token="{there.sandbox.token}"'
    url = f"{there.server.url}/1/actions/{ours}"
    answer = requests.request(method, url, headers={"Authorization": token}, json=body or None, timeout=5)
    assert answer.ok


def test_a_card_that_is_handed_over_gets_one_receipt_in_plain_words(there: Office, card: str) -> None:
    [text] = there.receipts(card)

    assert text.startswith("**For Ana** · handed over · Q3: urgent, not important\n\nWhy: ")
    assert "rule 'words flights'" in text
    assert text.endswith(
        "– delegated: answer with /why, /keep, /to NAME, /q1 to /q4, /later DATE, /done, /undo or /unlock"
    )


def test_time_alone_never_rewrites_it(there: Office, card: str) -> None:
    there.cycle(2)
    writes = []
    for _ in range(30):
        there.clock.wait(3600)
        writes += [
            seen
            for seen in there.requests_of(there.cycle)
            if not seen.startswith("GET") and "actions" in seen
        ]

    assert writes == []
    assert len(there.receipts(card)) == 1


def test_another_decision_is_told_in_the_same_comment(there: Office, card: str) -> None:
    there.does("dana", "PUT", f"cards/{card}", name="Pay the tax bill")
    there.cycle(2)

    [text] = there.receipts(card)
    assert text.startswith("**For you** · to do now · Q1: urgent and important")
    assert there.cycle().plan.changes == ()


def test_a_receipt_that_a_person_deleted_is_not_written_again(there: Office, card: str) -> None:
    as_daemon(there, "DELETE", card)
    there.does("dana", "PUT", f"cards/{card}", name="Pay the tax bill")
    there.cycle(3)

    assert there.receipts(card) == []
    assert "receipt" in there.record(card).locks


def test_a_receipt_that_a_person_rewrote_is_left_alone(there: Office, card: str) -> None:
    as_daemon(there, "PUT", card, text="Mine now. – delegated: answer with me")
    there.does("dana", "PUT", f"cards/{card}", name="Pay the tax bill")
    there.cycle(3)

    assert there.comments(card) == ["Mine now. – delegated: answer with me"]
    assert "receipt" in there.record(card).locks
    assert there.cycle().plan.changes == ()


def test_cards_that_are_the_owners_get_none(there: Office) -> None:
    card = there.new_card("Pay the tax bill")
    there.cycle(2)

    assert there.comments(card) == []


def test_by_default_nobody_is_told_anything_unasked() -> None:
    with office(receipts="commanded") as there:
        card = there.new_card(FLIGHTS)
        there.cycle(2)

        assert there.comments(card) == []


@pytest.mark.parametrize(
    "kind", ["cut_before", "cut_after", "status_500_before", "status_503_after", "truncated_json", "html"]
)
def test_a_lost_answer_leaves_one_receipt(there: Office, kind: str) -> None:
    card = there.new_card(FLIGHTS)
    there.sandbox.faults.arm(Fault(kind, at=1, method="POST", path="/actions/comments"))
    there.cycle(2)
    there.sandbox.faults.clear()
    there.restart()
    there.cycle(2)

    assert len(there.receipts(card)) == 1
    assert there.record(card).intents == ()
    assert "receipt" not in there.record(card).locks
    assert there.cycle().plan.changes == ()


@pytest.mark.parametrize("kind", ["cut_before", "cut_after", "status_503_after", "truncated_json", "html"])
def test_a_lost_answer_of_an_edit_leaves_the_new_text(there: Office, card: str, kind: str) -> None:
    there.cycle()
    there.does("dana", "PUT", f"cards/{card}", name="Pay the tax bill")
    there.sandbox.faults.arm(Fault(kind, at=1, method="PUT", path="/actions/"))
    there.cycle()
    there.sandbox.faults.clear()
    there.restart()
    there.cycle(2)

    [text] = there.receipts(card)
    assert text.startswith("**For you**")
    assert "receipt" not in there.record(card).locks
    assert there.cycle().plan.changes == ()


def test_what_is_done_is_not_spoken_of_any_more(there: Office, card: str) -> None:
    before = there.receipts(card)
    there.does("dana", "PUT", f"cards/{card}", dueComplete=True)
    there.cycle(2)

    assert there.receipts(card) == before
