"""A local Trello in a process of its own, with invented boards, and the daemon that works on it."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.large_board import board
from daemon.clock import SystemClock

DELEGATED = str(Path(sys.executable).with_name("delegated"))
LATENCY_MS = 50
CONFIG = """\
mode: {mode}
interval: {interval}
owner: {{name: Dana, strengths: [strategy, pricing]}}
goals: [{{name: get cash in on time}}, {{name: keep clients}}]
assistants:
  - {{name: Ana, skills: [e-mail, scheduling, travel booking]}}
  - {{name: Ben, skills: [bookkeeping, invoices, data entry]}}
  - {{name: Chloe, skills: [newsletter, photos, website]}}
trello: {{base_url: "{trello}", key: !env TRELLO_KEY, token: !env TRELLO_TOKEN, boards: all{more}}}
"""
"""Without max_share: what is measured is what an owner gets who sets nothing."""

WEBHOOK = ', webhook: {{url: "http://127.0.0.1:{port}/", listen: "127.0.0.1:{port}", secret: sandbox-secret}}'


class SyncFailed(Exception):
    """A command of the daemon did not do what was asked; the text is what it said."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A request the local Trello saw. status is 0 while it is being served."""

    n: int
    method: str
    path: str
    query: str
    status: int

    @property
    def reads(self) -> bool:
        return self.method == "GET"

    @property
    def questions(self) -> int:
        """How many requests this counts as: those in a batch count one by one."""
        if not self.path.rstrip("/").endswith("/batch"):
            return 1
        return len(dict(urllib.parse.parse_qsl(self.query))["urls"].split(","))


@dataclass(slots=True)
class LocalTrello:
    """One local Trello and one daemon's folder beside it."""

    address: Mapping[str, Any]
    folder: Path
    clock: SystemClock = field(default_factory=SystemClock)

    def requests(self, since: int = 0) -> list[Seen]:
        """What came after request number `since`, in the order it came."""
        with urllib.request.urlopen(f"{self.address['page']}/_sandbox/requests?since={since}") as answer:
            rows = json.load(answer)
        return [Seen(**{name: row[name] for name in Seen.__slots__}) for row in rows]

    def ask(self, method: str, path: str, **values: str) -> Any:
        """One request of a person, outside the daemon."""
        login = f'OAuth oauth_consumer_key="{self.address["key"]}", oauth_token="{self.address["token"]}"'
        request = urllib.request.Request(
            f"{self.address['trello']}/{path}?{urllib.parse.urlencode(values)}",
            method=method,
            headers={"Authorization": login},
        )
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)

    def sync(self, mode: str) -> tuple[dict[str, Any], list[Seen]]:
        """One cycle: its report and the requests it sent. Raises SyncFailed."""
        before = len(self.requests())
        with self.daemon("sync", "--format", "json", mode=mode) as process:
            process.wait()
        return self.report(process), self.requests(before)

    def report(self, process: subprocess.Popen[bytes]) -> dict[str, Any]:
        """What an ended cycle said. Raises SyncFailed."""
        said, complained = (self.folder / name for name in ("stdout", "stderr"))
        if process.returncode:
            raise SyncFailed((complained.read_text("utf-8") or said.read_text("utf-8"))[-500:])
        report: dict[str, Any] = json.loads(said.read_text("utf-8"))
        return report

    @contextmanager
    def daemon(
        self, *command: str, mode: str, interval: str = "5m", webhook: bool = False
    ) -> Iterator[subprocess.Popen[bytes]]:
        """A command of the daemon, ended when left."""
        more = WEBHOOK.format(port=_free_port()) if webhook else ""
        config = self.folder / f"{mode}.yaml"
        text = CONFIG.format(mode=mode, interval=interval, trello=self.address["trello"], more=more)
        store = f'store: {{path: "{self.folder / mode}.sqlite3"}}\n'
        config.write_text(text + store, encoding="utf-8")
        # Into files: nobody reads while it works, and a full pipe would stop it.
        with (self.folder / "stdout").open("wb") as said, (self.folder / "stderr").open("wb") as complained:
            process = subprocess.Popen(
                [DELEGATED, "--config", str(config), *command],
                env={**os.environ, "TRELLO_KEY": self.address["key"], "TRELLO_TOKEN": self.address["token"]},
                stdout=said,
                stderr=complained,
            )
        try:
            yield process
        finally:
            process.terminate()
            process.wait()

    def wait_for(self, happened: Callable[[], bool], *, seconds: float) -> bool:
        """Look every 20 ms whether something happened; False when it did not in time."""
        until = self.clock.monotonic() + seconds
        while not happened():
            if self.clock.monotonic() > until:
                return False
            self.clock.wait(0.02)
        return True


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
        return port


@contextmanager
def local_trello(boards: int, cards: int, *options: str, lists: int = 6) -> Iterator[LocalTrello]:
    """Serve so many boards of so many cards each; `options` are those of `delegated sandbox`."""
    clock = SystemClock()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with _served(list(_files(folder, boards, cards, lists, clock)), options) as address:
            yield LocalTrello(address, folder, clock)


def _files(folder: Path, boards: int, cards: int, lists: int, clock: SystemClock) -> Iterator[str]:
    for number in range(boards):
        export = folder / f"board{number}.json"
        export.write_text(json.dumps(board(cards, clock.now(), number=number, lists=lists)), encoding="utf-8")
        yield str(export)


@contextmanager
def _served(files: Sequence[str], options: Sequence[str]) -> Iterator[dict[str, Any]]:
    given = [argument for file in files for argument in ("--trello-board", file)]
    server = subprocess.Popen(
        [DELEGATED, "sandbox", *(options or ("--latency", str(LATENCY_MS))), *given],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert server.stdout is not None
        yield json.loads(server.stdout.readline())
    finally:
        server.terminate()
        server.wait()
