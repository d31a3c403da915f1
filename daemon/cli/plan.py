"""`delegated plan`: what would change, and why; writes nothing."""

from __future__ import annotations

import json

import click

from daemon.cli import Invocation
from daemon.cli.session import quiet_world
from daemon.cli.terminal import console, plan_table, progress_bars, summary_lines
from daemon.cycle import one_pass
from daemon.report import plan_document


@click.command(help="What would change, and why. Reads everything, writes nothing.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@click.option("--all", "everything", is_flag=True, help="Show every task, not only those that change.")
@click.option("--force", is_flag=True, help="Plan even though a source has shrunk a lot.")
@click.pass_context
def command(ctx: click.Context, form: str, everything: bool, force: bool) -> None:
    """Rehearse a cycle and show its plan."""
    invocation: Invocation = ctx.obj
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
