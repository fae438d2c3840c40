"""The page of the library: where it lies, whether it is sound, its backups, and the way back from one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from visavis.app import backups
from visavis.errors import UserError
from visavis.ui.dialogs.files import ask_to_open, ask_to_write
from visavis.ui.dialogs.settings.parts import quiet
from visavis.ui.language import say
from visavis.ui.opener import Opener

PLACE = Qt.ItemDataRole.UserRole
PATTERN = "*.sqlite"


class LibraryPage(QWidget):
    """A restore closes the settings: all windows go, the backup takes the library's place, and they come back."""

    restored = Signal(object)  # Callable that puts the backup in the library's place

    def __init__(self, opener: Opener | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = opener.library if opener is not None else None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        self.place = QLabel(str(self._library.path) if self._library else self.tr("No library is open."), self)
        self.place.setObjectName("library_place")
        self.place.setAccessibleName(self.tr("Where the library lies"))
        self.place.setWordWrap(True)
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._layout.addWidget(QLabel(self.tr("The library, with all sessions and articles, lies here:"), self))
        self._layout.addWidget(self.place)
        self._warn_of_clouds()
        self.list = QListWidget(self)
        self.list.setObjectName("backups")
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.currentItemChanged.connect(lambda: self._show_able())
        self._layout.addWidget(QLabel(self.tr("Backups that Visavis makes by itself, each looked over"), self))
        self._layout.addWidget(self.list, 1)
        self._layout.addLayout(self._verbs())
        self.said = quiet(
            self.tr("One at each start after a change; of the old ones, some days, weeks and months stay."), self
        )
        self.said.setObjectName("library_said")
        self._layout.addWidget(self.said)
        self._fill()

    def _warn_of_clouds(self) -> None:
        cloud = backups.cloud(self._library.path) if self._library else ""
        self.warning = QLabel(self)
        self.warning.setObjectName("cloud_warning")
        self.warning.setWordWrap(True)
        words = self.tr(
            "<b>The library lies in {folder}.</b> A program that synchronizes files can damage it while it is written."
            " Close Visavis, move the file elsewhere, and start with --library or $VISAVIS_LIBRARY."
        )
        self.warning.setText(words.format(folder=cloud))
        self.warning.setVisible(bool(cloud))
        self._layout.addWidget(self.warning)

    def _verbs(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.check = self._button("check_library", self.tr("&Look it over"), self._check, row)
        self.copy = self._button("back_up", self.tr("&Back up now…"), self._ask_copy, row)
        row.addStretch(1)
        self.restore = self._button("restore_backup", self.tr("&Restore this backup"), self._restore_chosen, row)
        self.other = self._button("restore_file", self.tr("Restore a &file…"), self._ask_restore, row)
        return row

    def _button(self, name: str, words: str, act: object, row: QHBoxLayout) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words.replace("&", "").rstrip("…"))
        button.setAutoDefault(False)
        button.clicked.connect(act)
        row.addWidget(button)
        return button

    def _fill(self) -> None:
        self.list.clear()
        for path in backups.found(self._library.path) if self._library else ():
            taken = backups.taken(path)
            if taken is not None:
                moment = QDateTime.fromSecsSinceEpoch(round(taken.timestamp()))
                size = QLocale().formattedDataSize(path.stat().st_size)
                words = f"{QLocale().toString(moment, QLocale.FormatType.ShortFormat)} · {size}"
                QListWidgetItem(words, self.list).setData(PLACE, str(path))
        self._show_able()

    def _show_able(self) -> None:
        able = self._library is not None
        for button in (self.check, self.copy, self.other):
            button.setEnabled(able)
        self.restore.setEnabled(able and self.list.currentItem() is not None)

    def _check(self) -> None:
        if self._library is not None:
            wrong = self._library.check()
            self.said.setText(
                "\n".join(map(say, wrong)) or self.tr("All is well: every page and every quotation was looked at.")
            )

    def _ask_copy(self) -> None:
        ask_to_write(self, self.tr("Back up"), "visavis-backup.sqlite", PATTERN, self.copy_to)

    def copy_to(self, target: Path) -> None:
        """Write a verified copy of the library."""
        if self._library is None:
            return
        try:
            self._library.backup(target)
        except UserError as error:
            self.said.setText(f"{say(error.what_words)} {say(error.remedy_words)}")
            return
        self.said.setText(self.tr("The backup is in {path}, and was looked over.").format(path=target))

    def _restore_chosen(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.restore_from(Path(item.data(PLACE)))

    def _ask_restore(self) -> None:
        ask_to_open(self, self.tr("Restore a backup"), PATTERN, self.restore_from)

    def restore_from(self, source: Path) -> None:
        """Put a backup in the library's place, if the user is sure."""
        question = self.tr("Put the backup in the place of the library?")
        more = self.tr("What is there now is kept beside it, under another name. All windows close and open again.")
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Restore"), question, parent=self)
        box.setObjectName("restore_question")
        box.setInformativeText(more)
        yes = box.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Leave it"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if box.clickedButton() is yes and self._library is not None:
            self.restored.emit(partial(_put_back, source, self._library.path))


def _put_back(source: Path, library: Path) -> None:
    from visavis.app.database import restore

    restore(source, library)
