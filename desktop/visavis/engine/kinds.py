"""Tell how much of a content stands in quotation marks."""

from __future__ import annotations

from collections.abc import Sequence

from visavis.engine.marks.pairs import Marks
from visavis.model import Kind, Span

DIRECT_FROM = 0.9  # of the letters, as PolNeAR's and our own gold data are counted


def kind_of(text: str, content: Sequence[Span], marks: Marks) -> Kind:
    """Return the kind of a quotation with this content; single marks and block quotations count like double marks."""
    quoted = 0
    for span in content:
        for pair in marks.overlapping(span):
            quoted += _letters(text, max(span.start, pair.inner.start), min(span.end, pair.inner.end))
    if not quoted:
        return Kind.INDIRECT
    letters = sum(_letters(text, span.start, span.end) for span in content)
    return Kind.DIRECT if quoted >= DIRECT_FROM * letters else Kind.MIXED


def _letters(text: str, start: int, end: int) -> int:
    return sum(map(str.isalnum, text[start:end])) if start < end else 0
