"""Measures the judgement on labelled tasks: `python -m bench.judgement FILE [--roster FILE] [--misses N]`.

Each line is a task (title, description, list, labels, due, now) with `label`: urgent, important, owner_only,
kind, and `delegate` or `assistant`. Prints accuracy and macro-F1 per question, and tasks per second.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from time import perf_counter
from typing import Any

import yaml

from bench.figures import Figure, Options
from daemon.core.classify import assess
from daemon.core.match import rank
from daemon.core.model import Assistant, Day, Goal, Label, Moment, Owner, Profile, Shape, Task, TaskId, When

OWN_TASKS = Path(__file__).parents[1] / "tests/data/judgement_own.jsonl"
QUESTIONS = ("urgent", "important", "quadrant", "owner_only", "kind", "assistant")

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


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled task and what was answered."""

    task: Task
    now: datetime
    label: dict[str, Any]
    answer: dict[str, str]


def profile_of(team: dict[str, str]) -> Profile:
    """The owner of the labelling guide with a team of free-text skills."""
    return Profile(
        owner=OWNER,
        assistants=tuple(Assistant(name=name, skills=(skills,)) for name, skills in team.items()),
        goals=GOALS,
    )


def task_of(row: dict[str, Any], number: int) -> tuple[Task, datetime]:
    """A labelled line as a task, and the moment of judging."""
    task = Task(
        id=TaskId("bench", str(row.get("id", number))),
        shape=Shape.CARD,
        title=row["title"],
        description=row.get("description") or "",
        list_name=row.get("list") or "",
        labels=tuple(Label(id=name, name=name) for name in row.get("labels") or ()),
        due=_when(row.get("due")),
    )
    return task, datetime.fromisoformat(row["now"]).astimezone(UTC)


def answer(task: Task, now: datetime, profile: Profile) -> dict[str, str]:
    """What the judgement says, question by question."""
    assessment = assess(task, profile, now)
    best = rank(task, assessment, profile)
    return {
        "urgent": str(assessment.urgent),
        "important": str(assessment.important),
        "quadrant": assessment.quadrant.value,
        "owner_only": str(assessment.owner_only is not None),
        "kind": assessment.kind.value,
        "assistant": best[0].assistant if best else "",
    }


def truth(label: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    """The right answers of a label: the first one counts for macro-F1, any for accuracy."""
    urgent, important = bool(label["urgent"]), bool(label["important"])
    quadrant = {(True, True): "Q1", (False, True): "Q2", (True, False): "Q3", (False, False): "Q4"}
    right: dict[str, tuple[str, ...]] = {
        "urgent": (str(urgent),),
        "important": (str(important),),
        "quadrant": (quadrant[urgent, important],),
        "kind": (label["kind"],),
    }
    if "owner_only" in label:
        right["owner_only"] = (str(bool(label["owner_only"])),)
    who = [label.get("delegate") or label.get("assistant"), label.get("assistant_alt")]
    named = tuple(name for name in who if name and name != "keep")
    if named:
        right["assistant"] = named
    return right


def scores_of(pairs: Sequence[tuple[tuple[str, ...], str]]) -> tuple[float, float]:
    """Accuracy and macro-F1 of right answers against given ones."""
    accuracy = sum(given in right for right, given in pairs) / len(pairs)
    scores = []
    for name in sorted({right[0] for right, _ in pairs}):
        hit = sum(given == name == right[0] for right, given in pairs)
        said = sum(given == name for _, given in pairs)
        meant = sum(right[0] == name for right, _ in pairs)
        scores.append(2 * hit / (said + meant) if said + meant else 0.0)
    return accuracy, sum(scores) / len(scores)


def measure(_options: Options) -> list[Figure]:
    """Judge the labelled tasks kept beside the tests."""
    profile = profile_of(TEAM)
    cases = judged(OWN_TASKS, profile)
    figures = []
    for question in QUESTIONS:
        if pairs := _pairs(question, cases):
            accuracy, f1 = scores_of([(right, given) for right, given, _ in pairs])
            told = f"accuracy {accuracy:.3f}, macro-F1 {f1:.3f} ({len(pairs)} tasks)"
            figures.append(Figure(question, told))
    return [*figures, Figure("speed", f"{speed(cases, profile):,.0f} tasks/s")]


def judged(file: Path, profile: Profile, only_set: str | None = None) -> list[Case]:
    """Every line of a file with its answer."""
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    cases = []
    for number, row in enumerate(map(json.loads, lines)):
        if only_set is None or row.get("set") == only_set:
            task, now = task_of(row, number)
            cases.append(Case(task, now, row["label"], answer(task, now, profile)))
    return cases


def report(file: Path, profile: Profile, only_set: str | None = None, misses: int = 0) -> list[Case]:
    """Judge every line of a file, print the table, and return what was answered."""
    cases = judged(file, profile, only_set)
    print(f"{file.name}: {len(cases)} tasks")
    for question in QUESTIONS:
        _print_question(question, cases, misses)
    print(f"speed       {speed(cases, profile):,.0f} tasks/s")
    return cases


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the options, judge every line, print the table."""
    options = _options(arguments)
    team = yaml.safe_load(options.roster.read_text(encoding="utf-8"))["A"] if options.roster else TEAM
    report(options.file, profile_of(team), options.set, options.misses)
    return 0


def speed(cases: Iterable[Case], profile: Profile) -> float:
    """Tasks judged and matched per second; each title is made unique, so that nothing is remembered."""
    fresh = [
        (replace(case.task, title=f"{case.task.title} {n}"), case.now) for n in range(8) for case in cases
    ]
    began = perf_counter()
    for task, now in fresh:
        rank(task, assess(task, profile, now), profile)
    return len(fresh) / (perf_counter() - began)


def _pairs(question: str, cases: Sequence[Case]) -> list[tuple[tuple[str, ...], str, Case]]:
    """Right answers, given answer and case, where the label answers the question."""
    asked = [(truth(case.label).get(question), case) for case in cases]
    return [(right, case.answer[question], case) for right, case in asked if right]


def _print_question(question: str, cases: Sequence[Case], misses: int) -> None:
    pairs = _pairs(question, cases)
    if not pairs:
        return
    accuracy, f1 = scores_of([(right, given) for right, given, _ in pairs])
    print(f"{question:<11} accuracy {accuracy:.3f}  macro-F1 {f1:.3f}  ({len(pairs)})")
    wrong = [pair for pair in pairs if pair[1] not in pair[0]]
    for right, given, case in wrong[:misses]:
        shown = " | ".join((case.task.title[:90], case.task.description[:60], case.task.list_name))
        print(f"    {'/'.join(right)} not {given}: {shown}")


def _when(text: str | None) -> When | None:
    if not text:
        return None
    if len(text) == 10:
        return Day(date.fromisoformat(text))
    at = datetime.fromisoformat(text)
    return Moment(at if at.tzinfo is not None else at.replace(tzinfo=UTC))


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--roster", type=Path, help="YAML with a team under 'A': name → skills")
    parser.add_argument("--set", help="only lines with this value of 'set'")
    parser.add_argument("--misses", type=int, default=0, help="wrong answers to print per question")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
