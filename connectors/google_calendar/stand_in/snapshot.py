"""The whole sandbox as one JSON file, and back."""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from connectors.google_calendar.stand_in.store import Calendar, StoredEvent, World

_VERSION = 1


def write_world(world: World, path: Path) -> None:
    """Writes beside the file and moves it into place, so that a crash leaves the old one whole."""
    document = {
        "version": _VERSION,
        "owner_email": world.owner_email,
        "last_revision": world.last_revision,
        "made": world.made,
        "secret": world.secret,
        "settings": world.settings,
        "calendars": [_calendar_document(calendar) for calendar in world.calendars.values()],
    }
    partial = path.with_name(path.name + ".part")
    with partial.open("w", encoding="utf-8") as file:
        json.dump(document, file, ensure_ascii=True)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)


def _calendar_document(calendar: Calendar) -> dict[str, Any]:
    plain = ("id", "resource", "entry", "revision", "salt", "listed", "deleted", "rules")
    revisions = ("entry_revision", "resource_revision")
    document = {name: getattr(calendar, name) for name in (*plain, *revisions)}
    return document | {"events": [asdict(event) for event in calendar.events.values()]}


def read_world(world: World, path: Path) -> None:
    """Replaces a world's content. Raises OSError, ValueError, KeyError, TypeError or AttributeError."""
    document = json.loads(path.read_text(encoding="utf-8"))
    if document["version"] != _VERSION:
        raise ValueError("another version")
    calendars = {found["id"]: _calendar(found) for found in document["calendars"]}
    if document["owner_email"] not in calendars:
        raise ValueError("no primary calendar")
    world.owner_email = document["owner_email"]
    world.last_revision = document["last_revision"]
    world.made = document["made"]
    world.secret = document["secret"]
    world.settings = dict(document["settings"])
    world.calendars = calendars


def _calendar(found: dict[str, Any]) -> Calendar:
    events = found.pop("events")
    calendar = Calendar(**found)
    revision = calendar.revision
    for event in events:
        former = tuple((when, body) for when, body in event.pop("former"))
        calendar.put(StoredEvent(**event, former=former))
    calendar.revision = revision
    return calendar
