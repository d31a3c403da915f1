"""What ten corrections do to the tasks like them, and to all others, measured; the figures are printed."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import process_time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml

from bench.judgement import OWN_TASKS, TEAM, profile_of
from daemon.core.classify import assess
from daemon.core.evidence import read
from daemon.core.match import rank
from daemon.core.memory import Correction
from daemon.core.model import Assessment, Profile, Quadrant, Task
from daemon.core.policy import POLICIES
from daemon.core.recall import Memory
from daemon.core.task_lines import read_line
from daemon.learning import learned_from

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("DELEGATED_SHARED_DATA", ROOT.parent / "shared" / "data")) / "judgement"
OWN = ROOT / "tests/data/learning_own.jsonl"
TEN, TRIALS = 10, 8


@dataclass(frozen=True)
class Pair:
    """A corrected task and the next one like it, with the same label."""

    source: Mapping[str, Any]
    sibling: Mapping[str, Any]


def own_pairs() -> list[Pair]:
    rows = [json.loads(line) for line in OWN.read_text("utf-8").splitlines()]
    return [Pair(row, {**row, **row["sibling"]}) for row in rows]


def shared_tasks() -> list[dict[str, Any]]:
    rows = [json.loads(line) for line in (SHARED / "tasks.jsonl").read_text("utf-8").splitlines()]
    return [{**row, "label": _label(row["label"])} for row in rows]


def _label(label: Mapping[str, Any]) -> dict[str, Any]:
    quadrant = Quadrant.of(urgent=label["urgent"], important=label["important"]).value
    kind = {"quadrant": quadrant, "category": label["category"], "alt": label["category_alt"]}
    if label["assistant"] == "keep":
        return {**kind, "owner_only": True}
    return {**kind, "assistant": label["assistant"], "owner_only": False}


def shared_pairs() -> list[Pair]:
    held_out = [row for row in shared_tasks() if row["set"] == "heldout"]
    pairs = []
    for line in (SHARED / "siblings.psv").read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            number, title, description, list_name = (part.strip() for part in line.split("|"))
            source = held_out[int(number)]
            words = {"title": title, "description": description, "list": list_name}
            pairs.append(Pair(source, {**source, **words}))
    return pairs


def task_of(row: Mapping[str, Any]) -> tuple[Task, Any]:
    line = read_line(row, 1, ZoneInfo("UTC"))
    return line.task, line.now


class Desk:
    """One owner and team, with and without a memory."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile

    def corrections(self, pairs: Sequence[Pair]) -> list[Correction]:
        lines = [json.dumps({key: pair.source[key] for key in _LINE if key in pair.source}) for pair in pairs]
        _, now = task_of(pairs[0].source)
        learned, problems = learned_from(lines, self.profile, POLICIES["article"], now)
        assert problems == []
        return learned

    def memory(self, pairs: Sequence[Pair]) -> Memory:
        _, now = task_of(pairs[0].source)
        return Memory(self.corrections(pairs), now)

    def judged(self, row: Mapping[str, Any], memory: Memory | None = None) -> tuple[Assessment, str]:
        task, now = task_of(row)
        assessment = assess(task, self.profile, now, memory=memory)
        best = rank(task, assessment, self.profile, memory)[0].assistant
        return assessment, "keep" if assessment.owner_only else best

    def right(self, row: Mapping[str, Any], memory: Memory | None = None) -> tuple[bool, bool]:
        """Whether the quadrant is right, and who does it."""
        assessment, who = self.judged(row, memory)
        label = row["label"]
        wanted = "keep" if label.get("owner_only") else label["assistant"]
        return assessment.quadrant.value == label["quadrant"], who == wanted

    def gain(self, chosen: Sequence[Sequence[Pair]]) -> dict[str, tuple[float, float]]:
        """Accuracy on the siblings before and after ten corrections: of the quadrant, and of who does it."""
        before, after = [], []
        for pairs in chosen:
            memory = self.memory(pairs)
            before += [self.right(pair.sibling) for pair in pairs]
            after += [self.right(pair.sibling, memory) for pair in pairs]
        return {
            question: (_share(before, at), _share(after, at))
            for at, question in enumerate(("quadrant", "who"))
        }


_LINE = ("title", "description", "list", "due", "now", "label")


def _share(answers: Sequence[tuple[bool, bool]], at: int) -> float:
    return sum(answer[at] for answer in answers) / len(answers)


def tens(pairs: Sequence[Pair]) -> Iterator[list[Pair]]:
    for seed in range(TRIALS):
        yield random.Random(seed).sample(list(pairs), TEN)


