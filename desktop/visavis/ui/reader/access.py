"""The article for screen readers: its words, the caret, the selection, and where each letter stands."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextCursorEvent, QAccessibleTextInterface
from PySide6.QtWidgets import QAccessibleWidget

from visavis.model import Article, Span
from visavis.ui.offsets import Utf16Map

if TYPE_CHECKING:
    from visavis.ui.reader.view import ArticleView


class ArticleText(QAccessibleTextInterface):
    """The words of the article. Qt counts them in UTF-16 units; so do the arguments here."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__()
        self._view = view
        self._mapped: tuple[Article, Utf16Map] | None = None

    def _words(self) -> str:
        return self._view.article.text if self._view.article else ""

    def _offsets(self) -> Utf16Map:
        article = self._view.article
        if article is None:
            return Utf16Map("")
        if self._mapped is None or self._mapped[0] is not article:
            self._mapped = (article, Utf16Map(article.text))
        return self._mapped[1]

    def _span(self, start: int, end: int) -> Span:
        first, last = sorted((max(start, 0), max(end, 0)))
        most = len(self._words())
        return Span(min(self._offsets().to_points(first), most), min(self._offsets().to_points(last), most))

    def text(self, start: int, end: int) -> str:
        """Return the words between two offsets."""
        return self._span(start, end).of(self._words())

    def characterCount(self) -> int:
        """Return the length."""
        return self._offsets().to_units(len(self._words()))

    def cursorPosition(self) -> int:
        """Return where the caret stands."""
        return self._offsets().to_units(self._view.caret())

    def setCursorPosition(self, position: int) -> None:
        """Put the caret somewhere, in sight."""
        place = self._span(position, position).start
        self._view.put_caret(place)
        self._view.go_to(place)

    def selectionCount(self) -> int:
        """Return whether words are selected."""
        return int(self._view.selected_span() is not None)

    def selection(self, _index: int) -> Any:
        """Return the selected stretch."""
        span = self._view.selected_span() or Span(0, 0)
        return self._offsets().to_units(span.start), self._offsets().to_units(span.end)

    def addSelection(self, start: int, end: int) -> None:
        """Select words."""
        self._view.select(self._span(start, end))

    def setSelection(self, _index: int, start: int, end: int) -> None:
        """Select words."""
        self._view.select(self._span(start, end))

    def removeSelection(self, _index: int) -> None:
        """Select nothing."""
        self._view.select(None)

    def characterRect(self, offset: int) -> QRect:
        """Return where a letter stands on the screen; empty where it is out of sight."""
        box = self._view.span_box(self._span(offset, offset + 1)).toRect()
        return box if box.isEmpty() else box.translated(self._view.viewport().mapToGlobal(QPoint(0, 0)))

    def offsetAtPoint(self, point: QPoint) -> int:
        """Return the offset nearest to a place on the screen."""
        position = self._view.position_under(self._view.viewport().mapFromGlobal(point))
        return self._offsets().to_units(position) if position is not None else -1

    def scrollToSubstring(self, start: int, _end: int) -> None:
        """Bring words into sight."""
        self._view.go_to(self._span(start, start).start)

    def attributes(self, offset: int) -> Any:
        """Return that no letter is dressed otherwise than its neighbours."""
        return "", offset, offset


class ArticleAccess(QAccessibleWidget):
    """The article view as a document with text."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view, QAccessible.Role.Document, view.accessibleName())
        self.words = ArticleText(view)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Return the words where they are asked for."""
        return self.words if kind is QAccessible.InterfaceType.TextInterface else super().interface_cast(kind)


def make_interface(_key: str, thing: QObject) -> QAccessibleInterface | None:
    """Return the interface of an article view; of anything else, what Qt makes."""
    from visavis.ui.reader.view import ArticleView

    if not isinstance(thing, ArticleView):
        return None
    thing.access = ArticleAccess(thing)  # Qt owns it from now on; the view keeps Python's half alive
    return thing.access


def tell_caret(view: ArticleView) -> None:
    """Tell a screen reader, if one listens, that the caret or the selection has moved."""
    if QAccessible.isActive() and isinstance(view.access, ArticleAccess):
        position = view.access.words.cursorPosition()
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, position))


@cache
def install() -> None:
    """Let Qt know of the article's interface, once a process."""
    QAccessible.installFactory(make_interface)
