"""The list of cards in a pane: selecting, dragging to another pane, and taking what is dropped."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from visavis.ui.look import Look
from visavis.ui.models.card_list import CARD_MIME, CardList
from visavis.ui.panes.delegate import SIDE, CardDelegate

Index = QModelIndex | QPersistentModelIndex

BATCH = 24  # cards laid out before the next event: a screen of them, and some five milliseconds


class CardView(QListView):
    """Shows the cards of one party."""

    focus_changed = Signal()
    card_chosen = Signal(str)
    card_dropped = Signal(str)
    menu_asked = Signal(str, QPoint)  # card, global place

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget(self))  # one that Qt made would have PySide6 load every widget class to name it
        self.setProperty("cards", "true")
        self._look = look
        self._empty = ""
        self._wanted = ""  # a card to be shown once it is laid out
        self._welcome = False  # a card hovers over the pane
        self.cards = CardList(self)
        self.setModel(self.cards)
        self._delegate = CardDelegate(look, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.viewport().setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.clicked.connect(self._choose)
        self.verticalScrollBar().setSingleStep(look.px(40))
        self.verticalScrollBar().rangeChanged.connect(self._show_wanted)

    def set_look(self, look: Look) -> None:
        """Draw with another look."""
        self._look = look
        self._delegate.set_look(look)
        self.scheduleDelayedItemsLayout()

    def select_card(self, card_id: str) -> bool:
        """Select a card and bring it into sight; tell whether the pane shows it."""
        row = self.cards.row_of(card_id)
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            return False
        index = self.cards.index(row)
        if index != self.currentIndex() or not self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._wanted = card_id
        self._show_wanted()
        return True

    def _show_wanted(self) -> None:
        """Bring the selected card into sight: at once, or as soon as the batch that holds it is laid out."""
        row = self.cards.row_of(self._wanted) if self._wanted else -1
        index = self.cards.index(row)
        if row >= 0 and self.visualRect(index).isValid():
            self._wanted = ""
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _choose(self, index: Index) -> None:
        self.card_chosen.emit(self.cards.faces[index.row()].card_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters and digits to the window's keys; they never search here."""
        if event.text().isprintable() and event.text() and event.key() != Qt.Key.Key_Space:
            event.ignore()
            return
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        now = self.currentIndex()
        if now.isValid() and now.row() != before:  # only a key chooses: rows that come and go must not
            self._choose(now)

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
        index = self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        if index.isValid():
            self._choose(index)
            at = event.globalPos()
            if event.reason() is QContextMenuEvent.Reason.Keyboard:
                at = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_asked.emit(self.cards.faces[index.row()].card_id, at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out at the new width; what was selected stays in sight."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a card of another pane; files go to the window."""
        if _brings_card(event) and event.source() is not self:
            self._set_welcome(welcome=True)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keep welcoming it."""
        if _brings_card(event) and event.source() is not self:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Stop welcoming it."""
        self._set_welcome(welcome=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which card was dropped; the move itself is the window's."""
        self._set_welcome(welcome=False)
        if not _brings_card(event) or event.source() is self:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)  # or Qt would remove the row on its own
        event.accept()
        card_ids = bytes(event.mimeData().data(CARD_MIME).data()).decode().split("\n")
        QTimer.singleShot(0, self, lambda: self.card_dropped.emit(card_ids[0]))

    def _set_welcome(self, *, welcome: bool) -> None:
        self._welcome = welcome
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards, or say that there are none; ring the pane while a card hovers over it."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._look.colour("window"))
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


def _brings_card(event: QDropEvent) -> bool:
    return event.mimeData().hasFormat(CARD_MIME)
