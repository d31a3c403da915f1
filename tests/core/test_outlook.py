"""What would change an answer, and when, in plain words."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from daemon.core.classify import assess
from daemon.core.free_time import FreeTime, Span
from daemon.core.judge import Setup, judge
from daemon.core.locks import Told
from daemon.core.look import look_at
from daemon.core.model import (
    Assistant,
    Day,
    Goal,
    Moment,
    Owner,
    Profile,
    Quadrant,
    Record,
    Rule,
    Snapshot,
    WorkingHours,
)
from daemon.core.outlook import outlook, outlook_of, spoken_time
from daemon.core.policy import POLICIES
from daemon.core.times import zone_of
from tests.builders import BOOK, NOW, ON_BOARD, WRITE, board, card, event

TEAM = (
    Assistant(name="Ana", skills=("e-mail, appointment scheduling, bookkeeping help, invoices",)),
    Assistant(name="Ben", skills=("bookkeeping, invoices, payroll",)),
    Assistant(name="Dev", skills=("programming, websites",)),
)
BERLIN = zone_of("Europe/Berlin")
PROFILE = Profile(
    owner=Owner(name="Dana", timezone="Europe/Berlin"), assistants=TEAM, goals=(Goal(name="cash in on time"),)
)


def seen(task, profile=PROFILE, now=NOW, policy="article", **more):
    return outlook(task, profile, POLICIES[policy], now, **more)


def due_in(days, **changes):
    changes = {"title": "Talk to the printer", "list_name": "", "version": "", **changes}
    return card(due=Moment(NOW + timedelta(days=days)), **changes)


def test_a_card_tells_to_the_minute_when_it_becomes_urgent_and_why():
    task = due_in(6)
    (turn, *_) = seen(task).turns

    before, after = (
        assess(task, PROFILE, turn.at + timedelta(minutes=minutes), Quadrant.Q4).urgent for minutes in (-1, 0)
    )
    assert (before, after) == (False, True)
    assert turn.at.second == 0
    assert turn.because == "when the deadline is 2 days away"
    assert seen(task).sentences[0].startswith(f"becomes {turn.quadrant} (")
    assert "on Saturday 0" in seen(task).sentences[0]


def test_the_hour_is_that_of_the_owners_zone():
    tokyo = replace(PROFILE, owner=Owner(name="Dana", timezone="Asia/Tokyo"))
    task = due_in(6)

    assert seen(task).turns[0].at == seen(task, tokyo).turns[0].at
    assert seen(task).sentences[0] != seen(task, tokyo).sentences[0]


def test_an_event_comes_and_goes():
    task = event(
        title="Coffee with Mark",
        due=Moment(NOW + timedelta(days=20)),
        ends=Moment(NOW + timedelta(days=20, hours=1)),
    )
    rises, falls = seen(task).turns

    assert rises.quadrant.urgent
    assert not falls.quadrant.urgent
    assert task.due is not None
    assert rises.at < task.due.at < falls.at
    assert falls.because == "when it ended 2 hours ago"


def test_a_date_in_the_text_is_named():
    told = seen(card(title="Talk to Kim by Friday", list_name="", created=NOW)).sentences

    assert "when 'friday' in its text is 2 days away" in told[0]


def test_a_task_that_nothing_changes_says_so():
    told = seen(card(title="Sort old photos", list_name=""))

    assert told.turns == ()
    assert told.sentences[0] == "nothing will change this by itself in the next 60 days"


def test_fading_is_foretold():
    task = due_in(-90, touched=(NOW - timedelta(days=90)).isoformat())
    (turn, *_) = seen(task).turns

    assert not turn.quadrant.urgent
    assert turn.because.startswith("when nobody has touched it for")


def test_the_start_of_a_card_is_a_reason():
    task = card(
        title="Talk to the printer",
        list_name="",
        due=Moment(NOW + timedelta(days=4)),
        start=Moment(NOW + timedelta(days=3)),
    )

    assert seen(task).turns[0].at > NOW + timedelta(days=2.5)


def test_missing_points_are_told_with_an_example():
    rule = Rule(name="lift", words=("printer",), importance=-200.0)
    low = replace(PROFILE, rules=(rule,))
    total = sum(t.points for t in assess(due_in(6), PROFILE, NOW).terms if t.axis == "importance")
    near = replace(PROFILE, rules=(replace(rule, importance=42.0 - total),))

    assert (
        "would be important with 8 points more, e.g. a goal that names it" in seen(due_in(6), near).sentences
    )
    assert not any("important" in sentence for sentence in seen(due_in(6), low).sentences)
    assert seen(due_in(6), near).nearest is not None


def test_what_holds_already_tells_what_would_end_it():
    task = card(title="Talk to Kim", list_name="Urgent")

    assert any("would no longer be urgent with" in sentence for sentence in seen(task).sentences)


def test_the_runner_up_is_named_and_who_comes_next():
    told = seen(card(title="Send the March invoices", list_name="Someday"), policy="classic")
    urgent = seen(card(title="Pay the invoice", list_name="Urgent"), replace(PROFILE, thresholds=LOW))

    assert told.runner_up is not None
    assert told.behind >= 0
    assert {"would go to Ana if Ben were not there", "would go to Ben if Ana were not there"} & {
        *urgent.sentences
    }


LOW = replace(PROFILE.thresholds, important=500.0)


def test_nobody_else_is_said_too():
    task = card(title="Fix the login bug of the website", list_name="Urgent")
    told = seen(task, replace(PROFILE, thresholds=LOW)).sentences

    assert "you would be asked if Dev were not there: nobody else fits" in told


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"closed": True}, "it is left alone as long as this holds: it is archived"),
        (
            {"set_aside": "list 'Done' is excluded"},
            "it is left alone as long as this holds: list 'Done' is excluded",
        ),
    ],
)
def test_what_is_left_alone_has_no_outlook(changes, says):
    assert seen(due_in(6, **changes)).sentences == (says,)


def test_what_a_person_chose_stays():
    told = Told(locked=frozenset({"quadrant"}), quadrant=Quadrant.Q2)

    assert (
        seen(due_in(6), told=told).sentences[0] == "it stays Q2, because you chose that, until it is unlocked"
    )
    assert seen(due_in(6), told=told).turns == ()


def test_a_rule_that_sets_the_quadrant_is_named():
    rule = Rule(name="printing", words=("printer",), quadrant=Quadrant.Q3)
    told = seen(due_in(6), replace(PROFILE, rules=(rule,))).sentences

    assert told[0] == "it stays Q3 as long as your rule 'printing' sets Q3"


def test_few_free_hours_bring_it_forward():
    busy = [Span(NOW + timedelta(days=day), NOW + timedelta(days=day, hours=9)) for day in range(20)]
    free = FreeTime(busy, WorkingHours(), BERLIN, NOW)
    task = due_in(12, estimate_hours=6.0)

    assert seen(task, free=free).turns[0].at < seen(task).turns[0].at


def test_a_day_without_an_hour_works_as_well():
    assert seen(card(title="Talk to Kim", list_name="", due=Day(date(2026, 3, 25)))).turns[0].quadrant.urgent


def test_the_outlook_of_a_judged_task_is_that_of_the_bare_task():
    task = due_in(6)
    snapshot = Snapshot(source="trello", tasks=(task,), containers=(board(*ON_BOARD),))
    (look,) = [look for look in look_at([snapshot], {task.id: Record()}, BOOK, NOW) if look.task is not None]
    setup = Setup(profile=PROFILE, policy=POLICIES["article"], book=BOOK, write=WRITE, limits=limits())

    assert outlook_of(judge(look, task, setup, NOW, None), setup, NOW).turns == seen(task).turns


def limits():
    from daemon.core.guard import Limits

    return Limits()


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (timedelta(hours=7), "today 17:00"),
        (timedelta(hours=31), "tomorrow 17:00"),
        (timedelta(days=4), "on Saturday 10:00"),
        (timedelta(days=14), "on 24 March 10:00"),
        (timedelta(days=30), "on 9 April 11:00"),
    ],
)
def test_times_read_as_people_say_them(ahead, words):
    assert spoken_time(NOW + ahead, NOW, BERLIN) == words
