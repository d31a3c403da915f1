"""`delegated report` in its forms, from what cycles noted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from daemon.clock import SystemClock
from daemon.core.times import zone_of
from daemon.core.week import Week
from daemon.sandbox_server import Sandbox, SandboxServer
from tests.cli.commands import run, write_config
from tests.machine.small_world import board


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    clock = SystemClock()
    sandbox = Sandbox(clock=clock.now, limits=False)
    sandbox.trello.load_board(board(clock.now() + timedelta(days=2)))
    with SandboxServer(sandbox) as server:
        path = write_config(tmp_path_factory.mktemp("report"), server, sandbox)
        assert run("sync", config=path).exit_code == 0
        yield path


def this_week() -> Week:
    return Week.at(SystemClock().now(), zone_of("UTC"))


def test_it_tells_of_the_week_that_lasts(config: Path) -> None:
    result = run("report", config=config)

    assert result.exit_code == 0
    assert f"Week {this_week().number} of {this_week().year}" in result.stdout
    assert "2 handed over, 0 done (0 by others), 0 late" in result.stdout
    assert "Book flights for the client visit" in result.stdout


def test_markdown_is_clean(config: Path) -> None:
    told = run("report", "--markdown", config=config).stdout

    assert told.startswith(f"# Week {this_week().number} of {this_week().year} (")
    assert "| [Book flights for the client visit](https://trello.com/c/Card0022" in told
    assert "\n\n\n" not in told


def test_the_page_stands_alone(config: Path, tmp_path: Path) -> None:
    page = tmp_path / "week.html"

    result = run("report", "--html", str(page), config=config)

    text = page.read_text(encoding="utf-8")
    assert f"The page is in {page}." in result.stdout
    assert "<svg" in text
    assert "<script" not in text
    assert "Book flights for the client visit" in text


def test_a_week_before_the_first_cycle_is_empty(config: Path) -> None:
    result = run("report", "--week", this_week().previous.previous.label, config=config)

    assert "handed over" not in result.stdout.replace("Nothing was handed over", "")


@pytest.mark.parametrize(
    ("week", "said"),
    [("2999-W01", "week 2999-W01 has not begun yet"), ("48", "'48' is no week such as 2026-W48")],
)
def test_what_is_no_week_of_the_past_is_refused(config: Path, week: str, said: str) -> None:
    result = run("report", "--week", week, config=config)

    assert result.exit_code == 2
    assert said in result.stderr


def test_a_page_that_cannot_be_written_is_one_sentence(config: Path, tmp_path: Path) -> None:
    result = run("report", "--html", str(tmp_path / "no" / "such" / "folder.html"), config=config)

    assert result.exit_code == 1
    assert "the page cannot be written to" in result.stderr
