"""The list of keys."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QWidget

from visavis.ui.actions import key_list
from visavis.ui.dialogs.frame import Framed


class KeysDialog(Framed):
    """Shows every key with what it does, made from the same table as the menus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("KeysDialog", "Keys"), parent)
        self.setObjectName("keys_dialog")
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(7)
        listed = key_list()
        half = (len(listed) + 1) // 2
        for number, (keys, words) in enumerate(listed):
            column, row = 2 * (number // half), number % half
            key = QLabel(f"<b>{escape(keys)}</b>", page)
            key.setTextFormat(Qt.TextFormat.RichText)
            grid.addWidget(key, row, column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            what = QLabel(words, page)
            what.setWordWrap(True)
            grid.addWidget(what, row, column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        area = QScrollArea(self)
        area.setAccessibleName(self.tr("Keys"))
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(page)
        hint = QLabel(self.tr("Single keys rest while you type in a field."), self)
        hint.setProperty("quiet", "true")
        self.body.addWidget(area)
        self.body.addWidget(hint)
        self.add_closing(self.tr("Close"))
        self.resize(940, 620)
