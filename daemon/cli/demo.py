"""`delegated demo`: sandbox, sample business, daemon and pages in one command."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console

from daemon.cli import Invocation
from daemon.cli.board_view import board_table
from daemon.cli.terminal import console, plan_table, progress_bars, summary_lines
from daemon.clock import SystemClock
from daemon.cycle import CycleResult
from daemon.log import set_up_log
from daemon.loop import one_cycle, run_until_stopped
from daemon.sample import OWNER_EMAIL, TIMEZONE, sample_board, sample_config, sample_events
from daemon.sandbox_server import Sandbox, SandboxServer
from daemon.wiring import make_setup, read_settings, world

PAUSE_SECONDS = 5.0


@click.command(
    help="See it at work on your own machine: a sample business, its board with the labels written back, and"
    " its calendar. No account, nothing to install besides. Ctrl-C ends all."
)
@click.option("--once", is_flag=True, help="One cycle, print what it did, and exit.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, show_default="any free one", help="Page port."
)
@click.pass_context
def command(ctx: click.Context, once: bool, port: int) -> None:
    """Serve the sample, run a cycle, show the board, and go on until Ctrl-C."""
    invocation: Invocation = ctx.obj
    set_up_log(level="info" if invocation.verbose else "error")
    clock = SystemClock()
    screen = console()
    with (
        tempfile.TemporaryDirectory(prefix="delegated-demo-") as folder,
        _sample(clock, port) as (sandbox, server),
    ):
        settings = read_settings(
            _write_config(Path(folder), server.url, clock),
            {"TRELLO_KEY": sandbox.key, "TRELLO_TOKEN": sandbox.token, "GOOGLE_TOKEN": sandbox.token},
        )
        setup = make_setup(settings)
        with world(settings, clock) as built:
            with progress_bars() as progress:
                result = one_cycle(built, setup, progress=progress)
            _show(screen, sandbox, result, clock)
            if once:
                ctx.exit(1 if result.problems else 0)
            screen.print(
                f"\nThe board: [bold]{server.url}[/]   the calendar: [bold]{server.url}/calendar/primary[/]"
            )
            screen.print(f"A cycle runs every {PAUSE_SECONDS:.0f} seconds. Ctrl-C ends all.")
            run_until_stopped(
                lambda: one_cycle(built, setup, progress=lambda _what, _done, _total: None),
                clock,
                every_seconds=PAUSE_SECONDS,
            )
            screen.print("Ended; the sample is gone.")


@contextmanager
def _sample(clock: SystemClock, port: int) -> Iterator[tuple[Sandbox, SandboxServer]]:
    now = clock.now()
    # The limits of the real services would only make a newcomer wait.
    sandbox = Sandbox(clock=clock.now, timezone=str(TIMEZONE), owner_email=OWNER_EMAIL, limits=False)
    sandbox.trello.load_board(sample_board(now), origin="the sample board")
    sandbox.calendar.load_items(sample_events(now), origin="the sample calendar")
    try:
        server = SandboxServer(sandbox, port=port)
    except OSError as error:
        raise click.ClickException(
            f"port {port} cannot be used ({error.strerror}); choose another one with --port"
        ) from None
    with server:
        yield sandbox, server


def _write_config(folder: Path, url: str, clock: SystemClock) -> Path:
    path = folder / "config.yaml"
    # Whoever looks on a Wednesday wants to see the cards of Monday and Friday, too.
    today = clock.now().astimezone(TIMEZONE).date()
    text = sample_config(trello_url=f"{url}/1", google_url=url, state_dir=folder, today=today)
    path.write_text(text, encoding="utf-8")
    return path


def _show(screen: Console, sandbox: Sandbox, result: CycleResult, clock: SystemClock) -> None:
    screen.print(plan_table(result))
    for board in sandbox.trello.boards():
        export = sandbox.trello.export_board(board["id"])
        screen.print(board_table(export, now=clock.now(), timezone=TIMEZONE))
    for line in summary_lines(result):
        screen.print(line, markup=False)
