"""The bare window that `ui_start` measures against; run with the time at which its process was begun."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Bare(QMainWindow):
    """Says when it was painted, and ends."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        QTimer.singleShot(0, self, self._end)

    def _end(self) -> None:
        print(time.perf_counter() - float(sys.argv[1]), time.process_time())
        QApplication.quit()


application = QApplication([])
window = Bare()
window.setCentralWidget(QLabel("A bare window"))
window.resize(1600, 1000)
window.show()
application.exec()
