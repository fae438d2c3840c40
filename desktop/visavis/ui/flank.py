"""What stands at a side of the window: as wide as its lines want, less where the window is narrow."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from visavis.ui.look import Look


class Flank(QFrame):
    """A panel beside the text or the panes, to which the window leaves a share of its width."""

    WIDE: ClassVar[int]  # pixels of the drawing
    MOST: ClassVar[float]  # of the window's width

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Return the width of a comfortable line, less where the window is narrow."""
        window = self.window().width()
        return QSize(min(self._look.px(self.WIDE), round(self.MOST * window)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return that a low window may scroll what is in it."""
        return QSize(self._look.px(160), self._look.px(200))
