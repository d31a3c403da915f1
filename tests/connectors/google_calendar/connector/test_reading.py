"""What the connector reads, and how often it asks."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from connectors.faults import Fault
from daemon.core.model import Moment
from daemon.errors import NotAuthorised, Unavailable
from tests.connectors.google_calendar.sandbox_world import ME, ONE_REQUEST, World, at
from tests.connectors.google_calendar.scripted_google import START


def test_the_first_pull_shows_every_event_of_the_window(world: World) -> None:
    world.add("Yesterday's late call", days=-0.5)
    world.add("Call with Bright Ltd", attendees=[{"email": "ada@bright.example", "displayName": "Ada"}])
    world.add("Board meeting", days=80)
    world.add("Last month", days=-31)
    world.add("Next quarter", days=90)

    snapshot = world.pull()

    assert sorted(task.title for task in snapshot.tasks) == [
        "Board meeting",
        "Call with Bright Ltd",
        "Yesterday's late call",
    ]
    call = next(task for task in snapshot.tasks if task.title == "Call with Bright Ltd")
    assert call.due == Moment(START + timedelta(days=1))
    assert call.people == ("Ada",)
    assert call.set_aside is None
    (container,) = snapshot.containers
    assert (container.id, container.writable) == (ME, True)
    assert (snapshot.source, snapshot.unread, snapshot.notes) == ("google_calendar", (), ())


def test_a_series_is_seen_as_its_occurrences(world: World) -> None:
    world.add("Stand-up", recurrence=["RRULE:FREQ=DAILY;COUNT=120"])

    tasks = world.pull().tasks

    assert len(tasks) == 89
    assert {task.recurring for task in tasks} == {True}
    assert len({task.id for task in tasks}) == 89


def test_nothing_changed_costs_one_request_per_calendar(world: World) -> None:
    world.add("Call")
    first = world.pull()

    assert world.requests_of(lambda: world.pull(minutes=5)) == ONE_REQUEST
    assert world.pull().tasks == first.tasks


def test_changes_of_people_are_read_by_the_next_pull(world: World) -> None:
    moved, renamed, deleted = (world.add(title)["id"] for title in ("Moved", "Named", "Deleted"))
    world.pull()
    later = START + timedelta(days=3)

    world.person("PATCH", f"events/{moved}", {"start": at(later), "end": at(later + timedelta(hours=1))})
    world.person("PATCH", f"events/{renamed}", {"summary": "Renamed"})
    world.person("DELETE", f"events/{deleted}")
    world.add("New")

    assert world.titles() == ["Moved", "New", "Renamed"]
    assert world.task("Moved").due == Moment(later)


def test_an_event_moved_out_of_the_window_goes_and_one_moved_in_comes(world: World) -> None:
    near, far = world.add("Near")["id"], world.add("Far", days=200)["id"]
    world.pull()
    out, into = START + timedelta(days=100), START + timedelta(days=2)

    world.person("PATCH", f"events/{near}", {"start": at(out), "end": at(out)})
    world.person("PATCH", f"events/{far}", {"start": at(into), "end": at(into)})

    assert world.titles() == ["Far"]


def test_deleting_one_occurrence_and_then_the_series_is_followed(world: World) -> None:
    series = world.add("Stand-up", recurrence=["RRULE:FREQ=DAILY;COUNT=4"])["id"]
    occurrence = sorted(task.id.key for task in world.pull().tasks)[1].rpartition("/")[2]

    world.person("DELETE", f"events/{occurrence}")
    assert len(world.pull().tasks) == 3

    world.person("DELETE", f"events/{series}")
    assert world.titles() == []


def test_shortening_a_series_takes_its_later_occurrences_away(world: World) -> None:
    series = world.add("Stand-up", recurrence=["RRULE:FREQ=DAILY;COUNT=10"])["id"]
    world.pull()

    world.person("PATCH", f"events/{series}", {"recurrence": ["RRULE:FREQ=DAILY;COUNT=3"]})

    assert len(world.pull().tasks) == 3


def test_the_window_moves_on_day_by_day_and_only_its_edge_is_read(world: World) -> None:
    for n in range(40):
        world.add(f"Next {n}", days=1 + n / 100)
    world.add("Old", days=-29.5)
    world.add("In three months", days=92)
    world.add("Weekly", days=2, recurrence=["RRULE:FREQ=DAILY;COUNT=200"])
    first = [task.title for task in world.pull().tasks]
    assert "Old" in first
    assert "In three months" not in first
    whole_at = world.mirror.cursor(ME)

    assert world.requests_of(lambda: world.pull(hours=23)) == ONE_REQUEST
    edge = world.requests_of(lambda: world.pull(hours=2))
    later = [task.title for task in world.pull(days=2).tasks]

    assert [request for request in edge if request.endswith("/events")] == ONE_REQUEST * 2
    assert "Old" not in later
    assert "In three months" in later
    assert later.count("Weekly") == 92
    assert len(world.mirror.items(ME)) < 40 + 1 + 95 + 2
    cursor = world.mirror.cursor(ME)
    assert whole_at is not None
    assert cursor is not None
    assert cursor.read_whole_at == whole_at.read_whole_at


def test_the_edge_of_a_series_a_person_changed_is_read_as_it_is_now(world: World) -> None:
    series = world.add("Stand-up", recurrence=["RRULE:FREQ=DAILY;COUNT=200"])["id"]
    world.pull()

    world.person("PATCH", f"events/{series}", {"summary": "Sit-down"})
    titles = {task.title for task in world.pull(days=3).tasks}

    assert titles == {"Sit-down"}
    assert len(world.pull().tasks) == 92


@pytest.mark.parametrize("kind", ["expired", "malformed"])
def test_a_forgotten_sync_token_leads_to_one_whole_reading(world: World, kind: str) -> None:
    world.add("Call")
    world.pull()
    cursor = world.mirror.cursor(ME)
    assert cursor is not None
    if kind == "expired":
        world.sandbox.calendar.expire_sync_tokens()
    else:
        broken = replace(cursor, value=cursor.value.rpartition(" ")[0] + " not-a-token")
        world.mirror.merge(ME, {}, (), broken)

    assert world.requests_of(lambda: world.pull()) == ONE_REQUEST * 2
    assert world.titles() == ["Call"]
    assert world.requests_of(lambda: world.pull()) == ONE_REQUEST


def test_other_settings_lead_to_a_whole_reading(world: World) -> None:
    world.add("Soon")
    world.add("In ten days", days=10)
    assert world.titles() == ["In ten days", "Soon"]

    world.connector = world.connector_with(days_ahead=5, write_days_ahead=5)

    assert world.titles() == ["Soon"]


def test_a_reading_that_breaks_off_leaves_the_mirror_as_it_was(world: World) -> None:
    world.add("Call")
    world.pull()
    before = dict(world.mirror.items(ME)), world.mirror.cursor(ME)
    world.add("New")

    world.sandbox.faults.arm(Fault("status_503_before", times=50, path="/events"))
    with pytest.raises(Unavailable):
        world.pull()

    assert (dict(world.mirror.items(ME)), world.mirror.cursor(ME)) == before
    world.sandbox.faults.clear()
    assert world.titles() == ["Call", "New"]


class ToldPages:
    """A client whose next list of events is what a test tells."""

    def __init__(self, *pages: dict[str, Any]) -> None:
        self.pages = pages

    def event_pages(self, *_: Any, **__: Any) -> Iterator[dict[str, Any]]:
        yield from self.pages


def test_a_list_without_a_sync_token_at_its_end_is_not_taken_for_whole(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.add("Call")
    world.pull()
    monkeypatch.setattr(world.connector._reader, "_client", ToldPages({"items": []}))

    with pytest.raises(Unavailable, match="without a sync token"):
        world.pull(days=2)

    monkeypatch.undo()
    assert len(world.mirror.items(ME)) == 2


def test_occurrences_go_when_google_names_only_their_series(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    series = world.add("Stand-up", recurrence=["RRULE:FREQ=DAILY;COUNT=3"])["id"]
    world.add("Call")
    world.pull()
    told = {"items": [{"id": series, "status": "cancelled"}], "nextSyncToken": "next"}
    monkeypatch.setattr(world.connector._reader, "_client", ToldPages(told))

    assert world.titles() == ["Call"]


@pytest.mark.parametrize("kind", ["truncated_json", "html", "cut_before", "cut_after"])
def test_a_broken_answer_is_never_taken_for_an_empty_calendar(world: World, kind: str) -> None:
    world.add("Call")
    world.sandbox.faults.arm(Fault(kind, times=50, path="/events"))

    with pytest.raises(Unavailable):
        world.pull()

    world.sandbox.faults.clear()
    assert world.titles() == ["Call"]


def test_a_rejected_token_stops_the_source(world: World) -> None:
    world.add("Call")
    world.pull()
    world.sandbox.faults.arm(Fault("token_revoked", times=50))

    with pytest.raises(NotAuthorised):
        world.pull()


def test_an_odd_event_is_shown_and_stops_nothing(world: World) -> None:
    loaded = world.sandbox.calendar.load_items(
        [
            {"id": "gone1", "status": "cancelled"},
            {"id": "bare1", "start": {"date": "2024-11-26"}, "end": {"date": "2024-11-27"}},
            {
                "id": "long1",
                "summary": "\u202e" + "🎉" * 1000,
                "start": {"dateTime": "2024-11-26T10:00:00"},
                "end": {"dateTime": "2024-11-26T11:00:00"},
            },
        ]
    )

    titles = world.titles()

    assert loaded.events >= 2
    assert "(no title)" in titles
    assert len(titles) == 2


def test_five_thousand_events_are_three_requests_at_first_and_one_when_nothing_changed(
    world: World,
) -> None:
    world.sandbox.calendar.load_items(
        [
            {
                "id": f"event{n:05d}",
                "summary": f"Event {n}",
                "start": at(START + timedelta(minutes=n)),
                "end": at(START + timedelta(minutes=n + 30)),
            }
            for n in range(5000)
        ]
    )

    first = world.requests_of(world.pull)
    began = time.process_time()
    again = world.requests_of(world.pull)
    cpu = time.process_time() - began

    assert [request for request in first if request.endswith("/events")] == ONE_REQUEST * 2
    assert again == ONE_REQUEST
    assert len(world.pull().tasks) == 5000
    assert cpu < 1.0  # the sandbox in the same process is counted too
