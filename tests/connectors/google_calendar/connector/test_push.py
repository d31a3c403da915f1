"""Google's push messages: registered, verified, renewed, and never needed."""

from __future__ import annotations

import socket
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest

from connectors.faults import Fault
from connectors.google_calendar.settings import PushSettings
from daemon.errors import ConfigError
from tests.connectors.google_calendar.sandbox_world import World

WATCH = "POST /calendar/v3/calendars/owner@example.com/events/watch"
STOP = "POST /calendar/v3/channels/stop"


@pytest.fixture
def port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        found: int = taken.getsockname()[1]
        return found


@pytest.fixture
def woken(world: World, port: int) -> Iterator[threading.Event]:
    """A world that listens; set when it was told that something changed."""
    told = threading.Event()
    place = PushSettings(url=f"http://127.0.0.1:{port}/google", listen=f"127.0.0.1:{port}")
    world.connector = world.connector_with(push=place)
    with world.connector.hints(told.set):
        yield told


def sent(port: int, **headers: str) -> int:
    """The answer to a message that somebody sends."""
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/google",
        data=b"",
        method="POST",
        headers={name.replace("_", "-"): value for name, value in headers.items()},
    )
    try:
        with urllib.request.urlopen(request, timeout=5) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def test_a_change_of_a_person_is_told_at_once(world: World, woken: threading.Event) -> None:
    world.pull()
    assert not woken.is_set()

    world.add("Call")

    assert woken.wait(5)
    assert world.titles() == ["Call"]


def test_a_channel_is_registered_once_and_renewed_before_it_ends(
    world: World, woken: threading.Event
) -> None:
    first = world.requests_of(world.pull)
    again = world.requests_of(lambda: world.pull(hours=40))
    renewed = world.requests_of(lambda: world.pull(hours=3))

    assert first.count(WATCH) == 1
    assert WATCH not in again
    assert (renewed.count(WATCH), renewed.count(STOP)) == (1, 1)
    assert len(world.connector._channels._ids) == 1  # type: ignore[union-attr]  # push is on here


def test_a_message_that_is_not_of_our_channel_wakes_nobody(
    world: World, woken: threading.Event, port: int
) -> None:
    world.pull()
    channels = world.connector._channels
    assert channels is not None
    (channel,) = channels._ids
    told = {"X_Goog_Resource_State": "exists", "X_Goog_Channel_Id": channel}
    token = channels._token

    assert sent(port) == 404
    assert sent(port, **told) == 404
    assert sent(port, **told, X_Goog_Channel_Token="guessed") == 404
    assert sent(port, **(told | {"X_Goog_Channel_Id": "other"}), X_Goog_Channel_Token=token) == 404
    assert sent(port, **(told | {"X_Goog_Resource_State": "sync"}), X_Goog_Channel_Token=token) == 204
    assert not woken.is_set()
    assert sent(port, **told, X_Goog_Channel_Token=token) == 204
    assert woken.is_set()


def test_when_google_refuses_we_say_so_once_and_go_on_looking(world: World, woken: threading.Event) -> None:
    world.sandbox.faults.arm(Fault("status_503_before", times=20, path="/watch"))
    world.add("Call")

    shown = world.pull()
    asked = world.requests_of(world.pull)

    assert [task.title for task in shown.tasks] == ["Call"]
    assert "Google Calendar does not tell us of changes" in shown.notes[0]
    assert WATCH not in asked
    world.sandbox.faults.clear()
    assert WATCH in world.requests_of(lambda: world.pull(hours=2))


def test_a_calendar_without_push_does_not_keep_the_others_from_it(world: World, port: int) -> None:
    team = world.team_calendar()
    world.sandbox.calendar.set_access_role("reader", team)
    place = PushSettings(url=f"http://127.0.0.1:{port}/google", listen=f"127.0.0.1:{port}")
    world.connector = world.connector_with(push=place, calendars=(team, "primary"))
    told = threading.Event()
    with world.connector.hints(told.set):
        shown = world.pull()
        again = world.requests_of(lambda: world.pull(hours=2))
        world.add("Call")

        assert told.wait(5)
        assert [note.count("does not tell us of changes") for note in shown.notes] == [1]
        assert [request for request in again if request.endswith("/watch")] == []


def test_a_message_for_a_channel_of_a_process_that_was_killed_wakes_nobody(
    world: World, woken: threading.Event, port: int
) -> None:
    """It is still registered, with another token, until it ends after two days."""
    old = {"id": "of-a-killed-process", "type": "web_hook", "address": f"http://127.0.0.1:{port}/google"}
    world.send("POST", "calendars/primary/events/watch", old | {"token": "its-token"})
    world.sandbox.calendar.set_access_role("reader")  # so that no channel of this process is made
    world.pull()
    world.sandbox.calendar.set_access_role("owner")
    world.add("Call")

    assert not woken.wait(0.3)
    assert world.titles() == ["Call"]


def test_channels_are_stopped_at_the_end_and_without_push_none_is_made(world: World, port: int) -> None:
    assert WATCH not in world.requests_of(world.pull)
    place = PushSettings(url=f"http://127.0.0.1:{port}/", listen=f"127.0.0.1:{port}")
    world.connector = world.connector_with(push=place)

    def listen() -> None:
        with world.connector.hints(lambda: None):
            world.pull()

    asked = world.requests_of(listen)

    assert (asked.count(WATCH), asked.count(STOP)) == (1, 1)
    assert WATCH not in world.requests_of(world.pull)


def test_a_port_that_is_taken_is_said_in_one_sentence(world: World) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        number = taken.getsockname()[1]
        place = PushSettings(url="https://hooks.example.com/", listen=f"127.0.0.1:{number}")
        world.connector = world.connector_with(push=place)

        with pytest.raises(ConfigError, match=r"google_calendar\.push\.listen"):
            world.connector.hints(lambda: None).__enter__()


@pytest.mark.parametrize("url", ["http://hooks.example.com/", "hooks", "ftp://x/"])
def test_an_address_google_cannot_reach_safely_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="public address"):
        PushSettings(url=url)
