"""The history: whoever went wrong ten steps ago goes back in one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.test_window import ids
from visavis.ui.dialogs.history import HistoryDialog
from visavis.ui.main_window import MainWindow
from visavis.ui.models.faces import OTHERS


def test_enter_goes_back_over_several_steps_at_once_and_forth_again(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.move("eels", ["marsh"])
    window.desk.dismiss("wall")
    window.desk.move("dawn", ["coast"])
    dialog = HistoryDialog(window.desk, window.preferences.look, window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.list.count() == 4
    assert dialog.list.currentRow() == 3
    dialog.list.setCurrentRow(0)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert ids(window, OTHERS) == ["eels"]
    assert ids(window, "marsh") == ["paper", "dawn"]
    assert dialog.list.item(3).text().endswith("undone")
    dialog.list.setCurrentRow(2)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert ids(window, "marsh") == ["paper", "eels", "dawn"]
    assert window.desk.session is not None
    assert window.desk.session.done == 2


def test_a_session_without_steps_says_where_it_began(window: MainWindow, qtbot: QtBot) -> None:
    dialog = HistoryDialog(window.desk, window.preferences.look, window)
    qtbot.addWidget(dialog)
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == ["As the articles were read · now"]
