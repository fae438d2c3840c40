"""Paints a row of the list of articles: two lines of title, then where and when, and what is left to review."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from visavis.ui.look import Look
from visavis.ui.models.article_list import ArticleList, Entry

TITLE, SMALL = 13.5, 12.0  # pixels of the drawing
SIDE, ABOVE, BETWEEN = 14, 9, 3
TITLE_LINES = 2
MARK = 3  # width of the line beside the article that is read


class ArticleRows(QStyledItemDelegate):
    """All rows are as high, so that a thousand need not be measured."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.read = ""  # id of the article that is read
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Draw with another look."""
        self._look = look
        self._title, self._bold, self._small = look.sans(TITLE), look.sans(TITLE, bold=True), look.sans(SMALL)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a row."""
        look = self._look
        lines = TITLE_LINES * QFontMetrics(self._bold).lineSpacing() + QFontMetrics(self._small).lineSpacing()
        return QSize(look.px(160), 2 * look.px(ABOVE) + look.px(BETWEEN) + lines)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        model = index.model()
        entry = model.entry(index.row()) if isinstance(model, ArticleList) else None
        if entry is None:
            return
        painter.save()
        rect: QRect = option.rect
        self._paint_ground(painter, rect, option.state, read=entry.id == self.read)
        self._paint_words(painter, rect, entry)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, read: bool) -> None:
        look = self._look
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(rect, look.colour("track"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("line"))
        if read:
            painter.fillRect(rect.left(), rect.top(), look.px(MARK), rect.height(), look.colour("accent"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def _paint_words(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        look = self._look
        room = rect.adjusted(look.px(SIDE), look.px(ABOVE), -look.px(SIDE), -look.px(ABOVE))
        small = QFontMetrics(self._small)
        title = self._bold if entry.id == self.read or entry.left else self._title
        lines = two_lines(entry.title, title, room.width())
        high = QFontMetrics(title).lineSpacing()
        top = room.top() + (TITLE_LINES - len(lines)) * high // 2  # a short title stands in the middle with the rest
        painter.setFont(title)
        painter.setPen(look.colour("ink"))
        for line in lines:
            painter.drawText(QPointF(room.left(), top + QFontMetrics(title).ascent()), line)
            top += high
        painter.setFont(self._small)
        painter.setPen(look.colour("muted"))
        foot = QRect(room.left(), top + look.px(BETWEEN), room.width(), small.lineSpacing())
        tally = small.horizontalAdvance(entry.tally)
        about = small.elidedText(entry.about, Qt.TextElideMode.ElideRight, room.width() - tally - look.px(10))
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, about)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, entry.tally)


def two_lines(words: str, font: QFont, width: int) -> list[str]:
    """Return words broken into at most two lines; what does not fit ends in an ellipsis."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    layout.endLayout()
    end = first.textLength()
    rest = words[end:].strip()
    elided = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return [words[:end].rstrip(), elided] if rest else [words]
