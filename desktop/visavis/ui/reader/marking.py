"""Paints the marks of a row: grounds before the words, lines and the ring round the selected card's after them.

Kind is told by line style, not by colour alone: direct words stand on a ground, mixed ones over a line, indirect ones
over dots, dismissed ones over grey dashes. What overlaps lies in lanes: a ground within a ground is smaller and has an
edge, a line under a line lies lower.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from visavis.model import Span
from visavis.ui.look import Look
from visavis.ui.reader.marks import Mark, MarkKind, MarkState
from visavis.ui.reader.typeset import SetRow

LANES = 3  # as many lines as there is room for under the words, and as many grounds within grounds
LANE_STEP = 4  # pixels of the drawing from line to line
LINK_DEPTH = 0.44  # of the letters' size below their middle: between them and the lines of marks
GROUND_STEP = 3  # by which a ground within a ground is smaller, above and below
FLAG_SIZE, FLAG_GAP = 12, 7  # the sign beside a line in which words to check begin


def paint_grounds(painter: QPainter, row: SetRow, marks: Iterable[Mark], look: Look) -> None:
    """Paint the grounds of direct words, the innermost last."""
    for mark in sorted((mark for mark in marks if mark.is_ground), key=lambda mark: mark.lane):
        tints = [look.theme.tint_of(colour) for colour in _shades(mark, look)]
        inset = look.px(GROUND_STEP) * min(mark.lane, LANES - 1) if mark.lane else 0
        for box in tight(row.boxes(mark.span), row, look):
            inner = box.adjusted(0, inset, 0, -inset)
            _fill_bands(painter, inner, tints, look)
            if mark.lane:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(look.theme.line_of(_shades(mark, look)[0])), look.zoom / 100))
                painter.drawRoundedRect(inner, look.px(3), look.px(3))
    painter.setPen(Qt.PenStyle.NoPen)


def paint_glow(painter: QPainter, row: SetRow, marks: Iterable[Mark], look: Look, strength: float) -> None:
    """Paint the flash over the words of marks; `strength` falls from 1 to 0."""
    glow = look.colour("accent")
    glow.setAlphaF(0.32 * strength)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(glow)
    for mark in marks:
        for box in tight(row.boxes(mark.span), row, look):
            painter.drawRoundedRect(box, look.px(3), look.px(3))


def _fill_bands(painter: QPainter, box: QRectF, tints: list[str], look: Look) -> None:
    """Fill a box with one tint, or with a band of each where parties share the words."""
    path = QPainterPath()
    path.addRoundedRect(box, look.px(3), look.px(3))
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    height = box.height() / len(tints)
    for number, tint in enumerate(tints):
        painter.fillRect(QRectF(box.left(), box.top() + number * height, box.width(), height + 1), QColor(tint))
    painter.restore()


def paint_lines(painter: QPainter, row: SetRow, marks: Iterable[Mark], look: Look) -> None:
    """Paint the lines under words that are not wholly direct, dismissed ones and the mentions of sources."""
    for mark in marks:
        if mark.is_ground:
            continue
        for box in row.boxes(mark.span):
            y = box.center().y() + row.layout.font().pixelSize() * 0.58
            if mark.kind is MarkKind.SOURCE:
                _draw_line(painter, box, y - look.px(2), QPen(look.colour("source"), max(1.0, look.zoom / 100)))
                continue
            below = y + look.px(1) + min(mark.lane, LANES - 1) * look.px(LANE_STEP)
            if mark.state is MarkState.DISMISSED:
                _draw_line(painter, box, below, _ghost(look))
            else:
                _paint_underlines(painter, box, below, mark, look)


def paint_links(painter: QPainter, row: SetRow, spans: Iterable[Span], look: Look) -> None:
    """Paint a quiet line close under the words of links."""
    pen = QPen(look.colour("muted"), max(1.0, look.zoom / 100))
    for span in spans:
        for box in row.boxes(span):
            _draw_line(painter, box, box.center().y() + row.layout.font().pixelSize() * LINK_DEPTH, pen)


def _ghost(look: Look) -> QPen:
    pen = QPen(look.colour("muted"), max(1.0, look.zoom / 100), Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([6.0, 4.0])
    return pen


def _paint_underlines(painter: QPainter, box: QRectF, y: float, mark: Mark, look: Look) -> None:
    shades = _shades(mark, look)
    thick = 2.0 * look.zoom / 100
    dots = thick * 1.15
    for number, shade in enumerate(shades):
        if mark.kind is MarkKind.INDIRECT:
            pen = QPen(QColor(look.theme.line_of(shade)), dots, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([0.01, 2.0])
            if len(shades) > 1:  # the parties' dots take turns along one line
                pen.setDashPattern([0.01, 2.0 * len(shades)])
                pen.setDashOffset(2.0 * (len(shades) - number))
            _draw_line(painter, box, y, pen)
        else:
            pen = QPen(QColor(look.theme.line_of(shade)), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            _draw_line(painter, box, y + number * (thick + 0.5), pen)


def _draw_line(painter: QPainter, box: QRectF, y: float, pen: QPen) -> None:
    painter.setPen(pen)
    painter.drawLine(QLineF(box.left(), y, box.right(), y))


def paint_flags(painter: QPainter, row: SetRow, marks: Iterable[Mark], look: Look) -> None:
    """Paint a sign in the margin beside each line in which words begin that nobody is sure of."""
    painter.setFont(look.sans(FLAG_SIZE, bold=True))
    painter.setPen(look.colour("warning"))
    tops = {
        row.caret(mark.span.start).top()
        for mark in marks
        if mark.state is MarkState.UNSURE and mark.kind is not MarkKind.SOURCE and row.start <= mark.span.start
    }
    wide = look.px(FLAG_SIZE)
    for top in tops:
        box = QRectF(-wide - look.px(FLAG_GAP), top, wide, row.line_height)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")


def paint_ring(painter: QPainter, row: SetRow, marks: Iterable[Mark], look: Look) -> None:
    """Paint one outline round the words of marks."""
    painter.setPen(QPen(look.colour("accent"), 2 * look.zoom / 100))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath()
    for mark in marks:
        path = path.united(outline(tight(row.boxes(mark.span), row, look), look.px(4), look.px(2)))
    painter.drawPath(path)


def outline(boxes: Sequence[QRectF], radius: float, grow: float) -> QPainterPath:
    """Return one path round the boxes of a run of words; lines that lie under one another share one outline."""
    boxes = [QRectF(box) for box in boxes]
    for upper, lower in pairwise(boxes):
        if upper.left() < lower.right() and lower.left() < upper.right():
            lower.setTop(min(lower.top(), upper.bottom()))
    path = QPainterPath()
    for box in boxes:
        part = QPainterPath()
        part.addRoundedRect(box.adjusted(-grow, -grow, grow, grow), radius, radius)
        path = path.united(part) if not path.isEmpty() else part
    return path


def tight(boxes: Iterable[QRectF], row: SetRow, look: Look) -> list[QRectF]:
    """Draw boxes in from the line height to about the height of the words."""
    inset = max(0.0, (row.line_height - row.layout.font().pixelSize() * 1.36) / 2)
    side = look.px(2)
    return [box.adjusted(-side, inset, side, -inset) for box in boxes]


def _shades(mark: Mark, look: Look) -> tuple[str, ...]:
    return mark.colours or (look.theme.colours.others,)
