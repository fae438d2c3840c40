"""What the engine's tests share: the shipped knowledge, and places of words in a text."""

from __future__ import annotations

import pytest

from visavis import paths
from visavis.engine.knowledge import Knowledge, build
from visavis.model import Span


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    """Return what the shipped resources make the engine know."""
    folders = (paths.resource("lexicons"), paths.resource("model"))
    files = (path for folder in folders for path in folder.iterdir() if path.is_file())
    return build({f"{path.parent.name}/{path.name}": path.read_bytes() for path in files})


def span_of(text: str, words: str, start: int = 0) -> Span:
    """Return where `words` first stand in `text` from `start` on."""
    at = text.index(words, start)
    return Span(at, at + len(words))
