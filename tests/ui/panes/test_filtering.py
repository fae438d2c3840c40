"""Filters, search and groups in the window: whoever cannot see that cards are hidden believes a party silent."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Begin
from tests.ui.test_window import ids, pane
from visavis.model import CardOrder
from visavis.ui.main_window import MainWindow
from visavis.ui.models.faces import OTHERS
from visavis.ui.models.filters import Facet
from visavis.ui.models.groups import Heading


def chip(window: MainWindow, name: str) -> QToolButton:
    found = window.board.filter_bar.findChild(QToolButton, f"filter_{name}")
    assert isinstance(found, QToolButton)
    return found


def shown(window: MainWindow) -> list[list[str]]:
    return [ids(window, one.party) for one in window.board.panes]


def test_f_opens_the_filters_and_escape_clears_them_and_leaves(window: MainWindow, qtbot: QtBot) -> None:
    assert window.board.filter_bar.isHidden()
    qtbot.keyClick(window, Qt.Key.Key_F)
    assert chip(window, "unreviewed").hasFocus()
    for _ in range(4):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    assert chip(window, "direct").hasFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert shown(window) == [["gates"], [], [], ["eels"]]
    assert pane(window, "estuary").header.accessibleName() == "Estuary: 1 of 2 · 1 direct"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert shown(window) == [["ban", "gates"], ["wall", "paper"], ["paper", "dawn"], ["eels"]]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.board.filter_bar.isHidden()
    assert window.focusWidget() is pane(window, "estuary").view


def test_the_counts_of_the_chips_follow_each_other_and_the_search(window: MainWindow, qtbot: QtBot) -> None:
    window.board.enter_filter()
    assert [chip(window, name).text() for name in ("direct", "mixed", "indirect", "unsure")] == [
        "direct  2", "mixed  1", "indirect  3", "unsure  1",
    ]  # fmt: skip
    chip(window, "unsure").click()
    assert chip(window, "mixed").text() == "mixed  1"
    assert chip(window, "direct").text() == "direct  0"
    assert chip(window, "direct").accessibleName() == "direct, 0 quotations"
    chip(window, "unsure").click()
    window.top_bar.search.setText("gates")
    assert chip(window, "indirect").text() == "indirect  1"
    chip(window, "indirect").click()
    assert shown(window) == [[], ["paper"], ["paper"], []]
    assert pane(window, "marsh").header.accessibleName() == "Marsh: 1 of 2 · 1 indirect"
    window.top_bar.search.clear()
    assert shown(window) == [["ban"], ["paper"], ["paper", "dawn"], []]


def test_j_and_k_walk_the_cards_that_are_seen(window: MainWindow, qtbot: QtBot) -> None:
    window.board.enter_filter()
    chip(window, "indirect").click()
    window.board.leave_filter()
    seen = []
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_J)
        seen.append(window.desk.card_id)
    assert seen == ["ban", "paper", "dawn", "ban"]


def test_speakers_and_tags_are_chosen_from_lists(window: MainWindow, qtbot: QtBot) -> None:
    session = window.desk.session
    assert session is not None
    window.board.enter_filter()
    assert chip(window, "tags").isHidden()
    session.tag(["ban", "dawn"], "night")
    assert not chip(window, "tags").isHidden()
    menu = window.board.filter_bar.list_of(Facet.TAG)
    assert [action.text() for action in menu.actions()] == ["night  2"]
    menu.actions()[0].trigger()
    assert shown(window) == [["ban"], [], ["dawn"], []]
    assert chip(window, "tags").text() == "✓ Tag: night  ▾"
    session.star(["dawn"], starred=True)
    chip(window, "starred").click()
    assert shown(window) == [[], [], ["dawn"], []]


def test_dismissed_ones_can_be_looked_through(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.dismiss("wall")
    window.board.enter_filter()
    chip(window, "dismissed").click()
    assert shown(window) == [[], ["wall"], [], []]
    assert pane(window, "coast").view.cards.faces[0].dismissed


def test_another_article_is_not_filtered_by_what_the_last_one_had(window: MainWindow) -> None:
    from tests.ui.panes.long_article import long_article

    window.board.enter_filter()
    chip(window, "direct").click()
    session = window.desk.session
    assert session is not None
    session.add(long_article(6, "estuary", "coast"))
    window.desk.read("long")
    assert len(ids(window, "estuary")) == 3


def test_groups_have_headings_that_fold_by_click_and_by_key(window: MainWindow, qtbot: QtBot) -> None:
    session = window.desk.session
    assert session is not None
    session.tag(["gates"], "locks")
    window.board.set_order(CardOrder.TOPIC)
    view = pane(window, "estuary").view
    assert [one.words for one in view.cards.rows if isinstance(one, Heading)] == ["locks", "No tag"]
    assert ids(window, "estuary") == ["gates", "ban"]
    window.desk.select("gates")
    place = view.visualRect(view.cards.index(0)).topLeft() + QPoint(30, 10)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ids(window, "estuary") == ["ban"]
    assert window.desk.selected == ("gates",)  # a heading selects nothing, and unselects nothing
    view.setFocus()
    view.setCurrentIndex(view.cards.index(0))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert ids(window, "estuary") == ["gates", "ban"]
    window.board.set_order(CardOrder.SPEAKER)
    assert [one.words for one in view.cards.rows if isinstance(one, Heading)] == ["Estuary", "Ada Brink"]


def test_order_and_compact_cards_are_there_at_the_next_start(window: MainWindow, begin: Begin, qtbot: QtBot) -> None:
    before = pane(window, "estuary").view.visualRect(pane(window, "estuary").view.cards.index(0)).height()
    qtbot.keyClick(window, Qt.Key.Key_C)
    view = pane(window, "estuary").view
    assert view.visualRect(view.cards.index(0)).height() < before
    window.board.set_order(CardOrder.SPEAKER)
    window.close()
    again = begin()
    assert again.opener is not None
    assert again.opener.open_last()
    assert again.board.order is CardOrder.SPEAKER
    assert again.commands.actions["compact"].isChecked()
    assert pane(again, "estuary").view.delegate.compact


def test_single_keys_of_the_panes_rest_while_the_search_field_is_typed_in(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keySequence(window, "Ctrl+F")
    field = window.top_bar.search
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "fch")
    assert field.text() == "fch"
    assert window.board.filter_bar.isHidden()
    assert not window.commands.actions["compact"].isChecked()
    assert not pane(window, OTHERS).isHidden()
