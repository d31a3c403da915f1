"""`delegated memory`: what the daemon has learned from the owner, to look at, take along and forget."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import click
from rich.text import Text

from daemon.cli import Invocation
from daemon.cli.session import quiet_world
from daemon.cli.terminal import console, counted, shortened, table
from daemon.core.memory import Correction
from daemon.core.memory_lines import line_of
from daemon.core.suggestions import LEAST, suggestions
from daemon.report import suggestion_row

FORMAT = click.option(
    "--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True
)
NUMBERS = click.argument("numbers", metavar="NUMBER…", type=int, nargs=-1, required=True)


@click.group(
    name="memory",
    help="What the daemon has learned from you: each label you set or took off, each command. Similar tasks"
    " are judged alike from then on; `delegated why TASK` says when.",
)
def command() -> None:
    """Look at the memory and change it."""


@command.command(name="list", help="Every decision of yours that is remembered, the newest first.")
@FORMAT
@click.pass_context
def show(ctx: click.Context, form: str) -> None:
    """Show what is remembered."""
    invocation: Invocation = ctx.obj
    with quiet_world(invocation, level="critical") as (settings, world, _setup):
        kept = list(reversed(world.store.corrections()))
    if form == "json":
        click.echo(json.dumps([line_of(each) for each in kept], ensure_ascii=False, indent=1))
    elif not kept:
        click.echo("Nothing is remembered yet; it begins with the first label you set or take off.")
    else:
        _show(kept, ZoneInfo(settings.owner.timezone))


@command.command(
    help="Write what is remembered as JSON Lines, which `import`, `classify` and `evaluate` read."
)
@click.argument("file", type=click.File("w", encoding="utf-8", lazy=True), default="-")
@click.pass_context
def export(ctx: click.Context, file: Any) -> None:
    """Write one line for each correction."""
    invocation: Invocation = ctx.obj
    with quiet_world(invocation, level="critical") as (_settings, world, _setup):
        kept = world.store.corrections()
    for each in kept:
        file.write(json.dumps(line_of(each)) + "\n")
    if file.name not in ("-", "<stdout>"):
        click.echo(f"{counted(len(kept), 'decision')} written to {file.name}.")


@command.command(
    name="import",
    help="Learn from JSON Lines: what `export` wrote, or tasks with what is right for them as `label`"
    ' (for example {"title": "Send March invoices", "label": {"quadrant": "Q1", "assistant": "Ben"}}).'
    " Reading a file twice changes nothing.",
)
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.pass_context
def take_in(ctx: click.Context, file: Path) -> None:
    """Learn from a file; good lines are taken, bad ones are named."""
    # Judging needs the dictionary, which the other commands here need not wait for.
    from daemon.learning import learned_from

    invocation: Invocation = ctx.obj
    with quiet_world(invocation, level="critical") as (_settings, world, setup):
        learned, problems = learned_from(_lines(file), setup.profile, setup.policy, world.clock.now())
        world.store.remember(learned)
    for problem in problems:
        click.echo(f"{file}: {problem}", err=True)
    click.echo(f"{counted(len(learned), 'decision')} learned.")
    ctx.exit(1 if problems else 0)


@command.command(help="Learn that tasks like TITLE are as you say.")
@click.argument("title")
@click.option("--description", default="", help="More words of such a task.")
@click.option("--list", "list_name", default="", help="The list it stands in.")
@click.option("--quadrant", type=click.Choice(["Q1", "Q2", "Q3", "Q4"]), help="Which quadrant is right.")
@click.option("--important/--not-important", default=None, help="Whether it matters.")
@click.option("--to", "assistant", help="Which assistant does it.")
@click.option("--mine/--not-mine", "owner_only", default=None, help="Whether only you can do it.")
@click.pass_context
def add(ctx: click.Context, /, title: str, description: str, list_name: str, **label: Any) -> None:
    """Learn one decision that stands on no card."""
    from daemon.learning import learned_from

    invocation: Invocation = ctx.obj
    answers = {key: value for key, value in label.items() if value is not None}
    if not answers:
        raise click.UsageError("say what is right: --quadrant, --important, --to or --mine")
    line = {"title": title, "description": description, "list": list_name, "label": answers}
    with quiet_world(invocation, level="critical") as (_settings, world, setup):
        names = {each.name.casefold(): each.name for each in setup.profile.assistants}
        if (who := answers.get("assistant")) is not None and who.casefold() not in names:
            raise click.UsageError(f"no assistant is called '{who}'; there are {', '.join(names.values())}")
        if who is not None:
            answers["assistant"] = names[who.casefold()]
        learned, problems = learned_from([json.dumps(line)], setup.profile, setup.policy, world.clock.now())
        world.store.remember(learned)
    for problem in problems:
        click.echo(problem, err=True)
    click.echo(f"{counted(len(learned), 'decision')} learned.")
    ctx.exit(1 if problems else 0)


@command.command(help="Forget decisions by their numbers, as `list` shows them.")
@NUMBERS
@click.pass_context
def remove(ctx: click.Context, numbers: tuple[int, ...]) -> None:
    """Forget some corrections."""
    invocation: Invocation = ctx.obj
    with quiet_world(invocation, level="critical") as (_settings, world, _setup):
        known = {each.id for each in world.store.corrections()}
        count = world.store.forget(numbers)
    for number in sorted(set(numbers) - known):
        click.echo(f"No decision has the number {number}; `delegated memory list` shows them.", err=True)
    click.echo(f"{counted(count, 'decision')} forgotten; the next cycle judges without.")
    ctx.exit(0 if set(numbers) <= known else 1)


command.add_command(remove, name="forget")


@command.command(help="Rules that your decisions ask for, to be pasted into the configuration.")
@FORMAT
@click.pass_context
def suggest(ctx: click.Context, form: str) -> None:
    """Suggest rules; never applies one."""
    invocation: Invocation = ctx.obj
    with quiet_world(invocation, level="critical") as (_settings, world, setup):
        found = suggestions(world.store.corrections(), setup.profile.rules)
    if form == "json":
        click.echo(json.dumps([suggestion_row(each) for each in found], ensure_ascii=False, indent=1))
    elif not found:
        click.echo(f"No rule to suggest: it takes {LEAST} decisions that agree.")
    else:
        for each in found:
            click.echo(f"  # {each.sentence}\n{each.yaml}", nl=False)


def _show(kept: Sequence[Correction], zone: ZoneInfo) -> None:
    made = table("Number", "Decided", "Task", "List", "You", "We had said", "From")
    for each in kept:
        said = each.said
        words = " ".join(filter(None, (said.quadrant, said.assistant, "only you" if said.owner_only else "")))
        made.add_row(
            str(each.id),
            each.at.astimezone(zone).strftime("%Y-%m-%d"),
            shortened(each.words.title, 48),
            shortened(each.words.list_name, 20) if each.words.list_name else Text("–"),
            Text(each.did),
            Text(words or "–"),
            Text(each.origin.value),
        )
    console().print(made)


def _lines(file: Path) -> Iterator[str]:
    with file.open(encoding="utf-8-sig", errors="replace") as opened:
        yield from opened
