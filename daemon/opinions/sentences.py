"""The sentence model as somebody to ask: which labelled sentences a task is close to, and what these are."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import blake2b
from importlib import import_module
from pathlib import Path
from typing import Any

from daemon.core.second_opinion import AskRules, SecondOpinion, Wording
from daemon.core.trained.outputs import TOPICS
from daemon.errors import DelegatedError, Unavailable
from daemon.opinions.sentence_model import HINT, SentenceModel, missing
from daemon.ports import Finding

KNOWN = Path(__file__).with_name("known_sentences.npz")
"""Labelled sentences with their points; `make train-semantic` writes it."""

WHO = "the sentence model"

_VERSION = "1"
_NEIGHBOURS = 5
_WARMTH = 0.05
"""How much nearer sentences count more than farther ones: a difference of so much counts 2.7 times."""

_WEIGHT = 0.35
_IMPORTANT = 0.4
"""What is left of its odds of importance: it reads the same words as the trained model, not other ones."""

_ALIKE = 0.3
"""Nearness from which a sentence is like another; text in a language it does not know stays below."""

_LEAST = 0.03
_TITLE, _DESCRIPTION = 300, 1000
_SHOWN = 60


def version() -> str:
    """Differs when the same words may get another answer."""
    try:
        return f"{_VERSION} {blake2b(KNOWN.read_bytes(), digest_size=8).hexdigest()}"
    except OSError:
        return _VERSION


class SentenceAdviser:
    """Asks the sentence model; it is loaded when it is asked for the first time."""

    at_once = 64

    def __init__(self, rules: AskRules) -> None:
        self.rules = rules
        self._model: SentenceModel | None = None
        self._known: _Known | None = None

    def ask(self, wordings: Sequence[Wording]) -> list[SecondOpinion | None]:
        """An opinion on each. Raises Unavailable when the extra is not installed."""
        if self._model is None or self._known is None:
            self._model = SentenceModel()
            self._known = _Known()
        points = self._model.points([text_of(wording) for wording in wordings])
        return [self._known.opinion(point) for point in points]

    def check(self) -> Finding:
        """Whether the extra is installed; loads it."""
        try:
            if lacking := missing():
                raise Unavailable(f"{', '.join(lacking)} is not installed; {HINT}")
            self.ask([Wording("Pay the bill")])
        except DelegatedError as error:
            text = f"{error}; tasks are judged without it"
            return Finding(subject="sentence model", ok=True, warning=True, text=text)
        return Finding(subject="sentence model", ok=True, text="is installed; nothing leaves this machine")


def text_of(wording: Wording) -> str:
    """What the model reads of a task."""
    description = f". {wording.description[:_DESCRIPTION]}" if wording.description else ""
    return f"{wording.title[:_TITLE]}{description}".encode("utf-8", "replace").decode("utf-8")


class _Known:
    """The labelled sentences, and what speaks for importance."""

    def __init__(self) -> None:
        self._numpy: Any = import_module("numpy")
        try:
            with self._numpy.load(KNOWN, allow_pickle=False) as kept:
                self._scale = float(kept["scale"])
                self._points = kept["points"].astype(self._numpy.float32) / self._scale
                self._topics = kept["topics"].tolist()
                self._important = kept["important"]
                self._texts: list[str] = json.loads(bytes(kept["texts"]).decode("utf-8"))
        except (OSError, ValueError, KeyError):
            raise Unavailable(f"{KNOWN} cannot be read; {HINT}") from None

    def opinion(self, point: Any) -> SecondOpinion:
        near = self._points @ point
        nearest = self._numpy.argsort(-near, kind="stable")[:_NEIGHBOURS].tolist()
        if near[nearest[0]] < _ALIKE:
            return SecondOpinion(said=f"{WHO} knows nothing like it")
        best = float(near[nearest[0]])
        shares: dict[str, float] = {}
        for at in nearest:
            name = TOPICS[self._topics[at]]
            shares[name] = shares.get(name, 0.0) + 2.718281828 ** ((float(near[at]) - best) / _WARMTH)
        whole = sum(shares.values())
        likely = sorted(((name, round(share / whole, 3)) for name, share in shares.items()), key=_likeliest)
        closest = next(at for at in nearest if TOPICS[self._topics[at]] == likely[0][0])
        odds = float(self._important[:-1] @ point + self._important[-1])
        return SecondOpinion(
            said=f"{WHO} finds it close to '{self._texts[closest][:_SHOWN]}'",
            topics=tuple((name, share) for name, share in likely if share >= _LEAST),
            weight=_WEIGHT,
            important=round(_IMPORTANT * max(-4.0, min(4.0, odds)), 2),
        )


def _likeliest(entry: tuple[str, float]) -> tuple[float, str]:
    return (-entry[1], entry[0])
