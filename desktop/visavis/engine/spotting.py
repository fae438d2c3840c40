"""Reads units with the network and decodes what it says: cues first, what belongs to each, then content and source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from visavis.engine import decoding, network
from visavis.engine.decoding import Tag
from visavis.engine.network import Floats, Ints, Network

Stretch = tuple[int, int]  # tokens of a unit, half open

_CONTENT, _SOURCE = network.ROLES.index("content"), network.ROLES.index("source")

# Chosen on the tune split; see docs/decisions/engine-model.md.
CUE_FROM = 0.3  # a stretch of tokens is a cue from this probability on
PAIR_WEIGHT = 0.2  # what the cues' view of a token weighs in the second decoding, in logits
CLAIM_FROM = 0.15  # mean probability from which a cue claims a stretch of content
SOURCE_FROM = 0.2  # probability from which a token may belong to a source
_LOGIT_LIMIT = 4.0
_CUES_AT_ONCE = 256  # bounds the memory of the second pass


@dataclass(frozen=True, slots=True)
class Units:
    """Stretches of a row of tokens that are read in one go."""

    vectors: Floats  # of the kinds of token
    kinds: Ints  # of each token of the row: rows of `vectors`
    starts: Ints
    ends: Ints
    pages: Ints  # whatever the caller numbers

    def batches(self, size: int) -> Iterator[Ints]:
        """Yield the numbers of units of like length, each time some `size` tokens."""
        lengths = self.ends - self.starts
        order = np.argsort(lengths, kind="stable")
        first = 0
        for i in range(1, len(order) + 1):
            if i == len(order) or (lengths[order[i]] + 1) * (i + 1 - first) > size:
                yield order[first:i]
                first = i


@dataclass(frozen=True, slots=True)
class Found:
    """One attribution in tokens of its unit."""

    unit: int
    content: tuple[Stretch, ...]
    cue: Stretch | None
    source: Stretch | None
    probability: float
    source_probability: float


@dataclass(frozen=True, slots=True)
class _Cues:
    """The cues of a batch in the order of their units, and what every token is to each."""

    units: Ints
    starts: Ints
    ends: Ints
    roles: Floats  # (time, cue, role)


def read(net: Network, first: tuple[Floats, Floats], units: Units, chosen: Ints) -> Iterator[Found]:
    """Yield the attributions of the chosen units; `first` are the first layer's sums for each kind of token."""
    lengths = units.ends[chosen] - units.starts[chosen]
    steps = int(lengths.max()) + 1
    mask = np.arange(steps)[:, None] < lengths
    kinds = np.full(mask.shape, len(units.vectors), dtype=np.int64)
    kinds[mask] = units.kinds[(units.starts[chosen] + np.arange(steps)[:, None])[mask]]
    h = net.encode(first, kinds, ~mask)
    scores = net.tag(h.reshape(-1, h.shape[-1])).reshape(steps, len(chosen), len(Tag))
    decoding.block(scores, mask)
    likely = decoding.marginals(scores, net.transitions)
    cues = _cues(net, h, mask, likely)
    path = decoding.best_path(_adjusted(scores, cues, mask), net.transitions)
    for found in _attributions(path, likely, cues, mask):
        yield replace(found, unit=int(chosen[found.unit]))


def _cues(net: Network, h: Floats, mask: NDArray[np.bool_], likely: Floats) -> _Cues:
    """Find the stretches that may be cues and what each token is to them."""
    begin, inside = likely[..., Tag.BEGIN_CUE].T, likely[..., Tag.IN_CUE].T
    is_cue = begin + inside > CUE_FROM
    starts = is_cue.copy()
    starts[:, 1:] &= ~is_cue[:, :-1] | (begin > inside)[:, 1:]
    units, first = np.nonzero(starts)
    ends = is_cue & ~np.concatenate((is_cue[:, 1:] & ~starts[:, 1:], np.zeros_like(is_cue[:, :1])), axis=1)
    last = np.nonzero(ends)[1] + 1
    roles = np.zeros((len(h), len(units), len(network.ROLES)), dtype=np.float32)
    means = _means(h, units, first, last)
    for i in range(0, len(units), _CUES_AT_ONCE):
        some = slice(i, i + _CUES_AT_ONCE)
        distances = network.distance_buckets(len(h), first[some], last[some])
        roles[:, some] = net.roles(h, units[some], means[some], distances, mask)
    return _Cues(units, first, last, roles)


