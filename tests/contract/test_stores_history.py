"""What every store promises of cycles, plans and sources."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from daemon.core.changes import Change, ChangeKind
from daemon.core.model import Field, TaskId
from daemon.ports import CycleRow, CycleSummary, SourceStatus, Store

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LATER = NOON + timedelta(minutes=5)
CHANGE = Change(
    kind=ChangeKind.ADD_LABEL,
    task=TaskId("trello", "5f0c"),
    container="board-1",
    field=Field("label", "quadrant/Q1"),
    before=None,
    after="L1",
    reason="due in 1 day +38",
)


# --- cycles and plans ----------------------------------------------------------------------------------


def test_cycles_come_newest_first_with_what_they_did(store: Store) -> None:
    summary = CycleSummary(
        tasks=40, planned=9, written=7, failed=2, locked=1, refused="too many removals", errors=("a", "b")
    )
    first = store.begin_cycle(NOON, "active")
    store.end_cycle(first, LATER, summary)
    second = store.begin_cycle(LATER, "observe")

    assert second > first
    assert store.last_cycles(5) == [
        CycleRow(id=second, mode="observe", began_at=LATER),
        CycleRow(id=first, mode="active", began_at=NOON, ended_at=LATER, summary=summary),
    ]
    assert [row.id for row in store.last_cycles(1)] == [second]


def test_old_cycles_are_forgotten_and_their_journal_is_not(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("daemon.store.sql.CYCLES_KEPT", 3)
    monkeypatch.setattr("daemon.store.memory.CYCLES_KEPT", 3)
    cycles = [store.begin_cycle(NOON, "active") for _ in range(5)]
    store.intend(cycles[0], [CHANGE], NOON)

    store.end_cycle(cycles[4], LATER, CycleSummary())

    assert [row.id for row in store.last_cycles(10)] == [cycles[4], cycles[3], cycles[2]]
    assert [row.task for row in store.journal(cycles[0])] == [CHANGE.task]
    assert store.begin_cycle(LATER, "active") > cycles[4]


def test_the_last_plan_is_the_newest_cycles(store: Store) -> None:
    first, second = store.begin_cycle(NOON, "observe"), store.begin_cycle(NOON, "observe")

    store.save_plan(second, '{"changes": 2}')
    store.save_plan(first, '{"changes": 1}')

    assert store.last_plan() == (second, '{"changes": 2}')


def test_a_cycle_has_one_plan(store: Store) -> None:
    cycle = store.begin_cycle(NOON, "observe")

    store.save_plan(cycle, '{"title": "old"}')
    store.save_plan(cycle, '{"title": "né 📌 \ud83d"}')

    assert store.last_plan() == (cycle, '{"title": "né 📌 \ud83d"}')


def test_old_plans_are_forgotten(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("daemon.store.sql.PLANS_KEPT", 2)
    monkeypatch.setattr("daemon.store.memory.PLANS_KEPT", 2)

    for cycle in (1, 2, 3, 4):
        store.save_plan(cycle, str(cycle))

    assert store.last_plan() == (4, "4")


# --- sources -------------------------------------------------------------------------------------------


def test_a_source_that_was_read_is_well(store: Store) -> None:
    store.source_seen("trello", items=40, now=NOON)
    store.source_seen("trello", items=41, now=LATER)

    assert store.sources() == [SourceStatus(name="trello", last_ok=LATER, items=41)]


def test_a_failing_source_says_since_when_and_keeps_its_last_good_reading(store: Store) -> None:
    store.source_seen("trello", items=40, now=NOON)
    store.source_failed("trello", "no answer", False, LATER)
    store.source_failed("trello", "the token is revoked", True, LATER + timedelta(hours=1))

    assert store.sources() == [
        SourceStatus(
            name="trello",
            last_ok=NOON,
            items=40,
            last_error="the token is revoked",
            failing_since=LATER,
            needs_owner=True,
        )
    ]


def test_a_source_that_never_worked_is_known_too(store: Store) -> None:
    store.source_failed("trello", "no answer", False, NOON)
    store.source_seen("google_calendar", items=0, now=NOON)

    assert store.sources() == [
        SourceStatus(name="google_calendar", last_ok=NOON, items=0),
        SourceStatus(name="trello", last_error="no answer", failing_since=NOON),
    ]


def test_a_source_that_recovers_forgets_its_failures(store: Store) -> None:
    store.source_failed("trello", "no answer", True, NOON)
    store.source_seen("trello", items=3, now=LATER)

    assert store.sources() == [SourceStatus(name="trello", last_ok=LATER, items=3)]
