"""The history: every step by its name; a click or Enter goes back or forth to it in one go."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QWidget

from visavis.ui.desk import Desk
from visavis.ui.dialogs.frame import Framed
from visavis.ui.look import Look
from visavis.ui.models.steps import step_words

DONE = Qt.ItemDataRole.UserRole


class HistoryDialog(Framed):
    """The steps from the first to the last, those that are undone greyed."""

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("HistoryDialog", "History"), parent)
        self.setObjectName("history_dialog")
        self._desk, self._muted = desk, look.colour("muted")
        self.list = QListWidget(self)
        self.list.setObjectName("history")
        self.list.setAccessibleName(self.tr("History"))
        self.list.setUniformItemSizes(True)
        self.list.itemActivated.connect(self._jump)
        self.list.itemClicked.connect(self._jump)
        hint = QLabel(self.tr("A click or Enter brings everything to how it was after that step."), self)
        hint.setProperty("quiet", "true")
        hint.setWordWrap(True)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(hint)
        self.add_closing(self.tr("Close"))
        for button in self.buttons.buttons():
            button.setAutoDefault(False)  # type: ignore[attr-defined] # Enter is the list's
        self.fill()
        self.take_size(480, 560)

    def fill(self) -> None:
        """Show the steps as they are now."""
        session = self._desk.session
        steps = session.history if session else ()
        done = session.done if session else 0
        self.list.clear()
        self._add(self.tr("As the articles were read"), 0, done)
        for number, step in enumerate(steps, start=1):
            self._add(step_words(step), number, done)
        self.list.setCurrentRow(done)
        self.list.scrollToItem(self.list.item(done), QListWidget.ScrollHint.PositionAtCenter)
        self.list.setFocus()

    def _add(self, words: str, number: int, done: int) -> None:
        undone, here = number > done, number == done
        state = self.tr("undone") if undone else self.tr("now") if here else ""
        item = QListWidgetItem(f"{words} · {state}" if state else words, self.list)
        item.setData(DONE, number)
        if undone:
            item.setForeground(QColor(self._muted))
        if here:
            font = self.list.font()
            font.setBold(True)
            item.setFont(font)

    def _jump(self, item: QListWidgetItem) -> None:
        number = item.data(DONE)
        if self._desk.session is not None and number != self._desk.session.done:
            self._desk.jump(number)
            self.fill()
