"""`delegated unlock`: let the daemon decide again on a task a person had changed."""

from __future__ import annotations

import click

from daemon.cli import Invocation
from daemon.cli.session import quiet_world
from daemon.core.model import TaskId


@click.command(help="Let the daemon decide again on TASK (its id as `delegated status` shows it).")
@click.argument("task")
@click.pass_context
def command(ctx: click.Context, task: str) -> None:
    """Take away every lock of one task."""
    invocation: Invocation = ctx.obj
    source, _, key = task.partition(":")
    with quiet_world(invocation, level="critical") as (_settings, world, _setup):
        count = world.store.unlock(TaskId(source, key)) if key else 0
    if count == 0:
        click.echo(f"No lock on '{task}'; `delegated status` lists the locks with their task ids.", err=True)
        ctx.exit(1)
    click.echo(f"{count} lock{'s' if count > 1 else ''} taken away; the next cycle decides again.")
