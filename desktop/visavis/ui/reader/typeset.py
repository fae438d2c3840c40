"""One row set in type at a given width: lines, line height, and places in it both ways."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil
from typing import NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGlyphRun, QTextLayout, QTextLine, QTextOption

from visavis.model import Span
from visavis.ui.bidi import is_mixed, reads_leftwards, visible
from visavis.ui.look import Look
from visavis.ui.offsets import Utf16Map
from visavis.ui.reader.rows import Row, RowKind


class Style(NamedTuple):
    """How a kind of row is set, in pixels of the drawing before zoom and text size."""

    size: float
    leading: float  # line height as a multiple of the size; 0: as the reader likes it
    below: float  # space after the row
    above: float = 0
    sans: bool = False  # in the face of the interface
    bold: bool = False
    colour: str = "ink"
    indent: float = 0


STYLES = {
    RowKind.TITLE: Style(27, 1.25, 8, bold=True),
    RowKind.BYLINE: Style(13, 1.45, 20, sans=True, colour="muted"),
    RowKind.FOLD: Style(12.5, 1.45, 16, sans=True, colour="muted", indent=10),
    RowKind.HEADING: Style(19, 1.35, 10, above=12, bold=True),
    RowKind.PARAGRAPH: Style(16.5, 0, 14),
    RowKind.LIST_ITEM: Style(16.5, 0, 8, indent=22),
    RowKind.BLOCK_QUOTE: Style(16.5, 0, 14, indent=22),
    RowKind.FURNITURE: Style(13, 1.5, 8, sans=True, colour="muted", indent=12),
}
FOLD_PADDING = 4
TOUCHING = 0.5  # pixels between two letters that still stand side by side


def font_of(kind: RowKind, look: Look) -> QFont:
    """Return the font of a kind of row."""
    style = STYLES[kind]
    return (look.sans if style.sans else look.text)(style.size, bold=style.bold)


def line_height_of(kind: RowKind, look: Look) -> int:
    """Return how high a line of a kind of row is in pixels."""
    style = STYLES[kind]
    scale = look.px if style.sans else look.text_px
    return scale(style.size * (style.leading or look.type.line_height / 100))


def measure(look: Look) -> int:
    """Return the width of the text column in pixels."""
    sample = "The plain words of a plain article, by which a line is measured: "
    return ceil(
        QFontMetricsF(font_of(RowKind.PARAGRAPH, look)).horizontalAdvance(sample) / len(sample) * look.type.measure
    )


class Estimator:
    """Guesses a row's height from its length, for the rows that nobody has seen yet."""

    def __init__(self, look: Look, width: int) -> None:
        self._kinds = {kind: self._kind(kind, look, width) for kind in RowKind}

    @staticmethod
    def _kind(kind: RowKind, look: Look, width: int) -> tuple[float, int, int]:
        style = STYLES[kind]
        a_line = max(
            1.0, (width - look.px(style.indent)) / (QFontMetricsF(font_of(kind, look)).averageCharWidth() * 1.02)
        )
        return a_line, line_height_of(kind, look), _around(style, kind, look)

    def heights(self, rows: Iterable[Row]) -> list[int]:
        """Return about how high each row is in pixels."""
        made, kind = [], None
        a_line, line_height, around = 1.0, 0, 0
        for row in rows:
            if row.kind is not kind:  # neighbours are mostly of one kind, and a look-up each would cost the most
                kind = row.kind
                a_line, line_height, around = self._kinds[kind]
            made.append(ceil((len(row.text) or 1) / a_line) * line_height + around)
        return made


def _around(style: Style, kind: RowKind, look: Look) -> int:
    padding = 2 * look.px(FOLD_PADDING) if kind is RowKind.FOLD else 0
    return look.px(style.below) + (look.px(style.above) if style.above else 0) + padding


