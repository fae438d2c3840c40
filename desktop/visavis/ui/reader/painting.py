"""Paints a row: grounds and lines of the marks first, then the words, then what is selected."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QTextLayout

from visavis.model import Span
from visavis.ui.look import Look
from visavis.ui.reader.marks import Mark, MarkIndex, MarkKind
from visavis.ui.reader.rows import RowKind
from visavis.ui.reader.typeset import STYLES, SetRow

NUMBER_SIZE = 11
NUMBER_GAP = 24  # between a paragraph's number and its words


@dataclass(slots=True)
class Scene:
    """What is painted besides the words; spans are code points of the article."""

    look: Look
    marks: MarkIndex = field(default_factory=MarkIndex)
    selected_card: str = ""
    selection: Span | None = None
    found: tuple[Span, ...] = ()  # places that match the search
    caret: int | None = None
    flash: float = 0.0  # 1 just after a jump, falling to 0


def paint_row(painter: QPainter, origin: QPointF, row: SetRow, scene: Scene) -> None:
    """Paint one row with its top left corner at `origin`."""
    look, style = scene.look, row.style
    painter.save()
    painter.translate(origin)
    if row.row.kind is RowKind.FOLD:
        _paint_chip(painter, row, look)
    marks = scene.marks.within(row.row.span) if row.row.span else []
    _paint_grounds(painter, row, marks, scene)
    painter.setPen(look.colour(style.colour))
    row.layout.draw(painter, QPointF(0, 0), _selected_words(row, scene))
    _paint_lines(painter, row, marks, look)
    _paint_ring(painter, row, marks, scene)
    if row.row.number:
        _paint_number(painter, row, look)
    if row.row.kind is RowKind.LIST_ITEM:
        painter.setPen(look.colour("muted"))
        painter.setFont(row.layout.font())
        wide = look.px(18)
        bullet = QRectF(row.width - wide if row.leftwards else 0, row.top, wide, row.line_height)
        painter.drawText(bullet, Qt.AlignmentFlag.AlignCenter, "•")
    _paint_caret(painter, row, scene)
    painter.restore()


def _paint_chip(painter: QPainter, row: SetRow, look: Look) -> None:
    words = row.layout.lineAt(0).naturalTextRect()
    box = QRectF(0.5, 0.5, words.right() + row.left, row.bottom + row.top)
    painter.setPen(QPen(look.colour("line_strong"), 1, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(box, look.px(6), look.px(6))


def _paint_grounds(painter: QPainter, row: SetRow, marks: Iterable[Mark], scene: Scene) -> None:
    look = scene.look
    painter.setPen(Qt.PenStyle.NoPen)
    for mark in marks:
        if mark.kind is MarkKind.DIRECT:
            for box in _tight(row.boxes(mark.span), row, look):
                _fill_bands(painter, box, [look.theme.tint_of(colour) for colour in _shades(mark, look)], look)
    for span in scene.found:
        painter.setBrush(QColor(look.theme.colours.warning))
        painter.setOpacity(0.28)
        for box in _tight(row.boxes(span), row, look):
            painter.drawRoundedRect(box, 2, 2)
        painter.setOpacity(1)
    if scene.flash > 0:
        glow = look.colour("accent")
        glow.setAlphaF(0.32 * scene.flash)
        painter.setBrush(glow)
        for mark in marks:
            if mark.card_id == scene.selected_card and mark.kind is not MarkKind.SOURCE:
                for box in _tight(row.boxes(mark.span), row, look):
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


def _paint_lines(painter: QPainter, row: SetRow, marks: Iterable[Mark], look: Look) -> None:
    for mark in marks:
        if mark.kind is MarkKind.DIRECT:
            continue
        for box in row.boxes(mark.span):
            y = box.center().y() + row.layout.font().pixelSize() * 0.58
            if mark.kind is MarkKind.SOURCE:
                _draw_line(painter, box, y - look.px(2), QPen(look.colour("source"), max(1.0, look.zoom / 100)))
            else:
                _paint_underlines(painter, box, y + look.px(1) + mark.lane * look.px(4), mark, look)


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


def _paint_ring(painter: QPainter, row: SetRow, marks: Iterable[Mark], scene: Scene) -> None:
    look = scene.look
    painter.setPen(QPen(look.colour("accent"), 2 * look.zoom / 100))
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
    path = QPainterPath()
    for mark in marks:
        if mark.card_id == scene.selected_card and mark.kind is not MarkKind.SOURCE:
            path = path.united(outline(_tight(row.boxes(mark.span), row, look), look.px(4), look.px(2)))
    painter.drawPath(path)


def outline(boxes: list[QRectF], radius: float, grow: float) -> QPainterPath:
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


def _tight(boxes: list[QRectF], row: SetRow, look: Look) -> list[QRectF]:
    """Draw boxes in from the line height to about the height of the words."""
    inset = max(0.0, (row.line_height - row.layout.font().pixelSize() * 1.36) / 2)
    side = look.px(2)
    return [box.adjusted(-side, inset, side, -inset) for box in boxes]


def _shades(mark: Mark, look: Look) -> tuple[str, ...]:
    return mark.colours or (look.theme.colours.others,)


def _selected_words(row: SetRow, scene: Scene) -> list[QTextLayout.FormatRange]:
    span, own = scene.selection, row.row.span
    if span is None or own is None or not own.overlaps(span):
        return []
    chosen = QTextLayout.FormatRange()
    chosen.start = row.units(max(span.start, own.start))
    chosen.length = row.units(min(span.end, own.end)) - chosen.start
    words = chosen.format
    words.setBackground(scene.look.colour("selection"))
    words.setForeground(scene.look.colour("ink"))
    chosen.format = words
    return [chosen]


def _paint_number(painter: QPainter, row: SetRow, look: Look) -> None:
    painter.setFont(look.sans(NUMBER_SIZE))
    painter.setPen(look.colour("faint"))
    width = look.px(60)
    box = QRectF(-width - look.px(NUMBER_GAP), row.top, width, row.line_height)
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(row.row.number))


def _paint_caret(painter: QPainter, row: SetRow, scene: Scene) -> None:
    own = row.row.span
    if scene.caret is not None and own is not None and own.start <= scene.caret <= own.end:
        box = row.caret(scene.caret)
        inset = (row.line_height - row.layout.font().pixelSize() * STYLES[RowKind.TITLE].leading) / 2
        painter.fillRect(
            QRectF(box.left() - 0.5, box.top() + inset, 2, box.height() - 2 * inset), scene.look.colour("ink")
        )
