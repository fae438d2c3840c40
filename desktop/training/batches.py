"""Cuts examples into units, and puts units side by side as tensors."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from training.data import Example, Link
from visavis.engine.cues import NAMES
from visavis.engine.tagging import features, network
from visavis.engine.tagging.decoding import Tag


@dataclass(slots=True)
class Unit:
    """A stretch of one example that is read in one go."""

    example: Example
    start: int
    end: int
    links: list[Link]


@dataclass(slots=True)
class Batch:
    """Units side by side; the first dimension is time."""

    kinds: Tensor  # (time, unit): numbers of the kinds of token below
    words: Tensor  # (kind)
    classes: Tensor  # (kind)
    shapes: Tensor  # (kind)
    groups: Tensor
    offsets: Tensor
    states: Tensor  # (time, unit): mark state, doubled, plus sentence start
    mask: Tensor
    tags: Tensor
    units: Tensor  # (cue)
    cues: Tensor  # (time, cue)
    distances: Tensor
    roles: Tensor


class Words:
    """The vocabulary: numbers of lower-case words by falling frequency, 0 for every other.

    Words of the list of cues are in it even where the articles lack them, and so are `general` ones; each has its class
    in the list of cues, 0 for no cue.
    """

    def __init__(self, counted: Sequence[str], cues: Mapping[str, str], general: Sequence[str] = ()) -> None:
        self.counted = len(counted)
        known = frozenset(counted)
        more = [*sorted(cues), *(word for word in general if word not in cues)]
        self.listed = [*counted, *(word for word in more if word not in known)]
        self.numbers = {word: i + 1 for i, word in enumerate(self.listed)}
        names = list(NAMES)
        self.classes = [0, *(names.index(cues[word]) + 1 if word in cues else 0 for word in self.listed)]
        self._groups: dict[str, list[int]] = {}

    def __len__(self) -> int:
        return len(self.listed) + 1

    def number(self, surface: str) -> int:
        """Return the number of the word."""
        return self.numbers.get(surface.lower(), 0)

    def groups(self, surface: str) -> list[int]:
        """Return the letter groups of the word, remembered."""
        word = surface.lower()
        if word not in self._groups:
            self._groups[word] = features.letter_groups(word)
        return self._groups[word]


def cut(example: Example, least: int, most: int) -> list[Unit]:
    """Cut an example into units as the program cuts a text; see `features.windows`."""
    outside = example.states == 0
    found = []
    links = sorted(example.links, key=lambda link: link.cue)
    for start, end in features.windows(example.breaks, example.sentences, outside, least, most):
        found.append(Unit(example, start, end, [link for link in links if start <= link.cue[0] and link.cue[1] <= end]))
    return found


def batches(units: Sequence[Unit], words: Words, tokens: int, rng: random.Random | None) -> Iterator[Batch]:
    """Yield batches of about `tokens` tokens from units of like length, in the order of `rng`."""
    noise = rng.random if rng else lambda: 0.0
    ordered = sorted(units, key=lambda unit: unit.end - unit.start + 8 * noise())
    groups: list[list[Unit]] = [[]]
    longest = 0
    for unit in ordered:
        longest = max(longest, unit.end - unit.start)
        if groups[-1] and longest * (len(groups[-1]) + 1) > tokens:
            groups.append([])
            longest = unit.end - unit.start
        groups[-1].append(unit)
    if rng:
        rng.shuffle(groups)
    for group in groups:
        yield collate(group, words)


def collate(units: Sequence[Unit], words: Words) -> Batch:
    """Put units side by side, with one step of padding at least."""
    steps = max(unit.end - unit.start for unit in units) + 1
    kinds = features.Kinds()
    shape = (steps, len(units))
    kind, state, tags = np.zeros(shape, int), np.zeros(shape, int), np.zeros(shape, int)
    mask = np.zeros(shape, dtype=np.float32)
    for i, unit in enumerate(units):
        row = slice(unit.start, unit.end)
        length = unit.end - unit.start
        kind[:length, i] = [kinds[surface] for surface in unit.example.surfaces[row]]
        state[:length, i] = unit.example.states[row] * 2 + unit.example.sentences[row]
        tags[:length, i] = unit.example.tags[row]
        mask[:length, i] = 1
    surfaces = list(kinds)
    grouped = [words.groups(surface) for surface in surfaces]
    offsets = np.cumsum([0] + [len(group) for group in grouped[:-1]])
    links = [(i, unit, link) for i, unit in enumerate(units) for link in unit.links]
    starts = np.array([link.cue[0] - unit.start for _, unit, link in links], dtype=int)
    ends = np.array([link.cue[1] - unit.start for _, unit, link in links], dtype=int)
    time = np.arange(steps)[:, None]
    on_cue = (time >= starts) & (time < ends)
    roles = np.zeros((steps, len(links)), int)
    for k, (_, unit, link) in enumerate(links):
        for role, places in (
            (network.ROLES.index("content"), link.content),
            (network.ROLES.index("source"), link.source),
        ):
            roles[places[(places >= unit.start) & (places < unit.end)] - unit.start, k] = role
    return Batch(
        kinds=torch.from_numpy(kind),
        words=torch.tensor([words.number(surface) for surface in surfaces]),
        classes=torch.tensor([words.classes[words.number(surface)] for surface in surfaces]),
        shapes=torch.tensor([features.shape_of(surface) for surface in surfaces]),
        groups=torch.tensor([bucket for group in grouped for bucket in group]),
        offsets=torch.from_numpy(offsets),
        states=torch.from_numpy(state),
        mask=torch.from_numpy(mask),
        tags=torch.from_numpy(np.where(mask > 0, tags, int(Tag.OUTSIDE))),
        units=torch.tensor([i for i, _, _ in links], dtype=torch.long),
        cues=torch.from_numpy((on_cue / np.maximum(ends - starts, 1)).astype(np.float32)),
        distances=torch.from_numpy(network.distance_buckets(steps, starts, ends)),
        roles=torch.from_numpy(roles),
    )
