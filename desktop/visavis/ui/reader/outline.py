"""The article's headings as a list that jumps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from visavis.ui.look import Look
from visavis.ui.popover import Popover
from visavis.ui.reader.headings import Heading
from visavis.ui.widgets import tip

MOST_IN_SIGHT = 14  # lines of the list before it scrolls
INDENT = "\u2003"  # an em of blank a level


class Outline(Popover):
    """The list of headings; Enter or a click jumps, and the sheet is gone."""

    asked = Signal(int)  # code point

    def __init__(self, parent: QWidget) -> None:
        super().__init__("outline", "", parent)
        self.setAccessibleName(self.tr("Headings"))
        self.list = QListWidget(self)
        self.list.setObjectName("headings")
        self.list.setAccessibleName(self.tr("Headings of the article"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(self._jump)
        self.list.itemActivated.connect(self._jump)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.list)
        self.setFocusProxy(self.list)

    def show_headings(self, headings: Sequence[Heading], now: int, look: Look) -> None:
        """List headings, the present one chosen."""
        self.list.clear()
        for heading in headings:
            item = QListWidgetItem(INDENT * min(heading.level, 5) + heading.words, self.list)
            item.setData(Qt.ItemDataRole.UserRole, heading.start)
            item.setToolTip(tip(heading.words))
        self.mark(now)
        line = max(self.list.sizeHintForRow(0), look.px(28))
        self.list.setFixedSize(look.px(340), line * min(len(headings), MOST_IN_SIGHT) + look.px(12))

    def mark(self, now: int) -> None:
        """Choose the heading under which one reads."""
        self.list.setCurrentRow(now)

    def _jump(self, item: QListWidgetItem) -> None:
        self.hide()
        self.asked.emit(item.data(Qt.ItemDataRole.UserRole))
