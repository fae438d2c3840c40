"""The line over the article: the heading under which one reads, with the outline behind it, and “Aa”."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from visavis.model import Article
from visavis.ui.look import Look
from visavis.ui.preferences import Preferences
from visavis.ui.reader.headings import Heading, heading_at, headings_of
from visavis.ui.widgets import Pill

if TYPE_CHECKING:
    from visavis.ui.reader.outline import Outline
    from visavis.ui.reader.type_sheet import TypeSheet

FEWEST = 2  # headings, the title among them, under which an outline tells nothing


class ReaderBar(QWidget):
    """Two quiet buttons; the outline's is there only where there is an outline."""

    heading_asked = Signal(int)  # code point

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = preferences.look
        self.headings: Sequence[Heading] = ()
        self._now = 0
        self._preferences = preferences
        self._outline: Outline | None = None  # the sheets are made when they are asked for: a start need not wait
        self._type_sheet: TypeSheet | None = None
        self.outline_button = Pill(self)
        self.outline_button.setObjectName("outline_button")
        self.outline_button.setAccessibleName(self.tr("Headings"))
        self.outline_button.clicked.connect(self.show_outline)
        self.type_button = QToolButton(self)
        self.type_button.setObjectName("type_button")
        self.type_button.setText(self.tr("Aa"))
        self.type_button.setAccessibleName(self.tr("Type and theme"))
        self.type_button.setToolTip(self.tr("Font, size, measure, line height, theme"))
        self.type_button.clicked.connect(self.show_type)
        for button in (self.outline_button, self.type_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.addWidget(self.outline_button)
        layout.addStretch(1)
        layout.addWidget(self.type_button)
        self.set_look(self._look)
        self.show_article(None)

    def set_look(self, look: Look) -> None:
        """Follow the zoom."""
        self._look = look
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(look.px(50), look.px(4), look.px(22), 0)

    def show_article(self, article: Article | None) -> None:
        """Take another article's headings."""
        if self._outline is not None:
            self._outline.hide()
        self.headings = headings_of(article) if article else ()
        self._now = -1
        self.outline_button.setVisible(len(self.headings) >= FEWEST)
        self.show_place(0)

    def show_place(self, position: int) -> None:
        """Name the heading under which one reads."""
        now = heading_at(self.headings, position)
        if now == self._now or len(self.headings) < FEWEST:
            return
        self._now = now
        words = self.headings[now].words
        self.outline_button.show_words(words)
        self.outline_button.setAccessibleName(self.tr("Headings; you read under: {heading}").format(heading=words))
        self.outline_button.setToolTip(self.tr("Headings"))
        if self._outline is not None and self._outline.isVisible():
            self._outline.mark(now)

    @property
    def outline(self) -> Outline:
        """The sheet of headings."""
        if self._outline is None:
            from visavis.ui.reader.outline import Outline

            self._outline = Outline(self)
            self._outline.asked.connect(self.heading_asked)
        return self._outline

    @property
    def type_sheet(self) -> TypeSheet:
        """The sheet of type and theme."""
        if self._type_sheet is None:
            from visavis.ui.reader.type_sheet import TypeSheet

            self._type_sheet = TypeSheet(self._preferences, self)
        return self._type_sheet

    def show_outline(self) -> None:
        """Show the list of headings, where there are some."""
        if len(self.headings) >= FEWEST:
            self.outline.show_headings(self.headings, max(self._now, 0), self._look)
            self.outline.show_under(self.outline_button if self.outline_button.isVisible() else self)

    def show_type(self) -> None:
        """Show the sheet of type and theme."""
        self.type_sheet.fill()
        self.type_sheet.show_under(self.type_button if self.type_button.isVisible() else self, right=True)
