"""Asks before many quotations are changed at once, and lists every one of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLabel, QListView, QWidget

from visavis.app.labels import shortened
from visavis.model import Article, Card
from visavis.ui.dialogs.frame import Framed
from visavis.ui.models.faces import speaker_name, words_of

LINE = 74  # characters of a quotation in the list


class BulkDialog(Framed):
    """What an action on many quotations will touch."""

    def __init__(
        self, question: str, verb: str, cards: Sequence[Card], article: Article, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, parent)
        self.setObjectName("bulk_dialog")
        said = QLabel(self.tr("One undo takes it back."), self)
        said.setProperty("quiet", "true")
        self.list = QListView(self)
        self.list.setObjectName("bulk_list")
        self.list.setAccessibleName(self.tr("Quotations that this will touch"))
        self.list.setUniformItemSizes(True)  # there may be ten thousand
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        lines = [
            shortened(f"{speaker_name(card.quotation)}: {words_of(card.quotation, article.text)}", LINE)
            for card in cards
        ]
        self.list.setModel(QStringListModel(lines, self.list))
        self.body.addWidget(said)
        self.body.addWidget(self.list, 1)
        self.add_choice(verb, self.tr("Cancel"))
        self.take_size(640, 480)


def confirm(question: str, verb: str, cards: Sequence[Card], article: Article, parent: QWidget) -> bool:
    """Ask whether so many quotations should be changed."""
    return BulkDialog(question, verb, cards, article, parent).exec() == QDialog.DialogCode.Accepted
