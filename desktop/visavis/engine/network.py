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


def sigmoid(x: Floats) -> Floats:
    """Apply the logistic function in place (through tanh, which NumPy vectorises)."""
    x *= 0.5
    np.tanh(x, out=x)
    x *= 0.5
    x += 0.5
    return x


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
class Layer:
    """The weights of one recurrent layer; the first has a fourth block of sums that takes the input past it."""

    weight: Floats
    bias: Floats

    def sums(self, x: Floats) -> Floats:
        """Return the layer's sums for inputs (row, width), the bias of the gates added."""
        sums = x @ self.weight
        sums[:, : len(self.bias)] += self.bias
        return sums


def recur(sums: Floats, past: Floats | None) -> Floats:
    """Return a layer's output for its sums (time, unit, width); `past` is its input where the width is the same."""
    width = sums.shape[-1] // (4 if past is None else 3)
    gates = sigmoid(sums[..., : 2 * width])
    f, o = gates[..., :width], gates[..., width:]
    u = sums[..., 2 * width : 3 * width]
    c = scan_both_ways(f, u - f * u)
    if past is None:
        past = sums[..., 3 * width :]
    c -= past
    c *= o
    c += past
    return c


@dataclass(frozen=True, slots=True)
class Network:
    """All weights but the word table; `layers` is the encoder, the rest the two heads."""

    layers: tuple[Layer, ...]
    tag: Layer
    transitions: Floats
    pair_token: Floats
    pair_cue: Layer
    pair_distance: Floats
    pair_role: Layer

    def first_sums(self, vectors: Floats) -> Floats:
        """Return the first layer's sums for kinds of token, which need them only once each."""
        return self.layers[0].sums(vectors)

    def encode(self, sums: Floats, padding: NDArray[np.bool_]) -> Floats:
        """Return the encoder's output (time, unit, width) for the first layer's sums; zeros on padding."""
        h = recur(sums, None)
        h[padding] = 0
        for layer in self.layers[1:]:
            shape = (*h.shape[:2], -1)
            h = recur(layer.sums(h.reshape(-1, h.shape[-1])).reshape(shape), h)
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
        token = (h.reshape(-1, width) @ self.pair_token).reshape(steps, -1, self.pair_token.shape[-1])
        sums = token[:, units]
        sums += self.pair_cue.sums(about)
        sums += self.pair_distance[distances]
        half = sums.shape[-1] // 3
        gates = sigmoid(sums[..., : 2 * half])
        f, o = gates[..., :half], gates[..., half:]
        u = sums[..., 2 * half :]
        u = (u - f * u) * mask[:, units][..., None]
        c = scan_both_ways(f, u)
        np.tanh(c, out=c)
        c *= o
        scores = self.pair_role.sums(c.reshape(-1, half)).reshape(steps, len(units), len(ROLES))
        np.exp(scores - scores.max(-1, keepdims=True), out=scores)
        scores /= scores.sum(-1, keepdims=True)
        return scores
