"""What is noted of a card when it was looked at."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from daemon.core.activity import STAYS_KEPT, Activity, Spell, Stay, is_done_list, noted, of_text, text_of
from daemon.core.model import Action, CheckItem, Decision, Moment, Quadrant, Task
from tests.builders import NOW, assessed, card

HOUR = timedelta(hours=1)
TOUCHED = datetime(2026, 3, 10, 8, tzinfo=UTC)
GIVEN = Decision(action=Action.DELEGATE, quadrant=Quadrant.Q3, assistant="Maria")
MINE = Decision(action=Action.DO, quadrant=Quadrant.Q1)


def seen(
    task: Task, known: Activity | None = None, decision: Decision = MINE, at: datetime = NOW, **judged: Any
) -> Activity:
    holder = decision.assistant or ""
    return noted(known, task, assessed(Quadrant.Q3, **judged), decision, at, UTC, holder=holder)


def test_a_card_seen_for_the_first_time_came_to_its_list_no_later_than_it_was_last_touched() -> None:
    made = seen(card(created=NOW - 90 * HOUR))

    assert made.stays == (Stay("This week", TOUCHED),)
    assert made.first == NOW - 90 * HOUR
    assert made.holders == ()


def test_nothing_new_is_the_very_same_record() -> None:
    made = seen(card(), decision=GIVEN)

    assert seen(card(), made, GIVEN, NOW + HOUR) is made


def test_a_card_that_moves_is_in_its_new_list_since_then() -> None:
    made = seen(card(list_name="Review"), seen(card()), at=NOW + HOUR)

    assert list(made.lists()) == [
        Spell("This week", TOUCHED, NOW + HOUR),
        Spell("Review", NOW + HOUR, None),
    ]


def test_who_holds_a_card_is_noted_from_the_first_hand_over_on() -> None:
    given = seen(card(), seen(card()), GIVEN, NOW + HOUR)
    back = seen(card(), given, MINE, NOW + 2 * HOUR)

    assert given.handed_over == NOW + HOUR
    assert (back.holder, back.handed_over) == ("", None)
    assert back.holders == (Stay("Maria", NOW + HOUR), Stay("", NOW + 2 * HOUR))


@pytest.mark.parametrize("changes", [{"done": True}, {"list_name": "Erledigt 🎉"}])
def test_done_is_a_tick_or_a_list_for_what_is_done_and_keeps_who_did_it(changes: dict[str, Any]) -> None:
    left_alone = replace(MINE, leave_alone="it is done")
    due = Moment(NOW + 3 * HOUR)
    made = seen(
        card(due=due, **changes),
        seen(card(due=due), decision=GIVEN),
        left_alone,
        NOW + HOUR,
        estimate_hours=9,
    )

    assert made.done == NOW + HOUR
    assert made.holder == "Maria"
    assert made.hours == 1.0
    assert made.late is False
    assert not made.open


def test_what_is_reopened_is_counted() -> None:
    done = seen(card(done=True), seen(card()), at=NOW + HOUR)
    again = seen(card(), done, at=NOW + 2 * HOUR)

    assert (again.done, again.reopened) == (None, 1)


def test_since_when_nobody_fits_is_kept_until_somebody_does() -> None:
    asking = Decision(action=Action.ASK, quadrant=Quadrant.Q3)
    first = seen(card(), decision=asking)
    later = seen(card(title="Renamed"), first, asking, NOW + HOUR)

    assert (first.asked, later.asked) == (NOW, NOW)
    assert seen(card(), later, GIVEN, NOW + 2 * HOUR).asked is None


def test_a_card_that_wanders_for_ever_stays_small() -> None:
    made = seen(card())
    for n in range(100):
        made = seen(card(list_name=f"List {n}", checklist=(CheckItem("x" * 500, False),) * 99), made)

    assert len(made.stays) == STAYS_KEPT
    assert len(text_of(made)) < 5_000


def test_a_record_is_read_back_as_it_was_written() -> None:
    made = seen(card(due=Moment(NOW), checklist=(CheckItem("call", True),)), decision=GIVEN)

    assert of_text(made.task, text_of(made), made.changed) == made


@pytest.mark.parametrize(
    ("name", "done"),
    [
        ("Done", True),
        ("✅ Done this week", True),
        ("Terminé", True),
        ("Concluído", True),
        ("To do", False),
        ("Doing", False),
        ("", False),
        ("Not done yet", False),
    ],
)
def test_lists_for_what_is_done_are_known_by_their_first_word(name: str, done: bool) -> None:
    assert is_done_list(name) is done
