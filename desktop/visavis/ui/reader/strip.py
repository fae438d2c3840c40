"""The marker strip beside the scroll bar: where in the article each party speaks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from visavis.ui.look import Look


class Marker(NamedTuple):
    """One bar of the strip; `top` and `bottom` are shares (0 to 1) of the article's height."""

    top: float
    bottom: float
    colours: tuple[str, ...]


class Strip(QWidget):
    """Bars in the parties' colours; a click asks the reader to go there."""

    asked = Signal(float)  # share of the article's height

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._markers: tuple[Marker, ...] = ()
        self._seen = (0.0, 1.0)
        self._picture = QPixmap()  # the bars, drawn once: there may be ten thousand of them
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setObjectName("markers")
        self.setAccessibleName(self.tr("Where each party speaks"))
        self.setToolTip(self.tr("Where each party speaks. Click to go there."))

    def show_markers(self, markers: tuple[Marker, ...], look: Look) -> None:
        """Show other bars."""
        self._markers, self._look = markers, look
        self._picture = QPixmap()
        self.update()

    def show_seen(self, top: float, bottom: float) -> None:
        """Show which share of the article stands on the screen."""
        if (top, bottom) != self._seen:
            self._seen = (top, bottom)
            self.update()

    def sizeHint(self) -> QSize:
        """Return the width that the drawing gives it."""
        return QSize(self._look.px(9), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track, bars and the stretch on the screen."""
        ratio = self.devicePixelRatioF()
        if self._picture.size() != self.size() * ratio:
            self._picture = self._draw(ratio)
        painter = QPainter(self)
        painter.setClipPath(self._shape())
        painter.drawPixmap(0, 0, self._picture)
        if self._seen[1] - self._seen[0] < 1:
            veil = self._look.colour("ink")
            veil.setAlphaF(0.10)
            painter.fillRect(self._stretch(*self._seen), veil)

    def _shape(self) -> QPainterPath:
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 4, 4)
        return shape

    def _draw(self, ratio: float) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(self._shape())
        painter.fillRect(self.rect(), self._look.colour("track"))
        for top, bottom, colours in self._bars(ratio):
            self._paint_bar(painter, self._stretch(top, bottom), colours)
        painter.end()
        return picture

    def _bars(self, ratio: float) -> Iterable[tuple[float, float, tuple[str, ...]]]:
        """Return the markers rounded to pixels, each bar once: ten thousand lie on a few hundred lines."""
        lines = max(self.height() * ratio, 1)
        rounded = ((round(one.top * lines), round(one.bottom * lines), one.colours) for one in self._markers)
        return ((top / lines, bottom / lines, colours) for top, bottom, colours in dict.fromkeys(rounded))

    def _paint_bar(self, painter: QPainter, box: QRectF, colours: tuple[str, ...]) -> None:
        width = box.width() / len(colours)
        for number, colour in enumerate(colours):
            part = QRectF(box.left() + number * width, box.top(), width, box.height())
            painter.fillRect(part, QColor(self._look.theme.line_of(colour)))

    def _stretch(self, top: float, bottom: float) -> QRectF:
        height = max((bottom - top) * self.height(), self._look.px(3))
        return QRectF(0, min(top * self.height(), self.height() - height), self.width(), height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask to go where the pointer is."""
        self.asked.emit(min(max(event.position().y() / max(self.height(), 1), 0.0), 1.0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on asking while the pointer is dragged along the strip."""
        self.mousePressEvent(event)
