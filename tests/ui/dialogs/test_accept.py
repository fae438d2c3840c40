"""A bulk acceptance: whoever cannot see what it will touch signs what he has not read."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from visavis.ui.dialogs.accept import AcceptDialog
from visavis.ui.main_window import MainWindow


def opened(window: MainWindow) -> AcceptDialog:
    profile = window.desk.profile
    assert profile is not None
    return AcceptDialog(window.board.shown(), profile, window)


def test_it_lists_parties_and_speakers_with_counts_and_leaves_out_the_unsure(window: MainWindow) -> None:
    dialog = opened(window)
    tops = [dialog.tree.topLevelItem(row) for row in range(dialog.tree.topLevelItemCount())]
    assert [(top.text(0), top.text(1)) for top in tops] == [
        ("Estuary", "2"),
        ("Coast + Marsh", "1"),
        ("Others", "1"),
        ("Marsh", "1"),
    ]
    assert [tops[0].child(row).text(0) for row in range(2)] == ["Estuary", "Ada Brink"]
    assert [card.quotation.id for card in dialog.chosen] == ["ban", "gates", "paper", "eels", "dawn"]
    dialog.unsure.setChecked(True)
    assert len(dialog.chosen) == 6
    dialog.deleteLater()


def test_it_is_one_step_over_what_the_panes_show(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(AcceptDialog, "exec", lambda _self: QDialog.DialogCode.Accepted)
    window.commands.view.search_for("gates")
    QTest.keySequence(window, "Ctrl+Shift+A")
    accepted = [card.quotation.id for card in window.desk.cards if card.accepted]
    assert accepted == ["gates", "paper"], "only what the search leaves in the panes"
    assert window.desk.session is not None
    assert len(window.desk.session.history) == 1
    window.desk.undo()
    assert not any(card.reviewed for card in window.desk.cards)


def test_nothing_is_accepted_where_the_analyst_thinks_better_of_it(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(AcceptDialog, "exec", lambda _self: QDialog.DialogCode.Rejected)
    QTest.keySequence(window, "Ctrl+Shift+A")
    assert not any(card.reviewed for card in window.desk.cards)
