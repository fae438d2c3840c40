"""Who reported it: words that came through an agency are read otherwise than those that were heard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from visavis.ui.dialogs.relay import RelayDialog
from visavis.ui.main_window import MainWindow


def opened(window: MainWindow) -> RelayDialog:
    card = window.desk.card
    assert card is not None
    return RelayDialog(card, window.desk.cards, window)


def test_speakers_of_the_article_and_known_agencies_are_offered(window: MainWindow) -> None:
    window.desk.select("gates")
    dialog = opened(window)
    names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert "Otto Vries" in names
    assert "Ada Brink" not in names, "nobody reports himself"
    assert "Reuters" in names
    assert not dialog.nobody.isVisibleTo(dialog)
    dialog.deleteLater()


def test_a_relay_is_one_step_and_can_be_taken_back(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(self: RelayDialog) -> QDialog.DialogCode:
        self.name.setText("Interfax")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(RelayDialog, "exec", choose)
    window.desk.select("gates")
    qtbot.keyClick(window, Qt.Key.Key_V)
    card = window.desk.card
    assert card is not None
    assert card.quotation.relay is not None
    assert card.quotation.relay.name == "Interfax"

    dialog = opened(window)
    assert dialog.name.text() == "Interfax"
    assert dialog.nobody.isVisibleTo(dialog)
    dialog.nobody.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.relay() is None
    dialog.deleteLater()
    window.desk.undo()
    assert window.desk.card is not None
    assert window.desk.card.quotation.relay is None
