"""Treat a paragraph that the page sets off as a quotation like one in marks."""

from __future__ import annotations

from collections.abc import Sequence

from visavis.engine.marks.pairs import Marks, Pair
from visavis.engine.paragraphs import Paragraph
from visavis.model import BlockKind


def with_block_quotes(paragraphs: Sequence[Paragraph], marks: Marks) -> Marks:
    """Return the marks with a pair around each block quotation that has no marks of its own.

    Block quotations that follow each other run on as one.
    """
    quoted = [
        paragraph.kind is BlockKind.BLOCK_QUOTE and not any(marks.states[paragraph.span.start : paragraph.span.end])
        for paragraph in paragraphs
    ]
    if not any(quoted):
        return marks
    pairs = list(marks.pairs)
    for i, paragraph in enumerate(paragraphs):
        if quoted[i]:
            around = {"runs_on": quoted[i + 1 : i + 2] == [True], "goes_on": i > 0 and quoted[i - 1]}
            pairs.append(Pair(paragraph.span, paragraph.span, opened=False, closed=False, **around))
    pairs.sort(key=lambda pair: (pair.whole.start, -pair.whole.end))
    return Marks(tuple(pairs), marks.states)
