"""What is measured, beside its goal, as a table or as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

import click

from daemon.cli.terminal import console, table

MARKS = {True: "✓", False: "✗", None: ""}


@dataclass(frozen=True, slots=True)
class Options:
    """What the caller asks for. size: cards, and as many events, of the large cycle; full: the long runs."""

    size: int = 5000
    full: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure. met: whether the goal is met, None where there is none or nothing was measured."""

    what: str
    measured: str
    goal: str = ""
    met: bool | None = None


def at_most(what: str, measured: int, most: int) -> Figure:
    """A count with an upper limit."""
    return Figure(what, f"{measured:,}", f"≤ {most:,}" if most else "0", measured <= most)


def show(title: str, figures: Sequence[Figure]) -> None:
    """A table in a terminal, plain lines when piped."""
    shown = table("", "goal", "measured", "", title=title)
    for each in figures:
        shown.add_row(each.what, each.goal, each.measured, MARKS[each.met])
    console().print(shown)


def show_json(measured: Mapping[str, Sequence[Figure]]) -> None:
    """One JSON document: a list of figures for each name."""
    document = {name: [asdict(each) for each in figures] for name, figures in measured.items()}
    click.echo(json.dumps(document, ensure_ascii=False, indent=1))
