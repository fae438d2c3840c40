"""All windows of one process over one library: opened, remembered for the next start, and ended together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from visavis.errors import UserError
from visavis.ui.desk import Desk
from visavis.ui.jobs import Jobs
from visavis.ui.main_window import MainWindow

if TYPE_CHECKING:
    from visavis.ui.doorbell import Doorbell
    from visavis.ui.opener import Opener

BESIDE = QPoint(36, 36)  # pixels by which a new window stands beside the one that it was opened from
Start = Callable[["Program", Sequence[Path]], None]


class Program(QObject):
    """Knows every window; no session ever lies in two of them.

    Args:
        library: Its place, which the next start of the program is told apart by.
        start: Opens the first window on files; called again where everything is begun anew.
    """

    failed = Signal(object)  # Exception on the library's thread

    def __init__(self, library: Path, start: Start, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.windows: list[MainWindow] = []
        self._start = start
        self._ending = False
        self._whole = False  # all windows of last time are there; until then, what is there is not what to remember
        self._jobs = Jobs(self)
        self._doorbell: Doorbell | None = None
        self.failed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def adopt(self, window: MainWindow) -> None:
        """Take a window among those of the program."""
        window.program = self
        self.windows.append(window)
        window.closed.connect(partial(self._forget, window))
        window.desk.session_changed.connect(self._remember)
        window.desk.learned.connect(partial(self._spread, window))

    def join(self, opener: Opener) -> None:
        """Let an opener know of the other windows."""
        opener.holder = partial(self._show_holder, opener)
        opener.elsewhere = self.open_window
        opener.shares = lambda: len(self.windows) > 1
        opener.library.on_failure = self.failed.emit

    def go_on(self) -> None:
        """Open the other windows of last time, and listen to those who start the program again."""
        from visavis.ui.doorbell import Doorbell

        opener = self._opener()
        if opener is None or opener.library.read_only:
            return
        here, known = self.held(), {entry.id for entry in opener.library.entries()}
        for session in opener.preferences.values.windows:
            if session in known and session not in here:
                self.open_window(session)
        self._doorbell = self._doorbell or Doorbell(self.library, self)
        self._doorbell.rung.connect(self.take, Qt.ConnectionType.UniqueConnection)
        self._whole = True
        self._remember()
        self._jobs.follow(opener.library.keep_backups(), done=_ignore, failed=self.failed.emit, ended=_nothing)

    def held(self) -> tuple[int, ...]:
        """Return the sessions that lie in windows."""
        sessions = (window.desk.session for window in self.windows)
        return tuple(session.id for session in sessions if session is not None)

    def open_window(self, session: int = 0) -> MainWindow | None:
        """Open a window more on a session, or on none yet; None where the library is not open."""
        from visavis.ui.opener import Opener

        first, beside = self._opener(), self._front()
        if first is None or beside is None or (session and first.holder(session)):
            return None
        desk = Desk()
        window = MainWindow(first.preferences, desk)
        self.adopt(window)
        window.serve(Opener(first.library, first.workers, desk, first.preferences, first.shipped))
        window.resize(beside.size())
        window.move(beside.pos() + BESIDE)
        if session and window.opener is not None and window.opener.open_session(session):
            window.restore_geometry()
        window.show()
        return window

    def take(self, names: Sequence[str]) -> None:
        """Open what another start of the program was given, in the window that is in front."""
        window = self._front()
        if window is not None:
            raise_(window)
            window.open_names(names)

    def quit(self) -> None:
        """Close all windows; they come back at the next start."""
        self._ending = True
        QApplication.closeAllWindows()
        self._ending = False  # where one of them stays, since something in it is not written yet

    def renew(self, between: Callable[[], None]) -> None:
        """Close everything, do something that nothing may be open for, and begin again where it was left."""
        QApplication.setQuitOnLastWindowClosed(False)
        self.quit()
        if not self.windows:
            problem: UserError | None = None
            try:
                between()
            except UserError as error:
                problem = error
            self._whole = False
            self._start(self, ())
            if problem is not None:
                self.windows[0].notice.show_error(problem)
        QApplication.setQuitOnLastWindowClosed(True)

    def renew_soon(self, between: Callable[[], None]) -> None:
        """Do so once the present event, which came from a window that is about to go, is over."""
        QTimer.singleShot(0, self, lambda: self.renew(between))

    def _opener(self) -> Opener | None:
        return next((window.opener for window in self.windows if window.opener is not None), None)

    def _front(self) -> MainWindow | None:
        active = QApplication.activeWindow()
        return next((window for window in self.windows if window is active), self.windows[-1] if self.windows else None)

    def _show_holder(self, asking: Opener, session: int) -> bool:
        for window in self.windows:
            held = window.desk.session
            if window.opener is not asking and held is not None and held.id == session:
                raise_(window)
                return True
        return False

    def _forget(self, window: MainWindow) -> None:
        if window not in self.windows:  # closed once more
            return
        self.windows.remove(window)
        if self.windows:
            self._remember()
        elif self._doorbell is not None:
            self._doorbell.close()
            self._doorbell = None
        window.deleteLater()

    def _remember(self) -> None:
        opener = self._opener()
        if opener is not None and self._whole and not self._ending and not opener.library.read_only:
            opener.preferences.change(windows=self.held())

    def _spread(self, window: MainWindow) -> None:
        """Let the other windows know what was learned in one."""
        session = window.desk.session
        if session is not None:
            learned = session.learned
            for other in self.windows:
                other.desk.do(lambda one: one.relearn(learned))

    def _tell(self, error: Exception) -> None:
        window = self._front()
        if isinstance(error, UserError) and window is not None:
            window.notice.show_error(error)
        else:
            raise error


def _ignore(_backup: Path | None) -> None:
    """A backup that was written is nothing to talk of."""


def _nothing() -> None:
    """Nothing waits for the end of it."""


def raise_(window: MainWindow) -> None:
    """Bring a window to the front."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
