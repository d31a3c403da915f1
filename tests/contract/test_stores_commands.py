"""What every store promises of commands: heard once, together with all that they change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from daemon.core.changes import Change, ChangeKind
from daemon.core.memory import Words, of_assistant
from daemon.core.model import Field, Heard, Lock, Owned, TaskId
from daemon.core.spoken import ALL, Spoken
from daemon.ports import Store

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
CARD = TaskId("trello", "5f0c")
OTHER = TaskId("trello", "5f0d")
HEARD = Heard(comment="c1", said="/to Ben", answer="it goes to Ben.", author="dana", at=NOON)
TOLD = Lock(group="say:assistant", value="Ben", reason="you said /to Ben", since=NOON)
BY_HAND = Lock(group="assistant", value="Ana", reason="you set the label", since=NOON)
LABEL = Field("label", "assistant/Ana")


def test_what_was_heard_comes_back_as_it_was_and_is_kept_once(store: Store) -> None:
    for _ in range(2):
        store.hear(CARD, Spoken(heard=(HEARD,)))

    assert store.ledger()[CARD].heard == {"c1": HEARD}
    assert OTHER not in store.ledger()


def test_a_comment_that_says_something_else_takes_its_own_place(store: Store) -> None:
    later = replace(HEARD, said="/keep", answer="it stays with you.")
    store.hear(CARD, Spoken(heard=(HEARD, replace(HEARD, comment="c2"))))
    store.hear(CARD, Spoken(heard=(later,)))

    assert store.ledger()[CARD].heard == {"c1": later, "c2": replace(HEARD, comment="c2")}


def test_locks_go_before_others_come_and_labels_become_ours(store: Store) -> None:
    store.lock(CARD, BY_HAND, [])
    store.lock(OTHER, BY_HAND, [])
    adopted = {LABEL: Owned(value="id1", before="id1", touched="t")}
    store.hear(CARD, Spoken(heard=(HEARD,), unlocked=("assistant",), locks=(TOLD,), adopted=adopted))

    record = store.ledger()[CARD]
    assert record.locks == {"say:assistant": TOLD}
    assert record.owned == adopted
    assert store.ledger()[OTHER].locks == {"assistant": BY_HAND}


def test_all_locks_of_one_card_can_go(store: Store) -> None:
    store.lock(CARD, BY_HAND, [])
    store.lock(CARD, TOLD, [])
    store.lock(OTHER, TOLD, [])
    store.hear(CARD, Spoken(heard=(HEARD,), unlocked=(ALL,)))

    assert [task for task, _ in store.locks()] == [OTHER]


def test_what_is_learned_from_a_command_is_kept_with_it(store: Store) -> None:
    store.hear(CARD, Spoken(heard=(HEARD,)), [of_assistant(Words(title="Invoices"), "Ben", NOON)])

    assert [each.chosen for each in store.corrections()] == ["Ben"]


def test_a_field_that_is_ours_already_is_adopted_with_its_new_values(store: Store) -> None:
    member = Field("member", "ana")
    change = Change(
        kind=ChangeKind.ADD_MEMBER,
        task=CARD,
        container="b",
        field=member,
        before=None,
        after="ana",
        reason="",
    )
    cycle = store.begin_cycle(NOON, "active")
    store.landed(store.intend(cycle, [change], NOON), {}, "s", NOON)
    store.hear(CARD, Spoken(heard=(HEARD,), adopted={member: Owned(value="ana", before="ben", stamp="s")}))

    assert store.ledger()[CARD].owned == {member: Owned(value="ana", before="ben", stamp="s")}


def test_accounts_and_intents_are_not_touched_by_what_is_heard(store: Store) -> None:
    cycle = store.begin_cycle(NOON, "active")
    change = Change(
        kind=ChangeKind.ADD_LABEL,
        task=CARD,
        container="b",
        field=LABEL,
        before=None,
        after="id1",
        reason="",
    )
    store.intend(cycle, [change], NOON)
    store.hear(CARD, Spoken(heard=(HEARD,)))

    record = store.ledger()[CARD]
    assert len(record.intents) == 1
    assert record.heard == {"c1": HEARD}
