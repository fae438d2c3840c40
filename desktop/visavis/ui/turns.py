"""Work in several turns: between two of them the window answers keys and paints."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

PAUSE = 5  # milliseconds: what waits has its turn then, other timers too

Step = Callable[[], None]


class Turns(QObject):
    """Does the steps of several works in their order, one an event, and then lets the window be painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._left: dict[str, deque[Step]] = {}
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self._go_on)

    def take(self, work: str, steps: Sequence[Step], *, at_once: bool) -> None:
        """Do the steps, all of them before this returns where there is little to do.

        A work that is begun anew is done with what was left of it.
        """
        self._left.pop(work, None)
        if at_once:
            for step in steps:
                step()
        else:
            self._left[work] = deque(steps)
            self._timer.start()

    def after(self, work: str, step: Step) -> None:
        """Do something as soon as nothing is left of a work: now, where nothing is."""
        if work in self._left:
            self._left[work].append(step)
        else:
            step()

    def paint_last(self) -> None:
        """Let whatever waits have its turn before a change of the whole window is painted, which takes long enough."""
        if self._window.isVisible():
            self._window.setUpdatesEnabled(False)
            self._timer.start()

    def paint(self) -> None:
        """Wait for nothing before the window is painted."""
        self._window.setUpdatesEnabled(True)

    def _go_on(self) -> None:
        work = next(iter(self._left), "")
        if not work:
            self._timer.stop()
            self.paint()
            return
        step = self._left[work].popleft()
        if not self._left[work]:
            del self._left[work]
        step()
