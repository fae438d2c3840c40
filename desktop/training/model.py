"""The network in PyTorch, which only training needs; `visavis.engine.tagging.network` runs the same sums in NumPy.

Two heads over two layers of simple recurrent units (Lei et al. 2018, with gates that look at the input alone): a
conditional random field over seven tags, and for each cue a small recurrent pass that tells its content and source.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from visavis.engine.cues import NAMES
from visavis.engine.tagging.decoding import Tag
from visavis.engine.tagging.features import BUCKETS, SHAPES, STATES
from visavis.engine.tagging.network import DISTANCES, ROLES


@dataclass(frozen=True)
class Sizes:
    """The widths of the network's parts."""

    word: int = 64
    letters: int = 48
    cue_class: int = 8
    shape: int = 8
    state: int = 8
    hidden: int = 96  # a direction
    layers: int = 2
    pair: int = 24  # a direction

    @property
    def input(self) -> int:
        """Return the width of a token's vector."""
        return self.word + self.cue_class + self.letters + self.shape + self.state


class Scan(torch.autograd.Function):
    """c[t] = f[t] * c[t-1] + u[t] along the first dimension."""

    @staticmethod
    def forward(ctx, f: Tensor, u: Tensor) -> Tensor:  # type: ignore[no-untyped-def]
        """Scan forwards in time."""
        c = torch.empty_like(u)
        c[0] = u[0]
        for t in range(1, len(u)):
            torch.addcmul(u[t], f[t], c[t - 1], out=c[t])
        ctx.save_for_backward(f, c)
        return c

    @staticmethod
    def backward(ctx, grad: Tensor) -> tuple[Tensor, Tensor]:  # type: ignore[no-untyped-def]
        """Scan the gradient backwards in time."""
        f, c = ctx.saved_tensors
        g = torch.empty_like(grad)
        g[-1] = grad[-1]
        for t in range(len(grad) - 2, -1, -1):
            torch.addcmul(grad[t], f[t + 1], g[t + 1], out=g[t])
        df = torch.zeros_like(f)
        torch.mul(g[1:], c[:-1], out=df[1:])
        return df, g


def both_ways(f: Tensor, u: Tensor) -> Tensor:
    """Scan the first half of the last dimension forwards and the second half backwards."""
    half = f.shape[-1] // 2
    flip = lambda x: torch.cat((x[..., :half], x[..., half:].flip(0)), -1)  # noqa: E731
    return flip(Scan.apply(flip(f), flip(u)))


class Recurrent(nn.Module):
    """One bidirectional layer: gates f and o from the input, highway past the state."""

    def __init__(self, size: int, hidden: int) -> None:
        super().__init__()
        self.width = 2 * hidden
        self.skip = size != self.width
        self.weight = nn.Parameter(torch.empty(size, self.width * (4 if self.skip else 3)))
        self.bias = nn.Parameter(torch.cat((torch.full((self.width,), 1.0), torch.full((self.width,), 0.0))))
        nn.init.normal_(self.weight, std=size**-0.5)

    def forward(self, x: Tensor) -> Tensor:
        """Return the layer's output, time first; padding at the end must come in as zeros."""
        sums = x @ self.weight
        w = self.width
        gates = torch.sigmoid(sums[..., : 2 * w] + self.bias)
        f, o = gates[..., :w], gates[..., w:]
        past = sums[..., 3 * w :] if self.skip else x
        c = both_ways(f, (1 - f) * sums[..., 2 * w : 3 * w])
        return past + o * (c - past)


