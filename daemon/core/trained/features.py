"""Pure. What the trained model sees of a task: what the dictionary found, and the words of title and
description.

Building the model and reading with it share this module, so that both always see the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from daemon.core.evidence import Evidence
from daemon.core.words import stem

WORDS = 24
"""Words of a title that are looked at."""

BODY_WORDS = 40
"""Words of a description that are looked at: what it is about stands at its top."""

LONGEST = 24
"""Letters of a word that are looked at: longer ones are links, codes or noise."""

_FULL = {"topic": 3.0, "importance": 25.0, "urgency": 25.0, "owner": 3.0, "kind": 3.0}
"""Weight of a clear sign, field by field: it then counts as much as a word of its own."""

_STRONGEST = 2.5
_STEM, _FIRST, _PAIR = 0.6, 0.6, 0.8


def findings(evidence: Evidence) -> Iterator[tuple[str, float, str]]:
    """What the dictionary found: the name the model knows it by, how strong it is, the words found."""
    for field, full in _FULL.items():
        for key, sign in evidence.of(field).items():
            yield f"#{field} {key}", max(-_STRONGEST, min(_STRONGEST, sign.total / full)), sign.words
    if evidence.code:
        yield "#code", 1.0, "looks like code"
    if not evidence.of("topic"):
        yield "#unknown", 1.0, ""


def title_words(evidence: Evidence) -> tuple[list[str], float]:
    """The words of the title, and what each of them counts: long titles say more, but not in proportion."""
    words = [word[:LONGEST] for word in evidence.title[:WORDS] if word]
    return words, float(max(1, len(words))) ** -0.35


def body_words(evidence: Evidence) -> tuple[list[str], float]:
    """The first words of the description, each one once, and what each of them counts."""
    words = list(dict.fromkeys([word[:LONGEST] for word in evidence.body_words[:BODY_WORDS] if word]))
    return words, float(max(1, len(words))) ** -0.5


def of_word(word: str, *, first: bool) -> tuple[tuple[str, float], ...]:
    """The features of a word and their values: 'call the bank' and 'bank call' differ by their first words.

    >>> of_word("invoices", first=True)
    (('invoices', 1.0), ('=invoic', 0.6), ('^invoices', 0.6))
    """
    found = ((word, 1.0), (f"={stem(word)}", _STEM))
    return (*found, (f"^{word}", _FIRST)) if first else found


def of_pair(word: str, following: str) -> tuple[str, float]:
    """The feature of two neighbouring words and its value."""
    return f"{word} {following}", _PAIR
