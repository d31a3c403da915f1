"""Pure. One line of `classify` input, already parsed from JSON, as a task."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from daemon.core.model import Day, Label, Moment, Shape, Task, TaskId, When


class BadLine(ValueError):
    """A line that cannot be judged; the message says which field, what was found, and what is allowed."""


@dataclass(frozen=True, slots=True)
class Line:
    """A task to judge, and the moment it is judged at (None: now)."""

    task: Task
    now: datetime | None


def read_line(value: object, number: int, zone: ZoneInfo) -> Line:
    """Make a task of one input object. Times without a zone are the owner's. Raises BadLine."""
    if not isinstance(value, Mapping):
        raise BadLine(f'expected a JSON object such as {{"title": "…"}}, found {_kind(value)}')
    title = value.get("title")
    if not isinstance(title, str):
        raise BadLine(f"title: expected text, found {_kind(title)}")
    key = value.get("id")
    if key is not None and not isinstance(key, str | int):
        raise BadLine(f"id: expected text or a number, found {_kind(key)}")
    task = Task(
        id=TaskId("line", str(number if key is None else key)),
        shape=Shape.CARD,
        title=title,
        description=_text(value, "description"),
        list_name=_text(value, "list"),
        labels=_labels(value.get("labels")),
        due=_when(value, "due", zone),
        start=_when(value, "start", zone),
        created=_moment(_when(value, "created", zone), zone),
        fields=_fields(value.get("fields")),
    )
    now = _when(value, "now", zone)
    return Line(task, _moment(now, zone))


def _text(value: Mapping[str, Any], key: str) -> str:
    found = value.get(key)
    if found is None:
        return ""
    if not isinstance(found, str):
        raise BadLine(f"{key}: expected text, found {_kind(found)}")
    return found


def _fields(found: object) -> tuple[tuple[str, str], ...]:
    """Custom fields, name → value as people see them."""
    if found is None:
        return ()
    if not isinstance(found, Mapping):
        raise BadLine(f'fields: expected an object such as {{"Priority": "High"}}, found {_kind(found)}')
    return tuple((str(name), str(said)) for name, said in found.items() if said is not None)


def _labels(found: object) -> tuple[Label, ...]:
    if found is None:
        return ()
    if not isinstance(found, list):
        raise BadLine(f"labels: expected a list of names, found {_kind(found)}")
    labels = []
    for item in found:
        if isinstance(item, str):
            labels.append(Label(item, item))
        elif isinstance(item, Mapping) and isinstance(item.get("name"), str | None):
            color = item.get("color")
            name = item.get("name") or ""
            labels.append(Label(str(item.get("id", name)), name, color if isinstance(color, str) else None))
        else:
            raise BadLine(f"labels: expected names, found {_kind(item)}")
    return tuple(labels)


def _when(value: Mapping[str, Any], key: str, zone: ZoneInfo) -> When | None:
    found = value.get(key)
    if found is None or found == "":
        return None
    problem = (
        f"{key}: expected a time such as 2026-03-10T09:00:00Z or a day such as 2026-03-10, found {found!r}"
    )
    if not isinstance(found, str):
        raise BadLine(problem)
    text = found.strip()
    try:
        if len(text) <= len("2026-03-10") and "T" not in text:
            return Day(date.fromisoformat(text))
        moment = datetime.fromisoformat(text)
        return Moment(moment if moment.tzinfo else moment.replace(tzinfo=zone))
    except (ValueError, OverflowError):
        raise BadLine(problem) from None


def _moment(when: When | None, zone: ZoneInfo) -> datetime | None:
    if when is None:
        return None
    if isinstance(when, Moment):
        return when.at
    return datetime(when.on.year, when.on.month, when.on.day, tzinfo=zone).astimezone(UTC)


def _kind(value: object) -> str:
    if value is None:
        return "nothing"
    names = {
        bool: "true or false",
        int: "a number",
        float: "a number",
        str: "text",
        list: "a list",
        dict: "an object",
    }
    return names.get(type(value), type(value).__name__)
