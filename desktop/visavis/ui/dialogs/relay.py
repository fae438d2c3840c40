"""Asks through whom words reached us: a known agency, a speaker of the article, a name that is typed, or nobody."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCompleter,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QPushButton,
    QWidget,
)

from visavis.app import knowledge
from visavis.model import Card, Speaker
from visavis.ui.dialogs.frame import Framed
from visavis.ui.dialogs.speaker import speakers_of
from visavis.ui.widgets import plain


class RelayDialog(Framed):
    """Choosing in the list fills the field, and the field is what counts; "By nobody else" takes a relay away."""

    def __init__(self, card: Card, cards: Iterable[Card], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("RelayDialog", "Reported by whom?"), parent)
        self.setObjectName("relay_dialog")
        own = card.quotation.speaker.name if card.quotation.speaker else ""
        among = list(cards)
        relays = [one.quotation.relay for one in among if one.quotation.relay is not None]
        self._known = {one.name: one for one in (*speakers_of(among), *relays) if one.name != own}
        said = plain(QLabel(self.tr("Who carried the words of {speaker} to us?").format(speaker=own or "…"), self))
        said.setProperty("quiet", "true")
        said.setWordWrap(True)
        self.name = QLineEdit(self)
        self.name.setObjectName("relay_name")
        self.name.setAccessibleName(self.tr("Reported by"))
        self.name.setPlaceholderText(self.tr("Agency, paper, or person"))
        completer = QCompleter([*self._known, *knowledge.agencies()], self.name)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        offered = QListView(self)
        offered.setAccessibleName(self.tr("Names that fit"))
        completer.setPopup(offered)
        self.name.setCompleter(completer)
        self.list = QListWidget(self)
        self.list.setObjectName("relay_list")
        self.list.setAccessibleName(self.tr("Relays and speakers of this article, then agencies"))
        self.list.addItems([*dict.fromkeys((*(one.name for one in relays), *self._known, *knowledge.agencies()))])
        self.list.currentTextChanged.connect(self.name.setText)
        self.list.itemActivated.connect(lambda _item: self.accept())
        for widget in (said, self.name):
            self.body.addWidget(widget)
        self.body.addWidget(self.list, 1)
        self._nobody = card.quotation.relay is not None
        self._add_buttons()
        self.name.setText(card.quotation.relay.name if card.quotation.relay else "")
        self.name.textChanged.connect(lambda _words: self._settle())
        self._settle()
        self.name.setFocus()
        self.take_size(480, 480)

    def _add_buttons(self) -> None:
        self.nobody = QPushButton(self.tr("By nobody else"), self)
        self.nobody.setObjectName("relay_nobody")
        self.nobody.setAutoDefault(False)
        self.nobody.clicked.connect(self._choose_nobody)
        self.buttons.addButton(self.nobody, QDialogButtonBox.ButtonRole.ResetRole)
        self.nobody.setVisible(self._nobody)
        self.add_choice(self.tr("Mark as reported"), self.tr("Cancel"))

    def _settle(self) -> None:
        for button in self.buttons.buttons():
            if self.buttons.buttonRole(button) is QDialogButtonBox.ButtonRole.AcceptRole:
                button.setEnabled(bool(self.name.text().strip()))

    def _choose_nobody(self) -> None:
        self.name.clear()
        self.accept()

    def relay(self) -> Speaker | None:
        """Return whom the article knows by that name, else a new one; None: nobody."""
        name = self.name.text().strip()
        return self._known.get(name) or (Speaker(name) if name else None)
