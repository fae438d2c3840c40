"""Article facts: a wrong day puts a speaker into the wrong office, a wrong outlet into a briefing's footnote."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.article import span
from visavis.errors import UserError
from visavis.model import Metadata
from visavis.ui.dialogs.facts import FactsDialog, read_day, read_language
from visavis.ui.main_window import MainWindow
from visavis.ui.reader.rows import RowKind

KNOWN = Metadata(
    "Old lock",
    "The Lock Gazette",
    ("B. Quill", "Ada Brink, Jr."),
    date(2026, 3, 14),
    "en",
    "https://x.example/1",
    "AFP",
)


def test_what_is_not_touched_stays(qtbot: QtBot) -> None:
    dialog = FactsDialog(KNOWN)
    qtbot.addWidget(dialog)
    assert dialog.metadata() == KNOWN
    dialog.authors.setText(" ; C. Nib ;")
    dialog.published.clear()
    assert dialog.metadata() == Metadata(
        "Old lock", "The Lock Gazette", ("C. Nib",), None, "en", "https://x.example/1", "AFP"
    )


def test_a_day_that_is_none_keeps_the_dialog_open_and_is_named(qtbot: QtBot) -> None:
    dialog = FactsDialog(KNOWN)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.published.setText("2026-02-30")
    dialog.accept()
    assert dialog.isVisible()
    assert "2026-02-30" in dialog.problem.text()
    assert dialog.problem.isVisible()
    dialog.published.setText("2026-02-28")
    dialog.accept()
    assert not dialog.isVisible()


@pytest.mark.parametrize(("words", "language"), [("", ""), ("EN", "en"), (" pt-BR ", "pt-BR"), ("uk", "uk")])
def test_languages_are_taken_by_their_codes(words: str, language: str) -> None:
    assert read_language(words) == language


@pytest.mark.parametrize("words", ["English please", "xq", "e", "12"])
def test_what_is_no_language_is_refused(words: str) -> None:
    with pytest.raises(UserError, match="no language"):
        read_language(words)


def test_days_are_read_as_iso_and_nothing_is_nothing() -> None:
    assert read_day(" 2026-03-14 ") == date(2026, 3, 14)
    assert read_day("  ") is None
    with pytest.raises(UserError, match="no day"):
        read_day("the other day")


def test_corrected_facts_are_seen_at_once_and_undo_takes_them_back(window: MainWindow) -> None:
    article = window.desk.article
    assert article is not None
    words = "The water fell by 20 centimetres, and the pumps went on. " * 6
    window.reader.go_to(span(words, article).start, share=0.0)
    place = window.reader.place()
    window.desk.describe(Metadata("Lock quarrel", "The Lock Gazette", ("B. Quill",), date(2026, 3, 14), "en"))
    line = next(row.text for row in window.reader._column.rows if row.kind is RowKind.BYLINE)
    assert line.startswith("filed as “Lock quarrel” · The Lock Gazette · ")
    assert "2026" in line
    assert "Lock quarrel" in window.windowTitle()
    assert abs(window.reader.place() - place) < 90
    QTest.keySequence(window, "Ctrl+Z")
    line = next(row.text for row in window.reader._column.rows if row.kind is RowKind.BYLINE)
    assert line.startswith("The Lock Gazette · by B. Quill")


def test_a_click_on_the_line_under_the_title_asks_for_the_facts(window: MainWindow, qtbot: QtBot) -> None:
    window.reader.facts_asked.disconnect()
    placed = next(one for one in window.reader._placed if one.row.row.kind is RowKind.BYLINE)
    place = QPoint(window.reader._left() + 20, placed.top + window.reader._look.px(16) + 8)
    with qtbot.waitSignal(window.reader.facts_asked):
        qtbot.mouseClick(window.reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
