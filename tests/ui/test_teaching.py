"""Correct once: moving the same speaker's cards one by one is what nobody has time for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.test_window import ids
from visavis.app import analysis, knowledge
from visavis.app.session import Session
from visavis.model import Rule, Source, Speaker
from visavis.ui.dialogs.learned import LearnedDialog
from visavis.ui.dialogs.moves import LessonDialog
from visavis.ui.main_window import MainWindow

STORY = """Traders wait at the closed bridge

“The bridge is shut,” Orla Finch said on Monday.

“It will stay shut,” Orla Finch said later.

“We are patient,” Edda Moor said.
"""


@pytest.fixture
def story(begin: Callable[[], MainWindow]) -> Iterator[MainWindow]:
    window = begin()
    assert window.opener is not None
    profile = knowledge.profile()
    analysed = analysis.analyse(Source("story.txt", STORY.encode()), profile)
    session = Session.create(window.opener.library, "Bridge", profile)
    session.add(analysed)
    window.opener.show_session(session)
    assert len(ids(window, "")) == 3
    yield window


def button(window: MainWindow, words: str) -> QPushButton:
    buttons = window.notice.findChildren(QPushButton)
    return next(one for one in buttons if one.isVisible() and one.accessibleName() == words)


def test_one_moved_card_offers_to_move_all_and_apply_is_one_step(story: MainWindow, qtbot: QtBot) -> None:
    first = ids(story, "")[0]
    story.desk.select(first)
    qtbot.keyClick(story, Qt.Key.Key_1)
    assert story.notice.text == "Put all 2 statements of Orla Finch under Russia, here and in later articles?"
    qtbot.mouseClick(button(story, "Apply"), Qt.MouseButton.LeftButton)
    assert len(ids(story, "russia")) == 2
    assert story.desk.session is not None
    assert story.desk.session.learned == (Rule("Orla Finch", ("Russia",), ("russia",)),)
    story.desk.undo()
    assert ids(story, "russia") == [first], "what was moved by hand stays"
    assert story.desk.session.learned == ()


def test_show_lists_what_would_change_and_changes_nothing_unless_it_is_applied(story: MainWindow, qtbot: QtBot) -> None:
    seen = []

    def answer(*, accept: bool) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LessonDialog)
        seen.append([dialog.list.item(row).text() for row in range(dialog.list.count())])
        dialog.accept() if accept else dialog.reject()

    story.desk.select(ids(story, "")[0])
    qtbot.keyClick(story, Qt.Key.Key_1)
    QTimer.singleShot(0, lambda: answer(accept=False))
    button(story, "Show").click()
    assert seen == [["Others  →  Russia\nOrla Finch: “It will stay shut,”"]]
    assert len(ids(story, "russia")) == 1
    QTimer.singleShot(0, lambda: answer(accept=True))
    button(story, "Show").click()
    assert len(ids(story, "russia")) == 2


def test_an_undone_correction_takes_its_offer_with_it(story: MainWindow, qtbot: QtBot) -> None:
    story.desk.select(ids(story, "")[0])
    qtbot.keyClick(story, Qt.Key.Key_1)
    assert story.notice.text
    story.desk.undo()
    assert story.notice.text == ""


def test_accepting_a_card_asks_nothing(story: MainWindow, qtbot: QtBot) -> None:
    story.desk.select(ids(story, "")[0])
    qtbot.keyClick(story, Qt.Key.Key_A)
    assert story.notice.text == ""


def test_a_named_speaker_is_offered_for_all_his_words(story: MainWindow) -> None:
    story.desk.respeak(ids(story, "")[0], Speaker("Oona Finch", "British prime minister"))
    assert "Is “Orla Finch” Oona Finch in all 2 statements" in story.notice.text
    button(story, "Apply").click()
    names = [card.quotation.speaker.name for card in story.desk.cards if card.quotation.speaker]
    assert names == ["Oona Finch", "Oona Finch", "Edda Moor"]
    assert len(ids(story, "uk-france")) == 2


def test_what_was_learned_is_read_edited_removed_and_written_to_a_file(
    story: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    story.desk.teach(Rule("Edda Moor", ("Ukraine",), ("ukraine",)))
    dialog = LearnedDialog(story.desk, story.notice)
    qtbot.addWidget(dialog)
    assert dialog.list.item(0).text() == "Edda Moor\nspeaks for Ukraine · stands under Ukraine"
    dialog.sides.setText("France")
    dialog.pane.setCurrentIndex(0)
    dialog.change.click()
    assert dialog.rules == (Rule("Edda Moor", ("France",)),)
    assert len(ids(story, "uk-france")) == 1
    dialog.export_to(tmp_path / "learned.tsv")
    dialog.remove.click()
    assert dialog.rules == ()
    assert len(ids(story, "")) == 3
    dialog.import_from(tmp_path / "learned.tsv")
    assert dialog.rules == (Rule("Edda Moor", ("France",)),)
    story.desk.undo()
    assert dialog.rules == (), "the whole file is one step"
    (tmp_path / "bad.tsv").write_text("speaker\n")
    dialog.import_from(tmp_path / "bad.tsv")
    assert "bad.tsv, line 1" in story.notice.text
