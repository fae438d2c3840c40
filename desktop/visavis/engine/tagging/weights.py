"""Unpacks the model's files: the vocabulary with its vectors, and the network."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from math import exp
from operator import mul

import numpy as np
from numpy.typing import NDArray

from visavis.engine.tagging import features
from visavis.engine.tagging.claiming import CONTENT_SIGNALS, SOURCE_SIGNALS, Found
from visavis.engine.tagging.network import Dense, Floats, Ints, Network, apart, both_ways
from visavis.engine.tagging.tokens import BREAK

VOCABULARY = "vocabulary.txt"
WEIGHTS = "weights.npz"


@dataclass(frozen=True, slots=True)
class Scaled:
    """A large table as it is stored: small numbers and what each row is to be multiplied by, used where it is read."""

    values: NDArray[np.int8]
    scale: Floats

    def __getitem__(self, rows: Ints) -> Floats:
        """Return some rows."""
        found: Floats = self.values[rows].astype(np.float32)
        found *= self.scale[rows][:, None]
        return found


@dataclass(frozen=True, slots=True)
class WordTable:
    """What the network knows of single words: a vector for each known one, and one for each group of letters."""

    numbers: Mapping[str, int]  # rows of `known` by lower-case word; row 0 is for every other word
    known: Scaled  # a word's vector, its class as a cue, and the mean of its letter vectors
    letters: Floats
    shape: Floats
    state: Floats

    def vectors(self, surfaces: list[str]) -> Floats:
        """Return the vectors of some surfaces, without what their places add."""
        lowered = [surface.lower() for surface in surfaces]
        rows = np.array([self.numbers.get(word, 0) for word in lowered], dtype=np.int64)
        found = self.known[rows]
        unknown = np.flatnonzero(rows == 0)
        if len(unknown):
            found[unknown, -self.letters.shape[1] :] = self._by_letters([lowered[i] for i in unknown])
        shapes = np.array([features.shape_of(surface) for surface in surfaces], dtype=np.int64)
        return np.concatenate((found, self.shape[shapes]), axis=1)

    def _by_letters(self, words: list[str]) -> Floats:
        """Return the mean of each word's letter vectors."""
        groups = list(map(features.letter_groups, words))
        counts = np.fromiter(map(len, groups), dtype=np.int64, count=len(groups))
        vectors = self.letters[np.fromiter(chain.from_iterable(groups), dtype=np.int64, count=int(counts.sum()))]
        means: Floats = np.add.reduceat(vectors, np.cumsum(counts) - counts, axis=0)
        means /= counts[:, None].astype(np.float32)
        return means


@dataclass(frozen=True, slots=True)
class Calibration:
    """Logistic regressions from the signals of `claiming` to how often such findings are right."""

    content: tuple[float, ...]  # weights of CONTENT_SIGNALS
    source: tuple[float, ...]  # weights of SOURCE_SIGNALS

    @classmethod
    def none(cls) -> Calibration:
        """Return a calibration to start from, which calls every finding as likely right as wrong."""
        return cls((0.0,) * len(CONTENT_SIGNALS), (0.0,) * len(SOURCE_SIGNALS))

    def chances(self, found: Found) -> tuple[float, float]:
        """Return the probabilities that the content and that the source is right."""
        return _chance(self.content, found.content_signals), _chance(self.source, found.source_signals)


def _chance(weights: tuple[float, ...], signals: tuple[float, ...]) -> float:
    return 1 / (1 + exp(-sum(map(mul, weights, signals))))


def unpack(files: Mapping[str, bytes]) -> tuple[WordTable, Network, Calibration]:
    """Read the model's files; those that it needs are VOCABULARY and WEIGHTS.

    Raises:
        KeyError: A file or a part of it is missing.
    """
    words = files[VOCABULARY].decode("utf-8").split("\n")
    with np.load(io.BytesIO(files[WEIGHTS])) as stored:
        parts = {name: stored[name] for name in stored.files}

    def part(name: str) -> Floats:
        values: Floats = parts[name].astype(np.float32)
        if name + ".scale" in parts:
            values *= parts[name + ".scale"].astype(np.float32)[:, None]
        return values

    def dense(name: str) -> Dense:
        return Dense(part(name + ".weight"), part(name + ".bias"))

    table = WordTable(
        {word or BREAK: number for number, word in enumerate(words, start=1)},  # the break is the empty line
        Scaled(parts["known"], parts["known.scale"].astype(np.float32)),
        part("letters"),
        part("shape"),
        part("state"),
    )
    count = sum(name.startswith("layers.") and name.endswith(".weight") for name in parts)
    pair = part("pair_role.weight").shape[0] // 2  # the width of one direction of the second pass
    network = Network(
        tuple(both_ways(part(f"layers.{i}.weight"), part(f"layers.{i}.bias")) for i in range(count)),
        dense("tag"),
        part("transitions"),
        apart(part("pair_token.weight"), pair),
        dense("pair_cue"),
        apart(part("pair_distance"), pair),
        dense("pair_role"),
    )
    return table, network, Calibration(tuple(part("chance.content").tolist()), tuple(part("chance.source").tolist()))
