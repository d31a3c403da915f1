"""`delegated evaluate`: how often tasks are judged as people judge them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import IO, Any

import click

from daemon.cli import Invocation
from daemon.cli.classify import answers, memory_of, profile_and_policy
from daemon.cli.evaluation_tables import tables
from daemon.cli.session import quiet_world
from daemon.cli.terminal import console, progress_bars
from daemon.cli.why import AXES
from daemon.clock import SystemClock
from daemon.core.look import look_at
from daemon.core.model import NoSnapshot, Profile, Snapshot
from daemon.core.policy import Policy
from daemon.core.recall import Memory
from daemon.core.trained.outputs import TOPICS
from daemon.errors import DelegatedError
from daemon.evaluation.compared import RESAMPLES, SEED, Case, Report, compare
from daemon.evaluation.history import agreement, decisions
from daemon.evaluation.reading import Known, Labelled, Lines, case_of
from daemon.evaluation.told import document
from daemon.ports import Progress
from daemon.pull import pull_all

SLICE = 200
"""So many lines between two steps of the bar."""


@dataclass(frozen=True, slots=True)
class Found:
    """Judged tasks, what to know about them, and what could not be used, each a sentence.

    `wrong`: something else was not as it should be, and was told already.
    """

    cases: Sequence[Case]
    notes: Sequence[str]
    bad: Sequence[str]
    wrong: bool = False


@click.command(
    help="How often tasks are judged as people judge them. Each line of a FILE is a task as for `classify`"
    " with a `label` (urgent, important or quadrant, owner_only, assistant, kind, category, complexity; what"
    " is missing is not asked). Uses owner, goals, assistants and rules of the configuration when there is"
    " one. A bad line is told, and the exit code is 1 at the end."
)
@click.argument(
    "files", nargs=-1, type=click.Path(exists=True, dir_okay=False, allow_dash=True), metavar="[FILE]..."
)
@click.option("--history", is_flag=True, help="Judge the tasks of your boards on which you left a decision.")
@click.option(
    "--memory",
    "remembered",
    type=click.File("r", encoding="utf-8-sig", errors="replace"),
    help="JSON Lines of what you decided before, as for `classify`: shows what the memory brings.",
)
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@click.option(
    "--html",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Also write a page with charts to this file.",
)
@click.option("--worst", type=click.IntRange(0), default=10, show_default=True, help="Misses to show.")
@click.option("--set", "only_set", help="Only the lines with this `set`.")
@click.option(
    "--bootstrap",
    "resamples",
    type=click.IntRange(20, 100_000),
    default=RESAMPLES,
    show_default=True,
    help="Resamples for the intervals of macro-F1.",
)
@click.option("--seed", default=SEED, show_default=True, help="Of the resamples.")
@click.pass_context
def command(
    ctx: click.Context,
    files: tuple[str, ...],
    history: bool,
    remembered: IO[str] | None,
    form: str,
    html: Path | None,
    worst: int,
    only_set: str | None,
    resamples: int,
    seed: int,
) -> None:
    """Judge, compare, tell."""
    if bool(files) == history:
        raise click.UsageError("name a FILE with labelled tasks, or ask for --history (not both)")
    if history and remembered is not None:
        raise click.UsageError("--history judges without memory; leave --memory out")
    with progress_bars() as progress:
        if history:
            found = _of_history(ctx.obj, progress)
        else:
            found = _of_files(ctx, files, only_set, remembered, progress)
        report = compare(
            found.cases,
            worst=worst,
            resamples=resamples,
            seed=seed,
            tell=lambda done, total: progress("intervals", done, total),
        )
    told = document(report, found.bad, found.notes)
    if html is not None:
        _write_page(html, told)
    if form == "json":
        click.echo(json.dumps(told, ensure_ascii=False, indent=1))
    else:
        _show(report, found.notes, html)
    for sentence in found.bad:
        click.echo(sentence, err=True)
    ctx.exit(1 if found.bad or found.wrong else 0)


def judged_lines(
    lines: Sequence[Labelled],
    profile: Profile,
    policy: Policy,
    known: Known,
    progress: Progress,
    memory: Memory | None = None,
) -> tuple[list[Case], list[str]]:
    """Each line through `classify`; cases, and a sentence for each line that it refused."""
    text = StringIO("".join(line.text.rstrip("\n") + "\n" for line in lines))
    cases, refused = [], []
    given = answers(text, profile, policy, SystemClock().now(), memory)
    for done, (line, answer) in enumerate(zip(lines, given, strict=True)):
        if done % SLICE == 0:
            progress("judging", done, len(lines))
        if "error" in answer:
            refused.append(f"{line.where}: {answer['error']}")
        else:
            cases.append(case_of(line, answer, known))
    progress("judging", len(lines), len(lines))
    return cases, refused


def known_to(profile: Profile) -> Known:
    """What can be answered under a profile."""
    return Known([assistant.name for assistant in profile.assistants], TOPICS)


def _of_files(
    ctx: click.Context,
    files: Sequence[str],
    only_set: str | None,
    remembered: IO[str] | None,
    progress: Progress,
) -> Found:
    profile, policy = profile_and_policy(ctx)
    known, lines = known_to(profile), Lines()
    for name in files:
        with click.open_file(name, encoding="utf-8-sig", errors="replace") as opened:
            lines.read("standard input" if name == "-" else name, opened, only_set)
    memory, wrong = None, False
    if remembered is not None:
        memory, wrong = memory_of(remembered, profile, policy, SystemClock().now())
    cases, refused = judged_lines(lines.usable, profile, policy, known, progress, memory)
    return Found(
        known.without_foreign(cases), [*lines.notes(), *known.notes()], [*lines.bad, *refused], wrong
    )


def _of_history(invocation: Invocation, progress: Progress) -> Found:
    with quiet_world(invocation) as (_settings, world, setup):
        now = world.clock.now()
        sources = pull_all(world.connectors, world.store, now=now, progress=progress)
        snapshots = [source for source in sources if isinstance(source, Snapshot)]
        looks = look_at(snapshots, world.store.ledger(), setup.book, now)
        known = known_to(setup.profile)
        cases = decisions(looks, world.store.corrections(), setup, known)
    unread = [source.reason for source in sources if isinstance(source, NoSnapshot)]
    partly = [reason for snapshot in snapshots for _, reason in snapshot.unread]
    return Found(cases, [*known.notes(), agreement(cases)], [*unread, *partly])


def _show(report: Report, notes: Sequence[str], html: Path | None) -> None:
    screen = console()
    for part in tables(report):
        screen.print(part)
    for note in notes:
        screen.print(f"Note: {note}", markup=False)
    if html is not None:
        screen.print(f"The page with charts is {html}.", markup=False)


def _write_page(path: Path, told: Mapping[str, Any]) -> None:
    from daemon.evaluation.page import render_page

    try:
        path.write_text(render_page(told, AXES), encoding="utf-8")
    except OSError as error:
        raise DelegatedError(f"{path} cannot be written: {error.strerror}; name another file") from None
