"""Pure. Rules that the owner's corrections ask for: suggested in words and as YAML, never applied."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from daemon.core.common_words import PER_THOUSAND
from daemon.core.memory import About, Correction
from daemon.core.model import Rule
from daemon.core.words import plain, stem, words_of

LEAST = 5
"""So often must the owner have decided the same."""

SHARE = 0.8
"""So large a part of all decisions on such tasks must agree."""

_SAME_TASKS = 0.8
"""A sign that covers this part of the tasks of a better one says nothing more."""

_COMMON = 8
"""Of a thousand: a word this common is no sign of a kind of work."""

_SHORTEST = 4

Condition = Literal["words", "lists", "labels", "people"]
Effect = Literal["assistant", "quadrant", "never_delegate", "importance"]

_CONDITIONS: tuple[Condition, ...] = ("words", "lists", "labels", "people")
_IMPORTANT = "20"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A rule that would say what the owner has decided again and again: `agreed` times of `decided`."""

    condition: Condition
    sign: str
    effect: Effect
    value: str
    agreed: int
    decided: int

    @property
    def sentence(self) -> str:
        """The question to the owner."""
        cards = {
            "words": f"'{self.sign}' tasks",
            "lists": f"tasks of the list '{self.sign}'",
            "labels": f"tasks with the label '{self.sign}'",
            "people": f"tasks with {self.sign} on them",
        }[self.condition]
        did = {
            "assistant": f"gave {{}} to {self.value}",
            "quadrant": f"marked {{}} {self.value}",
            "never_delegate": "kept {} for yourself",
            "importance": "called {} important" if self.value == _IMPORTANT else "called {} not important",
        }[self.effect]
        return f"you {did.format(f'{self.agreed} of {self.decided} {cards}')}: make it a rule?"

    @property
    def yaml(self) -> str:
        """The lines to paste below `rules:` in the configuration."""
        value = json.dumps(self.value, ensure_ascii=False) if self.effect == "assistant" else self.value
        sign = json.dumps(self.sign, ensure_ascii=False)
        return f"  - match: {{{self.condition}: [{sign}]}}\n    {self.effect}: {value}\n"


def suggestions(corrections: Iterable[Correction], rules: Sequence[Rule] = ()) -> list[Suggestion]:
    """What could be made a rule, the best founded first; nothing that a rule says already."""
    found: list[tuple[Suggestion, frozenset[int]]] = []
    for about, answer in _ANSWERS.items():
        newest = _newest_of_task(each for each in corrections if each.about is about)
        found += _of_question(newest, answer)
    found = [pair for pair in found if not any(_says(rule, pair[0]) for rule in rules)]
    found.sort(key=lambda pair: (-pair[0].agreed, _CONDITIONS.index(pair[0].condition), pair[0].sign))
    kept: list[tuple[Suggestion, frozenset[int]]] = []
    for suggestion, tasks in found:
        if not any(
            (suggestion.effect, suggestion.value) == (better.effect, better.value)
            and len(tasks & others) >= _SAME_TASKS * len(tasks)
            for better, others in kept
        ):
            kept.append((suggestion, tasks))
    return [suggestion for suggestion, _ in kept]


def _of_question(
    newest: Sequence[Correction], answer: Callable[[Correction], tuple[Effect, str] | None]
) -> Iterator[tuple[Suggestion, frozenset[int]]]:
    with_sign: dict[tuple[Condition, str], list[int]] = {}
    shown: dict[tuple[Condition, str], str] = {}
    for number, each in enumerate(newest):
        for condition, key, text in set(_signs(each)):
            with_sign.setdefault((condition, key), []).append(number)
            best = shown.setdefault((condition, key), text)
            # Rules match at word starts, so that the shortest form stands for all.
            if (len(text), text) < (len(best), best):
                shown[condition, key] = text
    for (condition, key), numbers in with_sign.items():
        by_answer: dict[tuple[Effect, str], list[int]] = {}
        for number in numbers:
            if (given := answer(newest[number])) is not None:
                by_answer.setdefault(given, []).append(number)
        for (effect, value), agreed in by_answer.items():
            if len(agreed) >= LEAST and len(agreed) >= SHARE * len(numbers):
                suggestion = Suggestion(
                    condition=condition,
                    sign=shown[condition, key],
                    effect=effect,
                    value=value,
                    agreed=len(agreed),
                    decided=len(numbers),
                )
                yield suggestion, frozenset(agreed)


def _signs(correction: Correction) -> Iterator[tuple[Condition, str, str]]:
    """What a rule could go by: condition, what is the same whatever its form, and the form met here."""
    words = correction.words
    for word in words_of(plain(words.title)):
        key = stem(word)
        if len(word) >= _SHORTEST and not word.isdigit() and PER_THOUSAND.get(key[:7], 0) < _COMMON:
            yield "words", key, word
    if words.list_name.strip():
        yield "lists", words.list_name.strip().casefold(), words.list_name.strip()
    for label in words.labels:
        yield "labels", label.strip().casefold(), label.strip()
    for person in words.people:
        yield "people", person.strip().casefold(), person.strip()


def _newest_of_task(corrections: Iterable[Correction]) -> list[Correction]:
    """One correction of each task: whoever decides twice on a card has not decided on two."""
    newest: dict[object, Correction] = {}
    for each in sorted(corrections, key=lambda each: (each.at, each.id)):
        newest[each.task or each.same_as] = each
    return list(newest.values())


def _says(rule: Rule, suggestion: Suggestion) -> bool:
    sign = suggestion.sign.casefold()
    if suggestion.condition == "words":
        about = any(word.strip() and sign.startswith(plain(word).strip()) for word in rule.words)
    else:
        values = {
            "lists": rule.lists,
            "labels": rule.labels,
            "people": rule.people,
        }[suggestion.condition]
        about = any(value.strip().casefold() == sign for value in values)
    says = {
        "assistant": rule.assistant is not None or rule.never_delegate,
        "quadrant": rule.quadrant is not None,
        "never_delegate": rule.never_delegate or rule.assistant is not None,
        "importance": rule.importance != 0.0 or rule.quadrant is not None,
    }[suggestion.effect]
    return about and says


def _assistant(correction: Correction) -> tuple[Effect, str] | None:
    return ("assistant", correction.chosen) if correction.chosen is not None else None


def _quadrant(correction: Correction) -> tuple[Effect, str] | None:
    return ("quadrant", correction.chosen) if correction.chosen is not None else None


def _owner(correction: Correction) -> tuple[Effect, str] | None:
    return ("never_delegate", "true") if correction.chosen == "yes" else None


def _importance(correction: Correction) -> tuple[Effect, str] | None:
    return "importance", _IMPORTANT if correction.chosen == "yes" else f"-{_IMPORTANT}"


_ANSWERS: dict[About, Callable[[Correction], tuple[Effect, str] | None]] = {
    About.ASSISTANT: _assistant,
    About.QUADRANT: _quadrant,
    About.OWNER: _owner,
    About.IMPORTANCE: _importance,
}
