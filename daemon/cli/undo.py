"""`delegated undo`: take back what a cycle wrote."""

from __future__ import annotations

import json

import click

from daemon.cli import Invocation
from daemon.cli.session import quiet_world
from daemon.cli.terminal import change_words, console, counted, progress_bars, table
from daemon.clock import SystemClock
from daemon.core.changes import ChangeKind
from daemon.core.undo import all_changes
from daemon.loop import Stopping, ending_on_signals
from daemon.report import change_row
from daemon.undo import Undone, undo_cycle
from daemon.wiring import sole_instance


@click.command(
    help="Take back what a cycle wrote, as far as it still stands as it was written, and leave that alone"
    " from then on; `delegated unlock` lets the daemon decide again. Stop the service first. Safe to repeat."
)
@click.option("--cycle", type=click.IntRange(min=1), help="Which cycle. Default: the last one that wrote.")
@click.option("--dry-run", is_flag=True, help="Only show what would be taken back.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@click.pass_context
def command(ctx: click.Context, cycle: int | None, dry_run: bool, form: str) -> None:
    """Take back one cycle and show it."""
    invocation: Invocation = ctx.obj
    clock = SystemClock()
    try:
        with (
            quiet_world(invocation, clock=clock) as (settings, world, setup),
            sole_instance(settings),
            progress_bars() as progress,
            ending_on_signals(clock),
        ):
            if cycle is not None and not world.store.journal(cycle):
                click.echo(
                    f"Cycle {cycle} wrote nothing; `delegated status` shows the last cycles.", err=True
                )
                ctx.exit(1)
            undone = undo_cycle(world, setup, cycle=cycle, dry_run=dry_run, progress=progress)
    except Stopping:
        click.echo("Interrupted; run it again to take back the rest.", err=True)
        ctx.exit(1)
    if form == "json":
        click.echo(json.dumps(_document(undone, dry_run=dry_run), ensure_ascii=False, indent=1))
    else:
        _show(undone, dry_run=dry_run)
    failed = undone.unread or undone.applied.errors or undone.applied.needs_owner or undone.applied.stopped
    ctx.exit(1 if failed or undone.cycle is None else 0)


def _document(undone: Undone, *, dry_run: bool) -> dict[str, object]:
    return {
        "cycle": undone.cycle,
        "dry_run": dry_run,
        "changes": [
            change_row(change)
            for change in all_changes(undone.tasks)
            if change.kind is not ChangeKind.NOTE_TEXT
        ],
        "left": [
            {"task": str(one.task), "title": one.title, "reason": reason}
            for one in undone.tasks
            for reason in one.left
        ],
        "written": undone.applied.written,
        "problems": _problems(undone),
    }


def _problems(undone: Undone) -> list[str]:
    return [*undone.unread, *undone.applied.needs_owner.values(), *undone.applied.errors]


def _show(undone: Undone, *, dry_run: bool) -> None:
    screen = console()
    if undone.cycle is None:
        click.echo("No cycle has written anything yet.", err=True)
        return
    made = table("Task", "Taken back" if not dry_run else "Would be taken back", "Stays")
    for one in undone.tasks:
        words = [
            change_words(c) for c in one.changes if c.kind not in (ChangeKind.NOTE_TEXT, ChangeKind.SET_MARK)
        ]
        made.add_row(one.title[:48], ", ".join(words) or "–", "; ".join(one.left))
    count = sum(bool(one.changes) for one in undone.tasks)
    if undone.tasks:
        screen.print(made)
    if count:
        verb = "would be taken back" if dry_run else "is taken back"
        screen.print(f"Cycle {undone.cycle} {verb} on {counted(count, 'task')}.", markup=False)
        if not dry_run:
            screen.print("These fields are left alone now; `delegated unlock` ends that.", markup=False)
    else:
        screen.print(f"Nothing of cycle {undone.cycle} is left to take back.", markup=False)
    for sentence in (*undone.kept, *_problems(undone)):
        screen.print(sentence[:1].upper() + sentence[1:], markup=False)
