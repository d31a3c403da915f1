"""Setting up: questions, files only the owner can read, and what `check` tells."""

from __future__ import annotations

import stat
from collections.abc import Iterator

import pytest

from connectors.faults import FOREVER, Fault
from daemon.cli.init import local_timezone
from daemon.clock import SystemClock
from daemon.sandbox_server import Sandbox, SandboxServer
from tests.cli.commands import document, run, write_config
from tests.machine.small_world import board


@pytest.fixture
def sandbox() -> Sandbox:
    made = Sandbox(clock=SystemClock().now, limits=False)
    made.trello.load_board(board(SystemClock().now()))
    return made


@pytest.fixture
def server(sandbox: Sandbox) -> Iterator[SandboxServer]:
    with SandboxServer(sandbox) as running:
        yield running


def answered(*answers: str) -> str:
    return "\n".join(answers) + "\n"


def test_init_signs_in_and_writes_a_configuration_that_works(tmp_path, server, sandbox):
    config = tmp_path / "config.yaml"
    answers = answered(
        "Dana: the boss",
        "Europe/Berlin",
        sandbox.key,
        sandbox.token,
        "1",
        "Maria",
        "e-mail, travel",
        "",
        "n",
        "n",
    )

    made = run("init", "--trello-url", f"{server.url}/1", config=config, stdin=answers)
    checked = run("check", config=config)
    synced = run("sync", "--format", "json", config=config)

    assert made.exit_code == 0, made.output
    assert checked.exit_code == 0, checked.output
    assert document(synced)["written"] > 5
    token = tmp_path / "credentials" / "trello.json"
    assert stat.S_IMODE(token.stat().st_mode) == 0o600
    assert stat.S_IMODE(token.parent.stat().st_mode) == 0o700
    assert sandbox.token not in config.read_text() + made.output
    assert "boards: [Office]" in config.read_text()


def test_init_asks_again_when_the_token_is_not_accepted(tmp_path, server, sandbox):
    config = tmp_path / "config.yaml"
    answers = answered(
        "Dana", "Mars", "UTC", sandbox.key, "0" * 64, sandbox.key, sandbox.token, "seven", "all", "", "n", "y"
    )

    made = run("init", "--trello-url", f"{server.url}/1", config=config, stdin=answers)

    assert made.exit_code == 0, made.output
    assert "That did not work" in made.output
    assert "Please write it like Europe/Berlin" in made.output
    assert "mode: observe" in config.read_text()


def test_init_keeps_the_old_configuration(tmp_path, server, sandbox):
    config = tmp_path / "config.yaml"
    config.write_text("# my own notes\n")
    answers = answered("y", "Dana", "UTC", sandbox.key, sandbox.token, "all", "", "n", "y")

    made = run("init", "--trello-url", f"{server.url}/1", config=config, stdin=answers)

    assert made.exit_code == 0, made.output
    assert (tmp_path / "config.yaml.bak").read_text() == "# my own notes\n"


def test_check_tells_what_is_well_and_what_is_not(tmp_path, server, sandbox):
    config = write_config(tmp_path, server, sandbox)

    well = run("check", "--format", "json", config=config)
    sandbox.faults.arm(Fault("token_revoked", path="^/1/", times=FOREVER))
    revoked = run("check", "--format", "json", config=config)

    assert (well.exit_code, document(well)["ok"]) == (0, True)
    assert {finding["area"] for finding in document(well)["findings"]} == {
        "configuration", "store", "trello", "google_calendar", "team",
    }  # fmt: skip
    assert revoked.exit_code == 1
    (trello,) = [finding for finding in document(revoked)["findings"] if finding["area"] == "trello"]
    assert "no longer accepts" in trello["text"]


