"""A handle in the text: a bar with a knob that is dragged by mouse, and moved by word and sentence with the arrows."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from visavis.ui.look import Look

WIDE = 18  # pixels of the drawing, enough for a finger's or an unsteady mouse's aim
KNOB = 6  # radius
TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
STEPS: Mapping[int, int] = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class Side(Enum):
    """What a handle stands at."""

    START = "start"
    END = "end"
    CUT = "cut"


class Edge(NamedTuple):
    """A side of one of the parts of a quotation, which are several where its attribution splits it."""

    side: Side
    part: int = 0  # from 0


class Handle(QWidget):
    """Stands over the reader's words; it tells what is asked of it, and moves nothing itself."""

    stepped = Signal(int)  # words on (1) or back (-1)
    leapt = Signal(int)  # the same by sentences
    dragged = Signal(QPointF)  # a place of the viewport
    taken = Signal()
    left = Signal()
    switched = Signal(int)  # to the next (1) or the previous (-1) handle

    def __init__(self, edge: Edge, look: Look, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._side, self._look = edge.side, look
        names = {
            Side.START: self.tr("Start of the quotation"),
            Side.END: self.tr("End of the quotation"),
            Side.CUT: self.tr("Where the quotation is cut"),
        }
        part = self.tr("part {number}").format(number=edge.part + 1)
        self.setObjectName(f"handle_{edge.side.value}_{edge.part + 1}" if edge.part else f"handle_{edge.side.value}")
        self.setAccessibleName(f"{names[edge.side]}, {part}" if edge.part else names[edge.side])
        self.setAccessibleDescription(self.tr("Arrows move it by words, with Ctrl by sentences; Enter takes it."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    def stand_at(self, box: QRectF) -> None:
        """Stand where a caret does; out of sight where that is empty."""
        wide, knob = self._look.px(WIDE), self._look.px(2 * KNOB)
        top = box.top() if not box.isEmpty() else -10 * knob
        over = knob if self._side is not Side.END else 0
        self.setGeometry(round(box.left() - wide / 2), round(top - over), wide, round(box.height() + knob))
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar, and the knob at the side that it is: above the start, below the end."""
        look, active = self._look, self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, radius, thick = self.width() / 2, look.px(KNOB), look.px(3 if active else 2)
        painter.fillRect(QRectF(middle - thick / 2, radius, thick, self.height() - 2 * radius), look.colour("accent"))
        painter.setPen(look.colour("accent"))
        painter.setBrush(look.colour("accent" if active else "paper"))
        centre = radius if self._side is not Side.END else self.height() - radius
        painter.drawEllipse(QPointF(middle, centre), radius - 0.5, radius - 0.5)

    def event(self, event: QEvent) -> bool:
        """Keep the window's single keys from acting while an edge is moved, and Tab for the other edge."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
                event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in TABS:
            self.switched.emit(1 if event.key() == Qt.Key.Key_Tab else -1)
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, take or leave."""
        step = STEPS.get(event.key())
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.leapt.emit(step)
        elif step is not None:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Be the one that the arrows move."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where it is dragged."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(QPointF(self.mapToParent(event.position().toPoint())))
