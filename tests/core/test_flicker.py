"""Quadrants do not flicker: thresholds with a margin, a minimum stay, and a month without edits."""

import os
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from daemon.core.classify import assess
from daemon.core.free_time import FreeTime, Span
from daemon.core.look import look_at
from daemon.core.model import (
    CheckItem,
    Day,
    Label,
    Moment,
    Owned,
    Owner,
    Profile,
    Quadrant,
    Record,
    Rule,
    Snapshot,
    Thresholds,
    WorkingHours,
)
from daemon.core.times import zone_of
from tests.builders import BOOK, NOW, ON_BOARD, board, card, event, label_field

BERLIN = Profile(owner=Owner(name="Dana", timezone="Europe/Berlin"))
TITLES = (
    "Send report by Friday",
    "Call back before noon",
    "Slides, EOD tomorrow",
    "Talk to Kim",
    "Sign the lease ASAP",
    "Order jars next week",
    "Monday between 5-9pm",
    "5:00 PM daily meeting",
    "Steuer bis 15.03.",
    "avant vendredi, devis pour Léa",
    "para el lunes: contrato",
    "Workshop 18 March",
    "Workshop on Wednesday, book by Friday",
    "every Friday petty cash",
    "Checkout is down",
    "no rush: sort the old photos",
    "renew in 12 days",
    "leave in 45 mins",
    "file by the end of June",
    "within 48 hours: quote",
)
LISTS = ("", "Today", "This week", "2026-03-20 Release", "Sprint until Friday", "Someday")


def tasks_of_a_month():
    """Every title in every list; every title with each kind of date; events of several kinds."""
    found = []
    for number, title in enumerate(TITLES):
        written = NOW - timedelta(days=(number * 7) % 60, hours=number * 5)
        common = {"title": title, "created": written, "version": ""}
        found += [card(list_name=name, **common) for name in LISTS]
        for due in (-40, -3, 0.5, 2, 9, 21):
            at = Moment(NOW + timedelta(days=due, hours=number))
            found.append(card(list_name="", due=at, **common))
            found.append(
                card(list_name="This week", due=at, start=Moment(at.at - timedelta(days=4)), **common)
            )
            found.append(
                card(list_name="", due=at, touched=written.isoformat(), estimate_hours=30.0, **common)
            )
        found.append(card(list_name="", due=Day(date(2026, 3, 12 + number % 15)), **common))
        steps = tuple(CheckItem("step", done=False, due=Moment(NOW + timedelta(days=n))) for n in (3, 15))
        found.append(card(list_name="", checklist=steps, **common))
        begin = NOW + timedelta(days=number * 1.3)
        found.append(event(title=title, due=Moment(begin), ends=Moment(begin + timedelta(hours=1))))
        day = Day(date(2026, 3, 11 + number))
        found.append(event(title=title, due=day, ends=day, recurring=True))
    return found


def free_of_a_month():
    busy = [
        Span(NOW + timedelta(days=day, hours=hour), NOW + timedelta(days=day, hours=hour + 3.3))
        for day in range(60)
        for hour in ((0, 4) if day % 3 else (1,))
    ]
    return FreeTime(busy, WorkingHours(), zone_of("Europe/Berlin"), NOW)


def changes_in(task, *, days=30, step=timedelta(hours=1), free=None):
    """How often the quadrant of a task that nobody touches changes."""
    quadrant, since, changes = None, None, 0
    for number in range(int(timedelta(days=days) / step)):
        now = NOW + number * step
        found = assess(task, BERLIN, now, quadrant, free, since=since).quadrant
        if found != quadrant:
            changes += quadrant is not None
            quadrant, since = found, now
    return changes


def test_no_quadrant_changes_more_than_twice_in_a_month_without_edits():
    every = tasks_of_a_month()
    free = free_of_a_month()

    restless = [
        (task.title, task.list_name, task.due, found)
        for number, task in enumerate(every[::2])
        if (found := changes_in(task, step=timedelta(hours=7), free=free if number % 2 else None)) > 2
    ]

    assert len(every) > 500
    assert restless == []


