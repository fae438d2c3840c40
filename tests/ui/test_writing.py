"""Writing a briefing: it must be where its writer was told, whole, and the window must not stand still for it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.article import PROFILE, analysed
from tests.ui.conftest import keep
from visavis.app import output
from visavis.app.session import Session
from visavis.model import Analysed
from visavis.ui import writing as writing_
from visavis.ui.main_window import MainWindow

MANY = 300  # copies of the tests' article: a briefing of them takes some half a second of the processor


def copy_of(one: Analysed, number: int) -> Analysed:
    """Return the article as another one, with quotations of its own."""
    quotations = tuple(replace(quotation, id=f"{quotation.id}-{number}") for quotation in one.quotations)
    return Analysed(replace(one.article, id=f"{one.article.id}-{number}"), quotations)


@pytest.fixture
def large(window: MainWindow) -> MainWindow:
    """Return a window that shows a session of many articles."""
    assert window.opener is not None
    session = Session.create(window.opener.library, "Very many", PROFILE, sort=keep)
    one = analysed()
    session.add_all(copy_of(one, number) for number in range(MANY))
    window.opener.show_session(session)
    return window


def save(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    """Write the briefing, and wait for it."""
    assert window.desk.session is not None
    writing = window.commands.files.writing
    with qtbot.waitSignal(writing.ended, timeout=60_000):
        writing.save(path, window.desk.session)


@pytest.mark.parametrize("ending", ["md", "html", "csv"])
def test_the_briefing_holds_the_words_as_corrected(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"positions.{ending}"
    save(window, qtbot, path)
    before = path.read_text(encoding="utf-8-sig")
    window.desk.dismiss("wall")
    save(window, qtbot, path)
    after = path.read_text(encoding="utf-8-sig")
    assert before.count("Nobody asked the eels") == after.count("Nobody asked the eels") >= 1
    assert before.count("a wall with hinges") == after.count("a wall with hinges") + 1
    qtbot.waitUntil(lambda: str(path) in window.notice.text)


def test_a_folder_that_cannot_be_written_is_named(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    save(window, qtbot, tmp_path / "missing" / "positions.md")
    qtbot.waitUntil(lambda: "missing" in window.notice.text)


def test_the_window_answers_while_a_large_briefing_is_written(large: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    session, path = large.desk.session, tmp_path / "aside.html"
    assert session is not None
    ticks: list[bool] = []
    clock = QTimer(large, interval=5)
    clock.timeout.connect(lambda: ticks.append(large.progress.isHidden()))
    clock.start()
    save(large, qtbot, path)
    clock.stop()
    assert ticks.count(False) >= 10, "it stood still, or did not say that it writes"
    assert large.progress.isHidden()
    at_once = tmp_path / "at once.html"
    output.export(session.readings(), session.profile, at_once, title=session.name)
    assert path.read_bytes() == at_once.read_bytes()


def test_what_is_decided_meanwhile_is_not_half_in_it(large: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    session, path = large.desk.session, tmp_path / "as asked.csv"
    assert session is not None
    at_once = tmp_path / "at once.csv"
    output.export(session.readings(), session.profile, at_once, title=session.name)
    writing = large.commands.files.writing
    with qtbot.waitSignal(writing.ended, timeout=60_000):
        writing.save(path, session)
        session.dismiss([card.quotation.id for card in session.all_cards()])
    assert path.read_bytes() == at_once.read_bytes()


def test_a_large_briefing_can_be_stopped_and_leaves_what_was_there(
    large: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing_, "TOLD_AFTER", 0)
    path = tmp_path / "positions.html"
    path.write_text("of last week")
    assert large.desk.session is not None
    large.commands.files.writing.save(path, large.desk.session)
    qtbot.waitUntil(lambda: "Writing" in large.notice.text, timeout=60_000)
    stop = next(one for one in large.notice.findChildren(QPushButton) if one.accessibleName() == "Stop")
    stop.click()
    qtbot.waitUntil(large.progress.isHidden, timeout=60_000)
    assert path.read_text() == "of last week"
    assert "was not written" in large.notice.text
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_window_that_closes_writes_to_its_end_what_was_asked_for(large: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "positions.md"
    assert large.desk.session is not None
    large.commands.files.writing.save(path, large.desk.session)
    large.close()
    assert path.read_text().startswith("# Very many")
