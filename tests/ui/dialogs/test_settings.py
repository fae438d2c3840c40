"""The settings: keys, language, look and library, each change at once and kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.test_window import ids
from visavis.app import backups
from visavis.app.database import Library
from visavis.ui.dialogs.settings import SettingsDialog
from visavis.ui.main_window import MainWindow


def settings_of(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    dialog = SettingsDialog(window)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def press(dialog: SettingsDialog, key: str) -> None:
    stroke = QKeySequence(key)[0]
    dialog.keys.field.setFocus()
    QTest.keyClick(dialog.keys.field, stroke.key(), stroke.keyboardModifiers())


def test_a_new_key_is_pressed_its_holder_named_and_the_conflict_solved(window: MainWindow, qtbot: QtBot) -> None:
    dialog = settings_of(window, qtbot)
    page = dialog.keys
    dialog.list.setCurrentRow(1)
    page.choose("accept")
    press(dialog, "S")
    assert "Change the speaker" in page.said.text()
    page.take.click()
    assert window.commands.keymap.keys("accept") == ("S",)
    assert window.commands.keymap.keys("speaker") == ()
    assert window.commands.actions["accept"].shortcut() == QKeySequence("S")
    page.choose("speaker")
    press(dialog, "Ctrl+Shift+S")
    page.add.click()
    assert window.commands.keymap.keys("speaker") == ("Ctrl+Shift+S",)
    page.reset_all.click()
    assert window.preferences.values.keys == {}
    assert window.commands.actions["accept"].shortcut() == QKeySequence("A")


def test_a_key_that_every_list_needs_stays_free(window: MainWindow, qtbot: QtBot) -> None:
    dialog = settings_of(window, qtbot)
    dialog.keys.choose("accept")
    press(dialog, "Return")
    assert not dialog.keys.take.isEnabled()
    press(dialog, "?")
    assert "Keys" in dialog.keys.said.text()


def test_actions_are_found_by_word_and_by_key(window: MainWindow, qtbot: QtBot) -> None:
    page = settings_of(window, qtbot).keys

    def seen() -> list[str]:
        items = [page.list.topLevelItem(row) for row in range(page.list.topLevelItemCount())]
        return [item.text(0) for item in items if item is not None and not item.isHidden()]

    page.search.setText("export")
    assert seen()[0] == "Export briefing"
    page.search.setText("ctrl+e")
    assert seen() == ["Export briefing"]


def test_theme_and_zoom_are_seen_at_once(window: MainWindow, qtbot: QtBot) -> None:
    page = settings_of(window, qtbot).look
    page.theme.setCurrentIndex(page.theme.findData("dark"))
    page.theme.activated.emit(page.theme.currentIndex())
    assert window.preferences.look.theme.dark
    page.zoom.setCurrentIndex(page.zoom.findData(150))
    page.zoom.activated.emit(page.zoom.currentIndex())
    assert window.preferences.look.zoom == 150


def test_a_language_is_kept_and_the_windows_are_to_be_made_anew(window: MainWindow, qtbot: QtBot) -> None:
    dialog = settings_of(window, qtbot)
    page = dialog.language
    assert [page.language.itemText(row) for row in (1, 2, 3)] == ["English", "Français", "Українська"]
    page.language.setCurrentIndex(2)
    page.language.activated.emit(2)
    assert window.preferences.values.language == "fr"
    assert "when you close" in page.said.text()
    assert dialog.between is not None


def test_the_library_is_looked_over_and_copied(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = settings_of(window, qtbot).library
    assert window.opener is not None
    assert page.place.text() == str(window.opener.library.path)
    assert not page.warning.isVisible()
    page.check.click()
    assert page.said.text().startswith("All is well")
    page.copy_to(tmp_path / "copy.sqlite")
    with Library(tmp_path / "copy.sqlite") as copy:
        assert [entry.name for entry in copy.entries()] == ["Lock talks"]


def test_a_restore_asks_and_then_closes_the_settings(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = settings_of(window, qtbot)
    target = tmp_path / "copy.sqlite"
    dialog.library.copy_to(target)

    def answer(button: int) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.buttons()[button].click()

    QTimer.singleShot(0, lambda: answer(1))
    dialog.library.restore_from(target)
    assert dialog.between is None
    QTimer.singleShot(0, lambda: answer(0))
    dialog.library.restore_from(target)
    assert dialog.between is not None
    assert not dialog.isVisible()
    assert ids(window, "estuary") == ["ban", "gates"], "nothing has happened yet"


def test_a_library_in_a_synchronized_folder_is_warned_of() -> None:
    assert backups.cloud(Path("/home/ada/Dropbox/work/library.sqlite")) == "Dropbox"
    assert backups.cloud(Path("/home/ada/OneDrive - Quay/library.sqlite")) == "OneDrive - Quay"
    assert backups.cloud(Path("/home/ada/work/library.sqlite")) == ""
