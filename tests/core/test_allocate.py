"""Who gets the delegated work: never beyond bought hours, in a fixed order, with a reason."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random

import pytest

from daemon.core.allocate import Allocator, Work, allocate
from daemon.core.capacity import WEEKS, hours_of_team
from daemon.core.model import Assistant, Match, Owner, Profile, TaskId, TimeOff, WorkingHours
from daemon.core.track_record import TrackRecord

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)  # a Tuesday
FRIDAY = datetime(2026, 3, 13, 16, 0, tzinfo=UTC)

MARIA = Assistant(name="Maria", hours_per_week=20)
BEN = Assistant(name="Ben", hours_per_week=10)


def team(*assistants):
    return Profile(owner=Owner(name="Dana"), assistants=assistants or (MARIA, BEN))


def match(name, score, fits=True):
    return Match(assistant=name, score=score, fits=fits)


BOTH = (match("Maria", 62), match("Ben", 48))


def work(number, hours=1.0, **changes):
    made = Work(id=TaskId("trello", f"c{number:04d}"), hours=hours, due=FRIDAY, ranking=BOTH)
    return replace(made, **changes)


def give(*tasks, profile=None, **more):
    found = allocate(tasks, profile or team(), NOW, **more)
    return [found[task.id] for task in tasks]


def test_the_best_gets_it_and_the_reason_names_the_runner_up_and_the_gap():
    (one,) = give(work(1))

    assert one.assistant == "Maria"
    assert one.reason == "Maria 62, then Ben 48 (14 behind)"


def test_whoever_has_no_hours_left_in_the_week_is_passed_over_and_that_is_said():
    first, second = give(work(1, 20.0, urgent=True), work(2, 2.0))

    assert (first.assistant, second.assistant) == ("Maria", "Ben")
    assert second.reason == "Ben 50, then Maria 50: Maria has no hours left this week"


def test_the_runner_up_that_has_no_hours_is_named_with_the_reason():
    booked = work(1, 10.0, holder="Ben", ranking=())
    one = allocate([booked, work(2)], team(), NOW)[work(2).id]

    assert one.reason == "Maria 64, then Ben 36: Ben has no hours left this week"


def test_nobody_has_hours_so_nobody_gets_it():
    (one,) = give(work(1, 30.0))

    assert one.assistant is None
    assert one.reason == (
        "nobody can take it: Maria has 20 h left this week, it takes 30 h; "
        "Ben has 10 h left this week, it takes 30 h"
    )


def test_work_due_later_may_use_the_hours_of_all_weeks_before():
    (one,) = give(work(1, 45.0, due=NOW + timedelta(days=15)))

    assert one.assistant == "Maria"


def test_what_is_due_late_is_planned_late_so_that_this_week_stays_free():
    later = work(1, 20.0, due=NOW + timedelta(days=7))
    soon = work(2, 20.0)

    assert [each.assistant for each in give(later, soon)] == ["Maria", "Maria"]


def test_what_already_stands_with_somebody_stays():
    held, other = work(2, 20.0, holder="Ben"), work(1, 1.0)
    first, second = give(held, other)

    assert first.assistant == "Ben"
    assert first.reason == "stays with Ben, 10 h beyond the bought hours"
    assert second.assistant == "Maria"


def test_what_a_person_gave_to_somebody_stays_even_when_they_are_away():
    away = replace(BEN, time_off=(TimeOff(date(2026, 3, 1), date(2026, 3, 31)),))
    profile = team(MARIA, away)
    firm, ours = give(work(1, holder="Ben", firm=True), work(2, holder="Ben"), profile=profile)

    assert (firm.assistant, firm.reason) == ("Ben", "you gave it to Ben")
    assert ours.assistant == "Maria"
    assert ours.candidates[1].barred == "is away until 1 April"


def test_somebody_who_is_back_before_it_is_due_keeps_it():
    away = replace(BEN, time_off=(TimeOff(date(2026, 3, 10), date(2026, 3, 11)),))
    (one,) = give(work(1, holder="Ben"), profile=team(MARIA, away))

    assert one.assistant == "Ben"


def test_what_the_owners_word_gives_to_another_moves():
    (one,) = give(work(1, holder="Ben", moved=True))

    assert one.assistant == "Maria"


def test_somebody_who_no_longer_fits_gives_it_back():
    ranking = (match("Maria", 62), match("Ben", 4, fits=False))
    (one,) = give(work(1, holder="Ben", ranking=ranking))

    assert one.assistant == "Maria"
    assert one.reason == "Maria 62, then Ben 4: Ben lacks the skill"


def test_urgent_work_goes_to_who_is_at_work_first():
    manila = Assistant(name="Maria", timezone="Asia/Manila", hours_per_week=20)
    near = (match("Maria", 50), match("Ben", 45))
    urgent, calm = give(work(1, urgent=True, ranking=near), work(2, ranking=near), profile=team(manila, BEN))

    assert urgent.assistant == "Ben"
    assert [term.text for term in urgent.candidates[0].terms] == ["at work now"]
    assert calm.assistant == "Maria"


def test_open_work_counts_against_the_hours_and_is_named():
    booked = work(1, 8.0, holder="Maria", ranking=())
    close = (match("Maria", 50), match("Ben", 47))
    one = allocate([booked, work(2, ranking=close)], team(), NOW)[work(2).id]

    assert one.assistant == "Ben"
    assert [(each.assistant, each.points) for each in one.candidates] == [("Ben", 47.8), ("Maria", 45.2)]
    far = replace(work(2), ranking=BOTH)
    first = allocate([booked, far], team(), NOW)[far.id].candidates[0]
    assert [(term.text, term.points) for term in first.terms] == [
        ("holds 8 h of work at 20 h a week", -4.0),
        ("40% of this week's hours are used", -0.8),
    ]


def test_a_track_record_moves_equals():
    close = (match("Maria", 50), match("Ben", 50))
    records = {"Maria": TrackRecord(done=8, late=5), "Ben": TrackRecord(done=8)}
    (one,) = give(work(1, ranking=close), records=records)

    assert one.assistant == "Ben"
    assert [(term.text, term.points) for term in one.candidates[0].terms] == [("8 of 8 tasks on time", 5.3)]
    assert one.candidates[1].points < 50


def test_a_track_record_does_not_outweigh_the_skill():
    records = {"Maria": TrackRecord(done=30, late=30), "Ben": TrackRecord(done=30)}
    (one,) = give(work(1, ranking=(match("Maria", 60), match("Ben", 30))), records=records)

    assert one.assistant == "Maria"


def test_whoever_may_not_see_it_does_not_get_it():
    (one,) = give(work(1, hidden={"Maria": "may not see 'Home'"}))

    assert one.assistant == "Ben"
    assert one.reason == "Ben 48, for Maria 62: Maria may not see 'Home'"


def test_hours_worked_off_this_week_are_not_there_again():
    (one,) = give(work(1, 5.0), used={"Maria": 18.0})

    assert one.assistant == "Ben"


def test_a_holiday_and_time_off_make_the_week_shorter():
    off = replace(MARIA, time_off=(TimeOff(date(2026, 3, 11), date(2026, 3, 12)),), hours_per_week=40)
    hours = hours_of_team(team(off), NOW)["Maria"]

    # Tuesday from nine o'clock and Friday.
    assert hours.left_until(0) == 16.0


def test_without_a_limit_there_is_always_room():
    free = Assistant(name="Maria")
    found = give(*(work(n, 40.0, ranking=BOTH[:1]) for n in range(5)), profile=team(free))

    assert [each.assistant for each in found] == ["Maria"] * 5


def test_on_the_weekend_work_is_planned_for_the_week_that_comes():
    saturday = datetime(2026, 3, 14, 9, 0, tzinfo=UTC)
    overdue = work(1, 2.0, due=saturday - timedelta(days=1))

    assert allocate([overdue], team(), saturday)[overdue.id].assistant == "Maria"


def test_work_without_a_date_does_not_take_the_hours_of_this_week():
    backlog = [work(n, 5.0, due=None, holder="Maria", ranking=()) for n in range(10)]
    one = allocate([*backlog, work(99, 10.0, urgent=True)], team(), NOW)[work(99).id]

    assert one.candidates[0].barred is None


ZONES = ("UTC", "Europe/Berlin", "Asia/Manila", "America/New_York", "Pacific/Auckland")
COUNTRIES = (None, "DE", "PH", "US")


def random_team(dice):
    people = []
    for n in range(dice.randint(1, 6)):
        start = dice.randint(0, 14)
        first = date(2026, 3, 1) + timedelta(days=dice.randint(0, 60))
        off = (TimeOff(first, first + timedelta(days=dice.randint(0, 20))),)
        people.append(
            Assistant(
                name=f"A{n}",
                hours_per_week=dice.choice([None, 2, 5, 12.5, 20, 38, 168]),
                timezone=dice.choice(ZONES),
                country=dice.choice(COUNTRIES),
                working_hours=WorkingHours(
                    tuple(sorted(dice.sample(range(7), dice.randint(1, 7)))),
                    time(start),
                    time(min(23, start + dice.randint(1, 9))),
                ),
                time_off=off if dice.random() < 0.4 else (),
            )
        )
    return Profile(owner=Owner(name="Dana"), assistants=tuple(people))


def random_work(dice, profile, number, now):
    names = [each.name for each in profile.assistants]
    ranking = sorted(
        (match(name, round(dice.uniform(0, 70), 1), fits=dice.random() < 0.7) for name in names),
        key=lambda each: -each.score,
    )
    holder = dice.choice([*names, "gone"]) if dice.random() < 0.2 else None
    return Work(
        id=TaskId("trello", f"c{number:04d}"),
        hours=dice.choice([0.25, 0.5, 1, 1, 2, 3.5, 8, 25]),
        due=None if dice.random() < 0.3 else now + timedelta(hours=dice.randint(-200, 24 * 60)),
        urgent=dice.random() < 0.3,
        weight=dice.uniform(0, 100),
        holder=holder,
        firm=holder is not None and holder != "gone" and dice.random() < 0.3,
        ranking=() if holder not in (None, "gone") and dice.random() < 0.3 else tuple(ranking),
    )


@pytest.mark.parametrize("seed", range(12))
def test_never_beyond_the_bought_hours_whatever_team_and_work(seed):
    dice = Random(seed)
    for _ in range(25):
        profile = random_team(dice)
        now = datetime(2026, 3, 1, tzinfo=UTC) + timedelta(minutes=dice.randint(0, 60 * 24 * 90))
        tasks = [random_work(dice, profile, n, now) for n in range(dice.randint(1, 60))]
        used = {each.name: dice.uniform(0, 10) for each in profile.assistants if dice.random() < 0.3}
        allocator = Allocator(profile, now, used=used)
        found = allocator.give(tasks)
        standing = {
            task.id: allotment.assistant
            for task in tasks
            if (allotment := found.get(task.id)) is not None and task.holder == allotment.assistant
        }
        for task in tasks:
            allotment = found.get(task.id)
            if allotment is None or allotment.assistant is None:
                continue
            assert allotment.beyond == 0.0 or task.id in standing
        # What was given out anew, put together week by week, fits into what can be bought.
        for name, hours in hours_of_team(profile, now, used).items():
            if not hours.bought:
                continue
            anew = [t for t in tasks if t.id in found and found[t.id].assistant == name]
            anew = [t for t in anew if t.id not in standing]
            for last in sorted({hours.deadline_week(t.due, urgent=t.urgent) for t in anew}):
                due = [t for t in anew if hours.deadline_week(t.due, urgent=t.urgent) <= last]
                assert sum(t.hours for t in due) <= hours.limit_until(last) + 1e-6
            planned = allocator.hours[name].planned()
            total = sum(min(taken, limit) for taken, limit in planned)
            assert total <= sum(limit for _, limit in planned) + 1e-6
            assert all(limit <= hours.bought + 1e-6 for _, limit in planned)


@pytest.mark.parametrize("seed", range(5))
def test_the_same_work_in_any_order_gives_the_same_answer(seed):
    dice = Random(seed)
    profile = random_team(dice)
    tasks = [random_work(dice, profile, n, NOW) for n in range(80)]
    expected = allocate(tasks, profile, NOW)
    for _ in range(4):
        dice.shuffle(tasks)
        assert allocate(tasks, profile, NOW) == expected


@pytest.mark.parametrize("seed", range(5))
def test_once_given_everything_stays_in_the_next_cycle(seed):
    dice = Random(seed)
    profile = random_team(dice)
    tasks = [replace(random_work(dice, profile, n, NOW), holder=None, firm=False) for n in range(60)]
    tasks = [task for task in tasks if task.ranking]
    first = allocate(tasks, profile, NOW)
    held = [replace(task, holder=first[task.id].assistant) for task in tasks]
    second = allocate(held, profile, NOW + timedelta(minutes=5))

    for task in tasks:
        if first[task.id].assistant is not None:
            assert second[task.id].assistant == first[task.id].assistant


def test_a_person_given_more_than_weeks_are_counted_is_no_mistake():
    far = work(1, 1.0, due=NOW + timedelta(weeks=WEEKS * 4))

    assert give(far)[0].assistant == "Maria"
