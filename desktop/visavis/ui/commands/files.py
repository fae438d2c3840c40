"""Verbs of files and sessions: open, paste, export, leave."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from visavis.ui import menus
from visavis.ui.actions import Actions
from visavis.ui.opener import Opener

if TYPE_CHECKING:
    from visavis.ui.main_window import MainWindow
    from visavis.ui.writing import Writing


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
            "print": self.print,
            "new_window": self.new_window,
            "settings": self.show_settings,
            "close": self._window.leave,
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
        """Read what is on the clipboard as an article."""
        self.take(QGuiApplication.clipboard().mimeData() or QMimeData())  # none where nothing was ever copied

    def take(self, data: QMimeData) -> None:
        """Open files, else read a page, else a text, as articles; say so where it is none of them."""
        from visavis.ui import contents

        content = contents.of(data)
        if content.problem is not None:
            self._window.notice.show_error(content.problem)
        elif content.files:
            self.with_opener(lambda opener: opener.open_files(content.files))
        elif content.page:
            self.with_opener(lambda opener: opener.take_page(content.page))
        else:
            self.with_opener(lambda opener: opener.take_text(content.text))

    def new_window(self) -> None:
        """Open a window more."""
        if self._window.program is not None:
            self._window.program.open_window()

    def show_settings(self) -> None:
        """Let the user look at the settings, and change them."""
        from visavis.ui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self._window)
        dialog.exec()
        if dialog.between is not None and self._window.program is not None:
            self._window.program.renew_soon(dialog.between)

    def print(self) -> None:
        """Show briefing or article as they come out of the printer."""
        from visavis.ui.dialogs.printing import PrintDialog

        session, article = self._desk.session, self._desk.article
        if session is not None and article is not None:
            PrintDialog(session, article, self._window).exec()

    def export(self) -> None:
        """Let the user choose file and format, and write the briefing."""
        from visavis.ui.dialogs.briefing import choose_file

        session = self._desk.session
        path = choose_file(self._window, session.name) if session is not None else None
        if session is not None and path is not None:
            self.writing.save(path, session)

    @cached_property
    def writing(self) -> Writing:
        """What writes briefings; made with the first of them."""
        from visavis.ui.writing import Writing

        writing = Writing(self._window.notice, self)
        writing.busy_changed.connect(self._window.show_writing)
        return writing

    def end_writing(self) -> None:
        """Write to its end what is being written."""
        if "writing" in self.__dict__:
            self._window.hide()  # it may take some seconds, in which nothing there would answer
            self.writing.close()

    def show_sessions(self) -> None:
        """Show the list of sessions."""
        from visavis.ui.dialogs.sessions import SessionsDialog

        self.with_opener(lambda opener: SessionsDialog(opener, self._desk, self._window).exec())

    def _fill_recent(self) -> None:
        opened = self._window.preferences.values.recent
        menus.fill_recent_menu(self._recent, opened, lambda path: self.with_opener(lambda o: o.open_files([path])))
