"""How trust grows and shrinks."""

from __future__ import annotations

from itertools import product

import pytest

from daemon.core.trust import Outcome, Standing, TrustLadder

LADDER = TrustLadder(days=(1, 2, 5, 10), start=2, climb=3, fall=1)


def told(text: str) -> list[Outcome]:
    """+ is on time, - a miss."""
    return [Outcome.ON_TIME if each == "+" else Outcome.MISSED for each in text]


@pytest.mark.parametrize(
    ("outcomes", "days"),
    [
        ("", 5),
        ("++", 5),
        ("+++", 10),
        ("++++++", 10),  # there is nothing above the highest rung
        ("-", 2),
        ("++-", 2),
        ("++-+++", 5),  # a row begins anew after a miss
        ("--", 1),
        ("-----", 1),
        ("-----+++", 2),  # nor is there anything to make good for below the lowest
        ("+++-", 5),
    ],
)
def test_check_ins_come_less_often_after_work_on_time_and_more_often_after_a_miss(
    outcomes: str, days: int
) -> None:
    assert LADDER.days_between(LADDER.level_of(told(outcomes))) == days


def test_specialised_work_is_looked_at_one_rung_more_often() -> None:
    assert [LADDER.days_between(level, specialised=True) for level in range(4)] == [1, 1, 2, 5]


def test_it_makes_no_difference_whether_outcomes_are_told_at_once_or_one_by_one() -> None:
    for parts in product("+-", repeat=8):
        outcomes = told("".join(parts))
        standing = Standing(LADDER.start)
        for each in outcomes:
            standing = LADDER.after(standing, [each])
        assert standing.level == LADDER.level_of(outcomes)


def test_a_shorter_ladder_after_a_change_of_the_configuration_keeps_everybody_on_it() -> None:
    short = TrustLadder(days=(1, 5), start=5)

    assert short.level_of([]) == 1
    assert short.after(Standing(3, 1), []).level == 1
    assert short.days_between(7) == 5
