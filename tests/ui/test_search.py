"""Search: a place that is not found, or counted wrongly, is a statement that the analyst does not know of."""

from __future__ import annotations

from dataclasses import replace
from time import process_time

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.article import article
from visavis.model import Article, Block, Metadata, Span
from visavis.ui import search as module
from visavis.ui.main_window import MainWindow
from visavis.ui.search import Search


def plain(text: str) -> Article:
    return replace(article(), text=text, blocks=(Block(Span(0, len(text))),), metadata=Metadata())


def finish(search: Search) -> None:
    while search.under_way:
        search._search()


@given(st.text(st.sampled_from("ab \n"), max_size=60), st.text(st.sampled_from("ab "), min_size=1, max_size=4))
def test_slices_find_what_one_look_at_the_whole_text_finds(text: str, words: str) -> None:
    import re
    from unittest.mock import patch

    search = Search()
    with patch.object(module, "SLICE", 3):
        search.look_for(words, plain(text))
        finish(search)
    pattern = r"\s+".join(words.split())
    assert list(search.places) == [Span(*match.span()) for match in re.finditer(pattern, text)] if pattern else True


def test_a_million_words_are_searched_in_stints_that_freeze_nothing(qtbot: QtBot) -> None:
    text = "the plain words of a long article, Lock and gate\n" * 99_000
    search = Search()
    longest, last = 0.0, process_time()

    def beat() -> None:
        nonlocal longest, last
        longest, last = max(longest, process_time() - last), process_time()

    heart = QTimer(interval=0)
    heart.timeout.connect(beat)
    heart.start()
    last = process_time()
    search.look_for("LOCK and", plain(text))
    with qtbot.waitSignal(search.changed, timeout=20_000):
        pass
    heart.stop()
    assert not search.under_way
    assert len(search.places) == 99_000
    assert longest < 0.05  # of the processor: by the clock this machine may be busy with other things


def test_f3_walks_the_places_and_enter_does_too_from_where_one_reads(window: MainWindow, qtbot: QtBot) -> None:
    field, text = window.top_bar.search, window.reader.article
    assert text is not None
    window.reader.go_to(text.text.index("The water fell by 20"), share=0.0)
    QTest.keySequence(window, "Ctrl+F")
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "the lock")
    assert len(window.search.places) == text.text.lower().count("the lock")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    now = window.search.now
    assert now is not None
    assert now.start > text.text.index("The water fell by 20")
    assert field._count.text() == f"{window.search.at + 1} of {len(window.search.places)}"
    assert not window.reader.span_box(now).isEmpty()
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    before = window.search.now
    assert before is not None
    assert before.start < now.start
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert window.search.now == now
    qtbot.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert window.search.now == before


def test_escape_goes_back_to_the_text_at_the_place_that_was_found(window: MainWindow, qtbot: QtBot) -> None:
    field = window.top_bar.search
    field.setFocus()
    qtbot.keyClicks(field, "timetable")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert window.reader.hasFocus()
    chosen = window.reader.selected_span()
    assert chosen is not None
    assert window.reader.article is not None
    assert chosen.of(window.reader.article.text) == "timetable"
    assert field.text() == ""
    assert not field._count.isVisible()


def test_f3_without_words_asks_for_them(window: MainWindow, qtbot: QtBot) -> None:
    window.reader.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F3)
    QCoreApplication.sendPostedEvents()
    qtbot.waitUntil(window.top_bar.search.hasFocus)
