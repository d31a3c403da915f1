"""Commands run in this process against a sandbox on loopback."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import requests
from click.testing import CliRunner, Result

from daemon.cli import delegated
from daemon.sandbox_server import Sandbox, SandboxServer

CONFIG = """\
owner: {{name: Dana, strengths: [strategy, pricing]}}
goals: [{{name: get cash in on time}}]
assistants:
  - {{name: Ana, skills: [e-mail, appointment scheduling, travel booking]}}
  - {{name: Ben, skills: [bookkeeping, invoices, data entry]}}
rules:
  - {{match: {{words: [tax bill]}}, quadrant: Q1}}
  - {{match: {{words: [flights]}}, quadrant: Q3, assistant: Ana}}
  - {{match: {{words: [photo archive]}}, quadrant: Q4}}
trello: {{base_url: "{url}/1", key: "{key}", token: "{token}", boards: all}}
google_calendar: {{base_url: "{url}", token: "{token}", calendars: [primary]}}
"""


def run(*args: str, config: Path | None = None, stdin: str | bytes | None = None) -> Result:
    """One `delegated` command, as if typed."""
    first = ["--config", str(config)] if config else []
    return CliRunner().invoke(delegated, [*first, *args], input=stdin, catch_exceptions=False)


def document(result: Result) -> Any:
    """What a command printed with `--format json`."""
    return json.loads(result.stdout)


def write_config(folder: Path, server: SandboxServer, sandbox: Sandbox, *, more: str = "") -> Path:
    """A configuration for everything in a sandbox."""
    path = folder / "config.yaml"
    text = CONFIG.format(url=server.url, key=sandbox.key, token=sandbox.token)
    path.write_text(text + more, encoding="utf-8")
    return path


class Person:
    """Somebody at the board, through Trello's own API."""

    def __init__(self, server: SandboxServer, sandbox: Sandbox) -> None:
        self._url = f"{server.url}/1"
        self._headers = {
            "Authorization": f'OAuth oauth_consumer_key="{sandbox.key}", oauth_token="{sandbox.token}"'
        }

    def does(self, method: str, path: str, **body: Any) -> Any:
        """One call; fails the test when Trello refuses it."""
        answer = requests.request(
            method, f"{self._url}/{path}", headers=self._headers, json=body or None, timeout=10
        )
        assert answer.ok, (answer.status_code, answer.text)
        return answer.json()

    def card(self, name: str) -> dict[str, Any]:
        """The card of this name, on whichever board."""
        boards = self.does("GET", "members/me/boards")
        cards = [card for board in boards for card in self.does("GET", f"boards/{board['id']}/cards/all")]
        return next(card for card in cards if card["name"] == name)

    def labels_of(self, name: str) -> list[str]:
        """The names of the labels on a card."""
        return sorted(label["name"] for label in self.card(name)["labels"])

    def board_label(self, name: str) -> str:
        """The id of a label of the first board."""
        board = self.does("GET", "members/me/boards")[0]["id"]
        labels = self.does("GET", f"boards/{board}/labels?limit=1000")
        return str(next(label["id"] for label in labels if label["name"] == name))