class Network(nn.Module):
    """Encoder and heads."""

    def __init__(self, words: int, sizes: Sizes = Sizes(), dropout: float = 0.15) -> None:
        super().__init__()
        self.sizes = sizes
        self.word = nn.Embedding(words, sizes.word)
        self.letters = nn.EmbeddingBag(BUCKETS, sizes.letters, mode="mean")
        self.cue_class = nn.Embedding(len(NAMES) + 1, sizes.cue_class)
        self.shape = nn.Embedding(len(SHAPES), sizes.shape)
        self.state = nn.Embedding(2 * len(STATES), sizes.state)
        for table in (self.cue_class, self.shape, self.state):
            nn.init.normal_(table.weight, std=0.5)
        nn.init.normal_(self.letters.weight, std=1.0)
        widths = [sizes.input] + [2 * sizes.hidden] * (sizes.layers - 1)
        self.layers = nn.ModuleList(Recurrent(width, sizes.hidden) for width in widths)
        top = 2 * sizes.hidden
        self.tag = nn.Linear(top, len(Tag))
        self.transitions = nn.Parameter(torch.zeros(len(Tag), len(Tag)))
        pair = 2 * sizes.pair
        self.pair_token = nn.Linear(top, 3 * pair, bias=False)
        self.pair_cue = nn.Linear(top, 3 * pair)
        self.pair_distance = nn.Embedding(DISTANCES, 3 * pair)
        nn.init.normal_(self.pair_distance.weight, std=0.1)
        self.pair_role = nn.Linear(pair, len(ROLES))
        self.dropout = dropout

    def vectors(self, words: Tensor, groups: Tensor, offsets: Tensor) -> tuple[Tensor, Tensor]:
        """Return the word and the letter vectors of kinds of token."""
        return self.word(words), self.letters(groups, offsets)

    def encode(self, x: Tensor, mask: Tensor) -> Tensor:
        """Return the encoder's output for inputs (time, unit, width); padding comes out as zeros."""
        x = functional.dropout(x, self.dropout, self.training) * mask[..., None]
        for layer in self.layers:
            x = self._drop(layer(x)) * mask[..., None]
        return x

    def _drop(self, x: Tensor) -> Tensor:
        """Drop the same features at every step of a unit (Gal and Ghahramani 2016)."""
        if not self.training:
            return x
        keep = torch.empty((1, *x.shape[1:])).bernoulli_(1 - self.dropout) / (1 - self.dropout)
        return x * keep

    def pairs(self, h: Tensor, mask: Tensor, units: Tensor, cues: Tensor, distances: Tensor) -> Tensor:
        """Return scores of ROLES for every token of each cue's unit, (time, cue, role).

        Args:
            h: The encoder's output.
            mask: 1 where there is a token, 0 on padding.
            units: Each cue's unit.
            cues: (time, cue): the weights that average a cue's tokens.
            distances: (time, cue): the bucket of the distance to the cue.
        """
        mine = h[:, units]
        about = self.pair_cue((mine * cues[..., None]).sum(0))
        sums = self.pair_token(h)[:, units] + about + self.pair_distance(distances)
        w = 2 * self.sizes.pair
        gates = torch.sigmoid(sums[..., : 2 * w])
        f, o = gates[..., :w], gates[..., w:]
        u = (1 - f) * sums[..., 2 * w :] * mask[:, units][..., None]
        c = both_ways(f, u)
        return self.pair_role(functional.dropout(o * torch.tanh(c), self.dropout / 2, self.training))


def crf_loss(scores: Tensor, transitions: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
    """Return the negative log likelihood of the tags, summed; padding is forced to be outside."""
    scores = blocked(scores, mask)
    gold = scores.gather(-1, tags[..., None]).sum() + transitions[tags[:-1], tags[1:]].sum()
    alpha = scores[0]
    for t in range(1, len(scores)):
        alpha = torch.logsumexp(alpha[:, :, None] + transitions, 1) + scores[t]
    return torch.logsumexp(alpha, -1).sum() - gold


def blocked(scores: Tensor, mask: Tensor) -> Tensor:
    """Return the scores with every tag but outside ruled out on padding."""
    wall = torch.full((len(Tag),), -1e4)
    wall[Tag.OUTSIDE] = 0
    return torch.where(mask[..., None] > 0, scores, wall)
