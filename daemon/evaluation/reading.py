"""Labelled lines read from files: each with its right answers, or a sentence on what is wrong with it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from daemon.core.task_lines import BadLine
from daemon.evaluation.compared import Case
from daemon.evaluation.labelled import QUESTIONS, given_answers, right_answers
from daemon.evaluation.languages import language_of

GROUP_KEYS = {"language": "lang", "source": "source", "set": "set"}


@dataclass(frozen=True, slots=True)
class Labelled:
    """One usable line: where it stands, its text for `classify`, the parsed value, and the right answers."""

    where: str
    text: str
    value: Mapping[str, Any]
    right: Mapping[str, tuple[str, ...]]


@dataclass(slots=True)
class Lines:
    """All lines of some files: the usable ones, the others as sentences that begin with file:line, and how
    many were passed over because their label answers nothing, such as a remembered "not this one"."""

    usable: list[Labelled] = field(default_factory=list)
    bad: list[str] = field(default_factory=list)
    silent: int = 0

    def read(self, name: str, lines: Iterable[str], only_set: str | None = None) -> None:
        """Add the lines of one file; with `only_set` those whose `set` is another are passed over."""
        for number, text in enumerate(lines, start=1):
            if not text.strip():
                continue
            where = f"{name}:{number}"
            try:
                value = _object(text)
                if only_set is None or value.get("set") == only_set:
                    self._add(where, text, value, right_answers(value.get("label")))
            except BadLine as error:
                self.bad.append(f"{where}: {error}")

    def notes(self) -> list[str]:
        """What to say of the lines that were passed over."""
        if not self.silent:
            return []
        return [f"Labels that answer no question (they can hold {', '.join(QUESTIONS)}): {self.silent}."]

    def _add(
        self, where: str, text: str, value: Mapping[str, Any], right: Mapping[str, tuple[str, ...]]
    ) -> None:
        if right:
            self.usable.append(Labelled(where, text, value, right))
        else:
            self.silent += 1


@dataclass(slots=True)
class Known:
    """What the product can answer at all: names of assistants and kinds of work; `unknown` counts others."""

    assistants: Collection[str]
    categories: Collection[str]
    unknown: dict[str, Counter[str]] = field(default_factory=dict)

    def answerable(self, right: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        """The right answers without those that nobody could give, in the product's own spelling."""
        kept = dict(right)
        for question, names in (("assistant", self.assistants), ("category", self.categories)):
            if question in right:
                spelt = {name.casefold(): name for name in names}
                found = tuple(spelt[each.casefold()] for each in right[question] if each.casefold() in spelt)
                if found:
                    kept[question] = found
                else:
                    del kept[question]
                    self.unknown.setdefault(question, Counter()).update(right[question][:1])
        return kept

    def without_foreign(self, cases: Iterable[Case]) -> list[Case]:
        """The cases without the questions most of whose labels name others: the few that fit mislead."""
        cases = list(cases)
        for question, counts in self.unknown.items():
            fitting = sum(question in case.right for case in cases)
            if sum(counts.values()) > fitting:
                cases = [
                    replace(case, right={q: right for q, right in case.right.items() if q != question})
                    for case in cases
                ]
        return cases

    def notes(self) -> list[str]:
        """One sentence for each question that labels asked in names unknown here."""
        where = {
            "assistant": "assistants who are not in the configuration",
            "category": "kinds of work by names the product does not have",
        }
        return [
            f"Labels that name {where[question]} ({', '.join(sorted(counts)[:8])}), and so do not count for"
            f" '{question}': {sum(counts.values())}."
            for question, counts in self.unknown.items()
        ]


def case_of(line: Labelled, answer: Mapping[str, Any], known: Known) -> Case:
    """A line beside what `classify` answered to it; its language is guessed where it names none."""
    value = line.value
    groups = {group: str(value[key]) for group, key in GROUP_KEYS.items() if value.get(key)}
    if "language" not in groups:
        guessed = language_of(f"{value['title']} {value.get('description') or ''}", answer["reasons"])
        groups |= {"language": guessed} if guessed else {}
    return Case(
        where=line.where,
        title=str(value["title"]),
        right=known.answerable(line.right),
        given=given_answers(answer),
        confidence=float(answer["confidence"]),
        reasons=tuple(answer["reasons"]),
        groups={**groups, "file": line.where.rpartition(":")[0]},
    )


def _object(text: str) -> Mapping[str, Any]:
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        raise BadLine(f"not JSON: {error.msg} at column {error.colno}") from None
    except (ValueError, RecursionError):
        raise BadLine("not usable: nested too deeply, or a number too long") from None
    if not isinstance(value, Mapping):
        raise BadLine(f'expected a JSON object such as {{"title": "…", "label": {{…}}}}, found {text[:40]!r}')
    return value
