"""The week looked back on, from what was noted of the cards."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from daemon.core.activity import Activity, Stay
from daemon.core.digest import Digest, as_of, digest_of
from daemon.core.model import Action, Assistant, Kind, Owner, Profile, TimeOff
from daemon.core.swot import Expiry
from daemon.core.week import Week
from tests.core.activities import DAY, FRIDAY, MONDAY, TEAM, asked, done, given

WEEK = Week.parse("2026-W11")


def digest(*past: Activity, profile: Profile = TEAM, now: datetime = FRIDAY, week: Week = WEEK) -> Digest:
    return digest_of(past, profile, week, now)


def test_an_empty_week_is_empty() -> None:
    assert digest().empty
    assert digest().reclaimed == 0.0
    assert digest().share is None


def test_what_was_handed_over_this_week_is_told_with_who_got_it() -> None:
    last_week = given("Old", since=MONDAY - 3 * DAY)

    told = digest(given("New"), last_week)

    assert [(each.title, each.who, each.at) for each in told.handed_over] == [("New", "Maria", MONDAY)]


def test_what_went_on_to_somebody_else_was_handed_over_twice() -> None:
    moved = given(holders=(Stay("Maria", MONDAY), Stay("Ben", MONDAY + DAY)))

    assert [each.who for each in digest(moved).handed_over] == ["Maria", "Ben"]
    assert [each.who for each in digest(moved).waiting] == ["Ben"]


def test_what_was_taken_back_by_the_owner_waits_for_nobody() -> None:
    back = given(holders=(Stay("Maria", MONDAY), Stay("", MONDAY + DAY)), action=Action.DO)

    assert digest(back).waiting == ()


def test_done_work_says_whether_it_was_late_and_what_it_saved() -> None:
    told = digest(
        done("In time", due=FRIDAY),
        done("Late", due=MONDAY),
        done("Mine", who="", hours=5.0),
        done("Before", at=MONDAY - 2 * DAY, since=MONDAY - 9 * DAY),
    )

    assert [(each.title, each.late) for each in told.done] == [
        ("In time", False),
        ("Late", True),
        ("Mine", False),
    ]
    assert told.reclaimed == 4.0
    assert told.done_by_others == 2


def test_what_is_late_now_is_told_the_longest_late_first() -> None:
    told = digest(
        given("Due tomorrow", due=FRIDAY + DAY),
        given("Two days", due=FRIDAY - 2 * DAY),
        given("A month", since=MONDAY - 40 * DAY, due=FRIDAY - 30 * DAY),
        given("Archived", due=MONDAY, gone=FRIDAY - DAY),
    )

    assert [each.title for each in told.late] == ["A month", "Two days"]


def test_it_is_told_for_whom_work_waits_and_how_long() -> None:
    told = digest(
        given("One", since=FRIDAY - 2 * DAY),
        given("Two", since=FRIDAY - 10 * DAY, due=FRIDAY - DAY),
        given("Three", "Ben", since=FRIDAY - DAY),
        asked("Four", since=FRIDAY - 3 * DAY),
    )

    assert [(each.who, each.cards, each.hours, each.late, each.oldest_days) for each in told.waiting] == [
        ("Maria", 2, 4.0, 1, 10.0),
        ("", 1, 2.0, 0, 3.0),
        ("Ben", 1, 2.0, 0, 1.0),
    ]


def test_a_list_in_which_cards_stay_for_days_is_where_work_gets_stuck() -> None:
    def in_review(title: str, days: float) -> Activity:
        stays = (Stay("To do", FRIDAY - (days + 1) * DAY), Stay("Review", FRIDAY - days * DAY))
        return given(title, since=FRIDAY - (days + 1) * DAY, stays=stays)

    told = digest(in_review("A", 4), in_review("B", 9), in_review("C", 6))

    assert [(each.name, each.cards, each.days, each.longest, each.longest_days) for each in told.stuck] == [
        ("Review", 3, 6.0, "B", 9.0)
    ]


def test_lists_for_what_is_done_are_no_place_to_get_stuck_in() -> None:
    stays = (Stay("Done", FRIDAY - 20 * DAY),)

    assert digest(*[given(str(n), stays=stays, since=FRIDAY - 20 * DAY) for n in range(3)]).stuck == ()


def test_hours_bought_used_and_held_are_told_for_each_person() -> None:
    told = digest(done("A", hours=3.0), given("B", hours=14.0), given("C", "Ben", hours=12.0))

    assert [(each.who, each.bought, each.used, each.held) for each in told.hours] == [
        ("Maria", 20.0, 3.0, 14.0),
        ("Ben", 10.0, 0.0, 12.0),
    ]
    assert [(each.idle, each.over) for each in told.hours] == [(3.0, 0.0), (0.0, 2.0)]


def test_days_off_are_not_bought() -> None:
    away = Assistant(
        name="Maria", hours_per_week=20, time_off=(TimeOff(date(2026, 3, 12), date(2026, 3, 20)),)
    )

    told = digest(profile=Profile(owner=Owner(name="Dana"), assistants=(away,)))

    assert told.hours[0].bought == 12.0


def recurring(count: int, hours: float, kind: Kind = Kind.RECURRING) -> list[Activity]:
    return [given(f"{kind} {n}", since=FRIDAY - n * 3 * DAY, hours=hours, kind=kind) for n in range(1, count)]


@pytest.mark.parametrize(
    ("past", "roles", "sentence"),
    [
        (recurring(9, 5.5), (), "mostly recurring, 13 h a week: an operations manager would fit"),
        (
            recurring(9, 5.5),
            ("operations manager",),
            "mostly recurring, 13 h a week: the work for Kim, your operations manager",
        ),
        (recurring(9, 5.5, Kind.ONE_OFF), (), "mostly one-off, 13 h a week: a project manager would fit"),
        (recurring(9, 0.5), (), "mostly recurring, 1 h a week"),
        (recurring(2, 0.5), (), "mostly recurring, less than an hour a week"),
        (
            [*recurring(5, 3.0), *recurring(5, 3.0, Kind.ONE_OFF)],
            (),
            "half recurring, half one-off, 14 h a week",
        ),
    ],
)
def test_the_share_of_recurring_work_says_who_would_fit(
    past: list[Activity], roles: tuple[str, ...], sentence: str
) -> None:
    team = tuple(Assistant(name="Kim", role=role) for role in roles)

    share = digest(*past, profile=Profile(owner=Owner(name="Dana"), assistants=team)).share

    assert share is not None
    assert share.sentence == sentence


def test_a_week_of_the_past_is_told_as_it_was_then() -> None:
    later = done("Finished since", at=FRIDAY + 5 * DAY, since=MONDAY, due=MONDAY + DAY)
    not_yet = given("Not yet there", since=FRIDAY + 4 * DAY)

    told = digest(later, not_yet, now=FRIDAY + 20 * DAY)

    assert [each.title for each in told.handed_over] == ["Finished since"]
    assert [each.title for each in told.late] == ["Finished since"]
    assert told.done == ()
    assert told.until == datetime(2026, 3, 16, tzinfo=UTC)


def test_a_record_before_its_time_is_none() -> None:
    assert as_of(given(since=FRIDAY), MONDAY) is None


def test_strengths_are_work_done_on_time_and_weaknesses_work_that_is_late() -> None:
    good = [done(f"Flight {n}", due=FRIDAY) for n in range(4)]
    late = [done(f"Books {n}", who="Ben", due=MONDAY, category="bookkeeping") for n in range(3)]

    swot = digest(*good, *late).swot

    assert swot.strengths == ("travel: 4 of 4 on time (Maria)",)
    assert swot.weaknesses == ("bookkeeping: 3 of 3 late",)


def test_work_that_nobody_fits_is_a_weakness_and_a_learning_block_for_who_comes_nearest() -> None:
    asking = [asked(f"Answer the phone {n}", category="calls") for n in range(3)]

    told = digest(*asking)

    assert told.swot.weaknesses == ("calls: nobody fits 3 open tasks",)
    assert [each.sentence for each in told.learning] == [
        "Maria: 1 h a week to learn calls (3 tasks had nobody; Maria comes nearest)"
    ]


def test_idle_hours_are_an_opportunity_and_too_many_a_threat() -> None:
    swot = digest(given("Much", "Ben", hours=15.0)).swot

    assert swot.opportunities == ("Maria has 20 h bought and not used",)
    assert swot.threats == ("Ben holds 15 h, 5 h more than are bought in a week",)


def test_what_is_put_off_on_purpose_is_not_stuck() -> None:
    some_day = [
        given(
            str(n),
            "",
            since=FRIDAY - 20 * DAY,
            action=Action.POSTPONE,
            stays=(Stay("Someday", MONDAY - 9 * DAY),),
        )
        for n in range(3)
    ]

    assert digest(*some_day).stuck == ()


def test_hours_say_nothing_before_anything_was_handed_over() -> None:
    assert digest(done(who="")).swot.opportunities == ()


def test_what_only_one_person_can_do_is_a_threat() -> None:
    books = [done(f"Books {n}", who="Ben", category="bookkeeping") for n in range(3)]

    assert "only Ben can do bookkeeping (3 tasks in eight weeks)" in digest(*books).swot.threats


def test_a_sign_in_that_ends_soon_is_a_threat() -> None:
    ends = [Expiry("trello", FRIDAY + 10 * DAY), Expiry("google_calendar", FRIDAY + timedelta(days=90))]

    swot = digest_of([], TEAM, WEEK, FRIDAY, expiries=ends).swot

    assert swot.threats == ("the sign-in to trello ends on 23 March",)
