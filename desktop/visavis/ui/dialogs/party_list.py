"""The parties of a profile in the order of their panes; dragged, or shifted with Alt and the arrows."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from visavis.model import Profile
from visavis.ui.dialogs.swatches import colour_icon
from visavis.ui.language import say_name
from visavis.ui.look import Look


class PartyList(QListWidget):
    """Shows a profile; several parties can be selected at once, to be merged or removed."""

    reordered = Signal(list)  # ids in their new order
    shift_asked = Signal(int)  # the current party, up (-1) or down (1)
    remove_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setIconSize(QSize(look.px(14), look.px(14)))
        self.setObjectName("parties")
        self.setAccessibleName(self.tr("Parties, in the order of their panes"))
        self.setToolTip(self.tr("Drag, or Alt and the arrows, to put them in another order"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.model().rowsMoved.connect(self._tell_order)

    def show_profile(self, profile: Profile, current: str, selected: tuple[str, ...] = ()) -> None:
        """Show the parties, one of them current; `selected` ones stay so."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's
        self.clear()
        for party in profile.parties:
            item = QListWidgetItem(
                colour_icon(self._look.theme.line_of(party.colour), self._look.px(14)), say_name(party.name), self
            )
            item.setData(Qt.ItemDataRole.UserRole, party.id)
            if party.id == current:
                self.setCurrentItem(item)
        for row, party in enumerate(profile.parties):
            self.item(row).setSelected(party.id == current or party.id in selected)
        self.blockSignals(False)  # noqa: FBT003 - Qt's

    @property
    def current(self) -> str:
        """The id of the party that is edited; empty: none."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    @property
    def selected(self) -> tuple[str, ...]:
        """The ids of the selected parties, in their order."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.isSelected())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift with Alt and the arrows; remove with Delete."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.shift_asked.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)

    def _tell_order(self, _parent: QModelIndex, _first: int, _last: int, _to: QModelIndex, _row: int) -> None:
        self.reordered.emit([self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count())])
