"""Runs the trained network with NumPy: the encoder over all tokens, and the small pass for each cue.

The same sums as `training.model`; time comes first, then the units side by side, padded with zeros at their ends.
"""

from __future__ import annotations

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


def scan_both_ways(f: Floats, u: Floats) -> Floats:
    """Turn `u` in place into c[t] = f[t] c[t-1] + u[t], the second half of the features from the end backwards."""
    half = u.shape[-1] // 2
    step = np.empty((*u.shape[1:-1], half), dtype=u.dtype)
    onward, back = u[..., :half], u[..., half:]
    keep_on, keep_back = f[..., :half], f[..., half:]
    for t in range(1, len(u)):
        np.multiply(keep_on[t], onward[t - 1], out=step)
        onward[t] += step
    for t in range(len(u) - 2, -1, -1):
        np.multiply(keep_back[t], back[t + 1], out=step)
        back[t] += step
    return u


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


@dataclass(frozen=True, slots=True)
class Recurrent:
    """One recurrent layer; the first has one more block of weights, which takes the input past it.

    The weights of the gates are halved, for they pass through tanh; see `gate`.
    """

    gates: Dense
    values: Floats

    @classmethod
    def of(cls, weight: Floats, bias: Floats) -> Recurrent:
        """Split the trained weights into those of the gates f and o and the rest."""
        half = np.float32(0.5)
        return cls(Dense(weight[:, : len(bias)] * half, bias * half), np.ascontiguousarray(weight[:, len(bias) :]))

    def sums(self, x: Floats) -> tuple[Floats, Floats]:
        """Return the sums of the gates and of the values for inputs (row, width)."""
        return self.gates(x), x @ self.values


def gate(halved: Floats) -> Floats:
    """Apply the logistic function in place to sums that are halved already; NumPy vectorises tanh, not exp."""
    np.tanh(halved, out=halved)
    halved *= 0.5
    halved += 0.5
    return halved


def recur(gates: Floats, values: Floats, past: Floats) -> Floats:
    """Return a layer's output for its sums (time, unit, width); the arguments are used up.

    Args:
        gates: Sums of the gates f and o, halved.
        values: Sums of what goes into the state.
        past: What the layer's output falls back on.
    """
    width = values.shape[-1]
    gate(gates)
    f, o = gates[..., :width], gates[..., width:]
    c = scan_both_ways(f, values - f * values)
    c -= past
    c *= o
    c += past
    return c


@dataclass(frozen=True, slots=True)
class Network:
    """All weights but the word table; `layers` is the encoder, the rest the two heads."""

    layers: tuple[Recurrent, ...]
    tag: Dense
    transitions: Floats
    pair_token: Recurrent
    pair_cue: Dense
    pair_distance: tuple[Floats, Floats]
    pair_role: Dense

    def first_sums(self, vectors: Floats) -> tuple[Floats, Floats]:
        """Return the first layer's sums for kinds of token, which need them only once each, and zeros for padding."""
        return self.layers[0].sums(np.concatenate((vectors, np.zeros_like(vectors[:1]))))

    def encode(self, first: tuple[Floats, Floats], kinds: Ints, padding: NDArray[np.bool_]) -> Floats:
        """Return the encoder's output (time, unit, width) for kinds of token; zeros on padding.

        Args:
            first: The first layer's sums for each kind, the last one padding.
            kinds: (time, unit).
            padding: True where there is no token.
        """
        values = first[1][kinds]
        half = values.shape[-1] // 2
        h = recur(first[0][kinds], values[..., :half], values[..., half:])
        h[padding] = 0
        for layer in self.layers[1:]:
            gates, values = layer.sums(h.reshape(-1, half))
            h = recur(gates.reshape(*kinds.shape, -1), values.reshape(h.shape), h)
            h[padding] = 0
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
        steps, _, width = h.shape
        gates, values = (
            part.reshape(steps, h.shape[1], -1)[:, units] for part in self.pair_token.sums(h.reshape(-1, width))
        )
        half = values.shape[-1]
        cue = self.pair_cue(about)
        gates += cue[:, : 2 * half] / 2
        gates += self.pair_distance[0][distances]
        values += cue[:, 2 * half :]
        values += self.pair_distance[1][distances]
        gate(gates)
        f, o = gates[..., :half], gates[..., half:]
        values -= f * values
        values[~mask[:, units]] = 0
        c = scan_both_ways(f, values)
        np.tanh(c, out=c)
        c *= o
        scores = self.pair_role(c.reshape(-1, half)).reshape(steps, len(units), len(ROLES))
        np.exp(scores - scores.max(-1, keepdims=True), out=scores)
        scores /= scores.sum(-1, keepdims=True)
        return scores
