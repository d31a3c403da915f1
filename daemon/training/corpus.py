"""Reads the labelled tasks of `corpus/`, in the form GUIDE.md describes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from daemon.core.trained.outputs import REASONS, TOPICS

FOLDER = Path(__file__).parent / "corpus"

_REASONS = {
    "A": "authority",
    "H": "hiring and firing",
    "C": "confidential",
    "M": "health",
    "F": "family",
    "L": "own study or hobby",
    "S": "strategy",
}


@dataclass(frozen=True, slots=True)
class Example:
    """One labelled task: numbers of the right kind of work and of the reason why the owner must do it."""

    text: str
    topic: int
    reason: int
    important: bool = False
    recurring: bool = False
    word_only: bool = False
    """A lone word of the vocabulary: it tells the kind of work and nothing else."""


def examples(folder: Path = FOLDER) -> list[Example]:
    """Every labelled task, in the order of file names and lines. Raises ValueError naming a bad line."""
    return [each for file in sorted(folder.glob("*.txt")) for each in _of_file(file)]


def _of_file(file: Path) -> Iterator[Example]:
    topic: int | None = None
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        if line.startswith("# "):
            name = line[2:].strip()
            if name not in TOPICS:
                raise ValueError(f"{file.name}, line {number}: no kind of work is called '{name}'")
            topic = TOPICS.index(name)
            continue
        marks, _, text = line.partition(" ")
        if topic is not None and marks == "+":
            yield from (Example(word.replace("-", " "), topic, 0, word_only=True) for word in text.split())
            continue
        if topic is None or not text or set(marks) - set("ir.") - set(_REASONS):
            raise ValueError(f"{file.name}, line {number}: not 'marks text' under a '# kind of work'")
        reason = next((_REASONS[mark] for mark in marks if mark in _REASONS), "nobody")
        yield Example(text, topic, REASONS.index(reason), "i" in marks, "r" in marks)
