"""The id of a quotation: if it changed between runs, corrections would lose their card."""

from __future__ import annotations

from visavis.engine.identity import quotation_id
from visavis.model import Span


def test_an_id_is_the_same_for_ever() -> None:
    assert quotation_id("a" * 64, [Span(3, 9), Span(12, 20)]) == "e86531fe646bfb04"


def test_another_place_or_article_is_another_quotation() -> None:
    ids = {quotation_id(article, [Span(0, end)]) for article in "ab" for end in range(50)}
    assert len(ids) == 100