def told(name: str, figures: Mapping[str, tuple[float, float]]) -> None:
    for question, (before, after) in figures.items():
        gain = 100 * (after - before)
        print(f"{name}: {question} of siblings {before:.2f} → {after:.2f} (+{gain:.0f} points)")


shared = pytest.mark.skipif(
    not (SHARED / "siblings.psv").exists(), reason=f"the shared labelled tasks are not at {SHARED}"
)


@pytest.fixture(scope="module")
def shared_desk() -> Desk:
    return Desk(profile_of(yaml.safe_load((SHARED / "roster.yaml").read_text("utf-8"))["A"]))


@pytest.fixture(scope="module")
def own_desk() -> Desk:
    return Desk(profile_of(TEAM))


def test_ten_corrections_raise_their_siblings_by_fifteen_points(own_desk: Desk) -> None:
    figures = own_desk.gain(list(tens(own_pairs())))

    told("own tasks", figures)
    assert min(after - before for before, after in figures.values()) >= 0.15


@shared
def test_ten_corrections_of_wrong_answers_raise_shared_siblings_by_fifteen_points(shared_desk: Desk) -> None:
    wrong = [pair for pair in shared_pairs() if not all(shared_desk.right(pair.source))]
    figures = shared_desk.gain(list(tens(wrong)))

    told("shared tasks, judged wrong before", figures)
    assert min(after - before for before, after in figures.values()) >= 0.15


@shared
def test_ten_decisions_of_any_kind_raise_shared_siblings_too(shared_desk: Desk) -> None:
    figures = shared_desk.gain(list(tens(shared_pairs())))

    told("shared tasks, any", figures)
    assert min(after - before for before, after in figures.values()) >= 0.10


def most_moved(
    desk: Desk,
    memories: Sequence[tuple[Memory, Sequence[Pair]]],
    rows: Sequence[Mapping[str, Any]],
    unrelated: Callable[[Mapping[str, Any], Pair], bool],
) -> float:
    """The most that a score of an unrelated task changes."""
    before = [desk.judged(row)[0] for row in rows]
    most = 0.0
    for memory, pairs in memories:
        for row, was in zip(rows, before, strict=True):
            if all(unrelated(row, pair) for pair in pairs):
                now = desk.judged(row, memory)[0]
                most = max(most, abs(now.urgency - was.urgency), abs(now.importance - was.importance))
    return most


def test_no_unrelated_task_moves_by_more_than_five_points(own_desk: Desk) -> None:
    rows = [json.loads(line) for line in OWN_TASKS.read_text("utf-8").splitlines()]
    memories = [(own_desk.memory(pairs), pairs) for pairs in tens(own_pairs())]

    most = most_moved(own_desk, memories, rows, lambda row, pair: True)

    print(f"own tasks: an unrelated one of {len(rows)} moved by {most:.1f} points at most")
    assert most <= 5.0


@shared
def test_no_unrelated_shared_task_moves_by_more_than_five_points(shared_desk: Desk) -> None:
    def of_other_work(row: Mapping[str, Any], pair: Pair) -> bool:
        kinds = {pair.source["label"]["category"], pair.source["label"]["alt"]} - {None}
        same = {row["label"]["category"], row["label"]["alt"]} & kinds
        return not same

    rows = shared_tasks()
    # One at a time, so that every task of other work is looked at with every correction.
    alone = [(shared_desk.memory([pair]), [pair]) for pair in shared_pairs()[::2]]
    memories = [*alone, *((shared_desk.memory(pairs), pairs) for pairs in tens(shared_pairs()))]

    most = most_moved(shared_desk, memories, rows, of_other_work)

    print(f"shared tasks: an unrelated one of {len(rows)} moved by {most:.1f} points at most")
    assert most <= 5.0


def test_recalling_among_five_hundred_corrections_takes_microseconds(own_desk: Desk) -> None:
    rows = [json.loads(line) for line in OWN_TASKS.read_text("utf-8").splitlines()]
    lines = [
        json.dumps(
            {"title": f"{row['title']} {word}", "list": row.get("list"), "label": {"assistant": "Ana"}}
        )
        for word in ("spring", "summer", "harvest")
        for row in rows
    ][:500]
    _, now = task_of(rows[0])
    learned, _ = learned_from(lines, own_desk.profile, POLICIES["article"], now)
    memory = Memory(learned, now)
    tasks = [(task, read(task)) for task in (task_of(row)[0] for row in rows)]
    memory.heard_of(tasks[0][0])

    def once() -> float:
        began = process_time()
        for task, evidence in tasks:
            memory.recall(task, evidence)
        return (process_time() - began) / len(tasks)

    taken = min(once() for _ in range(7))
    print(f"recalled among {len(learned)} corrections in {taken * 1e6:.0f} µs a task")
    assert len(learned) >= 400
    assert taken < 50e-6
