"""The circle: what is listed, what a tick says and when it is heard, and what is offered for delegation."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from daemon.core.activity import Activity, Stay
from daemon.core.circle import (
    CHECKLIST,
    FIELD,
    MOST,
    NOTE,
    after_circle,
    as_circled,
    checklist_changes,
    heard,
    item_of,
    left_over,
    listed,
    offered,
)
from daemon.core.locks import Told, told
from daemon.core.look import Look
from daemon.core.memory import About
from daemon.core.model import (
    EMPTY_RECORD,
    Action,
    CheckItem,
    Checklist,
    Decision,
    Lock,
    Owned,
    Quadrant,
    Record,
    Task,
    TaskId,
    Thresholds,
)
from tests.builders import LABELS, assessed, board, card, matched

MONDAY = datetime(2026, 3, 9, 9, tzinfo=UTC)
FRIDAY = MONDAY + timedelta(days=4)
WEEK = "2026-W11"


def task(number: int, **changes: Any) -> Task:
    return replace(
        card(id=TaskId("trello", f"c{number}"), title=f"Task {number}", short_link=f"Link{number}"), **changes
    )


def look(one: Task, record: Record = EMPTY_RECORD) -> Look:
    return Look(
        id=one.id, task=one, container=board(), record=record, labels=LABELS, told=told(record), touched=""
    )


def past(one: Task, quadrant: Quadrant | None, **changes: Any) -> Activity:
    made = Activity(task=one.id, title=one.title, quadrant=quadrant, first=MONDAY, changed=MONDAY)
    return replace(made, **changes)


def circle(items: dict[Task, bool], period: str = WEEK, **changes: Any) -> Look:
    lines = tuple(CheckItem(item_of(each), done) for each, done in items.items())
    made = card(
        id=TaskId("trello", f"circle-{period}"),
        title="Circle",
        description=f"…\n\n[delegated circle {period}]",
        checklist=lines,
        checklists=(Checklist("list1", CHECKLIST, lines),),
    )
    return look(replace(made, **changes))


def circled(since: str = WEEK) -> Record:
    lock = Lock(group="say:important", value="yes", reason=f"you circled it in {since}", since=MONDAY)
    return Record(locks={"say:important": lock})


def test_important_work_is_listed_first_then_what_is_due_first() -> None:
    tasks = [task(n) for n in range(1, 6)]
    known = {
        tasks[0].id: past(tasks[0], Quadrant.Q4),
        tasks[1].id: past(tasks[1], Quadrant.Q2, due=MONDAY + timedelta(days=9)),
        tasks[2].id: past(tasks[2], Quadrant.Q2, due=MONDAY + timedelta(days=2)),
        tasks[3].id: past(tasks[3], Quadrant.Q1),
        tasks[4].id: past(tasks[4], Quadrant.Q2),
    }

    found = listed([look(each) for each in tasks], known)

    assert [each.title for each in found] == ["Task 4", "Task 3", "Task 2", "Task 5", "Task 1"]


def test_what_is_done_handed_over_set_aside_or_never_judged_is_not_listed() -> None:
    given = task(1)
    tasks = [given, task(2, done=True), task(3, closed=True), task(4, set_aside="a template"), task(5)]
    known = {each.id: past(each, Quadrant.Q1) for each in tasks[:4]}
    known[given.id] = past(given, Quadrant.Q1, holders=(Stay("Maria", MONDAY),))

    assert listed([look(each) for each in tasks], known) == []


def test_no_more_than_twenty_five_are_listed() -> None:
    tasks = [task(n) for n in range(60)]
    known = {each.id: past(each, Quadrant.Q2) for each in tasks}

    assert len(listed([look(each) for each in tasks], known)) == MOST == 25


def test_the_list_is_written_as_a_checklist_with_links() -> None:
    change, note = checklist_changes(circle({}, checklists=()), [task(1), task(2, title="Two\nlines")])

    assert note.field == NOTE
    assert change.after == (
        "Circle what matters most\nTask 1 https://trello.com/c/Link1\nTwo lines https://trello.com/c/Link2"
    )


def test_a_list_that_was_cut_off_is_finished_and_never_longer() -> None:
    tasks = [task(n) for n in range(40)]
    half = circle(dict.fromkeys(tasks[:20], False))

    change, _ = checklist_changes(half, tasks[10:])

    assert str(change.after).splitlines()[1:] == [item_of(each) for each in tasks[:25]]


def test_the_list_is_written_once() -> None:
    written = circle({})
    half = Record(owned={FIELD: Owned(value="list1")})
    whole = Record(owned={**half.owned, NOTE: Owned(value="…")})
    deleted = Record(locks={"checklist": Lock(group="checklist", value=None, reason="", since=MONDAY)})

    assert [each.before for each in checklist_changes(replace(written, record=half), [task(1)])] == [
        "list1",
        None,
    ]
    assert checklist_changes(replace(written, record=whole), [task(1)]) == []
    assert checklist_changes(replace(written, record=deleted), [task(1)]) == []
    assert checklist_changes(circle({}, closed=True), [task(1)]) == []
    assert checklist_changes(circle({}), []) == []


def test_a_tick_says_that_the_task_is_important_and_teaches_it() -> None:
    (said,) = heard([circle({task(1): True, task(2): False})], [look(task(1)), look(task(2))], MONDAY, UTC)

    assert said.look.id == task(1).id
    assert said.look.told.important is True
    assert said.lock is not None
    assert said.lock.reason == "you circled it in 2026-W11"
    assert [(each.about, each.important, each.task) for each in said.learned] == [
        (About.IMPORTANCE, True, task(1).id)
    ]


def test_a_tick_is_heard_once() -> None:
    known = look(task(1), circled())

    assert heard([circle({task(1): True})], [known], FRIDAY, UTC) == []


def test_a_tick_of_a_later_week_is_heard_again_for_it_teaches_again() -> None:
    known = look(task(1), circled("2026-W10"))
    (said,) = heard([circle({task(1): True})], [known], MONDAY, UTC)

    assert said.lock is not None
    assert said.lock.reason.endswith(WEEK)


def test_the_tick_of_last_week_still_counts_when_it_is_read_late() -> None:
    (said,) = heard([circle({task(1): True}, "2026-W10")], [look(task(1))], MONDAY, UTC)

    assert said.look.told.important is True


def test_a_tick_of_long_ago_is_not_read() -> None:
    assert heard([circle({task(1): True}, "2026-W08")], [look(task(1))], MONDAY, UTC) == []


def test_a_tick_taken_out_is_forgotten() -> None:
    (said,) = heard([circle({task(1): False})], [look(task(1), circled())], MONDAY, UTC)

    assert said.lock is None
    assert said.look.told.important is None
    assert [each.withdrawn for each in said.learned] == [True]


def test_what_mattered_last_week_matters_until_half_of_this_week_is_over() -> None:
    known = look(task(1), circled("2026-W10"))
    this_week = circle({task(1): False})

    assert heard([this_week], [known], MONDAY, UTC) == []
    (said,) = heard([this_week], [known], FRIDAY, UTC)
    assert (said.lock, said.learned) == (None, ())


def test_a_copy_of_the_circle_in_which_nothing_is_ticked_changes_nothing_by_itself() -> None:
    twice = [circle({task(1): True}), circle({task(1): True}, id=TaskId("trello", "copy"))]

    assert len(heard(twice, [look(task(1))], MONDAY, UTC)) == 1


def test_what_is_not_ticked_is_left_over_from_thursday_noon_on() -> None:
    cards = [circle({task(1): True, task(2): False})]

    assert left_over(cards, MONDAY + timedelta(days=3, hours=2), UTC) == {}
    assert list(left_over(cards, FRIDAY, UTC)) == ["Link2"]
    assert left_over(cards, FRIDAY + timedelta(days=7), UTC) == {}


def test_the_looks_know_what_was_left_over() -> None:
    looks = [look(task(1)), look(task(2))]
    left = left_over([circle({task(2): False})], FRIDAY, UTC)

    assert [each.told.not_circled for each in after_circle(looks, [], left)] == [None, WEEK]


def test_a_circled_task_is_important_and_keeps_its_urgency() -> None:
    judged = as_circled(assessed(Quadrant.Q3), Told(important=True), Thresholds())

    assert judged.quadrant is Quadrant.Q1
    assert judged.importance == 50.0
    assert [(term.text, term.points) for term in judged.terms] == [("you circled it", 30.0)]
    assert as_circled(assessed(Quadrant.Q4), Told(), Thresholds()) == assessed(Quadrant.Q4)


def test_what_was_not_circled_is_offered_not_forced() -> None:
    decision = Decision(action=Action.DO, quadrant=Quadrant.Q1)
    left = Told(not_circled=WEEK)
    ranking = [matched("Maria", 60)]

    made = offered(decision, assessed(Quadrant.Q1), ranking, left)

    assert made.action is Action.DO
    assert [term.text for term in made.reasons] == ["you did not circle it in week 11: Maria could do it"]
    assert offered(decision, assessed(Quadrant.Q1, owner_only="signature"), ranking, left) == decision
    assert offered(decision, assessed(Quadrant.Q1), [matched("Maria", 9, fits=False)], left) == decision
    assert offered(decision, assessed(Quadrant.Q1), ranking, Told()) == decision


def test_what_was_circled_stays_with_the_owner_unless_they_gave_it_away() -> None:
    decision = Decision(action=Action.DELEGATE, quadrant=Quadrant.Q2, assistant="Maria")
    ranking = [matched("Maria", 60)]

    made = offered(decision, assessed(Quadrant.Q2), ranking, Told(important=True))

    assert (made.action, made.assistant) == (Action.SCHEDULE, None)
    assert [term.text for term in made.reasons] == ["you circled it, so it stays with you"]
    given = Told(important=True, assistant="Maria")
    assert offered(decision, assessed(Quadrant.Q2), ranking, given) == decision
