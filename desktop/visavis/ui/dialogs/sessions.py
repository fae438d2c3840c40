"""The list of sessions: open one, give it another name, begin a new one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QListWidget, QListWidgetItem, QWidget

from visavis.model import SessionEntry
from visavis.ui.desk import Desk
from visavis.ui.dialogs.frame import Framed
from visavis.ui.language import say_name
from visavis.ui.opener import Opener


class SessionsDialog(Framed):
    """Every session of the library, the last changed first."""

    def __init__(self, opener: Opener, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SessionsDialog", "Sessions"), parent)
        self.setObjectName("sessions_dialog")
        self._opener, self._desk = opener, desk
        self.list = QListWidget(self)
        self.list.setObjectName("sessions")
        self.list.setAccessibleName(self.tr("Sessions"))
        self.list.itemActivated.connect(lambda _item: self._open())
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of the session on the desk"))
        self.name.setText(desk.session.name if desk.session else "")
        self.name.setEnabled(desk.session is not None)
        self.name.editingFinished.connect(self._rename)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(QLabel(self.tr("Name of the session on the desk"), self))
        self.body.addWidget(self.name)
        new = self.buttons.addButton(self.tr("New session"), QDialogButtonBox.ButtonRole.ActionRole)
        new.clicked.connect(self._begin)
        if opener.elsewhere is not None:
            beside = self.buttons.addButton(self.tr("Open in a new window"), QDialogButtonBox.ButtonRole.ActionRole)
            beside.clicked.connect(self._open_elsewhere)
        self.add_choice(self.tr("Open"), self.tr("Close"))
        self._fill()
        self.take_size(560, 480)

    def _fill(self) -> None:
        self.list.clear()
        for entry in self._opener.library.entries():
            item = QListWidgetItem(self._words(entry), self.list)
            item.setData(Qt.ItemDataRole.UserRole, entry.id)
            if self._desk.session is not None and entry.id == self._desk.session.id:
                self.list.setCurrentItem(item)

    def _words(self, entry: SessionEntry) -> str:
        changed = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(round(entry.changed.timestamp())), QLocale.FormatType.ShortFormat
        )
        articles = self.tr("%Ln articles", "", entry.articles)
        return f"{entry.name}\n{articles} · {say_name(entry.profile)} · {changed}"

    def _rename(self) -> None:
        name = self.name.text().strip()
        if name and self._desk.session is not None and name != self._desk.session.name:
            self._desk.rename(name)
            self._fill()

    def _begin(self) -> None:
        self._opener.new_session()
        self.reject()

    def _open_elsewhere(self) -> None:
        chosen, here = self._chosen(), self._desk.session
        self.reject()
        if chosen and self._opener.elsewhere is not None and (here is None or here.id != chosen):
            self._opener.elsewhere(chosen)

    def _chosen(self) -> int:
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else 0

    def _open(self) -> None:
        self.accept()

    def accept(self) -> None:
        """Open the chosen session."""
        chosen = self._chosen()
        if chosen is not None and (self._desk.session is None or chosen != self._desk.session.id):
            self._opener.open_session(chosen)
        super().accept()
