"""Lists the tags of the session; one can be renamed, merged with another, or taken off everything."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from visavis.ui.desk import Desk
from visavis.ui.dialogs.frame import Framed
from visavis.ui.language import number
from visavis.ui.widgets import plain


class TagsDialog(Framed):
    """Whatever is done here is one step of the history."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("TagsDialog", "Tags of the session"), parent)
        self.setObjectName("tags_dialog")
        self._desk = desk
        self.said = plain(QLabel(self))
        self.said.setObjectName("tags_said")
        self.said.setProperty("quiet", "true")
        self.said.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setObjectName("tags_list")
        self.list.setAccessibleName(self.tr("Tags with how often each was given"))
        self.name = QLineEdit(self)
        self.name.setObjectName("tags_name")
        self.name.setAccessibleName(self.tr("Name of the tag"))
        self.rename = self._button("tags_rename", self.tr("Rename"))
        self.remove = self._button("tags_remove", self.tr("Remove everywhere"))
        line = QHBoxLayout()
        line.addWidget(self.name, 1)
        line.addWidget(self.rename)
        line.addWidget(self.remove)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(line)
        self.body.addWidget(self.said)
        self.add_closing(self.tr("Close"))
        self.list.currentItemChanged.connect(lambda item, _before: self.name.setText(_tag(item)))
        self.name.textChanged.connect(lambda _words: self._settle())
        self.name.returnPressed.connect(self.do_rename)
        self.rename.clicked.connect(self.do_rename)
        self.remove.clicked.connect(self.do_remove)
        self._fill("")
        self.take_size(520, 440)

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _fill(self, current: str) -> None:
        session = self._desk.session
        tags = session.tags() if session else ()
        self.list.clear()
        for one in tags:
            item = QListWidgetItem(f"{one.tag}  ·  {number(one.count)}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, one.tag)
        names = [one.tag for one in tags]
        self.list.setCurrentRow(names.index(current) if current in names else 0)
        self._settle()

    def _names(self) -> list[str]:
        return [_tag(self.list.item(row)) for row in range(self.list.count())]

    def _settle(self) -> None:
        """Say what the button would do."""
        chosen, wanted = _tag(self.list.currentItem()), " ".join(self.name.text().split())
        other = next((name for name in self._names() if name.casefold() == wanted.casefold() and name != chosen), "")
        self.rename.setText(self.tr("Merge") if other else self.tr("Rename"))
        self.rename.setEnabled(bool(chosen and wanted) and wanted != chosen)
        self.remove.setEnabled(bool(chosen))
        self.name.setEnabled(bool(chosen))
        if not self.list.count():
            self.said.setText(self.tr("No tag was given yet."))
        elif other:
            merged = self.tr("“{tag}” and “{other}” will be one tag. Undo takes it back.")
            self.said.setText(merged.format(tag=chosen, other=other))
        else:
            self.said.setText(self.tr("The name of another tag makes one of the two."))

    def do_rename(self) -> None:
        """Rename the chosen tag, or merge it."""
        tag, name = _tag(self.list.currentItem()), " ".join(self.name.text().split())
        if tag and name and name != tag:
            self._desk.do(lambda session: session.rename_tag(tag, name))
            self._fill(next((one for one in self._present() if one.casefold() == name.casefold()), ""))

    def do_remove(self) -> None:
        """Take the chosen tag off everything."""
        tag = _tag(self.list.currentItem())
        if tag:
            self._desk.do(lambda session: session.remove_tag(tag))
            self._fill("")

    def _present(self) -> list[str]:
        session = self._desk.session
        return [one.tag for one in session.tags()] if session else []


def _tag(item: QListWidgetItem | None) -> str:
    return item.data(Qt.ItemDataRole.UserRole) if item is not None else ""
