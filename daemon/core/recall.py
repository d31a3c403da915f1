"""Pure. Finds the corrected tasks that a task is like, and what they say of it.

Two tasks are alike as far as they share words, rare ones counting more: the cosine over inverse document
frequencies of title, description and list. Below the gate nothing is alike; without a gate, corrections of
other work do harm.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from math import log, sqrt
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from daemon.core.common_words import PER_THOUSAND
from daemon.core.date_words import MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from daemon.core.memory import HALF_LIFE_DAYS, About, Correction
from daemon.core.model import Task
from daemon.core.words import BODY_LIMIT, TITLE_LIMIT, plain, stem, words_of

if TYPE_CHECKING:
    # Reading it loads the dictionary, which most cycles need not.
    from daemon.core.evidence import Evidence

GATE = 0.27
"""Likeness below which two tasks have nothing to do with each other. Among 257 labelled tasks, one in twenty
comes this near to any of another kind of work."""

FULL = 0.37
"""Likeness from which a task counts as the same work again."""

NEIGHBOURS = 5
"""So many corrections are heard at most."""

OUTRANKS = 0.1
"""An older correction counts half beside a newer one that says otherwise and is hardly less alike."""

SINGLE = 0.7
"""A lone word in common makes short titles look more alike than they are: 'make' a will, 'make' a cake."""

FAMILY = 3
"""So many corrected tasks with an uncommon word make it the name of a kind of work: 'newsletter'."""

_TITLE, _BODY, _LIST = 1.0, 0.8, 0.5
_BODY_WORDS = 40
_BACKGROUND = 300.0
"""How many tasks the common words are worth beside the corrections themselves."""

_COMMON = 8
_EVERYWHERE = 16
"""Of a thousand: a word this common ties nothing together."""

_WHEN = (
    "next week weeks weekend month year day days hours minutes "
    "today tomorrow tonight morning afternoon evening "
    "heute morgen abend woche wochen monat semaine mois demain semana mes hoy manana hoje amanha"
)
_TIMES = frozenset(
    stem(part)[:7]
    for word in (*WEEKDAYS, *SHORT_WEEKDAYS, *MONTHS, *words_of(_WHEN))
    for part in words_of(word)
)
"""Words that say when, not what: the invoices of March are those of April again."""

_LONGEST_POSTING = 48
_LETTERS = 7


Answer = TypeVar("Answer")


class Vote(NamedTuple):
    """What similar tasks say to one question: how strongly (0 to 1), and the correction that says it most."""

    yes: bool
    strength: float
    like: Correction


class Recalled(NamedTuple):
    """What similar tasks say of one task. `assistants` holds a vote for or against each one named."""

    urgent: Vote | None = None
    important: Vote | None = None
    owner_only: Vote | None = None
    assistants: tuple[tuple[str, Vote], ...] = ()

    @property
    def strength(self) -> float:
        """How strong the strongest vote is."""
        votes = [self.urgent, self.important, self.owner_only, *(vote for _, vote in self.assistants)]
        return max((vote.strength for vote in votes if vote is not None), default=0.0)


NOTHING = Recalled()


class Heard(NamedTuple):
    """A correction that a task is like: how much it counts, how alike they are, and which words it shares
    with other corrections (those of one `document` have the very same)."""

    weight: float
    likeness: float
    document: int
    correction: Correction


class Memory:
    """The corrections of one owner, ready to be asked; built once for each cycle, and only when asked."""

    def __init__(
        self,
        corrections: Iterable[Correction],
        now: datetime,
        *,
        half_life_days: float = HALF_LIFE_DAYS,
    ) -> None:
        self.corrections = sorted(corrections, key=lambda each: (each.at, each.id), reverse=True)
        self.now = now
        self.half_life_days = half_life_days
        self._rarity: dict[str, float] = {}
        self._documents: list[list[tuple[float, Correction]]] = []
        self._words: list[frozenset[str]] = []
        self._families: set[str] = set()
        self._postings: dict[str, list[tuple[int, float]]] | None = None
        self._last: tuple[Evidence | None, str, Recalled] = (None, "", NOTHING)

    def __bool__(self) -> bool:
        return bool(self.corrections)

    def recall(self, task: Task, evidence: Evidence) -> Recalled:
        """What similar tasks say; asked twice for a task, by its scores and by the ranking."""
        last, list_name, recalled = self._last
        if last is not evidence or list_name != task.list_name:
            heard = self.heard(evidence.text.partition("\n")[0], evidence.body, task.list_name)
            recalled = _votes(heard) if heard else NOTHING
            self._last = (evidence, task.list_name, recalled)
        return recalled

    def heard_of(self, task: Task) -> list[Heard]:
        """The corrections that a task is like, the most alike first."""
        title, body = plain(task.title, TITLE_LIMIT), plain(task.description, BODY_LIMIT)
        return self.heard(title, body, task.list_name)

    def heard(self, title: str, body: str, list_name: str) -> list[Heard]:
        """The corrections that a task is like, the most alike first; `title` and `body` are plain already."""
        if self._postings is None:
            self._postings = self._built()
        postings = self._postings
        task = _weights(title, body, list_name)
        rarity, total = self._rarity, len(self._documents)
        reached: dict[int, float] = {}
        mass = 0.0
        for word, share in task.items():
            value = rarity.get(word)
            if value is None:
                mass += (share * _rarity(word, 0, total)) ** 2
                continue
            value *= share
            mass += value * value
            for number, weight in postings[word]:
                reached[number] = reached.get(number, 0.0) + value * weight
        least = GATE * sqrt(mass)
        near = [(each / sqrt(mass), number) for number, each in reached.items() if each > least]
        if not near:
            return []
        said = {word for word, share in task.items() if share > _LIST}
        found = []
        for likeness, number in near:
            shared = self._words[number] & said
            if len(shared) < 2 and shared.isdisjoint(self._families) and self._words[number] != said:
                likeness *= SINGLE
            if likeness > GATE:
                found.append((likeness, number))
        found.sort(key=lambda each: (-each[0], each[1]))
        return [
            Heard(_ramp(likeness) * fresh, likeness, number, correction)
            for likeness, number in found[:NEIGHBOURS]
            for fresh, correction in self._documents[number]
        ]

    def _fresh(self, correction: Correction) -> float:
        days = max(0.0, (self.now - correction.at).total_seconds() / 86_400.0)
        return float(0.5 ** (days / self.half_life_days))

    def _built(self) -> dict[str, list[tuple[int, float]]]:
        of_words: dict[tuple[tuple[str, float], ...], list[Correction]] = {}
        for each in self.corrections:
            words = each.words
            weights = _weights(plain(words.title), plain(words.description), words.list_name)
            of_words.setdefault(tuple(sorted(weights.items())), []).append(each)
        counts: dict[str, int] = {}
        for key in of_words:
            for word, _ in key:
                counts[word] = counts.get(word, 0) + 1
        self._families = {
            word for word, count in counts.items() if count >= FAMILY and PER_THOUSAND.get(word, 0) < _COMMON
        }
        self._rarity = {word: _rarity(word, count, len(of_words)) for word, count in counts.items()}
        postings: dict[str, list[tuple[int, float]]] = {}
        for number, (key, corrections) in enumerate(of_words.items()):
            rare = [(word, share * self._rarity[word]) for word, share in key]
            length = sqrt(sum(value * value for _, value in rare))
            for word, value in rare:
                # The newest come first; of a word in very many tasks they are enough.
                if len(posted := postings.setdefault(word, [])) < _LONGEST_POSTING:
                    posted.append((number, value / length))
            self._words.append(frozenset(word for word, share in key if share > _LIST))
            self._documents.append([(self._fresh(each), each) for each in corrections])
        return postings


def _weights(title: str, body: str, list_name: str) -> dict[str, float]:
    """The words of a task by their keys, and how much each counts by where it stands."""
    weights = dict(_list_weights(list_name)) if list_name else {}
    if body:
        weights.update(dict.fromkeys(filter(None, map(_key, words_of(body)[:_BODY_WORDS])), _BODY))
    weights.update(dict.fromkeys(filter(None, map(_key, words_of(title))), _TITLE))
    return weights


@lru_cache(maxsize=2048)
def _list_weights(list_name: str) -> tuple[tuple[str, float], ...]:
    return tuple((key, _LIST) for key in filter(None, map(_key, words_of(plain(list_name, 80)))))


@lru_cache(maxsize=16_384)
def _key(word: str) -> str:
    """What a word is looked up by; '' for numbers, times, and words that stand everywhere."""
    key = stem(word)[:_LETTERS]
    if word.isdigit() or key in _TIMES or PER_THOUSAND.get(key, 0) >= _EVERYWHERE:
        return ""
    return key


@lru_cache(maxsize=16_384)
def _rarity(word: str, count: int, total: int) -> float:
    common = _BACKGROUND * PER_THOUSAND.get(word, 0.5) / 1000.0
    return log((_BACKGROUND + total + 1.0) / (common + count + 1.0))


def _ramp(likeness: float) -> float:
    return min(1.0, (likeness - GATE) / (FULL - GATE))


def _votes(heard: Sequence[Heard]) -> Recalled:
    newest = sorted(heard, key=_decided_at, reverse=True) if len(heard) > 1 else heard
    doubted = [_doubted(each) for each in newest]
    return Recalled(
        urgent=_yes_or_no([(each, each.correction.urgent) for each in doubted]),
        important=_yes_or_no([(each, each.correction.important) for each in doubted]),
        owner_only=_yes_or_no([(each, each.correction.owner_only) for each in doubted]),
        assistants=_named([each for each in newest if each.correction.about is About.ASSISTANT]),
    )


def _decided_at(heard: Heard) -> datetime:
    return heard.correction.at


def _doubted(heard: Heard) -> Heard:
    strength = heard.correction.strength
    return heard if strength == 1.0 else heard._replace(weight=heard.weight * strength)


def _yes_or_no(answers: Sequence[tuple[Heard, bool | None]]) -> Vote | None:
    answered = [(each, answer) for each, answer in answers if answer is not None]
    if not answered:
        return None
    if len(answered) == 1:
        ((each, answer),) = answered
        return _vote(answer, each.weight, 0.0, [(each.weight, each)])
    given = _outranked(answered)
    sides = {
        side: [(weight, each) for weight, each, answer in given if answer is side] for side in (True, False)
    }
    sums = {side: _together(weight for weight, _ in sides[side]) for side in sides}
    yes = sums[True] >= sums[False]
    return _vote(yes, sums[yes], sums[not yes], sides[yes])


def _named(heard: Sequence[Heard]) -> tuple[tuple[str, Vote], ...]:
    """A vote for the assistant that similar tasks went to, and one against each they were taken back from."""
    if not heard:
        return ()
    given = _outranked([(each, (each.correction.chosen, each.correction.refused)) for each in heard])
    chosen: dict[str, list[tuple[float, Heard]]] = {}
    refused: dict[str, list[tuple[float, Heard]]] = {}
    for weight, each, (name, not_this) in given:
        if name is not None:
            chosen.setdefault(name, []).append((weight, each))
        elif not_this is not None:
            refused.setdefault(not_this, []).append((weight, each))
    sums = {name: _together(weight for weight, _ in votes) for name, votes in chosen.items()}
    against = {name: _together(weight for weight, _ in votes) for name, votes in refused.items()}
    votes = []
    if sums:
        best = max(sums, key=lambda name: sums[name])
        others = max([against.get(best, 0.0), *(total for name, total in sums.items() if name != best)])
        votes.append((best, _vote(True, sums[best], others, chosen[best])))
    for name, total in against.items():
        if total > sums.get(name, 0.0):
            votes.append((name, _vote(False, total, sums.get(name, 0.0), refused[name])))
    return tuple((name, vote) for name, vote in votes if vote is not None)


def _outranked(given: Sequence[tuple[Heard, Answer]]) -> list[tuple[float, Heard, Answer]]:
    """Each correction that still counts, and how much: of the same words only the newest, and an older one
    half where a newer one that is about as alike says otherwise. They come newest first."""
    kept: list[tuple[float, Heard, Answer]] = []
    documents: set[int] = set()
    for each, answer in given:
        if each.document in documents:
            continue
        documents.add(each.document)
        opposed = any(
            other != answer and newer.likeness >= each.likeness - OUTRANKS for _, newer, other in kept
        )
        kept.append((each.weight * 0.5 if opposed else each.weight, each, answer))
    return kept


def _together(weights: Iterable[float]) -> float:
    """Several that agree weigh more than the strongest alone, but never more than one that is the same."""
    doubt = 1.0
    for weight in weights:
        doubt *= 1.0 - weight
    return 1.0 - doubt


def _vote(yes: bool, total: float, against: float, voters: Sequence[tuple[float, Heard]]) -> Vote | None:
    strength = total * (total - against) / (total + against) if total else 0.0
    if strength <= 0.0:
        return None
    _, strongest = max(voters, key=lambda pair: pair[0])
    return Vote(yes, round(strength, 3), strongest.correction)
