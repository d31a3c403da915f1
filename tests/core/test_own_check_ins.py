"""Check-ins in the calendar of our own: one for each assistant, and people's changes stay."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from daemon.core.activity import Activity, Stay
from daemon.core.availability import Availability
from daemon.core.changes import Change, ChangeKind
from daemon.core.check_ins import CheckIns, check_in_key, is_as_we_left_it
from daemon.core.free_time import FreeTime
from daemon.core.in_hand import InHand
from daemon.core.look import look_at
from daemon.core.model import (
    Action,
    Comment,
    Decision,
    Moment,
    Owned,
    OwnEvent,
    Quadrant,
    Record,
    Snapshot,
    Task,
    TaskId,
    WorkingHours,
)
from daemon.core.own_check_ins import AGENDA, check_in_changes, levels_of
from daemon.core.own_events import CONTAINER, EVENT, look_at_own
from tests.builders import BOOK, board, card

MONDAY = datetime(2026, 3, 9, 7, tzinfo=UTC)
RULES = CheckIns(
    owner=Availability("UTC", WorkingHours()),
    team={name: Availability("UTC", WorkingHours(start=time(10))) for name in ("Ana", "Ben")},
)
ASKS = (Comment(id="1", text="Which van?", author="ana", at=MONDAY),)
VAN = card(title="Book the van", url="https://trello.com/c/1", comments=ASKS)
PHOTOS = card(id=TaskId("trello", "c2"), title="Sort photos", due=Moment(MONDAY + timedelta(days=3)))


class Calendar:
    """What stands in our calendar, and the ledger of it."""

    def __init__(self) -> None:
        self.events: dict[str, OwnEvent] = {}
        self.ledger: dict[TaskId, Record] = {}

    def changes(
        self, tasks: Sequence[Task], now: datetime, who: str = "Ana", past: Sequence[Activity] = ()
    ) -> list[Change]:
        snapshots = [
            Snapshot(source="google_calendar", own_events=tuple(self.events.values())),
            Snapshot(source="trello", tasks=tuple(tasks), containers=(board(),)),
        ]
        own = look_at_own(snapshots, self.ledger, now)
        assert own is not None
        for one in own.values():
            self.ledger[one.look.id] = one.look.record
        decision = Decision(action=Action.DELEGATE, quadrant=Quadrant.Q2, assistant=who)
        looks = look_at(snapshots, {}, BOOK, now)
        held = [InHand(look, look.task, decision) for look in looks if look.task is not None]
        free = FreeTime((), WorkingHours(), UTC, now)
        return check_in_changes(held, own, RULES, ["dana"], past, free, now)

    def settles(self, tasks: Sequence[Task], now: datetime) -> list[Change]:
        """Carry out what is wanted; nothing more is wanted then."""
        done = self.changes(tasks, now)
        for change in done:
            key = change.task.key.removeprefix(f"{CONTAINER}/")
            text = str(dict(change.details).get("text", self.events[key].text if key in self.events else ""))
            record = self.ledger.get(change.task, Record())
            if change.kind is ChangeKind.DELETE_EVENT:
                del self.events[key], self.ledger[change.task]
                continue
            value = str(change.after) if change.field == EVENT else self.events[key].value
            self.events[key] = replace(OwnEvent.of(key, value, "etag"), text=text)
            owned = {**record.owned, change.field: Owned(value=change.after)}
            self.ledger[change.task] = replace(record, owned=owned)
        assert self.changes(tasks, now) == []
        return done

    @property
    def only(self) -> OwnEvent:
        (event,) = self.events.values()
        return event


def test_there_is_one_with_everything_somebody_holds() -> None:
    calendar = Calendar()

    (change,) = calendar.settles([VAN, PHOTOS], MONDAY)

    assert change.kind is ChangeKind.CREATE_EVENT
    assert calendar.only.title == "Check in: Ana"
    assert calendar.only.begin == MONDAY.replace(hour=10)
    assert calendar.only.text.startswith(
        "Ana has 2 tasks in hand.\n\n• Sort photos – due Thu 12 Mar 2026 07:00\n\n"
        "• Book the van\n  Open: Which van?\n  https://trello.com/c/1\n\nagenda "
    )


def test_it_is_written_anew_in_place_only_when_what_is_in_hand_changes() -> None:
    calendar = Calendar()
    calendar.settles([VAN, PHOTOS], MONDAY)
    before = calendar.only

    (change,) = calendar.settles([VAN], MONDAY + timedelta(hours=1))

    assert (change.kind, change.field) == (ChangeKind.MOVE_EVENT, AGENDA)
    assert calendar.only.value == before.value
    assert is_as_we_left_it(calendar.only.text)
    assert "Sort photos" not in calendar.only.text


def test_one_a_person_moved_stays_there_and_still_says_what_is_new() -> None:
    calendar = Calendar()
    calendar.settles([VAN], MONDAY)
    moved = replace(calendar.only, begin=MONDAY.replace(hour=15), end=MONDAY.replace(hour=16))
    calendar.events[moved.key] = moved

    (change,) = calendar.settles([VAN, PHOTOS], MONDAY + timedelta(hours=1))

    assert change.field == AGENDA
    assert calendar.only.begin == MONDAY.replace(hour=15)
    assert "Sort photos" in calendar.only.text


def test_a_text_a_person_wrote_into_is_theirs() -> None:
    calendar = Calendar()
    calendar.settles([VAN], MONDAY)
    noted = replace(calendar.only, text=calendar.only.text.replace("Book", "My note. Book"))
    calendar.events[noted.key] = noted

    assert calendar.settles([VAN, PHOTOS], MONDAY + timedelta(hours=1)) == []
    assert calendar.only.text == noted.text


def test_one_a_person_deleted_is_not_made_again_and_the_next_comes_a_week_later() -> None:
    calendar = Calendar()
    calendar.settles([VAN], MONDAY)
    calendar.events.clear()

    calendar.settles([VAN], MONDAY + timedelta(hours=1))

    assert calendar.only.begin == MONDAY.replace(hour=10) + timedelta(days=7)


def test_the_next_one_is_made_when_one_is_over() -> None:
    calendar = Calendar()
    calendar.settles([VAN], MONDAY)
    calendar.settles([VAN], MONDAY + timedelta(hours=5))

    assert [event.begin for event in calendar.events.values()] == [
        MONDAY.replace(hour=10),
        MONDAY.replace(hour=10) + timedelta(days=7),
    ]


def test_it_goes_when_nothing_is_in_hand_any_more() -> None:
    calendar = Calendar()
    calendar.settles([VAN], MONDAY)
    (change,) = calendar.settles([], MONDAY + timedelta(hours=1))

    assert (change.kind, change.reason) == (ChangeKind.DELETE_EVENT, "Ana has nothing in hand")
    assert calendar.events == {}


def test_a_write_whose_answer_was_lost_is_not_done_twice() -> None:
    calendar = Calendar()
    (change,) = calendar.changes([VAN], MONDAY)
    again = calendar.changes([VAN], MONDAY + timedelta(minutes=20))

    # The id is the same, so that a second insert is refused.
    assert [one.task for one in again] == [change.task]
    assert change.task.key == f"{CONTAINER}/{check_in_key('Ana', MONDAY.date())}"


def test_work_on_time_and_misses_move_people_on_the_ladder() -> None:
    def ended(number: int, late: bool = False, who: str = "Ana") -> Activity:
        due = MONDAY - timedelta(days=number)
        return Activity(
            task=TaskId("trello", f"p{number}"),
            title="x",
            holders=(Stay(who, due - timedelta(days=5)),),
            due=due,
            done=due + timedelta(days=1 if late else -1),
            first=due - timedelta(days=6),
            changed=due,
        )

    assert levels_of([ended(n) for n in range(1, 5)], RULES, MONDAY) == {"Ana": 3}
    assert levels_of([ended(9, late=True)], RULES, MONDAY) == {"Ana": 1}
    assert levels_of([ended(400, late=True)], RULES, MONDAY) == {}
    assert levels_of([ended(2, who="")], RULES, MONDAY) == {}
