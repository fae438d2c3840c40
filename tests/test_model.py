"""Spans: an offset that lies would put a highlight on words that nobody said."""

from __future__ import annotations

import pytest

from visavis.model import Span


def test_a_span_covers_its_code_points() -> None:
    assert Span(2, 4).of("añ😀bc") == "😀b"


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_that_lies_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)
