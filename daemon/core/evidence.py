"""Pure. What the words of a task say, read once and shared by everything that judges it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from daemon.core.lexicon import (
    french,
    german,
    guarded,
    hands_on,
    market,
    office,
    places,
    portuguese,
    spanish,
    tech,
)
from daemon.core.lexicon.importance import IMPORTANCE
from daemon.core.lexicon.kind import KIND
from daemon.core.lexicon.lookup import Hit, Lexicon, Table
from daemon.core.lexicon.owner import OWNER
from daemon.core.lexicon.urgency import URGENCY
from daemon.core.model import Task
from daemon.core.words import BODY_LIMIT, TITLE_LIMIT, plain, stem, words_of

_WORK: tuple[Table, ...] = (
    office.OFFICE_WORK,
    market.MONEY_WORK,
    market.CUSTOMER_WORK,
    market.MARKETING_WORK,
    tech.TECH_WORK,
    hands_on.HANDS_ON_WORK,
    guarded.OWNER_WORK,
)

TEXT = Lexicon(
    [
        *(("topic", table) for table in _WORK),
        ("importance", IMPORTANCE),
        ("urgency", URGENCY),
        ("owner", OWNER),
        ("kind", KIND),
        *(
            entry
            for tongue in (german, french, spanish, portuguese)
            for entry in (
                ("topic", tongue.WORK),
                ("importance", tongue.IMPORTANCE),
                ("urgency", tongue.URGENCY),
                ("owner", tongue.OWNER),
                ("kind", tongue.KIND),
            )
        ),
    ]
)
PLACE = Lexicon(
    [
        ("topic", places.PLACES),
        ("board", places.BOARD),
        ("owner", places.OWNER_PLACES),
        *(("kind", table) for table in (KIND, german.KIND, french.KIND, spanish.KIND, portuguese.KIND)),
    ]
)

_CODE = re.compile(
    r"`|[a-z]\w*\(\)|\b[a-z]{2,}[A-Z][a-z]+\w*|\b\w+_\w+\b|(?:^|\s)/[a-z]+/"
    r"|\.(?:js|py|ts|html|css|java|php|json|xml|sql)\b|<\w+>|#\d{2,}"
)
"""What only programmers write: names in code, paths, tags, issue numbers."""

_TITLES_OF_PEOPLE = frozenset(
    words_of("mr mrs ms miss herr herrn frau mme monsieur madame mlle sr sra senor senora senhor senhora")
)
_DESCRIPTION_SHARE = {"topic": 0.4, "importance": 0.55, "urgency": 0.85, "owner": 0.5, "kind": 0.8}


@dataclass(slots=True)
class Found:
    """What was found for one key: the best single weight and its words, and the sum over different words."""

    best: float = 0.0
    total: float = 0.0
    words: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """All findings of one task: field → key → what was found; `known`: share of title words understood.

    Two of them are never compared: what is concluded from one can be remembered by its identity.
    """

    title: tuple[str, ...]
    found: Mapping[str, Mapping[str, Found]]
    known: float
    code: bool
    text: str
    body: str
    body_words: tuple[str, ...]
    stems: Mapping[str, str]
    """The stems of all words, each with a word it stands for; those of the title come first."""

    def of(self, field: str) -> Mapping[str, Found]:
        """What was found in one field; empty when nothing was."""
        return self.found.get(field, _NOTHING)


_NOTHING: Mapping[str, Found] = {}


def read(task: Task) -> Evidence:
    """The evidence in a task's title, description, list and labels."""
    labels = tuple(label.name for label in task.labels)
    return _read(task.title, task.description, task.list_name, labels)


@lru_cache(maxsize=512)
def _read(title: str, description: str, list_name: str, labels: tuple[str, ...]) -> Evidence:
    found: dict[str, dict[str, Found]] = {}
    plain_title = plain(title, TITLE_LIMIT)
    title_words = _without_names(words_of(plain_title))
    known = _add_text(found, title_words, None)
    text, body = plain_title, ""
    body_words: list[str] = []
    if description:
        body = plain(description, BODY_LIMIT)
        body_words = _without_names(words_of(body))
        _add_text(found, body_words, _DESCRIPTION_SHARE)
        text = f"{plain_title}\n{body}"
    if list_name:
        _add_place(found, list_name, 0.7)
    for label in labels[:12]:
        if label:
            _add_place(found, label, 0.9)
    code = _CODE.search(title[:TITLE_LIMIT]) is not None
    stems = {stem(word): word for word in title_words}
    for word in body_words:
        stems.setdefault(stem(word), word)
    return Evidence(tuple(title_words), found, known, code, text, body, tuple(body_words), stems)


def _add_text(
    found: dict[str, dict[str, Found]], words: list[str], shares: Mapping[str, float] | None
) -> float:
    """Note what the words say, each one once; returns the share of words that name a kind of work."""
    strongest: dict[tuple[str, str, str], float] = {}
    spoken = 0
    for hit in TEXT.scan(words):
        sense = hit.sense
        mark = (sense.field, sense.key, hit.words)
        if abs(sense.weight) > abs(strongest.get(mark, 0.0)):
            strongest[mark] = sense.weight
        if sense.field == "topic":
            spoken += 1 + hit.words.count(" ")
    for (field, key, said), weight in strongest.items():
        _note(found, field, key, weight if shares is None else weight * shares[field], said)
    return min(1.0, spoken / len(words)) if words else 0.0


def _without_names(words: list[str]) -> list[str]:
    """The words with every name after a 'Mrs' or 'Herr' blanked: Mr. Cook is not about cooking."""
    if _TITLES_OF_PEOPLE.isdisjoint(words):
        return words
    return ["" if at and words[at - 1] in _TITLES_OF_PEOPLE else word for at, word in enumerate(words)]


def _add_place(found: dict[str, dict[str, Found]], name: str, share: float) -> None:
    for hit in _place_hits(name):
        sense = hit.sense
        weight = sense.weight * share if sense.field == "topic" else sense.weight
        _note(found, sense.field, sense.key, weight, hit.words)


@lru_cache(maxsize=2048)
def _place_hits(name: str) -> tuple[Hit, ...]:
    """A board's lists and labels are few and their names are read again for every card."""
    shown = name.strip()[:40]
    hits = PLACE.scan(words_of(plain(name, 80)))
    return tuple(Hit(hit.sense, shown) if hit.sense.field == "board" else hit for hit in hits)


def _note(found: dict[str, dict[str, Found]], field: str, key: str, weight: float, words: str) -> None:
    keys = found.get(field)
    if keys is None:
        keys = found[field] = {}
    entry = keys.get(key)
    if entry is None:
        keys[key] = Found(weight, weight, words)
        return
    entry.total += weight
    if abs(weight) > abs(entry.best):
        entry.best, entry.words = weight, words