def _means(h: Floats, units: Ints, first: Ints, last: Ints) -> Floats:
    """Return the mean of the encoder's output over each stretch."""
    if not len(units):
        return np.zeros((0, h.shape[-1]), dtype=np.float32)
    lengths: Ints = last - first
    offsets = np.cumsum(lengths) - lengths
    time = np.arange(lengths.sum()) - np.repeat(offsets - first, lengths)
    rows = h[time, np.repeat(units, lengths)]
    return np.asarray(np.add.reduceat(rows, offsets, axis=0) / lengths[:, None], dtype=np.float32)


def _adjusted(scores: Floats, cues: _Cues, mask: NDArray[np.bool_]) -> Floats:
    """Add to the content scores what the best cue of each token says."""
    if not len(cues.units):
        return scores
    with_cue, offsets = np.unique(cues.units, return_index=True)
    best = np.full(mask.shape, 0.0, dtype=np.float32)
    best[:, with_cue] = np.maximum.reduceat(cues.roles[..., _CONTENT], offsets, axis=1)
    gain = PAIR_WEIGHT * np.clip(_logit(best), -_LOGIT_LIMIT, _LOGIT_LIMIT) * mask
    scores = scores.copy()
    scores[..., Tag.BEGIN_CONTENT] += gain
    scores[..., Tag.IN_CONTENT] += gain
    return scores


def _logit(p: Floats) -> Floats:
    with np.errstate(divide="ignore"):
        return np.log(p) - np.log1p(-p)


def _attributions(path: Ints, likely: Floats, cues: _Cues, mask: NDArray[np.bool_]) -> Iterator[Found]:
    """Give each stretch of content to the cue that claims it most, and each cue its source."""
    units, starts, ends = _stretches(path.T)
    if not len(units):
        return
    content = likely[..., Tag.BEGIN_CONTENT] + likely[..., Tag.IN_CONTENT]
    sure = _mean_over(content, units, starts, ends)
    owners, claims = _claims(cues, units, starts, ends)
    sources, source_sure = _sources(cues, mask)
    claimed: dict[int, list[int]] = {}
    for i, owner in enumerate(owners):
        if owner < 0:
            stretch = (int(starts[i]), int(ends[i]))
            yield Found(int(units[i]), (stretch,), None, None, float(sure[i]), 1.0)
        else:
            claimed.setdefault(int(owner), []).append(i)
    cue_sure = _mean_over(likely[..., Tag.BEGIN_CUE] + likely[..., Tag.IN_CUE], cues.units, cues.starts, cues.ends)
    for cue, mine in claimed.items():
        probability = float(sure[mine].mean() * claims[mine].mean() * cue_sure[cue]) ** (1 / 3)
        yield Found(
            int(cues.units[cue]),
            tuple((int(starts[i]), int(ends[i])) for i in mine),
            (int(cues.starts[cue]), int(cues.ends[cue])),
            sources[cue],
            probability,
            float(source_sure[cue]),
        )


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


def _claims(cues: _Cues, units: Ints, starts: Ints, ends: Ints) -> tuple[Ints, Floats]:
    """Return for each stretch of content the cue that claims it most, -1 for none, and how much it does."""
    owners = np.full(len(units), -1, dtype=np.int64)
    claims = np.zeros(len(units), dtype=np.float32)
    first = np.searchsorted(cues.units, units, side="left")
    count = np.searchsorted(cues.units, units, side="right") - first
    which = np.repeat(np.arange(len(units)), count)
    if not len(which):
        return owners, claims
    cue = np.arange(len(which)) - np.repeat(np.cumsum(count) - count - first, count)
    means = _mean_over(cues.roles[..., _CONTENT], cue, starts[which], ends[which])
    order = np.argsort(means, kind="stable")
    owners[which[order]] = cue[order]  # the last one written is the best
    claims[which[order]] = means[order]
    owners[claims < CLAIM_FROM] = -1
    return owners, claims


def _sources(cues: _Cues, mask: NDArray[np.bool_]) -> tuple[list[Stretch | None], Floats]:
    """Return each cue's source, the stretch that gains most over SOURCE_FROM, and how sure it is."""
    chance = np.clip(cues.roles[..., _SOURCE], 1e-6, 1 - 1e-6)
    gains = np.where(mask[:, cues.units], _logit(chance) - np.log(SOURCE_FROM / (1 - SOURCE_FROM)), -20)
    stretches = decoding.best_stretch(gains.astype(np.float32))
    best = chance.max(0) if len(chance) else chance
    sources = [(int(a), int(b)) if best[k] >= SOURCE_FROM else None for k, (a, b) in enumerate(stretches)]
    return sources, np.where(best >= SOURCE_FROM, best, 1 - best)
