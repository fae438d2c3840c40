"""Shares the content of a batch out among its cues, gives each cue its source, and says how sure that is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

from visavis.engine.tagging import decoding, dividing, network
from visavis.engine.tagging.decoding import Tag
from visavis.engine.tagging.dividing import Pieces
from visavis.engine.tagging.network import Floats, Ints

Stretch = tuple[int, int]  # tokens of a unit, half open

_CONTENT, _SOURCE = network.ROLES.index("content"), network.ROLES.index("source")

# Chosen on the tune split; see docs/decisions/engine-model.md.
SOURCE_FROM = 0.05  # probability from which a token may belong to a source
RESCUE_FROM = 0.3  # a cue this sure that claims nothing gets the stretch of content that it would have
RESCUE_CONTENT_FROM = 0.35  # probability from which a token may belong to that stretch

CONTENT_SIGNALS = ("always", "content", "claim", "cue", "length", "no cue", "rescued")
SOURCE_SIGNALS = ("always", "best token", "whole", "no source")
_LIMIT = 6.0  # of a signal, in logits

_Content = tuple[int, int, float, float]  # start, end, and the signals of its probability and of its cue's claim


@dataclass(frozen=True, slots=True)
class Cues:
    """The cues of a batch in the order of their units, and what every token is to each."""

    units: Ints
    starts: Ints
    ends: Ints
    roles: Floats  # (time, cue, role)

    def unit(self, cue: int) -> int:
        """Return the unit of one cue."""
        return int(self.units[cue])

    def stretch(self, cue: int) -> Stretch:
        """Return the tokens of one cue."""
        return int(self.starts[cue]), int(self.ends[cue])


@dataclass(frozen=True, slots=True)
class Found:
    """One attribution in tokens of its unit, with the signals that tell how sure it is."""

    unit: int
    content: tuple[Stretch, ...]
    cue: Stretch | None
    source: Stretch | None
    source_signals: tuple[float, ...]  # as SOURCE_SIGNALS
    content_signals: tuple[float, ...]  # as CONTENT_SIGNALS


def logit(p: Floats) -> Floats:
    """Return the logarithm of the odds."""
    with np.errstate(divide="ignore"):
        return np.log(p) - np.log1p(-p)


def share_out(path: Ints, likely: Floats, cues: Cues, mask: NDArray[np.bool_]) -> Iterator[Found]:
    """Yield the attributions of a batch.

    Args:
        path: (time, unit) the tags decided on.
        likely: (time, unit, tag) their probabilities.
        cues: What may be a cue, with what each token is to it.
        mask: (time, unit) True where there is a token.
    """
    pieces = dividing.divide(cues.roles[..., _CONTENT], cues.units, *_stretches(path.T))
    units, starts, ends = pieces.units, pieces.starts, pieces.ends
    sure = _mean_over(likely[..., Tag.BEGIN_CONTENT] + likely[..., Tag.IN_CONTENT], units, starts, ends)
    cue_sure = _mean_over(likely[..., Tag.BEGIN_CUE] + likely[..., Tag.IN_CUE], cues.units, cues.starts, cues.ends)
    claims = _claims(cues, pieces)
    content = list(zip(starts.tolist(), ends.tolist(), _signal(sure).tolist(), _signal(claims).tolist(), strict=True))
    claimed: dict[int, list[_Content]] = {}
    for unit, owner, piece in zip(units.tolist(), pieces.owners.tolist(), content, strict=True):
        if owner >= 0:
            claimed.setdefault(owner, []).append(piece)
            continue
        signals = (1.0, piece[2], 0.0, 0.0, log(piece[1] - piece[0]), 1.0, 0.0)
        yield Found(unit, (piece[:2],), None, None, (1.0, 0.0, 0.0, 0.0), signals)
    sources, cue_signals = _sources(cues, mask), _signal(cue_sure).tolist()
    for cue, mine in claimed.items():
        length = log(sum(end - start for start, end, _, _ in mine))
        means = sum(piece[2] for piece in mine) / len(mine), sum(piece[3] for piece in mine) / len(mine)
        signals = (1.0, *means, cue_signals[cue], length, 0.0, 0.0)
        yield Found(cues.unit(cue), tuple(piece[:2] for piece in mine), cues.stretch(cue), *sources[cue], signals)
    idle = [cue for cue in np.flatnonzero(cue_sure >= RESCUE_FROM).tolist() if cue not in claimed]
    for cue, (start, end), chance in _rescued(cues, idle, path, mask):
        signals = (1.0, 0.0, chance, cue_signals[cue], log(end - start), 0.0, 1.0)
        yield Found(cues.unit(cue), ((start, end),), cues.stretch(cue), *sources[cue], signals)


def _signal(chance: Floats) -> Floats:
    return np.clip(logit(np.clip(chance, 1e-6, 1 - 1e-6)), -_LIMIT, _LIMIT)


def _stretches(path: Ints) -> tuple[Ints, Ints, Ints]:
    """Return the units, starts and ends of the stretches of content in tags (unit, time)."""
    begins, inside = path == Tag.BEGIN_CONTENT, path == Tag.IN_CONTENT
    either = begins | inside
    follows = np.concatenate((np.zeros_like(either[:, :1]), either[:, :-1]), axis=1)
    starts = begins | (inside & ~follows)
    goes_on = np.concatenate((inside[:, 1:], np.zeros_like(inside[:, :1])), axis=1)
    units, first = np.nonzero(starts)
    return units, first, np.nonzero(either & ~goes_on)[1] + 1


def _mean_over(values: Floats, columns: Ints, starts: Ints, ends: Ints) -> Floats:
    """Return the mean of `values` (time, column) over stretches of time."""
    total = np.concatenate((np.zeros_like(values[:1]), np.cumsum(values, axis=0)))
    return (total[ends, columns] - total[starts, columns]) / (ends - starts)


def _claims(cues: Cues, pieces: Pieces) -> Floats:
    """Return how much each piece's cue claims it, 0 where it is nobody's."""
    claims = np.zeros(len(pieces.units), dtype=np.float32)
    owned = pieces.owners >= 0
    if owned.any():
        claims[owned] = _mean_over(
            cues.roles[..., _CONTENT], pieces.owners[owned], pieces.starts[owned], pieces.ends[owned]
        )
    return claims


def _rescued(cues: Cues, idle: list[int], path: Ints, mask: NDArray[np.bool_]) -> Iterator[tuple[int, Stretch, float]]:
    """Yield for cues that claim nothing the stretch of content that they would have, and its signal."""
    if not idle:
        return
    units = cues.units[idle]
    chance = np.clip(cues.roles[:, idle, _CONTENT], 1e-6, 1 - 1e-6)
    taken = (path == Tag.BEGIN_CONTENT) | (path == Tag.IN_CONTENT) | ~mask
    stretches = _best_stretches(chance, RESCUE_CONTENT_FROM, ~taken[:, units])
    for i, cue in enumerate(idle):
        start, end = stretches[i].tolist()
        place = slice(start, end), int(units[i])
        if chance[start:end, i].max() >= RESCUE_CONTENT_FROM and not taken[place].any():
            taken[place] = True
            yield cue, (start, end), float(_signal(chance[start:end, i].mean()))


def _sources(cues: Cues, mask: NDArray[np.bool_]) -> list[tuple[Stretch | None, tuple[float, ...]]]:
    """Return each cue's source, the stretch that gains most over SOURCE_FROM, with its signals."""
    if not len(cues.units):
        return []
    there_is_a_token = mask[:, cues.units]
    chance = np.where(there_is_a_token, np.clip(cues.roles[..., _SOURCE], 1e-6, 1 - 1e-6), np.float32(1e-6))
    stretches = _best_stretches(chance, SOURCE_FROM, there_is_a_token)
    whole = _signal(_mean_over(chance, np.arange(len(stretches)), stretches[:, 0], stretches[:, 1]))
    best = chance.max(0)
    return [
        ((start, end), (1.0, signal, mean, 0.0)) if there else (None, (1.0, -signal, 0.0, 1.0))
        for (start, end), there, signal, mean in zip(
            stretches.tolist(), best >= SOURCE_FROM, _signal(best).tolist(), whole.tolist(), strict=True
        )
    ]


def _best_stretches(chance: Floats, least: float, mask: NDArray[np.bool_]) -> Ints:
    """Return for each column the stretch that gains most over the probability `least`."""
    gains = np.where(mask, logit(chance) - np.log(least / (1 - least)), -2 * _LIMIT)
    return decoding.best_stretch(gains.astype(np.float32))
