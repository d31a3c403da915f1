"""`python -m daemon.training.sentences` chooses what the sentence model knows, from the same corpus.

Of each kind of work a hundred sentences that lie in the middle of many alike, and one weight for each
direction that speaks for importance. The same corpus gives the same file on the same machine.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import Any

from daemon.core.second_opinion import Wording
from daemon.core.trained.outputs import TOPICS
from daemon.opinions.sentence_model import SentenceModel
from daemon.opinions.sentences import KNOWN, text_of
from daemon.training.corpus import Example, examples

OF_EACH = 100
_ROUNDS = 8
_STEPS = 8
_RIDGE = 1e-3
_AT_ONCE = 500


def main() -> int:
    """Write the file and say how large it is."""
    np: Any = import_module("numpy")
    every = [each for each in examples() if not each.word_only]
    points = _points(np, every)
    kept = [at for topic in range(len(TOPICS)) for at in _middles(np, points, _of(np, every, topic))]
    scale = 127.0 / float(np.abs(points[kept]).max())
    texts = json.dumps([every[at].text for at in kept], ensure_ascii=False).encode("utf-8")
    np.savez_compressed(
        KNOWN,
        points=np.round(points[kept] * scale).astype(np.int8),
        scale=np.float64(scale),
        topics=np.array([every[at].topic for at in kept], dtype=np.int16),
        important=_weights(np, points, [each.important for each in every]).astype(np.float32),
        texts=np.frombuffer(texts, dtype=np.uint8),
    )
    sys.stdout.write(f"{KNOWN}: {len(kept)} sentences, {KNOWN.stat().st_size // 1024} kB\n")
    return 0


def _points(np: Any, every: list[Example]) -> Any:
    model = SentenceModel()
    texts = [text_of(Wording(each.text, each.description)) for each in every]
    parts = []
    for at in range(0, len(texts), _AT_ONCE):
        parts.append(model.points(texts[at : at + _AT_ONCE]))
        sys.stderr.write(f"\r{min(at + _AT_ONCE, len(texts))} of {len(texts)} sentences read")
    sys.stderr.write("\n")
    return np.vstack(parts).astype(np.float64)


def _of(np: Any, every: list[Example], topic: int) -> Any:
    return np.array([at for at, each in enumerate(every) if each.topic == topic])


def _middles(np: Any, points: Any, those: Any) -> list[int]:
    """The sentences nearest to the middles of as many groups (k-means on the sphere)."""
    near = points[those]
    middles = near[np.linspace(0, len(near) - 1, min(OF_EACH, len(near))).astype(int)].copy()
    for _ in range(_ROUNDS):
        group = (near @ middles.T).argmax(axis=1)
        for at in range(len(middles)):
            if (mine := group == at).any():
                mean = near[mine].mean(axis=0)
                middles[at] = mean / np.linalg.norm(mean)
    return sorted(set(those[(near @ middles.T).argmax(axis=0)].tolist()))


def _weights(np: Any, points: Any, important: list[bool]) -> Any:
    """Logistic regression by Newton's method; the last weight stands alone."""
    wide = np.hstack([points, np.ones((len(points), 1))])
    right = np.array(important, dtype=np.float64)
    weights = np.zeros(wide.shape[1])
    ridge = _RIDGE * len(points) * np.eye(len(weights))
    ridge[-1, -1] = 0.0
    for _ in range(_STEPS):
        share = 1.0 / (1.0 + np.exp(-wide @ weights))
        bend = (wide * (share * (1.0 - share))[:, None]).T @ wide + ridge
        weights = weights + np.linalg.solve(bend, wide.T @ (right - share) - ridge @ weights)
    return weights


if __name__ == "__main__":
    sys.exit(main())
