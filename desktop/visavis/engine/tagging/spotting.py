"""Reads units with the network and decodes what it says: cues first, what belongs to each, then content and source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from visavis.engine.tagging import claiming, decoding, network
from visavis.engine.tagging.claiming import Cues, Found
from visavis.engine.tagging.decoding import Tag
from visavis.engine.tagging.network import Floats, Ints, Network

_CONTENT = network.ROLES.index("content")

# Chosen on the tune split; see docs/decisions/engine-model.md.
CUE_FROM = 0.2  # a stretch of tokens may be a cue from this probability on
PAIR_WEIGHT = 0.1  # what the cues' view of a token weighs in the second decoding, in logits
_LOGIT_LIMIT = 4.0
_CUES_AT_ONCE = 512  # bounds the memory of the second pass


@dataclass(frozen=True, slots=True)
class Units:
    """Stretches of a row of tokens that are read in one go."""

    vectors: Floats  # of the kinds of token
    kinds: Ints  # of each token of the row: rows of `vectors`
    starts: Ints
    ends: Ints
    pages: Ints  # whatever the caller numbers

    def batches(self, size: int) -> Iterator[Ints]:
        """Yield the numbers of units of like length, the longest first, in equal portions of some `size` tokens."""
        lengths = self.ends - self.starts
        order = np.argsort(-lengths, kind="stable")
        before = np.cumsum(lengths[order]) - lengths[order]
        total = int(lengths.sum())
        parts = max(1, -(-total // size))
        cuts = np.searchsorted(before, [total * part // parts for part in range(parts + 1)]).tolist()
        for start, end in pairwise(cuts):
            if start < end:
                yield order[start:end]


def read(net: Network, first: tuple[Floats, Floats], units: Units, chosen: Ints) -> Iterator[Found]:
    """Return the attributions of the chosen units, numbered from 0 in their order.

    Args:
        net: The trained network.
        first: The first layer's sums for each kind of token.
        units: All units.
        chosen: Those to read side by side, the longest first.
    """
    lengths = units.ends[chosen] - units.starts[chosen]
    steps = int(lengths[0]) + 1
    mask = np.arange(steps)[:, None] < lengths
    kinds = np.zeros(mask.shape, dtype=np.int64)
    kinds[mask] = units.kinds[(units.starts[chosen] + np.arange(steps)[:, None])[mask]]
    h = net.encode(first, kinds, lengths)
    scores = net.tag(h.reshape(-1, h.shape[-1])).reshape(steps, len(chosen), len(Tag))
    decoding.block(scores, mask)
    likely = decoding.marginals(scores, net.transitions)
    cues = _cues(net, h, mask, likely)
    path = decoding.best_path(_adjusted(scores, cues, mask), net.transitions)
    return claiming.share_out(path, likely, cues, mask)


def _cues(net: Network, h: Floats, mask: NDArray[np.bool_], likely: Floats) -> Cues:
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
        among = slice(int(units[i]), int(units[some][-1]) + 1)
        steps = int(mask[:, among.start].sum())  # of the longest unit
        distances = network.distance_buckets(steps, first[some], last[some])
        roles[:steps, some] = net.roles(
            h[:steps, among], units[some] - among.start, means[some], distances, mask[:steps, among]
        )
    return Cues(units, first, last, roles)


def _means(h: Floats, units: Ints, first: Ints, last: Ints) -> Floats:
    """Return the mean of the encoder's output over each stretch."""
    if not len(units):
        return np.zeros((0, h.shape[-1]), dtype=np.float32)
    lengths: Ints = last - first
    offsets = np.cumsum(lengths) - lengths
    time = np.arange(lengths.sum()) - np.repeat(offsets - first, lengths)
    rows = h[time, np.repeat(units, lengths)]
    return np.asarray(np.add.reduceat(rows, offsets, axis=0) / lengths[:, None], dtype=np.float32)


def _adjusted(scores: Floats, cues: Cues, mask: NDArray[np.bool_]) -> Floats:
    """Add to the content scores what the best cue of each token says."""
    best = np.full(mask.shape, 0.0, dtype=np.float32)
    if len(cues.units):
        with_cue, offsets = np.unique(cues.units, return_index=True)
        best[:, with_cue] = np.maximum.reduceat(cues.roles[..., _CONTENT], offsets, axis=1)
    gain = PAIR_WEIGHT * np.clip(claiming.logit(best), -_LOGIT_LIMIT, _LOGIT_LIMIT) * mask
    scores = scores.copy()
    scores[..., Tag.BEGIN_CONTENT] += gain
    scores[..., Tag.IN_CONTENT] += gain
    return scores
