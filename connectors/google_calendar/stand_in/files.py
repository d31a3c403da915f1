"""Reading calendar files: Google's events.list JSON, a bare JSON array of events, or iCalendar."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from connectors.google_calendar.stand_in.ics import read_ics
from connectors.google_calendar.stand_in.loading import Notes


class SandboxFileError(ValueError):
    """A file that cannot be loaded: one sentence saying what is wrong, where, and what to do."""


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """What a file says about its calendar, and its events as API resources."""

    name: str
    items: list[Any]
    zone_name: str | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)


def read_file(path: Path, notes: Notes) -> CalendarFile:
    """The calendar in a file. Raises SandboxFileError."""
    try:
        data = path.read_bytes()
    except OSError as problem:
        reason = problem.strerror or "it cannot be read"
        raise SandboxFileError(f"{path}: {reason}; give the path of a .json or .ics file") from problem
    if not data.strip():
        raise SandboxFileError(f"{path} is empty; export the calendar again")
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:15].upper().startswith(b"BEGIN:VCALENDAR"):
        try:
            return CalendarFile(*read_ics(data, path.stem, notes))
        except ValueError as problem:
            text = f"{path} is not a readable iCalendar file ({problem}); export the calendar again"
            raise SandboxFileError(text) from problem
    return _read_json(path, data)


def _read_json(path: Path, data: bytes) -> CalendarFile:
    try:
        found = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as problem:
        raise SandboxFileError(f"{path} is not UTF-8 text; save it again as UTF-8") from problem
    except json.JSONDecodeError as problem:
        text = f"{path}:{problem.lineno} is not valid JSON ({problem.msg}); download or export the file again"
        raise SandboxFileError(text) from problem
    except RecursionError as problem:
        raise SandboxFileError(f"{path} is nested too deeply to be a calendar; export it again") from problem
    page = {"items": found} if isinstance(found, list) else found
    if isinstance(page, dict) and page.get("kind") == "calendar#event":
        page = {"items": [page]}
    if not isinstance(page, dict) or not isinstance(page.get("items"), list):
        raise SandboxFileError(
            f"{path} holds no list of events; give an events.list answer (with items) or an array of events"
        )
    summary = page.get("summary")
    name = summary if isinstance(summary, str) and summary else path.stem
    zone_name = page.get("timeZone")
    return CalendarFile(
        name, page["items"], zone_name if isinstance(zone_name, str) else None, _settings(page)
    )


def _settings(page: Mapping[str, Any]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    if isinstance(page.get("description"), str) and page["description"]:
        kept["description"] = page["description"]
    reminders = page.get("defaultReminders")
    if isinstance(reminders, list) and all(isinstance(reminder, dict) for reminder in reminders):
        kept["defaultReminders"] = reminders
    return kept
