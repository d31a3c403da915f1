"""`delegated classify`: JSON Lines in, JSON Lines out; no service needed."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import datetime
from typing import IO, Any
from zoneinfo import ZoneInfo

import click
from click.core import ParameterSource

from daemon.cli import Invocation
from daemon.clock import SystemClock
from daemon.core.classify import assess
from daemon.core.decide import decide
from daemon.core.match import rank
from daemon.core.model import Owner, Profile
from daemon.core.policy import POLICIES, Policy
from daemon.core.recall import Memory
from daemon.core.task_lines import BadLine, read_line
from daemon.learning import learned_from
from daemon.report import judgement_fields


@click.command(
    help="Judge tasks given as JSON Lines (title, description, list, labels, due, start, now, id; also fields"
    " and created) and answer each on a line of its own. Needs no account; uses owner, goals, assistants and"
    " rules of the configuration when there is one. A bad line is answered with its error, and the exit code"
    " is 1 at the end."
)
@click.argument(
    "lines", type=click.File("r", encoding="utf-8-sig", errors="replace"), default="-", metavar="[FILE]"
)
@click.option(
    "--memory",
    "remembered",
    type=click.File("r", encoding="utf-8-sig", errors="replace"),
    help="JSON Lines of what you decided before, as `memory export` writes them: similar tasks follow.",
)
@click.pass_context
def command(ctx: click.Context, lines: IO[str], remembered: IO[str] | None) -> None:
    """Answer every line."""
    profile, policy = profile_and_policy(ctx)
    now = SystemClock().now()
    memory, bad = memory_of(remembered, profile, policy, now) if remembered is not None else (None, False)
    # A lone surrogate cannot be written as UTF-8; as an escape it is still JSON.
    for answer in answers(lines, profile, policy, now, memory):
        bad = bad or "error" in answer
        line = json.dumps(answer, ensure_ascii=False) + "\n"
        sys.stdout.buffer.write(line.encode("utf-8", errors="backslashreplace"))
    sys.stdout.buffer.flush()
    ctx.exit(1 if bad else 0)


def answers(
    lines: IO[str], profile: Profile, policy: Policy, now: datetime, memory: Memory | None = None
) -> Iterator[dict[str, Any]]:
    """One answer for each line that is not blank; `now` counts where a line gives none."""
    zone = ZoneInfo(profile.owner.timezone)
    for number, text in enumerate(lines, start=1):
        if text.strip():
            yield _answer(text, number, profile, policy, zone, now, memory)


def _answer(
    text: str,
    number: int,
    profile: Profile,
    policy: Policy,
    zone: ZoneInfo,
    now: datetime,
    memory: Memory | None,
) -> dict[str, Any]:
    try:
        value = json.loads(text)
        line = read_line(value, number, zone)
    except json.JSONDecodeError as error:
        return {"line": number, "error": f"not JSON: {error.msg} at column {error.colno}"}
    except (ValueError, RecursionError) as error:
        if isinstance(error, BadLine):
            return {"line": number, "error": str(error)}
        return {"line": number, "error": "not usable: nested too deeply, or a number too long"}
    assessment = assess(line.task, profile, line.now or now, memory=memory)
    ranking = rank(line.task, assessment, profile, memory)
    decision = decide(line.task, assessment, ranking, policy)
    key = value.get("id")
    return {"id": number if key is None else key, **judgement_fields(assessment, ranking, decision)}


def memory_of(lines: IO[str], profile: Profile, policy: Policy, now: datetime) -> tuple[Memory, bool]:
    """What was decided before, as of the newest decision, and whether a line of it was bad."""
    learned, problems = learned_from(lines, profile, policy, now)
    for problem in problems:
        click.echo(f"{lines.name}: {problem}", err=True)
    # Tasks may be of any time; counted from the newest decision, the same input gives the same answer.
    return Memory(learned, max((each.at for each in learned), default=now)), bool(problems)


def profile_and_policy(ctx: click.Context) -> tuple[Profile, Policy]:
    """Who is judged for and by which policy; without a configuration, somebody with the default one."""
    invocation: Invocation = ctx.obj
    root = ctx.find_root()
    asked_for = root.get_parameter_source("config") is not ParameterSource.DEFAULT
    if not asked_for and not invocation.config.exists():
        return Profile(owner=Owner(name="the owner")), POLICIES["article"]
    from daemon.config import profile
    from daemon.wiring import make_policy, read_profile_settings

    settings = read_profile_settings(invocation.config)
    return profile(settings), make_policy(settings)
