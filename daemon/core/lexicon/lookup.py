"""Pure. A dictionary of words and phrases and what they say of a task; one pass over a text finds them all.

The tables are written as `{key: {weight: "word stem* *ending two_words ^first"}}`: a star stands for any
letters, an underscore joins the words of a phrase, `^` asks for the beginning of the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from daemon.core.words import plain, words_of

Table = Mapping[str, Mapping[float, str]]

_CACHE_LIMIT = 50_000


@dataclass(frozen=True, slots=True)
class Sense:
    """What one word or phrase says: so much weight for `key` in `field`."""

    field: str
    key: str
    weight: float


@dataclass(frozen=True, slots=True)
class Hit:
    """A sense found in a text, with the words that carry it."""

    sense: Sense
    words: str


class _Part(NamedTuple):
    text: str
    starts: bool = False
    ends: bool = False


@dataclass(slots=True)
class _Entry:
    parts: tuple[_Part, ...]
    first_only: bool
    senses: list[Sense]


class _Told(NamedTuple):
    """What begins with one word: what it says alone, and phrases by the word that has to follow.

    `open_phrases` are those whose second word is only known in part; they are in `phrases` as well.
    """

    any: bool
    alone: tuple[_Entry, ...]
    phrases: Mapping[str, tuple[_Entry, ...]]
    open_phrases: tuple[_Entry, ...]


class Lexicon:
    """Words, stems, endings and phrases of several tables, ready to be found."""

    def __init__(self, tables: Iterable[tuple[str, Table]]) -> None:
        self._exact: dict[str, list[_Entry]] = {}
        self._starts: dict[str, list[_Entry]] = {}
        self._ends: dict[str, list[_Entry]] = {}
        made: dict[str, _Entry] = {}
        for name, table in tables:
            for key, by_weight in table.items():
                for weight, patterns in by_weight.items():
                    sense = Sense(name, key, weight)
                    for pattern in patterns.split():
                        self._add(pattern, sense, made)
        self._start_sizes = sorted({len(start) for start in self._starts})
        self._end_sizes = sorted({len(end) for end in self._ends})
        self._known: dict[str, _Told] = {}

    def scan(self, words: Sequence[str]) -> list[Hit]:
        """Every sense in a text, in order. Within one field a longer phrase hides the words it is made of."""
        hits: list[Hit] = []
        covered: dict[str, int] = {}
        known = self._known
        last = len(words) - 1
        for at, word in enumerate(words):
            told = known.get(word) or self._learn(word)
            if not told.any:
                continue
            entries: Sequence[_Entry] = told.alone
            if at < last and told.phrases:
                phrases = told.phrases.get(words[at + 1], told.open_phrases)
                entries = [e for e in phrases if _continues(e.parts, words, at)] + list(told.alone)
            for entry in entries:
                if entry.first_only and at:
                    continue
                size = len(entry.parts)
                text = word if size == 1 else " ".join(words[at : at + size])
                for sense in entry.senses:
                    if at >= covered.get(sense.field, 0):
                        hits.append(Hit(sense, text))
                if size > 1:
                    for sense in entry.senses:
                        covered[sense.field] = max(at + size, covered.get(sense.field, 0))
        return hits

    def _add(self, pattern: str, sense: Sense, made: dict[str, _Entry]) -> None:
        entry = made.get(pattern)
        if entry is None:
            bare = pattern.lstrip("^")
            parts = tuple(part for piece in bare.split("_") for part in _parts(piece))
            entry = made[pattern] = _Entry(parts, bare != pattern, [])
            index = self._starts if parts[0].starts else self._ends if parts[0].ends else self._exact
            index.setdefault(parts[0].text, []).append(entry)
        entry.senses.append(sense)

    def _learn(self, word: str) -> _Told:
        found = list(self._exact.get(word, ()))
        for size in self._start_sizes:
            if size > len(word):
                break
            found += self._starts.get(word[:size], ())
        for size in self._end_sizes:
            if size > len(word):
                break
            found += self._ends.get(word[-size:], ())
        # Longest phrase first, so that it hides its own words; then the most exact word.
        found.sort(key=lambda entry: (-len(entry.parts), -len(entry.parts[0].text)))
        if len(self._known) >= _CACHE_LIMIT:
            self._known.clear()
        self._known[word] = told = _told(_most_exact(found))
        return told


def _told(entries: Sequence[_Entry]) -> _Told:
    alone = tuple(entry for entry in entries if len(entry.parts) == 1)
    phrases = [entry for entry in entries if len(entry.parts) > 1]
    open_phrases = tuple(entry for entry in phrases if entry.parts[1].starts or entry.parts[1].ends)
    following = {entry.parts[1].text for entry in phrases} if phrases else ()
    return _Told(
        any=bool(entries),
        alone=alone,
        phrases={
            word: tuple(e for e in phrases if e in open_phrases or e.parts[1].text == word)
            for word in following
        },
        open_phrases=open_phrases,
    )


def _continues(parts: tuple[_Part, ...], words: Sequence[str], at: int) -> bool:
    if at + len(parts) > len(words):
        return False
    for step in range(1, len(parts)):
        part, word = parts[step], words[at + step]
        if part.starts:
            if not word.startswith(part.text):
                return False
        elif part.ends:
            if not word.endswith(part.text):
                return False
        elif word != part.text:
            return False
    return True


def _parts(piece: str) -> list[_Part]:
    ends, starts = piece.startswith("*"), piece.endswith("*")
    bare = piece.strip("*")
    if bare.isascii() and bare.isalnum():
        return [_Part(bare, starts, ends)]
    words = words_of(plain(bare))
    return [
        _Part(word, starts=starts and step == len(words) - 1, ends=ends and step == 0)
        for step, word in enumerate(words)
    ]


def _most_exact(entries: list[_Entry]) -> list[_Entry]:
    """Phrases, and of the single words only the most exact one that speaks in each field and for each key."""
    kept: list[_Entry] = []
    spoken: dict[str, str] = {}
    for entry in entries:
        if len(entry.parts) > 1:
            kept.append(entry)
            continue
        text = entry.parts[0].text
        senses = [sense for sense in entry.senses if spoken.setdefault(sense.field, text) == text]
        if senses:
            kept.append(_Entry(entry.parts, entry.first_only, senses))
    return kept
