"""One party's pane: a header over its cards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from visavis.ui.look import Look
from visavis.ui.models.faces import OTHERS, FaceMaker
from visavis.ui.models.groups import Row
from visavis.ui.panes.card_view import CardView
from visavis.ui.panes.header import Header, Summary


class Pane(QWidget):
    """`party` is the party's id, empty for Others; `kept_width` is its width when it was last seen."""

    def __init__(self, party: str, name: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.party, self.name = party, name
        self.kept_width = 0
        self._look = look
        self.setObjectName(f"positions_{party or 'others'}")
        self.setAccessibleName(self.tr("Positions: {party}").format(party=name))
        self.header = Header(party, name, look, self)
        self.view = CardView(party, look, self)
        self.view.setObjectName(f"quotes_{party or 'others'}")
        self.view.setAccessibleName(self.tr("Quotes: {party}").format(party=name))
        self.view.focus_changed.connect(lambda: self.header.show_focus(focused=self.view.hasFocus()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)

    def show_rows(self, rows: Sequence[Row], maker: FaceMaker | None, summary: Summary, colour: str) -> None:
        """Show the pane's cards, and what they add up to."""
        self.view.cards.show(rows, maker)
        self.header.show_summary(summary, self.name, colour, self._look)
        self.view.lay_out_soon()

    def set_look(self, look: Look) -> None:
        """Draw with another look."""
        self._look = look
        self.header.set_look(look)
        self.view.set_look(look)

    @property
    def is_others(self) -> bool:
        """Tell whether this is the pane of nobody's party."""
        return self.party == OTHERS
