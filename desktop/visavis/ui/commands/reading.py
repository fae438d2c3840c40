"""Verbs of the reader: headings, type, folds, links, focus."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from visavis.ui.main_window import MainWindow


class ReadingCommands(QObject):
    """What the View menu does to the article."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what each action of this subject does, by its name."""
        return {
            "outline": self._window.reader_bar.show_outline,
            "type": self._window.reader_bar.show_type,
            "furniture": self._window.reader.toggle_folds,
        }

    def go_to_heading(self, position: int) -> None:
        """Bring a heading to the top of the reader."""
        reader = self._window.reader
        reader.go_to(position, share=0.05)
        reader.put_caret(position)
        reader.setFocus()
        self._window.reader_bar.show_place(position)
