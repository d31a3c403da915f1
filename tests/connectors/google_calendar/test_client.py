"""What goes over the wire to Google, what is tried again, and which error each answer becomes."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import httplib2
import pytest

from connectors.google_calendar.access import GivenToken
from connectors.google_calendar.client import CalendarClient
from connectors.google_calendar.event_times import Window
from connectors.google_calendar.failures import ChangedMeanwhile, NotFound, SyncTokenGone, WritesPaused
from connectors.google_calendar.settings import GoogleCalendarSettings
from daemon.errors import DelegatedError, NotAuthorised, Refused, Unavailable, Uncertain
from daemon.secret import Secret
from tests.connectors.google_calendar.scripted_google import (
    START,
    Reply,
    ScriptedGoogle,
    SteppedClock,
    error,
    new_style_error,
    scripted_google,
)

TOKEN = "ya29.secret-access-token"
EVENT = {"id": "call1", "etag": '"2"', "status": "confirmed"}
WINDOW = Window.around(START, back=1, ahead=30, write_ahead=14)
BODY = {"colorId": "11"}


@pytest.fixture
def google() -> Iterator[ScriptedGoogle]:
    with scripted_google() as server:
        yield server


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock()


def client_for(url: str, clock: SteppedClock, **settings: Any) -> CalendarClient:
    read = GoogleCalendarSettings(base_url=url, token=Secret(TOKEN), **settings)
    assert read.token is not None
    return CalendarClient(read, GivenToken(read.token), clock=clock)


@pytest.fixture
def client(google: ScriptedGoogle, clock: SteppedClock) -> CalendarClient:
    return client_for(google.url, clock)


def patch(client: CalendarClient, etag: str = '"1"') -> dict[str, Any]:
    return client.patch_event("owner@example.com", "call1", BODY, etag=etag)


# --- requests ------------------------------------------------------------------------------------------


def test_a_full_list_asks_for_single_occurrences_of_a_window_on_the_largest_pages(
    google: ScriptedGoogle, client: CalendarClient
) -> None:
    google.say(Reply({"items": [EVENT], "nextPageToken": "p2"}), Reply({"items": [], "nextSyncToken": "s1"}))

    pages = list(client.event_pages("team#1@example.com", window=WINDOW))

    assert [page.get("nextSyncToken") for page in pages] == [None, "s1"]
    first, second = google.asked
    assert first.path == "/calendar/v3/calendars/team%231%40example.com/events"
    assert first.query["singleEvents"] == ["true"]
    assert first.query["maxResults"] == ["2500"]
    assert first.query["timeMin"] == ["2024-11-24T09:00:00+00:00"]
    assert first.query["timeMax"] == ["2024-12-25T09:00:00+00:00"]
    assert "syncToken" not in first.query
    assert second.query == first.query | {"pageToken": ["p2"]}


def test_a_list_of_changes_repeats_the_sync_token_on_every_page_and_names_no_window(
    google: ScriptedGoogle, client: CalendarClient
) -> None:
    google.say(Reply({"nextPageToken": "p2"}), Reply({"nextSyncToken": "s2"}))

    list(client.event_pages("primary", window=WINDOW, sync_token="s1"))

    assert [asked.query["syncToken"] for asked in google.asked] == [["s1"], ["s1"]]
    assert all("timeMin" not in asked.query and "timeMax" not in asked.query for asked in google.asked)
    assert [asked.query["singleEvents"] for asked in google.asked] == [["true"], ["true"]]


def test_pages_that_go_round_in_a_circle_end(google: ScriptedGoogle, client: CalendarClient) -> None:
    google.always = Reply({"nextPageToken": "same"})

    with pytest.raises(Unavailable):
        list(client.event_pages("primary", window=WINDOW))

    assert len(google.asked) == 2


def test_the_token_travels_in_the_header_and_nowhere_else(
    google: ScriptedGoogle, client: CalendarClient
) -> None:
    google.say(Reply({"items": []}))

    client.calendars()

    (asked,) = google.asked
    assert asked.headers["authorization"] == f"Bearer {TOKEN}"
    assert TOKEN not in asked.path + str(asked.query)


def test_a_patch_is_guarded_by_the_etag_and_sends_nobody_an_email(
    google: ScriptedGoogle, client: CalendarClient
) -> None:
    google.say(Reply(EVENT))

    assert patch(client)["etag"] == '"2"'

    (asked,) = google.asked
    assert (asked.method, asked.json) == ("PATCH", {"colorId": "11"})
    assert asked.headers["if-match"] == '"1"'
    assert asked.query["sendUpdates"] == ["none"]


@pytest.mark.parametrize("ending", ["", "/", "/calendar/v3", "/calendar/v3/"])
def test_the_address_may_be_given_with_or_without_the_apis_path(
    google: ScriptedGoogle, clock: SteppedClock, ending: str
) -> None:
    google.say(Reply({"items": []}))

    client_for(google.url + ending, clock).calendars()

    assert google.asked[0].path == "/calendar/v3/users/me/calendarList"


def test_batches_too_would_go_to_the_given_address(google: ScriptedGoogle, client: CalendarClient) -> None:
    batch = client._service.new_batch_http_request()

    assert batch._batch_uri == f"{google.url}/batch/calendar/v3"


def test_two_threads_never_share_a_connection(google: ScriptedGoogle, client: CalendarClient) -> None:
    google.always = Reply({"items": []})
    together = threading.Barrier(2)

    def work() -> None:
        for _ in range(5):
            together.wait(5)
            client.calendars()

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)

    assert len(google.asked) == 10
    assert len({asked.port for asked in google.asked}) == 2


def test_no_thread_ever_uses_an_http_object_of_another(
    google: ScriptedGoogle, client: CalendarClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading, writing and channels from four threads at once; each object is noted with its thread."""
    users: dict[int, set[int]] = {}
    alive: list[httplib2.Http] = []  # so that no object takes the address of one that is gone
    send = httplib2.Http.request

    def noted(self: httplib2.Http, *args: Any, **kwargs: Any) -> Any:
        alive.append(self)
        users.setdefault(id(self), set()).add(threading.get_ident())
        return send(self, *args, **kwargs)

    monkeypatch.setattr(httplib2.Http, "request", noted)
    google.always = Reply(EVENT | {"items": [], "nextSyncToken": "1"})
    together = threading.Barrier(4)

    def work() -> None:
        together.wait(5)
        for _ in range(3):
            client.calendars()
            list(client.event_pages("primary", sync_token="0"))
            patch(client, etag="")
            client.watch("primary", {"id": "c"})
        together.wait(5)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)

    assert len(google.asked) == 48
    assert [len(by) for by in users.values()] == [1, 1, 1, 1]


