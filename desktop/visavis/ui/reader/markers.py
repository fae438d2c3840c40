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
    height = max(column.height(), 1)
    markers = []
    for mark in marks:
        number = column.number_of(mark.span.start)
        span = column.rows[number].span if number is not None else None
        if mark.kind is MarkKind.SOURCE or mark.state is MarkState.DISMISSED or number is None or span is None:
            continue
        top, tall = column.top(number), column.top(number + 1) - column.top(number)
        first = (mark.span.start - span.start) / max(len(span), 1)
        last = min((mark.span.end - span.start) / max(len(span), 1), 1.0)
        markers.append(Marker((top + first * tall) / height, (top + last * tall) / height, mark.colours or (others,)))
    return tuple(markers)
