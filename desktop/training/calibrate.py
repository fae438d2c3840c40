"""Fits how sure the finder may be of itself, on articles that it was not trained on."""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType

import numpy as np
from numpy.typing import NDArray

from training import evaluate
from training.data import GoldArticle
from visavis.engine.tagging.tagger import Proposal, Tagger
from visavis.engine.tagging.weights import Calibration

FOUND_FROM = 0.3  # overlap of the content, as the benchmark counts it
_RIDGE = 1.0


def calibrate(tagger: Tagger, articles: Sequence[GoldArticle], score: ModuleType) -> Calibration:
    """Return the calibration that fits what the finder gets right in `articles`."""
    proposals = tagger.find_all(evaluate.pages([article.text for article in articles]))
    content, found, source, right = [], [], [], []
    for article, proposed in zip(articles, proposals, strict=True):
        for proposal, (is_found, is_right) in zip(proposed, judge(article, proposed, score), strict=True):
            content.append(proposal.signals[0])
            found.append(is_found)
            if is_found:
                source.append(proposal.signals[1])
                right.append(is_right)
    return Calibration(logistic(np.array(content), np.array(found)), logistic(np.array(source), np.array(right)))


def judge(article: GoldArticle, proposals: Sequence[Proposal], score: ModuleType) -> list[tuple[bool, bool]]:
    """Tell for each proposal whether gold has its content, and whether gold's source shares a letter with its own."""
    text = article.text
    gold = [(score.letters(text, a.content), score.letters(text, a.source)) for a in article.attributions]
    gold = [pair for pair in gold if pair[0]]
    mine = [score.letters(text, [(span.start, span.end) for span in p.content]) for p in proposals]
    pairs = score.pair_up([content for content, _ in gold], mine)
    back = {p: (g, overlap) for g, (p, overlap) in pairs.items()}
    judged = []
    for number, proposal in enumerate(proposals):
        g, overlap = back.get(number, (0, 0.0))
        found = overlap >= FOUND_FROM
        own = score.letters(text, [(proposal.source.start, proposal.source.end)] if proposal.source else None)
        theirs = gold[g][1] if found else frozenset()
        judged.append((found, found and (bool(own & theirs) or not (own or theirs))))
    return judged


def logistic(signals: NDArray[np.float64], right: NDArray[np.bool_]) -> tuple[float, ...]:
    """Return the weights of a logistic regression with a small ridge (Newton's method)."""
    weights = np.zeros(signals.shape[1])
    ridge = _RIDGE * np.eye(len(weights))
    for _ in range(25):
        chance = 1 / (1 + np.exp(-(signals @ weights)))
        slope = signals.T @ (right - chance) - ridge @ weights
        bend = (signals * (chance * (1 - chance))[:, None]).T @ signals + ridge
        weights += np.linalg.solve(bend, slope)
    return tuple(weights.tolist())
