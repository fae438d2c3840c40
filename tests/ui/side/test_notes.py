"""Notes, tags and stars: what was typed is the one thing that no engine can find again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Begin
from visavis.app.database import Library
from visavis.app.session import Session
from visavis.model import Annotation
from visavis.ui.main_window import MainWindow

SHIFT = Qt.KeyboardModifier.ShiftModifier


def session_of(window: MainWindow) -> Session:
    assert window.desk.session is not None
    return window.desk.session


def remarks(window: MainWindow, name: str = "eels") -> Annotation:
    article = window.desk.article
    assert article is not None
    return session_of(window).annotation(article.id, name)


def enter(window: MainWindow, qtbot: QtBot, key: str, card_id: str = "eels") -> None:
    window.desk.select(card_id)
    QTest.keySequence(window, key)
    field = window.side_panel.note if key.endswith("N") else window.side_panel.tags.line
    qtbot.waitUntil(field.hasFocus)


def test_a_note_is_kept_soon_after_the_last_key_as_one_step(window: MainWindow, qtbot: QtBot) -> None:
    enter(window, qtbot, "N")
    note = window.side_panel.note
    qtbot.keyClicks(note, "Ask the eels")
    qtbot.waitUntil(lambda: remarks(window).note == "Ask the eels", timeout=2000)
    qtbot.keyClicks(note, " twice")
    qtbot.waitUntil(lambda: remarks(window).note == "Ask the eels twice", timeout=2000)
    assert len(session_of(window).history) == 1
    assert note.toPlainText() == "Ask the eels twice"


def test_single_keys_are_letters_in_a_note(window: MainWindow, qtbot: QtBot) -> None:
    enter(window, qtbot, "N")
    qtbot.keyClicks(window.side_panel.note, "ajxt3*nwev")
    assert window.side_panel.note.toPlainText() == "ajxt3*nwev"
    assert window.desk.card_id == "eels"


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_escape_and_ctrl_enter_keep_the_note_and_go_back(
    window: MainWindow, qtbot: QtBot, modifier: Qt.KeyboardModifier
) -> None:
    window.reader.setFocus()
    enter(window, qtbot, "N")
    qtbot.keyClicks(window.side_panel.note, "kept")
    key = Qt.Key.Key_Return if modifier else Qt.Key.Key_Escape
    qtbot.keyClick(window.side_panel.note, key, modifier)
    assert remarks(window).note == "kept"
    assert window.reader.hasFocus()


def test_another_card_takes_its_own_note_and_the_first_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    enter(window, qtbot, "N")
    qtbot.keyClicks(window.side_panel.note, "of the eels")
    window.desk.select("wall")
    assert remarks(window).note == "of the eels"
    assert window.side_panel.note.toPlainText() == ""
    window.desk.select("eels")
    assert window.side_panel.note.toPlainText() == "of the eels"


def test_a_window_that_closes_keeps_what_is_being_typed(window: MainWindow, qtbot: QtBot, begin: Begin) -> None:
    enter(window, qtbot, "N")
    qtbot.keyClicks(window.side_panel.note, "last words")
    window.close()
    again = begin()
    assert again.opener is not None
    assert again.opener.open_last()
    assert remarks(again).note == "last words"


def test_another_session_leaves_the_note_with_the_first(window: MainWindow, qtbot: QtBot) -> None:
    first = session_of(window)
    enter(window, qtbot, "N")
    qtbot.keyClicks(window.side_panel.note, "of the first")
    assert window.opener is not None
    window.opener.new_session("Another")
    assert session_of(window) is not first
    assert first.card("eels").annotation.note == "of the first"
    assert session_of(window).history == ()
    assert not window.side_panel.isVisible()


def test_undo_outside_the_field_takes_the_note_away(window: MainWindow, qtbot: QtBot) -> None:
    enter(window, qtbot, "N")
    qtbot.keyClicks(window.side_panel.note, "gone")
    qtbot.keyClick(window.side_panel.note, Qt.Key.Key_Escape)
    QTest.keySequence(window, "Ctrl+Z")
    assert remarks(window).note == ""
    assert window.side_panel.note.toPlainText() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="needs kill")
def test_a_note_outlives_a_program_that_is_killed(own_folders: Path) -> None:
    place = own_folders / "killed.sqlite"
    root = Path(__file__).parents[3]
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join((str(root), str(root / "desktop"))),
        "QT_QPA_PLATFORM": "offscreen",
    }
    with subprocess.Popen(
        [sys.executable, "-m", "tests.ui.side.typist", str(place)], stdout=subprocess.PIPE, env=environment, text=True
    ) as typist:
        assert typist.stdout is not None
        shown = typist.stdout.readline().strip()
        os.kill(typist.pid, signal.SIGKILL)
    with Library(place) as library:
        assert library.check() == ()
        session = Session.load(library, 1)
        assert session.card("eels").annotation.note.startswith(shown)
        assert shown


# ------------------------------------------------------------ tags and stars


def test_enter_adds_a_tag_to_all_selected_and_backspace_takes_the_last_away(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.select_several(["ban", "eels"])
    QTest.keySequence(window, "T")
    line = window.side_panel.tags.line
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "old lock")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClicks(line, "fish")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert remarks(window, "ban").tags == remarks(window, "eels").tags == ("old lock", "fish")
    assert line.text() == ""
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert remarks(window, "ban").tags == remarks(window, "eels").tags == ("old lock",)
    assert [chip.text() for chip in window.side_panel.tags.chips] == ["old lock  ×"]
    qtbot.mouseClick(window.side_panel.tags.chips[0], Qt.MouseButton.LeftButton)
    assert remarks(window, "ban").tags == ()
    assert len(session_of(window).history) == 4


def test_tags_of_the_session_are_offered_but_those_that_are_there(window: MainWindow, qtbot: QtBot) -> None:
    session_of(window).tag(["wall"], "gates")
    session_of(window).tag(["eels"], "fish")
    enter(window, qtbot, "T")
    completer = window.side_panel.tags.line.completer()
    names = [completer.model().index(row, 0).data() for row in range(completer.model().rowCount())]
    assert names == ["gates"]


def test_star_stars_all_selected_and_takes_it_off_again(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.select_several(["ban", "eels"])
    qtbot.keyClicks(window, "*")
    assert remarks(window, "ban").starred
    assert remarks(window, "eels").starred
    qtbot.keyClicks(window, "*")
    assert not remarks(window, "ban").starred


def test_the_article_has_a_note_tags_and_a_star_of_its_own(window: MainWindow, qtbot: QtBot) -> None:
    enter(window, qtbot, "Shift+N")
    qtbot.keyClicks(window.side_panel.note, "weak source")
    qtbot.keyClick(window.side_panel.note, Qt.Key.Key_Escape)
    window.commands.actions["article_star"].trigger()
    QTest.keySequence(window, "Shift+T")
    qtbot.keyClicks(window.side_panel.tags.line, "press")
    qtbot.keyClick(window.side_panel.tags.line, Qt.Key.Key_Return)
    assert remarks(window, "") == Annotation("weak source", ("press",), starred=True)
    assert remarks(window) == Annotation()
    assert window.side_panel.article.isChecked()
    qtbot.mouseClick(window.side_panel.quotation, Qt.MouseButton.LeftButton)
    assert window.side_panel.note.toPlainText() == ""
