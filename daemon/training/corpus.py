"""Reads the labelled tasks of `corpus/`, in the form GUIDE.md describes."""

from __future__ import annotations

import re
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

_FORM = re.compile(r"\.|[1-5]?[iurxAHCMFLS.]*")


@dataclass(frozen=True, slots=True)
class Example:
    """One labelled task: numbers of the right kind of work and of the reason why the owner must do it."""

    text: str
    topic: int
    reason: int
    important: bool = False
    recurring: bool = False
    description: str = ""
    effort: int | None = None
    """Number of the effort, from a quarter of an hour (0) to days (4); None where nobody has said it."""
    specialised: bool = False
    pressing: bool = False
    """Both are only known where the effort is."""
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
        if topic is None or not text or not _FORM.fullmatch(marks):
            raise ValueError(f"{file.name}, line {number}: not 'marks text' under a '# kind of work'")
        yield _example(marks, text, topic)


def _example(marks: str, line: str, topic: int) -> Example:
    title, _, description = line.partition(" || ")
    reason = next((_REASONS[mark] for mark in marks if mark in _REASONS), "nobody")
    return Example(
        text=title,
        description=description,
        topic=topic,
        reason=REASONS.index(reason),
        important="i" in marks,
        recurring="r" in marks,
        effort=int(marks[0]) - 1 if marks[0].isdigit() else None,
        specialised="x" in marks,
        pressing="u" in marks,
    )
