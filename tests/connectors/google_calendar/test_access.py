"""The sign-in on disk: kept for its owner alone, refreshed, ended by Google, and taken up again."""

from __future__ import annotations

import json
import os
import stat
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from connectors.google_calendar.access import KeptSignIn
from connectors.google_calendar.client import CalendarClient
from connectors.google_calendar.scopes import NEEDED
from connectors.google_calendar.settings import GoogleCalendarSettings
from connectors.google_calendar.token_file import SignIn, TokenFile
from daemon.errors import NotAuthorised, Unavailable
from daemon.secret import Secret
from tests.connectors.google_calendar.scripted_google import (
    START,
    Reply,
    ScriptedGoogle,
    SteppedClock,
    error,
    scripted_google,
)

EVENTS_ONLY = next(iter(NEEDED))
INVALID_GRANT = Reply(
    {"error": "invalid_grant", "error_description": "Token has been expired or revoked."}, 400
)


@pytest.fixture
def google() -> Iterator[ScriptedGoogle]:
    with scripted_google() as server:
        yield server


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock()


@pytest.fixture
def file(tmp_path: Path) -> TokenFile:
    return TokenFile(tmp_path / "credentials" / "google-token.json")


def signed_in(google: ScriptedGoogle, **fields: Any) -> SignIn:
    """A sign-in whose access token is good for another half hour, changed by `fields`."""
    usual = SignIn(
        token=Secret("access-1"),
        expires=START + timedelta(minutes=30),
        refresh_token=Secret("refresh-1"),
        client_id="client",
        client_secret=Secret("client-secret"),
        token_uri=f"{google.url}/token",
        scopes=tuple(NEEDED),
        signed_in=START,
        ends=START + timedelta(days=7),
    )
    return replace(usual, **fields)


def access_to(file: TokenFile, clock: SteppedClock) -> KeptSignIn:
    return KeptSignIn(file, clock=clock, timeout=timedelta(seconds=2))


def refreshed(token: str = "access-2", **fields: Any) -> Reply:
    return Reply({"access_token": token, "expires_in": 3600, "token_type": "Bearer", **fields})


# --- the token file ------------------------------------------------------------------------------------


def test_the_token_file_gives_back_what_was_kept(google: ScriptedGoogle, file: TokenFile) -> None:
    file.save(signed_in(google))

    assert file.load() == signed_in(google)


def test_the_token_file_is_readable_by_its_owner_alone_and_so_is_its_folder(
    google: ScriptedGoogle, file: TokenFile
) -> None:
    file.save(signed_in(google))

    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.path.parent.stat().st_mode) == 0o700
    assert os.listdir(file.path.parent) == ["google-token.json"]


def test_the_old_token_file_stands_when_the_new_one_cannot_be_written(
    google: ScriptedGoogle, file: TokenFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.save(signed_in(google))
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))

    with pytest.raises(OSError, match="No space left"):
        file.save(signed_in(google, token=Secret("access-2")))

    assert file.load() == signed_in(google)
    assert os.listdir(file.path.parent) == ["google-token.json"]


def test_a_token_file_of_googles_own_library_is_read(file: TokenFile) -> None:
    file.path.parent.mkdir()
    file.path.write_text(
        json.dumps(
            {
                "token": "access-1",
                "refresh_token": "refresh-1",
                "token_uri": "https://oauth2.googleapis.com/token",
                "client_id": "client",
                "client_secret": "client-secret",
                "scopes": [EVENTS_ONLY],
                "universe_domain": "googleapis.com",
                "account": "",
                "expiry": "2026-11-23T09:30:00.123456Z",
            }
        )
    )

    found = file.load()

    assert found.expires == datetime(2026, 11, 23, 9, 30, 0, 123456, tzinfo=UTC)
    assert (found.scopes, found.signed_in, found.ends) == ((EVENTS_ONLY,), None, None)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "there is no .*google-token.json; run `delegated check --sign-in`"),
        ("", "is not JSON"),
        ("[]", "holds no sign-in"),
        ('{"refresh_token": "r", "client_id": "c"}', "lacks client_secret"),
        ('{"token": "secret-1", "client_id": "c", "client_secret": "s"}', "lacks refresh_token"),
    ],
)
def test_an_unusable_token_file_is_told_in_one_sentence(
    file: TokenFile, content: str | None, words: str
) -> None:
    if content is not None:
        file.path.parent.mkdir()
        file.path.write_text(content)

    with pytest.raises(NotAuthorised, match=words) as caught:
        file.load()

    assert "secret-1" not in str(caught.value)


