"""Networks that are too slow to ship, and what they teach: how likely each reading of a batch is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.batches import Batch
from training.model import Network, Sizes, blocked, hard, marginals
from visavis.engine.tagging.network import ROLES


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a batch shall be read as: probabilities of tags, how often they follow each other, and roles to each cue."""

    tags: Tensor
    moves: Tensor
    roles: Tensor

    def mixed(self, other: Wanted, share: float) -> Wanted:
        """Return these probabilities with a share of the other's."""
        pairs = ((self.tags, other.tags), (self.moves, other.moves), (self.roles, other.roles))
        return Wanted(*(mine.lerp(theirs, share) for mine, theirs in pairs))


class Long(nn.Module):
    """One bidirectional layer of long short-term memory."""

    def __init__(self, size: int, hidden: int) -> None:
        super().__init__()
        self.lstm = nn.LSTM(size, hidden, bidirectional=True)

    def forward(self, x: Tensor) -> Tensor:
        """Return the layer's output, time first."""
        return self.lstm(x)[0]


class Teacher(Network):
    """The same network with long short-term memory in place of simple recurrent units."""

    layer = Long

    def __init__(self, seen: int, words: int, sizes: Sizes, dropout: float) -> None:
        super().__init__(seen, words, sizes, dropout)
        self.pair = Long(6 * sizes.pair, sizes.pair)

    def _second_pass(self, sums: Tensor, mask: Tensor) -> Tensor:
        read = self.pair(functional.dropout(torch.tanh(sums), self.dropout / 2, self.training) * mask)
        return functional.dropout(read, self.dropout / 2, self.training)


def gold(batch: Batch) -> Wanted:
    """Return what the annotators say of a batch."""
    return Wanted(*hard(batch.tags), functional.one_hot(batch.roles, len(ROLES)).float())


def opinion(teachers: Sequence[Network], batch: Batch) -> Wanted:
    """Return what the teachers think of a batch on average."""
    with torch.no_grad():
        each = [_opinion(teacher, batch) for teacher in teachers]
    return Wanted(*(torch.stack(parts).mean(0) for parts in zip(*each, strict=True)))


def _opinion(teacher: Network, batch: Batch) -> tuple[Tensor, Tensor, Tensor]:
    h = teacher.encode(teacher.inputs(batch), batch.mask)
    tags, moves = marginals(blocked(teacher.tag(h), batch.mask), teacher.transitions)
    if not len(batch.units):
        return tags, moves, torch.zeros((*batch.cues.shape, len(ROLES)))
    return tags, moves, teacher.pairs(h, batch.mask, batch.units, batch.cues, batch.distances).softmax(-1)