# --- trying again --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "passing",
    [
        error(429, "rateLimitExceeded"),
        error(403, "rateLimitExceeded"),
        error(403, "userRateLimitExceeded"),
        new_style_error(429, "RESOURCE_EXHAUSTED", "RATE_LIMIT_EXCEEDED"),
        new_style_error(403, "PERMISSION_DENIED", "RATE_LIMIT_EXCEEDED"),
    ],
)
def test_asking_too_fast_is_waited_out_for_reads_and_writes(
    google: ScriptedGoogle, client: CalendarClient, clock: SteppedClock, passing: Reply
) -> None:
    google.say(passing, Reply({"items": []}), passing, Reply(EVENT))

    client.calendars()
    patch(client, etag="")

    assert len(google.asked) == 4
    assert len(clock.waits) == 2


def test_googles_own_advice_how_long_to_wait_is_followed(
    google: ScriptedGoogle, client: CalendarClient, clock: SteppedClock
) -> None:
    google.say(error(429, "rateLimitExceeded", retry_after="7"), Reply({"items": []}))

    client.calendars()

    assert clock.waits == [7.0]


def test_advice_to_wait_for_minutes_is_left_to_the_next_cycle(
    google: ScriptedGoogle, client: CalendarClient, clock: SteppedClock
) -> None:
    google.say(error(429, "rateLimitExceeded", retry_after="600"))

    with pytest.raises(Unavailable, match="slow down"):
        client.calendars()

    assert clock.waits == []


