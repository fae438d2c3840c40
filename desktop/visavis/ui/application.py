"""Starts the program with its window, and ends it in order."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from visavis import paths, settings
from visavis.errors import UserError
from visavis.ui import crash, language, look, starting
from visavis.ui.desk import Desk
from visavis.ui.main_window import MainWindow
from visavis.ui.preferences import Preferences
from visavis.ui.program import Program
from visavis.ui.starting import FirstPaint

if TYPE_CHECKING:
    from visavis.app.database import Library
    from visavis.ui.opener import Opener

STYLE = "Fusion"  # the one that takes colours and shapes from a style sheet alike on every system
IDLE_AFTER = 1_000  # milliseconds after the first paint
LARGEST_AT_ONCE = 20_000_000  # bytes of a library: SQLite looks over so many in some 40 ms


def run(files: Sequence[Path], library: Path) -> int:
    """Show the window on `files`, else on the last session, else on the sample; return the exit code.

    Raises:
        UserError: There is no display, or a font or theme that ships with the program is missing.
    """
    require_display()
    application = make_application(sys.argv[:1])
    if hand_over(files, library):
        return 0
    crash.install()
    program = Program(library, begin, application)
    begin(program, files)
    FirstPaint(program.windows[0], lambda: _end_on_signals(application, program))
    return application.exec()


def hand_over(files: Sequence[Path], library: Path) -> bool:
    """Let the program that has the library open already show the files; tell whether there is one."""
    from visavis.ui import doorbell

    return doorbell.ring(library, [_absolute(file) for file in files])


def _absolute(file: Path) -> str:
    return str(file) if str(file).startswith("visavis:") else str(file.absolute())


def begin(program: Program, files: Sequence[Path]) -> None:
    """Open the first window of the program."""
    window = make_window()
    program.adopt(window)
    start(window, files, program.library)


def _end_on_signals(application: QApplication, program: Program) -> None:
    from visavis.ui import signals

    signals.close_on_signals(application, program.quit)


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
    application = QApplication.instance()
    if application is None:
        # `setStyle` hands the style back, and PySide6 makes all enumerations of QStyle for it, 6 ms.
        application = QApplication([*(arguments or [paths.APPLICATION]), "-style", STYLE])
    elif isinstance(application, QApplication):
        application.setStyle(STYLE)
    else:
        raise TypeError("Qt runs already, without windows")
    application.setApplicationName(paths.APPLICATION)
    application.setApplicationDisplayName("Visavis")
    application.setDesktopFileName(paths.APPLICATION)
    look.load_fonts()
    application.setFont(look.interface_font())
    return application


def make_window() -> MainWindow:
    """Return the first window, still empty, in the language that the user wants."""
    preferences = Preferences(settings.settings_file())
    application = QApplication.instance()
    if isinstance(application, QApplication):
        language.install(application, preferences.values.language)
    return MainWindow(preferences, Desk())


def start(window: MainWindow, files: Sequence[Path], library: Path) -> None:
    """Show the window with the last session in it; profiles, worker and files follow the first paint."""
    if is_opened_at_once(library):
        reopened = open_last(window, library)
        window.show()
        FirstPaint(window, lambda: go_on(window, files, reopened=reopened))
    else:
        window.show()
        FirstPaint(window, lambda: open_last_later(window, files, library))


def is_opened_at_once(library: Path) -> bool:
    """Tell whether the library is there, and not so large that a window should be seen before it is looked over."""
    try:
        return 0 < library.stat().st_size <= LARGEST_AT_ONCE
    except OSError:  # it is made, or its fault is told, once the window is there
        return False


def open_last(window: MainWindow, library: Path) -> bool:
    """Open the library and the session of last time; tell whether there is one."""
    reopened = serve(window, library).open_last()
    if reopened:
        window.restore_geometry()
    return reopened


def open_last_later(window: MainWindow, files: Sequence[Path], library: Path) -> None:
    """Open the library, load the session of last time while the window answers, and go on from there."""

    def then() -> None:
        window.restore_geometry()
        go_on(window, files, reopened=window.desk.session is not None)

    opener = serve(window, library)
    if offer_profiles(window, opener):
        opener.open_last_later(then)


def serve(window: MainWindow, library: Path) -> Opener:
    """Give the window what opens files and sessions of the library."""
    from visavis.app import cores
    from visavis.app.worker import Workers
    from visavis.ui.opener import Opener

    workers = Workers(cores.processes())
    opener = Opener(open_library(window, library), workers, window.desk, window.preferences)
    window.serve(opener)
    return opener


def go_on(window: MainWindow, files: Sequence[Path], *, reopened: bool) -> None:
    """Load what the first paint did not need, and read what was asked for."""
    from visavis.app import knowledge

    starting.settle()
    window.preferences.ask_system()
    opener = window.opener
    if opener is None or not offer_profiles(window, opener):  # none: closed meanwhile
        return
    opener.open_names(files)
    if not files and not reopened:
        opener.open_sample()
    opener.warm()
    if window.program is not None:
        window.program.go_on()
    warn_of_cloud(window, opener.library.path)
    # The first correction asks what the gazetteer knows; reading it takes 30 ms that nobody notices now.
    QTimer.singleShot(IDLE_AFTER, window, knowledge.gazetteer)


def offer_profiles(window: MainWindow, opener: Opener) -> bool:
    """Read the shipped profiles, without which no session can be begun; tell whether they are there."""
    from visavis.app import knowledge

    try:
        if not opener.shipped:
            opener.offer(knowledge.profiles())
    except UserError as error:
        window.notice.show_error(error)
        return False
    return True


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
        what = QCoreApplication.translate("Application", "The library {path} is open in another Visavis.").format(
            path=path
        )
        remedy = QCoreApplication.translate(
            "Application", "Here it can be read; close the other window to change anything."
        )
        window.notice.show_error(UserError(what, remedy))
    return library


def warn_of_cloud(window: MainWindow, library: Path) -> None:
    """Tell once of a library in a folder whose files another program copies while they are written."""
    from visavis.app import backups

    folder, preferences = backups.cloud(library), window.preferences
    if not folder or preferences.values.warned_of == str(library):
        return
    preferences.change(warned_of=str(library))
    what = QCoreApplication.translate("Application", "The library lies in {folder}, which is synchronized.")
    remedy = QCoreApplication.translate(
        "Application", "A copy made amid an edit can be damaged. Edit, Settings, Library says how to move it."
    )
    window.notice.show_error(UserError(what.format(folder=folder), remedy))


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
    what = QCoreApplication.translate("Application", "Work goes on in a library that is not kept.")
    remedy = QCoreApplication.translate("Application", "Export a briefing before you close the window.")
    window.notice.show_error(UserError(what, remedy))
    return Library(folder / "library.sqlite")
