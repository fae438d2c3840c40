"""Divides each stretch of content among the cues of its unit: “[she will stay] and refused [to comment]” has two."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visavis.engine.tagging.network import Floats, Ints

# Chosen on the tune split; see docs/decisions/engine-model.md. In logits.
SWITCH = 12.0  # what it costs to go from one cue to another within a stretch
NOBODY = -3.0  # what a token that is no cue's counts for: a probability of .05
_LIMIT = 4.0  # of what a token counts for
_NEVER = np.float32(-1e4)


@dataclass(frozen=True, slots=True)
class Pieces:
    """Stretches of content that are one cue's each, in the order of their units."""

    units: Ints
    starts: Ints
    ends: Ints
    owners: Ints  # numbers of cues, -1 for nobody's


def divide(content: Floats, cue_units: Ints, units: Ints, starts: Ints, ends: Ints) -> Pieces:
    """Return the pieces of some stretches; what no cue claims beside a claimed piece is let go.

    Args:
        content: (time, cue) the probability that a token is content of a cue of its unit.
        cue_units: Each cue's unit, in order.
        units: Each stretch's unit.
        starts: Each stretch's first token.
        ends: The token behind each stretch.
    """
    if not len(units) or not len(cue_units):
        return Pieces(units, starts, ends, np.full(len(units), -1, dtype=np.int64))
    first = np.searchsorted(cue_units, units, side="left")
    count = np.searchsorted(cue_units, units, side="right") - first
    time = np.arange((ends - starts).max())[:, None]
    inside = time < ends - starts
    gains = _gains(content, first, count, np.minimum(time + starts, ends - 1))
    gains[~inside] = 0
    nobody = gains.shape[-1] - 1
    path = _best(gains)
    begins = inside.copy()
    begins[1:] &= path[1:] != path[:-1]
    stretch, at = np.nonzero(begins.T)
    owner = path[at, stretch]
    is_last = np.append(stretch[1:] != stretch[:-1], True)
    end = np.where(is_last, (ends - starts)[stretch], np.append(at[1:], 0))
    keep = (owner != nobody) | (is_last & (at == 0))
    stretch, at, end, owner = stretch[keep], at[keep], end[keep], owner[keep]
    owners = np.where(owner == nobody, -1, first[stretch] + owner)
    return Pieces(units[stretch], starts[stretch] + at, starts[stretch] + end, owners)


def _gains(content: Floats, first: Ints, count: Ints, time: Ints) -> Floats:
    """Return (step, stretch, cue of its unit) what each token counts for; the last cue is nobody."""
    number = np.arange(count.max() + 1)
    cue = np.minimum(first[:, None] + number, content.shape[1] - 1)
    chance = np.clip(content[time[:, :, None], cue], 1e-6, 1 - 1e-6)
    gains = np.clip(np.log(chance) - np.log1p(-chance), -_LIMIT, _LIMIT)
    gains[:, number >= count[:, None]] = _NEVER
    gains[..., -1] = NOBODY
    return np.asarray(gains, dtype=np.float32)


def _best(gains: Floats) -> NDArray[np.int64]:
    """Return the cue of each token, (step, stretch), that gives the highest sum (Viterbi)."""
    rows, numbers = np.arange(gains.shape[1]), np.arange(gains.shape[2])
    came = np.empty(gains.shape, dtype=np.int16)
    total = gains[0]
    for t in range(1, len(gains)):
        best = total.argmax(-1)
        switched = total[rows, best][:, None] - np.float32(SWITCH)
        came[t] = np.where(total >= switched, numbers, best[:, None])
        total = np.maximum(total, switched) + gains[t]
    path = np.empty(gains.shape[:2], dtype=np.int64)
    path[-1] = total.argmax(-1)
    for t in range(len(gains) - 1, 0, -1):
        path[t - 1] = came[t, rows, path[t]]
    return path
