"""Paints a row: grounds of marks and finds first, then the words, then lines, ring, number and caret."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextLayout

from visavis.model import Span
from visavis.ui.bidi import CONTROL
from visavis.ui.look import Look
from visavis.ui.reader.marking import (
    paint_flags,
    paint_glow,
    paint_grounds,
    paint_lines,
    paint_links,
    paint_ring,
    tight,
)
from visavis.ui.reader.marks import MarkIndex, MarkKind
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
    found: Sequence[Span] = ()  # places that match the search, in order
    found_now: Span | None = None  # the present one of them
    links: Sequence[Span] = ()  # whose words are underlined just now, in order
    caret: int | None = None
    flash: float = 0.0  # 1 just after a jump, falling to 0
    focus: Span | None = None  # in focus mode: what is read just now; all other words are quieter


def paint_row(painter: QPainter, origin: QPointF, row: SetRow, scene: Scene) -> None:
    """Paint one row with its top left corner at `origin`."""
    look, style = scene.look, row.style
    painter.save()
    painter.translate(origin)
    if row.row.kind is RowKind.FOLD:
        _paint_chip(painter, row, look)
    marks = scene.marks.within(row.row.span) if row.row.span else []
    own = [mark for mark in marks if mark.card_id == scene.selected_card and mark.kind is not MarkKind.SOURCE]
    paint_grounds(painter, row, marks, look)
    _paint_found(painter, row, scene)
    if scene.flash > 0:
        paint_glow(painter, row, own, look, scene.flash)
    quiet = scene.focus is not None and (row.row.span is None or not row.row.span.overlaps(scene.focus))
    painter.setPen(look.colour("muted" if quiet else style.colour))
    row.layout.draw(painter, QPointF(0, 0), [*_hidden_marks(row, look), *_selected_words(row, scene)])
    paint_lines(painter, row, marks, look)
    paint_links(painter, row, found_within(scene.links, row.row.span), look)
    paint_flags(painter, row, marks, look)
    paint_ring(painter, row, own, look)
    if row.row.number:
        _paint_number(painter, row, look)
    if row.row.kind is RowKind.LIST_ITEM:
        _paint_bullet(painter, row, look)
    _paint_caret(painter, row, scene)
    painter.restore()


def _paint_chip(painter: QPainter, row: SetRow, look: Look) -> None:
    words = row.layout.lineAt(0).naturalTextRect()
    box = QRectF(0.5, 0.5, words.right() + row.indent, row.bottom + row.top)
    painter.setPen(QPen(look.colour("line_strong"), 1, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(box, look.px(6), look.px(6))


def _paint_found(painter: QPainter, row: SetRow, scene: Scene) -> None:
    """Paint the grounds of what the search found, the present one stronger and with an edge."""
    look = scene.look
    for span in found_within(scene.found, row.row.span):
        now = span == scene.found_now
        edge = QPen(look.colour("warning"), 1.5 * look.zoom / 100) if now else QPen(Qt.PenStyle.NoPen)
        painter.setPen(edge)
        painter.setBrush(QColor(look.theme.colours.found_now if now else look.theme.colours.found))
        for box in tight(row.boxes(span), row, look):
            painter.drawRoundedRect(box, look.px(2), look.px(2))


def found_within(found: Sequence[Span], own: Span | None) -> list[Span]:
    """Return those of the places, which never overlap, that lie in a row."""
    if own is None:
        return []
    first = bisect_right(found, own.start, key=lambda span: span.end)
    last = bisect_right(found, own.end - 1, lo=first, key=lambda span: span.start)
    return list(found[first:last])


def _hidden_marks(row: SetRow, look: Look) -> list[QTextLayout.FormatRange]:
    """Return the letters that would turn words round unseen, to be seen as no letters of the article's."""
    text = row.row.text
    if row.row.span is None or text.isascii():
        return []
    words = QTextCharFormat()
    words.setForeground(look.colour("warning"))
    words.setBackground(look.colour("card"))
    spots = (row.start + match.start() for match in CONTROL.finditer(text))
    return [_range(row, spot, spot + 1, words) for spot in spots]


def _selected_words(row: SetRow, scene: Scene) -> list[QTextLayout.FormatRange]:
    span, own = scene.selection, row.row.span
    if span is None or own is None or not own.overlaps(span):
        return []
    words = QTextCharFormat()
    words.setBackground(scene.look.colour("selection"))
    words.setForeground(scene.look.colour("ink"))
    return [_range(row, max(span.start, own.start), min(span.end, own.end), words)]


def _range(row: SetRow, start: int, end: int, words: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = row.units(start)
    made.length = row.units(end) - made.start
    made.format = words
    return made


def _paint_number(painter: QPainter, row: SetRow, look: Look) -> None:
    painter.setFont(look.sans(NUMBER_SIZE))
    painter.setPen(look.colour("faint"))
    width = look.px(60)
    box = QRectF(-width - look.px(NUMBER_GAP), row.top, width, row.line_height)
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(row.row.number))


def _paint_bullet(painter: QPainter, row: SetRow, look: Look) -> None:
    wide = look.px(18)
    painter.setPen(look.colour("muted"))
    painter.setFont(row.layout.font())
    box = QRectF(row.width - wide if row.leftwards else 0, row.top, wide, row.line_height)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "•")


def _paint_caret(painter: QPainter, row: SetRow, scene: Scene) -> None:
    own = row.row.span
    if scene.caret is not None and own is not None and own.start <= scene.caret <= own.end:
        box = row.caret(scene.caret)
        inset = (row.line_height - row.layout.font().pixelSize() * STYLES[RowKind.TITLE].leading) / 2
        painter.fillRect(
            QRectF(box.left() - 0.5, box.top() + inset, 2, box.height() - 2 * inset), scene.look.colour("ink")
        )
