"""One whole training: from gold articles to a fitted network and its vocabulary, by way of a slower teacher."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
import torch

from training import augmentation, batches, data, embeddings, fit
from training.augmentation import Chances
from training.batches import Unit, Words
from training.data import Example, GoldArticle
from training.fit import Course
from training.model import Network, Sizes
from training.teachers import Teacher
from visavis.engine.cues import Cues

# A word is known from this many occurrences on in the articles and two rewritten copies of each.
KNOWN_FROM = 4
_COPIES = 2

# Words known by their general vectors alone, among this many of the most frequent ones.
GENERAL_WORDS = 25_000

# Tokens of a unit, drawn anew for each article and epoch between these; see `features.windows`.
LEAST, MOST = (1, 120), (100, 200)


@dataclass(frozen=True)
class Plan:
    """Everything that a training depends on beside its articles."""

    course: Course = Course()  # noqa: RUF009 - frozen
    sizes: Sizes = Sizes()  # noqa: RUF009 - frozen
    chances: Chances = Chances()  # noqa: RUF009 - frozen
    dropout: float = 0.12
    kind: type[Network] = Network


TEACHER = Plan(Course(epochs=10, rate=3e-3, seed=11), Sizes(pair=48), dropout=0.3, kind=Teacher)


def learn(articles: Sequence[GoldArticle], cues: Cues) -> tuple[Network, Words]:
    """Train a teacher on the articles, and on them and its opinion the network that is shipped; say how it goes."""
    torch.set_num_threads(1)  # the same sums in the same order on every run

    def report(line: str) -> None:
        print(f"{len(articles)} articles: {line}", flush=True)

    teacher, words = teach(articles, cues, TEACHER, report)
    return teach(articles, cues, Plan(), report, words, (teacher,))


def teach(
    articles: Sequence[GoldArticle],
    cues: Cues,
    plan: Plan,
    report: Callable[[str], None],
    words: Words | None = None,
    taught_by: Sequence[Network] = (),
) -> tuple[Network, Words]:
    """Train a network on the articles, rewritten anew for each epoch."""
    rng = random.Random(plan.course.seed)
    examples = [data.example(article) for article in articles]
    rewritten = [_rewritten(article, plan, cues, rng) for article in articles for _ in range(_COPIES)]
    words = words or vocabulary([*examples, *rewritten], cues)
    report(f"{sum(len(e.surfaces) for e in examples)} tokens, {len(words)} known words")
    net = start(words, [*examples, *rewritten], plan)
    del rewritten

    def units_of(epoch: int) -> list[Unit]:
        fresh = (
            _rewritten(article, plan, cues, rng) if epoch else example
            for article, example in zip(articles, examples, strict=True)
        )
        return [unit for example in fresh for unit in batches.cut(example, rng.randint(*LEAST), rng.randint(*MOST))]

    return fit.fit(net, words, units_of, plan.course, report, taught_by), words


def vocabulary(examples: Sequence[Example], cues: Cues) -> Words:
    """Return the words that come up often enough, the most frequent first, and those of the list of cues."""
    counts = Counter(surface.lower() for example in examples for surface in example.surfaces)
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    general = [word for word in islice(embeddings.general_words(), GENERAL_WORDS) if word.isalpha()]
    return Words([word for word, count in ordered if count >= KNOWN_FROM], cues.classes, general)


def start(words: Words, examples: Sequence[Example], plan: Plan) -> Network:
    """Return an untrained network that knows which words keep like company and which tags follow each other."""
    torch.manual_seed(plan.course.seed)
    net = plan.kind(words.counted + 1, len(words), plan.sizes, plan.dropout)
    rows = [np.array([words.number(surface) for surface in example.surfaces]) for example in examples]
    rows = [np.where(row > words.counted, 0, row) for row in rows]
    with torch.no_grad():
        net.word.weight.copy_(torch.from_numpy(embeddings.word_vectors(rows, words.counted + 1, plan.sizes.word)))
        net.general.copy_(torch.from_numpy(embeddings.general_vectors(["", *words.listed])))
        net.transitions.copy_(fit.transitions([example.tags for example in examples]))
    return net


def _rewritten(article: GoldArticle, plan: Plan, cues: Cues, rng: random.Random) -> Example:
    return data.example(augmentation.augment(article, plan.chances, cues.classes, rng))
