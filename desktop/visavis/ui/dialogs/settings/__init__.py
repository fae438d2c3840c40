"""The settings: how it looks, which keys, which language, where the library lies."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget, QWidget

from visavis.ui.dialogs.frame import Framed
from visavis.ui.dialogs.settings.keys import KeysPage
from visavis.ui.dialogs.settings.language import LanguagePage
from visavis.ui.dialogs.settings.library import LibraryPage
from visavis.ui.dialogs.settings.looks import LookPage

if TYPE_CHECKING:
    from visavis.ui.main_window import MainWindow

SIZE = (860, 620)  # pixels of the drawing
LIST_WIDTH = 150
LIST_EDGE = 10  # between the words and the border on each side, that of the style sheet


class SettingsDialog(Framed):
    """Every change holds at once; what asks for a new window is in `between` when the dialog closes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(QCoreApplication.translate("SettingsDialog", "Settings"), window)
        self.setObjectName("settings_dialog")
        self.between: Callable[[], None] | None = None
        self.look = LookPage(window.preferences, self)
        self.keys = KeysPage(window.preferences, self)
        self.language = LanguagePage(window.preferences, self)
        self.library = LibraryPage(window.opener, self)
        self.language.chosen.connect(self._renew)
        self.library.restored.connect(self._close_for)
        self.pages = QStackedWidget(self)
        self.list = QListWidget(self)
        self.list.setObjectName("settings_pages")
        self.list.setAccessibleName(self.tr("Pages"))
        self._add(self.tr("Look"), self.look)
        self._add(self.tr("Keys"), self.keys)
        self._add(self.tr("Language"), self.language)
        self._add(self.tr("Library"), self.library)
        self.list.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.list.setCurrentRow(0)
        self.list.ensurePolished()
        widest = self.list.sizeHintForColumn(0) + 2 * LIST_EDGE  # words of another language may be longer
        self.list.setFixedWidth(max(round(LIST_WIDTH * self.zoom()), widest))
        row = QHBoxLayout()
        row.setSpacing(round(22 * self.zoom()))
        row.addWidget(self.list)
        row.addWidget(self.pages, 1)
        self.body.addLayout(row, 1)
        self.add_closing(self.tr("Close"))
        for button in self.buttons.buttons():
            button.setAutoDefault(False)  # type: ignore[attr-defined] # Enter belongs to the page
        self.take_size(*SIZE)

    def _add(self, words: str, page: QWidget) -> None:
        self.list.addItem(words)
        self.pages.addWidget(page)

    def _renew(self, between: Callable[[], None]) -> None:
        self.between = between

    def _close_for(self, between: Callable[[], None]) -> None:
        self.between = between
        self.accept()
