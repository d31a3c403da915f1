"""What the sentence model brings: `python -m bench.semantic [FILE...]`, needs the extra `semantic`.

Judges labelled tasks twice, with and without it, and prints the share of right answers of each set, and what
it costs. Without a FILE these are the tasks kept beside the tests.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Any
from zoneinfo import ZoneInfo

from bench.judgement import FRESH_TASKS, OWN_TASKS, TEAM, profile_of
from daemon.core.classify import assess
from daemon.core.match import rank
from daemon.core.second_opinion import AskRules, SecondOpinion, Wording
from daemon.core.task_lines import read_line
from daemon.opinions.sentences import WHO, SentenceAdviser, version

Counts = dict[tuple[str, str], list[int]]


def main(files: Sequence[Path]) -> int:
    """Print the tables."""
    began = perf_counter()
    adviser = SentenceAdviser(AskRules(name=WHO, version=version(), below=1.0, outside=False))
    adviser.ask([Wording("Pay the bill")])
    print(f"loaded in {perf_counter() - began:.2f} s")
    for file in files:
        rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
        began = perf_counter()
        said = adviser.ask([Wording(row["title"], row.get("description", "")) for row in rows])
        print(f"\n{file.name}: {len(rows) / (perf_counter() - began):.0f} tasks/s")
        without, heard = _right(rows, [None] * len(rows)), _right(rows, said)
        for (name, question), (right, tasks) in sorted(without.items()):
            more = heard[name, question][0]
            print(f"  {name:10} {question:11} {right / tasks:.3f} -> {more / tasks:.3f}  of {tasks}")
    return 0


def _right(rows: Sequence[dict[str, Any]], said: Sequence[SecondOpinion | None]) -> Counts:
    profile = profile_of(TEAM)
    counts: Counts = {}
    for number, (row, each) in enumerate(zip(rows, said, strict=True)):
        line = read_line(row, number, ZoneInfo("UTC"))
        assert line.now is not None
        opinion = (each,) if each is not None else ()
        found = assess(line.task, profile, line.now, opinion=opinion)
        answers = {
            "urgent": found.urgent,
            "important": found.important,
            "owner_only": found.owner_only is not None,
            "delegate": rank(line.task, found, profile, opinion=opinion)[0].assistant,
            "category": found.category,
        }
        for question, answer in answers.items():
            if question in row["label"]:
                count = counts.setdefault((row.get("set", ""), question), [0, 0])
                right = (row["label"][question], row["label"].get(f"{question}_alt"))
                count[0] += answer is not None and answer in right
                count[1] += 1
    return counts


if __name__ == "__main__":
    sys.exit(main([Path(each) for each in sys.argv[1:]] or [OWN_TASKS, FRESH_TASKS]))
