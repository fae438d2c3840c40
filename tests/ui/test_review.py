"""Review: a queue that jumps, forgets, or takes what nobody accepted would make a briefing say what nobody checked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.article import analysed
from visavis.app.session import Session
from visavis.model import Analysed, Original
from visavis.ui.main_window import MainWindow


def begin(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keySequence(window, "Ctrl+R")
    assert window.commands.review.review.active
    assert window.review_bar.isVisible()


def said(window: MainWindow) -> str:
    return window.review_bar.said.text()


def session_of(window: MainWindow) -> Session:
    assert window.desk.session is not None
    return window.desk.session


def test_each_decision_leads_to_the_next_and_the_end_sums_up(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot)
    assert window.desk.card_id == "ban"
    assert said(window) == "1 of 6, 6 left"
    seen = []
    for key in (Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_3, Qt.Key.Key_A, Qt.Key.Key_A, Qt.Key.Key_A):
        seen.append(window.desk.card_id)
        qtbot.keyClick(window, key)
    assert seen == ["ban", "gates", "wall", "paper", "eels", "dawn"]
    assert said(window) == "All checked: 4 accepted, 1 rejected, 1 changed"
    assert [card.quotation.id for card in window.desk.cards if card.accepted] == ["ban", "paper", "eels", "dawn"]
    window.findChild(QPushButton, "review_undo").click()
    assert window.desk.card_id == "dawn"
    assert said(window) == "6 of 6, 1 left"


def test_looking_at_a_quotation_accepts_nothing(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot)
    for _ in range(9):
        qtbot.keyClick(window, Qt.Key.Key_J)
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_K)
    assert not any(card.reviewed for card in window.desk.cards)
    assert session_of(window).history == ()


def test_skipping_passes_over_what_is_decided_and_back_goes_to_it(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_J)
    qtbot.keyClick(window, Qt.Key.Key_A)
    assert window.desk.card_id == "wall"
    qtbot.keyClick(window, Qt.Key.Key_K)
    assert window.desk.card_id == "gates"
    assert said(window) == "2 of 6, 5 left"


def test_undo_goes_back_to_what_was_decided_last(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_X)
    assert window.desk.card_id == "gates"
    QTest.keySequence(window, "Ctrl+Z")
    assert window.desk.card_id == "ban"
    assert said(window) == "1 of 6, 6 left"


def test_only_the_unsure_ones_are_walked_where_that_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot)
    window.review_bar.choice.setCurrentIndex(1)
    window.review_bar.choice.activated.emit(1)
    assert window.desk.card_id == "wall"
    assert said(window) == "1 of 1, 1 left"
    qtbot.keyClick(window, Qt.Key.Key_A)
    assert said(window) == "All checked: 1 accepted"


def test_the_queue_goes_on_in_the_next_article(window: MainWindow, qtbot: QtBot) -> None:
    first = analysed()
    original = first.article.original
    other = replace(first.article, id="other", original=Original(original.name, b"", "other", "text/plain"))
    eels = replace(first.quotations[4], id="other eels")
    session_of(window).add(Analysed(other, (eels,)))
    window.desk.read(first.article.id)
    window.desk.select("dawn")
    begin(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_A)
    assert window.desk.article is not None
    assert window.desk.article.id == "other"
    assert window.desk.card_id == "other eels"
    assert said(window) == "7 of 7, 6 left"


def test_escape_leaves_the_review_and_keeps_what_was_decided(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_A)
    qtbot.keyClick(window.reader, Qt.Key.Key_Escape)
    assert not window.review_bar.isVisible()
    assert window.desk.cards[0].accepted
    qtbot.keyClick(window, Qt.Key.Key_J)
    qtbot.keyClick(window, Qt.Key.Key_K)
    assert window.desk.card_id == "gates", "outside the review the keys walk all quotations"


def test_the_buttons_of_the_bar_do_what_their_keys_do(window: MainWindow, qtbot: QtBot) -> None:
    begin(window, qtbot)
    buttons = {button.objectName(): button for button in window.review_bar.buttons}
    assert buttons["review_accept"].text() == "Accept  A"
    qtbot.mouseClick(buttons["review_accept"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(buttons["review_dismiss"], Qt.MouseButton.LeftButton)
    assert [card.reviewed for card in window.desk.cards[:3]] == [True, True, False]


def test_in_a_narrow_window_long_keys_go_to_the_tool_tips_before_a_third_row_comes(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.commands.actions["review"].trigger()
    split = next(one for one in window.review_bar.buttons if one.objectName() == "review_split")
    assert split.text() == "Split  Shift+S"
    row = sum(one.full_width + window.review_bar.verbs.layout().spacing() for one in window.review_bar.buttons)
    window.review_bar.resize(row, window.review_bar.height())
    assert (split.text(), split.toolTip()) == ("Split", "Split… (Shift+S)")
    assert window.review_bar.buttons[0].text() == "Accept  A", "short ones stay"
    window.review_bar.resize(row + 200, window.review_bar.height())
    assert split.text() == "Split  Shift+S"


def test_the_top_bar_says_how_much_is_left_and_begins_the_review(window: MainWindow, qtbot: QtBot) -> None:
    button = window.top_bar.findChild(QPushButton, "review")
    assert button.text() == "Review  6 left"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.review_bar.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_A)
    assert button.text() == "Review  5 left"


def test_where_nothing_waits_there_is_no_review(window: MainWindow) -> None:
    session_of(window).accept([card.quotation.id for card in window.desk.cards])
    window.commands.actions["review"].trigger()
    assert not window.commands.review.review.active
    assert "reviewed" in window.notice.text


def test_joining_goes_with_the_next_one_and_is_one_step(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.select("ban")
    qtbot.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    card = window.desk.card
    assert card is not None
    assert card.quotation.id == "ban"
    assert len(card.quotation.content) == 3
    assert [one.quotation.id for one in window.desk.cards if one.dismissed] == ["gates"]
    QTest.keySequence(window, "Ctrl+Z")
    assert not any(one.reviewed for one in window.desk.cards)
