"""Which calendars are read, and what `check` says of them and of the sign-in."""

from __future__ import annotations

from pathlib import Path

import pytest

from connectors.faults import Fault
from connectors.google_calendar.connector import CalendarConnector
from connectors.google_calendar.settings import GoogleCalendarSettings
from daemon.errors import Unavailable
from tests.connectors.google_calendar.sandbox_world import ME, World
from tests.connectors.google_calendar.scripted_google import START


def test_calendars_are_found_by_name_in_any_case_and_by_id(world: World) -> None:
    team = world.team_calendar()
    world.add("Retreat", calendar=team)
    world.add("Call")

    for wanted in (["team PLANS", "primary"], [team, ME]):
        world.look_at(*wanted)
        assert world.titles() == ["Call", "Retreat"]
        assert {container.name for container in world.pull().containers} == {"Team plans", ME}


def test_an_unknown_calendar_is_noted_with_a_suggestion_and_the_others_are_read(world: World) -> None:
    world.team_calendar()
    world.add("Call")
    world.look_at("Team plan", "primary")

    snapshot = world.pull()

    assert [task.title for task in snapshot.tasks] == ["Call"]
    assert snapshot.missing == (
        "there is no calendar 'Team plan' (google_calendar.calendars); did you mean 'Team plans'?",
    )


def test_a_calendar_that_fails_alone_is_unread_and_the_others_are_read(world: World) -> None:
    team = world.team_calendar()
    world.add("Retreat", calendar=team)
    world.add("Call")
    world.look_at("Team plans", "primary")
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
    world.look_at("stranger@example.com", "primary")

    snapshot = world.pull()

    assert [task.title for task in snapshot.tasks] == ["Call"]
    assert [unread for unread, _ in snapshot.unread] == ["stranger@example.com"]


def test_a_calendar_that_is_no_longer_chosen_is_forgotten(world: World) -> None:
    team = world.team_calendar()
    world.look_at("Team plans", "primary")
    world.pull()

    world.look_at("primary")
    world.pull()

    assert team not in world.mirror.containers()


@pytest.mark.parametrize("answer", [[], [{"summary": "no id"}]])
def test_an_empty_list_of_calendars_changes_nothing(
    world: World, monkeypatch: pytest.MonkeyPatch, answer: list[dict[str, str]]
) -> None:
    world.add("Call")
    monkeypatch.setattr(world.connector._client, "calendars", lambda: answer)
    with pytest.raises(Unavailable, match="lists no calendar at all"):
        world.pull()
    monkeypatch.undo()
    before = world.pull().tasks
    monkeypatch.setattr(world.connector._client, "calendars", lambda: answer)

    assert world.pull(days=1.5).tasks[0].id == before[0].id


def test_without_permission_for_the_list_calendars_are_read_by_id(world: World) -> None:
    team = world.team_calendar()
    world.add("Retreat", calendar=team)
    world.add("Call")
    world.look_at("primary", team, "Team plans")
    world.sandbox.faults.arm(Fault("permission_lost", times=50, path="calendarList"))

    snapshot = world.pull()

    assert sorted(task.title for task in snapshot.tasks) == ["Call", "Retreat"]
    assert len(snapshot.missing) == 1
    assert "'Team plans' cannot be found by name" in snapshot.missing[0]


def test_a_calendar_we_may_only_read_is_not_writable(world: World) -> None:
    world.add("Call")
    world.pull()
    world.sandbox.calendar.set_access_role("reader")

    assert world.pull().containers[0].writable is False


def test_check_finds_everything_well(world: World) -> None:
    findings = world.connector.check(now=START)

    assert [(finding.subject, finding.ok, finding.warning) for finding in findings] == [
        ("Google sign-in", True, False),
        ("our own calendar", True, False),
        ("Google Calendar", True, False),
        (f"calendar '{ME}'", True, False),
    ]


def test_check_tells_of_unknown_unreachable_and_read_only_calendars(world: World) -> None:
    world.sandbox.calendar.set_access_role("reader")
    world.look_at("primary", "Teem", "stranger@example.com")

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
