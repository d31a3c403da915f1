"""Cards that wait, and how they come back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from daemon.core.classify import assess
from daemon.core.model import Comment, Label, Moment, Owner, Profile, Task
from daemon.core.waiting import waiting_for, waiting_terms
from tests.builders import NOW, TOMORROW, card

BERLIN = ZoneInfo("Europe/Berlin")


def midnight(day: int, month: int = 3) -> datetime:
    return datetime(2026, month, day, tzinfo=BERLIN).astimezone(UTC)


@pytest.mark.parametrize(
    ("title", "until", "reason"),
    [
        ("Waiting for the bank until 20 March", midnight(20), "waiting for the bank"),
        ("Contract: wait for Ana's answer until 2026-04-02", midnight(2, 4), "waiting for ana's answer"),
        ("Roof – waiting on builder till Friday", midnight(13), "waiting for builder"),
        ("Warten auf den Steuerberater bis 20.03.", midnight(20), "waiting for den steuerberater"),
        ("En attente de la banque jusqu'au 20 mars", midnight(20), "waiting for la banque"),
        ("Esperando al banco hasta el 20 de marzo", midnight(20), "waiting for al banco"),
        ("Aguardando o banco até 20 de março", midnight(20), "waiting for o banco"),
    ],
)
def test_words_tell_until_when_a_card_waits(title: str, until: datetime, reason: str) -> None:
    found = waiting_for(card(title=title, created=NOW), None, BERLIN, NOW)

    assert found is not None
    assert (found.until, found.reason) == (until, reason)


@pytest.mark.parametrize(
    "title",
    [
        "The client is waiting for the invoice",
        "Wait for it",
        "Finish by Friday",
        "Blocked drain: call plumber",
    ],
)
def test_other_words_tell_nothing(title: str) -> None:
    assert waiting_for(card(title=title, created=NOW), None, BERLIN, NOW) is None


def test_the_newest_comment_that_tells_wins_and_counts_from_its_day() -> None:
    comments = (
        Comment(id="1", text="waiting for the bank until Friday", author="ana", at=NOW - timedelta(days=14)),
        Comment(id="2", text="Still waiting for the bank until Friday", author="ana", at=NOW),
        Comment(id="3", text="ok", author="dana", at=NOW + timedelta(hours=1)),
    )
    found = waiting_for(card(comments=comments, comments_read=True), None, BERLIN, NOW)

    assert found is not None
    assert found.until == midnight(13)


def test_a_command_wins_over_words() -> None:
    found = waiting_for(card(title="Waiting for Ana until 20 March"), "2026-05-04", BERLIN, NOW)
    to_the_hour = waiting_for(card(), "2026-05-04T16:00:00+00:00", BERLIN, NOW)

    assert found is not None
    assert to_the_hour is not None
    assert (found.until, found.reason) == (midnight(4, 5), "you said /later")
    assert to_the_hour.until == datetime(2026, 5, 4, 16, tzinfo=UTC)
    assert waiting_for(card(), "soon", BERLIN, NOW) is None


def test_a_list_or_label_tells_without_a_day_or_until_the_start_date() -> None:
    in_list = waiting_for(card(list_name="Waiting for"), None, BERLIN, NOW)
    labelled = waiting_for(
        card(labels=(Label("x", "Blocked"),), start=Moment(midnight(20))), None, BERLIN, NOW
    )

    assert in_list is not None
    assert labelled is not None
    assert (in_list.until, in_list.reason) == (None, "in the list 'Waiting for'")
    assert (labelled.until, labelled.reason) == (midnight(20), "label 'Blocked'")


def told(task: Task, at: datetime, points: float = 20.0, later: str | None = None) -> list[tuple[str, float]]:
    found = waiting_terms(task, later, points, (38.0, 62.0), BERLIN, at)
    return [(term.text, term.points) for term in found]


def test_a_card_is_calm_until_its_day_then_comes_back_until_somebody_touches_it() -> None:
    task = card(title="Waiting for the bank until 20 March", created=NOW)
    day = midnight(20)

    assert told(task, day - timedelta(seconds=1), 90.0) == [
        ("waiting for the bank: not before 20 March", -52.0)
    ]
    assert told(task, day - timedelta(seconds=1), 20.0) == []
    assert told(task, day) == [("waiting for the bank until 20 March: the day has come", 42.0)]
    assert told(task, day, 80.0) == []
    assert told(replace(task, touched="2026-03-20T08:00:00.000Z"), day + timedelta(days=3)) == []


def test_a_deadline_before_that_day_counts_unless_the_owner_said_later() -> None:
    task = card(title="Waiting for the bank until 20 March", created=NOW, due=TOMORROW)

    assert told(task, NOW, 90.0) == []
    assert told(task, NOW, 90.0, "2026-03-20") == [("you said /later: not before 20 March", -52.0)]


def test_judging_knows_what_waits() -> None:
    profile = Profile(owner=Owner(name="Dana", timezone="Europe/Berlin"))
    task = card(title="URGENT!! Answer the bank today", created=NOW, touched="2026-03-10T08:00:00.000Z")

    assert assess(task, profile, NOW).urgent
    assert not assess(task, profile, NOW, later="2026-03-20").urgent
    calm = card(title="Tidy the shelf", created=NOW, touched="2026-03-10T08:00:00.000Z")
    assert assess(calm, profile, midnight(20), later="2026-03-20").urgent
    assert not assess(calm, profile, midnight(20) - timedelta(hours=1), later="2026-03-20").urgent
