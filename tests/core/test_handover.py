"""Checklists of the brief, comments and members of ours: planned, settled, locked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from daemon.core.changes import ChangeKind
from daemon.core.handover import HandOver, Paper, checklist_changes
from daemon.core.locks import observe
from daemon.core.model import (
    EMPTY_RECORD,
    Action,
    CheckItem,
    Checklist,
    Comment,
    Decision,
    Field,
    Intent,
    Lock,
    Owned,
    Quadrant,
    Record,
    Task,
)
from daemon.core.papers import BRIEF, BRIEF_TEXT, RECEIPT, RECEIPT_TEXT, digest, note_of
from daemon.core.settle import Verdict, settle_task, with_verdict
from tests.builders import LABELS, NOW, card

GIVEN = Decision(action=Action.DELEGATE, quadrant=Quadrant.Q3, assistant="Maria")
RULES = HandOver(members=True, checklist=True)
STEPS = Paper(steps=("Ask for dates", "Compare  prices", "Book"))


def said(text: str, *, key: str = "r1", ours: bool = True, by_program: bool = True) -> Comment:
    return Comment(id=key, text=text, author="bot", at=NOW, ours=ours, by_program=by_program)


def receipt_of(text: str) -> Record:
    return Record(owned={RECEIPT: Owned(value="r1"), RECEIPT_TEXT: Owned(value=note_of(text, "m"))})


def commented(*comments: Comment) -> Task:
    return card(comments=comments, comments_read=True)


def planned(task: Task, record: Record = EMPTY_RECORD, decision: Decision = GIVEN, paper: Paper = STEPS):
    return [
        (change.kind, change.before, change.after)
        for change in checklist_changes(task, record, decision, paper, RULES)
    ]


def test_the_steps_of_the_brief_become_a_checklist() -> None:
    [written, noted] = planned(card())

    assert written == (ChangeKind.WRITE_CHECKLIST, None, "Brief\nAsk for dates\nCompare prices\nBook")
    assert noted[0] is ChangeKind.NOTE_TEXT


@pytest.mark.parametrize("name", ["Steps", "CHECKLIST", "To do:", "brief", "Schritte"])
def test_a_persons_checklist_of_the_same_purpose_is_enough(name: str) -> None:
    assert planned(card(checklists=(Checklist("k1", name, (CheckItem("a", False),)),))) == []


def test_a_checklist_for_something_else_is_no_reason_to_write_none() -> None:
    assert len(planned(card(checklists=(Checklist("k1", "Guests", (CheckItem("a", False),)),)))) == 2


def test_no_checklist_on_what_is_not_handed_over_or_was_deleted_by_a_person() -> None:
    assert planned(card(), decision=replace(GIVEN, action=Action.DO)) == []
    gone = Lock(group="checklist", value=None, reason="", since=NOW)
    assert planned(card(), Record(locks={"checklist": gone})) == []


def test_what_a_person_ticked_renamed_or_removed_in_it_is_left_alone() -> None:
    [_, (_, _, note)] = planned(card())
    record = Record(owned={BRIEF: Owned(value="k1"), BRIEF_TEXT: Owned(value=note)})
    stands = card(checklists=(Checklist("k1", "My way", (CheckItem("Book", True),)),))

    assert planned(stands, record) == []
    assert observe(stands, record, LABELS, Verdict(), NOW).locks == ()


def test_new_steps_are_added_to_ours() -> None:
    [_, (_, _, note)] = planned(card())
    record = Record(owned={BRIEF: Owned(value="k1"), BRIEF_TEXT: Owned(value=note)})
    stands = card(checklists=(Checklist("k1", "Brief", ()),))

    [written, _] = planned(stands, record, paper=Paper(steps=("Ask for dates", "Pay")))
    assert written == (ChangeKind.WRITE_CHECKLIST, "k1", "Brief\nAsk for dates\nPay")


def test_a_checklist_or_receipt_that_a_person_deleted_is_given_up_and_locked() -> None:
    record = Record(owned={BRIEF: Owned(value="k1"), BRIEF_TEXT: Owned(value="x")})
    found = observe(card(), record, LABELS, Verdict(), NOW)
    assert [lock.group for lock in found.locks] == ["checklist"]
    assert found.record.owned == {}

    found = observe(commented(), receipt_of("Hello"), LABELS, Verdict(), NOW)
    assert [lock.group for lock in found.locks] == ["receipt"]
    assert found.record.owned == {}


def test_a_receipt_that_a_person_rewrote_is_theirs() -> None:
    found = observe(commented(said("Hello, mine")), receipt_of("Hello"), LABELS, Verdict(), NOW)

    assert [(lock.group, lock.reason) for lock in found.locks] == [("receipt", "you rewrote our receipt")]


def test_other_line_ends_are_no_edit_and_comments_that_were_not_read_tell_nothing() -> None:
    record = receipt_of("Hello\nyou")
    assert observe(commented(said("Hello \r\nyou\n")), record, LABELS, Verdict(), NOW).locks == ()
    assert observe(card(), record, LABELS, Verdict(), NOW).locks == ()


def noting(key: str, after: str | None, number: int) -> Intent:
    return Intent(id=number, field=Field("text", key), before=None, after=after)


def test_a_receipt_whose_answer_was_lost_is_found_by_its_text() -> None:
    open_ = Record(
        intents=(Intent(id=1, field=RECEIPT, before=None, after="Hello"), noting("receipt", "d m", 2))
    )

    verdict = settle_task(commented(said("Hello", key="r7")), open_)
    record = with_verdict(open_, verdict, stamp="s")
    assert {spot: held.value for spot, held in record.owned.items()} == {RECEIPT: "r7", RECEIPT_TEXT: "d m"}
    assert settle_task(commented(said("Hello", by_program=False)), open_).dropped == open_.intents
    assert settle_task(commented(), open_).dropped == open_.intents


def test_a_write_of_words_stays_open_until_the_comments_were_read() -> None:
    open_ = Record(
        intents=(Intent(id=1, field=RECEIPT, before="r1", after="Hello"), noting("receipt", "d", 2))
    )

    verdict = settle_task(card(), open_)
    assert verdict.still_open == open_.intents
    assert with_verdict(open_, verdict).intents == open_.intents


def test_an_edit_that_did_not_happen_leaves_what_we_know_as_it_was() -> None:
    known = receipt_of("Old")
    open_ = replace(
        known,
        intents=(Intent(id=1, field=RECEIPT, before="r1", after="New"), noting("receipt", "x", 2)),
    )

    assert settle_task(commented(said("Old")), open_).dropped == open_.intents
    landed = with_verdict(open_, settle_task(commented(said("New")), open_))
    assert landed.owned[RECEIPT].value == "r1"
    assert landed.owned[RECEIPT_TEXT].value == "x"


def test_half_a_checklist_is_ours_to_write_on_and_a_whole_one_is_done() -> None:
    text = "Brief\nOne\nTwo"
    open_ = Record(intents=(Intent(id=1, field=BRIEF, before=None, after=text), noting("brief", "d m", 2)))
    half = card(checklists=(Checklist("k1", "Brief", (CheckItem("One", False),)),))
    items = (CheckItem("One", True), CheckItem("Two", False))
    whole = card(checklists=(Checklist("k1", "Brief", items),))

    begun = with_verdict(open_, settle_task(half, open_)).owned
    assert (begun[BRIEF].value, BRIEF_TEXT in begun) == ("k1", False)
    done = with_verdict(open_, settle_task(whole, open_)).owned
    assert (done[BRIEF].value, done[BRIEF_TEXT].value) == ("k1", "d m")
    assert settle_task(card(), open_).dropped == open_.intents


def test_our_own_half_written_checklist_is_no_persons() -> None:
    half = card(checklists=(Checklist("k1", "Brief", (CheckItem("Ask for dates", False),)),))

    assert [kind for kind, _, _ in planned(half)] == [ChangeKind.WRITE_CHECKLIST, ChangeKind.NOTE_TEXT]


def test_a_digest_is_the_same_for_what_reads_the_same() -> None:
    assert digest("a \nb\n") == digest("a\r\nb") != digest("a\nc")
