"""Cards that wait, and how they come back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from daemon.core.model import Comment, Label, Lock, Moment
from daemon.core.waiting import COMES_BACK, LATER, WAITS, waiting_for, waiting_term
from tests.builders import NOW, card

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
    found = waiting_for(card(title=title, created=NOW), {}, BERLIN, NOW)

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
    assert waiting_for(card(title=title, created=NOW), {}, BERLIN, NOW) is None


def test_the_newest_comment_that_tells_wins_and_counts_from_its_day() -> None:
    comments = (
        Comment(id="1", text="waiting for the bank until Friday", author="ana", at=NOW - timedelta(days=14)),
        Comment(id="2", text="Still waiting for the bank until Friday", author="ana", at=NOW),
        Comment(id="3", text="ok", author="dana", at=NOW + timedelta(hours=1)),
    )
    found = waiting_for(card(comments=comments, comments_read=True), {}, BERLIN, NOW)

    assert found is not None
    assert found.until == midnight(13)


def test_a_command_wins_over_words() -> None:
    lock = Lock(group=LATER, value="2026-05-04", reason="/later 4 May", since=NOW)
    found = waiting_for(card(title="Waiting for Ana until 20 March"), {LATER: lock}, BERLIN, NOW)

    assert found is not None
    assert found.until == midnight(4, 5)
    assert (
        waiting_for(card(), {LATER: Lock(group=LATER, value="soon", reason="", since=NOW)}, BERLIN, NOW)
        is None
    )


def test_a_list_or_label_tells_without_a_day_or_until_the_start_date() -> None:
    in_list = waiting_for(card(list_name="Waiting for"), {}, BERLIN, NOW)
    labelled = waiting_for(card(labels=(Label("x", "Blocked"),), start=Moment(midnight(20))), {}, BERLIN, NOW)

    assert in_list is not None
    assert labelled is not None
    assert (in_list.until, in_list.reason) == (None, "in the list 'Waiting for'")
    assert (labelled.until, labelled.reason) == (midnight(20), "label 'Blocked'")


def test_a_card_is_calm_until_its_day_then_comes_back_until_somebody_touches_it() -> None:
    waiting = waiting_for(card(title="Waiting for the bank until 20 March", created=NOW), {}, BERLIN, NOW)
    day = midnight(20)

    before = waiting_term(waiting, NOW, BERLIN, day - timedelta(seconds=1))
    then = waiting_term(waiting, NOW, BERLIN, day)
    after = waiting_term(waiting, day + timedelta(hours=9), BERLIN, day + timedelta(days=3))

    assert before is not None
    assert then is not None
    assert (before.points, before.text) == (WAITS, "waiting for the bank: not before 20 March")
    assert (then.points, then.text) == (COMES_BACK, "waiting for the bank until 20 March: the day has come")
    assert after is None
    assert waiting_term(None, NOW, BERLIN, NOW) is None
