"""The signs at a card's foot: star, note, and in a word how far the card is checked; shapes, never colour alone."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from visavis.ui.look import Look
from visavis.ui.models.faces import Face

SIZE = 12  # of words and shapes, in pixels of the drawing
GAP = 5


def state_words(face: Face, *, compact: bool) -> str:
    """Return the word at the foot's right; where there is little room, nothing where there is nothing to do."""
    if face.dismissed:
        return QCoreApplication.translate("Card", "dismissed")
    if face.marked:
        return QCoreApplication.translate("Card", "marked by you") if not compact else "✓"
    if face.accepted:
        return QCoreApplication.translate("Card", "✓ accepted") if not compact else "✓"
    if face.corrected:
        return QCoreApplication.translate("Card", "✓ corrected") if not compact else "✓"
    if face.unsure:
        return QCoreApplication.translate("Card", "check")
    return QCoreApplication.translate("Card", "sure") if not compact else ""


def signs_width(face: Face, look: Look, *, compact: bool) -> float:
    """Return the room that the signs take, with a gap before them."""
    words = state_words(face, compact=compact)
    width = QFontMetricsF(look.sans(SIZE, bold=True)).horizontalAdvance(words) if words else 0.0
    return width + look.px(GAP) + (face.starred + face.noted) * look.px(SIZE + GAP)


def paint_signs(painter: QPainter, foot: QRectF, face: Face, look: Look, *, compact: bool) -> None:
    """Paint the signs at the right of the foot."""
    words = state_words(face, compact=compact)
    font = look.sans(SIZE, bold=face.unsure)
    painter.setFont(font)
    painter.setPen(look.colour("warning" if face.unsure else "muted"))
    painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
    right = foot.right() - (QFontMetricsF(font).horizontalAdvance(words) + look.px(GAP) if words else 0)
    size = look.px(SIZE)
    for shown, paint in ((face.starred, paint_star), (face.noted, _paint_note)):
        if shown:
            paint(painter, QRectF(right - size, foot.center().y() - size / 2, size, size), look)
            right -= size + look.px(GAP)


def paint_star(painter: QPainter, box: QRectF, look: Look) -> None:
    """Paint a star with five points."""
    centre, outer = box.center(), box.width() / 2
    radii = (outer, outer * 0.42)
    points = [
        QPointF(centre.x() + radii[n % 2] * sin(n * pi / 5), centre.y() - radii[n % 2] * cos(n * pi / 5))
        for n in range(10)
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("ink"))
    painter.drawPolygon(QPolygonF(points))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_note(painter: QPainter, box: QRectF, look: Look) -> None:
    """Paint a sheet with two lines of writing."""
    painter.setPen(QPen(look.colour("muted"), max(1.2 * look.zoom / 100, 1)))
    sheet = box.adjusted(box.width() * 0.12, 0.5, -box.width() * 0.12, -0.5)
    painter.drawRoundedRect(sheet, 1.5, 1.5)
    for share in (0.38, 0.62):
        y = sheet.top() + sheet.height() * share
        painter.drawLine(
            QPointF(sheet.left() + sheet.width() * 0.25, y), QPointF(sheet.right() - sheet.width() * 0.25, y)
        )
