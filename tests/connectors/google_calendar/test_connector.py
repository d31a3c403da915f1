"""The connector against the sandbox over HTTP: what it reads, how often it asks, what it writes."""

from __future__ import annotations

import json
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from starlette.types import ASGIApp, Receive, Scope, Send

from connectors.faults import Fault
from connectors.google_calendar.connector import CalendarConnector
from connectors.google_calendar.settings import GoogleCalendarSettings
from daemon.core.changes import Change, ChangeKind
from daemon.core.model import Field, Moment, Snapshot, Task, Value
from daemon.errors import NotAuthorised, Refused, Unavailable, Uncertain
from daemon.ports import Mirror
from daemon.sandbox_server import Sandbox, SandboxServer
from daemon.secret import Secret
from daemon.store.memory import MemoryMirror
from tests.connectors.google_calendar.scripted_google import START, SteppedClock

ME = "owner@example.com"
ONE_REQUEST = [f"GET /calendar/v3/calendars/{ME}/events"]


@dataclass
class World:
    """A served sandbox, the connector that looks at it, and a person who works in it."""

    sandbox: Sandbox
    url: str
    clock: SteppedClock
    connector: CalendarConnector
    mirror: Mirror = field(default_factory=MemoryMirror)

    def pull(self, **later: float) -> Snapshot:
        self.clock.seconds += timedelta(**later).total_seconds()
        return self.connector.pull(self.mirror, now=self.clock.now(), progress=lambda *_: None)

    def titles(self) -> list[str]:
        return sorted(task.title for task in self.pull().tasks)

    def task(self, title: str) -> Task:
        return next(task for task in self.pull().tasks if task.title == title)

    def requests_of(self, work: Any) -> list[str]:
        before = len(self.sandbox.faults.log)
        work()
        return [
            f"{request.method} {request.path}".replace("%40", "@")
            for request in self.sandbox.faults.log[before:]
        ]

    def person(self, method: str, path: str, body: Any = None, calendar: str = "primary") -> Any:
        request = urllib.request.Request(
            f"{self.url}/calendar/v3/calendars/{calendar}/{path}",
            data=json.dumps(body).encode() if body is not None else None,
            method=method,
            headers={"authorization": f"Bearer {self.sandbox.token}", "content-type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=5) as answer:
            content = answer.read()
        return json.loads(content) if content else None

    def add(self, title: str, *, days: float = 1, calendar: str = "primary", **fields: Any) -> Any:
        start = START + timedelta(days=days)
        body = {"summary": title, "start": at(start), "end": at(start + timedelta(hours=1))}
        return self.person("POST", "events", body | fields, calendar)


def at(moment: datetime) -> dict[str, str]:
    return {"dateTime": moment.isoformat(), "timeZone": "Europe/Lisbon"}


def connector_for(sandbox: Sandbox, url: str, clock: SteppedClock, **settings: Any) -> CalendarConnector:
    read = GoogleCalendarSettings(base_url=url, token=Secret(sandbox.token), **settings)
    return CalendarConnector(read, clock=clock, folder=Path("/nowhere"))


class Stage:
    """One server for all tests of this file, each with a sandbox of its own."""

    def __init__(self) -> None:
        self.playing: ASGIApp | None = None

    def app(self) -> ASGIApp:
        async def play(scope: Scope, receive: Receive, send: Send) -> None:
            assert self.playing is not None
            await self.playing(scope, receive, send)

        return play


@pytest.fixture(scope="module")
def stage() -> Iterator[tuple[Stage, str]]:
    stage = Stage()
    with SandboxServer(cast(Sandbox, stage)) as server:
        yield stage, server.url


@pytest.fixture
def world(stage: tuple[Stage, str]) -> World:
    clock = SteppedClock()
    sandbox = Sandbox(clock=clock.now, timezone="Europe/Lisbon", limits=False)
    stage[0].playing = sandbox.app()
    return World(sandbox, stage[1], clock, connector_for(sandbox, stage[1], clock))


def change(task: Task, kind: ChangeKind, after: Value, **fields: Any) -> Change:
    name = {
        ChangeKind.SET_REMINDER: "reminder",
        ChangeKind.SET_COLOR: "color",
        ChangeKind.SET_MARK: "mark",
        ChangeKind.ADD_LABEL: "label",
    }[kind]
    return Change(
        kind=kind,
        task=task.id,
        container=task.container,
        field=Field(name),
        before=fields.get("before"),
        after=after,
        reason="Q1",
        guard=fields.get("guard", task.version),
    )


def usual_changes(task: Task, mark: str = "Q1 do #1") -> list[Change]:
    return [
        change(task, ChangeKind.SET_REMINDER, (("popup", 60), ("popup", 1440))),
        change(task, ChangeKind.SET_COLOR, "11"),
        change(task, ChangeKind.SET_MARK, mark),
    ]


# --- reading -------------------------------------------------------------------------------------------


def test_the_first_pull_shows_every_event_of_the_window(world: World) -> None:
    world.add("Yesterday's late call", days=-0.5)
    world.add("Call with Bright Ltd", attendees=[{"email": "ada@bright.example", "displayName": "Ada"}])
    world.add("Board meeting", days=20)
    world.add("Last month", days=-30)
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
    world.add("Stand-up", recurrence=["RRULE:FREQ=DAILY;COUNT=60"])

    tasks = world.pull().tasks

    assert len(tasks) == 29
    assert {task.recurring for task in tasks} == {True}
    assert len({task.id for task in tasks}) == 29


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


def test_the_window_moves_on_once_a_day(world: World) -> None:
    world.add("In five weeks", days=35)
    assert world.titles() == []

    assert world.requests_of(lambda: world.pull(hours=23)) == ONE_REQUEST
    assert [task.title for task in world.pull(days=6).tasks] == ["In five weeks"]


@pytest.mark.parametrize("kind", ["expired", "malformed"])
def test_a_forgotten_sync_token_leads_to_one_whole_reading(world: World, kind: str) -> None:
    world.add("Call")
    world.pull()
    cursor = world.mirror.cursor(ME)
    assert cursor is not None
    if kind == "expired":
        world.sandbox.calendar.expire_sync_tokens()
    else:
        broken = replace(cursor, value=cursor.value.split(" ")[0] + " not-a-token")
        world.mirror.merge(ME, {}, (), broken)

    assert world.requests_of(lambda: world.pull()) == ONE_REQUEST * 2
    assert world.titles() == ["Call"]
    assert world.requests_of(lambda: world.pull()) == ONE_REQUEST


def test_other_settings_lead_to_a_whole_reading(world: World) -> None:
    world.add("Soon")
    world.add("In ten days", days=10)
    assert world.titles() == ["In ten days", "Soon"]

    world.connector = connector_for(world.sandbox, world.url, world.clock, days_ahead=5, write_days_ahead=5)

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


# --- which calendars -----------------------------------------------------------------------------------


def team_calendar(world: World, title: str = "Team plans") -> str:
    request = urllib.request.Request(
        f"{world.url}/calendar/v3/calendars",
        data=json.dumps({"summary": title}).encode(),
        method="POST",
        headers={"authorization": f"Bearer {world.sandbox.token}", "content-type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=5) as answer:
        return str(json.loads(answer.read())["id"])


def looking_at(world: World, *calendars: str) -> None:
    world.connector = connector_for(world.sandbox, world.url, world.clock, calendars=calendars)


def test_calendars_are_found_by_name_in_any_case_and_by_id(world: World) -> None:
    team = team_calendar(world)
    world.add("Retreat", calendar=team)
    world.add("Call")

    for wanted in (["team PLANS", "primary"], [team, ME]):
        looking_at(world, *wanted)
        assert world.titles() == ["Call", "Retreat"]
        assert {container.name for container in world.pull().containers} == {"Team plans", ME}


def test_an_unknown_calendar_is_noted_with_a_suggestion_and_the_others_are_read(world: World) -> None:
    team_calendar(world)
    world.add("Call")
    looking_at(world, "Team plan", "primary")

    snapshot = world.pull()

    assert [task.title for task in snapshot.tasks] == ["Call"]
    assert snapshot.notes == (
        "there is no calendar 'Team plan' (google_calendar.calendars); did you mean 'Team plans'?",
    )


def test_a_calendar_that_fails_alone_is_unread_and_the_others_are_read(world: World) -> None:
    team = team_calendar(world)
    world.add("Retreat", calendar=team)
    world.add("Call")
    looking_at(world, "Team plans", "primary")
    world.pull()
    world.sandbox.faults.arm(Fault("status_503_before", times=50, path=team.replace("@", ".+")))

    snapshot = world.pull()

    assert [task.title for task in snapshot.tasks] == ["Call"]
    assert [container.id for container in snapshot.containers] == [ME]
    ((unread, sentence),) = snapshot.unread
    assert unread == team
    assert "Google answered with an error of its own" in sentence
    world.sandbox.faults.clear()
    assert world.titles() == ["Call", "Retreat"]


def test_an_address_nobody_shared_with_us_is_unread(world: World) -> None:
    world.add("Call")
    looking_at(world, "stranger@example.com", "primary")

    snapshot = world.pull()

    assert [task.title for task in snapshot.tasks] == ["Call"]
    assert [unread for unread, _ in snapshot.unread] == ["stranger@example.com"]


def test_a_calendar_that_is_no_longer_chosen_is_forgotten(world: World) -> None:
    team = team_calendar(world)
    looking_at(world, "Team plans", "primary")
    world.pull()

    looking_at(world, "primary")
    world.pull()

    assert team not in world.mirror.containers()


def test_a_calendar_we_may_only_read_is_not_writable(world: World) -> None:
    world.add("Call")
    world.pull()
    world.sandbox.calendar.set_access_role("reader")

    assert world.pull().containers[0].writable is False


# --- writing -------------------------------------------------------------------------------------------


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
    world.add("Call")
    task = world.task("Call")
    before = dict(world.mirror.items(ME))
    world.connector.write(usual_changes(task))
    world.pull()
    world.connector._own.note(
        ME, world.person("GET", "events/" + task.id.key.rpartition("/")[2]), before=task.version
    )
    cursor = world.mirror.cursor(ME)
    assert cursor is not None
    world.mirror.merge(ME, before, (), cursor)  # as if the list of changes had not told of it yet

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


# --- checking ------------------------------------------------------------------------------------------


def test_check_finds_everything_well(world: World) -> None:
    findings = world.connector.check(now=START)

    assert [(finding.subject, finding.ok, finding.warning) for finding in findings] == [
        ("Google sign-in", True, False),
        ("Google Calendar", True, False),
        (f"calendar '{ME}'", True, False),
    ]


def test_check_tells_of_unknown_unreachable_and_read_only_calendars(world: World) -> None:
    world.sandbox.calendar.set_access_role("reader")
    looking_at(world, "primary", "Teem", "stranger@example.com")

    found = {finding.subject: finding for finding in world.connector.check(now=START)}

    assert (found[f"calendar '{ME}'"].ok, found[f"calendar '{ME}'"].warning) == (True, True)
    assert "can only be read" in found[f"calendar '{ME}'"].text
    assert not found["calendars"].ok
    assert "there is no calendar 'Teem'" in found["calendars"].text
    assert not found["calendar 'stranger@example.com'"].ok


def test_check_tells_of_a_rejected_token_and_of_a_missing_one(world: World, tmp_path: Path) -> None:
    world.sandbox.faults.arm(Fault("token_revoked", times=50))
    unsigned = CalendarConnector(
        GoogleCalendarSettings(base_url=world.url), clock=world.clock, folder=tmp_path
    )

    rejected = [finding for finding in world.connector.check(now=START) if not finding.ok]
    (missing,) = unsigned.check(now=START)

    assert "google_calendar.token" in rejected[0].text
    assert world.sandbox.token not in rejected[0].text
    assert (missing.ok, missing.subject) == (False, "Google sign-in")
    assert str(tmp_path / "credentials" / "google-token.json") in missing.text


# --- size ----------------------------------------------------------------------------------------------


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
