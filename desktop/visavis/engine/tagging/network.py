"""Runs the trained network with NumPy: the encoder over all tokens, and the small pass for each cue.

The same sums as `training.model`; time comes first, then the units side by side, padded with zeros at their ends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

ROLES = ("neither", "content", "source")  # of a token to one cue

# Upper ends of the distances to a cue that are told apart, in tokens, on each side; 0 is the cue itself.
_STEPS = np.array([1, 2, 3, 4, 6, 9, 14, 22, 35])
DISTANCES = 2 * (len(_STEPS) + 1) + 1


def distance_buckets(steps: int, starts: Ints, ends: Ints) -> Ints:
    """Return (time, cue) buckets of the signed distance from each token to each cue."""
    time = np.arange(steps)[:, None]
    left, right = starts - time, time - ends + 1
    far = len(_STEPS) + 1
    before = far - np.searchsorted(_STEPS, np.maximum(left, 1)) - 1
    after = far + np.searchsorted(_STEPS, np.maximum(right, 1)) + 1
    return np.where(left > 0, before, np.where(right > 0, after, far))


@dataclass(frozen=True, slots=True)
class Dense:
    """A plain layer of weights."""

    weight: Floats
    bias: Floats

    def __call__(self, x: Floats) -> Floats:
        """Return the sums for inputs (row, width)."""
        sums = x @ self.weight
        sums += self.bias
        return sums


def gate(halved: Floats) -> Floats:
    """Apply the logistic function in place to sums that are halved already; NumPy vectorises tanh, not exp."""
    np.tanh(halved, out=halved)
    halved *= 0.5
    halved += 0.5
    return halved


def apart(columns: Floats, width: int) -> tuple[Floats, Floats]:
    """Take the trained numbers of both directions apart: onwards and back, each (block, row, width), the gates halved.

    Each block then lies in one piece, as its sums will, which is what NumPy likes.
    """
    blocks = np.array(np.split(columns, columns.shape[1] // width, axis=1))
    blocks[:4] *= np.float32(0.5)  # f and o of both directions; see `gate`
    return np.ascontiguousarray(blocks[::2]), np.ascontiguousarray(blocks[1::2])


@dataclass(frozen=True, slots=True)
class Way:
    """One direction of a layer of the encoder."""

    weights: Floats  # (block, input, width): gates f and o, values, and in the first layer what goes past it
    bias: Floats  # (gate, 1, width)

    def sums(self, x: Floats, out: Floats | None = None) -> Floats:
        """Return the sums (block, row, width) for inputs (row, width)."""
        sums: Floats = np.matmul(x, self.weights, out=out)
        sums[:2] += self.bias
        return sums


def both_ways(weight: Floats, bias: Floats) -> tuple[Way, Way]:
    """Return the two directions of a layer from its trained weights."""
    width = len(bias) // 4
    onward, back = map(Way, apart(weight, width), apart(bias[None], width))
    return onward, back


# The sums (block, unit, width) of the first units at a time, in the room given, and what the output falls back on.
Sums = Callable[[int, int, Floats], tuple[Floats, Floats | None]]


def recur(both: Iterable[Sums], counts: Sequence[int], out: Floats) -> None:
    """Write a layer's output (time, unit, width) over both directions.

    It goes from token to token through all units that are as long, so that what it works on stays in the processor's
    cache, and no padding is reckoned.

    Args:
        both: What gives the sums onwards and back.
        counts: For each time how many units have a token there; these are the first.
        out: Where to write; zeros on padding.
    """
    width = out.shape[-1] // 2
    out[len(counts) :] = 0
    room = np.empty((4 * out.shape[1], width), dtype=np.float32)
    orders = range(len(counts)), range(len(counts) - 1, -1, -1)
    for sums_at, order, half in zip(both, orders, (slice(width), slice(width, None)), strict=True):
        state, spare = np.zeros((2, out.shape[1], width), dtype=np.float32)
        for t in order:
            n = counts[t]
            sums, past = sums_at(t, n, room)
            _advance(sums, past, state[:n], spare[:n], out[t, :n, half])
            out[t, n:, half] = 0


def _advance(sums: Floats, past: Floats | None, state: Floats, spare: Floats, out: Floats) -> None:
    """Move the state of some units by one token, in place, and write the layer's output; the sums are used up."""
    gate(sums[:2])
    f, o, values = sums[:3]
    np.multiply(f, values, out=spare)
    values -= spare
    state *= f
    state += values
    if past is None:
        np.tanh(state, out=spare)
        np.multiply(spare, o, out=out)
        return
    np.subtract(state, past, out=spare)
    spare *= o
    np.add(spare, past, out=out)


