"""Turns: a window that does all at once answers to nothing meanwhile; one that forgets a step shows half."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from visavis.ui import main_window
from visavis.ui.main_window import MainWindow
from visavis.ui.turns import Turns


def test_many_steps_are_done_one_an_event_in_their_order(qtbot: QtBot) -> None:
    owner, done = QObject(), []
    beside = QTimer(owner, interval=1)
    beside.timeout.connect(lambda: done.append("beside"))
    beside.start()
    Turns(owner).take(
        [lambda: done.append("one"), lambda: done.append("two"), lambda: done.append("three")], at_once=False
    )
    assert done == []
    qtbot.waitUntil(lambda: "three" in done)
    assert [step for step in done if step != "beside"] == ["one", "two", "three"]
    assert "beside" in done[done.index("one") : done.index("three")]


def test_a_new_row_of_steps_takes_the_place_of_what_is_left(qtbot: QtBot) -> None:
    owner, done = QObject(), []
    turns = Turns(owner)
    turns.take([lambda: done.append("old")], at_once=False)
    turns.take([lambda: done.append("new")], at_once=True)
    assert done == ["new"]
    turns.take([lambda: done.append("last")], at_once=False)
    qtbot.waitUntil(lambda: "last" in done)
    assert "old" not in done


def test_thousands_of_cards_come_in_turns_and_are_all_there(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main_window, "AT_ONCE", 2)
    marks = window.reader.marks
    window.desk.dismiss("eels")
    assert window.reader.marks is marks
    qtbot.waitUntil(lambda: window.reader.marks is not marks)
    qtbot.waitUntil(lambda: all(mark.card_id != "eels" for mark in window.reader.marks))
    shown = [card.quotation.id for card in window.board.shown()]
    assert "eels" not in shown
    assert shown


def test_a_change_of_the_whole_window_is_painted_at_last(window: MainWindow, qtbot: QtBot) -> None:
    window.preferences.zoom(1)
    assert not window.updatesEnabled()
    qtbot.waitUntil(window.updatesEnabled)
