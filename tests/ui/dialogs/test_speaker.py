"""The speaker dialog: a wrong name in a briefing is the worst that can happen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.article import analysed
from visavis.model import Card, Speaker
from visavis.ui.dialogs.speaker import SpeakerDialog, speakers_of
from visavis.ui.main_window import MainWindow

CARDS = [Card(quotation, quotation) for quotation in analysed().quotations]


@pytest.fixture
def dialog(qtbot: QtBot) -> SpeakerDialog:
    made = SpeakerDialog(CARDS[1], speakers_of(CARDS))
    qtbot.addWidget(made)
    return made


def test_it_begins_with_the_speaker_of_the_card(dialog: SpeakerDialog) -> None:
    assert dialog.name.text() == "Ada Brink"
    assert dialog.list.currentItem().text() == "Ada Brink · lock keeper"


def test_a_chosen_speaker_is_the_articles_own_with_all_that_is_known(dialog: SpeakerDialog) -> None:
    row = next(row for row in range(dialog.list.count()) if dialog.list.item(row).text().startswith("Joint paper"))
    dialog.list.setCurrentRow(row)
    speaker = dialog.speaker()
    assert speaker is not None
    assert [member.name for member in speaker.members] == ["Coast", "Marsh"]


def test_a_typed_name_is_a_new_speaker_described_by_the_role(dialog: SpeakerDialog) -> None:
    dialog.name.setText("  Ida Quay ")
    dialog.role.setText("Coast mayor")
    assert dialog.speaker() == Speaker("Ida Quay", "Coast mayor", descriptions=("Coast mayor",))


def test_without_a_name_nothing_changes(dialog: SpeakerDialog) -> None:
    dialog.name.clear()
    assert dialog.speaker() is None


def test_s_opens_it_and_enter_changes_the_speaker_of_the_card(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.select("eels")

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SpeakerDialog)
        dialog.name.setText("Otto Vries")
        dialog.role.setText("harbour master")
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)

    QTimer.singleShot(0, answer)
    qtbot.keyClick(window, Qt.Key.Key_S)
    card = window.desk.card
    assert card is not None
    assert card.quotation.speaker is not None
    assert card.quotation.speaker.name == "Otto Vries"
    window.desk.undo()
    assert window.desk.card is not None
    assert window.desk.card.quotation.speaker == Speaker("Lena Dorn")
