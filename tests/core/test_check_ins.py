"""When check-ins are, and what they say."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from daemon.core.availability import Availability
from daemon.core.check_ins import (
    CheckIns,
    Item,
    agenda,
    check_in_key,
    is_as_we_left_it,
    keys_of,
    next_check_in,
)
from daemon.core.free_time import FreeTime, Span
from daemon.core.model import Day, Moment, OwnEvent, TimeOff, WorkingHours
from daemon.core.times import zone_of
from daemon.core.trust import TrustLadder

DANA = Availability("Europe/Berlin", WorkingHours(), "DE", "BE")
BEN = Availability("Europe/London", WorkingHours(), "GB", "ENG")
MARIA = Availability("Asia/Manila", WorkingHours(start=time(8), end=time(14)), "PH")
RULES = CheckIns(owner=DANA, team={"Ben": BEN, "Maria": MARIA}, ladder=TrustLadder(days=(1, 2, 5, 10)))
ITEM = Item(
    "Book the van", Moment(datetime(2026, 3, 13, 16, tzinfo=UTC)), "Which one?", "https://trello.com/c/x"
)
MONDAY = datetime(2026, 3, 9, 6, tzinfo=UTC)


def made(
    who: str = "Ben",
    now: datetime = MONDAY,
    known: tuple[OwnEvent, ...] = (),
    rules: CheckIns = RULES,
    items: tuple[Item, ...] = (ITEM,),
    busy: tuple[Span, ...] = (),
) -> OwnEvent | None:
    free = FreeTime(busy, WorkingHours(), zone_of("Europe/Berlin"), now)
    return next_check_in(who, items, {each.key: each for each in known}, rules, free.spans, now)


def begins(event: OwnEvent | None) -> str | None:
    return None if event is None else event.begin.astimezone(zone_of("Europe/Berlin")).strftime("%a %d %H:%M")


def test_it_is_at_the_first_time_both_are_at_work_and_the_owner_is_free() -> None:
    first = made()
    busy = Span(MONDAY.replace(hour=8), MONDAY.replace(hour=14, minute=20))

    assert begins(first) == "Mon 09 10:00"  # nine in London
    assert begins(made(busy=(busy,))) == "Mon 09 15:30"
    assert first is not None
    assert (first.title, first.end - first.begin) == ("Check in: Ben", timedelta(minutes=15))


def test_people_who_never_work_at_the_same_time_meet_when_the_owner_begins() -> None:
    assert begins(made("Maria")) == "Mon 09 09:00"


def test_whoever_holds_nothing_has_none() -> None:
    assert made(items=()) is None
    assert made("Nobody") is None


@pytest.mark.parametrize(
    ("level", "specialised", "then"),
    [
        (0, False, "Tue 10 10:00"),
        (1, False, "Wed 11 10:00"),
        (2, False, "Mon 16 10:00"),
        (2, True, "Wed 11 10:00"),
    ],
)
def test_the_next_one_is_as_far_away_as_trust_allows(level: int, specialised: bool, then: str) -> None:
    first = made()
    assert first is not None
    rules = replace(RULES, levels={"Ben": level})
    later = first.end + timedelta(hours=1)

    assert (
        begins(made(now=later, known=(first,), rules=rules, items=(replace(ITEM, specialised=specialised),)))
        == then
    )


def test_one_that_stands_stays_until_it_is_over() -> None:
    first = made(busy=(Span(MONDAY, MONDAY + timedelta(hours=6)),))
    assert first is not None

    for hours in range(8):
        found = made(now=MONDAY + timedelta(hours=hours), known=(first,))
        if MONDAY + timedelta(hours=hours) < first.end:
            assert found == first
    over = made(now=first.end, known=(first,))
    assert over is not None
    assert over.key != first.key


def test_after_a_miss_the_one_that_stands_moves_nearer_and_is_still_the_same() -> None:
    last = OwnEvent(key="k", begin=MONDAY, end=MONDAY + timedelta(minutes=15), title="Check in: Ben")
    later = datetime(2026, 3, 20, 10, tzinfo=UTC)
    stands = OwnEvent(
        key=check_in_key("Ben", later.date()),
        begin=later,
        end=later + timedelta(minutes=15),
        title="Check in: Ben",
    )
    now = datetime(2026, 3, 11, 17, tzinfo=UTC)
    daily = replace(RULES, levels={"Ben": 0})

    moved = made(now=now, known=(last, stands), rules=daily)

    assert begins(moved) == "Thu 12 10:00"
    assert moved is not None
    assert moved.key == stands.key


def test_holidays_and_time_off_of_either_are_left_out() -> None:
    good_friday = datetime(2026, 4, 3, 5, tzinfo=UTC)
    away = replace(BEN, time_off=(TimeOff(date(2026, 4, 7), date(2026, 4, 8)),))

    found = made(now=good_friday, rules=replace(RULES, team={"Ben": away}))

    assert begins(found) == "Thu 09 10:00"


def test_it_moves_when_somebody_takes_that_day_off() -> None:
    first = made(now=MONDAY - timedelta(days=2))
    assert first is not None
    away = replace(BEN, time_off=(TimeOff(date(2026, 3, 9), date(2026, 3, 9)),))

    moved = made(now=MONDAY - timedelta(days=2), known=(first,), rules=replace(RULES, team={"Ben": away}))

    assert begins(moved) == "Tue 10 10:00"
    assert moved is not None
    assert moved.key == first.key


def test_the_clocks_change_and_it_is_at_ten_all_the_same() -> None:
    rules = replace(RULES, levels={"Ben": 0})
    known: list[OwnEvent] = []
    now = datetime(2026, 3, 26, 6, tzinfo=UTC)
    while now < datetime(2026, 4, 2, tzinfo=UTC):
        found = made(now=now, known=tuple(known), rules=rules)
        if found is not None and found not in known:
            known.append(found)
        now += timedelta(hours=3)

    assert [begins(each) for each in known[:4]] == [
        "Thu 26 10:00",
        "Fri 27 10:00",
        "Mon 30 10:00",
        "Tue 31 10:00",
    ]


def test_the_agenda_names_title_due_question_and_link() -> None:
    text = agenda(
        "Maria", [Item("Sort photos", Day(date(2026, 3, 20))), ITEM, Item("Call <b>Al & Co</b>")], RULES
    )

    assert text.startswith(
        "Maria has 3 tasks in hand.\n\n"
        "• Book the van – due Fri 13 Mar 2026 17:00 (Sat 00:00 there)\n  Open: Which one?\n  https://trello.com/c/x\n\n"
        "• Sort photos – due Fri 20 Mar 2026\n\n"
        "• Call ‹b›Al + Co‹/b›\n\nagenda "
    )
    assert is_as_we_left_it(text)
    assert is_as_we_left_it(text.replace("\n", "\r\n") + "\n")
    assert not is_as_we_left_it(text.replace("van", "bus"))
    assert not is_as_we_left_it("my notes")


def test_the_agenda_is_the_same_in_whatever_order_and_stays_short() -> None:
    many = [
        Item(f"Task {n} {'x' * 300}", question="y" * 300, link=f"https://trello.com/c/{n}")
        for n in range(500)
    ]

    assert agenda("Ben", many, RULES) == agenda("Ben", many[::-1], RULES)
    assert len(agenda("Ben", many, RULES)) < 8000
    assert "… and 475 more" in agenda("Ben", many, RULES)


def test_ids_are_of_letters_google_takes_and_known_again() -> None:
    keys = keys_of("Ben", MONDAY)

    assert keys[check_in_key("Ben", MONDAY.date())] == MONDAY.date()
    assert len(keys) == 150
    assert set("".join(keys)) <= set("abcdefghijklmnopqrstuv0123456789")
