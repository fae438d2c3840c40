"""Turns the network's scores into tags and their probabilities: a conditional random field over seven tags."""

from __future__ import annotations

from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


class Tag(IntEnum):
    """What a token is to the attributions of its paragraph."""

    OUTSIDE = 0
    BEGIN_CONTENT = 1
    IN_CONTENT = 2
    BEGIN_SOURCE = 3
    IN_SOURCE = 4
    BEGIN_CUE = 5
    IN_CUE = 6


_BLOCKED = np.float32(-1e4)
_RESCALED = 8  # steps after which the sums are rescaled; each can shrink them by some e**-40, doubles reach e**-700


def block(scores: Floats, mask: NDArray[np.bool_]) -> Floats:
    """Rule out every tag but outside on padding, in place; scores are (time, unit, tag)."""
    scores[~mask] = _BLOCKED
    scores[~mask, Tag.OUTSIDE] = 0
    return scores


def marginals(scores: Floats, transitions: Floats) -> Floats:
    """Return the probability of each tag at each token (forward-backward)."""
    move = np.exp(transitions, dtype=np.float64)
    emit = np.exp(scores - scores.max(-1, keepdims=True), dtype=np.float64)
    forward = np.empty_like(emit)
    forward[0] = emit[0]
    for t in range(1, len(emit)):
        np.matmul(forward[t - 1], move, out=forward[t])
        forward[t] *= emit[t]
        if t % _RESCALED == 0:
            forward[t] /= forward[t].sum(-1, keepdims=True)
    back = np.ascontiguousarray(move.T)
    state = np.ones_like(emit[0])
    for t in range(len(emit) - 2, -1, -1):
        state = (state * emit[t + 1]) @ back
        if t % _RESCALED == 0:
            state /= state.sum(-1, keepdims=True)
        forward[t] *= state
    forward /= forward.sum(-1, keepdims=True)
    return np.asarray(forward, dtype=np.float32)


def best_path(scores: Floats, transitions: Floats) -> NDArray[np.int64]:
    """Return the most probable tags of each unit, (time, unit) (Viterbi)."""
    steps, units, tags = scores.shape
    best = np.ascontiguousarray(scores.transpose(0, 2, 1))  # (time, tag, unit): NumPy is at its best along units
    total = np.empty((tags, tags, units), dtype=best.dtype)
    move = np.ascontiguousarray(np.broadcast_to(transitions[:, :, None], total.shape))
    for t in range(1, steps):
        np.add(best[t - 1][:, None], move, out=total)
        best[t] += total.max(0)
    best = np.ascontiguousarray(best.transpose(0, 2, 1))
    into = np.ascontiguousarray(transitions.T)
    path = np.empty((steps, units), dtype=np.int64)
    path[-1] = best[-1].argmax(-1)
    for t in range(steps - 1, 0, -1):
        path[t - 1] = (best[t - 1] + into[path[t]]).argmax(-1)
    return path


def best_stretch(gains: Floats) -> NDArray[np.int64]:
    """Return for each column the stretch (start, end) of the highest sum, never empty (Kadane's algorithm)."""
    total = np.cumsum(gains, axis=0)
    before = np.concatenate((np.zeros_like(total[:1]), total[:-1]))
    lowest = np.minimum.accumulate(before, axis=0)
    last = (total - lowest).argmax(0)
    reached = np.where(np.arange(len(gains))[:, None] <= last, before, np.inf)
    first = reached.argmin(0)
    return np.stack((first, last + 1), axis=-1)
