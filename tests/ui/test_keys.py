"""Keys: what the user chose holds everywhere at once, and no letter that is typed into a field moves a quotation."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_window import ids
from visavis.ui.keys import Keymap, key_list, keyed
from visavis.ui.main_window import MainWindow

SINGLE = sorted({key for one in keyed() for key in one.keys if len(key) == 1} | {"Del"})


def press(widget: QWidget, key: str) -> None:
    stroke = QKeySequence(key)[0]
    QTest.keyClick(widget, stroke.key(), stroke.keyboardModifiers())


def caps(window: MainWindow) -> list[str]:
    row = window.why_bar.keys.layout()
    items = [row.itemAt(at) for at in range(row.count())] if row is not None else []
    labels = [item.widget() for item in items if item is not None]
    return [label.text() for label in labels if isinstance(label, QLabel) and label.property("cap") == "true"]


def editable(parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setEditable(True)
    return box


@pytest.mark.parametrize("make", [QLineEdit, QPlainTextEdit, editable])
def test_no_single_key_acts_while_a_field_is_typed_in(window: MainWindow, qtbot: QtBot, make: type[QWidget]) -> None:
    field = make(window)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    window.desk.select("ban")
    field.setFocus()
    happened: list[str] = []
    for one in keyed():
        if not one.name.startswith("party"):
            window.commands.actions[one.name].triggered.connect(lambda *_, name=one.name: happened.append(name))
    for key in SINGLE:
        press(field, key)
        assert happened == [], f"{key} acted while it was typed"
    assert window.desk.session is not None
    assert window.desk.session.history == ()
    assert window.desk.card_id == "ban"


def test_the_same_keys_act_where_nothing_is_typed(window: MainWindow) -> None:
    window.desk.select("ban")
    window.reader.setFocus()
    press(window.reader, "2")
    assert ids(window, "coast") == ["ban", "wall", "paper"]
    press(window.reader, "X")
    assert window.desk.session is not None
    assert len(window.desk.session.history) == 2


def test_a_chosen_key_holds_at_once_and_the_old_one_no_longer(window: MainWindow) -> None:
    keymap = window.commands.keymap.with_keys("dismiss", ("Z",)).with_keys("party_2", ("W",))
    window.preferences.change(keys=keymap.changed)
    window.desk.select("ban")
    window.reader.setFocus()
    press(window.reader, "X")
    press(window.reader, "2")
    assert ids(window, "estuary") == ["ban", "gates"], "the old keys rest"
    press(window.reader, "W")
    assert ids(window, "coast") == ["ban", "wall", "paper"]
    press(window.reader, "Z")
    assert "ban" not in ids(window, "coast")
    assert "Z" in caps(window)
    assert "X" not in caps(window)
    assert ("Z", "Dismiss") in key_list(window.commands.keymap)


def test_a_chosen_key_is_named_wherever_keys_are_named(window: MainWindow) -> None:
    desk, move = window.desk, window.commands.actions.submenus["move"]
    assert desk.profile is not None
    names = [party.name for party in desk.profile.parties]
    assert window.top_bar.search.placeholderText() == "Search  Ctrl F"
    move.aboutToShow.emit()
    assert move.actions()[1].text() == f"&2  {names[1]}"
    keymap = window.commands.keymap
    for name, keys in {"find": ("Ctrl+G",), "review": (), "party_1": (), "party_2": ("W",), "party_3": ("F9",)}.items():
        keymap = keymap.with_keys(name, keys)
    window.preferences.change(keys=keymap.changed)
    move.aboutToShow.emit()
    assert [action.text() for action in move.actions()] == [
        names[0], f"&W  {names[1]}", f"{names[2]}\tF9", "&0  Others"
    ]  # fmt: skip
    assert window.top_bar.search.placeholderText() == "Search  Ctrl G"
    tips = [button.toolTip() for button in window.top_bar.findChildren(QAbstractButton)]
    assert "Filter the cards (F)" in tips
    assert not [tip for tip in tips if "Ctrl+R" in tip]


def test_only_what_differs_is_kept_and_a_key_has_one_meaning() -> None:
    keymap = Keymap().with_keys("accept", ("S",))
    assert keymap.changed == {"accept": ("S",), "speaker": ()}
    assert keymap.holder("S") == "accept"
    assert keymap.reset("speaker").changed == {"accept": ()}
    assert keymap.reset("speaker").reset("accept").changed == {}


def test_a_key_of_an_action_that_is_no_longer_there_hurts_nobody() -> None:
    assert Keymap({"of_old": ("Ctrl+Z",)}).keys("undo") == ("Ctrl+Z",)
