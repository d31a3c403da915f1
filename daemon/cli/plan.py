"""`delegated plan`: what would change, and why; writes nothing."""

from __future__ import annotations

import json
from typing import Any

import click
from rich.text import Text

from daemon.cli import Invocation
from daemon.cli.session import quiet_world
from daemon.cli.terminal import (
    console,
    counted,
    plan_table,
    progress_bars,
    shortened,
    summary_lines,
    table,
)
from daemon.cycle import one_pass
from daemon.report import plan_document


@click.command(help="What would change, and why. Reads everything, writes nothing.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@click.option("--all", "everything", is_flag=True, help="Show every task, not only those that change.")
@click.option("--force", is_flag=True, help="Plan even though a source has shrunk a lot.")
@click.option(
    "--last", is_flag=True, help="Show the last plan that was kept instead, as observe mode keeps them."
)
@click.pass_context
def command(ctx: click.Context, form: str, everything: bool, force: bool, last: bool) -> None:
    """Rehearse a cycle and show its plan."""
    invocation: Invocation = ctx.obj
    if last:
        with quiet_world(invocation) as (_settings, world, _setup):
            kept = world.store.last_plan()
        _show_kept(ctx, kept[1] if kept else None, form)
    with quiet_world(invocation) as (_settings, world, setup), progress_bars() as progress:
        result = one_pass(world, setup, progress=progress, force=force)
    if form == "json":
        click.echo(json.dumps(plan_document(result), ensure_ascii=False, indent=1))
    else:
        screen = console()
        if result.plan.changes or everything:
            screen.print(plan_table(result, everything=everything))
        for line in summary_lines(result):
            screen.print(line, markup=False)
    ctx.exit(1 if result.problems else 0)


def _show_kept(ctx: click.Context, document: str | None, form: str) -> None:
    if document is None:
        click.echo("No plan was kept yet; run `delegated sync` first.", err=True)
        ctx.exit(1)
    if form == "json":
        click.echo(document)
        ctx.exit(0)
    plan = json.loads(document)
    made = table("Task", "", "Action", "Changes")
    for task in plan["tasks"]:
        changes = [change for change in plan["changes"] if change["task"] == task["id"]]
        made.add_row(
            shortened(task["title"], 48),
            task["quadrant"],
            " → ".join(filter(None, (task["action"], task["assistant"]))),
            Text(", ".join(_kept_words(change) for change in changes)),
        )
    console().print(
        f"Cycle {plan['cycle']}, {plan['now']}: {counted(len(plan['changes']), 'change')} wanted."
    )
    console().print(made)
    ctx.exit(0)


def _kept_words(change: dict[str, Any]) -> str:
    words = str(change["kind"]).replace("_", " ")
    value = change["after"] if change["after"] is not None else change["before"]
    return f"{words} {value}" if isinstance(value, str | int) else words
