"""Accuracy on articles that others wrote and careful readers marked: no floor is lowered without a word of why.

The floors are what was reached, less what chance moves (one bootstrap standard deviation: .007 for letters, .013 for
the rest).
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.quality.gold import needs_gold, score

pytestmark = needs_gold


@pytest.fixture(scope="module")
def polnear() -> dict[str, Any]:
    """Return the scores on the development part of PolNeAR."""
    return score("score_quotes", "polnear/dev.jsonl.gz")


@pytest.fixture(scope="module")
def ukraine() -> dict[str, Any]:
    """Return the scores on the press of many countries."""
    return score("score_parties", "ukraine/visible.jsonl")


@pytest.mark.parametrize(
    ("kind", "overlap", "figure", "floor"),
    [
        ("all", "0.3", "f1", 0.798),
        ("all", "0.8", "f1", 0.653),
        ("all", "0.3", "named", 0.777),
        ("direct", "0.8", "f1", 0.915),
        ("direct", "0.3", "named", 0.926),
        ("mixed", "0.3", "f1", 0.926),
        ("indirect", "0.3", "f1", 0.738),
    ],
)
def test_quotations_in_american_news(
    polnear: dict[str, Any], kind: str, overlap: str, figure: str, floor: float
) -> None:
    assert polnear[kind][overlap][figure] >= floor


def test_letters_in_american_news(polnear: dict[str, Any]) -> None:
    assert polnear["chars"]["f1"] >= 0.878


def test_statements_in_the_press_of_many_countries(ukraine: dict[str, Any]) -> None:
    assert ukraine["found"]["f1"] >= 0.85
    assert ukraine["speaker"] >= 0.88
    assert ukraine["side"] >= 0.88


def test_a_saved_web_page() -> None:
    report = score("score_parties", "ukraine/western-troops.jsonl")
    assert report["found"]["recall"] == 1.0
    assert report["found"]["predicted"] <= report["found"]["gold"] + 1
