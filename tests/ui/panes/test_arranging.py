"""Where the panes stand: an order or a width that is lost has to be made anew at every start."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.article import PROFILE
from tests.ui.conftest import Begin
from tests.ui.test_window import pane
from visavis.model import CardOrder, Party, Profile
from visavis.ui.main_window import MainWindow
from visavis.ui.models.faces import OTHERS
from visavis.ui.panes.rail import Rail

OTHER = Profile("other", "Two", (Party("marsh", "Marsh", "#8a6a00", ("Marsh",)), Party("x", "X", "#2b5fa8", ("X",))))


def order(window: MainWindow) -> list[str]:
    named = [one.party for one in window.board.panes]
    across = sorted((one for one in window.board.panes if not one.isHidden()), key=lambda one: one.x())
    assert [one.party for one in across] == [party for party in named if not pane(window, party).isHidden()]
    return named


def rail(window: MainWindow, party: str) -> Rail:
    found = window.findChild(Rail, f"rail_{party or 'others'}")
    assert isinstance(found, Rail)
    return found


def test_keys_move_the_pane_widen_it_and_fold_it(window: MainWindow, qtbot: QtBot) -> None:
    view = pane(window, "coast").view
    view.setFocus()
    QTest.keySequence(window, "Ctrl+Shift+PgUp")
    assert order(window) == ["coast", "estuary", "marsh", OTHERS]
    assert view.hasFocus()
    QTest.keySequence(window, "Ctrl+Shift+PgDown")
    QTest.keySequence(window, "Ctrl+Shift+PgDown")
    assert order(window) == ["estuary", "marsh", "coast", OTHERS]
    before = pane(window, "coast").width()
    QTest.keySequence(window, "Alt++")
    wide = pane(window, "coast").width()
    assert wide > before
    QTest.keySequence(window, "Alt+-")
    assert pane(window, "coast").width() < wide
    qtbot.keyClick(window, Qt.Key.Key_H)
    assert pane(window, "coast").isHidden()
    assert not view.hasFocus()
    assert rail(window, "coast").accessibleName() == "Unfold Coast, 2 quotations"
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert not pane(window, "coast").isHidden()


def test_a_header_that_is_dragged_moves_its_pane_and_a_double_click_folds_it(window: MainWindow, qtbot: QtBot) -> None:
    header, last = pane(window, "estuary").header, pane(window, "marsh")
    start = QPoint(30, 20)
    goal = header.mapFromGlobal(last.mapToGlobal(QPoint(last.width() - 10, 20)))
    qtbot.mousePress(header, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(header, goal)
    assert window.board.row._mark.isVisible()
    qtbot.mouseRelease(header, Qt.MouseButton.LeftButton, pos=goal)
    assert order(window) == ["coast", "marsh", "estuary", OTHERS]
    assert not window.board.row._mark.isVisible()
    qtbot.mouseDClick(header, Qt.MouseButton.LeftButton, pos=start)
    assert pane(window, "estuary").isHidden()
    qtbot.mouseClick(rail(window, "estuary"), Qt.MouseButton.LeftButton)
    assert not pane(window, "estuary").isHidden()


def test_the_last_pane_that_is_seen_stays(window: MainWindow) -> None:
    row = window.board.row
    for party in (OTHERS, "marsh", "coast", "estuary"):
        row.fold(pane(window, party), folded=True)
    assert [one.isHidden() for one in window.board.panes] == [False, True, True, True]


def test_a_card_in_a_folded_pane_unfolds_it(window: MainWindow) -> None:
    window.board.row.fold(pane(window, "marsh"), folded=True)
    window.desk.select("dawn")
    assert not pane(window, "marsh").isHidden()
    window.board.row.fold(pane(window, "marsh"), folded=True)
    window.desk.move("ban", ["coast"])
    assert pane(window, "marsh").isHidden()  # nobody asked for the card again


def test_the_menu_ticks_the_panes_that_are_seen(window: MainWindow) -> None:
    menu = window.commands.actions.submenus["panes"]
    for _ in range(2):
        menu.aboutToShow.emit()
        ticks = [(action.text(), action.isChecked()) for action in menu.actions() if action.isCheckable()]
        assert ticks == [("Estuary", True), ("Coast", True), ("Marsh", True), ("Others", True)]
    next(action for action in menu.actions() if action.text() == "Coast").trigger()
    assert pane(window, "coast").isHidden()


def test_the_menu_of_a_header_acts_on_the_pane_that_keys_go_to(window: MainWindow, qtbot: QtBot) -> None:
    pane(window, "marsh").view.setFocus()
    actions = {action.text().replace("&", ""): action for action in window.commands.panes.pane_menu().actions()}
    actions["Move the pane to the left"].trigger()
    assert order(window) == ["estuary", "marsh", "coast", OTHERS]
    actions["Grouped by speaker"].trigger()
    assert window.board.order is CardOrder.SPEAKER


def test_order_widths_and_what_is_folded_are_there_again_for_each_profile(window: MainWindow, begin: Begin) -> None:
    row = window.board.row
    row.step(pane(window, "coast"), -1)
    row.fold(pane(window, "estuary"), folded=True)
    row.widen(pane(window, "marsh"), 1)
    widths = {one.party: one.width() for one in window.board.panes if not one.isHidden()}
    window.desk.set_profile(OTHER)
    assert order(window) == ["marsh", "x", OTHERS]
    row.step(pane(window, "x"), -1)
    window.close()

    again = begin()
    assert again.opener is not None
    assert again.opener.open_last()
    assert order(again) == ["x", "marsh", OTHERS]
    again.desk.set_profile(PROFILE)
    assert order(again) == ["coast", "estuary", "marsh", OTHERS]
    assert pane(again, "estuary").isHidden()
    assert all(abs(pane(again, party).width() - width) <= 2 for party, width in widths.items())


def test_a_new_session_has_the_panes_as_they_stand(window: MainWindow) -> None:
    assert window.opener is not None
    window.board.row.step(pane(window, "marsh"), -1)
    window.board.row.fold(pane(window, "coast"), folded=True)
    old = window.desk.session
    assert old is not None
    assert window.opener.new_session("Second")
    assert window.opener.open_session(old.id)
    assert order(window) == ["estuary", "marsh", "coast", OTHERS]
    assert pane(window, "coast").isHidden()
