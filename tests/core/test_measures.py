"""The measures against values worked out by hand, or known from the usual statistics programs."""

from __future__ import annotations

from random import Random

import pytest

from daemon.core.measures import (
    Bin,
    Interval,
    Pair,
    accuracy,
    bootstrap,
    brier,
    calibration_error,
    commonest,
    confusion,
    interval_of_share,
    macro_f1,
    reliability,
    tally,
)


def pairs(*given):
    return [Pair(tuple(right.split("/")), said) for right, said in given]


def test_an_accepted_alternative_is_right_but_no_class_of_its_own():
    counted = tally(pairs(("a/b", "b"), ("a", "a"), ("c", "a"), ("c", "c")))

    assert accuracy(counted) == 0.75
    # a: 1 hit, said 2, meant 2; c: 1 hit, said 1, meant 2.
    assert macro_f1(counted) == pytest.approx((2 * 1 / 4 + 2 * 1 / 3) / 2)


def test_macro_f1_is_that_of_the_usual_program():
    # sklearn.metrics.f1_score([0, 1, 2, 0, 1, 2], [0, 2, 1, 0, 0, 1], average="macro"), from its manual
    truth, said = "012012", "021001"

    assert macro_f1(tally(pairs(*zip(truth, said, strict=True)))) == pytest.approx(0.26666666, abs=1e-7)


def test_always_no_is_right_often_but_has_a_poor_macro_f1():
    counted = tally(pairs(*[("no", "no")] * 9, ("yes", "no")))

    assert accuracy(counted) == 0.9
    assert macro_f1(counted) == pytest.approx((18 / 19 + 0) / 2)
    assert commonest(counted) == ("no", 0.9)


def test_the_commonest_answer_counts_alternatives_and_ties_go_by_name():
    assert commonest(tally(pairs(("a/b", "a"), ("b", "a"), ("c", "c")))) == ("b", 2 / 3)
    assert commonest(tally(pairs(("d", "a"), ("c", "a")))) == ("c", 0.5)


def test_a_matrix_has_the_right_answer_in_rows_and_what_was_said_in_columns():
    found = confusion(
        tally(pairs(("Q2", "Q4"), ("Q2", "Q2"), ("Q1/Q3", "Q3"), ("Q9", "Q2"))), ["Q1", "Q2", "Q4"]
    )

    assert found.classes == ("Q2", "Q4", "Q3", "Q9")
    assert found.counts == ((1, 1, 0, 0), (0, 0, 0, 0), (0, 0, 1, 0), (1, 0, 0, 0))


def test_reliability_puts_stated_confidence_beside_what_was_right():
    stated = [(0.95, True), (1.0, True), (0.91, False), (0.55, False), (0.5, True)]

    high, low = sorted(reliability(stated), reverse=True)

    assert low == Bin(low=0.5, high=0.6, tasks=2, stated=pytest.approx(0.525), right=0.5)
    assert high == Bin(low=0.9, high=1.0, tasks=3, stated=pytest.approx(2.86 / 3), right=pytest.approx(2 / 3))
    # 3/5 of |0.9533 - 0.6667| and 2/5 of |0.525 - 0.5|
    assert calibration_error((low, high)) == pytest.approx(0.6 * (2.86 / 3 - 2 / 3) + 0.4 * 0.025)


def test_brier_is_the_mean_squared_distance_from_the_truth():
    # The example of sklearn.metrics.brier_score_loss: truth 0, 1, 1, 0 stated 0.1, 0.9, 0.8, 0.3
    assert brier([(0.1, False), (0.9, True), (0.8, True), (0.3, False)]) == pytest.approx(0.0375)


@pytest.mark.parametrize(
    ("hits", "total", "low", "high"),
    [
        # R: qbinom(c(.025, .975), 10, .5) is 2 and 8, qbinom(c(.025, .975), 100, .9) is 84 and 95
        (5, 10, 0.2, 0.8),
        (90, 100, 0.84, 0.95),
        # binom.test(20, 20)$conf.int begins at 0.8315665; binom.test(1, 1) at 0.025
        (20, 20, 0.8315665, 1.0),
        (0, 20, 0.0, 0.1684335),
        (1, 1, 0.025, 1.0),
    ],
)
def test_the_interval_of_a_share_is_that_of_the_binomial_distribution(hits, total, low, high):
    assert interval_of_share(hits, total) == pytest.approx((low, high), abs=1e-6)


def test_the_drawn_interval_comes_near_the_exact_one_and_is_the_same_each_time():
    answers = pairs(*[("a", "a")] * 150, *[("a", "b")] * 50)

    def drawn(seed):
        random = Random(seed)
        return bootstrap(answers, accuracy, lambda some, count: random.choices(some, k=count), 800)

    assert drawn(1) == drawn(1)
    assert drawn(1) == pytest.approx(interval_of_share(150, 200), abs=0.015)


def test_a_drawn_interval_is_read_between_its_neighbours():
    values = iter([0.0, 1.0, 2.0, 3.0, 4.0])

    found = bootstrap(pairs(("a", "a")), lambda _: next(values), lambda some, _: some, 5)

    assert found == Interval(pytest.approx(0.1), pytest.approx(3.9))
