"""The palette: everything can be done from the keyboard, by some letters of its name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.ui.test_window import ids
from visavis.ui.actions import ACTIONS, SUBMENUS
from visavis.ui.dialogs.palette import Palette, spoken
from visavis.ui.entries import Entry, entries_of, ranked
from visavis.ui.main_window import MainWindow


def entries(window: MainWindow) -> list[Entry]:
    menus = [menu for menu in (action.menu() for action in window.top_bar.menus.actions()) if isinstance(menu, QMenu)]
    return entries_of([*menus, window.top_bar.profile_menu])


def palette(window: MainWindow, qtbot: QtBot, used: tuple[str, ...] = ()) -> Palette:
    made = Palette(entries(window), used, window.preferences.look, window)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.field.setFocus()
    return made


def words(made: Palette) -> list[str]:
    return [made.list.item(row).text() for row in range(made.list.count())]


def test_every_action_is_there_and_the_choices_of_the_submenus(window: MainWindow) -> None:
    listed = entries(window)
    assert {spec.name for spec in ACTIONS} - set(SUBMENUS) <= {entry.name for entry in listed}
    assert "Move to › 2 Coast" in {entry.words for entry in listed}
    assert "Theme › Dark" in {entry.words for entry in listed}


def test_some_letters_and_enter_move_a_card(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.select("ban")
    made = palette(window, qtbot)
    QTest.keyClicks(made.field, "mov coast")
    assert words(made)[0] == "Move to › 2 Coast"
    QTest.keyClick(made.field, Qt.Key.Key_Return)
    assert made.chosen is not None
    made.chosen.act()
    assert ids(window, "coast") == ["ban", "wall", "paper"]


def test_what_cannot_be_done_says_why_and_enter_leaves_it(window: MainWindow, qtbot: QtBot) -> None:
    made = palette(window, qtbot)
    QTest.keyClicks(made.field, "dismiss")
    row = next(entry for entry in ranked(made._entries, "dismiss", ()) if entry.name == "dismiss")
    assert not row.enabled
    assert "select a quotation first" in spoken(row)
    while made.list.currentItem().data(Qt.ItemDataRole.UserRole).name != "dismiss":
        QTest.keyClick(made.field, Qt.Key.Key_Down)
    QTest.keyClick(made.field, Qt.Key.Key_Return)
    assert made.isVisible()
    assert made.said.text() == "Dismiss: select a quotation first"
    assert made.field.accessibleDescription().startswith("Dismiss")


def test_what_was_used_last_stands_first(window: MainWindow, qtbot: QtBot) -> None:
    made = palette(window, qtbot, used=("about", "undo"))
    assert words(made)[:2] == ["About Visavis", "Undo"]


def test_initials_and_accents_do() -> None:
    def entry(name: str) -> Entry:
        return Entry(name, name, "", enabled=True, needs="", checked=False, act=lambda: None)

    offered = [entry("Next quotation"), entry("Réglages"), entry("Quit")]
    assert [one.words for one in ranked(offered, "nq", ())] == ["Next quotation"]
    assert [one.words for one in ranked(offered, "regl", ())] == ["Réglages"]
    assert ranked(offered, "zz", ()) == []


def test_ctrl_k_does_it_and_remembers(window: MainWindow, qtbot: QtBot) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    def choose() -> None:
        made = QApplication.activeModalWidget()
        assert isinstance(made, Palette)
        made.field.setText("actual size")
        QTest.keyClick(made.field, Qt.Key.Key_Return)

    window.preferences.change(zoom=150)
    QTimer.singleShot(0, choose)
    window.commands.actions["palette"].trigger()
    assert window.preferences.values.zoom == 100
    assert window.preferences.values.used == ("zoom_reset",)