@pytest.mark.slow
@pytest.mark.skipif("DELEGATED_LONG" not in os.environ, reason="a long run; `make test-long`")
@pytest.mark.timeout(1800)
def test_no_quadrant_changes_more_than_twice_hour_by_hour():
    free = free_of_a_month()

    restless = [
        (task.title, task.list_name, task.due, found)
        for task in tasks_of_a_month()
        for known in (None, free)
        if (found := changes_in(task, free=known)) > 2
    ]

    assert restless == []


@pytest.mark.parametrize("free", [None, free_of_a_month()])
def test_no_score_leaps_from_one_minute_to_the_next(free):
    for title, extra in (
        ("Talk to Kim", {"due": Moment(NOW + timedelta(hours=3))}),
        ("Talk to Kim", {"due": Moment(NOW + timedelta(hours=3)), "start": Moment(NOW + timedelta(hours=1))}),
        ("Talk to Kim", {"due": Moment(NOW + timedelta(hours=3)), "estimate_hours": 12.0}),
        ("Reply by 11:30", {}),
        ("Meeting Tuesday 12:00", {}),
        ("Reply within 2 hours", {}),
    ):
        task = card(title=title, list_name="", created=NOW - timedelta(minutes=1), version="", **extra)
        scores = [assess(task, BERLIN, NOW + timedelta(minutes=n), free=free).urgency for n in range(600)]

        assert max(abs(later - earlier) for earlier, later in pairwise(scores)) < 1.5, title


def test_an_event_does_not_leap_when_it_begins_or_ends():
    task = event(due=Moment(NOW + timedelta(hours=2)), ends=Moment(NOW + timedelta(hours=3)))
    scores = [assess(task, BERLIN, NOW + timedelta(minutes=n)).urgency for n in range(600)]

    assert max(abs(later - earlier) for earlier, later in pairwise(scores)) < 1.5


def at_score(points, previous, *, hours_ago=None):
    rule = Rule(name="so many", words=("kim",), importance=points)
    profile = Profile(owner=Owner(name="Dana"), rules=(rule,), thresholds=Thresholds(minimum_stay=2.0))
    since = None if hours_ago is None else NOW - timedelta(hours=hours_ago)
    return assess(card(title="Talk to Kim", list_name=""), profile, NOW, previous, since=since)


def points_for(score):
    return score - at_score(0.0, None).importance


@pytest.mark.parametrize(
    ("score", "previous", "hours_ago", "important"),
    [
        (51.0, None, None, True),
        (51.0, Quadrant.Q4, None, True),
        (45.0, Quadrant.Q2, None, True),
        (43.0, Quadrant.Q2, None, False),
        (55.0, Quadrant.Q4, 1.0, False),
        (63.0, Quadrant.Q4, 1.0, True),
        (55.0, Quadrant.Q4, 2.5, True),
        (41.0, Quadrant.Q2, 1.0, True),
        (37.0, Quadrant.Q2, 1.0, False),
        (41.0, Quadrant.Q2, 2.5, False),
    ],
)
def test_a_new_quadrant_stays_for_a_while_unless_the_reason_to_end_it_is_clear(
    score, previous, hours_ago, important
):
    assert at_score(points_for(score), previous, hours_ago=hours_ago).important is important


def seen(stamp, version):
    labels = (Label("id-quadrant/Q2", "quadrant/Q2"),)
    task = replace(card(version=version), labels=labels)
    owned = Owned(value="id-quadrant/Q2", stamp=stamp, touched="2026-03-01T08:00:00.000Z")
    record = Record(owned={label_field("quadrant/Q2"): owned})
    snapshot = Snapshot(source="trello", tasks=(task,), containers=(board(*ON_BOARD),))
    return look_at([snapshot], {task.id: record}, BOOK, NOW)[1]


def test_the_stay_counts_from_our_label_and_ends_when_somebody_touches_the_card():
    ours = seen("2026-03-10T08:30:00.000Z", "2026-03-10T08:29:59.000Z")
    touched = seen("2026-03-10T08:30:00.000Z", "2026-03-10T08:45:00.000Z")

    assert ours.since == NOW - timedelta(minutes=30)
    assert touched.since is None
