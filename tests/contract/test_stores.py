"""What every store promises of ledger, journal and locks, be it a file, a database or memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from daemon.core.changes import Change, ChangeKind
from daemon.core.model import Field, Intent, Lock, Owned, Record, TaskId, Value
from daemon.ports import Cursor, JournalRow, Outcome, Store

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LATER = NOON + timedelta(minutes=5)
CARD = TaskId("trello", "5f0c")
OTHER = TaskId("trello", "5f0d")
EVENT = TaskId("google_calendar", "primary/abc")
Q1 = Field("label", "quadrant/Q1")
MARIA = Field("label", "assistant/Maria")
REMINDER = Field("reminder")


def change(task: TaskId = CARD, field: Field = Q1, after: Value = "L1", before: Value = None) -> Change:
    return Change(
        kind=ChangeKind.ADD_LABEL if field.kind == "label" else ChangeKind.SET_REMINDER,
        task=task,
        container="board-1",
        field=field,
        before=before,
        after=after,
        reason="due in 1 day +38",
        label_name="Q1 Do now",
        label_color="red",
        guard="2026-03-02T11:59:00.000Z",
    )


def write(store: Store, *changes: Change, stamp: str = "", now: datetime = NOON) -> tuple[int, ...]:
    ids = store.intend(1, changes, now)
    store.landed(ids, {}, stamp, now)
    return ids


def lock(group: str = "quadrant", value: str | None = "Q2", since: datetime = NOON) -> Lock:
    return Lock(group=group, value=value, reason="you set Q2", since=since)


# --- ledger --------------------------------------------------------------------------------------------


def test_an_empty_store_knows_nothing(store: Store) -> None:
    assert store.ledger() == {}
    assert store.journal() == []
    assert store.last_cycles(10) == []
    assert store.last_plan() is None
    assert store.sources() == []
    assert store.locks() == []


def test_an_intent_is_open_and_owns_nothing_until_it_landed(store: Store) -> None:
    (intent,) = store.intend(1, [change()], NOON)

    assert store.ledger() == {
        CARD: Record(
            intents=(Intent(id=intent, field=Q1, before=None, after="L1", guard="2026-03-02T11:59:00.000Z"),)
        )
    }


def test_a_landed_write_is_owned_with_what_stood_before(store: Store) -> None:
    write(store, change(field=REMINDER, before=1440, after=60), stamp="2026-03-02T12:00:01.000Z")

    assert store.ledger() == {
        CARD: Record(owned={REMINDER: Owned(value=60, before=1440, stamp="2026-03-02T12:00:01.000Z")})
    }


def test_what_stood_before_our_first_write_survives_later_writes(store: Store) -> None:
    write(store, change(field=REMINDER, before=1440, after=60), stamp="a")
    write(store, change(field=REMINDER, before=60, after=30), stamp="b")

    assert store.ledger()[CARD].owned == {REMINDER: Owned(value=30, before=1440, stamp="b")}


def test_a_write_without_stamp_keeps_the_known_one(store: Store) -> None:
    write(store, change(field=REMINDER, after=60), stamp="a")
    write(store, change(field=REMINDER, before=60, after=30), stamp="")

    assert store.ledger()[CARD].owned[REMINDER].stamp == "a"


def test_a_removal_that_landed_gives_the_field_up(store: Store) -> None:
    write(store, change())
    write(store, change(before="L1", after=None))

    assert store.ledger() == {}


def test_a_field_that_is_ours_again_remembers_the_newer_past(store: Store) -> None:
    write(store, change(field=REMINDER, before=1440, after=60))
    write(store, change(field=REMINDER, before=60, after=None))
    write(store, change(field=REMINDER, before=10, after=5))

    assert store.ledger()[CARD].owned == {REMINDER: Owned(value=5, before=10)}


def test_a_created_label_is_owned_by_the_id_the_service_chose(store: Store) -> None:
    board = TaskId("trello", "board-1")
    definition = Field("definition", "quadrant/Q1")
    (intent,) = store.intend(1, [change(board, definition, after=None)], NOON)

    store.landed([intent], {intent: "L77"}, "", NOON)

    assert store.ledger() == {board: Record(owned={definition: Owned(value="L77")})}
    assert [row.after for row in store.journal()] == ["L77"]


def test_a_failed_write_leaves_what_is_owned_as_it_was(store: Store) -> None:
    write(store, change(field=REMINDER, after=60))
    ids = store.intend(1, [change(field=REMINDER, before=60, after=30)], NOON)

    store.failed(ids, "the card is archived", LATER)

    assert store.ledger() == {CARD: Record(owned={REMINDER: Owned(value=60)})}
    last = store.journal()[-1]
    assert (last.state, last.note, last.settled_at) == (Outcome.FAILED, "the card is archived", LATER)


def test_verdicts_settle_open_intents(store: Store) -> None:
    landed, dropped, unknown = store.intend(
        1, [change(), change(OTHER), change(EVENT, REMINDER, after=10)], NOON
    )

    store.settle(landed=[landed], dropped=[dropped], now=LATER)

    assert store.ledger() == {
        CARD: Record(owned={Q1: Owned(value="L1")}),
        EVENT: Record(
            intents=(
                Intent(id=unknown, field=REMINDER, before=None, after=10, guard="2026-03-02T11:59:00.000Z"),
            )
        ),
    }
    assert [row.state for row in store.journal()] == [Outcome.LANDED, Outcome.DROPPED, Outcome.OPEN]


def test_a_verdict_can_say_which_id_a_lost_answer_held(store: Store) -> None:
    (intent,) = store.intend(1, [change(after=None)], NOON)

    store.settle(landed=[intent], dropped=[], written={intent: "L9"}, now=LATER)

    assert store.ledger()[CARD].owned == {Q1: Owned(value="L9")}


def test_a_verdict_can_say_what_the_service_showed_when_it_was_found(store: Store) -> None:
    (intent,) = store.intend(1, [change()], NOON)

    store.settle(landed=[intent], dropped=[], stamp="2026-03-02T12:00:07.000Z", now=LATER)

    assert store.ledger()[CARD].owned == {Q1: Owned(value="L1", stamp="2026-03-02T12:00:07.000Z")}


def test_a_settled_intent_is_settled_for_good(store: Store) -> None:
    (failed,) = store.intend(1, [change()], NOON)
    store.failed([failed], "no", NOON)

    store.landed([failed], {}, "", LATER)
    store.settle(landed=[failed], dropped=[failed], now=LATER)

    assert store.ledger() == {}
    assert [(row.state, row.settled_at) for row in store.journal()] == [(Outcome.FAILED, NOON)]


def test_a_number_that_was_never_given_out_is_passed_over(store: Store) -> None:
    store.landed([10**9], {}, "", NOON)
    store.failed([10**9], "no", NOON)

    assert store.journal() == []


def test_intent_ids_come_in_the_order_of_the_changes(store: Store) -> None:
    changes = [change(TaskId("trello", f"{number * 7919 % 3000:04}")) for number in range(3000)]

    ids = store.intend(1, changes, NOON)

    task_of = {row.id: row.task for row in store.journal()}
    assert [task_of[intent] for intent in ids] == [change.task for change in changes]


def test_thousands_of_writes_settle_in_one_call(store: Store) -> None:
    ids = store.intend(1, [change(TaskId("trello", f"{number:04}")) for number in range(2000)], NOON)

    store.settle(landed=ids[:1200], dropped=ids[1200:], now=NOON)

    assert len(store.ledger()) == 1200


def test_no_changes_are_no_intents(store: Store) -> None:
    assert store.intend(1, [], NOON) == ()


@pytest.mark.parametrize(
    "value",
    [
        True,
        False,
        0,
        1,
        -1,
        "",
        "1",
        "null",
        'a "quoted" 📌 label\n',
        "\u200fעברית\u200b",
        "half a pair \ud83d",
        "\x00",
        (),
        (("popup", 30),),
        (("email", 1440), ("popup", 0)),
    ],
)
def test_every_kind_of_value_comes_back_exactly(store: Store, value: Value) -> None:
    write(store, change(before=value, after=value))

    owned = store.ledger()[CARD].owned[Q1]
    assert owned == Owned(value=value, before=value)
    assert type(owned.value) is type(value)
    assert type(owned.before) is type(value)


def test_text_that_no_database_likes_is_stored_all_the_same(store: Store) -> None:
    odd = replace(change(), reason="half a pair \ud83d and \x00", label_name="\ud83d")

    write(store, odd)

    assert len(store.journal()) == 1


def test_a_ledger_in_hand_does_not_change(store: Store) -> None:
    write(store, change())
    before = store.ledger()

    write(store, change(OTHER))
    store.lock(CARD, lock(), [Q1])

    assert before == {CARD: Record(owned={Q1: Owned(value="L1")})}


# --- journal -------------------------------------------------------------------------------------------


def test_the_journal_tells_everything_of_a_write(store: Store) -> None:
    cycle = store.begin_cycle(NOON, "active")
    (intent,) = store.intend(cycle, [change(field=REMINDER, before=1440, after=60)], NOON)
    store.landed([intent], {}, "stamp", LATER)

    assert store.journal(cycle) == [
        JournalRow(
            id=intent,
            cycle=cycle,
            task=CARD,
            container="board-1",
            field=REMINDER,
            kind=ChangeKind.SET_REMINDER,
            before=1440,
            after=60,
            reason="due in 1 day +38",
            state=Outcome.LANDED,
            at=NOON,
            settled_at=LATER,
            guard="2026-03-02T11:59:00.000Z",
            label_name="Q1 Do now",
            label_color="red",
        )
    ]


def test_the_journal_of_one_cycle_holds_only_its_own_writes(store: Store) -> None:
    store.intend(1, [change()], NOON)
    store.intend(2, [change(OTHER)], NOON)

    assert [row.task for row in store.journal(1)] == [CARD]
    assert [row.task for row in store.journal(2)] == [OTHER]
    assert [row.task for row in store.journal()] == [CARD, OTHER]
    assert store.journal(3) == []


# --- locks ---------------------------------------------------------------------------------------------


def test_a_lock_stays_and_its_fields_are_no_longer_ours(store: Store) -> None:
    write(store, change(), change(field=MARIA, after="L5"), change(OTHER))

    store.lock(CARD, lock(), [Q1])

    assert store.ledger() == {
        CARD: Record(owned={MARIA: Owned(value="L5")}, locks={"quadrant": lock()}),
        OTHER: Record(owned={Q1: Owned(value="L1")}),
    }


def test_a_later_lock_of_a_group_replaces_the_earlier(store: Store) -> None:
    store.lock(CARD, lock(value="Q2"), [])
    store.lock(CARD, lock(value=None, since=LATER), [])

    assert store.locks() == [(CARD, lock(value=None, since=LATER))]


def test_locks_come_oldest_first(store: Store) -> None:
    store.lock(CARD, lock(since=LATER), [])
    store.lock(OTHER, lock(since=NOON), [])

    assert [task for task, _ in store.locks()] == [OTHER, CARD]


def test_fields_that_went_by_themselves_are_given_up_without_a_lock(store: Store) -> None:
    write(store, change(), change(field=MARIA, after="L5"))

    store.give_up(CARD, [Q1, REMINDER])

    assert store.ledger() == {CARD: Record(owned={MARIA: Owned(value="L5")})}


def test_unlocking_takes_one_group_or_all(store: Store) -> None:
    store.lock(CARD, lock("quadrant"), [])
    store.lock(CARD, lock("assistant"), [])
    store.lock(CARD, lock("reminder"), [])
    store.lock(OTHER, lock(), [])

    assert store.unlock(CARD, "assistant") == 1
    assert store.unlock(CARD, "assistant") == 0
    assert store.unlock(CARD) == 2
    assert [task for task, _ in store.locks()] == [OTHER]


# --- time ----------------------------------------------------------------------------------------------


def test_times_come_back_in_utc(store: Store) -> None:
    in_lagos = NOON.astimezone(timezone(timedelta(hours=1)))

    store.source_seen("trello", items=1, now=in_lagos)
    store.mirror("trello").replace("x", {}, Cursor("t", in_lagos))
    store.lock(CARD, lock(since=in_lagos), [])

    (seen,) = store.sources()
    cursor = store.mirror("trello").cursor("x")
    assert seen.last_ok is not None
    assert cursor is not None
    assert (seen.last_ok, seen.last_ok.tzinfo) == (NOON, UTC)
    assert (cursor.read_whole_at, cursor.read_whole_at.tzinfo) == (NOON, UTC)
    assert store.locks()[0][1].since.tzinfo is UTC


def test_a_time_without_zone_is_refused_and_nothing_is_stored(store: Store) -> None:
    naive = NOON.replace(tzinfo=None)
    (intent,) = store.intend(1, [change()], NOON)

    with pytest.raises(ValueError, match="without a zone"):
        store.intend(1, [change(OTHER)], naive)
    with pytest.raises(ValueError, match="without a zone"):
        store.landed([intent], {}, "", naive)
    with pytest.raises(ValueError, match="without a zone"):
        store.begin_cycle(naive, "active")
    with pytest.raises(ValueError, match="without a zone"):
        store.lock(CARD, lock(since=naive), [])
    with pytest.raises(ValueError, match="without a zone"):
        store.mirror("trello").replace("x", {"a": "1"}, Cursor("t", naive))

    assert [row.state for row in store.journal()] == [Outcome.OPEN]
    assert store.mirror("trello").items("x") == {}
    assert store.locks() == []
