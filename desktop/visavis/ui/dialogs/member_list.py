"""Who belongs to a party: typed with completion, taken out, or moved to another party."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from visavis.model import Party, Profile
from visavis.ui.language import say_name

NEW_PARTY, NOBODY = "+", ""  # where to move to, beside the ids of parties


class MemberField(QLineEdit):
    """Enter adds what is typed, and does not close the dialog."""

    entered = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter here while there is something typed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.entered.emit(self.text())
            self.clear()
            popup = self.completer().popup()
            if popup is not None:
                popup.hide()
            event.accept()
        else:
            super().keyPressEvent(event)


class MemberList(QWidget):
    """The members of the party that is edited."""

    added = Signal(str)
    moved = Signal(list, str)  # members; the id of a party, NEW_PARTY or NOBODY

    def __init__(self, candidates: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setObjectName("members")
        self.list.setAccessibleName(self.tr("Countries, bodies and persons of this party"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.itemSelectionChanged.connect(self._enable)
        self.field = MemberField(self)
        self.field.setObjectName("member")
        self.field.setAccessibleName(self.tr("Add a country, body or person"))
        self.field.setPlaceholderText(self.tr("Add a country, body or person, and press Enter"))
        self._labels = {say_name(label).casefold(): label for label in candidates}
        self.field.entered.connect(lambda typed: self.added.emit(self._labels.get(typed.strip().casefold(), typed)))
        self._complete(candidates)
        self.target = QComboBox(self)
        self.target.setAccessibleName(self.tr("Where to move the selected ones"))
        self.move_button = self._button(self.tr("Mo&ve"), self._move)
        self.split_button = self._button(self.tr("S&plit off"), lambda: self._send(NEW_PARTY))
        self.split_button.setToolTip(self.tr("Make a party of the selected ones"))
        self.take_button = self._button(self.tr("&Take out"), lambda: self._send(NOBODY))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        row = QHBoxLayout()
        for part in (self.take_button, self.split_button):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.target)
        row.addWidget(self.move_button)
        layout.addLayout(row)

    def _complete(self, candidates: Sequence[str]) -> None:
        completer = QCompleter([say_name(label) for label in candidates], self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)

    def _button(self, words: str, act: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words.replace("&", ""))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())  # type: ignore[operator]
        return button

    def show_party(self, party: Party | None, profile: Profile) -> None:
        """Show the members of a party, and the others that they can move to."""
        self.setEnabled(party is not None)
        self.list.clear()
        for member in party.members if party else ():
            QListWidgetItem(say_name(member), self.list).setData(Qt.ItemDataRole.UserRole, member)
        self.target.clear()
        for other in profile.parties:
            if party is not None and other.id != party.id:
                self.target.addItem(self.tr("to {party}").format(party=say_name(other.name)), other.id)
        self._enable()

    @property
    def selected(self) -> list[str]:
        """The members that are selected, in their order."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.isSelected()]

    def _enable(self) -> None:
        some = bool(self.list.selectedItems())
        self.take_button.setEnabled(some)
        self.split_button.setEnabled(some and len(self.selected) < self.list.count())
        self.move_button.setEnabled(some and self.target.count() > 0)
        self.target.setEnabled(some and self.target.count() > 0)

    def _move(self) -> None:
        self._send(str(self.target.currentData()))

    def _send(self, where: str) -> None:
        if self.selected:
            self.moved.emit(self.selected, where)
