"""Verbs of files and sessions: open, paste, export, leave."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from visavis.ui import menus
from visavis.ui.actions import Actions
from visavis.ui.opener import Opener

if TYPE_CHECKING:
    from visavis.ui.main_window import MainWindow


class FileCommands(QObject):
    """What the File menu does."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what each action of this subject does, by its name."""
        return {
            "open": self.ask_for_files,
            "paste_article": self.paste,
            "new_session": lambda: self.with_opener(lambda opener: opener.new_session()),
            "sessions": self.show_sessions,
            "export": self.export,
            "quit": self._window.quit,
        }

    def take_actions(self, actions: Actions) -> None:
        """Fill the menus that depend on what is there."""
        self._recent = actions.submenus["recent"]
        self._recent.aboutToShow.connect(self._fill_recent)

    def with_opener(self, act: Callable[[Opener], object]) -> None:
        """Do something with the opener, once it is there."""
        if self._window.opener is not None:
            act(self._window.opener)

    def ask_for_files(self) -> None:
        """Let the user choose files to open."""
        from visavis.ui.dialogs.files import choose_articles

        self.with_opener(lambda opener: opener.open_files(choose_articles(self._window)))

    def paste(self) -> None:
        """Read the clipboard's text as an article."""
        self.with_opener(lambda opener: opener.paste(QGuiApplication.clipboard().text()))

    def export(self) -> None:
        """Write a briefing."""
        from visavis.ui.dialogs.briefing import write_briefing

        if self._desk.session is not None:
            write_briefing(self._window, self._desk.session, self._window.notice)

    def show_sessions(self) -> None:
        """Show the list of sessions."""
        from visavis.ui.dialogs.sessions import SessionsDialog

        self.with_opener(lambda opener: SessionsDialog(opener, self._desk, self._window).exec())

    def _fill_recent(self) -> None:
        opened = self._window.preferences.values.recent
        menus.fill_recent_menu(self._recent, opened, lambda path: self.with_opener(lambda o: o.open_files([path])))
