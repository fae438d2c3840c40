"""Paints cards: words in serif, the speaker, the foot, and a bar whose style tells the kind."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QLineF,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QCursor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from visavis.model import Kind
from visavis.ui.look import Look
from visavis.ui.models.card_list import CardRole
from visavis.ui.models.faces import Face
from visavis.ui.panes.card_sheet import EDGE, GAP, CardSheet, CardSheets

SIDE = 12  # pixels of the drawing between pane edge and card
RADIUS = 8


class CardDelegate(QStyledItemDelegate):
    """Paints and measures the cards of one pane."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._look = look
        self._sheets = CardSheets()

    def set_look(self, look: Look) -> None:
        """Draw with another look."""
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the pane's width and the card's height with the gap below it."""
        face: Face = index.data(CardRole.FACE)
        width = self._view.viewport().width()
        return QSize(width, self._sheet(face, width).height + self._look.px(GAP))

    def _sheet(self, face: Face, width: int) -> CardSheet:
        return self._sheets.sheet(face, self._look, max(width - 2 * self._look.px(SIDE), self._look.px(60)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one card."""
        face: Face = index.data(CardRole.FACE)
        look = self._look
        rect: QRect = option.rect
        # `option.state` would have PySide6 make all enumerations of QStyle, 6 ms before the first paint.
        chosen = self._view.selectionModel().isSelected(index)
        sheet = self._sheet(face, rect.width())
        box = QRectF(rect).adjusted(look.px(SIDE), 0, -look.px(SIDE), -look.px(GAP))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, box, face, look, chosen=chosen, hover=self._is_hovered(rect))
        painter.translate(box.topLeft())
        if face.dismissed:
            painter.setOpacity(0.6)
        painter.setPen(look.colour("ink"))
        sheet.words.draw(painter, QPointF(0, 0))
        painter.setPen(look.colour("muted"))
        sheet.who.draw(painter, QPointF(0, 0))
        if face.joint:
            _paint_joint(painter, sheet.chip, face, look)
        _paint_foot(painter, sheet.foot, face, look)
        painter.restore()

    def _is_hovered(self, rect: QRect) -> bool:
        ground = self._view.viewport()
        return ground.underMouse() and rect.contains(ground.mapFromGlobal(QCursor.pos()))


def _paint_ground(painter: QPainter, box: QRectF, face: Face, look: Look, *, chosen: bool, hover: bool) -> None:
    radius = look.px(RADIUS)
    edge = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setBrush(look.colour("window" if face.dismissed else "card"))
    border = QPen(look.colour("line_strong" if hover else "line"), 1)
    if face.dismissed:
        border.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(border)
    painter.drawRoundedRect(edge, radius, radius)
    if not face.dismissed:
        _paint_bar(painter, box, face, look)
    if chosen:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("accent"), 2 * look.zoom / 100))
        painter.drawRoundedRect(box.adjusted(0, 0, 0, 0), radius, radius)


def _paint_bar(painter: QPainter, box: QRectF, face: Face, look: Look) -> None:
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


def _paint_joint(painter: QPainter, chip: QRectF, face: Face, look: Look) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("chip"))
    painter.drawRoundedRect(chip, look.px(4), look.px(4))
    font = look.sans(11.5)
    painter.setFont(font)
    painter.setPen(look.colour("chip_ink"))
    inner = chip.adjusted(look.px(6), 0, -look.px(5), 0)
    words = QFontMetricsF(font).elidedText(face.joint, Qt.TextElideMode.ElideRight, inner.width() + 1)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)


def _paint_foot(painter: QPainter, foot: QRectF, face: Face, look: Look) -> None:
    font = look.sans(12)
    state, colour = _state(face)
    bold = look.sans(12, bold=colour == "warning")
    room = QFontMetricsF(bold).horizontalAdvance(state) + look.px(8)
    painter.setFont(font)
    painter.setPen(look.colour("muted"))
    words = f"{face.place}\u2002{face.kind_words}"
    words = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, foot.width() - room)
    painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter, words)
    painter.setFont(bold)
    painter.setPen(look.colour(colour))
    painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, state)


def _state(face: Face) -> tuple[str, str]:
    """Return the word at the foot's right and its colour."""
    if face.dismissed:
        return QCoreApplication.translate("Card", "dismissed"), "muted"
    if face.marked:
        return QCoreApplication.translate("Card", "marked by you"), "muted"
    if face.accepted:
        return QCoreApplication.translate("Card", "✓ accepted"), "muted"
    if face.corrected:
        return QCoreApplication.translate("Card", "corrected"), "muted"
    if face.unsure:
        return QCoreApplication.translate("Card", "check"), "warning"
    return QCoreApplication.translate("Card", "sure"), "muted"
