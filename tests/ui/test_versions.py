"""A changed version in the window: it must never push the old one, or the work on it, out unasked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Begin
from visavis.ui.dialogs.versions import VersionsDialog
from visavis.ui.main_window import MainWindow

PATIENCE = 60_000
PAGE = """<!doctype html><html><head><meta charset="utf-8"><title>Pier closed</title>
<link rel="canonical" href="https://quay.example/pier"></head><body><article><h1>Pier closed</h1>
<p>“The pier is closed,” said Ines Vart, the French foreign minister, in Paris on Monday evening.</p>
<p>{more}</p><p>The ferries kept to their winter hours, and the pumps went on through the night.</p></article>
</body></html>"""


@pytest.fixture
def two(begin: Begin, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Return a window with an article that was worked on, and a later version just opened."""
    window = begin()
    opener = window.opener
    assert opener is not None
    for name, more in (("monday.html", "Nobody knows for how long."), ("tuesday.html", "It will open on Friday.")):
        (tmp_path / name).write_text(PAGE.format(more=more))
        opener.open_files([tmp_path / name])
        qtbot.waitUntil(lambda name=name: reads(window) == name, timeout=PATIENCE)  # type: ignore[misc]
        if name == "monday.html":
            window.desk.accept_all([window.desk.cards[0].quotation.id])
    qtbot.waitUntil(lambda: "A new version of “Pier closed”" in window.notice.text, timeout=PATIENCE)
    yield window


def reads(window: MainWindow) -> str:
    return window.desk.article.original.name if window.desk.article and window.desk.cards else ""


def names(window: MainWindow) -> list[str]:
    return [article.original.name for article in window.desk.session.articles] if window.desk.session else []


def choose(window: MainWindow, words: str) -> None:
    (button,) = [one for one in window.notice.findChildren(QPushButton) if one.accessibleName() == words]
    button.click()


def test_both_are_there_until_one_says_otherwise(two: MainWindow) -> None:
    assert names(two) == ["monday.html", "tuesday.html"]
    assert two.desk.article is not None
    assert two.desk.article.original.name == "tuesday.html"
    assert not two.desk.cards[0].reviewed


def test_in_its_place_takes_the_work_along_and_undo_brings_both_back(two: MainWindow) -> None:
    choose(two, "In its place")
    assert names(two) == ["tuesday.html"]
    assert two.desk.cards[0].accepted
    two.desk.undo()
    assert names(two) == ["monday.html", "tuesday.html"]


def test_what_changed_is_shown_and_asks(two: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []

    def read(dialog: VersionsDialog) -> int:
        shown.append(dialog.text.toPlainText())
        return int(VersionsDialog.DialogCode.Accepted)

    monkeypatch.setattr(VersionsDialog, "exec", read)
    choose(two, "What changed…")
    assert "Nobody knows for how long." in shown[0]
    assert "It will open on Friday." in shown[0]
    assert "winter hours" not in shown[0], "what is the same is left out"
    assert names(two) == ["tuesday.html"]
    two.commands.actions["other_version"].trigger()
    assert "no other version" in two.notice.text
