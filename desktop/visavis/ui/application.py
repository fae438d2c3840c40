"""Starts the program with its window, and ends it in order."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from visavis import paths, settings
from visavis.errors import UserError
from visavis.ui import crash, look, signals
from visavis.ui.desk import Desk
from visavis.ui.main_window import MainWindow
from visavis.ui.preferences import Preferences

if TYPE_CHECKING:
    from visavis.app.database import Library
    from visavis.app.links import Link
    from visavis.ui.opener import Opener


def run(files: Sequence[Path], library: Path) -> int:
    """Show the window on `files`, else on the last session, else on the sample; return the exit code.

    Raises:
        UserError: There is no display, or a font or theme that ships with the program is missing.
    """
    require_display()
    application = make_application(sys.argv[:1])
    crash.install()
    window = make_window()
    listener = signals.close_on_signals(application)
    window.show()
    # What follows waits for the first paint: the window is there before library and engine are.
    QTimer.singleShot(0, window, lambda: begin(window, files, library))
    code = application.exec()
    listener.close()
    return code


def require_display() -> None:
    """Make sure that there is somewhere to show a window; Qt itself would just abort.

    Raises:
        UserError: There is none.
    """
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform.startswith("linux") and not named:
        raise UserError("There is no display to show a window on.", "Print the positions instead: visavis quotes FILE")


def make_application(arguments: list[str]) -> QApplication:
    """Return Qt's application object with the program's fonts and style."""
    application = QApplication.instance() or QApplication(arguments)
    if not isinstance(application, QApplication):
        raise TypeError("Qt runs already, without windows")
    application.setApplicationName(paths.APPLICATION)
    application.setApplicationDisplayName("Visavis")
    application.setDesktopFileName(paths.APPLICATION)
    application.setStyle("Fusion")
    look.load_fonts()
    application.setFont(look.interface_font())
    return application


def make_window() -> MainWindow:
    """Return the window, still empty."""
    return MainWindow(Preferences(settings.settings_file()), Desk())


def begin(window: MainWindow, files: Sequence[Path], library: Path) -> None:
    """Open library and session, and read what was asked for."""
    opener = make_opener(window, library)
    if opener is None:
        return
    window.serve(opener)
    links, files = _links_among(files)
    if opener.open_last():
        window.restore_geometry()
        opener.open_files(files)
    elif files:
        opener.open_files(files)
    elif not links:
        opener.open_sample()
    for link in links:
        opener.open_link(link)
    opener.warm()


def _links_among(files: Sequence[Path]) -> tuple[list[Link], list[Path]]:
    """Return the links on the command line and what else stands there."""
    from visavis.app import links

    found = [(links.parse(str(file)) if str(file).startswith("visavis:") else None, file) for file in files]
    return [link for link, _ in found if link], [file for link, file in found if not link]


def make_opener(window: MainWindow, library: Path) -> Opener | None:
    """Return what opens files and sessions; None, with a message, where the program's own data are damaged."""
    from visavis.app import knowledge
    from visavis.app.worker import Workers
    from visavis.ui.opener import Opener

    try:
        profiles = knowledge.profiles()
    except UserError as error:
        window.notice.show_error(error)
        return None
    return Opener(open_library(window, library), Workers(1), window.desk, window.preferences, profiles)


def open_library(window: MainWindow, path: Path) -> Library:
    """Open the library; where it cannot be, say why, leave it untouched, and work with one that is not kept."""
    from visavis.app.database import Library

    news = LibraryNews(window)
    try:
        library = Library(path, on_failure=news.happened.emit)
    except UserError as error:
        window.notice.show_error(error)
        return _passing_library(window)
    if library.read_only:
        what = window.tr("The library {path} is open in another Visavis.").format(path=path)
        remedy = window.tr("Here it can be read; close the other window to change anything.")
        window.notice.show_error(UserError(what, remedy))
    return library


class LibraryNews(QObject):
    """Brings what the database thread could not write to the window."""

    happened = Signal(object)  # Exception

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._window.notice.show_error(error)
        else:
            raise error


def _passing_library(window: MainWindow) -> Library:
    import atexit
    import shutil
    import tempfile

    from visavis.app.database import Library

    folder = Path(tempfile.mkdtemp(prefix="visavis-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    what = window.tr("Work goes on in a library that is not kept.")
    remedy = window.tr("Export a briefing before you close the window.")
    window.notice.show_error(UserError(what, remedy))
    return Library(folder / "library.sqlite")
