"""The program as `ui_start` starts it: it says when the last session's text and cards were painted, and ends."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path

BEGUN = float(sys.argv[1])


def show(files: Sequence[Path], library: Path) -> int:
    """Open the window as the program does, with somebody who looks at it."""
    import gc

    gc.disable()  # as `__main__` does
    from visavis.ui import starting

    starting.spare()
    from PySide6.QtCore import QEvent, QObject, QTimer

    from visavis.__main__ import show_window
    from visavis.ui import application
    from visavis.ui.main_window import MainWindow

    class Looker(QObject):
        def __init__(self, window: MainWindow) -> None:
            super().__init__(window)
            self._window = window
            window.reader.viewport().installEventFilter(self)

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            window = self._window
            cards = any(pane.view.cards.rowCount() for pane in window.board.panes)
            if event.type() is QEvent.Type.Paint and window.reader.article is not None and cards:
                window.reader.viewport().removeEventFilter(self)
                QTimer.singleShot(0, window, self._end)
            return False

        def _end(self) -> None:
            print(time.perf_counter() - BEGUN, time.process_time())
            self._window.close()

    make_window = application.make_window

    def watched() -> MainWindow:
        window = make_window()
        Looker(window)
        return window

    application.make_window = watched
    return show_window(files, library)


if __name__ == "__main__":
    from visavis import cli

    sys.exit(cli.main([], show))
