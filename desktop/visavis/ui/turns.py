"""Work in several turns: between two of them the window answers keys and paints."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Does steps in their order, one an event; begun anew, what was left of the last row is done with."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: deque[Callable[[], None]] = deque()
        self._timer = QTimer(self, interval=1)  # one of 0 would come before others that wait
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
