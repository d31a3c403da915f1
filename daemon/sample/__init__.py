"""Reads its own package files only: the invented business that `delegated demo` shows.

"Lantern & Lime" plans small weddings and company retreats. Everything here is made up, relative to the `now`
that is passed in, and the same for the same `now`.
"""

from datetime import date, datetime
from functools import cache
from importlib.resources import files
from pathlib import Path
from string import Template
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from daemon.config.working_hours import DAYS
from daemon.sample.board_export import export_board
from daemon.sample.event_export import export_events

OWNER_NAME = "Inês Duarte"
OWNER_EMAIL = "ines@lanternandlime.example"
TIMEZONE = ZoneInfo("Europe/Lisbon")


def sample_board(now: datetime) -> dict[str, Any]:
    """The board in the shape of Trello's "Export as JSON" (as of 2025), as if exported at `now`."""
    return export_board(_read_yaml("board.yaml"), now=now, zone=TIMEZONE)


def sample_events(now: datetime) -> list[dict[str, Any]]:
    """The owner's calendar from two weeks ago to four weeks ahead as Google event resources.

    Recurring events are given as masters with their exceptions; the owner's address is OWNER_EMAIL.
    """
    owner = {"email": OWNER_EMAIL, "displayName": OWNER_NAME}
    return export_events(_read_yaml("calendar.yaml"), now=now, zone=TIMEZONE, owner=owner)


def sample_config(*, trello_url: str, google_url: str, state_dir: Path, today: date | None = None) -> str:
    """The text of a commented configuration for this business, its store a file in `state_dir`.

    Credentials are read from TRELLO_KEY, TRELLO_TOKEN and GOOGLE_TOKEN in the environment. The cards of the
    week come on Monday and Friday, or all `today`.
    """
    text = (files(__name__) / "config.template.yaml").read_text(encoding="utf-8")
    return Template(text).substitute(
        circle_day=DAYS[today.weekday()] if today is not None else "mon",
        digest_day=DAYS[today.weekday()] if today is not None else "fri",
        trello_url=_quoted(trello_url),
        google_url=_quoted(google_url),
        store_path=_quoted(str(state_dir / "delegated.sqlite3")),
        sops=_quoted(str(files(__name__) / "sops")),
    )


def _quoted(text: str) -> str:
    """`text` as a YAML scalar that survives any character in a path."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


@cache
def _read_yaml(name: str) -> dict[str, Any]:
    text = (files(__name__) / name).read_text(encoding="utf-8")
    content: dict[str, Any] = yaml.safe_load(text)
    return content
