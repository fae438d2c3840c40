"""The page of the keys: find an action, press its new key; what had the key before is named first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from visavis.ui.dialogs.settings.parts import quiet
from visavis.ui.keys import RESERVED, Keymap, keyed, normal, shown
from visavis.ui.models.matching import fit
from visavis.ui.preferences import Preferences

NAME = Qt.ItemDataRole.UserRole


class KeysPage(QWidget):
    """Every change holds at once, in menus, in the bar at the bottom and in the list of keys."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._words = {one.name: one.words for one in keyed()}
        self.search = QLineEdit(self)
        self.search.setObjectName("keys_search")
        self.search.setAccessibleName(self.tr("Find an action or a key"))
        self.search.setPlaceholderText(self.tr("Find an action or a key"))
        self.search.textChanged.connect(self._narrow)
        self.list = QTreeWidget(self)
        self.list.setObjectName("keys")
        self.list.setAccessibleName(self.tr("Keys"))
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setStretchLastSection(False)
        self.list.currentItemChanged.connect(self._show_chosen)
        self.said = quiet("", self)
        self._make_field()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addLayout(self._row())
        layout.addWidget(self.said)
        self._fill()

    def _make_field(self) -> None:
        self.field = QKeySequenceEdit(self)
        self.field.setObjectName("new_key")
        self.field.setAccessibleName(self.tr("New key"))
        self.field.setMaximumSequenceLength(1)
        self.field.setClearButtonEnabled(True)
        self.field.keySequenceChanged.connect(self._show_conflict)
        inner = self.field.findChild(QLineEdit)
        if inner is not None:
            inner.setPlaceholderText(self.tr("Press the new key"))
            inner.setAccessibleName(self.tr("New key"))

    def _row(self) -> QHBoxLayout:
        self.take = self._button("take_key", self.tr("&Use this key"), self._take)
        self.add = self._button("add_key", self.tr("Use it &too"), self._add)
        self.clear = self._button("no_key", self.tr("&No key"), lambda: self._set(()))
        self.reset = self._button("reset_key", self.tr("&Reset"), self._reset)
        self.reset_all = self._button("reset_keys", self.tr("Reset &all"), lambda: self._keep(Keymap()))
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        for button in (self.take, self.add, self.clear, self.reset, self.reset_all):
            row.addWidget(button)
        return row

    def _button(self, name: str, words: str, act: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words.replace("&", ""))
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    @property
    def keymap(self) -> Keymap:
        """The keys as they are now."""
        return Keymap(self._preferences.values.keys)

    @property
    def chosen(self) -> str:
        """The name of the chosen action; empty where none is."""
        item = self.list.currentItem()
        return item.data(0, NAME) if item is not None else ""

    def choose(self, name: str) -> None:
        """Choose an action by its name."""
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None and item.data(0, NAME) == name:
                self.list.setCurrentItem(item)

    def _fill(self) -> None:
        chosen, keymap = self.chosen, self.keymap
        self.list.clear()
        for one in keyed():
            item = QTreeWidgetItem(self.list, [one.words, keymap.text(one.name)])
            item.setData(0, NAME, one.name)
            item.setToolTip(0, one.menu)
            if one.name in keymap.changed:
                font = self.list.font()
                font.setBold(True)
                item.setFont(1, font)
                changed = self.tr("changed; first it was {keys}")
                item.setToolTip(1, changed.format(keys=", ".join(map(shown, one.keys)) or "–"))
        self._narrow(self.search.text())
        self.choose(chosen)
        self.reset_all.setEnabled(bool(keymap.changed))

    def _narrow(self, typed: str) -> None:
        wanted = typed.strip()
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None:
                keys = item.text(1).casefold().split(", ")
                item.setHidden(bool(wanted) and wanted.casefold() not in keys and not fit(wanted, item.text(0)))

    def _show_chosen(self) -> None:
        self.field.clear()
        self._show_conflict()

    def _show_conflict(self) -> None:
        key, name, keymap = self._pressed(), self.chosen, self.keymap
        holder = keymap.holder(key) if key else ""
        usable = bool(key and name) and key not in RESERVED
        self.take.setEnabled(usable)
        self.add.setEnabled(usable and key not in keymap.keys(name))
        self.clear.setEnabled(bool(name and keymap.keys(name)))
        self.reset.setEnabled(name in keymap.changed)
        if key in RESERVED:
            self.said.setText(
                self.tr("{key} moves in lists, texts and windows, so it stays free.").format(key=shown(key))
            )
        elif holder and holder != name:
            words = self.tr("{key} belongs to “{action}”, which loses it if you use it here.")
            self.said.setText(words.format(key=shown(key), action=self._words[holder]))
        else:
            self.said.setText(self.tr("Choose an action, then press the key that it is to have."))

    def _pressed(self) -> str:
        return normal(self.field.keySequence().toString(QKeySequence.SequenceFormat.PortableText))

    def _take(self) -> None:
        self._set((self._pressed(),))

    def _add(self) -> None:
        self._set((*self.keymap.keys(self.chosen), self._pressed()))

    def _set(self, keys: tuple[str, ...]) -> None:
        if self.chosen:
            self._keep(self.keymap.with_keys(self.chosen, keys))

    def _reset(self) -> None:
        if self.chosen:
            self._keep(self.keymap.reset(self.chosen))

    def _keep(self, keymap: Keymap) -> None:
        self._preferences.change(keys=keymap.changed)
        self._fill()
        self._show_chosen()
