"""A row of colours to choose one from, told apart by every common kind of colour vision, and by their names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from visavis.ui.look import Look

if TYPE_CHECKING:
    from visavis.parties.palette import Shade

SIDE = 26  # pixels of the drawing


def colour_icon(colour: str, side: int) -> QIcon:
    """Return a small square of a colour."""
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colour))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(0, 0, side, side), 3, 3)
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)  # which Qt would else tint
    return icon


class Swatch(QAbstractButton):
    """One colour; the chosen one wears a ring and a tick, the one with the focus a second ring."""

    def __init__(self, shade: Shade, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour, self._side = shade.light, look.px(SIDE)
        self._seen, self._tick = look.theme.line_of(shade.light), look.colour("paper")
        name = shade.name
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Return the square's size with its rings."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect())
        rim = self._side / 13
        ink = self.palette().windowText().color()
        painter.setBrush(QColor(self._seen))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(room.adjusted(2 * rim, 2 * rim, -2 * rim, -2 * rim), 2 * rim, 2 * rim)
        if self.isChecked() or self.hasFocus():
            style = Qt.PenStyle.SolidLine if self.isChecked() else Qt.PenStyle.DotLine
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink, rim * 0.8, style))
            painter.drawRoundedRect(room.adjusted(rim / 2, rim / 2, -rim / 2, -rim / 2), 3 * rim, 3 * rim)
        if self.isChecked():
            painter.setPen(QPen(self._tick, rim))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, "✓")


class Swatches(QWidget):
    """The colours of the palette; arrows walk them, Space chooses."""

    chosen = Signal(str)  # #rrggbb

    def __init__(self, shades: Sequence[Shade], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("swatches")
        self.setAccessibleName(self.tr("Colour"))
        self._group = QButtonGroup(self)
        self._buttons = [Swatch(shade, look, self) for shade in shades]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(4))
        for button in self._buttons:
            self._group.addButton(button)
            button.clicked.connect(lambda _checked=False, button=button: self.chosen.emit(button.colour))
            layout.addWidget(button)
        layout.addStretch(1)

    def show_colour(self, colour: str) -> None:
        """Let one colour be the chosen one; none where it is not of the palette."""
        self._group.setExclusive(False)
        for button in self._buttons:
            button.setChecked(button.colour == colour.lower())
        self._group.setExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the colours with the arrows."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        at = next((place for place, button in enumerate(self._buttons) if button.hasFocus()), -1)
        step = steps.get(Qt.Key(event.key()))
        if step is None or at < 0:
            super().keyPressEvent(event)
        else:
            self._buttons[(at + step) % len(self._buttons)].setFocus(Qt.FocusReason.TabFocusReason)
