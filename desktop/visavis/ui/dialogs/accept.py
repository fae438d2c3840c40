"""Shows what a bulk acceptance will touch, by party and speaker, and asks whether it should."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QWidget

from visavis.model import Card, Profile
from visavis.ui.dialogs.frame import Framed
from visavis.ui.language import say_name
from visavis.ui.models.faces import speaker_name


class AcceptDialog(Framed):
    """One line a party with its speakers below it, each with how many quotations; the unsure ones are asked for."""

    def __init__(self, cards: Sequence[Card], profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("AcceptDialog", "Accept as they stand"), parent)
        self.setObjectName("accept_dialog")
        self._cards, self._profile = cards, profile
        unsure = sum(card.unsure for card in cards)
        self._said = QLabel(self)
        self._said.setObjectName("accept_count")
        self._said.setWordWrap(True)
        self.unsure = QCheckBox(self.tr("The %Ln unsure ones as well", "", unsure), self)
        self.unsure.setObjectName("accept_unsure")
        self.unsure.setVisible(bool(unsure))
        self.unsure.setChecked(unsure == len(cards))
        self.unsure.toggled.connect(lambda _on: self._show())
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("accept_list")
        self.tree.setAccessibleName(self.tr("Quotations that this will touch, by party and speaker"))
        self.tree.setHeaderLabels([self.tr("Party and speaker"), self.tr("Quotations"), self.tr("Unsure")])
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.body.addWidget(self._said)
        self.body.addWidget(self.unsure)
        self.body.addWidget(self.tree, 1)
        self.add_choice(self.tr("Accept"), self.tr("Cancel"))
        for column in (1, 2):
            self.tree.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.tree.setFocus()
        self.take_size(560, 480)
        self._show()

    @property
    def chosen(self) -> list[Card]:
        """The quotations that will be accepted."""
        return [card for card in self._cards if self.unsure.isChecked() or not card.unsure]

    def _show(self) -> None:
        chosen = self.chosen
        said = self.tr("%Ln quotations will be accepted. One undo takes it back.", "", len(chosen))
        self._said.setText(said)
        self.tree.clear()
        for name, cards in by_party(chosen, self._profile):
            self._add(name, cards)
        self.tree.expandAll()

    def _add(self, party: str, cards: Sequence[Card]) -> None:
        top = _line(party, cards)
        self.tree.addTopLevelItem(top)
        counts = Counter(speaker_name(card.quotation) for card in cards)
        for speaker, _ in counts.most_common():
            top.addChild(_line(speaker, [card for card in cards if speaker_name(card.quotation) == speaker]))


def _line(name: str, cards: Sequence[Card]) -> QTreeWidgetItem:
    unsure = sum(card.unsure for card in cards)
    line = QTreeWidgetItem([name, str(len(cards)), str(unsure)])
    for column in (1, 2):
        line.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return line


def by_party(cards: Iterable[Card], profile: Profile) -> list[tuple[str, list[Card]]]:
    """Return the cards under the names of their parties; a joint one stands once, under both names."""
    names = {party.id: say_name(party.name) for party in profile.parties}
    found: dict[str, list[Card]] = {}
    for card in cards:
        own = " + ".join(names[party] for party in card.quotation.parties if party in names)
        found.setdefault(own or QCoreApplication.translate("AcceptDialog", "Others"), []).append(card)
    return sorted(found.items(), key=lambda entry: -len(entry[1]))


def choose(cards: Sequence[Card], profile: Profile, parent: QWidget) -> list[Card]:
    """Return which of them should be accepted; none where the analyst thought better of it."""
    dialog = AcceptDialog(cards, profile, parent)
    return dialog.chosen if dialog.exec() else []
