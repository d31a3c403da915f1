"""The judgement measured against people's labels: it must not fall below what it has reached."""

import os
from pathlib import Path

import pytest
import yaml

from bench.judgement import OWN_TASKS, TEAM, profile_of, report_on

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("DELEGATED_SHARED_DATA", ROOT.parent / "shared" / "data")) / "judgement"

OWN_FLOORS = {
    "urgent": 0.96,
    "important": 0.89,
    "quadrant": 0.87,
    "owner_only": 0.95,
    "kind": 0.92,
    "assistant": 0.81,
}
SHARED_FLOORS = {"urgent": 0.97, "important": 0.77, "quadrant": 0.77, "kind": 0.91, "assistant": 0.79}


def accuracies(report):
    return {score.question: score.accuracy for score in report.scores}


def test_own_tasks_are_judged_as_labelled():
    reached = accuracies(report_on(OWN_TASKS, profile_of(TEAM)))

    assert {
        question: reached[question] for question in OWN_FLOORS if reached[question] < OWN_FLOORS[question]
    } == {}


@pytest.mark.skipif(
    not (SHARED / "tasks.jsonl").exists(), reason=f"the shared labelled tasks are not at {SHARED}"
)
def test_shared_tasks_are_judged_as_labelled():
    team = yaml.safe_load((SHARED / "roster.yaml").read_text(encoding="utf-8"))["A"]
    reached = accuracies(report_on(SHARED / "tasks.jsonl", profile_of(team), only_set="tuning"))

    assert {
        question: reached[question]
        for question in SHARED_FLOORS
        if reached[question] < SHARED_FLOORS[question]
    } == {}
