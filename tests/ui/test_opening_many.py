"""A folder of articles in the window: one that fails must not cost the others, and all must be told at the end."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.article import analysed
from tests.ui.conftest import Begin
from visavis.app import knowledge
from visavis.app.intake import Headway, Report
from visavis.errors import UserError
from visavis.model import Analysed, Metadata
from visavis.ui.dialogs.report import ReportDialog, summary
from visavis.ui.main_window import MainWindow

COUNT = 30
CALM = "The sea was calm, and the gulls sat on the wall. "
PATIENCE = 60_000  # milliseconds: workers start, and load the engine


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of articles, one of which is none, and one there twice."""
    made = tmp_path / "press"
    made.mkdir()
    for number in range(COUNT):
        (made / f"{number:02}.txt").write_text(article(number))
    (made / "05-picture.txt").write_bytes(bytes(range(256)) * 40)
    (made / "07a.txt").write_text(article(7))
    return made


def article(number: int) -> str:
    said = f"“Pier {number} is closed,” said Ines Vart, the French foreign minister, in Paris."
    return f"Harbour report {number}\n\n{said}\n\n" + CALM * 60


@pytest.fixture
def empty(begin: Begin) -> MainWindow:
    return begin()


def opened(window: MainWindow, qtbot: QtBot, *files: Path) -> Report:
    assert window.opener is not None
    with qtbot.waitSignal(window.opener.reported, timeout=PATIENCE) as told:
        window.opener.open_files(files)
    report: Report = told.args[0]  # type: ignore[index] # a signal that came has its values
    return report


