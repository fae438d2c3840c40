"""The list of keys as they are now."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QWidget

from visavis.ui.dialogs.frame import Framed
from visavis.ui.keys import Keymap, key_list

ONE_COLUMN, TWO_COLUMNS = 500, 940  # pixels of the drawing
HEIGHT = 620


class KeysDialog(Framed):
    """Shows every key with what it does, made from the same table as the menus."""

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("KeysDialog", "Keys"), parent)
        self.setObjectName("keys_dialog")
        self.take_size(TWO_COLUMNS, HEIGHT)
        self._keymap = keymap
        narrow = self.width() < TWO_COLUMNS * self.zoom()
        if narrow:
            self.take_size(ONE_COLUMN, HEIGHT)
        area = QScrollArea(self)
        area.setAccessibleName(self.tr("Keys"))
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(self._page(1 if narrow else 2))
        hint = QLabel(self.tr("Single keys rest while you type in a field."), self)
        hint.setProperty("quiet", "true")
        self.body.addWidget(area)
        self.body.addWidget(hint)
        self.add_closing(self.tr("Close"))

    def _page(self, columns: int) -> QWidget:
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(7)
        listed = key_list(self._keymap)
        rows = -(-len(listed) // columns)
        top = Qt.AlignmentFlag.AlignTop
        for number, (keys, words) in enumerate(listed):
            row, column = number % rows, 2 * (number // rows)
            key, what = QLabel(f"<b>{escape(keys)}</b>", page), QLabel(words, page)
            what.setWordWrap(True)
            grid.addWidget(key, row, column, Qt.AlignmentFlag.AlignRight | top)
            grid.addWidget(what, row, column + 1, top)
            grid.setColumnStretch(column + 1, 1)
        grid.setRowStretch(rows, 1)
        return page
