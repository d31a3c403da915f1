"""Run one measurement, or all."""

from __future__ import annotations

from importlib import import_module

import click

NAMES = {
    "startup": "How long `delegated --help` takes",
    "cycle": "CPU, memory and requests of a cycle over 5,000 cards and 5,000 events",
    "judgement": "How often tasks are judged as people judge them, and how fast",
}


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(list(NAMES)))
@click.option("--size", default=5000, show_default=True, help="Cards, and as many events, for `cycle`.")
def main(names: tuple[str, ...], size: int) -> None:
    """Measure NAMES (all when none is given) and print what was measured."""
    for name in names or NAMES:
        click.echo(f"== {name}: {NAMES[name]}")
        module = import_module(f"bench.{name}")
        module.measure(size) if name == "cycle" else module.measure()


if __name__ == "__main__":
    main()
