"""Sentences of our own in every convention: what these floors lose, every reader would."""

from __future__ import annotations

import pytest

from tests.quality import cases
from visavis.app.knowledge import knowledge


@pytest.fixture(scope="module")
def outcomes() -> tuple[list[cases.Outcome], int]:
    """Return what the engine made of every case, and how much it found beside."""
    judged = [cases.judge(case, knowledge()) for case in cases.read()]
    return [outcome for several, _ in judged for outcome in several], sum(extra for _, extra in judged)


def test_the_cases_are_many(outcomes: tuple[list[cases.Outcome], int]) -> None:
    assert len(outcomes[0]) >= 55


@pytest.mark.parametrize(("what", "floor"), [("found", 0.96), ("bounds", 0.87), ("source", 0.87), ("kind", 0.96)])
def test_the_share_that_is_right_stays(outcomes: tuple[list[cases.Outcome], int], what: str, floor: float) -> None:
    right = [outcome for outcome in outcomes[0] if getattr(outcome, what)]
    wrong = [outcome.expected for outcome in outcomes[0] if not getattr(outcome, what)]
    assert len(right) >= floor * len(outcomes[0]), wrong


def test_little_is_found_beside(outcomes: tuple[list[cases.Outcome], int]) -> None:
    assert outcomes[1] <= 2
