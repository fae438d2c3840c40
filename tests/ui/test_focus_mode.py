"""Focus mode: whoever goes in must come out again to a desk on which nothing has moved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.article import span
from visavis.ui.main_window import MainWindow


def test_the_article_is_alone_and_escape_brings_everything_back(window: MainWindow, qtbot: QtBot) -> None:
    sizes = window.splitter.sizes()
    assert window.reader.article is not None
    words = "The water fell by 20 centimetres, and the pumps went on. " * 6
    window.reader.go_to(span(words, window.reader.article).start)
    place = window.reader.place()
    for enter in ("F11", "Ctrl+Shift+F"):
        QTest.keySequence(window, enter)
        assert not any(part.isVisible() for part in (window.top_bar, window.board, window.why_bar))
        qtbot.waitUntil(lambda: window.reader.width() > 1500)
        assert window.commands.actions["focus"].isChecked()
        assert abs(window.reader.place() - place) < 90
        qtbot.keyClick(window.reader, Qt.Key.Key_Escape)
        assert all(part.isVisible() for part in (window.top_bar, window.board, window.why_bar))
        qtbot.waitUntil(lambda: window.splitter.sizes() == sizes)
        assert not window.commands.actions["focus"].isChecked()
        assert window.reader._scene.focus is None


def test_the_paragraph_of_the_caret_is_read_and_while_one_scrolls_every_one_has_its_turn(
    window: MainWindow, qtbot: QtBot
) -> None:
    article = window.reader.article
    assert article is not None
    window.focus_mode.toggle()
    window.reader.put_caret(span("Nobody asked the eels", article).start)
    focus = window.reader._paragraph_read()
    assert focus is not None
    assert focus.of(article.text).startswith("“Nobody asked the eels")
    window.reader.select(None)
    bar, seen = window.reader.verticalScrollBar(), set()
    for value in range(0, bar.maximum() + 1, 15):
        bar.setValue(value)
        seen.add(window.reader._paragraph_read())
    spans = {row.span for row in window.reader._column.rows if row.span}
    assert len(spans - seen) <= 2  # the very first ones share the top of the view
    window.focus_mode.leave()


def test_a_window_closed_in_focus_mode_opens_with_its_panes(window: MainWindow) -> None:
    sizes = window.splitter.sizes()
    window.focus_mode.toggle()
    window.keep_view()
    window.focus_mode.leave()
    session = window.desk.session
    assert session is not None
    window.splitter.setSizes([10, 2000])
    window._restore(session.view)
    assert window.splitter.sizes() == sizes


def test_the_search_brings_its_field_back(window: MainWindow, qtbot: QtBot) -> None:
    window.focus_mode.toggle()
    QTest.keySequence(window, "Ctrl+F")
    qtbot.waitUntil(window.top_bar.search.hasFocus)
    assert not window.focus_mode.on
