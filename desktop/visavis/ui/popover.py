"""A small sheet under a button, gone at a click beside it or at Escape."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget


class Popover(QFrame):
    """What is laid into it stands on a card with a hairline."""

    def __init__(self, name: str, spoken: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setProperty("popover", "true")

    def show_under(self, button: QWidget, *, right: bool = False) -> None:
        """Show the sheet under a button, flush with its left or its right side, and never off the screen."""
        self.adjustSize()
        below = button.mapToGlobal(QPoint(button.width() - self.width() if right else 0, button.height() + 2))
        room = button.screen().availableGeometry()
        x = max(room.left(), min(below.x(), room.right() - self.width()))
        y = max(room.top(), min(below.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.setFocus()
