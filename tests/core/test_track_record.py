"""What the past of cards says of people: on time, late, come back; and which kinds of work nobody fits."""

from datetime import UTC, datetime, timedelta

import pytest

from daemon.core.activity import Activity, Stay
from daemon.core.hire_need import HireRules, hire_needs
from daemon.core.model import Action, Complexity, TaskId
from daemon.core.track_record import MOST, NO_RECORD, TrackRecord, records_of, rework_of, used_this_week

NOW = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)  # a Wednesday
DAY = timedelta(days=1)


def card(number=1, holder="Maria", **changes):
    made = {
        "task": TaskId("trello", f"c{number}"),
        "title": f"Card {number}",
        "url": f"https://trello.com/c/{number}",
        "holders": (Stay(holder, NOW - 20 * DAY),),
        "first": NOW - 21 * DAY,
        "changed": NOW - DAY,
        "action": Action.DELEGATE,
    }
    return Activity(**{**made, **changes})


def stays(*names):
    return tuple(Stay(name, NOW - (15 - n) * DAY) for n, name in enumerate(names))


def test_done_before_and_after_the_due_date_are_counted():
    cards = [
        card(1, due=NOW - DAY, done=NOW - 2 * DAY),
        card(2, due=NOW - DAY, done=NOW),
        card(3, done=NOW - DAY),
        card(4),
        card(5, holder=""),
    ]

    assert records_of(cards, NOW) == {"Maria": TrackRecord(done=3, late=1)}


def test_what_is_half_a_year_ago_counts_no_more():
    old = card(1, done=NOW - 200 * DAY, first=NOW - 300 * DAY, changed=NOW - 200 * DAY)

    assert records_of([old], NOW) == {}


@pytest.mark.parametrize(
    ("names", "times"),
    [
        (("To do", "Doing", "Review"), 0),
        (("To do", "Doing", "Review", "Doing"), 1),
        (("To do", "Doing", "Review", "Doing", "Review", "To do"), 3),
        (("To do", "Doing", "Doing"), 0),
    ],
)
def test_a_card_that_goes_back_to_an_earlier_list_came_back(names, times):
    assert rework_of(card(stays=stays(*names))) == times


def test_a_card_that_was_done_and_is_open_again_came_back_once():
    assert rework_of(card(reopened=1, stays=stays("To do", "Done", "To do"))) == 1


def test_what_happened_before_somebody_had_it_is_not_theirs():
    late_holder = (Stay("Maria", NOW - DAY),)

    assert rework_of(card(stays=stays("To do", "Doing", "To do"), holders=late_holder)) == 0


@pytest.mark.parametrize(
    ("record", "points"),
    [
        (NO_RECORD, 0.0),
        (TrackRecord(done=1), 1.6),
        (TrackRecord(done=20), 6.7),
        (TrackRecord(done=4, late=1), 0.0),
        (TrackRecord(done=10, late=10), -5.7),
        (TrackRecord(done=10, rework=5), -2.1),
    ],
)
def test_a_record_gives_or_costs_points_and_little_proves_little(record, points):
    assert record.points == points
    assert abs(record.points) <= MOST


def test_a_record_is_one_sentence():
    assert TrackRecord(done=10, late=1, rework=2).sentence == "9 of 10 tasks on time, 2 came back"


def test_hours_of_what_was_done_this_week_are_used():
    cards = [card(1, done=NOW - DAY, hours=3.0), card(2, done=NOW - 4 * DAY, hours=5.0), card(3, hours=9.0)]

    assert used_this_week(cards, {"Maria": "Europe/Berlin"}, NOW) == {"Maria": 3.0}


def test_a_week_is_the_assistants_own():
    sunday_evening = datetime(2026, 3, 8, 20, 0, tzinfo=UTC)
    one = card(1, done=sunday_evening, hours=2.0)

    assert used_this_week([one], {"Maria": "Asia/Manila"}, NOW) == {"Maria": 2.0}
    assert used_this_week([one], {"Maria": "Europe/Berlin"}, NOW) == {}


def asked(number, kind="bookkeeping", days=3, **changes):
    return card(number, holder="", action=Action.ASK, asked=NOW - days * DAY, category=kind, **changes)


def test_five_tasks_of_one_kind_that_nobody_fits_are_a_reason_to_hire():
    cards = [asked(n, hours=4.0, complexity=Complexity.SPECIALISED, days=n) for n in range(1, 6)]
    (need,) = hire_needs([*cards, asked(9, "design")], HireRules(), NOW)

    assert need.sentence == "nobody can take specialised bookkeeping: 5 tasks, about 5 hours a week"
    assert need.examples == tuple((f"Card {n}", f"https://trello.com/c/{n}") for n in (1, 2, 3))
    assert need.key == "bookkeeping"


def test_four_are_none_and_neither_are_those_of_long_ago_or_given_out_since():
    four = [asked(n) for n in range(4)]

    assert hire_needs(four, HireRules(), NOW) == []
    assert hire_needs([*four, asked(5, days=40)], HireRules(), NOW) == []
    assert hire_needs([*four, card(6, category="bookkeeping", asked=NOW)], HireRules(), NOW) == []
    assert hire_needs(four, HireRules(after=4), NOW) != []
    assert hire_needs(four, HireRules(after=None), NOW) == []
