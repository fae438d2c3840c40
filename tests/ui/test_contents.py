"""Paste and drop: a page before its text, a clear word where there is nothing to read."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.test_drops import drop
from visavis.model import BlockKind
from visavis.ui import contents
from visavis.ui.main_window import MainWindow

PAGE = "<h1>Ferry waits</h1><p>“The tide decides,” Ines Holt said on Friday.</p><ul><li>Otto Vries said no.</li></ul>"


def page(html: str, text: str = "") -> QMimeData:
    data = QMimeData()
    data.setHtml(html)
    data.setText(text)
    return data


def test_a_dropped_piece_of_a_page_keeps_its_headings(window: MainWindow, qtbot: QtBot) -> None:
    before = window.desk.article
    assert drop(window, page(PAGE, "Ferry waits The tide"), Qt.DropAction.CopyAction)
    qtbot.waitUntil(lambda: window.desk.article is not before, timeout=30_000)
    article = window.desk.article
    assert article is not None
    assert [block.kind for block in article.blocks] == [BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM]
    assert "The tide decides" in article.text


def test_dropped_text_becomes_an_article(window: MainWindow, qtbot: QtBot) -> None:
    before = window.desk.article
    data = QMimeData()
    data.setText("Ferry waits\n\n“The tide decides,” Ines Holt said on Friday.\n")
    assert drop(window, data, Qt.DropAction.CopyAction)
    qtbot.waitUntil(lambda: window.desk.article is not before, timeout=30_000)
    assert window.desk.article is not None
    assert window.desk.article.text.startswith("Ferry waits")


def test_pasting_takes_the_clipboard(window: MainWindow, qtbot: QtBot) -> None:
    from PySide6.QtGui import QGuiApplication

    before = window.desk.article
    QGuiApplication.clipboard().setMimeData(page(PAGE))
    window.commands.actions["paste_article"].trigger()
    qtbot.waitUntil(lambda: window.desk.article is not before, timeout=30_000)
    QGuiApplication.clipboard().clear()
    window.commands.actions["paste_article"].trigger()
    assert "There is no text to read." in window.notice.text


def test_pictures_links_and_nothing_are_told_apart() -> None:
    picture = page('<meta charset="utf-8"><img src="x.png">')
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    said = contents.of(picture).problem
    assert said is not None
    assert "picture" in said.what
    link = QMimeData()
    link.setUrls([QUrl("https://quay.example/ferry")])
    said = contents.of(link).problem
    assert said is not None
    assert "never goes online" in said.what
    assert contents.of(QMimeData()).problem is not None
    assert contents.of(page("<p> &nbsp; </p>", "words")).text == "words"
