"""Work in several turns: between two of them the window answers keys and paints."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

PAUSE = 5  # milliseconds: what waits has its turn then, other timers too


class Turns(QObject):
    """Does steps in their order, one an event; begun anew, what was left of the last row is done with."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: deque[Callable[[], None]] = deque()
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self._go_on)

    def take(self, steps: Sequence[Callable[[], None]], *, at_once: bool) -> None:
        """Do the steps, all of them before this returns where there is little to do."""
        self._timer.stop()
        self._left = deque(() if at_once else steps)
        if at_once:
            for step in steps:
                step()
        else:
            self._timer.start()

    def _go_on(self) -> None:
        if len(self._left) <= 1:
            self._timer.stop()
        if self._left:
            self._left.popleft()()


def paint_later(window: QWidget) -> None:
    """Let whatever waits have its turn before a change of the whole window is painted, which takes long enough."""
    if window.isVisible() and window.updatesEnabled():
        window.setUpdatesEnabled(False)
        QTimer.singleShot(0, window, lambda: window.setUpdatesEnabled(True))
