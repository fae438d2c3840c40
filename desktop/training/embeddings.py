"""Starts the word vectors from the company that words keep in the training text."""

from __future__ import annotations

from collections.abc import Sequence

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
