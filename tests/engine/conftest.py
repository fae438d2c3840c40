"""What the engine's tests share: the shipped knowledge, and places of words in a text."""

from __future__ import annotations

import pytest

from visavis.app.knowledge import knowledge as shipped
from visavis.engine.knowledge import Knowledge
from visavis.model import Span


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    """Return what the shipped resources make the engine know."""
    return shipped()


def span_of(text: str, words: str, start: int = 0) -> Span:
    """Return where `words` first stand in `text` from `start` on."""
    at = text.index(words, start)
    return Span(at, at + len(words))
