"""`delegated report`: the week looked back on, from what the daemon noted; nothing is read from a service."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import click
from rich.text import Text

from daemon.cli import Invocation
from daemon.cli.session import quiet_world
from daemon.cli.terminal import console, counted, shortened, table
from daemon.core.digest import Digest, Entry, digest_of
from daemon.core.digest_text import days, figures, hours, markdown, swot_parts
from daemon.core.times import zone_of
from daemon.core.week import Week
from daemon.errors import DelegatedError
from daemon.weekly import expiries


class WeekText(click.ParamType[Week]):
    """A week such as 2026-W48."""

    name = "week"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Week:
        if isinstance(value, Week):
            return value
        try:
            return Week.parse(str(value))
        except ValueError as error:
            self.fail(str(error), param, ctx)


@click.command(
    help="The week looked back on: handed over, done, late, waiting for whom, hours, what to change. Made"
    " from what every cycle noted; nothing is read from your boards, nothing is written to them."
)
@click.option("--week", type=WeekText(), help="Which week, such as 2026-W48.  [default: the one that lasts]")
@click.option(
    "--html", type=click.Path(dir_okay=False, path_type=Path), help="Write a page with charts to this file."
)
@click.option("--markdown", "as_markdown", is_flag=True, help="Print Markdown.")
@click.pass_context
def command(ctx: click.Context, week: Week | None, html: Path | None, as_markdown: bool) -> None:
    """Tell of one week."""
    invocation: Invocation = ctx.obj
    with quiet_world(invocation, level="critical") as (_settings, world, setup):
        now = world.clock.now()
        profile = setup.profile
        timezone = profile.owner.timezone
        this = Week.at(now, zone_of(timezone))
        if week is not None and week > this:
            raise click.UsageError(f"week {week.label} has not begun yet")
        digest = digest_of(
            world.store.activities().values(),
            profile,
            week or this,
            now,
            corrections=world.store.corrections(),
            expiries=expiries(world.connectors, world.store),
        )
    if html is not None:
        _write_page(html, digest, timezone)
    if as_markdown:
        click.echo(markdown(digest, timezone), nl=False)
    elif html is None:
        _show(digest, timezone)
    else:
        click.echo(f"The page is in {html}.")


def _write_page(path: Path, digest: Digest, timezone: str) -> None:
    # The templates take a moment to load, which the other forms need not wait for.
    from daemon.weekly_page import render_digest

    try:
        path.write_text(render_digest(digest, timezone), encoding="utf-8", errors="replace")
    except OSError as error:
        raise DelegatedError(f"the page cannot be written to {path}: {error.strerror}") from error


def _show(digest: Digest, timezone: str) -> None:
    screen = console()
    week = digest.week
    screen.print(Text(f"Week {week.number} of {week.year} ({week.days})", style="bold"))
    screen.print(Text("Nothing was handed over, done or late." if digest.empty else figures(digest)))
    zone = zone_of(timezone)

    def when(at: datetime) -> str:
        return at.astimezone(zone).strftime("%a %d %b")

    def entries(name: str, rows: tuple[Entry, ...], at: str) -> None:
        if rows:
            made = table("Card", "Who", "Hours", at, "", title=f"\n{name}")
            for each in rows:
                late = Text("late" if each.late else "", style="bold red")
                told = (Text(each.who or "you"), hours(each.hours), when(each.at), late)
                made.add_row(shortened(each.title, 60), *told)
            screen.print(made)

    entries("Late", digest.late, "Due")
    entries("Done", digest.done, "Done")
    entries("Handed over", digest.handed_over, "Since")
    if digest.waiting:
        made = table("Who", "Cards", "Hours", "Late", "Oldest", title="\nWaiting for")
        for w in digest.waiting:
            made.add_row(
                Text(w.who or "you (nobody fits)"),
                str(w.cards),
                hours(w.hours),
                str(w.late),
                days(w.oldest_days),
            )
        screen.print(made)
    if digest.stuck:
        made = table("Board", "List", "There", "Usual stay", "Longest now", title="\nWhere it gets stuck")
        for s in digest.stuck:
            longest = shortened(f"{s.longest} ({days(s.longest_days)})", 60)
            made.add_row(shortened(s.board, 24), shortened(s.name, 24), str(s.cards), days(s.days), longest)
        screen.print(made)
    if digest.hours:
        made = table("Who", "Bought", "Used", "Held", title="\nHours (estimated)")
        for h in digest.hours:
            bought = hours(h.bought) if h.bought is not None else "–"
            made.add_row(Text(h.who), bought, hours(h.used), hours(h.held))
        screen.print(made)
    for line in _advice(digest):
        screen.print(Text(line))


def _advice(digest: Digest) -> list[str]:
    lines: list[str] = []
    parts = [(name, list(told)) for name, told in swot_parts(digest)]
    if digest.share is not None:
        parts.insert(0, ("One-off and recurring", [digest.share.sentence]))
    again = [
        f"{shortened(each.title, 60)}: {each.times} times, {hours(each.hours)} each"
        + (f", {counted(len(each.steps), 'step')} from earlier checklists" if each.steps else "")
        for each in digest.repeated
    ]
    parts.append(("Worth a written procedure", again))
    parts.append(("Worth learning", [each.sentence for each in digest.learning]))
    parts.append(("Rules to consider", [each.sentence for each in digest.rules]))
    for name, told in parts:
        if told:
            lines += ["", name, *(f"  {sentence}" for sentence in told)]
    return lines
