"""The command line. Commands are imported only when they are called, so that `--help` answers at once."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import click

from daemon import __version__
from daemon.errors import ConfigError, DelegatedError

COMMANDS = {
    "demo": "See it at work: a sample business on your own machine, no account needed",
    "sandbox": "Only the stand-ins for Trello and Google Calendar",
    "init": "Write a configuration and sign in, step by step",
    "check": "Look at configuration, credentials, permissions and reachability",
    "plan": "What would change, and why; writes nothing",
    "sync": "One cycle: read, judge, write back",
    "why": "Why one task is decided as it is, term by term",
    "brief": "What an assistant is told with a task, and what the card leaves open",
    "run": "The service: a cycle every few minutes, until it is told to end",
    "classify": "Judge tasks from JSON Lines, no account needed",
    "evaluate": "How often tasks are judged as people judge them",
    "status": "How it goes: last cycles, sources, locks",
    "memory": "What it has learned from you: list, add, export, import, remove, suggest rules",
    "report": "The week looked back on: handed over, done, late, hours, what to change",
    "undo": "Take back what a cycle wrote, as far as it still stands",
    "unlock": "Let the daemon decide again on a task you had changed",
    "schema": "Print the JSON Schema of the configuration, for editors",
}


class LazyCommands(click.Group):
    """A group whose commands live in modules of their own name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"daemon.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except ConfigError as error:
            for problem in error.problems:
                click.echo(problem, err=True)
            ctx.exit(2)
        except DelegatedError as error:
            click.echo(f"Error: {error}", err=True)
            ctx.exit(1)


@click.group(cls=LazyCommands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--config",
    type=click.Path(dir_okay=False, path_type=Path),
    envvar="DELEGATED_CONFIG",
    default=Path("config.yaml"),
    show_default=True,
    show_envvar=True,
    help="The configuration file.",
)
@click.option("--verbose", "-v", is_flag=True, help="Log what is read and written, not only problems.")
@click.version_option(__version__, prog_name="delegated")
@click.pass_context
def delegated(ctx: click.Context, config: Path, verbose: bool) -> None:
    """Reads your Trello boards and Google Calendar, decides what you do and what you hand over,
    and writes it back where you look anyway."""
    ctx.obj = Invocation(config=config, verbose=verbose)


class Invocation:
    """What every command gets: which configuration, and how much to say."""

    __slots__ = ("config", "verbose")

    def __init__(self, *, config: Path, verbose: bool) -> None:
        self.config = config
        self.verbose = verbose
