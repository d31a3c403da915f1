"""Signing in at Google: what is asked for, what is told, what is kept, and how it fails."""

from __future__ import annotations

import http.client
import json
import logging
import os
import re
import threading
import webbrowser
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from connectors.google_calendar.oauth import has_browser, sign_in
from connectors.google_calendar.scopes import NEEDED
from connectors.google_calendar.settings import GoogleCalendarSettings
from connectors.google_calendar.token_file import TokenFile
from daemon.errors import ConfigError, NotAuthorised, Unavailable
from daemon.secret import Secret
from tests.connectors.google_calendar.scripted_google import Reply, ScriptedGoogle, scripted_google

ALL = " ".join(NEEDED)
EVENTS_ONLY = next(iter(NEEDED))


@pytest.fixture
def google() -> Iterator[ScriptedGoogle]:
    with scripted_google() as server:
        yield server


class Person:
    """Reads what is told and answers the first address like a browser after Google's page."""

    def __init__(self, **answer: str | None) -> None:
        self.told: list[str] = []
        self.asked: dict[str, str] = {}
        self.strays = 0
        self._answer = answer

    def __call__(self, line: str) -> None:
        self.told.append(line)
        if line.startswith("http"):
            self.asked = {key: values[0] for key, values in parse_qs(urlsplit(line).query).items()}
            threading.Thread(target=self._visit, daemon=True).start()

    def _visit(self) -> None:
        query = {"code": "code-1", "state": self.asked["state"]} | self._answer
        if self.strays:
            self.strays -= 1
            query = {}
        back = urlsplit(self.asked["redirect_uri"])
        connection = http.client.HTTPConnection("localhost", back.port or 0, timeout=5)
        connection.request("GET", "/?" + urlencode({key: text for key, text in query.items() if text}))
        connection.getresponse().read()
        connection.close()


@pytest.fixture
def settings(google: ScriptedGoogle, tmp_path: Path) -> GoogleCalendarSettings:
    client = {
        "client_id": "client",
        "client_secret": "client-secret",
        "auth_uri": f"{google.url}/auth",
        "token_uri": f"{google.url}/token",
        "redirect_uris": ["http://localhost"],
    }
    (tmp_path / "client.json").write_text(json.dumps({"installed": client}))
    return GoogleCalendarSettings(base_url=google.url, client_file=Path("client.json"))


def granted(scope: str = ALL, **fields: Any) -> Reply:
    body = {
        "access_token": "access-1",
        "expires_in": 3599,
        "refresh_token": "refresh-1",
        "scope": scope,
        "token_type": "Bearer",
    }
    return Reply({key: value for key, value in (body | fields).items() if value is not None})


def test_a_sign_in_uses_pkce_asks_for_the_least_and_keeps_the_answer(
    google: ScriptedGoogle, settings: GoogleCalendarSettings, tmp_path: Path
) -> None:
    google.say(granted())
    person = Person()

    sign_in(settings, tmp_path, tell=person, open_browser=False)

    assert person.asked["code_challenge_method"] == "S256"
    assert person.asked["access_type"] == "offline"
    assert person.asked["prompt"] == "consent"
    assert set(person.asked["scope"].split()) == set(NEEDED)
    (asked,) = google.asked
    assert asked.form["code"] == "code-1"
    assert len(asked.form["code_verifier"]) >= 43
    kept = TokenFile(tmp_path / "credentials" / "google-token.json").load()
    assert kept.refresh_token == Secret("refresh-1")
    assert kept.token_uri == f"{google.url}/token"
    assert set(kept.scopes) == set(NEEDED)
    assert kept.signed_in is not None
    assert kept.ends is None


