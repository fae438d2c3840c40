"""A pane folded to a narrow rail: its name and count, written downwards; a click unfolds it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from visavis.ui.language import number
from visavis.ui.look import Look

WIDTH = 40


class Rail(QAbstractButton):
    """The folded pane."""

    def __init__(self, party: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.party = party
        self.setObjectName(f"rail_{party or 'others'}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Draw with another look."""
        self._look = look
        self.setFixedWidth(look.px(WIDTH))
        self.update()

    def show_count(self, name: str, count: int) -> None:
        """Show what the pane holds."""
        self.setText(f"{name}  {number(count)}")
        self.setAccessibleName(self.tr("Unfold {party}, %Ln quotations", "", count).format(party=name))
        self.setToolTip(self.tr("Unfold {party}").format(party=name))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the rail's width."""
        return QSize(self._look.px(WIDTH), self._look.px(160))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words downwards."""
        look, painter = self._look, QPainter(self)
        hover = self.underMouse()
        painter.fillRect(self.rect(), look.colour("track" if hover else "bar"))
        painter.fillRect(0, 0, 1, self.height(), look.colour("line"))
        if self.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRect(self.rect().adjusted(2, 2, -2, -2))
        painter.setFont(look.sans(13))
        painter.setPen(look.colour("ink" if hover else "muted"))
        painter.translate(self.width(), 0)
        painter.rotate(90)
        room = QRect(look.px(18), 0, self.height() - look.px(36), self.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
