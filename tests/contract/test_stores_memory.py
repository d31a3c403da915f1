"""What every store promises of corrections: none is lost, none is there twice, the oldest go first."""

from __future__ import annotations

import os
import secrets
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from daemon.core.memory import (
    About,
    Correction,
    Origin,
    Said,
    Words,
    of_assistant,
    of_importance,
    withdrawn,
)
from daemon.core.model import Lock, Quadrant, TaskId
from daemon.ports import MemoryMark, Store
from daemon.store import memory, open_store, sql

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
CARD = TaskId("trello", "5f0c")
INVOICES = Words(title="Send March invoices", description="before Friday", list_name="Money")


def given(name: str = "Ben", words: Words = INVOICES, at: datetime = NOON) -> Correction:
    return replace(of_assistant(words, name, at), task=CARD, origin=Origin.LABEL)


def titles(store: Store) -> list[str]:
    return [each.words.title for each in store.corrections()]


def test_an_empty_store_remembers_nothing(store: Store) -> None:
    assert store.corrections() == []
    assert store.memory_mark() == MemoryMark(0, 0)


def test_a_correction_comes_back_as_it_was_with_a_number(store: Store) -> None:
    learned = Correction(
        words=Words(
            title="Fátura 😀 \ud83d \x00 'März'",
            description="a\nb",
            list_name="Geld",
            labels=("VIP", "P1"),
            people=("ana",),
            due="2026-03-10",
        ),
        about=About.QUADRANT,
        at=NOON,
        chosen="Q1",
        refused=None,
        urgent=True,
        important=False,
        owner_only=None,
        strength=0.35,
        said=Said(quadrant=Quadrant.Q4, assistant="Ben", owner_only=False),
        origin=Origin.COMMAND,
        task=CARD,
    )

    store.remember([learned])

    (kept,) = store.corrections()
    assert kept.id > 0
    assert replace(kept, id=0) == learned


def test_a_lock_and_what_is_learned_from_it_are_kept_together(store: Store) -> None:
    lock = Lock(group="assistant", value="Ben", reason="you set 'Delegate: Ben'", since=NOON)

    store.lock(CARD, lock, (), [given()])

    assert store.locks() == [(CARD, lock)]
    assert [each.chosen for each in store.corrections()] == ["Ben"]


def test_the_same_correction_twice_is_one(store: Store) -> None:
    store.remember([given()])
    store.remember([given(at=NOON + timedelta(days=1)), given(at=NOON + timedelta(days=2))])

    assert [each.at for each in store.corrections()] == [NOON + timedelta(days=2)]


def test_a_newer_choice_on_the_same_words_takes_the_place_of_the_older(store: Store) -> None:
    store.remember([given("Ben")])
    before = store.memory_mark()
    store.remember([given("Ana")])

    assert [each.chosen for each in store.corrections()] == ["Ana"]
    assert store.memory_mark().newest > before.newest
    assert store.memory_mark().kept == 1


def test_other_words_other_tasks_and_other_questions_stand_beside_each_other(store: Store) -> None:
    store.remember(
        [
            given(),
            given(words=replace(INVOICES, title="Send April invoices")),
            replace(given(), task=TaskId("trello", "other")),
            replace(of_importance(INVOICES, important=True, at=NOON), task=CARD),
        ]
    )

    assert len(store.corrections()) == 4


def test_taking_a_choice_back_forgets_it_and_keeps_nothing(store: Store) -> None:
    store.remember([given()])
    store.remember([replace(withdrawn(INVOICES, About.ASSISTANT, NOON), task=CARD)])

    assert store.corrections() == []


def test_corrections_are_forgotten_by_number(store: Store) -> None:
    store.remember([given(words=replace(INVOICES, title=f"Task {n}")) for n in range(3)])
    numbers = [each.id for each in store.corrections()]

    assert store.forget([numbers[1], 10**9]) == 1
    assert titles(store) == ["Task 0", "Task 2"]
    assert store.forget([]) == 0


def test_a_forgotten_number_is_never_given_again(store: Store) -> None:
    store.remember([given()])
    (first,) = store.corrections()
    store.forget([first.id])
    store.remember([given()])

    assert store.corrections()[0].id > first.id


def test_the_oldest_are_forgotten_beyond_the_limit(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (sql, memory):
        monkeypatch.setattr(module, "CORRECTIONS_KEPT", 30)
    store.remember([given(words=Words(title=f"Task {n}")) for n in range(40)])
    store.remember([given(words=Words(title="Task 12"))])

    assert len(store.corrections()) == 30
    assert (titles(store)[0], titles(store)[-1]) == ("Task 10", "Task 12")


def test_accounts_remember_apart(tmp_path: Path) -> None:
    accounts = [open_store(path=tmp_path / "s.db", url=None, account=name) for name in ("a", "b")]
    accounts[0].remember([given()])
    accounts[1].remember([given("Ana")])

    assert [each.chosen for each in accounts[0].corrections()] == ["Ben"]
    assert accounts[1].forget([accounts[0].corrections()[0].id]) == 0
    for account in accounts:
        account.close()


def test_accounts_in_postgresql_remember_apart() -> None:
    url = os.environ.get("DELEGATED_TEST_POSTGRES")
    if url is None:
        pytest.skip("DELEGATED_TEST_POSTGRES is not set to the URL of a PostgreSQL database")
    accounts = [open_store(path=None, url=url, account=secrets.token_hex(8)) for _ in range(2)]
    accounts[0].remember([given()])

    assert accounts[1].corrections() == []
    for account in accounts:
        account.close()
