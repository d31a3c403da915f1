"""The urgency curve is configurable within sane bounds, and stays smooth and monotone."""

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daemon.config import profile
from daemon.core.classify import assess
from daemon.core.model import Moment, Owner, Profile, Thresholds, UrgencyCurve
from daemon.core.urgency import points_at
from tests.builders import NOW, card
from tests.config.reading import problems, read

CURVES = st.builds(
    UrgencyCurve,
    at_due=st.floats(50, 100),
    half_card=st.floats(1, 2160),
    half_event=st.floats(1, 720),
    stale_days=st.floats(7, 1000),
)


def test_the_section_reaches_the_core():
    text = (
        "owner: {name: Ada}\njudgement:\n  points_at_due: 70\n  card_half_time: 4d\n  event_half_time: 12h\n"
        "  stale_after: 30d\n  minimum_stay: 30m\n"
    )
    found = profile(read(text))

    assert found.curve == UrgencyCurve(at_due=70.0, half_card=96.0, half_event=12.0, stale_days=30.0)
    assert found.thresholds == Thresholds(minimum_stay=0.5)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("card_half_time: 30m", "1h to 90d"),
        ("event_half_time: 40d", "1h to 30d"),
        ("stale_after: 1d", "7d to 1000d"),
        ("minimum_stay: 2d", "1m to 1d"),
        ("points_at_due: 120", "100"),
        ("points_at_due: 10", "50"),
    ],
)
def test_values_out_of_bounds_are_refused_in_one_sentence(line, says):
    (problem,) = problems(f"owner: {{name: Ada}}\njudgement:\n  {line}\n", require_source=False)

    assert says in str(problem)


@settings(max_examples=60, deadline=None)
@given(curve=CURVES, start=st.floats(-2000, 3000))
def test_whatever_is_set_a_date_that_comes_nearer_never_counts_less_and_never_leaps(curve, start):
    hours = [start - minute / 60 for minute in range(0, 600, 1)]
    points = [points_at(each, curve.half_card, curve) for each in hours]

    assert all(later >= earlier for earlier, later in pairwise(points))
    assert max(later - earlier for earlier, later in pairwise(points)) < 1.6
    assert all(0.0 <= each <= curve.highest for each in points)


@settings(max_examples=40, deadline=None)
@given(curve=CURVES, ahead=st.floats(-100, 400), needed=st.floats(0.1, 80))
def test_the_whole_score_of_a_card_grows_towards_its_date(curve, ahead, needed):
    owner = Profile(owner=Owner(name="Dana"), curve=curve)
    task = card(
        title="Talk to Kim", list_name="", due=Moment(NOW + timedelta(hours=ahead)), estimate_hours=needed
    )
    scores = [assess(task, owner, NOW + timedelta(hours=hour)).urgency for hour in range(0, 200, 3)]

    assert scores == sorted(scores)


def test_a_card_stays_low_before_its_start_and_grows_from_then_on():
    owner = Profile(owner=Owner(name="Dana"))
    due, start = Moment(NOW + timedelta(days=10)), Moment(NOW + timedelta(days=9))
    task = card(title="Talk to Kim", list_name="", due=due, start=start)
    scores = [assess(task, owner, NOW + timedelta(hours=hour)).urgency for hour in range(300)]

    assert max(scores[: 24 * 8]) < 30
    assert scores == sorted(scores)
    assert scores[-1] > 80


def test_a_forgotten_card_fades_later_when_more_patience_is_set():
    task = card(
        title="Talk to Kim",
        list_name="",
        due=Moment(NOW - timedelta(days=200)),
        touched="2025-08-20T08:00:00.000Z",
    )
    patient = Profile(owner=Owner(name="Dana"), curve=UrgencyCurve(stale_days=300.0))

    assert assess(task, Profile(owner=Owner(name="Dana")), NOW).urgency < 50
    assert assess(task, patient, NOW).urgency > 90


def test_words_of_pressure_nobody_looked_at_for_months_fade_as_well():
    old = card(title="Call Orlov ASAP", list_name="", touched="2025-06-01T08:00:00.000Z")
    new = card(title="Call Orlov ASAP", list_name="", touched="2026-03-09T08:00:00.000Z")
    owner = Profile(owner=Owner(name="Dana"))

    assert assess(new, owner, NOW).urgent
    assert not assess(old, owner, NOW).urgent
    assert "untouched for 282 days" in [term.text for term in assess(old, owner, NOW).terms]
