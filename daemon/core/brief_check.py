"""Pure. The brief linter: what an assistant would have to ask before starting, and whether it is too much."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from daemon.core.brief_rules import ENOUGH, Sop
from daemon.core.date_patterns import DAY_WORDS, LIKE_A_DATE
from daemon.core.evidence import Evidence, read
from daemon.core.model import Comment, Task
from daemon.core.needs import (
    DEADLINE,
    GENERIC,
    KIND_OF_WORD,
    NEEDS,
    OBJECT,
    SIGNS,
    STANDING_KINDS,
    STANDING_NEEDS,
    Need,
)
from daemon.core.trained.reading import lean
from daemon.core.words import plain, words_of

MOST_QUESTIONS = 3

_CLEARLY = 0.35
"""How likely a kind of work has to be to ask what it needs."""

_NAME_WORDS = 2
_A_SENTENCE = 8
"""So many words say something, however ordinary each of them is."""

_MOST_READ = 4_000
_FROM_TITLE_ALONE = frozenset(
    {"object", "recipient", "topic", "place", "period", "amount", "source", "dates"}
)
_WEEKS = re.compile(
    r"\b(?:kw|week|woche|semaine|semana|month|monat|mois|mes)s?\b|\b\d{1,2}[./-]\d{1,2}\b|\bq[1-4]\b"
)
_YEARS = re.compile(r"\b20\d\d\b")
_ANSWERS_NOTHING = re.compile(r"^\s*/\w+\s*$")


@dataclass(frozen=True, slots=True)
class Gaps:
    """What a brief lacks, the worst first. `completeness` is 0 to 100; `enough`: it can be handed over."""

    missing: tuple[Need, ...] = ()
    completeness: int = 100
    enough: bool = True

    @property
    def questions(self) -> tuple[str, ...]:
        """What to ask the owner: at most three, the most useful first."""
        return tuple(each.question for each in self.missing[:MOST_QUESTIONS])

    @property
    def sentence(self) -> str:
        """The gaps in one sentence."""
        if not self.missing:
            return "nothing is missing"
        return "missing: " + ", ".join(each.name.replace("_", " ") for each in self.missing)


def check_brief(task: Task, sop: Sop | None = None, threshold: int = ENOUGH) -> Gaps:
    """What is missing on a card, its answers in comments and the procedure that fits it counted in.

    The task is without labels and comments of ours. Nothing in a task can make this raise.
    """
    answers = _answers(task.comments)
    if not answers and not task.checklist:
        text = task.description
    else:
        text = "\n".join((task.description, *(item.name for item in task.checklist), *answers))
    fields = "\n".join(value for _, value in task.fields)
    evidence = read(task)
    facts = _facts(task.title, f"{text}\n{fields}"[:_MOST_READ], sop.text if sop is not None else "")
    if facts.only_a_name and sop is None and not evidence.of("topic"):
        missing = [OBJECT]
    else:
        missing = [need for need in _needs(evidence, facts) if not _met(need, facts, sop)]
    if task.due is None and task.ends is None and not facts.dated:
        missing.append(DEADLINE)
    ordered = tuple(sorted(missing, key=lambda need: -need.points))
    completeness = max(0, 100 - sum(gap.points for gap in ordered))
    return Gaps(ordered, completeness, completeness >= threshold)


@dataclass(frozen=True, slots=True)
class _Facts:
    """What a card tells: words that say which one it is, in title and text, whether it names days."""

    words: tuple[str, ...]
    telling: tuple[str, ...]
    in_text: bool
    dated: bool
    only_a_name: bool
    text: str
    with_procedure: str


@lru_cache(maxsize=256)
def _facts(title: str, text: str, procedure: str) -> _Facts:
    plain_title, plain_text = plain(title), plain(text, _MOST_READ)
    both = f"{plain_title}\n{plain_text}"
    words = words_of(both)
    telling = tuple(word for word in words if word not in GENERIC and word not in DAY_WORDS and _counts(word))
    if not telling and len(words) >= _A_SENTENCE:
        telling = tuple(words)
    in_text = any(word in telling for word in words_of(plain_text))
    return _Facts(
        words=tuple(words),
        telling=telling,
        in_text=in_text,
        dated=_dated(both, words),
        only_a_name=not in_text and _only_a_name(title),
        text=both,
        with_procedure=f"{both}\n{plain(procedure, _MOST_READ)}" if procedure else both,
    )


def _counts(word: str) -> bool:
    return len(word) > 1 or word.isdigit()


def _dated(text: str, words: Sequence[str]) -> bool:
    found = not DAY_WORDS.isdisjoint(words) or LIKE_A_DATE.search(text) is not None
    return found or _WEEKS.search(text) is not None or _YEARS.search(text) is not None


def _only_a_name(title: str) -> bool:
    """'Lena', 'Mr. Hoffmann?': whoever reads it knows of whom, not what."""
    bare = [word for word in re.findall(r"[^\W\d_]+", title) if plain(word) not in _TITLES]
    return 0 < len(bare) <= _NAME_WORDS and all(word[0].isupper() and not word.isupper() for word in bare)


_TITLES = frozenset(words_of("mr mrs ms herr herrn frau mme m monsieur madame sr sra dr prof senhor senhora"))


def _needs(evidence: Evidence, facts: _Facts) -> Sequence[Need]:
    kind = _kind(evidence, facts)
    if kind in STANDING_KINDS and not facts.telling:
        return STANDING_NEEDS
    return NEEDS.get(kind, (OBJECT,)) if kind is not None else (OBJECT,)


def _kind(evidence: Evidence, facts: _Facts) -> str | None:
    """The kind of work of a card, as far as its words tell; a card of empty words has none."""
    if not facts.telling:
        named = next((KIND_OF_WORD[word] for word in facts.words if word in KIND_OF_WORD), None)
        if named is not None:
            return named
    if not evidence.of("topic"):
        return None
    topics = lean(evidence).topics
    return topics[0].name if topics and topics[0].share >= _CLEARLY else None


def _met(need: Need, facts: _Facts, sop: Sop | None) -> bool:
    sign = SIGNS.get(need.name)
    # A procedure tells how such work is done, never which one this is.
    if sign is not None and sign.search(
        facts.with_procedure if need.name not in _FROM_TITLE_ALONE else facts.text
    ):
        return True
    if need.name == "object":
        return sop is not None or bool(facts.telling)
    if need.name == "dates":
        return facts.dated or facts.in_text
    if need.name in ("period", "source"):
        return facts.dated or bool(facts.telling)
    return need.name in _FROM_TITLE_ALONE and bool(facts.telling)


def _answers(comments: Sequence[Comment]) -> tuple[str, ...]:
    """What people replied; a bare command answers nothing."""
    return tuple(
        each.text
        for each in comments
        if not (each.ours and each.by_program) and not _ANSWERS_NOTHING.match(each.text)
    )
