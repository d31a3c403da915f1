"""Pure. Which labels are ours by meaning, and which label of a board stands for each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from daemon.core.model import Container, Field, Label, Quadrant, Record, Task

QUADRANT = "quadrant"
ASSISTANT = "assistant"
BRIEF, NEEDED = "brief", "needed"


@dataclass(frozen=True, slots=True)
class LabelSpec:
    """One label we may write: `key` is its meaning, such as `quadrant/Q1` or `assistant/Maria`."""

    key: str
    name: str
    color: str | None

    @property
    def group(self) -> str:
        return self.key.split("/", 1)[0]

    @property
    def meaning(self) -> str:
        """The quadrant or the assistant's name."""
        return self.key.split("/", 1)[1]

    @property
    def definition(self) -> Field:
        """The field of a board that holds this label's id. A new name in the configuration is a new label."""
        return Field("definition", f"{self.key}={self.name}")


@dataclass(frozen=True, slots=True)
class BoardLabel:
    """One of our labels on one board. `id` is None while missing; `withdrawn`: a person deleted it."""

    spec: LabelSpec
    id: str | None
    withdrawn: bool = False


BoardLabels = Mapping[str, BoardLabel]


def quadrant_key(quadrant: Quadrant) -> str:
    """The label key of a quadrant."""
    return f"{QUADRANT}/{quadrant.value}"


def assistant_key(name: str) -> str:
    """The label key of an assistant."""
    return f"{ASSISTANT}/{name}"


def brief_key() -> str:
    """The label key of cards that say too little to be handed over."""
    return f"{BRIEF}/{NEEDED}"


def labels_of_board(book: Iterable[LabelSpec], container: Container, record: Record) -> dict[str, BoardLabel]:
    """Find each of our labels on a board: by the id we know, else by name (the configured colour first).

    Trello allows several labels of one name, so the name alone must still give the same one each time.
    """
    by_id = {label.id for label in container.labels}
    by_name: dict[str, list[Label]] = {}
    for label in container.labels:
        by_name.setdefault(_folded(label.name), []).append(label)
    found: dict[str, BoardLabel] = {}
    for spec in book:
        known = record.owned.get(spec.definition)
        if known is not None and known.value in by_id:
            found[spec.key] = BoardLabel(spec, str(known.value))
        elif known is not None or spec.definition.group in record.locks:
            found[spec.key] = BoardLabel(spec, None, withdrawn=True)
        else:
            alike = by_name.get(_folded(spec.name), [])
            best = min(alike, key=lambda label: (label.color != spec.color, label.id), default=None)
            found[spec.key] = BoardLabel(spec, best.id if best else None)
    return found


def standing(task: Task, labels: BoardLabels, record: Record) -> dict[str, str]:
    """Which of our labels stand on a card, key → label id, whoever put them there."""
    on_card = {label.id for label in task.labels}
    present = {key: label.id for key, label in labels.items() if label.id and label.id in on_card}
    for field, owned in record.owned.items():
        if field.kind == "label" and field.key not in present and owned.value in on_card:
            present[field.key] = str(owned.value)
    return present


def without_labels(task: Task, labels: BoardLabels, record: Record) -> Task:
    """The task as if none of our labels stood on it."""
    ours = set(standing(task, labels, record).values())
    if not ours:
        return task
    return replace(task, labels=tuple(label for label in task.labels if label.id not in ours))


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
