"""Learns from lines of JSON: tasks with what the owner decided on them, or an exported memory."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from daemon.core.classify import assess
from daemon.core.decide import decide
from daemon.core.match import rank
from daemon.core.memory import Correction, Opinion, Words
from daemon.core.memory_lines import correction_of, decided
from daemon.core.model import Profile
from daemon.core.policy import Policy
from daemon.core.task_lines import BadLine, read_line


def learned_from(
    lines: Iterable[str], profile: Profile, policy: Policy, now: datetime
) -> tuple[list[Correction], list[str]]:
    """The corrections that the lines hold, and what is wrong with the others, one sentence each.

    A line without `memory` is judged as of its `now`, so that urgency is learned from it by the same rule as
    from a card.
    """
    learned: list[Correction] = []
    problems: list[str] = []
    for number, text in enumerate(lines, start=1):
        if text.strip():
            try:
                learned += _of_line(json.loads(text), number, profile, policy, now)
            except json.JSONDecodeError as error:
                problems.append(f"line {number}: not JSON: {error.msg} at column {error.colno}")
            except BadLine as error:
                problems.append(f"line {number}: {error}")
            except (ValueError, RecursionError):
                problems.append(f"line {number}: not usable: nested too deeply, or a number too long")
    return learned, problems


def _of_line(value: Any, number: int, profile: Profile, policy: Policy, now: datetime) -> list[Correction]:
    line = read_line(value, number, ZoneInfo(profile.owner.timezone))
    if value.get("memory") is not None:
        return [correction_of(value)]
    answers = decided(value)
    at = line.now or now
    judged = assess(line.task, profile, at)
    decision = decide(line.task, judged, rank(line.task, judged, profile), policy)
    opinion = Opinion(with_memory=judged, without=judged, decision=decision)
    return answers.learned(Words.of(line.task), opinion, at)
