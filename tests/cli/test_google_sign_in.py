"""What happens to the whole job when Google's sign-in ends, and with a service account."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from connectors.google_calendar.token_file import SignIn, TokenFile
from daemon.clock import SystemClock
from daemon.sandbox_server import Sandbox, SandboxServer
from daemon.secret import Secret
from tests.cli.commands import Person, document, run, write_config
from tests.machine.small_world import board, events

CLOCK = SystemClock()
TAX = "Pay the overdue tax bill today"


class Office:
    """A configuration that signs in by a file, and the sandbox behind it."""

    def __init__(self, folder: Path, server: SandboxServer, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.server = server
        self.config = write_config(folder, server, sandbox)
        self.board = Person(server, sandbox)
        self.file = folder / "google-token.json"

    def use(self, instead: str) -> None:
        text = self.config.read_text("utf-8")
        given = f'token: "{self.sandbox.token}", calendars'
        assert given in text
        self.config.write_text(text.replace(given, f"{instead}, calendars"), "utf-8")

    def sign_in(self, refresh_token: str = "refresh-1", days: float | None = 7) -> None:
        """Write a token file whose access token has ended."""
        now = CLOCK.now()
        TokenFile(self.file).save(
            SignIn(
                token=None,
                expires=None,
                refresh_token=Secret(refresh_token),
                client_id="client",
                client_secret=Secret("client-secret"),
                token_uri=f"{self.server.url}/token",
                signed_in=now,
                ends=now + timedelta(days=days, hours=1) if days is not None else None,
            )
        )

    def sync(self) -> tuple[int, dict[str, Any]]:
        done = run("sync", "--format", "json", config=self.config)
        return done.exit_code, document(done)

    def status(self) -> dict[str, Any]:
        found: dict[str, Any] = document(run("status", "--format", "json", config=self.config))
        return found

    def google_requests(self) -> int:
        return sum("/calendar/" in one.path or one.path == "/token" for one in self.sandbox.faults.requests())


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    sandbox = Sandbox(clock=CLOCK.now, limits=False)
    sandbox.trello.load_board(board(CLOCK.now()))
    sandbox.calendar.load_items(events(CLOCK.now()))
    with SandboxServer(sandbox) as server:
        yield Office(tmp_path, server, sandbox)


def key_file(folder: Path, server: SandboxServer) -> Path:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = folder / "service-account.json"
    document = {
        "type": "service_account",
        "client_email": "delegated@project.iam.gserviceaccount.com",
        "private_key": pem.decode(),
        "private_key_id": "1",
        "token_uri": f"{server.url}/token",
    }
    path.write_text(json.dumps(document), "utf-8")
    return path


def test_a_sign_in_that_ended_stops_google_alone_and_goes_on_when_the_file_changes(office: Office) -> None:
    office.use("token_file: google-token.json")
    office.sign_in()
    kept = office.file.read_bytes()
    office.sandbox.calendar.sign_in.mode = "invalid_grant"

    code, done = office.sync()

    assert code == 1
    assert office.board.labels_of(TAX) == ["Q1 Urgent + important"]
    (problem,) = done["problems"]
    assert "publishing status 'Testing', which ends it after 7 days" in problem
    assert "delegated check --sign-in" in problem
    assert office.file.read_bytes() == kept
    assert next(s for s in office.status()["sources"] if s["name"] == "google_calendar")["needs_owner"]
    shown = run("status", config=office.config).stdout.splitlines()
    assert next(line for line in shown if line.startswith("google_calendar")).split()[2:4] == ["0", "–"]

    office.sandbox.calendar.sign_in.mode = "ok"
    office.sign_in("refresh-2")
    code, done = office.sync()

    assert (code, done["problems"]) == (0, [])
    assert any(change["kind"] == "set_mark" for change in done["changes"])


def test_status_tells_the_days_that_are_left_without_asking_google(office: Office) -> None:
    office.use("token_file: google-token.json")
    office.sign_in()
    office.sync()
    asked = office.google_requests()

    def days() -> Any:
        return {row["name"]: row["credentials"] for row in office.status()["sources"]}["google_calendar"]

    assert days()["days_left"] == 7
    office.sign_in(days=None)
    assert days() == {"expires": None, "days_left": None}
    office.file.unlink()
    assert days() is None
    assert office.google_requests() == asked


def test_a_service_account_needs_no_sign_in(office: Office, tmp_path: Path) -> None:
    key_file(tmp_path, office.server)
    office.use("service_account_file: service-account.json, subject: dana@example.com")

    code, done = office.sync()
    check = run("check", config=office.config)

    assert (code, done["problems"]) == (0, [])
    assert any(change["kind"] == "set_mark" for change in done["changes"])
    assert check.exit_code == 0, check.output
    assert f"by the service account of {tmp_path}/service-account.json, in the name of dana@" in check.output


@pytest.mark.parametrize(
    ("break_it", "said"),
    [
        ("missing", "cannot be read (No such file or directory)"),
        ("no json", "is not JSON"),
        ("other json", "is not the JSON key of a service account"),
        ("no key", "holds no usable private key"),
        ("refused", "allowed it domain-wide delegation for the scopes"),
    ],
)
def test_a_service_account_that_does_not_work_is_said_in_one_sentence(
    office: Office, tmp_path: Path, break_it: str, said: str
) -> None:
    path = key_file(tmp_path, office.server)
    office.use("service_account_file: service-account.json, subject: dana@example.com")
    whole = path.read_text("utf-8")
    if break_it == "missing":
        path.unlink()
    elif break_it == "no json":
        path.write_text("{", "utf-8")
    elif break_it == "other json":
        path.write_text('{"installed": {}}', "utf-8")
    elif break_it == "no key":
        path.write_text(json.dumps(json.loads(whole) | {"private_key": "secret-words"}), "utf-8")
    else:
        office.sandbox.calendar.sign_in.mode = "invalid_grant"

    code, done = office.sync()

    assert code == 1
    (problem,) = done["problems"]
    assert said in problem
    assert "secret-words" not in json.dumps(done)
    assert office.board.labels_of(TAX) == ["Q1 Urgent + important"]


def test_a_subject_without_a_service_account_is_a_mistake_in_the_configuration(office: Office) -> None:
    office.use("subject: dana@example.com")

    done = run("sync", config=office.config)

    assert done.exit_code == 2
    assert "service_account_file" in done.output
