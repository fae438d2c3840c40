"""Focus mode: the article alone in the window, until Escape."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QSplitter, QWidget

from visavis.ui.reader.view import ArticleView


class FocusMode(QObject):
    """Hides what stands round the reader, and brings it back as it was.

    Args:
        reader: Stays, its paragraphs quieter but for the one that is read.
        around: What is hidden.
        splitter: Whose widths come back.
        window: Hears Escape.
    """

    changed = Signal(bool)

    def __init__(self, reader: ArticleView, around: Sequence[QWidget], splitter: QSplitter, window: QWidget) -> None:
        super().__init__(window)
        self._reader, self._around, self._splitter = reader, around, splitter
        self._kept: QByteArray | None = None
        self._leave = QShortcut("Esc", window)
        self._leave.activated.connect(self.leave)
        self._leave.setEnabled(False)

    @property
    def on(self) -> bool:
        """Tell whether the reader is alone."""
        return self._kept is not None

    def splitter_state(self) -> QByteArray:
        """Return how wide the parts are when all of them are there."""
        return self._splitter.saveState() if self._kept is None else self._kept

    def toggle(self) -> None:
        """Enter or leave."""
        if self.on:
            self.leave()
        elif self._reader.article is not None:
            self._kept = self._splitter.saveState()
            self._show(around=False)
            self._reader.setFocus()

    def leave(self) -> None:
        """Bring everything back."""
        if self._kept is not None:
            kept, self._kept = self._kept, None
            self._show(around=True)
            self._splitter.restoreState(kept)

    def _show(self, *, around: bool) -> None:
        place = self._reader.place()
        for part in self._around:
            part.setVisible(around)
        self._leave.setEnabled(not around)
        self._reader.set_quiet(quiet=not around)
        self._reader.go_to(place, share=0.0)
        self.changed.emit(not around)
