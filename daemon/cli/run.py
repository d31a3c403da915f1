"""`delegated run`: the service."""

from __future__ import annotations

from contextlib import ExitStack

import click

from daemon.cli import Invocation
from daemon.cli.session import quiet_world
from daemon.clock import SystemClock
from daemon.loop import Hints, one_cycle, run_until_stopped
from daemon.ports import Hinting
from daemon.wiring import sole_instance, sop_folder, with_sops


@click.command(help="The service: a cycle every few minutes, until SIGTERM or Ctrl-C.")
@click.pass_context
def command(ctx: click.Context) -> None:
    """Run cycles until a signal ends them."""
    invocation: Invocation = ctx.obj
    clock = SystemClock()
    hints = Hints()
    with (
        quiet_world(invocation, level="info", clock=clock) as (settings, world, setup),
        sole_instance(settings),
        ExitStack() as listening,
    ):
        for connector in world.connectors:
            if isinstance(connector, Hinting):
                listening.enter_context(connector.hints(hints.give))
        procedures = sop_folder(settings)
        run_until_stopped(
            lambda: one_cycle(
                world, with_sops(setup, procedures), progress=lambda _what, _done, _total: None
            ),
            clock,
            every_seconds=settings.interval.total_seconds(),
            hints=hints,
        )
