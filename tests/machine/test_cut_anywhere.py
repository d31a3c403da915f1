"""Cut off before or after any request, the ledger being as it was then: it ends as if undisturbed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest
import requests

from tests.machine.office import Office, office

LONG = bool(os.environ.get("DELEGATED_LONG"))
FLIGHTS, LEDGER = "Book flights", "Enter the receipts into the bookkeeping"


class Cut(BaseException):
    """As a kill: nothing in the daemon may catch it."""


@contextmanager
def cut_at(monkeypatch: pytest.MonkeyPatch, number: int, phase: str) -> Iterator[list[int]]:
    """End the process, so to say, at its request `number`, before it is sent or after it was answered."""
    send: Callable[..., Any] = requests.Session.send
    seen: list[int] = []

    def counting(self: Any, *args: Any, **kwargs: Any) -> Any:
        seen.append(1)
        if len(seen) == number and phase == "before":
            raise Cut
        answer = send(self, *args, **kwargs)
        if len(seen) == number and phase == "after":
            answer.close()
            raise Cut
        return answer

    with monkeypatch.context() as patched:
        patched.setattr(requests.Session, "send", counting)
        with suppress(Cut):
            yield seen


def stands(there: Office, *cards: str) -> list[Any]:
    return [
        (
            there.labels(card),
            there.members(card),
            [(c["name"], [i["name"] for i in c["checkItems"]]) for c in there.card(card)["checklists"]],
            there.card(card)["dueReminder"],
            there.card(card)["dueComplete"],
            [_first_line(there, card, text) for text in there.receipts(card)],
            [[line for line in text.splitlines() if line.startswith("- /")] for text in there.receipts(card)],
            len(there.comments(card)),
        )
        for card in cards
    ]


def _first_line(there: Office, card: str, text: str) -> str:
    """What is done is left alone, whether that is said or not."""
    return "" if there.card(card)["dueComplete"] else text.splitlines()[0]


def prepared(there: Office) -> list[str]:
    there.new_card("Something else")
    there.cycle(2)
    due = "2026-03-13T15:00:00.000Z"
    return [there.new_card(FLIGHTS, due=due), there.new_card(LEDGER)]


def commanded(there: Office) -> list[str]:
    cards = prepared(there)
    there.cycle(2)
    there.says("dana", cards[0], "/to Ben /q2")
    there.says("sam", cards[0], "/done")
    there.says("dana", cards[1], "/keep\n/why")
    return cards


def taken_back(there: Office) -> list[str]:
    cards = prepared(there)
    there.cycle(2)
    there.says("dana", cards[0], "/undo")
    there.says("dana", cards[1], "/done")
    return cards


HISTORIES = [prepared, commanded, taken_back]


@pytest.mark.parametrize("phase", ["before", "after"])
@pytest.mark.parametrize("history", HISTORIES)
def test_cut_off_at_any_request_it_ends_as_undisturbed(
    monkeypatch: pytest.MonkeyPatch, history: Callable[[Office], list[str]], phase: str
) -> None:
    with office() as there:
        cards = history(there)
        with cut_at(monkeypatch, 0, phase) as seen:
            there.cycle()
        count = len(seen)
        there.cycle(2)
        expected = stands(there, *cards)
        heard = [set(there.record(card).heard) for card in cards]
    assert count > 5
    for number in range(1 if phase == "before" else 2, count + 1, 1 if LONG else 3):
        with office() as there:
            cards = history(there)
            with cut_at(monkeypatch, number, phase):
                there.cycle()
            there.restart()
            there.cycle(3)

            assert stands(there, *cards) == expected, number
            assert [there.record(card).intents for card in cards] == [(), ()], number
            assert [len(there.record(card).heard) for card in cards] == [len(each) for each in heard]
            assert there.cycle().plan.changes == (), number
