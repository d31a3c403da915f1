"""Pure. What a cycle wants to change, as data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from daemon.core.model import Field, TaskId, Value


class ChangeKind(StrEnum):
    """The only things the daemon ever writes, in the order it does so on one task.

    What `before` and `after` hold, and what `Written.value` tells:

    - create_label: after None; the label's id is told. add_label, remove_label: label ids.
    - create_card: `after` is the title, `details` the other fields it begins with; the card's id is told.
    - add_member: `after` is a user name, `before` the members of the team who stood there already, parted by
      commas. remove_member: `before` is a user name.
    - set_reminder: minutes or pairs. set_field: the field named by `field.key`: title, description, due and
      start (ISO 8601), done, closed, list (name or id) or position (top, bottom or a number).
    - create_event, move_event, delete_event: an event in the calendar of our own, as `OwnEvent.value`.
    - write_checklist: `after` is its name and its items, a line each; only missing items are added.
      write_comment: `after` is the text. For both, `before` is the id of ours that is written again in place,
      or None to make one, and the id is told. delete_checklist, delete_comment: `before` is the id.
    - note_text: nothing is sent. Goes in one call with the checklist or comment of the same key, and `after`
      is a digest of what that says.
    """

    CREATE_LABEL = "create_label"
    CREATE_CARD = "create_card"
    ADD_LABEL = "add_label"
    REMOVE_LABEL = "remove_label"
    ADD_MEMBER = "add_member"
    REMOVE_MEMBER = "remove_member"
    SET_REMINDER = "set_reminder"
    SET_FIELD = "set_field"
    WRITE_CHECKLIST = "write_checklist"
    WRITE_COMMENT = "write_comment"
    NOTE_TEXT = "note_text"
    DELETE_CHECKLIST = "delete_checklist"
    DELETE_COMMENT = "delete_comment"
    SET_COLOR = "set_color"
    SET_MARK = "set_mark"
    CREATE_EVENT = "create_event"
    MOVE_EVENT = "move_event"
    DELETE_EVENT = "delete_event"


ORDER = tuple(ChangeKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One wanted write. `task` is the container itself for create_label and create_card.

    `label_name` and `label_color` describe the label of the three label kinds; `after` is then its id,
    or None as long as the label has to be created first. `guard` is the task's version when it was planned,
    `touched` that of its last activity by people. `marker` is a part of a comment, or of a card's
    description, by which ours is found again when the answer of its creation was lost. `details` of a comment
    that is written again hold, as `stands`, the digest of what we know to stand there: any other text is a
    person's and stays. `origin` is the card that an event of ours is for.
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
    marker: str = ""
    details: tuple[tuple[str, Value], ...] = ()
    origin: TaskId | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a whole plan is not carried out."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The changes one cycle wants, in the order they are carried out."""

    changes: tuple[Change, ...] = ()
    refused: Refusal | None = None