def test_check_tells_what_is_understood_of_the_team_and_what_contradicts_the_boards(
    tmp_path, server, sandbox
):
    config = write_config(tmp_path, server, sandbox)
    text = config.read_text(encoding="utf-8")
    config.write_text(
        text.replace(
            "[bookkeeping, invoices, data entry]",
            "[bookkeeping, falconry], trello_member: ben_va, boards: [Ofice]",
        ),
        encoding="utf-8",
    )

    findings = document(run("check", "--format", "json", config=config))["findings"]
    team = [(each["text"], each["warning"]) for each in findings if each["area"] == "team"]

    assert ("Ana: e-mail, scheduling, travel", False) in team
    assert ("Ben: bookkeeping; not understood: 'falconry'", False) in team
    assert ("there is no board 'Ofice' for Ben", True) in team


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--config", "missing.yaml", "plan"), "missing.yaml: there is no such file"),
        (("--config", "missing.yaml", "check"), "missing.yaml: there is no such file"),
        (("plan", "--format", "xml"), "'xml' is not one of 'table', 'json'"),
        (("frobnicate",), "No such command 'frobnicate'"),
    ],
)
def test_a_mistake_in_the_command_line_is_one_sentence_and_exit_2(tmp_path, monkeypatch, args, said):
    monkeypatch.chdir(tmp_path)

    result = run(*args)

    assert result.exit_code == 2
    assert said in result.output
    assert "Traceback" not in result.output


def test_a_ledger_that_cannot_be_used_is_one_sentence_and_exit_1(tmp_path, server, sandbox):
    config = write_config(tmp_path, server, sandbox)
    (tmp_path / "delegated.sqlite3").write_bytes(b"this is no database, but it is long enough" * 100)

    result = run("sync", config=config)

    assert result.exit_code == 1
    assert "delegated.sqlite3" in result.stderr
    assert "Traceback" not in result.output


def test_the_time_zone_of_the_machine_is_offered(tmp_path):
    (tmp_path / "timezone").write_text("Africa/Lagos\n")

    assert local_timezone(tmp_path) == "Africa/Lagos"
    assert local_timezone(tmp_path / "nowhere") == "UTC"


def test_init_asks_again_for_a_board_that_is_not_in_the_list(tmp_path, server, sandbox):
    config = tmp_path / "config.yaml"
    answers = answered(
        "Dana", "UTC", sandbox.key, sandbox.token, "99", "1,99", "1", "Ana", "mail", "ana", "", "n", "y"
    )

    made = run("init", "--trello-url", f"{server.url}/1", config=config, stdin=answers)

    assert made.exit_code == 0, made.output
    assert made.output.count("Please write numbers from 1 to 1") == 2
    assert "ana is there already" in made.output
    assert "boards: [Office]" in config.read_text()


def test_init_names_boards_of_one_name_by_their_short_links(tmp_path, server, sandbox):
    sandbox.trello.load_board(
        {**board(SystemClock().now()), "id": f"{2:024x}", "shortLink": "OtherOne", "cards": []}
    )
    config = tmp_path / "config.yaml"
    answers = answered("Dana", "UTC", sandbox.key, sandbox.token, "1", "", "n", "y")

    run("init", "--trello-url", f"{server.url}/1", config=config, stdin=answers)
    planned = run("plan", "--format", "json", config=config)

    assert "boards: [OfficeBd]" in config.read_text()
    assert [each["name"] for each in document(planned)["sources"][0]["boards"]] == ["Office"]


def test_a_board_that_is_not_there_is_a_problem_and_not_all_is_well(tmp_path, server, sandbox):
    config = write_config(tmp_path, server, sandbox)
    config.write_text(config.read_text().replace("boards: all", "boards: [Ofice]"))

    synced = run("sync", config=config)
    status = run("status", config=config)

    assert (synced.exit_code, status.exit_code) == (1, 1)
    assert "no open board 'Ofice'; did you mean 'Office'?" in synced.stdout


def test_a_password_in_an_address_is_not_shown(tmp_path):
    config = tmp_path / "config.yaml"
    config.write_text("owner: {name: A}\ntrello: {base_url: 'ftp://u:SECRETPW@127.0.0.1:1/1'}\n")

    refused = run("check", config=config)

    assert refused.exit_code == 2
    assert "SECRETPW" not in refused.output
    assert "trello.base_url" in refused.output


def test_the_demo_says_when_its_port_is_taken(server):
    taken = run("demo", "--once", "--port", str(server.port))

    assert taken.exit_code == 1
    assert f"port {server.port} cannot be used" in taken.stderr