class SetRow:
    """A row laid out: its QTextLayout, its height, and code points turned into places.

    Coordinates are pixels from the row's own top left corner.
    """

    def __init__(self, row: Row, words: str, look: Look, width: int) -> None:
        style = STYLES[row.kind]
        self.row = row
        self.start = row.span.start if row.span else 0
        self.style = style
        self.line_height = line_height_of(row.kind, look)
        self.leftwards = reads_leftwards(words)
        self.indent = look.px(style.indent) if style.indent else 0
        self.left = 0 if self.leftwards else self.indent  # the indent lies where lines begin
        self.width = width
        self._mixed = is_mixed(words)
        self._offsets = Utf16Map(words)
        self._last = self._offsets.to_units(len(words))  # in UTF-16 units, as Qt counts them
        self.layout = QTextLayout(visible(words).replace("\n", "\u2028"), font_of(row.kind, look))
        self._set_lines(width - self.indent, look)

    def _set_lines(self, width: int, look: Look) -> None:
        self.layout.setTextOption(wrapping(self.row.text))
        self.layout.setCacheEnabled(True)
        padding = look.px(FOLD_PADDING) if self.row.kind is RowKind.FOLD else 0
        y = padding + (look.px(self.style.above) if self.style.above else 0)
        self.top = y
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(self.left, y + (self.line_height - line.height()) / 2))
            y += self.line_height
        self.layout.endLayout()
        self.bottom = y  # of the last line
        self.height = y + padding + look.px(self.style.below)

    def units(self, position: int) -> int:
        """Return the UTF-16 offset in the layout of a code point offset in the article."""
        return self._offsets.to_units(position - self.start)

    def points(self, unit: int) -> int:
        """Return the code point offset in the article of a UTF-16 offset in the layout."""
        return self.start + self._offsets.to_points(unit)

    def lines(self) -> list[QTextLine]:
        """Return the lines from top to bottom."""
        return [self.layout.lineAt(number) for number in range(self.layout.lineCount())]

    def boxes(self, span: Span) -> list[QRectF]:
        """Return the box of each line's share of `span`: the words' width, the whole line's height."""
        row = self.row.span
        if row is None or not row.overlaps(span):
            return []
        first, last = self.units(max(span.start, row.start)), self.units(min(span.end, row.end))
        boxes = []
        for number, line in enumerate(self.lines()):
            start, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            top = self.top + number * self.line_height
            edge = line.naturalTextRect().right()
            for left, right in self._stretches(line, start, end) if start < end else ():
                boxes.append(QRectF(left, top, min(right, edge) - left, self.line_height))
        return boxes

    def _stretches(self, line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
        """Return from where to where letters of a line reach: in several stretches where directions are mixed."""
        if not self._mixed:
            return [(_x(line, start), _x(line, end))]
        stretches: list[tuple[float, float]] = []
        for left, right in sorted(_reach(run) for run in line.glyphRuns(start, end - start) if run.positions()):
            if stretches and left - TOUCHING <= stretches[-1][1]:
                left, right = stretches[-1][0], max(right, stretches.pop()[1])
            stretches.append((left, right))
        return stretches

    def line_of(self, position: int) -> QTextLine:
        """Return the line that a code point stands in."""
        return self.layout.lineForTextPosition(min(self.units(position), self._last))

    def words_of_line(self, position: int) -> str:
        """Return the words of the line in which a code point stands."""
        line = self.line_of(position)
        first, last = self.points(line.textStart()), self.points(line.textStart() + line.textLength())
        return self.row.text[first - self.start : last - self.start].strip()

    def caret(self, position: int) -> QRectF:
        """Return where the caret stands before a code point."""
        line = self.line_of(position)
        top = self.top + line.lineNumber() * self.line_height
        return QRectF(_x(line, self.units(position)), top, 1, self.line_height)

    def position_at(self, x: float, y: float) -> int:
        """Return the code point nearest to a point."""
        last = self.layout.lineCount() - 1
        number = min(max(int((y - self.top) // self.line_height), 0), last)
        return self.points(self.layout.lineAt(number).xToCursor(x))

    def letter_at(self, x: float, position: int) -> int:
        """Return the letter that `x` lies on, in the line of the gap `position` between letters."""
        unit = self.line_of(position).xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        return min(self.points(unit), self.start + len(self.row.text) - 1)

    def covers(self, x: float, y: float, position: int) -> bool:
        """Tell whether a point lies on the words of the line, not beside or between them."""
        box = self.line_of(position).naturalTextRect()
        return self.top <= y < self.bottom and box.left() - 2 <= x <= box.right() + 2


def wrapping(words: str) -> QTextOption:
    """Return how words are broken into lines: between words where that can be, flush with the side they begin at."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if reads_leftwards(words):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _reach(run: QGlyphRun) -> tuple[float, float]:
    """Return from where to where the letters of one direction reach; a cursor's place is ambiguous at their ends."""
    advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
    places = [place.x() for place in run.positions()]
    return min(places), max(x + step.x() for x, step in zip(places, advances, strict=True))


def _x(line: QTextLine, unit: int) -> float:
    x, _ = cast("tuple[float, int]", line.cursorToX(unit))  # the stub says object
    return x