@pytest.mark.parametrize(
    "fault",
    [
        error(500, "backendError"),
        error(503, "backendError"),
        Reply(b"<html>Bad gateway</html>", 502),
        Reply(cut="before"),
        Reply({"items": []}, cut="body"),
        Reply(b"<html>Please log in</html>"),
        Reply(b'{"items": [{"id"'),
        Reply(b"\xff\xfe\x00"),
        Reply([1, 2]),
        Reply({}, 302, {"location": "http://login.example/"}),
    ],
)
def test_a_read_is_tried_again_after_any_fault_and_a_bounded_number_of_times(
    google: ScriptedGoogle, client: CalendarClient, clock: SteppedClock, fault: Reply
) -> None:
    google.say(fault, fault, Reply({"items": [{"id": "a"}]}))
    assert client.calendars() == [{"id": "a"}]

    google.always = fault
    with pytest.raises(Unavailable):
        client.calendars()

    assert len(google.asked) <= 3 + 2 * 4
    assert sum(clock.waits) < 30


@pytest.mark.parametrize(
    "fault",
    [
        error(503, "backendError"),
        Reply(cut="before"),
        Reply(EVENT, cut="body"),
        Reply(b"<html>Please log in</html>"),
    ],
)
def test_a_guarded_patch_is_sent_again_after_a_lost_answer(
    google: ScriptedGoogle, client: CalendarClient, fault: Reply
) -> None:
    google.say(fault, Reply(EVENT))

    assert patch(client) == EVENT

    assert [asked.headers["if-match"] for asked in google.asked] == ['"1"', '"1"']


@pytest.mark.parametrize(
    "fault", [error(503, "backendError"), Reply(cut="before"), Reply(EVENT, cut="body"), Reply(b"<html>")]
)
def test_an_unguarded_patch_whose_answer_was_lost_is_sent_once_and_uncertain(
    google: ScriptedGoogle, client: CalendarClient, fault: Reply
) -> None:
    google.always = fault

    with pytest.raises(Uncertain):
        patch(client, etag="")

    assert len(google.asked) == 1


def test_a_guarded_patch_whose_answers_are_all_lost_is_uncertain(
    google: ScriptedGoogle, client: CalendarClient
) -> None:
    google.always = Reply(cut="before")

    with pytest.raises(Uncertain):
        patch(client)

    assert len(google.asked) == 4


def test_a_patch_stays_uncertain_when_its_answer_was_lost_and_then_google_was_busy(
    google: ScriptedGoogle, client: CalendarClient
) -> None:
    google.say(Reply(cut="before"))
    google.always = error(403, "quotaExceeded")

    with pytest.raises(Uncertain):
        patch(client)


def test_a_changed_event_tells_whether_a_lost_attempt_of_ours_may_have_changed_it(
    google: ScriptedGoogle, client: CalendarClient
) -> None:
    google.say(error(412, "conditionNotMet"), Reply(cut="before"), error(412, "conditionNotMet"))

    with pytest.raises(ChangedMeanwhile) as by_a_person:
        patch(client)
    with pytest.raises(ChangedMeanwhile) as perhaps_by_us:
        patch(client)

    assert not by_a_person.value.after_lost_attempt
    assert perhaps_by_us.value.after_lost_attempt


def test_a_patch_that_never_left_is_certainly_not_written(clock: SteppedClock) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"

    with pytest.raises(Unavailable, match="the connection was refused") as caught:
        patch(client_for(url, clock))

    assert not isinstance(caught.value, Uncertain)


