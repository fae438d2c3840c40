"""Sessions, keys and licences: what cannot be found might as well not be there."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.ui.test_window import ids
from visavis.ui.actions import ACTIONS, SUBMENUS
from visavis.ui.dialogs.about import AboutDialog
from visavis.ui.dialogs.keys import KeysDialog
from visavis.ui.dialogs.sessions import SessionsDialog
from visavis.ui.keys import Keymap, key_list
from visavis.ui.main_window import MainWindow


def test_a_session_is_opened_and_renamed_from_the_list(window: MainWindow, qtbot: QtBot) -> None:
    assert window.opener is not None
    assert window.opener.new_session("Empty one")
    dialog = SessionsDialog(window.opener, window.desk, window)
    qtbot.addWidget(dialog)
    assert [dialog.list.item(row).text().splitlines()[0] for row in range(2)] == ["Empty one", "Lock talks"]
    dialog.list.setCurrentRow(1)
    dialog.accept()
    assert ids(window, "estuary") == ["ban", "gates"]
    other = SessionsDialog(window.opener, window.desk, window)
    qtbot.addWidget(other)
    other.name.setText("Locks and eels")
    other.name.editingFinished.emit()
    assert window.desk.session is not None
    assert window.desk.session.name == "Locks and eels"
    assert "Locks and eels" in window.top_bar.crumb.text()


def test_every_key_is_in_the_list_of_keys_and_means_one_thing(qtbot: QtBot) -> None:
    dialog = KeysDialog(Keymap())
    qtbot.addWidget(dialog)
    keys = [key for spec in ACTIONS for key in spec.keys]
    assert len(keys) == len(set(keys))
    listed = {words for _, words in key_list(Keymap())}
    for spec in ACTIONS:
        if spec.keys and spec.name not in SUBMENUS:
            assert spec.words.replace("&", "").rstrip("…") in listed


def test_the_licences_are_named(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QLabel

    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for licence in ("Apache License 2.0", "SIL Open Font License", "LGPL"):
        assert licence in words
