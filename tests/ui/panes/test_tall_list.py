"""A list of thousands of cards that measures only those in sight: what is read must never move by itself."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.ui.article import PROFILE
from tests.ui.panes.long_article import long_article
from visavis.model import Card
from visavis.ui.look import Look
from visavis.ui.models.faces import FaceMaker
from visavis.ui.panes.card_view import CardView

COUNT = 3000


@pytest.fixture
def view(qtbot: QtBot, light: Look) -> CardView:
    """Return a view of many cards."""
    found = long_article(COUNT, "estuary")
    made = CardView("estuary", light)
    qtbot.addWidget(made)
    made.resize(320, 700)
    made.cards.show([Card(one, one) for one in found.quotations], FaceMaker(found.article, PROFILE, "#666666"))
    with qtbot.waitExposed(made):
        made.show()
    return made


def places(view: CardView) -> dict[int, int]:
    """Return the rows in sight with their places, which must lie one below the other."""
    rows = [row for row in range(COUNT) if view.visualRect(view.cards.index(row)).intersects(view.viewport().rect())]
    for row, after in pairwise(rows):
        assert view.visualRect(view.cards.index(row)).bottom() + 1 == view.visualRect(view.cards.index(after)).top()
    return {row: view.visualRect(view.cards.index(row)).top() for row in rows}


def test_only_cards_in_sight_are_set_in_type(view: CardView) -> None:
    assert len(view._measured) < 20
    assert view.verticalScrollBar().maximum() > COUNT * 40


def test_scrolling_moves_all_that_is_seen_by_the_same_step(view: CardView, qtbot: QtBot) -> None:
    bar, chance = view.verticalScrollBar(), random.Random(7)
    for jump in (0, 50_000, bar.maximum() // 2, bar.maximum() - 900):
        bar.setValue(jump)
        for _ in range(40):
            before, step = places(view), chance.choice((-120, -40, 40, 120))
            ends = not 130 < bar.value() < bar.maximum() - 130
            bar.setValue(bar.value() + step)
            after = places(view)
            if not ends:
                assert {after[row] - before[row] for row in before.keys() & after.keys()} == {-step}


def test_the_last_card_can_be_reached_and_the_first_again(view: CardView, qtbot: QtBot) -> None:
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == COUNT - 1
    assert view.visualRect(view.currentIndex()).bottom() <= view.viewport().height()
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert COUNT - 20 < view.currentIndex().row() < COUNT - 2
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.verticalScrollBar().value() == 0
    assert places(view)[0] == 0


def test_any_card_is_brought_whole_into_sight(view: CardView) -> None:
    for row in (1500, 1490, 2999, 3, 1700):
        index = view.cards.index(row)
        view.scrollTo(index)
        assert view.viewport().rect().contains(view.visualRect(index)), row
        assert view.indexAt(view.visualRect(index).center()).row() == row


def test_the_current_card_stays_where_it_is_when_cards_above_go_and_the_width_changes(
    view: CardView, qtbot: QtBot
) -> None:
    view.select_cards(["q1500"])
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 200)
    before = view.visualRect(view.currentIndex()).top()
    rows = list(view.cards.rows)
    view.cards.show(rows[700:], view.cards._maker)
    assert view.cards.card_id(view.currentIndex().row()) == "q1500"
    assert view.visualRect(view.currentIndex()).top() == before
    view.resize(500, 700)
    qtbot.waitUntil(lambda: view.visualRect(view.currentIndex()).width() > 450)
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))


def test_nothing_lies_where_there_is_no_card(view: CardView) -> None:
    view.cards.show(list(view.cards.rows)[:1], view.cards._maker)
    assert not view.indexAt(QPoint(20, 690)).isValid()
    view.cards.show([], view.cards._maker)
    assert not view.indexAt(QPoint(20, 20)).isValid()
