"""Lists the quotations that would move, and asks whether they should."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QWidget

from visavis.ui.counts import counts
from visavis.ui.dialogs.frame import Framed
from visavis.ui.language import number, say_name
from visavis.ui.models.faces import speaker_name, words_of
from visavis.ui.models.steps import joined
from visavis.ui.widgets import plain, tip

if TYPE_CHECKING:
    from visavis.app.moves import Moved

MOST_WORDS = 110  # characters of a quotation in the list; the tool tip has all of them


class MovesList(QListWidget):
    """One line a quotation: from where to where, who speaks, and the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("moves")
        self.setAccessibleName(QCoreApplication.translate("Moves", "Quotations that move"))
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_moves(self, moved: Sequence[Moved]) -> None:
        """List the quotations."""
        self.clear()
        for one in moved:
            words = words_of(one.before.quotation, one.article.text)
            item = QListWidgetItem(f"{_way(one)}\n{_names(one)}: {_short(words)}", self)
            item.setToolTip(tip(words))


def summary(moved: Sequence[Moved]) -> str:
    """Return how many quotations move, and from where to where."""
    from visavis.app.moves import routes

    translate = QCoreApplication.translate
    if not moved:
        return translate("Moves", "No quotation moves.")
    way = translate("Moves", "{count} from {left} to {entered}")
    ways = [
        way.format(
            count=number(one.count), left=joined(map(say_name, one.left)), entered=joined(map(say_name, one.entered))
        )
        for one in routes(moved)
    ]
    total = sum(one.count for one in routes(moved))
    all_ways = translate("Moves", "{moves}: {ways}.").format(moves=counts.moving(total), ways=", ".join(ways))
    said = all_ways if ways else ""
    renamed = len(moved) - total
    names = counts.renamed(renamed) if renamed else ""
    return " ".join(part for part in (said, names) if part)


def _way(one: Moved) -> str:
    left, entered = " + ".join(map(say_name, one.left)), " + ".join(map(say_name, one.entered))
    return f"{left}  →  {entered}" if left != entered else left


def _names(one: Moved) -> str:
    before, after = speaker_name(one.before.quotation), speaker_name(one.after.quotation)
    return before if before == after else f"{before} → {after}"


def _short(words: str) -> str:
    return words if len(words) <= MOST_WORDS else words[:MOST_WORDS].rsplit(" ", 1)[0] + "…"


class LessonDialog(Framed):
    """What learning something of a speaker would change here."""

    def __init__(self, question: str, moved: Sequence[Moved], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("LessonDialog", "What would change"), parent)
        self.setObjectName("lesson_dialog")
        asked = plain(QLabel(question, self))
        asked.setWordWrap(True)
        said = plain(QLabel(summary(moved), self))
        said.setProperty("quiet", "true")
        said.setWordWrap(True)
        self.list = MovesList(self)
        self.list.show_moves(moved)
        self.body.addWidget(asked)
        self.body.addWidget(said)
        self.body.addWidget(self.list, 1)
        self.add_choice(self.tr("Apply"), self.tr("Cancel"))
        self.take_size(620, 460)
