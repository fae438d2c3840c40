"""Turns marks into the bars of the strip: each at its share of the article's height."""

from __future__ import annotations

from collections.abc import Iterable

from visavis.ui.reader.column import Column
from visavis.ui.reader.marks import Mark, MarkKind, MarkState
from visavis.ui.reader.strip import Marker


def markers_of(marks: Iterable[Mark], column: Column, others: str) -> tuple[Marker, ...]:
    """Return a bar for every stretch of quoted words.

    Args:
        marks: The coloured places.
        column: Where they stand; a row's height is shared out among its letters.
        others: The colour of nobody's party.
    """
    height, tops = max(column.height(), 1), column.tops()
    nobody = (others,)
    markers = []
    for mark in marks:
        number = column.number_of(mark.span.start)
        span = column.rows[number].span if number is not None else None
        if mark.kind is MarkKind.SOURCE or mark.state is MarkState.DISMISSED or number is None or span is None:
            continue
        top, tall, length = tops[number], tops[number + 1] - tops[number], len(span) or 1
        first = top + (mark.span.start - span.start) / length * tall
        last = top + min((mark.span.end - span.start) / length, 1.0) * tall
        markers.append(Marker(first / height, last / height, mark.colours or nobody))
    return tuple(markers)
