"""A list view for thousands of rows of different heights: only rows that come into sight are measured.

Qt's own list asks every row for its size before it can scroll to the last. Here a row that nobody has seen has a
guessed height, a Fenwick tree sums them up (`reader.heights`), and rows that turn out otherwise never move the row
that is being read.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from visavis.ui.reader.heights import Heights

Index = QModelIndex | QPersistentModelIndex
Move = QAbstractItemView.CursorAction
LEAST = QAbstractItemView.ScrollHint.EnsureVisible


class TallList(QListView):
    """Its geometry is its own; selecting, dragging, keys and what a screen reader hears are Qt's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._heights = Heights(())
        self._measured: set[int] = set()  # rows whose heights are no guesses
        self._settling = False
        self._anchor: tuple[QPersistentModelIndex, int] | None = None  # a row in sight, and its place in the viewport
        super().__init__(parent)

    # ------------------------------------------------------------ what a kind of list knows

    def guess_heights(self) -> tuple[Sequence[int], set[int]]:
        """Return a height for each row, and the rows whose heights are no guesses."""
        raise NotImplementedError

    def measure(self, row: int) -> int:
        """Return the true height of a row."""
        raise NotImplementedError

    # ------------------------------------------------------------ layout

    def doItemsLayout(self) -> None:
        """Guess the heights of rows, and measure those in sight; the first of them stays where it is."""
        QAbstractItemView.doItemsLayout(self)
        heights, measured = self.guess_heights()
        self._heights, self._measured = Heights(heights), measured
        self._stretch()
        self._hold()
        self._settle()
        self.viewport().update()

    def _hold(self) -> None:
        """Put the row that was held back to its place in the viewport, if it is still there."""
        if self._anchor is not None and self._anchor[0].isValid():
            row, place = self._anchor[0].row(), self._anchor[1]
            self._settling = True
            self.verticalScrollBar().setValue(self._heights.top(row) - place)
            self._settling = False

    def _take_hold(self) -> None:
        """Hold the current row where it is in sight, else the first in sight; at the top, nothing is held."""
        offset, seen = self.verticalOffset(), self.viewport().height()
        row = self.currentIndex().row()
        if not 0 <= row < len(self._heights) or not 0 <= self._heights.top(row) - offset < seen:
            row = self._heights.row_at(offset)
        held = self.model().index(row, 0)
        self._anchor = (QPersistentModelIndex(held), self._heights.top(row) - offset) if offset else None

    def updateGeometries(self) -> None:
        """Keep the scroll bar as long as the rows."""
        QAbstractItemView.updateGeometries(self)
        self._stretch()

    def _stretch(self) -> None:
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(seen)
        bar.setRange(0, max(0, self._heights.total() - seen))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out at the new width."""
        QAbstractItemView.resizeEvent(self, event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        self._stretch()
        self._settle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is seen; what comes into sight is measured first."""
        if self._settling:
            return
        if self._settle():
            self.viewport().update()
        else:
            self.viewport().scroll(dx, dy)

    def _settle(self) -> bool:
        """Measure the rows in sight; tell whether any is higher or lower than was guessed.

        The row that reaches over the upper edge keeps its lower edge, so that scrolling up is smooth.
        """
        if self._settling or not len(self._heights):
            return False
        self._settling = True
        changed = False
        row = self._heights.row_at(self.verticalOffset())
        reaches_over = self._heights.top(row) < self.verticalOffset()
        while row < len(self._heights) and self._heights.top(row) < self.verticalOffset() + self.viewport().height():
            step = self._measure(row)
            if step:
                changed = True
                self._stretch()
                if reaches_over:
                    self.verticalScrollBar().setValue(max(self.verticalOffset() + step, self._heights.top(row)))
            reaches_over = False
            row += 1
        self._settling = False
        self._take_hold()
        return changed

    def _measure(self, row: int) -> int:
        """Give a row its true height, and return by how much that is more than the guess."""
        if row in self._measured:
            return 0
        self._measured.add(row)
        before = self._heights[row]
        self._heights[row] = self.measure(row)
        return self._heights[row] - before

    # ------------------------------------------------------------ where things are

    def verticalOffset(self) -> int:
        """Return how far the list is scrolled."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """Return that it never scrolls sideways."""
        return 0

    def visualRect(self, index: Index) -> QRect:
        """Return where a row lies in the viewport, be it in sight or not."""
        self.executeDelayedItemsLayout()
        row = index.row()
        if not index.isValid() or row >= len(self._heights):
            return QRect()
        top = self._heights.top(row) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._heights[row])

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row at a place of the viewport."""
        self.executeDelayedItemsLayout()
        y = point.y() + self.verticalOffset()
        if not len(self._heights) or not 0 <= y < self._heights.total():
            return QModelIndex()
        return self.model().index(self._heights.row_at(y), 0)

    def scrollTo(self, index: Index, _hint: QAbstractItemView.ScrollHint = LEAST) -> None:
        """Bring a row into sight, by as little as that takes."""
        self.executeDelayedItemsLayout()
        for _ in range(2):  # rows above that come into sight may turn out otherwise, once
            rect = self.visualRect(index)
            if not rect.isValid():
                return
            self._measure(index.row())
            self._stretch()
            rect = self.visualRect(index)
            below = rect.bottom() + 1 - self.viewport().height()
            if rect.top() < 0 or rect.height() > self.viewport().height():
                self.verticalScrollBar().setValue(self.verticalOffset() + rect.top())
            elif below > 0:
                self.verticalScrollBar().setValue(self.verticalOffset() + below)

    def moveCursor(self, action: Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return the row that a key goes to."""
        rows, row, seen = self.model().rowCount(), self.currentIndex().row(), self.viewport().height()
        if not rows:
            return QModelIndex()
        self.executeDelayedItemsLayout()
        top = self._heights.top(max(row, 0))
        goal = {
            Move.MoveUp: row - 1, Move.MovePrevious: row - 1, Move.MoveDown: row + 1, Move.MoveNext: row + 1,
            Move.MoveHome: 0, Move.MoveEnd: rows - 1,
            Move.MovePageUp: self._heights.row_at(top - seen), Move.MovePageDown: self._heights.row_at(top + seen),
        }.get(action, row)  # fmt: skip
        return self.model().index(min(max(goal, 0), rows - 1), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select all rows that a stretch of the viewport touches."""
        model, offset = self.model(), self.verticalOffset()
        selection = QItemSelection()
        ends = sorted((rect.top() + offset, rect.bottom() + offset)) if rect.height() > 1 else [rect.top() + offset] * 2
        if len(self._heights) and ends[1] >= 0 and ends[0] < self._heights.total():
            first, last = (self._heights.row_at(y) for y in ends)
            selection.select(model.index(first, 0), model.index(last, 0))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """Return what to paint anew when the selection changes: all in sight is but some ten rows."""
        return QRegion(self.viewport().rect())

    # ------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        if not len(self._heights):
            return
        painter, option = QPainter(self.viewport()), QStyleOptionViewItem()
        self.initViewItemOption(option)
        area, pointed = event.rect(), self.viewport().mapFromGlobal(self.cursor().pos())
        hovered = self.indexAt(pointed).row() if self.viewport().underMouse() else -1
        row = self._heights.row_at(area.top() + self.verticalOffset())
        while row < min(len(self._heights), self.model().rowCount()):
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            if option.rect.top() > area.bottom():
                break
            option.state = self._state(index, hovered=row == hovered)
            self.itemDelegate().paint(painter, option, index)
            row += 1

    def _state(self, index: QModelIndex, *, hovered: bool) -> QStyle.StateFlag:
        state = QStyle.StateFlag.State_Enabled
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if hovered:
            state |= QStyle.StateFlag.State_MouseOver
        if index == self.currentIndex() and self.hasFocus():
            state |= QStyle.StateFlag.State_HasFocus
        return state
