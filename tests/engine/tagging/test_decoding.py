"""Decoding against the definition: a wrong sum here would silently cost quotations."""

import itertools

import numpy as np

from visavis.engine.tagging import decoding
from visavis.engine.tagging.decoding import Tag

RNG = np.random.default_rng(3)


def test_best_path_and_marginals_agree_with_trying_every_path() -> None:
    scores = RNG.normal(size=(4, 2, len(Tag))).astype(np.float32)
    transitions = RNG.normal(size=(len(Tag), len(Tag))).astype(np.float32)
    marginals = decoding.marginals(scores, transitions)
    path = decoding.best_path(scores, transitions)
    for unit in range(2):
        weights = {
            tags: sum(scores[t, unit, tag] for t, tag in enumerate(tags))
            + sum(transitions[a, b] for a, b in itertools.pairwise(tags))
            for tags in itertools.product(range(len(Tag)), repeat=4)
        }
        assert tuple(path[:, unit]) == max(weights, key=weights.__getitem__)
        total = np.zeros((4, len(Tag)))
        for tags, weight in weights.items():
            total[range(4), tags] += np.exp(weight)
        np.testing.assert_allclose(marginals[:, unit], total / total.sum(-1, keepdims=True), atol=1e-5)


def test_padding_is_outside() -> None:
    scores = RNG.normal(size=(5, 1, len(Tag))).astype(np.float32)
    mask = np.array([[True], [True], [False], [False], [False]])
    decoding.block(scores, mask)
    path = decoding.best_path(scores, np.zeros((len(Tag), len(Tag)), dtype=np.float32))
    assert list(path[2:, 0]) == [Tag.OUTSIDE] * 3


def test_best_stretch_has_the_highest_sum_of_all() -> None:
    gains = RNG.normal(size=(9, 20)).astype(np.float32)
    for column, (start, end) in enumerate(decoding.best_stretch(gains)):
        best = max(gains[a:b, column].sum() for a in range(9) for b in range(a + 1, 10))
        assert np.isclose(gains[start:end, column].sum(), best, atol=1e-5)
