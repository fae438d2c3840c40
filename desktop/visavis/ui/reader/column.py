"""The column of rows: how high all of them are, and the few near the eye laid out in type."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF

from visavis.model import Span
from visavis.ui.look import Look
from visavis.ui.reader.heights import Heights
from visavis.ui.reader.rows import Row
from visavis.ui.reader.typeset import Estimator, SetRow

KEPT = 400  # rows kept laid out: some ten screens, a few megabytes


class Placed(NamedTuple):
    """A row that is laid out, with its top in pixels from the column's top."""

    number: int
    top: int
    row: SetRow


class Column:
    """Rows of one width; what is not laid out yet has an estimated height.

    Args:
        rows: The rows, top to bottom.
        look: Fonts and zoom.
        width: Of the column in pixels.
        words: Turns a row into the words that it shows; the article's own rows show their text as it is.
        like: A column of the same rows, set otherwise.
    """

    def __init__(
        self, rows: tuple[Row, ...], look: Look, width: int, words: Callable[[Row], str], like: Column | None = None
    ) -> None:
        self.rows = rows
        self.look = look
        self.width = width
        self._words = words
        self._heights = Heights(Estimator(look, width).heights(rows))
        self._set: OrderedDict[int, SetRow] = OrderedDict()
        same = like is not None and like.rows is rows
        self.of_text: list[tuple[int, int]] = like.of_text if like is not None and same else _of_text(rows)
        self.starts: list[int] = like.starts if like is not None and same else [start for start, _ in self.of_text]

    def height(self) -> int:
        """Return the height of all rows."""
        return self._heights.total()

    def top(self, number: int) -> int:
        """Return where a row begins."""
        return self._heights.top(number)

    def tops(self) -> list[int]:
        """Return where each row begins, and where the last one ends."""
        return self._heights.tops()

    def row_at(self, y: int) -> int:
        """Return the row at `y`, the first or last one where `y` lies outside."""
        return self._heights.row_at(y)

    def set_row(self, number: int) -> SetRow:
        """Return a row laid out; its height is exact from now on."""
        if number in self._set:
            self._set.move_to_end(number)
            return self._set[number]
        row = self.rows[number]
        made = self._set[number] = SetRow(row, self._words(row), self.look, self.width)
        self._heights[number] = made.height
        if len(self._set) > KEPT:
            self._set.popitem(last=False)
        return made

    def lay_out(self, top: int, bottom: int) -> list[Placed]:
        """Lay out and return the rows that cover the stretch from `top` to `bottom`."""
        if not self.rows:
            return []
        number = self.row_at(top)
        y = self.top(number)
        placed = []
        while number < len(self.rows) and y < bottom:
            row = self.set_row(number)
            placed.append(Placed(number, y, row))
            y += row.height
            number += 1
        return placed

    def number_of(self, position: int) -> int | None:
        """Return the row that shows a code point, or the next one that shows text; None where it is folded away."""
        index = bisect_right(self.starts, position) - 1
        if index >= 0:
            number = self.of_text[index][1]
            span = self.rows[number].span
            if span is not None and position <= span.end:
                return number
        return None

    def next_text(self, number: int, step: int) -> int | None:
        """Return the next row of the article's own words in text order, one step (1 or -1) from `number`."""
        span = self.rows[number].span
        if span is None:
            return None
        index = bisect_right(self.starts, span.start) - 1 + step
        return self.of_text[index][1] if 0 <= index < len(self.of_text) else None

    def y_of(self, position: int) -> int | None:
        """Return the top of the line that shows a code point, of its row where that is not laid out yet."""
        number = self.number_of(position)
        if number is None:
            return None
        made = self._set.get(number)
        return self.top(number) + (round(made.caret(position).top()) if made else 0)

    def position_at(self, point: QPointF) -> int | None:
        """Return the code point nearest to a point; None where no words of the article are near."""
        if not self.rows:
            return None
        number = self.row_at(int(point.y()))
        row = self.rows[number]
        if row.span is None:
            return None
        return self.set_row(number).position_at(point.x(), point.y() - self.top(number))

    def covers(self, point: QPointF, position: int) -> bool:
        """Tell whether a point lies on words."""
        number = self.row_at(int(point.y()))
        return self.set_row(number).covers(point.x(), point.y() - self.top(number), position)

    def text_span(self) -> Span:
        """Return the stretch of text from the first row's words to the last row's."""
        spans = [row.span for row in self.rows if row.span]
        return Span(min((s.start for s in spans), default=0), max((s.end for s in spans), default=0))


def _of_text(rows: Iterable[Row]) -> list[tuple[int, int]]:
    """Return where the rows of the article's own words begin, each with its number, in text order."""
    return sorted((row.span.start, number) for number, row in enumerate(rows) if row.span)
