"""Fits the weights of the engine's confidence anew, and prints how well it keeps its word (a reliability table).

To fit, the model must not have seen the articles: train it without the tune split first
(see docs/decisions/engine-model.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tests.bench import _diagram
from tests.quality.gold import BENCH, PROJECT, scorer
from visavis import articles
from visavis.app.knowledge import knowledge
from visavis.engine import assembly, marks
from visavis.engine.assembly import confidence, layers
from visavis.engine.kinds import kind_of
from visavis.engine.paragraphs import paragraphs_of
from visavis.model import UNSURE_BELOW, Article, Span

HELD_OUT = 100
SEED = 7  # of the tune split
STIFFNESS = 1.0  # of the weights but the first (ridge)
ROUNDS = 50

DIAGRAM = PROJECT / "docs" / "images" / "reliability.svg"

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Judged:
    """One attribution as the engine sees it, and whether gold has it with this source."""

    features: dict[str, float]
    confidence: float
    right: bool


def run() -> None:
    """Print the weights fitted on the tune split, and the reliability there and on the development part."""
    if not (BENCH / "bench.py").is_file():
        print(f"no gold data in {BENCH}: set VISAVIS_BENCH\n")
        return
    from training.data import read_gold, split

    _, tune = split(read_gold(BENCH / "polnear" / "train.jsonl.gz"), HELD_OUT, SEED)
    gold = scorer("score_quotes").read_jsonl(str(BENCH / "polnear" / "train.jsonl.gz"))
    judged = [one for article in tune for one in judge(article.id, gold[article.id])]
    print("weights fitted on the tune split:")
    for name, weight in zip(confidence.WEIGHTS, fit(judged), strict=True):
        print(f'    "{name}": {weight:.2f},')
    rows = scorer("score_quotes").read_jsonl(str(BENCH / "polnear" / "dev.jsonl.gz"))
    development = [one for name, row in rows.items() for one in judge(name, row)]
    print_reliability("tune split (seen in training by the shipped model)", judged)
    print_reliability("development part", development)
    _diagram.write(DIAGRAM, {"development part": [(one.confidence, one.right) for one in development]})
    print(f"drawn in {DIAGRAM}\n")


def judge(name: str, row: dict[str, Any]) -> Iterator[Judged]:
    """Yield each attribution that the engine finds in a gold article."""
    scores = scorer("score_quotes")
    article = articles.read(f"{name}.txt", row["text"].encode())
    gold = [one for one in row["attributions"] if scores.letters(article.text, one["content"])]
    found = list(_found(article))
    pairs = scores.pair_up(
        [scores.letters(article.text, one["content"]) for one in gold],
        [scores.letters(article.text, _lists(content)) for content, _, _, _ in found],
    )
    matched = {one: gold[at] for at, (one, overlap) in pairs.items() if overlap >= 0.3}
    for at, (_, source, features, sure) in enumerate(found):
        there = scores.letters(article.text, _lists((source,) if source else ()))
        meant = scores.letters(article.text, matched[at]["source"]) if at in matched else frozenset()
        yield Judged(features, sure, at in matched and (bool(there & meant) if meant else not there))


def _lists(spans: Sequence[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _found(article: Article) -> Iterator[tuple[tuple[Span, ...], Span | None, dict[str, float], float]]:
    """Yield content, source, features and confidence of each attribution, with the engine's own steps."""
    known = knowledge()
    paragraphs = paragraphs_of(article)
    spans = [paragraph.span for paragraph in paragraphs]
    pairs = marks.find(article.text, spans)
    proposals = known.tagger.find(article.text, spans, pairs.states)
    drafts = assembly.drafts_of(article.text, paragraphs, pairs, proposals, known.cues, known.speakers.documents)
    for draft in layers.uncrossed(drafts):
        kind = kind_of(article.text, draft.content, pairs)
        cue = known.cues.read(article.text, draft.cue) if draft.cue else None
        sure = confidence.of(draft, kind, cue)
        if confidence.is_kept(draft, cue, sure):
            yield draft.content, draft.source, dict(confidence.features(draft, kind, cue)), sure


def fit(judged: Sequence[Judged]) -> Floats:
    """Return the weights of a ridge logistic regression (Newton's method), in the order of WEIGHTS."""
    x = np.array([[one.features.get(name, 0.0) for name in confidence.WEIGHTS] for one in judged])
    right = np.array([one.right for one in judged], dtype=float)
    ridge = STIFFNESS * np.eye(x.shape[1])
    ridge[0, 0] = 1e-6
    weights = np.zeros(x.shape[1])
    for _ in range(ROUNDS):
        sure = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (right - sure) - ridge @ weights
        weights += np.linalg.solve((x * (sure * (1 - sure))[:, None]).T @ x + ridge, slope)
    return weights


def print_reliability(name: str, judged: Sequence[Judged]) -> None:
    """Print how many are right in each tenth of confidence, and among those shown as sure."""
    print(f"\n{name}: {len(judged)} attributions")
    print(f"{'confidence':>12} {'found':>6} {'right':>6}")
    for tenth in range(10):
        among = [one.right for one in judged if min(int(one.confidence * 10), 9) == tenth]
        if among:
            print(f"{tenth / 10:>6.1f} - {(tenth + 1) / 10:.1f} {len(among):>6} {sum(among) / len(among):>6.3f}")
    sure = [one.right for one in judged if one.confidence >= UNSURE_BELOW]
    if sure:
        print(f"sure: {len(sure) / len(judged):.3f} of all, {sum(sure) / len(sure):.3f} of them right\n")
