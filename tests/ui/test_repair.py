"""Wrong letters: putting them right is an offer, and must cost neither the original nor the work on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Begin
from visavis.ui.dialogs.report import ReportDialog
from visavis.ui.main_window import MainWindow

PATIENCE = 60_000
SOUND = "“The café on the pier is closed,” said Élodie Vart, the French foreign minister.\n\nThe sea was calm.\n"
WRONG = SOUND.encode().decode("cp1252", "ignore")


def text(window: MainWindow) -> str:
    return window.desk.article.text if window.desk.article else ""


def press(window: MainWindow, words: str) -> None:
    (button,) = [one for one in window.notice.findChildren(QPushButton) if one.accessibleName() == words]
    button.click()


def test_wrong_letters_are_shown_and_put_right_on_request(begin: Begin, qtbot: QtBot, tmp_path: Path) -> None:
    window = begin()
    opener = window.opener
    assert opener is not None
    (tmp_path / "pier.txt").write_text(WRONG, encoding="utf-8")
    opener.open_files([tmp_path / "pier.txt"])
    qtbot.waitUntil(lambda: "has wrong letters" in window.notice.text, timeout=PATIENCE)
    assert text(window) == WRONG
    press(window, "Show")
    press(window, "Repair")
    qtbot.waitUntil(lambda: "Élodie" in text(window), timeout=PATIENCE)
    assert window.desk.session is not None
    (article,) = window.desk.session.articles
    assert article.original.data == WRONG.encode(), "the bytes stay as they came"
    window.desk.undo()
    qtbot.waitUntil(lambda: text(window) == WRONG)


def test_many_are_put_right_at_once(begin: Begin, qtbot: QtBot, tmp_path: Path) -> None:
    window = begin()
    opener = window.opener
    assert opener is not None
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(f"{WRONG}\nPier {number}.\n", encoding="utf-8")
    with qtbot.waitSignal(opener.reported, timeout=PATIENCE) as told:
        opener.open_files([tmp_path])
    report = told.args[0]  # type: ignore[index] # a signal that came has its values
    assert len(report.garbled) == 5
    dialog = ReportDialog(report, window)
    qtbot.addWidget(dialog)
    dialog.repair_asked.connect(lambda: window.commands.articles.repair(report.garbled))
    dialog.findChild(QPushButton, "repair_all").click()
    qtbot.waitUntil(lambda: "put right in 5" in window.notice.text, timeout=PATIENCE)
    assert window.desk.session is not None
    assert all("Élodie" in article.text for article in window.desk.session.articles)
    assert len(window.desk.session.articles) == 5
    step = window.desk.session.to_undo
    assert step is not None
    assert step.label == "Put the letters right in 5 articles"
    window.desk.undo()
    assert [article.text for article in window.desk.session.articles if "Élodie" in article.text] == []
    assert len(window.desk.session.articles) == 5
    window.desk.redo()
    assert all("Élodie" in article.text for article in window.desk.session.articles)
