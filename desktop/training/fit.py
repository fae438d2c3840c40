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

from training import teachers
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
    trust: float = 0.7  # in the teachers, where there are any; the rest is in the annotators
    averaging: float = 0.9985
    transition_pace: float = 10.0
    table_pace: float = 1.0
    seed: int = 1


def loss_of(net: Network, batch: Batch, course: Course, taught_by: Sequence[Network] = ()) -> Tensor:
    """Return the loss of a batch a token."""
    wanted = teachers.gold(batch)
    if taught_by:
        wanted = wanted.mixed(teachers.opinion(taught_by, batch), course.trust)
    h = net.encode(net.inputs(batch, course.word_dropout, course.letter_dropout), batch.mask)
    loss = crf_loss(blocked(net.tag(h), batch.mask), net.transitions, (wanted.tags, wanted.moves))
    if len(batch.units):
        scores = net.pairs(h, batch.mask, batch.units, batch.cues, batch.distances)
        each = functional.cross_entropy(scores.flatten(0, 1), wanted.roles.flatten(0, 1), reduction="none")
        weight = batch.mask[:, batch.units]
        loss = loss + course.pair_weight * (each.view_as(weight) * weight).sum()
    return loss / batch.mask.sum()


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
    net: Network,
    words: Words,
    units_of: Callable[[int], Sequence[Unit]],
    course: Course,
    report: Callable[[str], None],
    taught_by: Sequence[Network] = (),
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
            loss = loss_of(net, batch, course, taught_by)
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
