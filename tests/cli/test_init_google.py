"""`init` and `check --sign-in` against the sandbox's own sign-in pages."""

from __future__ import annotations

import http.client
import json
import stat
import threading
import webbrowser
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from connectors.google_calendar.token_file import TokenFile
from daemon.clock import SystemClock
from daemon.sandbox_server import Sandbox, SandboxServer
from tests.cli.commands import document, run
from tests.machine.small_world import board, events

CLOCK = SystemClock()


@dataclass
class Browser:
    """Follows the address to Google's page and back, as a person who agrees to everything does."""

    visited: list[str] = field(default_factory=list)
    visits: list[threading.Thread] = field(default_factory=list)

    def open(self, address: str, **_how: object) -> bool:
        self.visited.append(address)
        self.visits.append(threading.Thread(target=_follow, args=(address,)))
        self.visits[-1].start()
        return True


def _follow(address: str) -> None:
    for _ in range(2):
        parts = urlsplit(address)
        with closing(http.client.HTTPConnection(str(parts.hostname), parts.port or 80, timeout=5)) as page:
            page.request("GET", f"{parts.path or '/'}?{parts.query}")
            answer = page.getresponse()
            answer.read()
            address = answer.headers.get("location", "")
        if not address:
            return


@dataclass
class Desk:
    folder: Path
    sandbox: Sandbox
    server: SandboxServer
    browser: Browser

    @property
    def config(self) -> Path:
        return self.folder / "config.yaml"

    @property
    def token(self) -> Path:
        return self.folder / "credentials" / "google-token.json"

    def client_file(self) -> str:
        """What a person downloads from Google's console."""
        client = {
            "client_id": "client",
            "client_secret": "client-secret",
            "auth_uri": f"{self.server.url}/o/oauth2/auth",
            "token_uri": f"{self.server.url}/token",
        }
        path = self.folder / "client.json"
        path.write_text(json.dumps({"installed": client}), "utf-8")
        return str(path)

    def init(self, *about_google: str) -> str:
        answers = (
            "Dana",
            "Europe/Berlin",
            self.sandbox.key,
            self.sandbox.token,
            "all",
            "",
            *about_google,
            "n",
        )
        done = run(
            *("init", "--trello-url", f"{self.server.url}/1", "--google-url", self.server.url),
            config=self.config,
            stdin="\n".join(answers) + "\n",
        )
        assert done.exit_code == 0, done.output
        return done.output


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    browser = Browser()
    monkeypatch.setattr(webbrowser, "get", lambda *_name: browser)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("SSH_CONNECTION", raising=False)
    sandbox = Sandbox(clock=CLOCK.now, limits=False)
    sandbox.trello.load_board(board(CLOCK.now()))
    sandbox.calendar.load_items(events(CLOCK.now()))
    with SandboxServer(sandbox) as server:
        yield Desk(tmp_path, sandbox, server, browser)
        for visit in browser.visits:
            visit.join()


def test_a_new_user_signs_in_to_both_services_and_all_of_it_works(desk: Desk) -> None:
    told = desk.init("y", desk.client_file())
    checked = run("check", "--format", "json", config=desk.config)
    synced = document(run("sync", "--format", "json", config=desk.config))
    status = document(run("status", "--format", "json", config=desk.config))

    assert "code_challenge_method=S256" in desk.browser.visited[0]
    assert "only you can read" in told
    assert stat.S_IMODE(desk.token.stat().st_mode) == 0o600
    assert stat.S_IMODE(desk.token.parent.stat().st_mode) == 0o700
    assert checked.exit_code == 0, checked.output
    assert {"set_mark", "add_label"} <= {change["kind"] for change in synced["changes"]}
    google = next(row for row in status["sources"] if row["name"] == "google_calendar")
    assert google["credentials"] == {"expires": None, "days_left": None}


def test_a_refused_sign_in_is_asked_again(desk: Desk) -> None:
    desk.sandbox.calendar.sign_in.mode = "access_denied"

    def allow_at_the_second_visit(address: str, **_how: object) -> bool:
        if desk.browser.visited:
            desk.sandbox.calendar.sign_in.mode = "ok"
        return Browser.open(desk.browser, address)

    desk.browser.open = allow_at_the_second_visit  # type: ignore[method-assign]  # a person changes their mind
    client = desk.client_file()
    told = desk.init("y", client, "y", client)

    assert "the sign-in was refused (access_denied)" in told
    assert desk.token.exists()
    assert "google_calendar:" in desk.config.read_text("utf-8")


def test_a_sign_in_can_be_left_for_later(desk: Desk) -> None:
    desk.sandbox.calendar.sign_in.mode = "no_refresh_token"
    told = desk.init("y", desk.client_file(), "n")

    assert "Google gave no lasting sign-in" in told
    assert "Google Calendar is left out for now" in told
    assert not desk.token.exists()
    assert "google_calendar" not in desk.config.read_text("utf-8")


def test_a_sign_in_that_lasts_seven_days_is_counted_down_and_renewed_by_check(desk: Desk) -> None:
    desk.sandbox.calendar.sign_in.mode = "testing"
    told = desk.init("y", desk.client_file())
    run("sync", config=desk.config)

    def days() -> object:
        rows = document(run("status", "--format", "json", config=desk.config))["sources"]
        return next(row for row in rows if row["name"] == "google_calendar")["credentials"]["days_left"]

    before, first = days(), TokenFile(desk.token).load()
    desk.sandbox.calendar.sign_in.mode = "ok"
    checked = run("check", "--sign-in", config=desk.config)

    assert "because the app is in publishing status 'Testing'" in told
    assert (before, days()) == (6, None)
    assert checked.exit_code == 0, checked.output
    assert TokenFile(desk.token).load().refresh_token != first.refresh_token
