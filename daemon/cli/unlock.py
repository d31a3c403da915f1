"""`delegated unlock`: let the daemon decide again on a task a person had changed."""

from __future__ import annotations

import click

from daemon.cli import Invocation
from daemon.cli.session import quiet_world


@click.command(
    help="Let the daemon decide again on TASK: its id, or a part of its title, as `delegated status` shows"
    " them. Take your own label off the card first, or it counts as your decision again. What was learned"
    " from it stays; `delegated memory` forgets that."
)
@click.argument("task")
@click.pass_context
def command(ctx: click.Context, task: str) -> None:
    """Take away every lock of one task."""
    invocation: Invocation = ctx.obj
    with quiet_world(invocation, level="critical") as (_settings, world, _setup):
        locks = world.store.locks()
        found = {where for where, _ in locks if task in (str(where), where.key)} or {
            where for where, lock in locks if task.casefold() in lock.reason.casefold()
        }
        count = world.store.unlock(next(iter(found))) if len(found) == 1 else 0
        remembered = [each.id for each in world.store.corrections() if count and each.task in found]
    if len(found) > 1:
        click.echo(f"{len(found)} tasks fit '{task}'; give the id of one:", err=True)
        for where in sorted(str(one) for one in found):
            click.echo(f"  {where}", err=True)
    elif count == 0:
        click.echo(f"No lock on '{task}'; `delegated status` lists the locks.", err=True)
    if count == 0:
        ctx.exit(1)
    click.echo(f"{count} lock{'s' if count > 1 else ''} taken away; the next cycle decides again.")
    if remembered:
        numbers = " ".join(str(number) for number in remembered)
        click.echo(
            f"What you had decided is still remembered; to forget it: delegated memory remove {numbers}"
        )
