"""Every window as a screen reader and a keyboard find it: nothing without a name, nothing out of reach.

The dialogs are opened by the window's own actions, so that one that comes new is looked at without being listed here.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import tree
from visavis.ui.actions import ACTIONS, SUBMENUS
from visavis.ui.main_window import MainWindow

# These end the program, or open the system's own windows.
NOT_OPENED = ("quit", "open", "export", "print", "print_preview", *SUBMENUS)


def test_everything_in_the_window_has_a_name_and_a_role(window: MainWindow) -> None:
    assert tree.nameless(window) == []


def test_everything_in_the_empty_window_has_a_name_and_a_role(window: MainWindow) -> None:
    assert window.opener is not None
    assert window.opener.new_session()
    assert tree.nameless(window) == []


def test_keys_reach_every_control_of_the_window(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    stops: list[QWidget] = []
    for _ in range(len(window.board.panes) + 1):
        window.commands.actions["next_pane"].trigger()
        focus = QApplication.focusWidget()
        assert focus is not None
        stops.append(focus)
    window.top_bar.search.setFocus(Qt.FocusReason.TabFocusReason)
    assert tree.unreachable(window, stops) == []


@pytest.mark.parametrize("name", [spec.name for spec in ACTIONS if spec.name not in NOT_OPENED])
def test_dialogs(window: MainWindow, qtbot: QtBot, name: str) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    window.desk.select("gates")
    found: list[tuple[str, list[str], list[str]]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            dialog.reject()
        elif isinstance(dialog, QDialog) and QApplication.activeWindow() is dialog:
            found.append((dialog.objectName(), tree.nameless(dialog), tree.unreachable(dialog, [])))
            dialog.reject()

    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
    window.commands.actions[name].trigger()
    timer.stop()
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():  # one that does not hold the program up
            found.append((dialog.objectName(), tree.nameless(dialog), tree.unreachable(dialog, [])))
            dialog.close()
        elif dialog is not window and dialog.isVisible():
            dialog.close()
    assert [one for one in found if not one[0] or one[1] or one[2]] == []