def test_a_patch_is_uncertain_when_the_server_dies_with_it(
    google: ScriptedGoogle, client: CalendarClient
) -> None:
    google.say(Reply({"items": []}), Reply(cut="before"))
    client.calendars()
    google.server.socket.close()  # the open connection lives, a new one is refused

    with pytest.raises(Uncertain):
        patch(client)

    assert len(google.asked) == 2


def test_an_answer_that_never_comes_is_given_up(google: ScriptedGoogle, clock: SteppedClock) -> None:
    google.always = Reply(slow=True)
    client = client_for(google.url, clock, timeout=timedelta(seconds=0.05))

    with pytest.raises(Unavailable, match=r"nothing came within 0\.05 s"):
        client.calendars()
    with pytest.raises(Uncertain):
        patch(client, etag="")


def test_the_end_of_the_process_ends_a_wait(
    google: ScriptedGoogle, client: CalendarClient, clock: SteppedClock
) -> None:
    google.always = error(503, "backendError")
    clock.stop_after = 1

    with pytest.raises(Unavailable):
        client.calendars()

    assert len(google.asked) == 1


def test_requests_stay_below_the_share_of_googles_limit(google: ScriptedGoogle, clock: SteppedClock) -> None:
    google.always = Reply({"items": []})
    client = client_for(google.url, clock, max_share=0.01)

    times = []
    for _ in range(20):
        client.calendars()
        times.append(clock.seconds)

    assert all(later - earlier >= 60 for earlier, later in zip(times, times[6:], strict=False))
    assert times[-1] < 240


def test_a_redirect_is_not_followed(google: ScriptedGoogle, client: CalendarClient) -> None:
    google.always = Reply({}, 302, {"location": f"{google.url}/elsewhere"})

    with pytest.raises(Unavailable, match="not Google Calendar's"):
        client.calendars()

    assert {asked.path for asked in google.asked} == {"/calendar/v3/users/me/calendarList"}


# --- meanings ------------------------------------------------------------------------------------------

Call = Callable[[CalendarClient], object]


def read(client: CalendarClient) -> object:
    return client.event("primary", "call1")


def changes(client: CalendarClient) -> object:
    return list(client.event_pages("primary", sync_token="s1"))


@pytest.mark.parametrize(
    ("answer", "call", "kind", "words"),
    [
        (error(404, "notFound"), read, NotFound, "does not know it"),
        (error(410, "deleted"), patch, NotFound, "does not know it"),
        (error(403, "forbiddenForNonOrganizer"), patch, Refused, "does not allow this"),
        (
            error(400, "eventRemindersCountExceedsLimit", "Too many reminders."),
            patch,
            Refused,
            "Too many reminders",
        ),
        (error(403, "quotaExceeded"), patch, WritesPaused, "only reading for some hours"),
        (error(403, "dailyLimitExceeded"), read, Unavailable, "goes on tomorrow"),
        (error(403, "insufficientPermissions"), read, NotAuthorised, "lacks a permission"),
        (
            new_style_error(403, "PERMISSION_DENIED", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"),
            read,
            NotAuthorised,
            "lacks a permission",
        ),
        (error(403, "accessNotConfigured"), read, NotAuthorised, "is not enabled"),
        (error(401, "authError"), read, NotAuthorised, "google_calendar.token"),
        (error(410, "fullSyncRequired"), changes, SyncTokenGone, "forgotten"),
        (error(400, "invalid"), changes, SyncTokenGone, "forgotten"),
        (error(418, "teapot"), read, Refused, "refuses this"),
    ],
)
def test_each_answer_becomes_the_error_that_says_what_to_do_next(
    google: ScriptedGoogle,
    client: CalendarClient,
    answer: Reply,
    call: Call,
    kind: type[DelegatedError],
    words: str,
) -> None:
    google.always = answer

    with pytest.raises(kind, match=words) as caught:
        call(client)

    assert len(google.asked) == 1
    assert TOKEN not in str(caught.value)
