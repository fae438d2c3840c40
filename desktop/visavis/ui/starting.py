"""What lets the window be seen early: nothing is done before the first paint that can be done after it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

PAUSE = 20  # milliseconds after the first paint: cards that are still to be laid out come first


def spare() -> None:
    """Leave out work of PySide6's own that nothing here needs, and a start would wait for."""
    # PySide6 reads the source of every module that is loaded after it, to see whether one might ask for a
    # `__feature__`. None here does, and the reading takes longer than loading the modules.
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 - no stub knows it


def settle() -> None:
    """Let Python look for cycles again, which `__main__` put off, though not among what the start has made.

    And seldom: while the findings of a million words came in, the searches took 640 ms, one of them 144.
    """
    from visavis.app import cores

    gc.freeze()
    cores.collect_seldom()
    gc.enable()


class FirstPaint(QObject):
    """Calls once, as soon as a window has been painted for the first time."""

    def __init__(self, window: QWidget, follow: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._follow = window, follow
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Wait for the paint to end, and for what it has asked for."""
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(PAUSE, self._window, self._follow)
        return False
