"""What is kept of an adviser is bounded, and an answer to one question is never taken for one to another."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from daemon.core.model import TaskId
from daemon.core.second_opinion import AskRules, SecondOpinion, Wording
from daemon.opinions import kept
from daemon.opinions.kept import Kept, Notebook, State
from daemon.store import open_store
from tests.builders import NOW

RULES = AskRules(name="m", version="1", below=1.0)
DAY = date(2026, 3, 10)
SAID = SecondOpinion(said="m says: é 'x'", topics=(("email", 0.8),), weight=0.3, important=1.0)


@pytest.fixture
def store(tmp_path: Path):
    made = open_store(path=tmp_path / "ledger.sqlite3", url=None)
    yield made
    made.close()


def test_an_answer_comes_back_as_it_was(store):
    book = Notebook(store, RULES)
    book.keep({"k": Kept(DAY, SAID), "none": Kept(DAY, None)}, {}, NOW)

    assert {key: Kept.of(line) for key, line in book.answers().items()} == {
        "k": Kept(DAY, SAID),
        "none": Kept(DAY, None),
    }


def test_the_oldest_answers_go_when_there_are_too_many(store, monkeypatch):
    monkeypatch.setattr(kept, "MOST_KEPT", 10)
    book = Notebook(store, RULES)
    for at in range(20):
        book.keep({f"k{at:02}": Kept(DAY + timedelta(days=at), SAID)}, book.answers(), NOW)

    assert len(book.answers()) <= 10
    assert "k19" in book.answers()


def test_other_words_and_another_version_have_another_place(store):
    book, later = Notebook(store, RULES), Notebook(store, AskRules(name="m", version="2", below=1.0))
    words = Wording("Pay", "the bill", "Inbox")

    assert book.key(words) == book.key(Wording("Pay", "the bill", "Inbox"))
    assert (
        len(
            {
                book.key(words),
                later.key(words),
                book.key(Wording("Pay", "the bill")),
                book.key(Wording("Paythe bill")),
            }
        )
        == 4
    )


def test_what_waits_is_kept_in_order(store):
    book = Notebook(store, RULES)
    book.wait([TaskId("trello", "b"), TaskId("google_calendar", "a b")], NOW)

    assert book.waiting() == [TaskId("google_calendar", "a b"), TaskId("trello", "b")]


def test_how_it_goes_is_kept_and_each_day_begins_with_nothing_asked(store):
    state = State(on=DAY, asked=7, unusable=2, failing="it is late", since=NOW, not_before=NOW)
    Notebook(store, RULES).note(state, NOW)
    book = Notebook(store, RULES)

    assert book.state(DAY) == state
    assert book.state(DAY + timedelta(days=1)) == State(
        on=DAY + timedelta(days=1), failing="it is late", since=NOW, not_before=NOW
    )


def test_what_is_wrong_is_one_sentence_each():
    assert State(on=DAY, unusable=1, failing="it is late").sentences("m") == [
        "m was not asked: it is late; tasks are judged without it",
        "1 answer of m today could not be used and did not count",
    ]
    assert State(on=DAY).sentences("m") == []
