"""Print: what stands in the panes stands on paper, and the same in the PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QGraphicsView
from pytestqt.qtbot import QtBot

from tests.ui import tree
from visavis.ui.dialogs.printing import ARTICLE, PrintDialog
from visavis.ui.main_window import MainWindow
from visavis.ui.paper import LINES, article_paper


def dialog_of(window: MainWindow, qtbot: QtBot) -> PrintDialog:
    assert window.desk.session is not None
    assert window.desk.article is not None
    dialog = PrintDialog(window.desk.session, window.desk.article, window)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def underlined(document: QTextDocument) -> set[tuple[str, str]]:
    """Return the pieces that have a line under them, with its colour."""
    found, block = set(), document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().underlineStyle() in LINES.values():
                found.add((piece.text(), piece.charFormat().underlineColor().name()))
            pieces += 1
        block = block.next()
    return found


def test_an_article_on_paper_has_its_quotations_underlined_and_named(window: MainWindow) -> None:
    desk = window.desk
    assert desk.article is not None
    assert desk.profile is not None
    document = article_paper(desk.article, desk.cards, desk.profile)
    marked = underlined(document)
    assert ("“are older than our grandmothers 🚢 and just as tired.”", "#a63a50") in marked
    text = document.toPlainText()
    assert "[Estuary: Ada Brink]" in text
    assert "Skip to the news" not in text, "furniture stays out"


def test_a_dismissed_quotation_is_not_on_paper(window: MainWindow) -> None:
    window.desk.dismiss("gates")
    desk = window.desk
    assert desk.article is not None
    assert desk.profile is not None
    assert "[Estuary: Ada Brink]" not in article_paper(desk.article, desk.cards, desk.profile).toPlainText()


def test_briefing_and_article_are_shown_and_saved_as_pdf(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = dialog_of(window, qtbot)
    assert dialog.preview.pageCount() >= 1
    target = tmp_path / "briefing.pdf"
    dialog.write_pdf(target)
    assert target.read_bytes().startswith(b"%PDF-")
    dialog.what.setCurrentIndex(dialog.what.findData(ARTICLE))
    dialog.what.activated.emit(1)
    assert dialog.preview.pageCount() >= 2
    dialog.write_pdf(tmp_path / "gone" / "article.pdf")
    assert "cannot be written" in dialog.said.text()
    assert not list(tmp_path.glob("*.part"))


def test_everything_about_the_pages_has_a_name_and_tab_stops_at_them(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    # Qt gives the pages no role of their own, and Python cannot
    assert [one for one in tree.nameless(dialog) if "Preview" not in one] == []
    pages = dialog.preview.findChild(QGraphicsView)
    assert pages is not None
    assert pages.focusPolicy() & Qt.FocusPolicy.TabFocus
