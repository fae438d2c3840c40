"""The article for screen readers: a document that describes itself by the paragraph being read, and tells moves.

A text interface of Qt's (QAccessibleTextInterface) made in Python works from Python, and crashes the program as soon as
a screen reader asks for it over AT-SPI (PySide6 6.11.1): `interface_cast` hands C++ a pointer that is not the object's.
So the words reach the reader by description and by announcement.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

if TYPE_CHECKING:
    from visavis.ui.reader.view import ArticleView


class ArticleAccess(QAccessibleWidget):
    """The article view as a document."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view, QAccessible.Role.Document, view.accessibleName())
        self._view = view

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name, or as the description the paragraph in which the caret stands or the view begins."""
        return self._view.paragraph() if kind is QAccessible.Text.Description else super().text(kind)


def make_interface(_key: str, thing: QObject) -> QAccessibleInterface | None:
    """Return the interface of an article view; of anything else, what Qt makes."""
    from visavis.ui.reader.view import ArticleView

    if not isinstance(thing, ArticleView):
        return None
    thing.access = ArticleAccess(thing)  # Qt owns it from now on; the view keeps Python's half alive
    return thing.access


def tell_caret(view: ArticleView) -> None:
    """Tell a screen reader, if one listens, which words are selected, or which line the caret has come to."""
    if QAccessible.isActive() and view.hasFocus():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, view.words_at_caret()))


@cache
def install() -> None:
    """Let Qt know of the article's interface, once a process."""
    QAccessible.installFactory(make_interface)
