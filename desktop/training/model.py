"""The network in PyTorch, which only training needs; `visavis.engine.tagging.network` runs the same sums in NumPy.

Two heads over two layers of simple recurrent units (Lei et al. 2018, with gates that look at the input alone): a
conditional random field over seven tags, and for each cue a small recurrent pass that tells its content and source.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.batches import Batch
from training.embeddings import GENERAL_SIZE
from visavis.engine.cues import NAMES
from visavis.engine.tagging.decoding import Tag
from visavis.engine.tagging.features import BUCKETS, SHAPES, STATES
from visavis.engine.tagging.network import DISTANCES, ROLES


@dataclass(frozen=True)
class Sizes:
    """The widths of the network's parts."""

    word: int = 64
    general: int = GENERAL_SIZE  # known beforehand, and kept
    letters: int = 48
    cue_class: int = 8
    shape: int = 8
    state: int = 8
    hidden: int = 96  # a direction
    layers: int = 2
    pair: int = 32  # a direction

    @property
    def input(self) -> int:
        """Return the width of a token's vector."""
        return self.word + self.cue_class + self.general + self.letters + self.shape + self.state


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

    layer: type[nn.Module] = Recurrent

    def __init__(self, seen: int, words: int, sizes: Sizes = Sizes(), dropout: float = 0.12) -> None:
        super().__init__()
        self.sizes = sizes
        self.word = nn.Embedding(seen, sizes.word)
        self.register_buffer("general", torch.zeros(words, sizes.general))
        self.letters = nn.EmbeddingBag(BUCKETS, sizes.letters, mode="mean")
        self.cue_class = nn.Embedding(len(NAMES) + 1, sizes.cue_class)
        self.shape = nn.Embedding(len(SHAPES), sizes.shape)
        self.state = nn.Embedding(2 * len(STATES), sizes.state)
        for table in (self.cue_class, self.shape, self.state):
            nn.init.normal_(table.weight, std=0.5)
        nn.init.normal_(self.letters.weight, std=1.0)
        widths = [sizes.input] + [2 * sizes.hidden] * (sizes.layers - 1)
        self.layers = nn.ModuleList(self.layer(width, sizes.hidden) for width in widths)
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

    def inputs(self, batch: Batch, word_dropout: float = 0.0, other_dropout: float = 0.0) -> Tensor:
        """Return the tokens' vectors (time, unit, width); some lose what was learned of their word, fewer all else."""
        seen = torch.where(batch.words < len(self.word.weight), batch.words, 0)
        parts = (
            self.cue_class(batch.classes),
            self.general[batch.words],
            self.letters(batch.groups, batch.offsets),
            self.shape(batch.shapes),
        )
        word, others = self.word(seen)[batch.kinds], torch.cat(parts, -1)[batch.kinds]
        if word_dropout or other_dropout:
            gone = torch.rand(batch.kinds.shape)[..., None]
            word = torch.where(gone < word_dropout, self.word.weight[0], word)
            others = others * (gone >= other_dropout)
        return torch.cat((word, others, self.state(batch.states)), -1)

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
        about = self.pair_cue((h[:, units] * cues[..., None]).sum(0))
        sums = self.pair_token(h)[:, units] + about + self.pair_distance(distances)
        return self.pair_role(self._second_pass(sums, mask[:, units][..., None]))

    def _second_pass(self, sums: Tensor, mask: Tensor) -> Tensor:
        w = 2 * self.sizes.pair
        gates = torch.sigmoid(sums[..., : 2 * w])
        f, o = gates[..., :w], gates[..., w:]
        u = (1 - f) * sums[..., 2 * w :] * mask
        return functional.dropout(o * torch.tanh(both_ways(f, u)), self.dropout / 2, self.training)


class Normaliser(torch.autograd.Function):
    """The logarithm of the sum over all paths; its gradient is the marginals, which forward-backward gives at once."""

    @staticmethod
    def forward(ctx, scores: Tensor, transitions: Tensor) -> Tensor:  # type: ignore[no-untyped-def]
        """Sum forwards in time, each step divided by its total."""
        move = transitions.exp()
        top = scores.max(-1, keepdim=True).values
        emit = (scores - top).exp()
        alpha = torch.empty_like(emit)
        scale = torch.empty_like(top)
        state = emit[0]
        for t in range(len(emit)):
            state = state @ move * emit[t] if t else state
            torch.sum(state, -1, keepdim=True, out=scale[t])
            state = torch.div(state, scale[t], out=alpha[t])
        ctx.save_for_backward(alpha, emit, scale, move)
        return (top + scale.log()).sum()

    @staticmethod
    def backward(ctx, grad: Tensor) -> tuple[Tensor, Tensor]:  # type: ignore[no-untyped-def]
        """Sum backwards in time."""
        alpha, emit, scale, move = ctx.saved_tensors
        back = move.T.contiguous()
        beta = torch.empty_like(alpha)
        beta[-1] = 1
        ahead = emit / scale
        for t in range(len(emit) - 2, -1, -1):
            torch.matmul(beta[t + 1] * ahead[t + 1], back, out=beta[t])
        pairs = move * torch.einsum("tui,tuj->ij", alpha[:-1], beta[1:] * ahead[1:])
        return grad * alpha * beta, grad * pairs


def marginals(scores: Tensor, transitions: Tensor) -> tuple[Tensor, Tensor]:
    """Return the probability of each tag, and how often one is expected to follow another in all."""
    with torch.enable_grad():
        given = scores.detach().requires_grad_(), transitions.detach().requires_grad_()
        return torch.autograd.grad(Normaliser.apply(*given), given)


def hard(tags: Tensor) -> tuple[Tensor, Tensor]:
    """Return tags as `marginals` would give them were they certain."""
    sure = functional.one_hot(tags, len(Tag)).float()
    return sure, torch.einsum("tui,tuj->ij", sure[:-1], sure[1:])


def crf_loss(scores: Tensor, transitions: Tensor, wanted: tuple[Tensor, Tensor]) -> Tensor:
    """Return the cross entropy of the wanted tags, as from `marginals`, summed; padding is ruled out beforehand."""
    reached = (scores * wanted[0]).sum() + (transitions * wanted[1]).sum()
    return Normaliser.apply(scores, transitions) - reached


def blocked(scores: Tensor, mask: Tensor) -> Tensor:
    """Return the scores with every tag but outside ruled out on padding."""
    wall = torch.full((len(Tag),), -1e4)
    wall[Tag.OUTSIDE] = 0
    return torch.where(mask[..., None] > 0, scores, wall)
