"""The README's commands are run, in its order, as a newcomer would run them; its configuration is read."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sybil import Document
from sybil.parsers.markdown import CodeBlockParser

from daemon.cli import COMMANDS
from daemon.clock import SystemClock
from daemon.config import read_config
from daemon.sandbox_server import Sandbox, SandboxServer
from daemon.wiring import settings_classes
from tests.machine.small_world import board

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"


def blocks(language: str) -> list[str]:
    """The README's code blocks in one language."""
    document = Document(README.read_text(encoding="utf-8"), str(README))
    parser = CodeBlockParser(language=language, evaluator=lambda example: None)
    return [str(region.parsed) for region in parser(document)]


@pytest.fixture(scope="module")
def newcomer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, dict[str, str], str]]:
    """A folder like a fresh clone after `make demo`, and what to answer when `init` asks."""
    folder = tmp_path_factory.mktemp("clone")
    (folder / ".venv").symlink_to(Path(sys.executable).parents[1])
    for name in ("Makefile", "requirements.lock", "requirements-dev.lock", "pyproject.toml"):
        (folder / name).symlink_to(ROOT / name)
    # `make` is shown to know what it is asked for; what it would do is what runs these very tests.
    stub = folder / "bin" / "make"
    stub.parent.mkdir()
    stub.write_text('#!/bin/sh\nexec /usr/bin/env -i PATH=/usr/bin:/bin make --dry-run "$@"\n')
    stub.chmod(0o755)
    sandbox = Sandbox(clock=SystemClock().now, limits=False)
    sandbox.trello.load_board(board(SystemClock().now()))
    with SandboxServer(sandbox) as server:
        environ = {
            "HOME": str(folder),
            "PATH": f"{stub.parent}:/usr/bin:/bin",
            "DELEGATED_TRELLO_URL": f"{server.url}/1",
        }
        answers = [
            "Dana",
            "Europe/Berlin",
            sandbox.key,
            sandbox.token,
            "1",
            "Maria",
            "e-mail, travel",
            "",
            "n",
            "y",
        ]
        yield folder, environ, "\n".join(answers) + "\n"


def test_the_commands_of_the_readme_do_what_it_says(newcomer):
    # One test, as each block goes on where the one before it ended.
    for number, script in enumerate(blocks("bash")):
        found = run(script, newcomer, installed=number > 0)

        assert found.returncode == 0, f"{script}\n{found.stdout}\n{found.stderr}"


def run(script, newcomer, *, installed):
    folder, environ, answers = newcomer
    path = f'export PATH="{folder}/.venv/bin:$PATH"\n'
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", path * installed + script],
        cwd=folder,
        env=environ,
        input=answers,
        capture_output=True,
        text=True,
        timeout=60,
        # Without a terminal of its own a hidden prompt reads the answers given here.
        start_new_session=True,
    )


def test_the_configuration_in_the_readme_is_read():
    (example,) = blocks("yaml")

    settings = read_config(
        example, path=Path("config.yaml"), connector_settings=settings_classes(), environ=os.environ
    )

    assert [assistant.name for assistant in settings.assistants] == ["Maria", "Ben"]


def test_every_command_is_in_the_readme_and_nothing_else_is():
    told = set(re.findall(r"^\| `delegated ([a-z]+)", README.read_text(encoding="utf-8"), re.MULTILINE))

    assert told == set(COMMANDS)


def test_commands_shown_with_their_output_exist():
    for block in blocks("console"):
        for command in re.findall(r"(?:^|\s)delegated ([a-z]+)", block):
            assert command in COMMANDS or command == "delegated"
    assert (ROOT / "Dockerfile").is_file()


def test_files_the_readme_points_to_exist():
    links = re.findall(r"\]\((?!http)([^)#]+)\)", README.read_text(encoding="utf-8"))

    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
