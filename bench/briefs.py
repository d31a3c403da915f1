"""Measures the brief linter on labelled cards: how often it stops the right ones and finds what they lack."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.figures import Figure, Options
from daemon.core.brief_check import check_brief
from daemon.core.model import Shape, Task, TaskId

CARDS = Path(__file__).parents[1] / "tests/data/brief_cards.psv"
"""Lines marked `kept` were written before the linter and are only counted."""

_NOTHING = "-"


@dataclass(frozen=True, slots=True)
class Card:
    """One card with what a person says of it."""

    kept: bool
    thin: bool
    missing: frozenset[str]
    title: str
    description: str


@dataclass(frozen=True, slots=True)
class Counts:
    """Right, wrong and overlooked: of cards that need a brief, and of the essentials they lack."""

    cards: int
    stopped: tuple[int, int, int]
    found: tuple[int, int, int]

    @property
    def verdict_precision(self) -> float:
        return _precision(self.stopped)

    @property
    def verdict_recall(self) -> float:
        return _recall(self.stopped)

    @property
    def items_precision(self) -> float:
        return _precision(self.found)

    @property
    def items_recall(self) -> float:
        return _recall(self.found)


def read_cards(path: Path) -> Iterator[Card]:
    """The labelled cards of a file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            kept, verdict, missing, title, description = [part.strip() for part in line.split("|", 4)]
            names = frozenset(() if missing == _NOTHING else missing.split(","))
            yield Card(kept == "kept", verdict == "brief", names, title, description)


def counted(cards: Iterable[Card]) -> Counts:
    """How the linter does on some cards."""
    total, verdicts, items = 0, [0, 0, 0], [0, 0, 0]
    for each in cards:
        total += 1
        gaps = check_brief(_task(each))
        found = {need.name for need in gaps.missing if need.essential}
        for at, number in enumerate(
            (each.thin and not gaps.enough, not each.thin and not gaps.enough, each.thin and gaps.enough)
        ):
            verdicts[at] += number
        for at, names in enumerate((found & each.missing, found - each.missing, each.missing - found)):
            items[at] += len(names)
    return Counts(total, (verdicts[0], verdicts[1], verdicts[2]), (items[0], items[1], items[2]))


def measure(_options: Options) -> list[Figure]:
    """Precision and recall on both halves; run by itself it names the misses of the tuned half."""
    cards = list(read_cards(CARDS))
    figures: list[Figure] = []
    for name, half in (
        ("looked at", [c for c in cards if not c.kept]),
        ("kept aside", [c for c in cards if c.kept]),
    ):
        figures += _figures(name, counted(half), half)
    return figures


def _figures(name: str, counts: Counts, half: Sequence[Card]) -> list[Figure]:
    thin = sum(each.thin for each in half)
    about = f"{counts.cards} cards {name}, {thin} of them thin"
    rows = (
        ("needs a brief, precision", counts.verdict_precision),
        ("needs a brief, recall", counts.verdict_recall),
        ("what is missing, precision", counts.items_precision),
        ("what is missing, recall", counts.items_recall),
    )
    return [Figure(f"{what} ({about})", f"{value:.0%}") for what, value in rows]


def _task(each: Card) -> Task:
    return Task(
        id=TaskId("cards", each.title), shape=Shape.CARD, title=each.title, description=each.description
    )


def _precision(counts: tuple[int, int, int]) -> float:
    right, wrong, _ = counts
    return right / (right + wrong) if right + wrong else 1.0


def _recall(counts: tuple[int, int, int]) -> float:
    right, _, overlooked = counts
    return right / (right + overlooked) if right + overlooked else 1.0


def misses() -> list[str]:
    """The cards of the tuned half that are judged otherwise than they are labelled."""
    lines = []
    for each in read_cards(CARDS):
        gaps = check_brief(_task(each))
        found = {need.name for need in gaps.missing if need.essential}
        if not each.kept and (found != each.missing or gaps.enough == each.thin):
            lines.append(
                f"{each.title}: lacks {', '.join(sorted(each.missing)) or 'nothing'}, found "
                f"{', '.join(sorted(found)) or 'nothing'}"
            )
    return lines


if __name__ == "__main__":
    sys.stdout.write("\n".join(misses()) + "\n")
