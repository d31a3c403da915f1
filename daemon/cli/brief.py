"""`delegated brief`: what an assistant is told with a task, where it comes from, and what is missing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click
from rich.text import Text

from daemon.cli import Invocation
from daemon.cli.session import quiet_world
from daemon.cli.terminal import console, progress_bars, table
from daemon.cli.why import matching, say_which
from daemon.core.board_sops import is_sop, with_board_sops
from daemon.core.brief_gate import Briefed, brief_of, spoken_deadline
from daemon.core.handover import without_ours
from daemon.core.judge import Judged, Setup
from daemon.core.model import Snapshot
from daemon.cycle import CycleResult, one_pass
from daemon.sops import read_sop

TITLES = {
    "outcome": "Outcome",
    "steps": "Steps",
    "deadline": "Ready by",
    "resources": "Resources",
    "constraints": "Limits",
    "success": "Done when",
    "decides": "Who decides",
}


@click.command(
    help="What an assistant is told with TASK (given as for `why`), where each part comes from, and what the"
    " card leaves open. With --lint it looks at a procedure instead. Writes nothing."
)
@click.argument("task", required=False)
@click.option(
    "--lint",
    "sop",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Read one procedure (Markdown or YAML) and say what is wrong with it.",
)
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@click.pass_context
def command(ctx: click.Context, task: str | None, sop: Path | None, form: str) -> None:
    """Show one brief, or check one procedure."""
    if (task is None) == (sop is None):
        raise click.UsageError("give either a TASK or --lint FILE")
    if sop is not None:
        ctx.exit(_lint(sop, form))
    invocation: Invocation = ctx.obj
    with quiet_world(invocation) as (_settings, world, setup), progress_bars() as progress:
        result = one_pass(world, setup, progress=progress)
    found = matching(str(task), result.judged)
    if len(found) != 1:
        say_which(str(task), found)
        ctx.exit(1)
    one = found[0]
    if setup.briefs is not None and is_sop(one.task, setup.briefs):
        click.echo(f"'{one.task.title}' is a procedure itself, so it has no brief.", err=True)
        ctx.exit(1)
    briefed = _brief(one, setup, result)
    if form == "json":
        click.echo(json.dumps(brief_row(one, briefed, setup), ensure_ascii=False, indent=1))
    else:
        _show(one, briefed, setup)


def brief_row(one: Judged, found: Briefed, setup: Setup) -> dict[str, Any]:
    """A brief and its gaps as data."""
    brief, gaps = found.brief, found.gaps
    internal = brief.internal_deadline
    return {
        "id": str(one.task.id),
        "title": one.task.title,
        "assistant": one.decision.assistant or one.decision.best_assistant,
        "outcome": brief.outcome,
        "steps": list(brief.steps),
        "deadline": spoken_deadline(brief, setup.profile) or None,
        "internal_deadline": internal.isoformat(timespec="minutes") if internal else None,
        "resources": list(brief.resources),
        "constraints": list(brief.constraints),
        "success": list(brief.success),
        "decides": brief.decides,
        "sources": dict(brief.source),
        "sop": brief.sop.sentence if brief.sop is not None else None,
        "completeness": gaps.completeness,
        "enough": gaps.enough,
        "missing": [{"what": n.name, "points": n.points, "question": n.question} for n in gaps.missing],
        "questions": list(gaps.questions),
    }


def _brief(one: Judged, setup: Setup, result: CycleResult) -> Briefed:
    assert setup.briefs is not None
    rules = with_board_sops(setup.briefs, [s for s in result.sources if isinstance(s, Snapshot)])
    bare = without_ours(one.task, one.look.labels, one.look.record)
    return brief_of(bare, one.assessment, one.decision, setup.profile, rules, result.now)


def _show(one: Judged, found: Briefed, setup: Setup) -> None:
    screen = console()
    brief, gaps = found.brief, found.gaps
    screen.print(Text(one.task.title), style="bold")
    if brief.sop is not None:
        screen.print(Text(brief.sop.sentence))
    made = table("", "", "From")
    parts = {
        "outcome": brief.outcome,
        "steps": "\n".join(f"{number}. {step}" for number, step in enumerate(brief.steps, start=1)),
        "deadline": spoken_deadline(brief, setup.profile),
        "resources": "\n".join(brief.resources),
        "constraints": "\n".join(brief.constraints),
        "success": "\n".join(brief.success),
        "decides": brief.decides,
    }
    for part, text in parts.items():
        if text:
            where = brief.came_from("internal_deadline") if part == "deadline" else ""
            made.add_row(TITLES[part], Text(text), Text(where or brief.came_from(part)))
    screen.print(made)
    word = "enough to hand it over" if gaps.enough else "too little to hand it over"
    screen.print(f"Complete: {gaps.completeness} of 100, {word}; {gaps.sentence}.", markup=False)
    for number, question in enumerate(gaps.questions, start=1):
        screen.print(f"  {number}. {question}", markup=False)


def _lint(path: Path, form: str) -> int:
    read = read_sop(path)
    if form == "json":
        row = {"file": str(path), "ok": not read.problems, "problems": list(read.problems)}
        steps = list(read.sop.steps) if read.sop is not None else []
        click.echo(json.dumps({**row, "name": read.sop.name if read.sop else None, "steps": steps}, indent=1))
    else:
        for problem in read.problems:
            click.echo(problem)
        if read.sop is not None:
            count = len(read.sop.steps)
            click.echo(f"'{read.sop.name}': {count} step{'s' if count != 1 else ''}, used in briefs.")
    return 1 if read.problems else 0
