"""Verbs that explain the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from visavis.ui.main_window import MainWindow


class HelpCommands(QObject):
    """What the Help menu does."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what each action of this subject does, by its name."""
        return {"keys": self.show_keys, "about": self.show_about}

    def show_keys(self) -> None:
        """Show the list of keys."""
        from visavis.ui.dialogs.keys import KeysDialog

        KeysDialog(self._window).exec()

    def show_about(self) -> None:
        """Show what this is, and under which licences."""
        from visavis.ui.dialogs.about import AboutDialog

        AboutDialog(self._window).exec()
