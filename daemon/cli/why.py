"""`delegated why`: every term of a task's scores and every step of its decision."""

from __future__ import annotations

import json
from collections.abc import Sequence

import click
from rich.text import Text

from daemon.cli import Invocation
from daemon.cli.session import quiet_world
from daemon.cli.terminal import change_words, console, progress_bars, table
from daemon.core.changes import Change
from daemon.core.effects import told_of
from daemon.core.judge import Judged
from daemon.core.model import Term
from daemon.core.outlook import Outlook, outlook_of
from daemon.cycle import one_pass
from daemon.report import change_row, outlook_row, task_row

AXES = {
    "urgency": "Urgency",
    "importance": "Importance",
    "owner": "Only you?",
    "kind": "Kind of work",
    "complexity": "How hard",
    "estimate": "How long",
    "confidence": "How sure",
    "assistant": "Best assistant",
    "decision": "Decision",
}


@click.command(
    help="Every term of a task's scores and every step of its decision. TASK is a card's address or short"
    " link, a task id as `delegated status` shows it, or (a part of) the title. Writes nothing."
)
@click.argument("task")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@click.pass_context
def command(ctx: click.Context, task: str, form: str) -> None:
    """Show why one task is decided as it is."""
    invocation: Invocation = ctx.obj
    with quiet_world(invocation) as (_settings, world, setup), progress_bars() as progress:
        result = one_pass(world, setup, progress=progress)
    found = matching(task, result.judged)
    if len(found) != 1:
        say_which(task, found)
        ctx.exit(1)
    (one,) = found
    changes = [change for change in result.plan.changes if change.task == one.task.id]
    told = told_of(one, result.judged, result.memory, setup, result.now, result.free)
    ahead = outlook_of(one, setup, result.now, result.free, result.memory)
    if form == "json":
        rows = [change_row(change) for change in changes]
        document = {**task_row(one), "changes": rows, "memory": told, "outlook": outlook_row(ahead)}
        click.echo(json.dumps(document, ensure_ascii=False, indent=1))
    else:
        _show(one, changes, told, ahead)


def matching(wanted: str, judged: Sequence[Judged]) -> list[Judged]:
    """The tasks meant: by id, address, short link or whole title, else by a part of the title."""
    wanted = wanted.strip()
    exact = [
        one
        for one in judged
        if wanted in (str(one.task.id), one.task.id.key, one.task.url, one.task.short_link, one.task.title)
        or (one.task.short_link and f"/c/{one.task.short_link}" in wanted)
    ]
    return exact or [one for one in judged if wanted.casefold() in one.task.title.casefold()]


def say_which(wanted: str, found: Sequence[Judged]) -> None:
    """Tell that nothing, or which several tasks, were meant."""
    if not found:
        click.echo(f"No task '{wanted}'; give its address, its id, or a part of its title.", err=True)
        return
    click.echo(f"{len(found)} tasks fit '{wanted}'; say which by its id:", err=True)
    for one in found[:20]:
        click.echo(f"  {one.task.id}  {one.task.title[:80]}", err=True)


def _show(one: Judged, changes: Sequence[Change], told: Sequence[str], ahead: Outlook) -> None:
    screen = console()
    quadrant = one.decision.quadrant or one.assessment.quadrant
    screen.print(Text(one.task.title), style="bold")
    screen.print(
        f"{quadrant.value}, urgency {one.assessment.urgency:.0f}, importance {one.assessment.importance:.0f},"
        f" {one.assessment.confidence:.0%} sure"
    )
    made = table("", "Points", "Because")
    best = one.ranking[0].terms if one.ranking else ()
    terms: tuple[Term, ...] = (*one.assessment.terms, *best, *one.decision.reasons)
    for axis, title in AXES.items():
        for number, term in enumerate(term for term in terms if term.axis == axis):
            points = f"{term.points:+.0f}" if term.points else ""
            made.add_row(title if number == 0 else "", points, Text(term.text))
    screen.print(made)
    if ahead.nearest is not None:
        near = ahead.nearest
        screen.print(f"Runner-up: {near.quadrant.value}, {near.points:.0f} points of {near.axis} away")
    for sentence in ahead.sentences:
        screen.print(Text(f"Outlook: {sentence}"))
    for sentence in told:
        screen.print(Text(f"Memory: {sentence}"))
    wanted = ", ".join(change_words(change) for change in changes)
    screen.print(Text(f"Wanted now: {wanted}" if wanted else "It is as it ought to be."))
