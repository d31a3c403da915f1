"""What a receipt says, and when it says something new."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, timedelta
from zoneinfo import ZoneInfo

from daemon.core.handover import NO_PAPER, Paper
from daemon.core.locks import NOTHING_TOLD, Told
from daemon.core.model import (
    Action,
    Assessment,
    Decision,
    Heard,
    Match,
    Moment,
    Quadrant,
    Record,
    Task,
    Term,
)
from daemon.core.outlook import Turn
from daemon.core.receipt import ReceiptRules, is_wanted, meaning, receipt_changes, render
from tests.builders import NOW, assessed, card

BERLIN = ZoneInfo("Europe/Berlin")
EVERY = ReceiptRules(("ask", "commanded", "delegated"))
CAREFUL = ReceiptRules(("commanded",))
GIVEN = Decision(action=Action.DELEGATE, quadrant=Quadrant.Q3, assistant="Maria")
HEARD = Heard(comment="c1", said="/to @maria", answer="it goes to Maria.", author="dana", at=NOW)


DUE = card(due=Moment(NOW + timedelta(days=2)))
URGENT = assessed(
    Quadrant.Q3,
    terms=(
        Term("urgency", "due in 2 days", 41.0),
        Term("urgency", "only 3 free hours until then", 12.5),
        Term("importance", "goal 'cash in on time'", 20.0),
    ),
)


@dataclass(frozen=True)
class OnCard:
    task: Task = DUE
    assessment: Assessment = URGENT
    ranking: tuple[Match, ...] = (
        Match(
            assistant="Maria",
            score=60.0,
            fits=True,
            terms=(Term("assistant", "skill: bookkeeping ('invoices')", 55.0),),
        ),
        Match(assistant="Kofi", score=40.0, fits=True),
    )
    decision: Decision = GIVEN
    paper: Paper = NO_PAPER


def text(one: OnCard, *heard: Heard, told: Told = NOTHING_TOLD, turns: tuple[Turn, ...] = ()) -> str:
    return render(one, heard, told, BERLIN, turns)


def test_it_says_what_why_and_who_would_be_next_without_points_or_drifting_numbers() -> None:
    first, why, _ = text(OnCard()).split("\n\n")

    assert first == "**For Maria** · handed over · Q3: urgent, not important"
    assert why == (
        "Why: it is due on Thursday 12 March 10:00; there is little free time left until then; "
        "Maria: skill: bookkeeping ('invoices'). Next best: Kofi."
    )


def test_it_says_when_the_answer_will_change_rounded_to_five_minutes() -> None:
    turn = Turn(NOW + timedelta(days=1, minutes=3), Quadrant.Q1, Action.DO, None, "when the deadline is near")

    assert "Becomes Q1 (to do now) on Wednesday 11 March 10:05 when the deadline is near." in text(
        OnCard(), turns=(turn,)
    )


def test_the_brief_s_deadline_and_at_most_three_questions_are_in_it() -> None:
    paper = Paper(
        outcome="Invoices sent", deadline="Thursday 12 March 12:00", questions=("A?", "B?", "C?", "D?")
    )
    said = text(OnCard(paper=paper))

    assert "Result: Invoices sent\nDeadline: Thursday 12 March 12:00" in said
    assert "description:\n1. A?\n2. B?\n3. C?\n\n" in said


def test_answers_are_shown_and_call_nobody() -> None:
    assert "Your commands:\n- /to maria – it goes to Maria." in text(OnCard(), HEARD)


def test_all_reasons_are_told_when_they_are_asked_for() -> None:
    assert "All reasons:\n- it is due on Thursday" in text(OnCard(), told=Told(why=True))


def test_what_the_owner_told_is_the_first_reason() -> None:
    told = replace(GIVEN, reasons=(Term("decision", "you gave it to Maria"),))

    assert "\n\nWhy: you gave it to Maria; it is due" in text(OnCard(decision=told))


def test_its_meaning_does_not_change_with_the_clock_or_points() -> None:
    one = OnCard()
    later = replace(
        one,
        assessment=assessed(Quadrant.Q3, terms=(Term("urgency", "due in 1 day", 50.0),)),
        ranking=one.ranking[::-1],
    )

    assert meaning(one, NOTHING_TOLD) == meaning(later, NOTHING_TOLD)
    assert meaning(one, NOTHING_TOLD) != meaning(replace(one, paper=Paper(outcome="x")), NOTHING_TOLD)


def test_which_cards_get_one() -> None:
    keeping = Decision(action=Action.DO, quadrant=Quadrant.Q1)
    asking = Decision(action=Action.ASK, quadrant=Quadrant.Q3)
    spoken = Record(heard={"c1": HEARD})
    cases = [(GIVEN, Record()), (asking, Record()), (keeping, Record()), (keeping, spoken)]

    assert [is_wanted(decision, record, EVERY) for decision, record in cases] == [True, True, False, True]
    assert [is_wanted(decision, record, CAREFUL) for decision, record in cases] == [False, False, False, True]
    assert [is_wanted(decision, record, ReceiptRules()) for decision, record in cases] == [False] * 4


def test_what_will_change_is_looked_for_only_when_something_is_written() -> None:
    asked: list[int] = []

    def turns() -> tuple[Turn, ...]:
        asked.append(1)
        return ()

    keeping = OnCard(decision=Decision(action=Action.DO, quadrant=Quadrant.Q1))
    assert receipt_changes(keeping, Record(), NOTHING_TOLD, EVERY, UTC, turns) == []
    assert asked == []
    assert len(receipt_changes(OnCard(), Record(), NOTHING_TOLD, EVERY, UTC, turns)) == 2
    assert asked == [1]
