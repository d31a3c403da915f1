"""Pure. Comments and checklists of ours: how they are named, and how we know our own words again."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

from daemon.core.model import CheckItem, Checklist, Field, Record, Task

PAPER = frozenset({"comment", "checklist", "text"})
"""The kinds of fields that hold words of ours."""

RECEIPT = Field("comment", "receipt")
RECEIPT_TEXT = Field("text", "receipt")
BRIEF = Field("checklist", "brief")
BRIEF_TEXT = Field("text", "brief")

MARKER = "– delegated: answer with"
"""How the last line of a receipt begins: by it ours is found again when an answer was lost. No other comment
of ours may say this."""


def digest(text: str) -> str:
    """Short, and the same for texts that read the same: services change line ends and blanks at the edges."""
    plain = "\n".join(line.rstrip() for line in text.strip().splitlines())
    return blake2b(plain.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def first_line(text: str) -> str:
    """A name as a checklist holds it."""
    return " ".join(text.split())


def note_of(text: str, meaning: str) -> str:
    """What the ledger keeps of a text that we write: its digest, and that of what it says."""
    return f"{digest(text)} {meaning}"


def kept_digest(note: object) -> str:
    """The digest of the text, from what was kept of it."""
    return str(note).partition(" ")[0]


def kept_meaning(note: object) -> str:
    """What the text says, from what was kept of it."""
    return str(note).partition(" ")[2]


def theirs(task: Task, record: Record) -> tuple[Checklist, ...]:
    """The checklists of a card that people made."""
    ours = {held.value for field, held in record.owned.items() if field.kind == "checklist"}
    return tuple(each for each in task.checklists if each.id not in ours)


def items_of(checklists: Sequence[Checklist]) -> tuple[CheckItem, ...]:
    """The items of some checklists, in order."""
    return tuple(item for each in checklists for item in each.items)
