"""Parts that come late: a start is short because they are not there, and a key must find them all the same."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Begin
from visavis.ui.main_window import MainWindow


def there(window: MainWindow, name: str) -> bool:
    return window.findChild(QWidget, name) is not None


def test_no_start_waits_for_panel_and_review(window: MainWindow) -> None:
    """A change that asks for one of them at the start would cost every start some ten milliseconds."""
    assert not there(window, "side_panel")
    assert not there(window, "review_bar")
    window.desk.step(1)
    window.preferences.zoom(1)
    QTest.keySequence(window, "Escape")
    assert list(window.made_late()) == []


def test_no_start_waits_for_what_reads_articles_or_finds_quotations() -> None:
    """The last session is analysed already; the readers alone would cost every start fifteen milliseconds."""
    needed = "visavis.ui.application, visavis.ui.opener, visavis.app.worker, visavis.app.session"
    code = f"import sys, {needed}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    late = ("articles", "engine", "parties", "export", "ui.articles", "ui.dialogs", "ui.addresses", "ui.contents")
    loaded = done.stdout.split()
    assert [name for name in loaded if name.startswith(tuple(f"visavis.{part}" for part in late))] == []


@pytest.mark.parametrize(("key", "focus"), [("N", "note"), ("T", "tag"), ("Shift+N", "note"), ("W", "")])
def test_the_first_key_opens_the_panel_in_its_place(window: MainWindow, qtbot: QtBot, key: str, focus: str) -> None:
    window.desk.select("eels")
    QTest.keySequence(window, key)
    panel = window.side_panel
    qtbot.waitUntil(panel.isVisible)
    assert panel.x() > window.splitter.x()
    assert panel.target.article_id
    if focus:
        qtbot.waitUntil(lambda: panel.isAncestorOf(window.focusWidget()))
    assert panel.evidence.isVisibleTo(panel) is not key.startswith("Shift")


def test_the_first_review_shows_its_bar_above_text_and_panes(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keySequence(window, "Ctrl+R")
    qtbot.waitUntil(window.review_bar.isVisible)
    assert window.review_bar.y() < window.splitter.mapTo(window, window.splitter.rect().topLeft()).y()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.review_bar.isHidden()


def test_what_comes_late_has_the_look_of_now_and_follows_it(window: MainWindow, qtbot: QtBot) -> None:
    window.preferences.zoom(3)
    window.desk.select("eels")
    QTest.keySequence(window, "N")
    large = window.side_panel.note.maximumHeight()
    window.preferences.zoom(-3)
    qtbot.waitUntil(lambda: window.side_panel.note.maximumHeight() < large)
    QTest.keySequence(window.side_panel.note, "Escape")


def test_the_keyboard_does_not_fall_into_the_search_field_while_the_first_article_is_read(
    begin: Begin, qtbot: QtBot
) -> None:
    """Else the first J of somebody's life with the program is typed into the search field."""
    window = begin()
    assert window.opener is not None
    window.top_bar.search.setFocus()  # as Qt does with the first field of a new window
    assert window.opener.new_session()
    assert window.focusWidget() is not window.top_bar.search
    window.show_busy("harbour.txt")
    assert window.focusWidget() is window.welcome
    window.opener.open_sample()
    qtbot.waitUntil(lambda: window.desk.article is not None, timeout=60_000)
    assert window.focusWidget() is window.reader


def test_where_to_begin_says_what_is_being_read(window: MainWindow) -> None:
    """The first article may be under way before there is anything to say so."""
    window.show_busy("harbour.txt")
    assert "harbour.txt" in window.welcome.findChildren(QWidget)[0].text()  # type: ignore[attr-defined]
    window.show_busy("")
