"""A bug: it must leave a report that helps, say nothing of what was read, and let the work go on."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from visavis import paths
from visavis.ui import crash

SECRET = "“words of an article”"


def fail() -> None:
    raise ValueError(SECRET)


def test_the_report_names_the_place_and_keeps_the_articles_words_out(qtbot: QtBot) -> None:
    try:
        fail()
    except ValueError as error:
        path = crash.write_report(type(error), error.__traceback__)
    text = path.read_text(encoding="utf-8")
    assert path.parent == paths.log_folder()
    assert "builtins.ValueError" in text
    assert "in fail" in text
    assert SECRET not in text


def test_the_dialog_says_where_the_report_is_and_lets_one_go_on(qtbot: QtBot) -> None:
    seen = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append(box.informativeText())
        box.accept()

    QTimer.singleShot(0, answer)
    crash.show_dialog(paths.log_folder() / "crash-1.txt")
    assert "crash-1.txt" in seen[0]
    assert "kept" in seen[0]
