"""Measures the judgement on labelled tasks: `python -m bench.judgement [FILE...] [--misses N]`.

The tasks are judged and compared exactly as `delegated evaluate` does it; without a FILE these are the ones
kept beside the tests. Prints its tables and tasks per second, and with `--picture` draws the README's chart.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from zoneinfo import ZoneInfo

import yaml

from bench.figures import Figure, Options
from daemon.cli.evaluate import judged_lines, known_to
from daemon.cli.evaluation_tables import tables
from daemon.cli.terminal import console
from daemon.clock import SystemClock
from daemon.core.classify import assess
from daemon.core.match import rank
from daemon.core.model import Assistant, Goal, Owner, Profile
from daemon.core.policy import POLICIES
from daemon.core.task_lines import read_line
from daemon.evaluation.compared import Case, Report, compare
from daemon.evaluation.page import render_picture
from daemon.evaluation.reading import Labelled, Lines
from daemon.evaluation.told import document, percent

DATA = Path(__file__).parents[1] / "tests/data"
OWN_TASKS = DATA / "judgement_own.jsonl"
FRESH_TASKS = DATA / "judgement_fresh.jsonl"
"""Kept aside: only counted, and its misses never shown, so that nothing is tuned on it."""

OWNER = Owner(
    name="Dana",
    timezone="UTC",
    strengths=("client relations", "strategy", "pricing", "negotiation", "hiring"),
)
GOALS = (
    Goal(name="win clients and keep them"),
    Goal(name="cash in on time"),
    Goal(name="keep law, tax and contract duties"),
    Goal(name="ship the product"),
    Goal(name="family and health"),
)
TEAM = {
    "Ana": "inbox and correspondence, calendar and appointments, meeting agendas and minutes, booking trips, "
    "reminders, typing up recordings",
    "Ben": "bookkeeping, invoicing, paying bills, receipts and expense claims, wages, tax papers, "
    "entering data, spreadsheets and reports, keeping the CRM tidy",
    "Chloe": "social media, newsletters, campaigns, blog posts and other copy, graphics, photo and video, "
    "search engine optimisation, market research",
    "Dev": "programming, bug fixing, websites, automation, IT support, databases, computers and "
    "phones, technical tests and docs",
    "Eve": "running office and household, suppliers, repairs, shopping and errands, parcels, "
    "event logistics, filing, finding things out, cooking and cleaning",
}


def profile_of(team: dict[str, str]) -> Profile:
    """The owner of the labelling guide with a team of free-text skills."""
    return Profile(
        owner=OWNER,
        assistants=tuple(Assistant(name=name, skills=(skills,)) for name, skills in team.items()),
        goals=GOALS,
    )


def read_tasks(files: Sequence[Path]) -> list[Labelled]:
    """Every line of some files; a line that cannot be used ends the measurement."""
    lines = Lines()
    for file in files:
        with file.open(encoding="utf-8-sig") as opened:
            lines.read(file.name, opened)
    if lines.bad:
        sys.exit("\n".join(lines.bad))
    return lines.usable


def judged(lines: Sequence[Labelled], profile: Profile) -> list[Case]:
    """Every line with its answer."""
    known = known_to(profile)
    cases, refused = judged_lines(lines, profile, POLICIES["article"], known, lambda *_: None)
    if refused:
        sys.exit("\n".join(refused))
    for note in known.notes():
        print(f"Note: {note}")
    return cases


def measure(_options: Options) -> list[Figure]:
    """Judge the labelled tasks kept beside the tests."""
    profile = profile_of(TEAM)
    lines = read_tasks([OWN_TASKS, FRESH_TASKS])
    report = compare(judged(lines, profile))
    figures = []
    for each in report.scores:
        low, high = each.accuracy_interval
        told = f"right {percent(each.accuracy)} ({100 * low:.0f}–{100 * high:.0f} %)"
        figures.append(
            Figure(each.question, f"{told}, macro-F1 {percent(each.macro_f1)} ({each.tasks} tasks)")
        )
    if report.calibration is not None:
        error = percent(report.calibration.expected_error)
        figures.append(Figure("confidence", f"expected calibration error {error}"))
    return [*figures, Figure("speed", f"{speed(lines, profile):,.0f} tasks/s")]


def report_on(file: Path, profile: Profile, only_set: str | None = None) -> Report:
    """Judge every line of a file (or of one set of it) and print the tables."""
    lines = [line for line in read_tasks([file]) if only_set is None or line.value.get("set") == only_set]
    report = compare(judged(lines, profile), worst=0, resamples=100)
    _show(report)
    return report


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the options, judge every line, print the tables."""
    options = _options(arguments)
    team = yaml.safe_load(options.roster.read_text(encoding="utf-8"))["A"] if options.roster else TEAM
    profile = profile_of(team)
    lines = read_tasks(options.files or [OWN_TASKS, FRESH_TASKS])
    if options.set:
        lines = [line for line in lines if line.value.get("set") == options.set]
    cases = judged(lines, profile)
    report = compare(cases, worst=0)
    _show(report)
    _show_misses(cases, lines, options.misses)
    print(f"{speed(lines, profile):,.0f} tasks/s")
    if options.picture:
        heading = f"{len(cases)} labelled tasks that were kept aside"
        options.picture.write_text(render_picture(document(report), heading), encoding="utf-8")
        print(f"saved {options.picture}")
    return 0


def speed(lines: Sequence[Labelled], profile: Profile) -> float:
    """Tasks judged and matched per second; each title is made unique, so that nothing is remembered."""
    zone, clock = ZoneInfo(profile.owner.timezone), SystemClock()
    tasks = [read_line(line.value, n, zone) for n, line in enumerate(lines)]
    fresh = [
        (replace(line.task, title=f"{line.task.title} {n}"), line.now or clock.now())
        for n in range(8)
        for line in tasks
    ]
    began = perf_counter()
    for task, now in fresh:
        rank(task, assess(task, profile, now), profile)
    return len(fresh) / (perf_counter() - began)


def _show(report: Report) -> None:
    for part in tables(report):
        console().print(part)


def _show_misses(cases: Sequence[Case], lines: Sequence[Labelled], count: int) -> None:
    """Some wrong answers to every question, with more of the task than `evaluate` shows."""
    values = {line.where: line.value for line in lines}
    cases = [case for case in cases if case.groups["file"] != FRESH_TASKS.name]
    for question in dict.fromkeys(question for case in cases for question in case.right) if count else ():
        print(question)
        for case in [case for case in cases if question in case.wrong][:count]:
            value = values[case.where]
            shown = (case.title[:90], (value.get("description") or "")[:60], value.get("list") or "")
            print(f"    {'/'.join(case.right[question])} not {case.given[question]}: {' | '.join(shown)}")


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", type=Path, nargs="*", metavar="FILE")
    parser.add_argument("--roster", type=Path, help="YAML with a team under 'A': name → skills")
    parser.add_argument("--set", help="only lines with this value of 'set'")
    parser.add_argument("--misses", type=int, default=0, help="wrong answers to print per question")
    parser.add_argument("--picture", type=Path, help="draw the chart of the README into this SVG file")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
