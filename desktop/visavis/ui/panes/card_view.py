"""The list of cards in a pane: selecting one or several, folding groups, taking cards that are dropped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from visavis.ui.look import Look
from visavis.ui.models.card_list import CARD_MIME, CardList, carried_ids
from visavis.ui.models.groups import Heading
from visavis.ui.panes.delegate import CardDelegate
from visavis.ui.panes.painting import SIDE
from visavis.ui.panes.tall_list import Index, Stands, TallList

Select = QItemSelectionModel.SelectionFlag


class CardView(TallList):
    """Shows the cards of one party; what is selected is the window's to say, a click or key only asks."""

    focus_changed = Signal()
    cards_chosen = Signal(list, bool)  # ids, the current one last; whether those of other panes stay selected
    cards_dropped = Signal(list)
    drag_asked = Signal()
    menu_asked = Signal(str, QPoint)  # card, global place
    group_toggled = Signal(str)

    def __init__(self, pane: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget(self))  # one that Qt made would have PySide6 load every widget class to name it
        self.setProperty("cards", "true")
        self._look = look
        self._empty = ""
        self._welcome = False  # a card hovers over the pane
        self._all_selected: frozenset[str] = frozenset()  # in all panes
        self.cards = CardList(pane, self)
        self.setModel(self.cards)
        self.delegate = CardDelegate(look, self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(look.px(40))

    def set_look(self, look: Look) -> None:
        """Draw with another look."""
        self._look = look
        self.delegate.set_look(look)
        self.verticalScrollBar().setSingleStep(look.px(40))
        self.lay_out_soon()

    def show_as(self, *, compact: bool, found: str) -> None:
        """Draw compact or full cards, with the words marked that are looked for."""
        if self.delegate.compact != compact:
            self.delegate.compact = compact
            self.lay_out_soon()
        self.delegate.found = found
        self.viewport().update()

    def guess_heights(self) -> tuple[Sequence[int], set[int]]:
        """Guess the heights of rows that nobody has seen."""
        return self.delegate.guess_heights(self.cards)

    def measure(self, row: int) -> int:
        """Set a row in type, and return its height."""
        return self.delegate.height(self.cards, row)

    def paint_row(self, painter: QPainter, rect: QRect, row: int, stands: Stands) -> None:
        """Paint a card or a heading."""
        self.delegate.paint_row(painter, QRectF(rect), row, stands)

    # ------------------------------------------------------------ selecting

    def select_cards(self, card_ids: Sequence[str]) -> bool:
        """Select those of the cards that stand here; bring the last into sight, and tell whether it is here."""
        self._all_selected = frozenset(card_ids)
        here = [card_id for card_id in card_ids if self.cards.row_of(card_id) >= 0]
        current = self.cards.index(self.cards.row_of(here[-1])) if here else QModelIndex()
        if here != self._selected():  # or a stretch that is being selected with Shift would begin anew
            self.setCurrentIndex(current)
            self.selectionModel().select(self._ranges(here), Select.ClearAndSelect)
        if not here or here[-1] != card_ids[-1]:
            return False
        self.scrollTo(current)
        return True

    def _ranges(self, card_ids: Sequence[str]) -> QItemSelection:
        """Return the cards' rows, those side by side in one range: ten thousand single ones would take seconds."""
        rows = sorted(self.cards.row_of(card_id) for card_id in card_ids)
        selection = QItemSelection()
        first = 0
        for number, row in enumerate(rows):
            if number + 1 == len(rows) or rows[number + 1] != row + 1:
                selection.append(QItemSelectionRange(self.cards.index(rows[first]), self.cards.index(row)))
                first = number + 1
        return selection

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> Select:
        """Let a heading leave the selection as it is."""
        if index.isValid() and not self.cards.card_id(index.row()):
            return Select.NoUpdate
        return super().selectionCommand(index, event)

    def _selected(self) -> list[str]:
        """Return the ids of the cards selected here, the current one last."""
        ids = [
            card_id
            for ranged in list(self.selectionModel().selection())  # type: ignore[call-overload]
            for card_id in self.cards.card_ids(ranged.top(), ranged.bottom())
        ]
        current = self.cards.card_id(self.currentIndex().row())
        return [*(card_id for card_id in ids if card_id != current), *([current] if current in ids else [])]

    def _report(self, modifiers: Qt.KeyboardModifier) -> None:
        self.cards_chosen.emit(self._selected(), bool(modifiers & Qt.KeyboardModifier.ControlModifier))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what a click has selected, or fold the group whose heading was clicked."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        clicked = event.button() is Qt.MouseButton.LeftButton and self.viewport().rect().contains(place)
        if clicked and not self._toggle_group(self.indexAt(place)):
            self._report(event.modifiers())

    def _toggle_group(self, index: Index) -> bool:
        one = self.cards.rows[index.row()] if index.isValid() else None
        if isinstance(one, Heading):
            self.group_toggled.emit(one.group)
        return isinstance(one, Heading)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters and digits to the window's keys; they never search here."""
        whole = event.matches(QKeySequence.StandardKey.SelectAll)
        if event.text().isprintable() and event.text() and event.key() != Qt.Key.Key_Space and not whole:
            event.ignore()
            return
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._toggle_group(
            self.currentIndex()
        ):
            return
        before, were = self.currentIndex().row(), self._selected()
        super().keyPressEvent(event)
        now = self._selected()
        if self.currentIndex().row() != before or now != were:  # only a key chooses: rows that come and go must not
            self._report(Qt.KeyboardModifier.NoModifier if whole else event.modifiers())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell screen readers where the keys are; Qt's list would look for the row in a layout that it has not made."""
        QAbstractItemView.currentChanged(self, current, previous)
        self._announce(QAccessible.Event.Focus, current)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell screen readers what is selected, for the same reason."""
        QAbstractItemView.selectionChanged(self, selected, deselected)
        if selected.size():
            self._announce(QAccessible.Event.Selection, self.currentIndex())

    def _announce(self, what: QAccessible.Event, index: Index) -> None:
        if QAccessible.isActive() and index.isValid():
            event = QAccessibleEvent(self, what)
            event.setChild(index.row())
            QAccessible.updateAccessibility(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that keys come here now."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that keys go elsewhere now."""
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask the window for the menu of the card under the pointer, or of the current one."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index: Index = self.currentIndex() if by_key else self.indexAt(event.pos())
        card_id = self.cards.card_id(index.row())
        if not card_id:
            return
        if card_id not in self._selected():
            self.cards_chosen.emit([card_id], False)  # noqa: FBT003 - Qt's signals have no keywords
        at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
        self.menu_asked.emit(card_id, at)

    # ------------------------------------------------------------ dragging

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Have all selected cards dragged, those of other panes as well."""
        if self.cards.card_id(self.currentIndex().row()) not in self._all_selected:
            self._report(Qt.KeyboardModifier.NoModifier)
        self.drag_asked.emit()

    def picture(self, count: int) -> QPixmap:
        """Return the current card as it is dragged, with the number of all that come with it."""
        card = self.viewport().grab(self.visualRect(self.currentIndex()))
        if count > 1:
            painter, font = QPainter(card), self._look.sans(13, bold=True)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            size = self._look.px(26)
            badge = QRect(self._look.px(SIDE), 0, max(size, self._look.px(10) * len(str(count)) + size // 2), size)
            painter.setBrush(self._look.colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(badge, size / 2, size / 2)
            painter.setFont(font)
            painter.setPen(self._look.colour("accent_ink"))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(count))
            painter.end()
        return card

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome cards of other panes; files go to the window."""
        if self._wants(event):
            self._set_welcome(welcome=True)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keep welcoming them."""
        if self._wants(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Stop welcoming them."""
        self._set_welcome(welcome=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which cards were dropped; the move itself is the window's."""
        self._set_welcome(welcome=False)
        if not self._wants(event):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)  # or Qt would remove the row on its own
        event.accept()
        card_ids = carried_ids(event.mimeData())
        QTimer.singleShot(0, self, lambda: self.cards_dropped.emit(card_ids))

    def _wants(self, event: QDropEvent) -> bool:
        """Tell whether a drag brings any card that does not stand here already."""
        data = event.mimeData()
        return data.hasFormat(CARD_MIME) and any(self.cards.row_of(card_id) < 0 for card_id in carried_ids(data))

    def _set_welcome(self, *, welcome: bool) -> None:
        self._welcome = welcome
        self.viewport().update()

    # ------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards, or say that there are none; ring the pane while a card hovers over it."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.colour("window"))
        if not self.cards.rowCount():
            painter.setPen(self._look.colour("muted"))
            painter.setFont(self._look.sans(13))
            side = self._look.px(SIDE + 8)
            room = QRect(side, self._look.px(28), self.viewport().width() - 2 * side, self._look.px(120))
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self._empty)
        painter.end()
        super().paintEvent(event)
        if self._welcome:
            self._paint_welcome()

    def _paint_welcome(self) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        glow = self._look.colour("accent")
        painter.setPen(glow)
        glow.setAlphaF(0.08)
        painter.setBrush(glow)
        inset = self._look.px(5)
        painter.drawRoundedRect(self.viewport().rect().adjusted(inset, 0, -inset, -inset), 8, 8)

    def say_when_empty(self, words: str) -> None:
        """Set what an empty pane says."""
        self._empty = words
        self.viewport().update()