@dataclass(frozen=True, slots=True)
class Network:
    """All weights but the word table; `layers` is the encoder, the rest the two heads."""

    layers: tuple[tuple[Way, Way], ...]
    tag: Dense
    transitions: Floats
    pair_token: tuple[Floats, Floats]  # onwards and back, as the next two; see `apart`
    pair_cue: Dense
    pair_distance: tuple[Floats, Floats]
    pair_role: Dense

    def encode(self, first: tuple[Floats, Floats], kinds: Ints, lengths: Ints) -> Floats:
        """Return the encoder's output (time, unit, width) for kinds of token; zeros on padding.

        Args:
            first: The first layer's sums for each kind of token, which needs them only once: onwards and back.
            kinds: (time, unit); on padding any.
            lengths: How many tokens each unit has, the longest first.
        """
        counts = np.searchsorted(-lengths, -np.arange(int(lengths[0]))).tolist()
        h = np.empty((*kinds.shape, 2 * first[0].shape[-1]), dtype=np.float32)  # filled on the way: in large pages
        recur([_looked_up(sums, kinds) for sums in first], counts, h)
        for layer in self.layers[1:]:
            below, h = h, np.empty_like(h)
            recur(_reckoned(layer, below), counts, h)
        return h

    def roles(self, h: Floats, units: Ints, about: Floats, distances: Ints, mask: NDArray[np.bool_]) -> Floats:
        """Return the probability of ROLES for every token of each cue's unit, (time, cue, role).

        Args:
            h: The encoder's output.
            units: Each cue's unit.
            about: (cue, width) the mean of the encoder's output over each cue's tokens.
            distances: (time, cue) buckets of the distance to the cue.
            mask: (time, unit) True where there is a token.
        """
        width = self.pair_token[0].shape[-1]
        of_cues = apart(self.pair_cue(about), width)
        counts = mask[:, units].sum(1)
        c = np.empty((*distances.shape, 2 * width), dtype=np.float32)
        both = (
            _about_cues(h, units, distances, *each)
            for each in zip(self.pair_token, of_cues, self.pair_distance, strict=True)
        )
        recur(both, counts[counts > 0].tolist(), c)
        scores = self.pair_role(c.reshape(-1, 2 * width)).reshape(*distances.shape, len(ROLES))
        np.exp(scores - scores.max(-1, keepdims=True), out=scores)
        scores /= scores.sum(-1, keepdims=True)
        return scores


def _looked_up(table: Floats, kinds: Ints) -> Sums:
    """Give the first layer's sums, which are there for every kind."""

    def sums_at(t: int, n: int, room: Floats) -> tuple[Floats, Floats | None]:
        sums = room[: 4 * n].reshape(4, n, -1)
        np.take(table, kinds[t, :n], axis=1, out=sums, mode="clip")  # "raise" would work on a copy
        return sums, sums[3]

    return sums_at


def _reckoned(layer: tuple[Way, Way], below: Floats) -> Iterator[Sums]:
    """Give a further layer's sums over the output of the one below it."""

    def one(way: Way, half: Floats) -> Sums:
        return lambda t, n, room: (way.sums(below[t, :n], out=room[: 3 * n].reshape(3, n, -1)), half[t, :n])

    return map(one, layer, np.split(below, 2, axis=-1))


def _about_cues(h: Floats, units: Ints, distances: Ints, weights: Floats, of_cues: Floats, by_distance: Floats) -> Sums:
    """Give the sums of the pass for each cue: from what its unit's token, the cue and their distance say."""

    def sums_at(t: int, n: int, room: Floats) -> tuple[Floats, Floats | None]:
        tokens = np.matmul(h[t, : units[n - 1] + 1], weights)
        sums = room[: 3 * n].reshape(3, n, -1)
        np.take(tokens, units[:n], axis=1, out=sums, mode="clip")
        sums += of_cues[:, :n]
        sums += np.take(by_distance, distances[t, :n], axis=1)
        return sums, None

    return sums_at
