"""`delegated sync`: one cycle."""

from __future__ import annotations

import json

import click

from daemon.cli import Invocation
from daemon.cli.session import quiet_world
from daemon.cli.terminal import console, plan_table, progress_bars, summary_lines
from daemon.clock import SystemClock
from daemon.loop import Stopping, ending_on_signals, one_cycle
from daemon.report import sync_document
from daemon.wiring import sole_instance


@click.command(
    help="One cycle: read, judge, write back. In observe mode the plan is kept and nothing is written."
)
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@click.option("--force", is_flag=True, help="Write even though a source has shrunk a lot.")
@click.pass_context
def command(ctx: click.Context, form: str, force: bool) -> None:
    """Do one cycle and show what it did."""
    invocation: Invocation = ctx.obj
    clock = SystemClock()
    try:
        with (
            quiet_world(invocation, clock=clock) as (settings, world, setup),
            sole_instance(settings),
            progress_bars() as progress,
            ending_on_signals(clock),
        ):
            result = one_cycle(world, setup, progress=progress, force=force)
    except Stopping:
        click.echo("Interrupted; what was under way is settled by the next cycle.", err=True)
        ctx.exit(1)
    if form == "json":
        click.echo(json.dumps(sync_document(result), ensure_ascii=False, indent=1))
    else:
        screen = console()
        if result.plan.changes:
            screen.print(plan_table(result))
        for line in summary_lines(result, observe_only=setup.observe_only):
            screen.print(line, markup=False)
    ctx.exit(1 if result.problems else 0)
