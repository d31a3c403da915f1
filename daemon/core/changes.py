"""Pure. What a cycle wants to change, as data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from daemon.core.model import Field, TaskId, Value


class ChangeKind(StrEnum):
    """The only things the daemon ever writes."""

    CREATE_LABEL = "create_label"
    ADD_LABEL = "add_label"
    REMOVE_LABEL = "remove_label"
    SET_REMINDER = "set_reminder"
    SET_COLOR = "set_color"
    SET_MARK = "set_mark"


ORDER = tuple(ChangeKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One wanted write. `task` is the container itself for create_label.

    `label_name` and `label_color` describe the label of the three label kinds; `after` is then its id,
    or None as long as the label has to be created first. `guard` is the task's version
    when it was planned, `touched` that of its last activity by people.
    """

    kind: ChangeKind
    task: TaskId
    container: str
    field: Field
    before: Value
    after: Value
    reason: str
    label_name: str = ""
    label_color: str | None = None
    guard: str = ""
    touched: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a whole plan is not carried out."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The changes one cycle wants, in the order they are carried out."""

    changes: tuple[Change, ...] = ()
    refused: Refusal | None = None
