"""Opening an address: nothing leaves the window before its user has seen all of it and said so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.article import PARTS, PROFILE, article
from tests.ui.conftest import Begin, keep
from visavis.app.session import Session
from visavis.model import Analysed, Block, BlockKind, Span
from visavis.ui.addresses import destination
from visavis.ui.dialogs.address import AddressDialog
from visavis.ui.dialogs.facts import FactsDialog
from visavis.ui.main_window import MainWindow

ADDRESS = "https://lock.example/plan"
WORDS = f"The plan is at {ADDRESS}."


@pytest.fixture
def door(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what goes out of the window's one door, which leads nowhere here."""
    opened: list[str] = []

    def take(url: QUrl) -> bool:
        opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return opened


@pytest.fixture
def window(begin: Begin) -> MainWindow:
    """Return a window with an article that has an address, and one in its text."""
    window = begin()
    assert window.opener is not None
    known = article()
    text = f"{known.text}\n\n{WORDS}"
    block = Block(Span(len(known.text) + 2, len(text)), BlockKind.PARAGRAPH)
    metadata = replace(known.metadata, url="https://gazette.example/lock")
    one = Analysed(replace(known, text=text, blocks=(*known.blocks, block), metadata=metadata), ())
    session = Session.create(window.opener.library, "Lock", PROFILE, sort=keep)
    session.add(one)
    window.opener.show_session(session)
    assert len(PARTS) + 1 == len(one.article.blocks)
    return window


def answer(do: Callable[[AddressDialog], None]) -> list[str]:
    """Have the dialog that comes next answered; return the address that it asked about."""
    asked: list[str] = []

    def now() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AddressDialog)
        asked.append(dialog.address.toPlainText())
        do(dialog)

    QTimer.singleShot(0, now)
    return asked


def test_the_article_s_address_opens_after_a_question(window: MainWindow, door: list[str]) -> None:
    asked = answer(lambda dialog: dialog.opening.click())
    window.commands.actions["open_address"].trigger()
    assert asked == door == ["https://gazette.example/lock"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_escape_open_nothing(window: MainWindow, door: list[str], key: Qt.Key) -> None:
    """A habit of pressing Enter would answer the question unread."""
    answer(lambda dialog: QTest.keyClick(dialog.focusWidget() or dialog, key))
    window.commands.actions["open_address"].trigger()
    assert not door


def test_the_address_can_be_copied_instead(window: MainWindow, door: list[str]) -> None:
    answer(lambda dialog: dialog.copy.click())
    window.commands.actions["open_address"].trigger()
    assert QGuiApplication.clipboard().text() == "https://gazette.example/lock"
    assert not door


def test_ctrl_and_a_click_ask_about_an_address_in_the_text(window: MainWindow, door: list[str], qtbot: QtBot) -> None:
    place = _on_address(window)
    asked = answer(lambda dialog: dialog.opening.click())
    QTest.mouseClick(
        window.reader.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place.toPoint()
    )
    assert asked == door == [ADDRESS]
    assert ADDRESS in window.reader.hint_at(place)
    QTest.mouseClick(window.reader.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert len(door) == 1, "a click alone only puts the cursor there"


def test_keys_reach_an_address_in_the_text_too(window: MainWindow, door: list[str]) -> None:
    article = window.desk.article
    assert article is not None
    window.commands.actions["open_link"].trigger()
    assert "no address here" in window.notice.text
    window.reader.put_caret(article.text.index(ADDRESS) + 3)
    answer(lambda dialog: dialog.opening.click())
    window.commands.actions["open_link"].trigger()
    assert door == [ADDRESS]


def test_the_menu_over_an_address_offers_to_open_it(window: MainWindow) -> None:
    place = _on_address(window)
    article = window.desk.article
    assert article is not None
    window.reader.put_caret(article.text.index(ADDRESS) + 3)
    window.commands.quotations.show_reader_menu(window.reader.viewport().mapToGlobal(place.toPoint()))
    menu = window.findChild(QMenu, "reader_menu")
    assert menu is not None
    assert window.commands.actions["open_link"] in menu.actions()
    menu.close()


def test_what_is_not_opened_is_said(window: MainWindow, door: list[str]) -> None:
    window.commands.reading.open_outside("file:///etc/passwd")
    assert "not opened from an article" in window.notice.text
    assert not door


def test_where_no_program_opens_it_the_user_hears_of_it(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    answer(lambda dialog: dialog.opening.click())
    window.commands.actions["open_address"].trigger()
    assert "No program" in window.notice.text


def test_the_facts_offer_to_open_the_address(window: MainWindow, door: list[str], qtbot: QtBot) -> None:
    article = window.desk.article
    assert article is not None
    dialog = FactsDialog(article.metadata, window)
    qtbot.addWidget(dialog)
    dialog.url.setText("javascript:alert(1)")
    dialog.opening.click()
    assert "not opened" in dialog.problem.text()
    dialog.url.setText(ADDRESS)
    answer(lambda asking: asking.opening.click())
    dialog.opening.click()
    assert door == [ADDRESS]
    dialog.url.clear()
    assert not dialog.opening.isEnabled()


def test_a_tag_in_an_address_stays_a_tag(qtbot: QtBot) -> None:
    dialog = AddressDialog(destination("https://<b>@x.example/"))
    qtbot.addWidget(dialog)
    for label in dialog.findChildren(QPlainTextEdit):
        assert label.isReadOnly()
    assert "%3Cb%3E" in dialog.address.toPlainText()
    assert dialog.place.textFormat() is Qt.TextFormat.PlainText


def _on_address(window: MainWindow) -> QPointF:
    """Bring the address in the text into sight; return where it stands."""
    article = window.desk.article
    assert article is not None
    at = article.text.index(ADDRESS) + 10
    window.reader.go_to(at)
    box = window.reader.span_box(Span(at, at + 1))
    assert not box.isEmpty()
    return QPointF(QPoint(round(box.center().x()), round(box.center().y())))
