"""A list view for thousands of rows of different heights: only rows that come into sight are measured.

Qt's own list asks every row for its size before it can scroll to the last. Here a row that nobody has seen has a
guessed height, a Fenwick tree sums them up (`reader.heights`), and rows that turn out otherwise never move the row
that is being read.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from visavis.ui.reader.heights import Heights

Index = QModelIndex | QPersistentModelIndex
Move = QAbstractItemView.CursorAction
LEAST = QAbstractItemView.ScrollHint.EnsureVisible


class Stands(NamedTuple):
    """How a row stands; Qt's own flags would have PySide6 make all enumerations of QStyle before the first paint."""

    selected: bool = False
    current: bool = False
    keys: bool = False  # go to this list
    hovered: bool = False


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

    def paint_row(self, painter: QPainter, rect: QRect, row: int, stands: Stands) -> None:
        """Paint a row."""
        raise NotImplementedError

    # ------------------------------------------------------------ layout

    def doItemsLayout(self) -> None:
        """Guess the heights of rows, and measure those in sight; the row that is read stays where it is."""
        self._settling = True
        QAbstractItemView.doItemsLayout(self)
        heights, measured = self.guess_heights()
        self._heights, self._measured = Heights(heights), measured
        self._stretch()
        self._hold()
        self._settling = False
        self._settle()
        self._keep()
        self.viewport().update()

    def lay_out_soon(self) -> None:
        """Have the rows laid out before the next paint; Qt's own delay ends only after it, and all is painted twice."""
        self.scheduleDelayedItemsLayout()
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def event(self, event: QEvent) -> bool:
        """Lay the rows out."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.executeDelayedItemsLayout()
        return super().event(event)

    def updateGeometries(self) -> None:
        """Keep the scroll bar as long as the rows."""
        QAbstractItemView.updateGeometries(self)
        self._stretch()

    def _stretch(self) -> None:
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(seen)
        bar.setRange(0, max(0, self._heights.total() - seen))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out at the new width; the current one stays in sight."""
        row, seen = self.currentIndex().row(), event.oldSize().height()
        was_seen = 0 <= row < len(self._heights) and 0 <= self._heights.top(row) - self.verticalOffset() < seen
        QAbstractItemView.resizeEvent(self, event)
        if event.size().width() != event.oldSize().width():
            self.lay_out_soon()
        self._settle()
        if was_seen:
            self.scrollTo(self.currentIndex())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is seen; what comes into sight is measured first."""
        if self._settling:
            return
        self._take_hold()
        if self._settle():
            self.viewport().update()
        else:
            self.viewport().scroll(dx, dy)
        self._keep()

    # ------------------------------------------------------------ measuring what is seen, without moving it

    def _settle(self) -> bool:
        """Measure the rows in sight; tell whether any is higher or lower than was guessed."""
        self._settling = True
        changed = False
        while self._measure_seen():  # what turns out lower brings others into sight
            changed = True
            self._stretch()
            self._hold()
        self._settling = False
        return changed

    def _measure_seen(self) -> bool:
        """Measure the rows in sight that were not yet; tell whether there were any that differ from their guess."""
        differ = [self._measure(row) for row in self._seen() if row not in self._measured]
        return any(differ)

    def _seen(self) -> range:
        """Return the rows in sight."""
        if not len(self._heights):
            return range(0)
        offset = self.verticalOffset()
        return range(self._heights.row_at(offset), self._heights.row_at(offset + self.viewport().height() - 1) + 1)

    def _take_hold(self) -> None:
        """Hold a row in sight: the current one, else the first whose height is known, else the first."""
        seen, current = self._seen(), self.currentIndex().row()
        known = [row for row in seen if row in self._measured]
        row = current if current in known else next(iter([*known, *seen]), -1)
        place = self._heights.top(row) - self.verticalOffset() if row >= 0 else 0
        self._anchor = (QPersistentModelIndex(self.model().index(row, 0)), place) if row >= 0 else None

    def _keep(self) -> None:
        """Hold what is to stay where it is until the next layout; at the top nothing, so that new rows are seen."""
        self._take_hold()
        if not self.verticalOffset():
            self._anchor = None

    def _hold(self) -> None:
        """Put the row that is held back to its place in the viewport, if it is still there."""
        if self._anchor is not None and self._anchor[0].isValid():
            row, place = self._anchor[0].row(), self._anchor[1]
            self.verticalScrollBar().setValue(self._heights.top(row) - place)

    def _measure(self, row: int) -> bool:
        """Give a row its true height, and tell whether it differs from the guess."""
        before = self._heights[row]
        self._measured.add(row)
        self._heights[row] = self.measure(row)
        return self._heights[row] != before

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
        row = index.row()
        if not index.isValid() or row >= len(self._heights):
            return
        self._measure(row)
        for _ in range(3):  # rows that come into sight beside it may turn out otherwise
            self._stretch()
            rect, seen = self.visualRect(index), self.viewport().height()
            if rect.top() < 0 or rect.height() > seen:
                self.verticalScrollBar().setValue(self.verticalOffset() + rect.top())
            elif rect.bottom() >= seen:
                self.verticalScrollBar().setValue(self.verticalOffset() + rect.bottom() + 1 - seen)

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
        area, ground = event.rect(), self.viewport()
        pointed = ground.mapFromGlobal(QCursor.pos()) if ground.underMouse() else QPoint(-1, -1)
        chosen, current = self.selectionModel(), self.currentIndex().row()
        painter = QPainter(ground)
        for row in self._seen():
            index = self.model().index(row, 0)
            rect = self.visualRect(index)
            if index.isValid() and rect.intersects(area):
                stands = Stands(chosen.isSelected(index), row == current, self.hasFocus(), rect.contains(pointed))
                self.paint_row(painter, rect, row, stands)
