"""How cards and headings are painted: words in serif, a bar whose style tells the kind, chips, a ring when chosen."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QTextLayout

from visavis.model import Kind
from visavis.ui.language import number
from visavis.ui.look import Look
from visavis.ui.models.faces import Face
from visavis.ui.models.filters import places
from visavis.ui.models.groups import Heading
from visavis.ui.offsets import Utf16Map
from visavis.ui.panes.card_sheet import CHIP, EDGE, FOOT, WHO, CardSheet, Chip
from visavis.ui.panes.tall_list import Stands

SIDE = 12  # pixels of the drawing between pane edge and card
RADIUS = 8


def found_in(text: str, words: str, look: Look) -> list[QTextLayout.FormatRange]:
    """Return how the words looked for stand out in a card: on another ground, and underlined."""
    ranges, offsets = [], Utf16Map(text) if words else None
    for start, end in places(words, text):
        if offsets is not None:
            mark = QTextLayout.FormatRange()
            mark.start = offsets.to_units(start)
            mark.length = offsets.to_units(end) - mark.start
            form = mark.format
            form.setBackground(look.colour("selection"))
            form.setFontUnderline(True)
            mark.format = form
            ranges.append(mark)
    return ranges


def paint_ground(painter: QPainter, box: QRectF, face: Face, look: Look, stands: Stands) -> None:
    """Paint the card itself: dashed where it is dismissed, ringed where it is selected."""
    radius = look.px(RADIUS)
    edge = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setBrush(look.colour("window" if face.dismissed else "card"))
    border = QPen(look.colour("line_strong" if stands.hovered else "line"), 1)
    if face.dismissed:
        border.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(border)
    painter.drawRoundedRect(edge, radius, radius)
    if not face.dismissed:
        paint_bar(painter, box, face, look)
    if stands.selected:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = 2 if stands.current else 1.2  # of several that are selected, the ring of the current one is thicker
        painter.setPen(QPen(look.colour("accent"), width * look.zoom / 100))
        painter.drawRoundedRect(box.adjusted(0, 0, 0, 0), radius, radius)


def paint_bar(painter: QPainter, box: QRectF, face: Face, look: Look) -> None:
    """Paint the bar at the left: whole for direct, dashed for mixed, dotted for indirect words."""
    width = look.px(EDGE)
    colour = QColor(look.theme.line_of(face.colour))
    shape = QPainterPath()
    shape.addRoundedRect(box, look.px(RADIUS), look.px(RADIUS))
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    if face.kind is Kind.DIRECT:
        painter.fillRect(QRectF(box.left(), box.top(), width, box.height()), colour)
    else:
        pen = QPen(colour, width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        if face.kind is Kind.INDIRECT:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([0.01, 1.8])
        else:
            pen.setDashPattern([2.0, 1.0])
        painter.setPen(pen)
        x = box.left() + width / 2
        painter.drawLine(QLineF(x, box.top() + width, x, box.bottom() - width / 2))
    painter.restore()


def paint_chip(painter: QPainter, chip: Chip, look: Look, *, outlined: bool = False) -> None:
    """Paint a chip: what belongs to the speaker stands on a ground, the analyst's tags in a line."""
    painter.setPen(QPen(look.colour("line_strong"), 1) if outlined else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if outlined else look.colour("chip"))
    radius = chip.box.height() / 2 if outlined else look.px(4)
    painter.drawRoundedRect(chip.box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    font = look.sans(CHIP)
    painter.setFont(font)
    painter.setPen(look.colour("chip_ink"))
    inner = chip.box.adjusted(look.px(7), 0, -look.px(6), 0)
    words = QFontMetricsF(font).elidedText(chip.words, Qt.TextElideMode.ElideRight, inner.width() + 1)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)


def paint_foot(painter: QPainter, sheet: CardSheet, look: Look) -> None:
    """Paint paragraph and kind at the foot's left."""
    font = look.sans(FOOT)
    painter.setFont(font)
    painter.setPen(look.colour("muted"))
    words = QFontMetricsF(font).elidedText(sheet.foot_words, Qt.TextElideMode.ElideRight, sheet.foot.width())
    painter.drawText(sheet.foot, Qt.AlignmentFlag.AlignVCenter, words)


def paint_heading(painter: QPainter, rect: QRectF, heading: Heading, look: Look, stands: Stands) -> None:
    """Paint the line above a group: the sign that it is folded or not, its name, how many there are."""
    side, size = look.px(SIDE + 2), look.px(9)
    entered = stands.current and stands.keys
    ink = look.colour("ink" if stands.hovered or entered else "muted")
    painter.setPen(QPen(ink, 1.6 * look.zoom / 100))
    middle = QPointF(rect.left() + side + size / 2, rect.center().y() - look.px(2))
    arm = size / 3
    tips = (
        ((-arm / 2, -arm), (arm / 2, 0), (-arm / 2, arm))
        if heading.folded
        else ((-arm, -arm / 2), (0, arm / 2), (arm, -arm / 2))
    )
    painter.drawPolyline([middle + QPointF(x, y) for x, y in tips])
    room = rect.adjusted(side + size + look.px(7), 0, -side, -look.px(4))
    small, bold = look.sans(WHO), look.sans(WHO, bold=True)
    count = number(heading.count)
    painter.setFont(small)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
    painter.setFont(bold)
    painter.setPen(look.colour("ink"))
    width = room.width() - QFontMetricsF(small).horizontalAdvance(count) - look.px(8)
    words = QFontMetricsF(bold).elidedText(heading.words, Qt.TextElideMode.ElideRight, width)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
    if entered:
        painter.setPen(QPen(look.colour("accent"), 2))
        painter.drawRoundedRect(rect.adjusted(look.px(SIDE) - 3, 1, 3 - look.px(SIDE), -look.px(5)), 4, 4)
