"""Ctrl+C in the terminal, and a system that shuts down, close the window in order: what is waiting gets written."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication


class Listener(QObject):
    """Wakes Qt when a signal comes in: Python runs its handlers only between two of its own instructions."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._ours, theirs = socket.socketpair()
        theirs.settimeout(0)
        self._theirs = theirs
        signal.set_wakeup_fd(theirs.fileno())
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)
        application.aboutToQuit.connect(self.close)

    def _end(self) -> None:
        self._notifier.setEnabled(False)
        QApplication.closeAllWindows()
        QApplication.quit()

    def close(self) -> None:
        """Let signals do what they did before."""
        signal.set_wakeup_fd(-1)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
        self._notifier.setEnabled(False)
        self._ours.close()
        self._theirs.close()


def close_on_signals(application: QApplication) -> Listener:
    """Close all windows on SIGINT and SIGTERM, until the program ends."""
    return Listener(application)