def test_without_a_browser_the_address_and_the_way_through_a_tunnel_are_told(
    google: ScriptedGoogle,
    settings: GoogleCalendarSettings,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    google.say(granted())
    person = Person()

    sign_in(settings, tmp_path, tell=person, open_browser=False)

    port = urlsplit(person.asked["redirect_uri"]).port
    assert any(f"ssh -L {port}:localhost:{port} " in line for line in person.told)
    assert capsys.readouterr().out == ""


def test_no_log_line_holds_a_secret_even_when_everything_is_logged(
    google: ScriptedGoogle,
    settings: GoogleCalendarSettings,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    google.say(granted())

    sign_in(settings, tmp_path, tell=Person(), open_browser=False)

    secrets = ("code-1", "access-1", "refresh-1", "client-secret")
    assert [secret for secret in secrets if secret in caplog.text] == []


def test_a_sign_in_that_will_end_in_seven_days_says_so_and_how_to_avoid_it(
    google: ScriptedGoogle, settings: GoogleCalendarSettings, tmp_path: Path
) -> None:
    google.say(granted(refresh_token_expires_in=604799))
    person = Person()

    sign_in(settings, tmp_path, tell=person, open_browser=False)

    kept = TokenFile(tmp_path / "credentials" / "google-token.json").load()
    assert kept.signed_in is not None
    assert kept.ends is not None
    assert kept.ends - kept.signed_in == timedelta(seconds=604799)
    assert any("'In production'" in line for line in person.told)


def test_a_stray_request_to_the_waiting_port_does_not_end_the_sign_in(
    google: ScriptedGoogle, settings: GoogleCalendarSettings, tmp_path: Path
) -> None:
    google.say(granted())
    person = Person()
    person.strays = 2

    sign_in(settings, tmp_path, tell=person, open_browser=False)

    assert TokenFile(tmp_path / "credentials" / "google-token.json").load().token == Secret("access-1")


def test_unticking_what_only_names_need_is_told_and_kept(
    google: ScriptedGoogle, settings: GoogleCalendarSettings, tmp_path: Path
) -> None:
    google.say(granted(scope=EVENTS_ONLY))
    person = Person()

    sign_in(settings, tmp_path, tell=person, open_browser=False)

    assert any(line.startswith("Not allowed: see the list of your calendars") for line in person.told)
    assert TokenFile(tmp_path / "credentials" / "google-token.json").load().scopes == (EVENTS_ONLY,)
    assert not {"OAUTHLIB_RELAX_TOKEN_SCOPE", "OAUTHLIB_INSECURE_TRANSPORT"} & os.environ.keys()


@pytest.mark.parametrize(
    ("answer", "reply", "words"),
    [
        ({"code": None, "error": "access_denied"}, None, r"was refused \(access_denied\)"),
        ({}, granted(refresh_token=None), "gave no lasting sign-in"),
        ({}, granted(scope=ALL.replace(EVENTS_ONLY, "")), "you did not allow us to see and change events"),
        ({}, Reply({"error": "invalid_grant", "error_description": "Bad Request"}, 400), "invalid_grant"),
    ],
)
def test_a_sign_in_that_gives_nothing_usable_is_told_and_leaves_no_file(
    google: ScriptedGoogle,
    settings: GoogleCalendarSettings,
    tmp_path: Path,
    answer: dict[str, str | None],
    reply: Reply | None,
    words: str,
) -> None:
    google.say(*([reply] if reply else []))

    with pytest.raises(NotAuthorised, match=words):
        sign_in(settings, tmp_path, tell=Person(**answer), open_browser=False)

    assert not (tmp_path / "credentials").exists()


def test_a_sign_in_nobody_answers_ends(settings: GoogleCalendarSettings, tmp_path: Path) -> None:
    told: list[str] = []

    with pytest.raises(NotAuthorised, match="nobody signed in within"):
        sign_in(settings, tmp_path, tell=told.append, open_browser=False, wait=timedelta(milliseconds=50))


def test_a_sign_in_service_that_cannot_be_reached_is_told(
    google: ScriptedGoogle, settings: GoogleCalendarSettings, tmp_path: Path
) -> None:
    google.always = Reply(cut="before")

    with pytest.raises(Unavailable, match="could not be reached"):
        sign_in(settings, tmp_path, tell=Person(), open_browser=False)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "cannot be read"),
        ("{", "is not JSON"),
        ("[]", "'Desktop app'"),
        ('{"web": {"client_id": "c"}}', "'Desktop app'"),
        ('{"installed": {"client_id": "c"}}', "'Desktop app'"),
    ],
)
def test_a_wrong_client_file_is_told_before_anything_is_opened(
    tmp_path: Path, content: str | None, words: str
) -> None:
    if content is not None:
        (tmp_path / "client.json").write_text(content)
    settings = GoogleCalendarSettings(client_file=Path("client.json"))
    told: list[str] = []

    with pytest.raises(ConfigError, match=re.escape(words)):
        sign_in(settings, tmp_path, tell=told.append, open_browser=False)

    assert told == []


def test_plain_http_is_for_a_sandbox_on_this_machine_alone(tmp_path: Path) -> None:
    client = {"client_id": "c", "client_secret": "s", "auth_uri": "https://accounts.example.com/auth"}
    installed = {"installed": client | {"token_uri": "http://tokens.example.com/token"}}
    (tmp_path / "client.json").write_text(json.dumps(installed))
    settings = GoogleCalendarSettings(client_file=Path("client.json"))

    with pytest.raises(ConfigError, match=r"http://tokens\.example\.com/token, which is not https"):
        sign_in(settings, tmp_path, tell=print, open_browser=False)


def test_signing_in_without_a_client_file_says_where_to_get_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="missing; make an OAuth client"):
        sign_in(GoogleCalendarSettings(), tmp_path, tell=print, open_browser=False)


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("darwin", {}, True),
        ("win32", {}, True),
        ("darwin", {"SSH_CONNECTION": "192.0.2.1 50000 192.0.2.2 22"}, False),
        ("win32", {"SSH_CONNECTION": "192.0.2.1 50000 192.0.2.2 22"}, False),
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"BROWSER": "firefox"}, True),
        ("linux", {"DISPLAY": ":10", "SSH_CONNECTION": "192.0.2.1 50000 192.0.2.2 22"}, False),
    ],
)
def test_a_browser_is_opened_where_somebody_sits(
    monkeypatch: pytest.MonkeyPatch, platform: str, environ: dict[str, str], expected: bool
) -> None:
    monkeypatch.setattr(webbrowser, "get", lambda: object())

    assert has_browser(environ, platform) is expected


def test_no_browser_is_opened_where_none_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> None:
        raise webbrowser.Error("could not locate runnable browser")

    monkeypatch.setattr(webbrowser, "get", none)

    assert has_browser({"DISPLAY": ":0"}, "linux") is False
