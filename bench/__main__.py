"""Run one measurement, or all."""

from __future__ import annotations

import sys
from importlib import import_module

import click

from bench.figures import Figure, Options, show, show_json

NAMES = {
    "startup": "How long `delegated --help` takes",
    "cycle": "CPU, memory and requests of a cycle over 5,000 cards and 5,000 events",
    "judgement": "How often tasks are judged as people judge them, and how fast",
    "briefs": "How often the brief linter stops the right cards and finds what they lack",
    "calendar": "Requests and CPU of reading 5,000 events, and 1,000 inserts whose connection is cut",
    "trello": "Requests, their rate and the delay of a label, with Trello's limits and 50 ms latency",
}


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(list(NAMES)))
@click.option("--size", default=5000, show_default=True, help="Cards, and as many events, for `cycle`.")
@click.option("--full", is_flag=True, help="The long runs: 1,500 cards are labelled in `trello`.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
def main(names: tuple[str, ...], size: int, full: bool, form: str) -> None:
    """Measure NAMES (all when none is given); exit 1 when a goal is missed."""
    options = Options(size=size, full=full)
    measured: dict[str, list[Figure]] = {}
    for name in names or NAMES:
        click.echo(f"measuring {name} …", err=True)
        measured[name] = import_module(f"bench.{name}").measure(options)
        if form == "table":
            show(f"{name}: {NAMES[name]}", measured[name])
    if form == "json":
        show_json(measured)
    sys.exit(any(each.met is False for figures in measured.values() for each in figures))


if __name__ == "__main__":
    main()
