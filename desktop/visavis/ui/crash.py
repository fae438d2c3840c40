"""What happens when the program itself is wrong: a report in a file, without any article's words, and a calm word."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QApplication

from visavis import __version__, paths


def install() -> None:
    """Have every exception that nobody caught reported."""
    teller = _Teller(QCoreApplication.instance())
    sys.excepthook = lambda kind, error, trace: report(kind, error, trace, teller)
    threading.excepthook = lambda info: report(info.exc_type, info.exc_value, info.exc_traceback, teller)


class _Teller(QObject):
    """Brings the news to the window's thread, one dialog at a time."""

    happened = Signal(str)

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._showing = False
        self.happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def _show(self, path: str) -> None:
        if not self._showing:
            self._showing = True
            show_dialog(Path(path))
            self._showing = False


def report(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None, teller: _Teller | None = None
) -> Path | None:
    """Write a report and tell of it; Ctrl+C just ends the program."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return None
    import traceback

    traceback.print_exception(kind, error, trace)
    path = write_report(kind, trace)
    if teller is not None:
        teller.happened.emit(str(path))
    return path


def write_report(kind: type[BaseException], trace: TracebackType | None) -> Path:
    """Write where in the program it happened. The error's own words stay out: they may quote an article."""
    import platform
    import traceback
    from datetime import UTC, datetime

    now = datetime.now(UTC)
    path = paths.log_folder() / f"crash-{now:%Y%m%d-%H%M%S-%f}.txt"
    frames = traceback.extract_tb(trace)
    lines = [
        f"Visavis {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        now.isoformat(timespec="seconds"),
        f"{kind.__module__}.{kind.__qualname__}",
        *(f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames),
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def show_dialog(path: Path) -> None:
    """Say that something went wrong, that the work is kept, and where the report lies."""
    from PySide6.QtCore import QUrl
    from PySide6.QtWidgets import QMessageBox  # only here: most starts never need them

    from visavis.ui.outside import open_outside

    translate = QCoreApplication.translate
    box = QMessageBox(QApplication.activeWindow())
    box.setObjectName("crash")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Visavis")
    box.setText(translate("Crash", "Something in Visavis went wrong."))
    box.setInformativeText(
        translate(
            "Crash",
            "Everything you did so far is kept, and you can go on. A report without any of your articles’ words is in"
            " {path}. It stays on this computer unless you send it.",
        ).format(path=path)
    )
    show = box.addButton(translate("Crash", "Show the report"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(translate("Crash", "Go on"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()
    if box.clickedButton() is show:
        open_outside(QUrl.fromLocalFile(str(path)))
