"""What the connector writes, and how it settles what became of a write."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from connectors.faults import Fault
from connectors.google_calendar.failures import WritesPaused
from connectors.google_calendar.mapping import Calendar
from daemon.core.changes import ChangeKind
from daemon.core.model import Value
from daemon.errors import Refused, Unavailable, Uncertain
from daemon.ports import Mirror
from tests.connectors.google_calendar.sandbox_world import ME, World, change, usual_changes


def test_all_changes_of_an_event_go_in_one_patch_and_stand(world: World) -> None:
    world.add("Call")
    task = world.task("Call")
    (call,) = world.connector.together(usual_changes(task))

    requests = world.requests_of(lambda: world.connector.write(call))

    assert len(requests) == 1
    after = world.task("Call")
    assert after.reminder == (("popup", 60), ("popup", 1440))
    assert (after.color, after.mark) == ("11", "Q1 do #1")


def test_the_stamp_of_a_write_is_the_version_the_next_pull_shows(world: World) -> None:
    world.add("Call")

    written = world.connector.write(usual_changes(world.task("Call")))

    assert written.stamp == world.task("Call").version


def test_what_we_wrote_can_be_taken_back(world: World) -> None:
    world.add("Call", reminders={"useDefault": True})
    before = world.task("Call")
    world.connector.write(usual_changes(before))
    now = world.task("Call")

    world.connector.write(
        [
            change(now, ChangeKind.SET_REMINDER, None),
            change(now, ChangeKind.SET_COLOR, None),
            change(now, ChangeKind.SET_MARK, None),
        ]
    )

    assert replace(world.task("Call"), version="") == replace(before, version="")


def test_what_a_person_set_besides_stays(world: World) -> None:
    private = {"private": {"crm": "77"}, "shared": {"team": "red"}}
    event = world.add("Call", description="Agenda", location="Room 1", extendedProperties=private)

    world.connector.write(usual_changes(world.task("Call")))

    now = world.person("GET", f"events/{event['id']}")
    ours = {"colorId", "reminders", "extendedProperties", "etag", "updated", "eventLabelId"}
    assert {key: value for key, value in now.items() if key not in ours} == {
        key: value for key, value in event.items() if key not in ours
    }
    assert now["extendedProperties"]["private"] == {"crm": "77", "delegated": "Q1 do #1"}
    assert now["extendedProperties"]["shared"] == {"team": "red"}


def test_an_event_changed_by_a_person_meanwhile_is_not_written_to(world: World) -> None:
    event = world.add("Call")
    task = world.task("Call")
    world.person("PATCH", f"events/{event['id']}", {"colorId": "5"})

    with pytest.raises(Refused, match="was changed meanwhile"):
        world.connector.write(usual_changes(task))

    assert (world.task("Call").color, world.task("Call").mark) == ("5", None)


@pytest.mark.parametrize("fault", ["cut_after", "status_503_after", "html", "truncated_json"])
def test_a_write_whose_answer_was_lost_is_found_to_stand(world: World, fault: str) -> None:
    world.add("Call")
    task = world.task("Call")
    world.sandbox.faults.arm(Fault(fault, method="PATCH"))

    written = world.connector.write(usual_changes(task))

    after = world.task("Call")
    assert (after.mark, written.stamp) == ("Q1 do #1", after.version)


def test_a_write_whose_answers_are_all_lost_is_uncertain(world: World) -> None:
    world.add("Call")
    task = world.task("Call")
    world.sandbox.faults.arm(Fault("cut_before", times=50, method="PATCH"))

    with pytest.raises(Uncertain):
        world.connector.write(usual_changes(task))


def test_a_lost_write_to_an_event_whose_etag_had_moved_is_found_to_stand(world: World) -> None:
    event = world.add("Call")
    task = world.task("Call")
    world.person("PATCH", f"events/{event['id']}", {"location": "Room 2"})
    world.sandbox.faults.arm(Fault("cut_after", at=2, method="PATCH"))

    written = world.connector.write(usual_changes(task))

    after = world.task("Call")
    assert (after.mark, written.stamp) == ("Q1 do #1", after.version)


def test_a_lost_write_that_a_person_changed_after_is_not_taken_for_ours(world: World) -> None:
    event = world.add("Call")
    task = world.task("Call")

    def person_is_quicker(n: int, phase: str) -> None:
        if phase == "before" and world.sandbox.faults.log[n - 1].method == "PATCH":
            world.sandbox.faults.on_phase = None
            world.person("PATCH", f"events/{event['id']}", {"colorId": "5"})

    world.sandbox.faults.arm(Fault("cut_before", method="PATCH"))
    world.sandbox.faults.on_phase = person_is_quicker

    with pytest.raises(Refused, match="was changed meanwhile"):
        world.connector.write(usual_changes(task))

    assert world.task("Call").color == "5"


def test_a_list_that_lags_behind_our_write_shows_it_all_the_same(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    event_id = world.add("Call")["id"]
    task = world.task("Call")
    before = world.mirror.items(ME)[event_id]
    world.connector.write(usual_changes(task))
    refresh = world.connector._reader.refresh

    def lagging(calendar: Calendar, mirror: Mirror, **rest: Any) -> None:
        refresh(calendar, mirror, **rest)
        cursor = mirror.cursor(ME)
        assert cursor is not None
        mirror.merge(ME, {event_id: before}, (), cursor)

    monkeypatch.setattr(world.connector._reader, "refresh", lagging)

    assert world.task("Call").mark == "Q1 do #1"


def test_what_a_person_wrote_meanwhile_is_theirs_even_when_it_is_what_we_wanted(world: World) -> None:
    event = world.add("Call")
    task = world.task("Call")
    world.person("PATCH", f"events/{event['id']}", {"colorId": "11"})

    with pytest.raises(Refused, match="was changed meanwhile"):
        world.connector.write([change(task, ChangeKind.SET_COLOR, "11")])


def test_a_use_limit_stops_writes_for_an_hour_and_reading_goes_on(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.add("Call")
    task = world.task("Call")

    def limited(*_: Any, **__: Any) -> None:
        raise WritesPaused("only reading")

    with monkeypatch.context() as patched:
        patched.setattr(world.connector._client, "patch_event", limited)
        with pytest.raises(Unavailable):
            world.connector.write(usual_changes(task))

    def refused() -> None:
        with pytest.raises(Unavailable, match="only reading for some hours"):
            world.connector.write(usual_changes(task))

    assert world.requests_of(refused) == []
    assert world.titles() == ["Call"]
    world.clock.seconds += 3600
    world.connector.write(usual_changes(task))
    assert world.task("Call").mark == "Q1 do #1"


def test_every_occurrence_of_a_series_is_written_by_one_request(world: World) -> None:
    world.add("Stand-up", recurrence=["RRULE:FREQ=DAILY;COUNT=5"])
    tasks = world.pull().tasks

    requests = world.requests_of(lambda: [world.connector.write(usual_changes(task)) for task in tasks])

    # The first write moves the etag of all of them, which is no change of a person's.
    assert [request.split(" ")[0] for request in requests] == ["PATCH"] * 5
    assert {task.mark for task in world.pull().tasks} == {"Q1 do #1"}
    assert {task.reminder for task in world.pull().tasks} == {(("popup", 60), ("popup", 1440))}


def test_an_occurrence_a_person_changed_between_our_writes_is_left_to_them(world: World) -> None:
    world.add("Stand-up", recurrence=["RRULE:FREQ=DAILY;COUNT=4"])
    first, second, third, fourth = sorted(world.pull().tasks, key=lambda task: task.id.key)
    world.connector.write(usual_changes(first))
    world.person("PATCH", "events/" + second.id.key.rpartition("/")[2], {"colorId": "5"})

    with pytest.raises(Refused, match="was changed meanwhile"):
        world.connector.write(usual_changes(second))
    world.connector.write(usual_changes(third))
    world.connector.write(usual_changes(fourth))

    now = sorted(world.pull().tasks, key=lambda task: task.id.key)
    assert [task.mark for task in now] == ["Q1 do #1", None, "Q1 do #1", "Q1 do #1"]
    assert now[1].color == "5"


def test_an_event_renamed_by_a_person_meanwhile_keeps_its_name_and_gets_our_fields(world: World) -> None:
    event = world.add("Call")
    task = world.task("Call")
    world.person("PATCH", f"events/{event['id']}", {"summary": "Call, postponed"})

    world.connector.write(usual_changes(task))

    assert world.task("Call, postponed").mark == "Q1 do #1"


def test_a_deleted_event_refuses_the_write(world: World) -> None:
    event = world.add("Call")
    task = world.task("Call")
    world.person("DELETE", f"events/{event['id']}")

    with pytest.raises(Refused):
        world.connector.write(usual_changes(task))


@pytest.mark.parametrize(
    ("kind", "after", "fields", "words"),
    [
        (ChangeKind.SET_REMINDER, tuple(("popup", n) for n in range(6)), {}, "5 reminders"),
        (ChangeKind.SET_REMINDER, (("popup", 40321),), {}, "0 to 40320"),
        (ChangeKind.SET_REMINDER, (("sms", 10),), {}, "no reminder 'sms'"),
        (ChangeKind.SET_MARK, "x" * 1025, {}, "1024 characters"),
        (ChangeKind.SET_COLOR, "11", {"before": "label:uuid"}, "label of its owner's own"),
        (ChangeKind.ADD_LABEL, "Q1", {}, "no labels of ours"),
    ],
)
def test_what_google_would_store_differently_is_refused_before_it_is_sent(
    world: World, kind: ChangeKind, after: Value, fields: dict[str, Any], words: str
) -> None:
    world.add("Call")
    task = world.task("Call")

    def refused() -> None:
        with pytest.raises(Refused, match=words):
            world.connector.write([change(task, kind, after, **fields)])

    assert world.requests_of(refused) == []


def test_no_changes_are_no_call(world: World) -> None:
    assert world.connector.together([]) == ()
    assert world.requests_of(lambda: world.connector.write([])) == []