def test_nothing_of_a_sign_in_shows_its_secrets(google: ScriptedGoogle) -> None:
    shown = repr(signed_in(google))

    assert not [secret for secret in ("access-1", "refresh-1", "client-secret") if secret in shown]


# --- refreshing ----------------------------------------------------------------------------------------


def test_a_good_access_token_is_used_without_asking_anybody(
    google: ScriptedGoogle, file: TokenFile, clock: SteppedClock
) -> None:
    file.save(signed_in(google))

    assert access_to(file, clock).token() == "access-1"
    assert google.asked == []


@pytest.mark.parametrize(
    "fields",
    [{"expires": START}, {"expires": START + timedelta(minutes=2)}, {"token": None, "expires": None}],
)
def test_an_access_token_at_its_end_is_refreshed_and_the_new_one_kept(
    google: ScriptedGoogle, file: TokenFile, clock: SteppedClock, fields: dict[str, Any]
) -> None:
    file.save(signed_in(google, **fields))
    google.say(refreshed())

    assert access_to(file, clock).token() == "access-2"

    (asked,) = google.asked
    assert (asked.method, asked.path) == ("POST", "/token")
    assert asked.form == {
        "grant_type": "refresh_token",
        "client_id": "client",
        "client_secret": "client-secret",
        "refresh_token": "refresh-1",
    }
    kept = file.load()
    assert kept.token == Secret("access-2")
    assert (kept.refresh_token, kept.ends) == (Secret("refresh-1"), START + timedelta(days=7))
    assert kept.expires is not None
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600


def test_a_refresh_token_that_google_replaces_is_kept(
    google: ScriptedGoogle, file: TokenFile, clock: SteppedClock
) -> None:
    file.save(signed_in(google, expires=START))
    google.say(refreshed(refresh_token="refresh-2"))

    access_to(file, clock).token()

    assert file.load().refresh_token == Secret("refresh-2")


def test_many_threads_refresh_once(google: ScriptedGoogle, file: TokenFile, clock: SteppedClock) -> None:
    file.save(signed_in(google))
    google.say(refreshed())
    access = access_to(file, clock)
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(access.renewed("access-1"))) for _ in range(8)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(5)

    assert found == ["access-2"] * 8
    assert len(google.asked) == 1


def test_a_rejected_access_token_is_renewed_once_and_the_request_sent_again(
    google: ScriptedGoogle, file: TokenFile, clock: SteppedClock
) -> None:
    file.save(signed_in(google))
    google.say(error(401, "authError"), refreshed(), Reply({"items": []}))
    client = CalendarClient(GoogleCalendarSettings(base_url=google.url), access_to(file, clock), clock=clock)

    client.calendars()

    sent = [asked.headers.get("authorization") for asked in google.asked]
    assert sent == ["Bearer access-1", None, "Bearer access-2"]


def test_an_endless_401_ends_after_one_renewal(
    google: ScriptedGoogle, file: TokenFile, clock: SteppedClock
) -> None:
    file.save(signed_in(google))
    google.say(error(401, "authError"), refreshed(), error(401, "authError"))
    client = CalendarClient(GoogleCalendarSettings(base_url=google.url), access_to(file, clock), clock=clock)

    with pytest.raises(NotAuthorised, match="no longer accepts the sign-in"):
        client.calendars()

    assert len(google.asked) == 3


