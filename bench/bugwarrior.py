"""bugwarrior, the established reader of Trello for the command line, on the same local Trello.

It is installed from PyPI into a folder of its own on first use and driven through its own collector, as
`bugwarrior pull` does, but without a task database. It knows only Trello's official address, so a
`sitecustomize` module beside it turns that into the local one. What it needs is counted with the limits
lifted; what becomes of it is seen with Trello's limits and the same latency as everything else.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.figures import Figure
from bench.local_trello import LocalTrello, local_trello

WANTED = "bugwarrior>=2.1,<2.2"
HOME = Path(__file__).parents[1] / ".venv" / "bench-bugwarrior"
PYTHON = HOME / "bin" / "python"
PATIENCE = 600

REDIRECT = """\
import os
import requests

plain = requests.Session.request


def redirected(self, method, url, *args, **kwargs):
    url = url.replace("https://api.trello.com", os.environ["LOCAL_TRELLO"])
    return plain(self, method, url, *args, **kwargs)


requests.Session.request = redirected
"""
DRIVER = """\
import json
from importlib.metadata import version
from bugwarrior.collect import aggregate_issues
from bugwarrior.config import load_config

found = list(aggregate_issues(load_config("general", False, True), "general", False))
cards = [each for each in found if isinstance(each, dict)]
print(json.dumps({"version": version("bugwarrior"), "cards": len(cards), "failed": len(cards) < len(found)}))
"""
CONFIG = """\
[general]
targets = ["trello"]
taskrc = "{folder}/taskrc"
log_file = "{folder}/log"

[trello]
service = "trello"
api_key = "{key}"
token = "{token}"
"""


@dataclass(frozen=True, slots=True)
class Pulled:
    """What one pull got. failed: it gave up; refused: requests answered with 429."""

    version: str
    cards: int
    failed: bool
    requests: int
    refused: int

    def told(self, of: int) -> str:
        end = "gives up" if self.failed else "ends"
        return (
            f"{self.requests:,} requests, {self.refused} refused with 429,"
            f" {end} with {self.cards:,} of {of:,} cards"
        )


def compared(boards: int, cards: int) -> Iterator[Figure]:
    """Its pull with the limits lifted and with Trello's."""
    if not _installed():
        yield Figure("bugwarrior, for comparison", "not installed: PyPI cannot be reached")
        return
    for what, options in (("limits lifted", ("--no-limits",)), ("Trello's limits, 50 ms", ())):
        with local_trello(boards, cards, *options) as trello:
            try:
                pulled = _pull(trello)
            except subprocess.SubprocessError as error:
                # Its own words hold the token.
                yield Figure(f"bugwarrior, {what}", f"did not run: {type(error).__name__}")
                continue
        yield Figure(
            f"bugwarrior {pulled.version}, same boards, {what}: first pull", pulled.told(boards * cards)
        )


def _pull(trello: LocalTrello) -> Pulled:
    folder = trello.folder / "bugwarrior"
    folder.mkdir()
    (folder / "taskrc").touch()
    (folder / "sitecustomize.py").write_text(REDIRECT, encoding="utf-8")
    config = folder / "bugwarrior.toml"
    address = trello.address
    config.write_text(
        CONFIG.format(folder=folder, key=address["key"], token=address["token"]), encoding="utf-8"
    )
    own = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    done = subprocess.run(
        [PYTHON, "-c", DRIVER],
        env={
            **own,
            "BUGWARRIORRC": str(config),
            "HOME": str(folder),
            "XDG_CACHE_HOME": str(folder),
            "PYTHONPATH": str(folder),
            "LOCAL_TRELLO": address["page"],
        },
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=True,
    )
    seen = trello.requests()
    return Pulled(
        **json.loads(done.stdout.splitlines()[-1]),
        requests=len(seen),
        refused=sum(each.status == 429 for each in seen),
    )


def _installed() -> bool:
    """Whether it is there, after trying to install it."""
    if (HOME / "installed").exists():
        return True
    commands = (
        [sys.executable, "-m", "venv", str(HOME)],
        [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", WANTED],
    )
    try:
        for command in commands:
            subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)
    except (OSError, subprocess.SubprocessError):
        return False
    (HOME / "installed").touch()
    return True
