"""The time that calendars show as taken."""

from __future__ import annotations

from datetime import timedelta

import pytest

from connectors.faults import Fault
from daemon.core.free_time import Span
from daemon.errors import Unavailable
from tests.connectors.google_calendar.sandbox_world import World
from tests.connectors.google_calendar.scripted_google import START


def busy(world: World) -> list[Span] | None:
    found = world.connector.busy(world.mirror, now=world.clock.now())
    return None if found is None else sorted(found)


def day(number: float, hours: float = 1) -> Span:
    begin = START + timedelta(days=number)
    return Span(begin, begin + timedelta(hours=hours))


def test_before_anything_was_read_nothing_is_known(world: World) -> None:
    assert busy(world) is None


def test_every_chosen_calendar_counts_also_events_that_are_no_tasks(world: World) -> None:
    team = world.team_calendar()
    world.add("Call")
    world.add("Far away", days=40)
    world.add("Out", days=2, eventType="outOfOffice")
    world.add("Reminder to self", days=3, transparency="transparent")
    world.add("Team day", days=4, calendar=team)
    world.look_at("primary", team)
    world.pull()

    assert busy(world) == [day(1), day(2), day(4), day(40)]


def test_a_calendar_that_cannot_be_read_counts_as_it_was(world: World) -> None:
    world.add("Call")
    world.pull()
    world.add("New")
    world.sandbox.faults.arm(Fault("status_503_before", times=50, path="/events"))
    with pytest.raises(Unavailable):
        world.pull()

    assert world.requests_of(lambda: busy(world)) == []
    assert busy(world) == [day(1)]
    world.sandbox.faults.clear()
    world.pull()
    assert busy(world) == [day(1), day(1)]


def test_another_process_knows_it_from_the_mirror(world: World) -> None:
    world.add("Call")
    world.pull()
    world.connector = world.connector_with()

    assert world.requests_of(lambda: busy(world)) == []
    assert busy(world) == [day(1)]