# --- a dead sign-in ------------------------------------------------------------------------------------


def test_a_dead_sign_in_stops_all_requests_keeps_its_file_and_names_the_seven_days_first(
    google: ScriptedGoogle, file: TokenFile, clock: SteppedClock
) -> None:
    file.save(signed_in(google, expires=START))
    before = file.path.read_bytes()
    google.say(INVALID_GRANT)
    access = access_to(file, clock)

    with pytest.raises(NotAuthorised, match="'Testing', which ends it after 7 days") as first:
        access.token()
    with pytest.raises(NotAuthorised) as second:
        access.token()

    assert str(first.value) == str(second.value)
    assert "delegated check --sign-in" in str(first.value)
    assert len(google.asked) == 1
    assert file.path.read_bytes() == before


def test_a_new_token_file_is_taken_up_without_a_restart(
    google: ScriptedGoogle, file: TokenFile, clock: SteppedClock
) -> None:
    file.save(signed_in(google, expires=START))
    google.say(INVALID_GRANT)
    access = access_to(file, clock)
    with pytest.raises(NotAuthorised):
        access.token()

    file.save(signed_in(google, token=Secret("access-9")))

    assert access.token() == "access-9"


def test_a_missing_token_file_is_taken_up_when_it_comes(
    google: ScriptedGoogle, file: TokenFile, clock: SteppedClock
) -> None:
    access = access_to(file, clock)
    with pytest.raises(NotAuthorised, match="not signed in"):
        access.token()

    file.save(signed_in(google))

    assert access.token() == "access-1"


def test_a_sign_in_made_while_ours_is_refreshed_is_not_overwritten(
    google: ScriptedGoogle, file: TokenFile, clock: SteppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.save(signed_in(google, expires=START))
    google.say(refreshed())
    answer = google.answer

    def anew(handler: Any) -> None:
        file.save(signed_in(google, token=Secret("access-9"), refresh_token=Secret("refresh-9")))
        answer(handler)

    monkeypatch.setattr(google, "answer", anew)
    access = access_to(file, clock)

    assert access.token() == "access-2"
    assert file.load().refresh_token == Secret("refresh-9")
    assert access.token() == "access-9"


def test_an_unknown_client_is_told_apart_from_a_dead_sign_in(
    google: ScriptedGoogle, file: TokenFile, clock: SteppedClock
) -> None:
    file.save(signed_in(google, expires=START))
    google.say(Reply({"error": "deleted_client", "error_description": "The OAuth client was deleted."}, 401))

    with pytest.raises(NotAuthorised, match=r"does not know the client .*deleted_client"):
        access_to(file, clock).token()


@pytest.mark.parametrize(
    "fault",
    [
        Reply(b"<html>Please log in</html>"),
        Reply({"nothing": "useful"}),
        Reply([1]),
        Reply({"error": "invalid_scope"}, 400),
        Reply(cut="before"),
        Reply(b"<html>Moved</html>", 302, {"location": "http://login.example/"}),
    ],
)
def test_a_sign_in_service_that_does_not_answer_usefully_is_tried_in_the_next_cycle(
    google: ScriptedGoogle, file: TokenFile, clock: SteppedClock, fault: Reply
) -> None:
    file.save(signed_in(google, expires=START))
    google.say(fault, fault)
    access = access_to(file, clock)
    with pytest.raises(Unavailable, match="sign-in service"):
        access.token()
    google.replies = [refreshed()]

    assert access.token() == "access-2"


def test_an_unwritable_folder_does_not_stop_the_work(
    google: ScriptedGoogle, file: TokenFile, clock: SteppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.save(signed_in(google, expires=START))
    google.say(refreshed())
    monkeypatch.setattr(os, "replace", lambda *_: (_ for _ in ()).throw(OSError(30, "Read-only file system")))
    access = access_to(file, clock)

    assert [access.token(), access.token()] == ["access-2", "access-2"]
    assert len(google.asked) == 1
