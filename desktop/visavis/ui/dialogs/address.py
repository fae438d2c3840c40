"""Asks before an address is opened: shows all of it, where it leads, and what about it could mislead."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPlainTextEdit, QWidget

from visavis.errors import UserError
from visavis.ui.addresses import Destination, destination
from visavis.ui.dialogs.frame import Framed
from visavis.ui.outside import open_outside
from visavis.ui.widgets import make_chief, plain

LINES = 4  # of an address that are in sight; a longer one is scrolled
LETTERS = 42  # of an address in a line, at least


class AddressDialog(Framed):
    """Enter and Escape leave the address closed; only its button opens it."""

    def __init__(self, asked: Destination, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("AddressDialog", "Open this address?"), parent)
        self.setObjectName("address_dialog")
        self._asked = asked
        self.place = self._label("place", asked.place)
        font = self.place.font()
        font.setBold(True)
        self.place.setFont(font)
        self._say(self.tr("It leads to"), self.place)
        self.address = self._field("address", self.tr("The whole address"), asked.address)
        self._say(self.tr("The whole address"), self.address)
        if asked.written:
            self.written = self._field("written", self.tr("As it is written in the article"), asked.written)
            self._say(self.tr("As it is written in the article"), self.written)
        for warning in asked.warnings:
            label = self._label("warning", warning)
            label.setProperty("problem", "true")
            self.body.addWidget(label)
        self.body.addWidget(
            self._label("leaving", self.tr("Another program opens it. Whoever runs the place will see that you come."))
        )
        self.body.addStretch(1)
        self._add_buttons()
        self.take_size(560, 330 + (140 if asked.written else 0) + 44 * len(asked.warnings))

    def _label(self, name: str, words: str) -> QLabel:
        label = plain(QLabel(words, self))
        label.setObjectName(name)
        label.setWordWrap(True)
        return label

    def _say(self, words: str, about: QWidget) -> None:
        label = QLabel(words, self)
        label.setProperty("quiet", "true")
        label.setBuddy(about)
        self.body.addWidget(label)
        self.body.addWidget(about)

    def _field(self, name: str, words: str, address: str) -> QPlainTextEdit:
        field = QPlainTextEdit(address, self)
        field.setObjectName(name)
        field.setAccessibleName(words)
        field.setReadOnly(True)
        field.setTabChangesFocus(True)
        field.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        field.setWordWrapMode(field.document().defaultTextOption().WrapMode.WrapAnywhere)
        field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.ensurePolished()
        field.setFixedHeight(field.fontMetrics().lineSpacing() * min(LINES, 1 + len(address) // LETTERS) + 34)
        return field

    def _add_buttons(self) -> None:
        role = QDialogButtonBox.ButtonRole
        self.opening = self.buttons.addButton(self.tr("&Open"), role.AcceptRole)
        self.copy = self.buttons.addButton(self.tr("&Copy address"), role.ActionRole)
        self.cancel = self.buttons.addButton(self.tr("Cancel"), role.RejectRole)
        for button, name in ((self.opening, "open"), (self.copy, "copy_address"), (self.cancel, "cancel")):
            button.setObjectName(name)
            button.setAutoDefault(button is self.cancel)
        self.copy.clicked.connect(self._copy)
        self.cancel.setDefault(True)
        make_chief(self.cancel)
        self.cancel.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._asked.address)
        self.reject()


def open_asking(written: str, parent: QWidget, words: str = "") -> None:
    """Open an address, if the user still wants it once he has seen all of it; `words` are those that it is behind.

    Raises:
        UserError: It is none that is opened from an article, or no program takes it.
    """
    asked = destination(written, words)
    if AddressDialog(asked, parent).exec() and not open_outside(QUrl.fromEncoded(asked.address.encode())):
        raise UserError(
            QCoreApplication.translate("AddressDialog", "No program of this computer opens {address}.").format(
                address=asked.address
            ),
            QCoreApplication.translate("AddressDialog", "Copy the address, and open it where you like."),
        )
