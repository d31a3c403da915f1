"""What every store promises of what happened to cards: one record each, the newest, the oldest go first."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from daemon.core.activity import Activity, Stay
from daemon.core.model import Action, Complexity, Kind, Quadrant, TaskId
from daemon.ports import Store
from daemon.store import memory, sql

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
FULL = Activity(
    task=TaskId("trello", "5f0c"),
    title="Fátura 😀 'März'",
    board="Büro",
    url="https://trello.com/c/abc",
    stays=(Stay("To do", NOON), Stay("Doing", NOON + timedelta(days=1))),
    holders=(Stay("", NOON), Stay("Maria", NOON + timedelta(hours=1))),
    due=NOON + timedelta(days=3),
    done=NOON + timedelta(days=2, microseconds=5),
    gone=NOON + timedelta(days=4),
    first=NOON,
    hours=1.5,
    action=Action.DELEGATE,
    quadrant=Quadrant.Q3,
    kind=Kind.RECURRING,
    complexity=Complexity.SPECIALISED,
    category="bookkeeping",
    asked=NOON,
    reopened=2,
    steps=("open the list", "write it"),
    changed=NOON + timedelta(days=4),
)


def test_what_happened_to_a_card_comes_back_as_it_was(store: Store) -> None:
    bare = Activity(task=TaskId("trello", "2"), title="Bare", first=NOON, changed=NOON)

    store.note_activities([FULL, bare])

    assert store.activities() == {FULL.task: FULL, bare.task: bare}


def test_only_the_cards_that_are_asked_for_come_back(store: Store) -> None:
    store.note_activities([replace(FULL, task=TaskId("trello", str(n))) for n in range(5)])

    found = store.activities([TaskId("trello", "3"), TaskId("google_calendar", "4"), TaskId("trello", "9")])

    assert list(found) == [TaskId("trello", "3")]
    assert store.activities([]) == {}


def test_what_happens_next_takes_the_place_of_what_was_known(store: Store) -> None:
    store.note_activities([FULL])
    store.note_activities([replace(FULL, title="Renamed")])

    assert [each.title for each in store.activities().values()] == ["Renamed"]


def test_the_cards_that_changed_longest_ago_are_forgotten(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (sql, memory):
        monkeypatch.setattr(module, "ACTIVITIES_KEPT", 3)
    for n in range(5):
        made = replace(FULL, task=TaskId("trello", str(n)), changed=NOON + timedelta(minutes=n))
        store.note_activities([made])

    assert sorted(task.key for task in store.activities()) == ["2", "3", "4"]


def test_cards_noted_at_one_moment_stay_together_however_many_they_are(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (sql, memory):
        monkeypatch.setattr(module, "ACTIVITIES_KEPT", 3)
    store.note_activities([replace(FULL, task=TaskId("trello", str(n))) for n in range(7)])

    assert len(store.activities()) == 7
