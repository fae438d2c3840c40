"""Asks who speaks: one of the article's speakers, or a name and a role that are typed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QWidget

from visavis.model import Card, Speaker
from visavis.ui.dialogs.frame import Framed


def speakers_of(cards: Iterable[Card]) -> tuple[Speaker, ...]:
    """Return every speaker once, those who speak most often first."""
    counts: dict[str, int] = {}
    first: dict[str, Speaker] = {}
    for card in cards:
        speaker = card.quotation.speaker
        if speaker is not None:
            counts[speaker.name] = counts.get(speaker.name, 0) + 1
            first.setdefault(speaker.name, speaker)
    return tuple(first[name] for name in sorted(counts, key=lambda name: (-counts[name], name)))


def ask_speaker(parent: QWidget, card: Card, cards: Iterable[Card]) -> Speaker | None:
    """Return the speaker that the user chose or typed; None where he thought better of it."""
    dialog = SpeakerDialog(card, speakers_of(cards), parent)
    return dialog.speaker() if dialog.exec() else None


class SpeakerDialog(Framed):
    """Choosing in the list fills the fields, and the fields are what counts."""

    def __init__(self, card: Card, speakers: tuple[Speaker, ...], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SpeakerDialog", "Who speaks?"), parent)
        self.setObjectName("speaker_dialog")
        self._speakers = speakers
        self.list = QListWidget(self)
        self.list.setObjectName("speakers")
        self.list.setAccessibleName(self.tr("Speakers of this article"))
        for speaker in speakers:
            words = " · ".join(part for part in (speaker.name, speaker.role) if part)
            item = QListWidgetItem(words, self.list)
            item.setData(Qt.ItemDataRole.UserRole, speaker)
        self.name, self.role = QLineEdit(self), QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name"))
        self.role.setAccessibleName(self.tr("Role"))
        form = QGridLayout()
        form.setHorizontalSpacing(12)
        for row, field in enumerate((self.name, self.role)):
            form.addWidget(QLabel(field.accessibleName(), self), row, 0)
            form.addWidget(field, row, 1)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(form)
        self.add_choice(self.tr("Change the speaker"), self.tr("Cancel"))
        self.list.currentItemChanged.connect(lambda item, _before: self._fill(item))
        self.list.itemActivated.connect(lambda _item: self.accept())
        self._begin(card)
        self.take_size(480, 460)

    def _begin(self, card: Card) -> None:
        now = card.quotation.speaker.name if card.quotation.speaker else ""
        row = next((row for row, speaker in enumerate(self._speakers) if speaker.name == now), -1)
        self.list.setCurrentRow(row)
        self.list.setFocus()

    def _fill(self, item: QListWidgetItem | None) -> None:
        speaker = item.data(Qt.ItemDataRole.UserRole) if item else None
        self.name.setText(speaker.name if speaker else "")
        self.role.setText(speaker.role if speaker else "")

    def speaker(self) -> Speaker | None:
        """Return the speaker: whom the article knows by that name and role, else a new one; None without a name."""
        name, role = self.name.text().strip(), self.role.text().strip()
        known = next((one for one in self._speakers if (one.name, one.role) == (name, role)), None)
        return known or (Speaker(name, role, descriptions=(role,) if role else ()) if name else None)
