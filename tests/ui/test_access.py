"""Accessibility: without names a screen reader would say “button, button, list”."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLineEdit, QScrollArea, QSplitter, QWidget

from tests.ui.article import span
from visavis.ui.main_window import MainWindow

NAMED = ("Article", "Positions: Estuary", "Quotes: Estuary", "Positions: Others", "Quotes: Others", "Search")


def controls(window: QWidget) -> list[QWidget]:
    """Return what one can come to with Tab, or click."""
    found = []
    for widget in window.findChildren(QWidget):
        inner = isinstance(widget.parentWidget(), QAbstractScrollArea | QLineEdit)
        if isinstance(widget, QSplitter | QScrollArea) or inner or widget.objectName().startswith("qt_"):
            continue
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, QAbstractButton):
            found.append(widget)
    return found


def spoken_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_every_control_has_a_name(window: MainWindow) -> None:
    nameless = [widget for widget in controls(window) if not spoken_name(widget)]
    assert not nameless, [(type(widget).__name__, widget.objectName()) for widget in nameless]


@pytest.mark.parametrize("name", NAMED)
def test_the_names_that_others_rely_on(window: MainWindow, name: str) -> None:
    assert name in {widget.accessibleName() for widget in window.findChildren(QWidget)}


def test_object_names_are_the_same_words(window: MainWindow) -> None:
    for name in ("article", "positions_estuary", "quotes_estuary", "search"):
        assert window.findChild(QWidget, name) is not None, name


def test_a_card_is_read_out_as_speaker_party_kind_words(window: MainWindow) -> None:
    view = window.findChild(QWidget, "quotes_estuary")
    assert view is not None
    interface = QAccessible.queryAccessibleInterface(view)
    card = interface.child(1)
    assert card.text(QAccessible.Text.Name) == (
        "Ada Brink, Estuary, direct, split, “The gates,” […] “are older than our grandmothers 🚢 and just as tired.”"
    )


def test_the_article_reads_out_the_paragraph_in_which_the_caret_stands(window: MainWindow) -> None:
    article = window.desk.article
    assert article is not None
    window.reader.setFocus()
    window.reader.put_caret(span("the eels", article).start)
    interface = QAccessible.queryAccessibleInterface(window.reader)
    assert interface.role() is QAccessible.Role.Document
    assert interface.text(QAccessible.Text.Description).startswith("“Nobody asked the eels,” said Lena Dorn")
    assert window.reader.words_at_caret().startswith("“Nobody asked the eels,”")
    window.reader.select(span("the eels", article))
    assert window.reader.words_at_caret() == "the eels"