def test_the_profile_is_that_of_most_articles_and_not_of_the_first(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """Else nearly all of a folder stands under Others, because its first file was about another story."""
    assert empty.opener is not None
    empty.opener.offer(knowledge.profiles())
    (tmp_path / "0.txt").write_text(
        "Talks\n\n“No,” said Noam Ariel, the Israeli foreign minister.\n\n"
        "“Yes,” said Reza Kamal, the Iranian foreign minister."
    )
    for number in range(1, 5):
        (tmp_path / f"{number}.txt").write_text(
            f"Talks {number}\n\n“No {number},” said Pavel Grin, the Russian foreign minister.\n\n"
            f"“Yes {number},” said Ines Vart, the French foreign minister.\n\n"
            f"“Perhaps {number},” said Danylo Kors, the Ukrainian foreign minister."
        )
    opened(empty, qtbot, tmp_path)
    session = empty.desk.session
    assert session is not None
    qtbot.waitUntil(lambda: {"russia", "ukraine"} <= {party.id for party in session.profile.parties}, timeout=PATIENCE)
    assert "Sorted to Russia / UK-France / Ukraine." in empty.notice.text
    empty.desk.undo()
    assert not {"russia"} & {party.id for party in session.profile.parties}, "one undo brings back what the first chose"


def names(window: MainWindow) -> list[str]:
    session = window.desk.session
    return [one.original.name for one in session.articles] if session else []


def test_a_folder_is_read_in_order_and_what_failed_is_listed(empty: MainWindow, qtbot: QtBot, folder: Path) -> None:
    seen: list[Headway | None] = []
    assert empty.opener is not None
    empty.opener.progressed.connect(seen.append)
    report = opened(empty, qtbot, folder)
    assert names(empty) == [f"{number:02}.txt" for number in range(COUNT)]
    assert empty.desk.session is not None
    assert empty.desk.session.name == "press"
    assert empty.desk.article is not None
    assert empty.desk.article.original.name == "00.txt", "the first stays open while the others come"
    assert [failure.name for failure in report.failures] == [str(folder / "05-picture.txt")]
    assert [(twin.name, twin.known_as) for twin in report.twins] == [("07a.txt", "07.txt")]
    assert summary(report) == "30 new articles were read. 1 could not be read. 1 was in this session already."
    assert summary(report) in empty.notice.text
    counts = [one.done for one in seen if one is not None]
    assert counts == sorted(counts)
    assert seen[-1] is None
    assert empty.has_intake_bar
    assert not empty.intake_bar.isVisible()
    assert empty.preferences.values.recent[0] == str(folder)


def test_the_list_of_failures_can_be_copied(empty: MainWindow, qtbot: QtBot, folder: Path) -> None:
    dialog = ReportDialog(opened(empty, qtbot, folder), empty)
    qtbot.addWidget(dialog)
    dialog.copy()
    first, second = QGuiApplication.clipboard().text().splitlines()
    name, why = first.split("\t")
    assert name.endswith("05-picture.txt")
    assert why
    assert second == "07a.txt\tWord for word the article that is in this session as 07.txt."


def test_stopping_keeps_what_was_read(empty: MainWindow, qtbot: QtBot, folder: Path) -> None:
    opener = empty.opener
    assert opener is not None

    def stop_at_the_third(headway: Headway | None) -> None:
        if headway is not None and headway.done >= 3:
            empty.intake_bar.stop.click()

    opener.progressed.connect(stop_at_the_third)
    report = opened(empty, qtbot, folder)
    assert report.stopped
    assert 0 < len(names(empty)) == len(report.read) < COUNT
    assert "Stopped with" in empty.notice.text


def test_an_archive_is_opened_as_the_articles_in_it(empty: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    packed = tmp_path / "press.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for number in range(6):
            archive.writestr(f"{number}.txt", article(number))
    report = opened(empty, qtbot, packed)
    assert report.total == 6
    assert names(empty) == [f"press.zip › {number}.txt" for number in range(6)]


def test_the_same_article_under_another_name_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(article(1))
    (tmp_path / "b.txt").write_text(article(1))
    assert window.opener is not None
    told: list[str] = []
    window.opener.told.connect(told.append)
    for name in ("a.txt", "b.txt", "a.txt"):
        with qtbot.waitSignal(window.desk.article_changed, timeout=PATIENCE):
            window.opener.open_files([tmp_path / name])
    qtbot.waitUntil(lambda: len(told) == 2, timeout=PATIENCE)
    assert told == [
        "b.txt is word for word the article that came into this session as a.txt.",
        "a.txt is in this session already.",
    ]


def test_another_session_laid_meanwhile_gets_none_of_it(empty: MainWindow, qtbot: QtBot, folder: Path) -> None:
    opener = empty.opener
    assert opener is not None
    left = iter([True])
    opener.progressed.connect(
        lambda headway: headway and headway.done > 3 and next(left, False) and opener.new_session("Other")
    )
    report = opened(empty, qtbot, folder)
    assert report.stopped
    assert names(empty) == []


def test_the_list_sorts_filters_and_leads_to_articles_by_keys(empty: MainWindow, qtbot: QtBot, folder: Path) -> None:
    opened(empty, qtbot, folder)
    QTest.keySequence(empty, "Ctrl+L")
    panel = empty.commands.articles.panel
    assert panel is not None
    assert panel.view.hasFocus()
    panel.filter.setFocus()
    QTest.keyClicks(panel.filter, "2 REPORT")
    assert [one.name for one in panel.articles.rows] == [
        "02.txt",
        "12.txt",
        *(f"2{number}.txt" for number in range(10)),
    ]
    assert panel.title.text() == "Articles  12 of 30"
    QTest.keyClick(panel.filter, Qt.Key.Key_Down)
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert empty.desk.article is not None
    assert empty.desk.article.original.name == "12.txt"
    QTest.keySequence(empty, "Ctrl+PgDown")
    assert empty.desk.article.original.name == "20.txt", "the next one of the list, not of the session"


def test_a_review_shows_in_the_list(empty: MainWindow, qtbot: QtBot, folder: Path) -> None:
    opened(empty, qtbot, folder)
    empty.commands.articles.open()
    panel = empty.commands.articles.panel
    assert panel is not None
    before = panel.articles.rows[0]
    assert before.left == before.quotations == len(empty.desk.cards) > 0
    empty.desk.accept_all([card.quotation.id for card in empty.desk.cards])
    assert panel.articles.rows[0].left == 0
    assert "✓" in panel.articles.rows[0].tally
    empty.desk.undo()
    assert panel.articles.rows[0] == before


def test_a_title_with_a_tag_in_it_is_words_in_the_list_and_its_tool_tip(window: MainWindow) -> None:
    session = window.desk.session
    assert session is not None
    picture = replace(analysed().article, id="other", metadata=Metadata(title='<img src="file:///etc/hostname">'))
    session.add(Analysed(picture, ()))
    window.commands.articles.open()
    shown = window.article_panel.articles.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img" in shown


def test_a_single_failure_is_told_at_once(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.opener is not None
    with qtbot.waitSignal(window.opener.failed, timeout=PATIENCE) as told:
        window.opener.open_files([tmp_path / "gone.txt"])
    assert isinstance(told.args[0], UserError)  # type: ignore[index]
    assert "gone.txt" in window.notice.text
