"""`delegated sandbox`: only the stand-in services."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

import click

from daemon.clock import SystemClock
from daemon.sandbox_server import Sandbox, SandboxServer, load_files, restored

FILE = click.Path(dir_okay=False, path_type=Path)


@click.command(
    help="Serve stand-ins for Trello and Google Calendar on 127.0.0.1 until Ctrl-C. The first line printed is"
    " JSON: the base URLs, the credentials and the boards."
)
@click.option("--port", type=click.IntRange(0, 65535), default=0, show_default="any free one", help="Port.")
@click.option(
    "--trello-board", "boards", type=FILE, multiple=True, help="A board as Trello's 'Export as JSON'."
)
@click.option(
    "--calendar", "calendars", type=FILE, multiple=True, help="Events: Google's events.list JSON, or .ics."
)
@click.option("--latency", type=click.IntRange(0), default=0, metavar="MS", help="Answer so much later.")
@click.option("--no-limits", is_flag=True, help="Without the services' rate limits.")
@click.option("--state", type=FILE, help="Keep boards and events in this file over restarts.")
@click.pass_context
def command(
    ctx: click.Context,
    port: int,
    boards: tuple[Path, ...],
    calendars: tuple[Path, ...],
    latency: int,
    no_limits: bool,
    state: Path | None,
) -> None:
    """Load the files, say where the services are, and serve."""
    sandbox = Sandbox(clock=SystemClock().now, latency_ms=latency, limits=not no_limits)
    if state is not None and state.exists():
        try:
            sandbox = restored(state, clock=SystemClock().now, latency_ms=latency, limits=not no_limits)
        except ValueError as error:
            click.echo(str(error), err=True)
            ctx.exit(2)
    notes, problems = load_files(sandbox, boards, calendars)
    for line in (*notes, *problems):
        click.echo(line, err=True)
    try:
        server = SandboxServer(sandbox, port=port)
    except OSError as error:
        click.echo(
            f"Port {port} cannot be used ({error.strerror}); choose another one with --port.", err=True
        )
        ctx.exit(1)
    click.echo(json.dumps(first_line(server, sandbox)))
    try:
        with suppress(KeyboardInterrupt):
            server.serve()
    finally:
        if state is not None:
            sandbox.dump(state)
    ctx.exit(1 if problems else 0)


def first_line(server: SandboxServer, sandbox: Sandbox) -> dict[str, object]:
    """Where the services are and how to get in."""
    return {
        "trello": f"{server.url}/1",
        "google": server.url,
        "key": sandbox.key,
        "token": sandbox.token,
        "boards": sandbox.trello.boards(),
        "page": server.url,
    }
