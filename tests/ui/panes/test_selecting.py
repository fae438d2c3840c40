"""Several cards at once: a verb that missed one, or took one too many, would falsify a position."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.panes.long_article import long_article
from tests.ui.test_drops import drop
from tests.ui.test_window import ids, pane
from visavis.ui.dialogs.bulk import BulkDialog
from visavis.ui.main_window import MainWindow
from visavis.ui.models.card_list import carried
from visavis.ui.models.faces import OTHERS

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def click(qtbot: QtBot, window: MainWindow, party: str, row: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    view = pane(window, party).view
    place = view.visualRect(view.cards.index(row)).topLeft() + QPoint(40, 20)
    assert view.viewport().rect().contains(place)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def selected(window: MainWindow, party: str) -> list[int]:
    return sorted(index.row() for index in pane(window, party).view.selectedIndexes())


def test_ctrl_and_a_click_add_cards_of_any_pane_and_take_them_away(window: MainWindow, qtbot: QtBot) -> None:
    click(qtbot, window, "estuary", 0)
    click(qtbot, window, "estuary", 1, CTRL)
    click(qtbot, window, "coast", 0, CTRL)
    assert window.desk.selected == ("ban", "gates", "wall")
    assert window.desk.card_id == "wall"
    click(qtbot, window, "estuary", 0, CTRL)
    assert set(window.desk.selected) == {"gates", "wall"}
    click(qtbot, window, OTHERS, 0)
    assert window.desk.selected == ("eels",)
    assert selected(window, "estuary") == selected(window, "coast") == []


def test_a_joint_card_is_selected_in_both_panes_and_counts_once(window: MainWindow, qtbot: QtBot) -> None:
    click(qtbot, window, "coast", 1)
    assert selected(window, "coast") == [1]
    assert selected(window, "marsh") == [0]
    click(qtbot, window, "marsh", 1, CTRL)
    assert set(window.desk.selected) == {"paper", "dawn"}
    click(qtbot, window, "marsh", 0, CTRL)
    assert window.desk.selected == ("dawn",)
    assert selected(window, "coast") == []


def test_shift_selects_a_stretch_by_click_and_by_key(window: MainWindow, qtbot: QtBot) -> None:
    session = window.desk.session
    assert session is not None
    session.add(long_article(40, "estuary"))
    window.desk.read("long")
    view = pane(window, "estuary").view
    click(qtbot, window, "estuary", 0)
    click(qtbot, window, "estuary", 2, SHIFT)
    assert window.desk.selected == ("q0", "q1", "q2")
    view.setFocus()
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert window.desk.selected == tuple(f"q{number}" for number in range(7))
    assert window.desk.card_id == "q6"
    qtbot.keyClick(view, Qt.Key.Key_Up, SHIFT)
    assert window.desk.selected == tuple(f"q{number}" for number in range(6))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert window.desk.selected == ("q6",)
    qtbot.keyClick(view, Qt.Key.Key_A, CTRL)
    assert len(window.desk.selected) == 40


def test_a_click_beside_all_cards_selects_none(window: MainWindow, qtbot: QtBot) -> None:
    click(qtbot, window, "estuary", 0)
    viewport = pane(window, "coast").view.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(40, viewport.height() - 5))
    assert window.desk.selected == ()
    assert selected(window, "estuary") == []


def test_selecting_decides_nothing(window: MainWindow, qtbot: QtBot) -> None:
    for party in ("estuary", "coast", "marsh"):
        click(qtbot, window, party, 0, CTRL)
    assert not any(card.reviewed for card in window.desk.cards)
    assert window.desk.session is not None
    assert not window.desk.session.history


def test_a_digit_moves_all_selected_as_one_step_and_the_notice_undoes_it(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.select_several(["ban", "gates", "eels"])
    qtbot.keyClick(window, Qt.Key.Key_2)
    assert ids(window, "coast") == ["ban", "gates", "wall", "paper", "eels"]
    assert window.notice.text == "Moved 3 quotations to Coast"
    assert "Move 3 quotations to Coast" in window.commands.actions["undo"].text()
    assert set(window.desk.selected) == {"ban", "gates", "eels"}
    undo = next(button for button in window.notice.findChildren(QPushButton) if button.accessibleName() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert ids(window, "coast") == ["wall", "paper"]
    assert set(window.desk.selected) == {"ban", "gates", "eels"}


def test_all_selected_are_dismissed_restored_and_accepted(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.select_several(["ban", "gates", "wall"])
    qtbot.keyClick(window, Qt.Key.Key_X)
    assert {card.quotation.id for card in window.desk.cards if card.dismissed} == {"ban", "gates", "wall"}
    assert window.desk.card_id == "paper"
    window.commands.actions["dismissed"].trigger()
    window.desk.select_several(["ban", "gates", "wall", "eels"])
    qtbot.keyClick(window, Qt.Key.Key_R)
    assert not any(card.dismissed for card in window.desk.cards)
    qtbot.keyClick(window, Qt.Key.Key_A)
    assert {card.quotation.id for card in window.desk.cards if card.accepted} == {"ban", "gates", "wall", "eels"}
    assert window.notice.text == "Accepted 4 quotations"


def test_all_selected_are_copied_in_text_order(window: MainWindow) -> None:
    window.desk.select_several(["wall", "ban"])
    window.commands.quotations.copy()
    words = QGuiApplication.clipboard().text().split("\n\n")
    assert [part.split("\n— ")[1] for part in words] == ["Estuary", "Otto Vries"]


def test_cards_of_several_panes_are_dropped_together(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.select_several(["ban", "eels"])
    faces = [*pane(window, "estuary").view.cards.faces[:1], *pane(window, OTHERS).view.cards.faces]
    assert drop(pane(window, "marsh").view.viewport(), carried(faces))
    qtbot.waitUntil(lambda: ids(window, "marsh") == ["ban", "paper", "eels", "dawn"])
    assert window.desk.session is not None
    assert len(window.desk.session.history) == 1


def test_what_is_dragged_shows_its_first_card_and_how_many_come_with_it(window: MainWindow) -> None:
    window.desk.select_several(["ban", "gates"])
    view = pane(window, "estuary").view
    one, two = view.picture(1).toImage(), view.picture(2).toImage()
    assert one.height() == view.visualRect(view.currentIndex()).height()
    assert one != two


def answer(qtbot: QtBot, look_at: Callable[[BulkDialog], None], *, accept: bool) -> None:
    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, BulkDialog)
        look_at(dialog)
        dialog.accept() if accept else dialog.reject()

    QTimer.singleShot(0, act)


@pytest.mark.parametrize("accept", [False, True])
def test_more_than_twenty_are_listed_before_anything_is_done(window: MainWindow, qtbot: QtBot, accept: bool) -> None:
    session = window.desk.session
    assert session is not None
    session.add(long_article(40, "estuary", "coast"))
    window.desk.read("long")
    window.desk.select_several([card.quotation.id for card in window.desk.cards])
    asked: list[str] = []

    def look_at(dialog: BulkDialog) -> None:
        asked.append(dialog.windowTitle())
        assert dialog.list.model().rowCount() == 40

    answer(qtbot, look_at, accept=accept)
    qtbot.keyClick(window, Qt.Key.Key_3)
    assert asked == ["Move 40 quotations to Marsh?"]
    assert len(ids(window, "marsh")) == (40 if accept else 0)
    assert session.done == (2 if accept else 1), "the article that came in is a step, and so are all moves together"
    if accept:
        window.desk.undo()
        assert len(ids(window, "estuary")) == len(ids(window, "coast")) == 20
