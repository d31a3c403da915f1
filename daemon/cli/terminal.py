"""How results look: tables and colour in a terminal, plain lines when piped, a bar for work over a second."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from rich import box
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
)
from rich.table import Table
from rich.text import Text

from daemon.core.changes import Change, ChangeKind
from daemon.core.judge import Judged
from daemon.core.model import NoSnapshot, OwnEvent, Quadrant, Snapshot
from daemon.cycle import CycleResult
from daemon.ports import Progress as ProgressCall

QUADRANT_STYLE = {
    Quadrant.Q1: "bold red",
    Quadrant.Q2: "yellow",
    Quadrant.Q3: "dark_orange",
    Quadrant.Q4: "dim",
}
STEERING = ("Cc", "Cf", "Cs")
"""Kinds of characters that can move the cursor or turn the direction of writing."""

JOINERS = "\u200c\u200d"
"""Kept all the same: scripts and emoji need them."""

PIPED_WIDTH = 400
"""Wide enough that a row of a table stays one line for grep."""


def console(*, stderr: bool = False) -> Console:
    """A console that is plain and wide enough when its output is piped."""
    stream = sys.stderr if stderr else sys.stdout
    return Console(stderr=stderr, highlight=False, width=None if stream.isatty() else PIPED_WIDTH)


def table(*columns: str, title: str | None = None) -> Table:
    """An empty table in the house style."""
    style = box.SIMPLE_HEAD if sys.stdout.isatty() else None
    made = Table(box=style, title=title, title_justify="left", header_style="bold", pad_edge=False)
    for column in columns:
        made.add_column(column, overflow="fold")
    return made


@contextmanager
def progress_bars() -> Iterator[ProgressCall]:
    """Bars on standard error while something is read or written; nothing when it is not a terminal."""
    screen = console(stderr=True)
    if not screen.is_terminal:
        yield lambda _what, _done, _total: None
        return
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=screen, transient=True) as bars:
        rows: dict[str, TaskID] = {}

        def show(what: str, done: int, total: int | None) -> None:
            if what not in rows:
                rows[what] = bars.add_task(what, total=total)
            bars.update(rows[what], completed=done, total=total)

        yield show


def plan_table(result: CycleResult, *, everything: bool = False) -> Table:
    """The tasks a plan changes (or all), each with its quadrant, action, changes and reason."""
    by_task: dict[str, list[Change]] = {}
    for change in result.plan.changes:
        by_task.setdefault(str(change.origin or change.task), []).append(change)
    made = table("Task", "Where", "", "Action", "Changes", "Why")
    for board, changes in _new_on_boards(result).items():
        made.add_row("(the board)", shortened(board, 28), "", "", Text(", ".join(changes)), "what it lacks")
    for one in result.judged:
        mine = by_task.get(str(one.task.id), [])
        if mine or everything:
            made.add_row(
                shortened(one.task.title, 48),
                shortened(f"{one.task.container_name} / {one.task.list_name}".rstrip(" /"), 28),
                quadrant_text(one),
                Text(_action_words(one)),
                Text(", ".join(change_words(c) for c in mine if c.kind not in _UNTOLD) or "–"),
                shortened("; ".join(step.text for step in one.decision.reasons), 90),
            )
    for where, reason, words in _on_resting_tasks(result):
        made.add_row("(at rest)", shortened(where, 28), "", "", Text(words), shortened(reason, 90))
    return made


def _on_resting_tasks(result: CycleResult) -> Iterator[tuple[str, str, str]]:
    """Changes of what was not judged: cards that follow their event, events whose card is gone."""
    judged = {one.task.id for one in result.judged}
    names = _container_names(result)
    for change in result.plan.changes:
        on_board = change.kind in (ChangeKind.CREATE_LABEL, ChangeKind.CREATE_CARD)
        if not on_board and change.kind not in _UNTOLD and (change.origin or change.task) not in judged:
            yield names.get(change.container, "our calendar"), change.reason, change_words(change)


_UNTOLD = (ChangeKind.SET_MARK, ChangeKind.NOTE_TEXT)


def _container_names(result: CycleResult) -> dict[str, str]:
    return {c.id: c.name for s in result.sources if isinstance(s, Snapshot) for c in s.containers}


def _new_on_boards(result: CycleResult) -> dict[str, list[str]]:
    names = _container_names(result)
    boards: dict[str, list[str]] = {}
    for change in result.plan.changes:
        if change.kind in (ChangeKind.CREATE_LABEL, ChangeKind.CREATE_CARD):
            boards.setdefault(names.get(change.container, change.container), []).append(change_words(change))
    return boards


def quadrant_text(one: Judged) -> Text:
    """The quadrant in its colour."""
    quadrant = one.decision.quadrant or one.assessment.quadrant
    return Text(quadrant.value, style=QUADRANT_STYLE[quadrant])


def change_words(change: Change) -> str:
    """One change in a few words."""
    match change.kind:
        case ChangeKind.ADD_LABEL:
            return f"+ {change.label_name}"
        case ChangeKind.REMOVE_LABEL:
            return f"− {change.label_name}"
        case ChangeKind.CREATE_LABEL:
            return f"new label {change.label_name}"
        case ChangeKind.SET_REMINDER:
            return f"reminder {_minutes(change.after)}"
        case ChangeKind.SET_COLOR:
            return f"colour {change.after or 'default'}"
        case ChangeKind.ADD_MEMBER:
            return f"+ @{change.after}"
        case ChangeKind.REMOVE_MEMBER:
            return f"− @{change.before}"
        case ChangeKind.SET_FIELD:
            return _field_words(change)
        case ChangeKind.WRITE_CHECKLIST:
            return "checklist"
        case ChangeKind.WRITE_COMMENT:
            return "comment"
        case ChangeKind.NOTE_TEXT:
            return "its text"
        case ChangeKind.DELETE_CHECKLIST:
            return "− checklist"
        case ChangeKind.DELETE_COMMENT:
            return "− comment"
        case ChangeKind.CREATE_CARD:
            return f"new card {change.after}"
        case ChangeKind.SET_MARK:
            return "mark"
        case ChangeKind.CREATE_EVENT:
            return f"new event '{_role(change.after)}'"
        case ChangeKind.MOVE_EVENT:
            return f"event '{_role(change.after)}' moved"
        case ChangeKind.DELETE_EVENT:
            return f"event '{_role(change.before)}' deleted"


def _field_words(change: Change) -> str:
    if change.field.key == "closed":
        return "archived" if change.after else "brought back"
    if change.field.key == "title":
        return f"called '{shortened(str(change.after), 48)}'"
    return f"{change.field.key} {change.after if change.after is not None else 'none'}"


def _role(event: object) -> str:
    """Due, Check in or Focus: what the title of an event of ours begins with."""
    return OwnEvent.of("", str(event)).title.partition(":")[0]


def summary_lines(result: CycleResult, *, observe_only: bool = False) -> Sequence[str]:
    """What a cycle found and did, and every problem, one sentence each."""
    lines = []
    unread = [source.source for source in result.sources if isinstance(source, NoSnapshot)]
    if unread:
        lines.append(f"{' and '.join(unread)} could not be read; nothing of it is changed.")
    wanted = counted(len(result.plan.changes), "change")
    if result.plan.refused is not None:
        lines.append("Nothing was written: the plan was refused.")
    elif result.plan.changes:
        done = f"{result.applied.written} written" if result.cycle is not None else "nothing written"
        why = " (observe mode: plans are kept, nothing is written)" if observe_only else ""
        lines.append(f"{counted(result.tasks, 'task')}, {wanted} wanted, {done}{why}.")
    elif len(unread) < len(result.sources):
        lines.append(f"Nothing to change: {counted(result.tasks, 'task')} looked at.")
    lines += [f"Note: {note}" for s in result.sources for note in getattr(s, "notes", ())]
    lines += [f"Learned: {sentence}" for sentence in result.learned]
    lines += [f"Note: {sentence}" for sentence in result.notes]
    lines += [f"Problem: {problem}" for problem in result.problems]
    return lines


def counted(count: int, thing: str) -> str:
    """A number with its thing in the right form: 1 task, 2 tasks."""
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def shortened(text: str, width: int) -> Text:
    """At most `width` characters on one line, taken literally: no markup, nothing that steers a terminal."""
    kept = (c for c in text if c.isspace() or c in JOINERS or unicodedata.category(c) not in STEERING)
    flat = " ".join("".join(kept).split()) or "(no visible title)"
    return Text(flat if len(flat) <= width else flat[: width - 1] + "…")


def _action_words(one: Judged) -> str:
    if one.decision.leave_alone is not None:
        return f"left alone: {one.decision.leave_alone}"
    return one.decision.action.value + (f" → {one.decision.assistant}" if one.decision.assistant else "")


def _minutes(value: object) -> str:
    if isinstance(value, tuple):
        return " and ".join(_minutes(minutes) for _, minutes in value) or "none"
    if not isinstance(value, int) or value < 0:
        return "off"
    for unit, size in (("d", 1440), ("h", 60)):
        if value and value % size == 0:
            return f"{value // size} {unit}"
    return f"{value} min"
