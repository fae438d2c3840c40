"""The profile editor: whoever moves a country must see what moves with it, and lose nothing by looking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.article import PROFILE, analysed
from tests.ui.test_window import ids
from visavis.app.session import Session
from visavis.model import Article, Profile, Quotation
from visavis.ui.dialogs.profile_editor import ProfileEditor
from visavis.ui.look import Look
from visavis.ui.main_window import MainWindow
from visavis.ui.models.faces import OTHERS


def by_name(
    quotations: tuple[Quotation, ...], _article: Article, profile: Profile, _learned: object = ()
) -> tuple[Quotation, ...]:
    """Sort each speaker to the parties that hold an affiliation of his, or his name."""

    def parties(one: Quotation) -> tuple[str, ...]:
        names = {*one.affiliations, one.speaker.name if one.speaker else ""}
        return tuple(party.id for party in profile.parties if names.intersection(party.members))

    return tuple(replace(one, parties=parties(one)) for one in quotations)


@pytest.fixture
def sorted_window(begin: Callable[[], MainWindow]) -> MainWindow:
    """Return a window whose session is sorted by the names that parties hold."""
    window = begin()
    assert window.opener is not None
    session = Session.create(window.opener.library, "Lock talks", PROFILE, sort=by_name)
    session.add(analysed())
    window.opener.show_session(session)
    return window


@pytest.fixture
def editor(sorted_window: MainWindow, light: Look, qtbot: QtBot) -> ProfileEditor:
    assert sorted_window.opener is not None
    assert sorted_window.desk.session is not None
    dialog = ProfileEditor(sorted_window.desk.session, sorted_window.opener.shelf, light)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def panes(editor: ProfileEditor) -> list[tuple[str, tuple[str, ...]]]:
    return [(party.name, party.members) for party in editor.profile.parties]


def said(editor: ProfileEditor, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: editor.said.text() == words)


def test_nothing_moves_before_anything_is_edited(editor: ProfileEditor) -> None:
    assert editor.said.text() == "No quotation moves."
    assert not editor.changed


# Offscreen, the list of completions can neither be raised nor take the keys.
@pytest.mark.qt_log_ignore(r"raise\(\)", "grabbing the keyboard", extend=True)
def test_a_typed_name_joins_the_party_leaves_the_other_and_its_quotations_are_listed(
    editor: ProfileEditor, qtbot: QtBot
) -> None:
    editor.parties.setCurrentRow(0)
    qtbot.keyClicks(editor.members.field, "Marsh")
    qtbot.keyClick(editor.members.field, Qt.Key.Key_Return)
    assert editor.isVisible(), "Enter adds, and does not close"
    qtbot.keyClicks(editor.members.field, "Lena Dorn")
    qtbot.keyClick(editor.members.field, Qt.Key.Key_Return)
    assert panes(editor) == [("Estuary", ("Estuary", "Marsh", "Lena Dorn")), ("Coast", ("Coast",)), ("Marsh", ())]
    said(
        editor,
        qtbot,
        "3 quotations move: 1 from Coast and Marsh to Estuary and Coast, 1 from Others to Estuary, "
        "1 from Marsh to Estuary.",
    )
    lines = [editor.moves.item(row).text() for row in range(editor.moves.count())]
    assert any("Others  →  Estuary\nLena Dorn: “Nobody asked the eels,”" in line for line in lines)


def test_parties_are_shifted_merged_split_and_removed_by_keyboard(editor: ProfileEditor, qtbot: QtBot) -> None:
    editor.parties.setCurrentRow(2)
    qtbot.keyClick(editor.parties, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [name for name, _ in panes(editor)] == ["Estuary", "Marsh", "Coast"]
    assert editor.party is not None
    assert editor.party.name == "Marsh"
    qtbot.keyClick(editor.parties, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(editor.merge, Qt.Key.Key_Space)
    assert panes(editor)[1] == ("Marsh / Coast", ("Marsh", "Coast"))
    editor.members.list.setCurrentRow(1)
    qtbot.keyClick(editor.members.split_button, Qt.Key.Key_Space)
    assert panes(editor)[1:] == [("Marsh", ("Marsh",)), ("Coast", ("Coast",))]
    qtbot.keyClick(editor.parties, Qt.Key.Key_Down)
    qtbot.keyClick(editor.parties, Qt.Key.Key_Delete)
    assert [name for name, _ in panes(editor)] == ["Estuary", "Marsh"]
    said(editor, qtbot, "2 quotations move: 1 from Coast to Others, 1 from Coast and Marsh to Marsh.")


def test_a_dragged_party_changes_the_order_of_the_panes(editor: ProfileEditor) -> None:
    model = editor.parties.model()
    assert model.moveRow(model.index(0, 0).parent(), 0, model.index(0, 0).parent(), 3)
    assert [name for name, _ in panes(editor)] == ["Coast", "Marsh", "Estuary"]


def test_a_member_is_moved_to_another_party_or_taken_out(editor: ProfileEditor, qtbot: QtBot) -> None:
    editor.parties.setCurrentRow(1)
    editor.members.list.setCurrentRow(0)
    editor.members.target.setCurrentIndex(1)
    qtbot.keyClick(editor.members.move_button, Qt.Key.Key_Space)
    assert panes(editor)[1:] == [("Coast", ()), ("Marsh", ("Marsh", "Coast"))]
    editor.parties.setCurrentRow(2)
    editor.members.list.selectAll()
    qtbot.keyClick(editor.members.take_button, Qt.Key.Key_Space)
    assert panes(editor)[2] == ("Marsh", ())


def test_a_new_party_waits_for_its_name_and_a_nameless_one_cannot_be_used(editor: ProfileEditor, qtbot: QtBot) -> None:
    qtbot.keyClick(editor.add, Qt.Key.Key_Space)
    colours = [party.colour for party in editor.profile.parties]
    assert len(set(colours)) == 4
    editor.party_name.clear()
    editor.party_name.textEdited.emit("")
    use = next(
        button
        for button in editor.buttons.buttons()
        if editor.buttons.buttonRole(button) is QDialogButtonBox.ButtonRole.AcceptRole
    )
    assert not use.isEnabled()
    qtbot.keyClicks(editor.party_name, "Eels")
    assert panes(editor)[3] == ("Eels", ())
    assert editor.parties.currentItem().text() == "Eels"
    assert use.isEnabled()


def test_a_colour_is_chosen_with_the_arrows(editor: ProfileEditor, qtbot: QtBot) -> None:
    first, second = editor.swatches._buttons[:2]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    qtbot.keyClick(second, Qt.Key.Key_Space)
    assert editor.profile.parties[0].colour == second.colour
    assert second.isChecked()


def test_a_profile_goes_out_as_a_file_and_comes_back(editor: ProfileEditor, tmp_path: Path) -> None:
    editor.export_to(tmp_path / "locks.toml")
    before = panes(editor)
    editor.parties.selectAll()
    editor._remove()
    assert panes(editor) == []
    editor.import_from(tmp_path / "locks.toml")
    assert panes(editor) == before
    (tmp_path / "bad.toml").write_text('name = "Bad"\n[[party]]\nid = "A"\n')
    editor.import_from(tmp_path / "bad.toml")
    assert "bad.toml, line 3" in editor.notice.text
    assert panes(editor) == before, "the one at hand stays"


def test_every_control_has_a_name(editor: ProfileEditor) -> None:
    roles = {QAccessible.Role.EditableText, QAccessible.Role.Button, QAccessible.Role.List, QAccessible.Role.ComboBox}
    parts = [
        part
        for part in editor.findChildren(QWidget)
        if part.isVisible() and not part.objectName().startswith("qt_") and part.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    faces = [QAccessible.queryAccessibleInterface(part) for part in parts]
    assert len(faces) > 15
    assert [part for part, face in zip(parts, faces, strict=True) if face.role() in roles and not _name(face)] == []


def _name(face: object) -> str:
    return face.text(QAccessible.Text.Name)  # type: ignore[attr-defined, no-any-return]


def test_an_edited_profile_is_kept_as_the_users_own_and_sorts_the_session_at_once(
    sorted_window: MainWindow, qtbot: QtBot
) -> None:
    window = sorted_window
    window.desk.select("wall")
    window.desk.move("wall", ["estuary"])

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ProfileEditor)
        dialog.parties.setCurrentRow(2)
        dialog._put("Lena Dorn")
        dialog.accept()

    QTimer.singleShot(0, answer)
    window.commands.actions["parties"].trigger()
    assert ids(window, "marsh") == ["paper", "eels", "dawn"]
    assert ids(window, "estuary") == ["ban", "gates", "wall"], "no correction is lost"
    assert [profile.name for profile in window.profiles.own] == ["Estuary / Coast / Marsh (mine)"]
    window.desk.undo()
    assert ids(window, OTHERS) == ["eels"]
    window.profiles.choose(window.profiles.own[0].id)
    assert ids(window, "marsh") == ["paper", "eels", "dawn"]


def test_a_profile_of_ones_own_is_deleted_and_an_undo_puts_it_back(
    sorted_window: MainWindow, light: Look, qtbot: QtBot
) -> None:
    window = sorted_window
    assert window.opener is not None
    mine = replace(PROFILE, id="mine", name="Mine")
    window.profiles.keep(mine)
    assert window.desk.session is not None
    dialog = ProfileEditor(window.desk.session, window.opener.shelf, light)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.delete.click()
    assert dialog.notice.text == "The profile Mine is deleted. This session keeps its parties."
    assert not dialog.delete.isEnabled()
    assert window.profiles.own == ()
    next(one for one in dialog.notice.findChildren(QPushButton) if one.text() == "&Undo").click()
    assert dialog.delete.isEnabled()
    assert window.profiles.own == (mine,)


def test_a_shipped_profile_cannot_be_deleted(editor: ProfileEditor) -> None:
    assert not editor.delete.isEnabled()


def test_looking_alone_keeps_nothing(sorted_window: MainWindow) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ProfileEditor)
        dialog.accept()

    QTimer.singleShot(0, answer)
    sorted_window.commands.actions["parties"].trigger()
    assert sorted_window.profiles.own == ()
    assert sorted_window.desk.profile == PROFILE
