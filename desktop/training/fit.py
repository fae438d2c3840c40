"""Fits the network to batches: one pass over the articles after the other, the weights averaged on the way."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from training.batches import Batch, Unit, Words, batches
from training.model import Network, blocked, crf_loss
from visavis.engine.tagging.decoding import Tag


@dataclass(frozen=True)
class Course:
    """How long and how fast to learn."""

    epochs: int = 13
    tokens: int = 1500  # a batch
    rate: float = 3.5e-3
    decay: float = 1e-2
    word_dropout: float = 0.12
    letter_dropout: float = 0.05
    pair_weight: float = 1.0
    averaging: float = 0.9985
    transition_pace: float = 10.0
    table_pace: float = 1.0
    seed: int = 1


def inputs(net: Network, batch: Batch, course: Course | None) -> Tensor:
    """Return the tokens' vectors (time, unit, width); in training some lose their word, fewer all else too."""
    word, letters = net.vectors(batch.words, batch.groups, batch.offsets)
    plain = torch.cat((net.cue_class(batch.classes), letters, net.shape(batch.shapes)), -1)[batch.kinds]
    word = word[batch.kinds]
    if course:
        gone = torch.rand(batch.kinds.shape)
        word = torch.where((gone < course.word_dropout)[..., None], net.word.weight[0], word)
        plain = plain * (gone >= course.letter_dropout)[..., None]
    return torch.cat((word, plain, net.state(batch.states)), -1)


def loss_of(net: Network, batch: Batch, course: Course) -> Tensor:
    """Return the loss of a batch a token."""
    h = net.encode(inputs(net, batch, course), batch.mask)
    loss = crf_loss(net.tag(h), net.transitions, batch.tags, batch.mask)
    if len(batch.units):
        scores = net.pairs(h, batch.mask, batch.units, batch.cues, batch.distances)
        each = functional.cross_entropy(scores.flatten(0, 1), batch.roles.flatten(), reduction="none")
        weight = batch.mask[:, batch.units]
        loss = loss + course.pair_weight * (each.view_as(weight) * weight).sum()
    return loss / batch.mask.sum()


def tag_loss(net: Network, batch: Batch) -> Tensor:
    """Return the loss of the tags alone, a token, as the program would see the batch."""
    scores = net.tag(net.encode(inputs(net, batch, None), batch.mask))
    return crf_loss(scores, net.transitions, batch.tags, batch.mask) / batch.mask.sum()


def parameter_groups(net: Network, course: Course) -> list[dict[str, object]]:
    """Return the network's parameters with their decay and pace.

    The tables do not decay, for a rare word would fade away. The transitions are few, are scores themselves, and would
    hardly leave their start at the pace of the others.
    """
    groups: list[dict[str, object]] = []
    for name, p in net.named_parameters():
        is_table = name.startswith(("word", "letters", "shape", "state", "cue_class"))
        pace = course.transition_pace if name == "transitions" else course.table_pace if is_table else 1.0
        decay = 0.0 if is_table or name == "transitions" else course.decay
        groups.append({"params": [p], "weight_decay": decay, "pace": pace})
    return groups


def transitions(rows: Sequence[NDArray[np.int64]]) -> Tensor:
    """Return the pointwise mutual information of neighbouring tags: where the transitions start from."""
    counts = np.full((len(Tag), len(Tag)), 0.1)
    for row in rows:
        np.add.at(counts, (row[:-1], row[1:]), 1)
    joint = counts / counts.sum()
    expected = joint.sum(1, keepdims=True) * joint.sum(0)
    return torch.tensor(np.clip(np.log(joint / expected), -6, 6), dtype=torch.float32)


def fit(
    net: Network, words: Words, units_of: Callable[[int], Sequence[Unit]], course: Course, report: Callable[[str], None]
) -> Network:
    """Train `net` on what `units_of(epoch)` gives and return it with its averaged weights."""
    torch.manual_seed(course.seed)
    rng = random.Random(course.seed)
    groups = parameter_groups(net, course)
    optimiser = torch.optim.AdamW(groups, lr=course.rate, betas=(0.9, 0.98))
    average = [p.detach().clone() for p in net.parameters()]
    steps = done = 0
    for epoch in range(course.epochs):
        began, total, count = time.perf_counter(), 0.0, 0
        listed = list(batches(units_of(epoch), words, course.tokens, rng))
        steps = steps or len(listed) * course.epochs
        net.train()
        for batch in listed:
            for group in optimiser.param_groups:
                group["lr"] = group["pace"] * course.rate * min(1.0, done / 150, 1.02 - min(done / steps, 1.0))
            optimiser.zero_grad()
            loss = loss_of(net, batch, course)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            done += 1
            keep = min(course.averaging, done / (done + 10))
            with torch.no_grad():
                for mean, p in zip(average, net.parameters(), strict=True):
                    mean.lerp_(p, 1 - keep)
            total, count = total + loss.item(), count + 1
        report(f"epoch {epoch + 1}/{course.epochs}  loss {total / count:.4f}  {time.perf_counter() - began:.0f} s")
    with torch.no_grad():
        for mean, p in zip(average, net.parameters(), strict=True):
            p.copy_(mean)
    return net.eval()


def token_scores(net: Network, listed: Sequence[Batch]) -> str:
    """Return precision, recall and F1 of each role's tokens by the best tag alone: a quick look, not a measurement."""
    counts = np.zeros((3, 3))
    with torch.no_grad():
        for batch in listed:
            found = blocked(net.tag(net.encode(inputs(net, batch, None), batch.mask)), batch.mask).argmax(-1)
            for role in range(3):
                first = Tag.BEGIN_CONTENT + 2 * role
                mine, gold = (found - first).clamp(-1, 2), (batch.tags - first).clamp(-1, 2)
                a, b = (mine == 0) | (mine == 1), (gold == 0) | (gold == 1)
                counts[role] += [float((a & b).sum()), float(a.sum()), float(b.sum())]
    names = ("content", "source", "cue")
    return "  ".join(f"{name} {2 * c[0] / max(c[1] + c[2], 1):.3f}" for name, c in zip(names, counts, strict=True))
