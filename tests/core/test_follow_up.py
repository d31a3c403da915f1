"""Who holds the ball, and when who is asked how it goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from daemon.core.availability import Availability
from daemon.core.changes import Change, ChangeKind
from daemon.core.follow_up import FollowUp, Holder, nudge, who_holds
from daemon.core.look import Look, look_at
from daemon.core.model import (
    Action,
    Comment,
    Decision,
    Field,
    Label,
    Lock,
    Owned,
    Quadrant,
    Record,
    Snapshot,
    Task,
    TimeOff,
    WorkingHours,
)
from daemon.core.quiet import QuietHours
from tests.builders import BOOK, ON_BOARD, board, card, intent

BERLIN = ZoneInfo("Europe/Berlin")
MANILA = ZoneInfo("Asia/Manila")
OWNER = Availability("Europe/Berlin", WorkingHours(), "DE", "BE")
MARIA = Availability("Asia/Manila", WorkingHours(start=time(8), end=time(16)))
RULES = FollowUp(
    owner=OWNER,
    owner_name="Dana",
    owner_users=("dana",),
    team={"Maria": MARIA},
    users={"Maria": "maria_assists"},
    quiet=QuietHours(time(22), time(7)),
)
GIVEN = Decision(action=Action.DELEGATE, quadrant=Quadrant.Q2, assistant="Maria")
MONDAY = datetime(2026, 3, 2, 10, tzinfo=UTC)
ASSISTANT_LABEL = Field("label", "assistant/Maria")


def stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def manila(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=MANILA).astimezone(UTC)


def berlin(day: int, hour: int) -> datetime:
    return datetime(2026, 3, day, hour, tzinfo=BERLIN).astimezone(UTC)


def said(
    number: int, text: str, author: str = "maria_assists", *, at: datetime = MONDAY, **more: Any
) -> Comment:
    return Comment(id=f"s{number}", text=text, author=author, at=at + timedelta(minutes=number), **more)


def handed_over(task: Task | None = None, **record: Any) -> Look:
    """A card handed over on Monday, untouched since."""
    task = task or card("assistant/Maria")
    owned = {ASSISTANT_LABEL: Owned(value="id-assistant/Maria", stamp=stamp(MONDAY), touched=stamp(MONDAY))}
    known = Record(owned={**owned, **record.pop("owned", {})}, **record)
    task = replace(task, version=stamp(MONDAY)) if task.version == card().version else task
    seen = look_at(
        [Snapshot(source="trello", tasks=(task,), containers=(board(*ON_BOARD),))],
        {task.id: known},
        BOOK,
        MONDAY,
    )
    return next(look for look in seen if look.task is not None)


def asked(look: Look, now: datetime, rules: FollowUp = RULES, decision: Decision = GIVEN) -> Change | None:
    assert look.task is not None
    return nudge(look, look.task, decision, rules, now)


def first_words(change: Change | None) -> str | None:
    return None if change is None else str(change.after).split(",", 1)[0]


def after(look: Look, change: Change, now: datetime) -> Look:
    """The card once a nudge was written on it."""
    owned = {**look.record.owned, change.field: Owned(value="n1", stamp=stamp(now), touched=look.touched)}
    assert look.task is not None
    return handed_over(replace(look.task, version=stamp(now)), owned=owned)


@pytest.mark.parametrize(
    ("task", "holder", "question"),
    [
        (card(), Holder.ASSISTANT, ""),
        (card(list_name="For review"), Holder.OWNER, ""),
        (card(labels=(Label("x", "Approval"),)), Holder.OWNER, ""),
        (card(comments=(said(1, "I began. Which hotel? Tell me."),)), Holder.OWNER, "Which hotel?"),
        (card(comments=(said(1, "Done, @Dana please look"),)), Holder.OWNER, "Done, @Dana please look"),
        (card(comments=(said(1, "Which hotel?"), said(2, "The old one", "dana"))), Holder.ASSISTANT, ""),
        (card(comments=(said(1, "Which hotel?"), said(2, "see photo"))), Holder.OWNER, "Which hotel?"),
        (card(comments=(said(1, "Can you do that by Friday?", "dana"),)), Holder.ASSISTANT, ""),
        (card(comments=(said(1, "Receipt?", "bot", ours=True, by_program=True),)), Holder.ASSISTANT, ""),
        (card(comments=(said(1, "see https://x.example/?a=1"),)), Holder.ASSISTANT, ""),
    ],
)  # fmt: skip
def test_the_last_word_or_the_list_tells_who_holds_the_ball(
    task: Task, holder: Holder, question: str
) -> None:
    ball = who_holds(task, ["dana"])

    assert (ball.holder, ball.question) == (holder, question)


@pytest.mark.parametrize(
    ("now", "to"),
    [
        (manila(5, 7, 59), None),  # the third working day has not begun for her
        (manila(5, 8), "@maria_assists"),
        (manila(5, 15, 59), "@maria_assists"),
        (manila(5, 16), None),  # after work
        (manila(7, 10), None),  # a Saturday
        (manila(9, 8), "@maria_assists"),
    ],
)
def test_the_assistant_is_asked_in_their_working_hours_after_three_working_days(
    now: datetime, to: str | None
) -> None:
    assert first_words(asked(handed_over(), now)) == to


def test_each_step_happens_once_then_the_owner_hears_of_it() -> None:
    look = handed_over()
    written: list[tuple[datetime, str, str]] = []
    for hours in range(24 * 40):
        now = MONDAY + timedelta(hours=hours)
        change = asked(look, now)
        if change is not None:
            written.append((now, change.field.key, str(first_words(change))))
            look = after(look, change, now)

    assert written == [
        (manila(5, 8), "nudge/1", "@maria_assists"),
        (manila(9, 8), "nudge/2", "@maria_assists"),
        (berlin(12, 9), "nudge/3", "@dana"),
    ]


def test_a_card_quiet_for_months_gets_its_steps_one_after_the_other() -> None:
    look = handed_over()
    late = manila(2, 9) + timedelta(days=60)  # a Friday

    first = asked(look, late)
    assert first is not None
    look = after(look, first, late)

    assert asked(look, late + timedelta(hours=1)) is None
    assert asked(look, late + timedelta(days=3)) is None
    assert first_words(asked(look, late + timedelta(days=4))) == "@maria_assists"


def test_it_begins_anew_when_people_act() -> None:
    look = handed_over()
    first = asked(look, manila(5, 8))
    assert first is not None
    look = after(look, first, manila(5, 8))
    assert look.task is not None
    acted = handed_over(replace(look.task, version=stamp(manila(6, 9))), owned=dict(look.record.owned))

    again = asked(acted, manila(11, 8))

    assert asked(acted, manila(10, 15)) is None
    assert again is not None
    assert again.field == first.field
    assert again.marker != first.marker


def test_what_we_write_is_no_activity() -> None:
    ours = {Field("comment", "receipt"): Owned(value="r", stamp=stamp(manila(5, 7)), touched=stamp(MONDAY))}
    look = handed_over(card("assistant/Maria", version=stamp(manila(5, 7))), owned=ours)

    assert first_words(asked(look, manila(5, 8))) == "@maria_assists"


def test_an_open_question_is_the_owners() -> None:
    task = card("assistant/Maria", comments=(said(1, "Which hotel?"),), comments_read=True)
    change = asked(handed_over(task), berlin(5, 9))

    assert change is not None
    assert change.kind is ChangeKind.WRITE_COMMENT
    assert change.after == (
        "@dana, this waits for you: a question is open. “Which hotel?”\n\n"
        "(nudge 1 of 3, quiet since 2026-03-02 10:01 UTC)"
    )
    assert str(change.after).endswith(change.marker)
    assert asked(handed_over(task), manila(5, 8)) is None  # night in Berlin


@pytest.mark.parametrize(
    "look",
    [
        handed_over(card("assistant/Maria", done=True)),
        handed_over(card("assistant/Maria", closed=True)),
        handed_over(locks={"nudge": Lock(group="nudge", value=None, reason="", since=MONDAY)}),
        handed_over(card("assistant/Maria", title="Waiting for the bank until 1 June", created=MONDAY)),
        replace(handed_over(), record=Record()),
        replace(handed_over(), container=board(writable=False)),
        replace(
            handed_over(),
            record=Record(
                intents=(intent(Field("comment", "nudge/1"), None, "x"),), owned=handed_over().record.owned
            ),
        ),
    ],
    ids=["done", "archived", "nudge deleted", "waits", "never handed over", "read only", "may stand already"],
)
def test_nobody_is_asked(look: Look) -> None:
    assert asked(look, manila(12, 9)) is None


def test_decisions_without_an_assistant_and_cards_to_be_left_alone_are_not_asked_about() -> None:
    keep = replace(GIVEN, action=Action.DO, assistant=None)
    aside = replace(GIVEN, leave_alone="it is excluded")

    assert [asked(handed_over(), manila(12, 9), decision=each) for each in (keep, aside)] == [None, None]


def test_time_off_and_holidays_are_no_working_days() -> None:
    away = replace(MARIA, time_off=(TimeOff(date(2026, 3, 3), date(2026, 3, 6)),))
    rules = replace(RULES, team={"Maria": away})

    assert asked(handed_over(), manila(5, 9), rules) is None
    assert asked(handed_over(), manila(10, 9), rules) is None
    assert first_words(asked(handed_over(), manila(11, 9), rules)) == "@maria_assists"


def test_after_a_day_it_waited_for_the_count_begins() -> None:
    look = handed_over(card("assistant/Maria", title="Waiting for the bank until 6 March", created=MONDAY))

    assert asked(look, manila(10, 9)) is None
    assert first_words(asked(look, manila(11, 9))) == "@maria_assists"


def test_what_waits_without_a_day_is_asked_about_once_and_late() -> None:
    look = handed_over(card("assistant/Maria", list_name="Waiting"))
    late = asked(look, manila(12, 9))

    assert asked(look, manila(11, 9)) is None
    assert first_words(late) == "@maria_assists"
    assert late is not None
    assert asked(after(look, late, manila(12, 9)), manila(30, 9)) is None


def test_the_first_step_is_due_at_the_same_hour_in_summer_time() -> None:
    friday = datetime(2026, 3, 27, 10, tzinfo=UTC)  # the clocks in Berlin change on Sunday
    rules = replace(RULES, team={"Maria": replace(OWNER, country=None)})
    owned = {ASSISTANT_LABEL: Owned(value="x", stamp=stamp(friday), touched=stamp(friday))}
    look = handed_over(card("assistant/Maria", version=stamp(friday)), owned=owned)

    assert asked(look, datetime(2026, 4, 1, 6, 59, tzinfo=UTC), rules) is None
    assert asked(look, datetime(2026, 4, 1, 7, 0, tzinfo=UTC), rules) is not None
