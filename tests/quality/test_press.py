"""Whole articles in the manner of many lands' press: what these floors lose, a reader of that press would."""

from __future__ import annotations

import pytest

from tests.quality import press


@pytest.fixture(scope="module")
def judged() -> tuple[list[press.Outcome], int]:
    """Return what the program made of every statement, and how many quotations it found in all."""
    return press.judge()


# What was reached, less three statements of the hundred that stand in the six articles.
@pytest.mark.parametrize(("what", "floor"), [("found", 0.95), ("speaker", 0.89), ("side", 0.85)])
def test_the_share_of_statements_that_is_right_stays(
    judged: tuple[list[press.Outcome], int], what: str, floor: float
) -> None:
    outcomes = judged[0]
    wrong = [outcome.statement.speaker for outcome in outcomes if not getattr(outcome, what)]
    assert len(wrong) <= (1 - floor) * len(outcomes), wrong


def test_little_is_found_beside(judged: tuple[list[press.Outcome], int]) -> None:
    assert judged[1] <= 1.1 * len(judged[0])
