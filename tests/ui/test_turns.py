"""Turns: a window that does all at once answers to nothing meanwhile; one that forgets a step shows half."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from visavis.ui import showing
from visavis.ui.main_window import MainWindow
from visavis.ui.turns import Turns


def test_many_steps_are_done_one_an_event_in_their_order(qtbot: QtBot) -> None:
    owner, done = QWidget(), []
    qtbot.addWidget(owner)
    beside = QTimer(owner, interval=1)
    beside.timeout.connect(lambda: done.append("beside"))
    beside.start()
    Turns(owner).take(
        "work", [lambda: done.append("one"), lambda: done.append("two"), lambda: done.append("three")], at_once=False
    )
    assert done == []
    qtbot.waitUntil(lambda: "three" in done)
    assert [step for step in done if step != "beside"] == ["one", "two", "three"]
    assert "beside" in done[done.index("one") : done.index("three")]


def test_a_work_that_is_begun_anew_takes_the_place_of_what_is_left_of_it(qtbot: QtBot) -> None:
    owner, done = QWidget(), []
    qtbot.addWidget(owner)
    turns = Turns(owner)
    turns.take("work", [lambda: done.append("old")], at_once=False)
    turns.take("other", [lambda: done.append("other")], at_once=False)
    turns.take("work", [lambda: done.append("new")], at_once=True)
    assert done == ["new"]
    turns.take("work", [lambda: done.append("last")], at_once=False)
    qtbot.waitUntil(lambda: "last" in done)
    assert done == ["new", "other", "last"]


def test_what_waits_for_a_work_is_done_after_it_or_now(qtbot: QtBot) -> None:
    owner, done = QWidget(), []
    qtbot.addWidget(owner)
    turns = Turns(owner)
    turns.take("work", [lambda: done.append("cards")], at_once=False)
    turns.after("work", lambda: done.append("selection"))
    turns.after("other", lambda: done.append("now"))
    assert done == ["now"]
    qtbot.waitUntil(lambda: "selection" in done)
    assert done == ["now", "cards", "selection"]


def test_the_window_is_painted_once_nothing_is_left_to_do(qtbot: QtBot) -> None:
    owner, painted = QWidget(), []
    qtbot.addWidget(owner)
    owner.show()
    turns = Turns(owner)
    turns.paint_last()
    turns.take("work", [lambda: painted.append(owner.updatesEnabled())] * 2, at_once=False)
    qtbot.waitUntil(owner.updatesEnabled)
    assert painted == [False, False]


def test_thousands_of_cards_come_in_turns_and_are_all_there(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(showing, "AT_ONCE", 2)
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


def test_a_card_chosen_before_its_panes_are_there_is_shown_with_them(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(showing, "AT_ONCE", 2)
    desk, article = window.desk, window.desk.article
    assert article is not None
    desk.read(article.id)
    last = desk.cards[-1].quotation
    desk.select(last.id)
    qtbot.waitUntil(lambda: any(pane.view.currentIndex().isValid() for pane in window.board.panes))
    shown = [pane.view.cards.card_id(pane.view.currentIndex().row()) for pane in window.board.panes]
    assert last.id in shown
    qtbot.waitUntil(lambda: not window.reader.span_box(last.content[0]).isEmpty())


def test_cards_made_ready_some_at_a_time_are_those_made_at_once(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slice that is forgotten would leave an article of a million words half without marks."""
    cards, marks, desk = window.board.shown(), window.reader.marks, window.desk
    assert cards and marks and desk.article is not None
    desk.read("")
    assert not window.board.shown()
    monkeypatch.setattr(showing, "AT_ONCE", 2)
    monkeypatch.setattr(showing, "READY_TOGETHER", 2)
    article = next(iter(desk.session.articles))  # type: ignore[union-attr]
    desk.read(article.id)
    qtbot.waitUntil(lambda: window.board.shown() == cards)
    qtbot.waitUntil(lambda: window.reader.marks == marks)
