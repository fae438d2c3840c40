"""A note as it is typed: told soon after the last key, and at once where the focus leaves."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

QUIET_MILLISECONDS = 400  # after the last key; a crash loses no more than that


class NoteField(QPlainTextEdit):
    """Several lines; Escape and Ctrl+Enter go back to where one was, and keep what is typed."""

    written = Signal(str, bool)  # the whole note; whether it goes on from what was told last
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        self.setTabChangesFocus(True)
        self._kept = ""
        self._going_on = False
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MILLISECONDS)
        self._quiet.timeout.connect(self.save)
        self.textChanged.connect(self._wait)

    def show_note(self, note: str, *, other: bool) -> None:
        """Show a note; where it is the one that is being typed, nothing of what is typed is touched.

        Args:
            note: The note as it is kept.
            other: It belongs to something else than the one before.
        """
        if other:
            self._going_on = False
        elif note == self._kept:
            return
        self._kept = note
        if note != self.toPlainText():
            self._quiet.stop()
            blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's own way
            self.setPlainText(note)
            self.blockSignals(blocked)
            self._going_on = False

    def save(self) -> None:
        """Tell what is typed and not told yet."""
        self._quiet.stop()
        note = self.toPlainText()
        if note != self._kept and not (not note.strip() and not self._kept):
            going_on, self._going_on, self._kept = self._going_on, True, note if note.strip() else ""
            self.written.emit(note, going_on)

    def _wait(self) -> None:
        self._quiet.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what is typed; what is typed later is another step of the history."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.save()
            self._going_on = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape and Ctrl+Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.save()
            self.left.emit()
        else:
            super().keyPressEvent(event)
