"""Urgency follows the calendar on a smooth curve, and words and lists where there is no date."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from daemon.core.classify import assess
from daemon.core.model import CheckItem, Day, Moment, Owner, Profile
from daemon.core.urgency import points_at, span_text
from tests.builders import NOW, card, event

PROFILE = Profile(owner=Owner(name="Dana"))


def urgency(task, now=NOW, profile=PROFILE):
    return assess(task, profile, now).urgency


def plain_card(**changes):
    return card(**{"title": "Talk to the printer", "list_name": "", "version": "", **changes})


def due_in(hours):
    return Moment(NOW + timedelta(hours=hours))


def test_a_task_becomes_urgent_about_two_days_before_it_is_due():
    assert not assess(plain_card(due=due_in(60)), PROFILE, NOW).urgent
    assert assess(plain_card(due=due_in(46)), PROFILE, NOW).urgent


def test_urgency_only_ever_grows_while_the_due_date_comes_nearer_and_passes():
    points = [points_at(hours) for hours in range(720, -720, -1)]

    assert all(later > earlier for earlier, later in pairwise(points))
    assert all(later - earlier < 1.5 for earlier, later in pairwise(points))


def test_an_overdue_card_grows_slowly():
    assert 80 < urgency(plain_card(due=due_in(-24))) < urgency(plain_card(due=due_in(-240))) < 96


def test_a_day_is_over_at_its_end_where_the_owner_lives():
    evening = datetime(2026, 3, 10, 23, 30, tzinfo=UTC)
    tokyo = Profile(owner=Owner(name="Dana", timezone="Asia/Tokyo"))
    task = plain_card(due=Day(date(2026, 3, 10)))

    assert "due in 30 minutes" in texts(task, evening, PROFILE)
    assert "overdue 8 hours" in texts(task, evening, tokyo)


def test_a_due_date_comes_before_a_date_in_the_text():
    task = plain_card(title="Talk to the printer tomorrow", due=due_in(240))

    assert not assess(task, PROFILE, NOW).urgent


def test_a_date_in_the_text_counts_without_a_due_date():
    task = plain_card(title="Talk to the printer tomorrow")

    assert "the text says 'tomorrow': due in 33 hours" in texts(task)
    assert assess(task, PROFILE, NOW).urgent


def test_an_open_checklist_date_counts_without_a_due_date():
    done = CheckItem("call", done=True, due=due_in(1))
    still_open = CheckItem("order", done=False, due=due_in(24))

    assert not assess(plain_card(checklist=(done,)), PROFILE, NOW).urgent
    assert assess(plain_card(checklist=(done, still_open)), PROFILE, NOW).urgent


def test_a_card_is_calm_before_its_start_date():
    due = due_in(30)
    waiting = urgency(plain_card(due=due, start=due_in(28)))

    assert waiting < urgency(plain_card(due=due)) - 20


def test_a_forgotten_card_fades_and_says_why():
    due = Moment(NOW - timedelta(days=200))
    untouched = plain_card(due=due, touched="2025-08-20T08:00:00.000Z")
    touched = plain_card(due=due, touched="2026-03-09T08:00:00.000Z")

    assert urgency(touched) > 90
    assert urgency(untouched) < 50
    assert "untouched for 200 days" in texts(untouched)


def test_an_ordinary_meeting_is_urgent_only_close_to_its_start():
    assert not assess(event(title="Coffee with Mark", due=due_in(47)), PROFILE, NOW).urgent
    assert assess(event(title="Coffee with Mark", due=due_in(6)), PROFILE, NOW).urgent


def test_an_event_that_is_a_deadline_counts_like_a_due_date():
    assert assess(event(title="Deadline grant application", due=due_in(40)), PROFILE, NOW).urgent


def test_an_event_that_is_over_is_not_urgent():
    over = event(title="Coffee with Mark", due=due_in(-12), ends=due_in(-11))
    running = event(title="Coffee with Mark", due=due_in(-0.5), ends=due_in(0.5))

    assert urgency(over) < 5
    assert urgency(running) == 80


@pytest.mark.parametrize(
    "title",
    [
        "Call Orlov ASAP",
        "dringend: Schlüssel suchen",
        "urgent : rappeler la mairie",
        "urgente: llamar al banco",
        "Checkout is down",
        "Fuite d'eau dans la salle de bain",
        "Client is waiting for our answer",
        "Order jars today",
    ],
)
def test_words_of_pressure_trouble_and_waiting_make_urgent(title):
    assert assess(plain_card(title=title), PROFILE, NOW).urgent


@pytest.mark.parametrize(
    "title",
    [
        "Emergency fund: save 3 months",
        "Urgent care visit copay",
        "Last minute gift ideas",
        "Password must expire after 90 days",
        "Waiting for reply from insurance",
        "Fix broken unit tests",
        "No rush: sort the old photos",
    ],
)
def test_the_same_words_with_another_meaning_do_not(title):
    assert not assess(plain_card(title=title), PROFILE, NOW).urgent


def test_the_list_a_card_stands_in_counts():
    assert assess(plain_card(list_name="🔥 Urgent"), PROFILE, NOW).urgent
    assert not assess(plain_card(list_name="Someday", due=due_in(45)), PROFILE, NOW).urgent


def test_spans_read_as_a_person_would_say_them():
    spans = [span_text(hours) for hours in (0.5, 5, 24, 50, -72, 24 * 42, 24 * 200)]

    assert spans == ["30 minutes", "5 hours", "24 hours", "2 days", "3 days", "6 weeks", "200 days"]


def texts(task, now=NOW, profile=PROFILE):
    return [term.text for term in assess(task, profile, now).terms if term.axis == "urgency"]
