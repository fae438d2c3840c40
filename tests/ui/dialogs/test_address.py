"""Opening an address: nothing leaves the window before its user has seen all of it and said so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.article import PARTS, PROFILE, analysed, article
from tests.ui.conftest import Begin, keep
from visavis.app.session import Session
from visavis.model import Analysed, Block, BlockKind, Link, Span
from visavis.ui.addresses import destination
from visavis.ui.dialogs.address import AddressDialog
from visavis.ui.dialogs.facts import FactsDialog
from visavis.ui.main_window import MainWindow

ADDRESS = "https://lock.example/plan"
WORDS = f"The plan is at {ADDRESS}."
BEHIND, SHOWN = "https://evil.example/gates", "www.lock.example"
LINKED = f"The gates of {SHOWN} are described in a paper."


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
    text = f"{known.text}\n\n{WORDS}\n\n{LINKED}"
    start = len(known.text) + 2
    block = Block(Span(start, start + len(WORDS)), BlockKind.PARAGRAPH)
    shown, paper = (Span(text.index(words), text.index(words) + len(words)) for words in (SHOWN, "a paper"))
    behind = (Link(shown, BEHIND), Link(paper, ADDRESS))
    linked = Block(Span(block.span.end + 2, len(text)), BlockKind.PARAGRAPH, links=behind)
    metadata = replace(known.metadata, url="https://gazette.example/lock")
    one = Analysed(replace(known, text=text, blocks=(*known.blocks, block, linked), metadata=metadata), ())
    session = Session.create(window.opener.library, "Lock", PROFILE, sort=keep)
    session.add(one)
    window.opener.show_session(session)
    assert len(PARTS) + 2 == len(one.article.blocks)
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
    window.reader.put_caret(article.text.index("The plan"))
    answer(lambda dialog: dialog.opening.click())
    window.commands.actions["open_link"].trigger()
    assert door == [ADDRESS, ADDRESS], "one address in the paragraph is the one that is meant"


def test_a_link_is_underlined_under_the_pointer_and_all_are_while_ctrl_is_held(window: MainWindow) -> None:
    """Links that nobody can see are followed by nobody; painted loudly they would hide the parties' colours."""
    place, shown = _on(window, SHOWN), _span(window, SHOWN)
    view = window.reader.viewport()
    plain = _inked(window, shown)
    QTest.mouseMove(view, place.toPoint())
    assert _inked(window, shown) > plain
    assert BEHIND in window.reader.hint_at(place)
    QApplication.sendEvent(view.parent(), QEvent(QEvent.Type.Leave))
    assert _inked(window, shown) == plain
    window.reader.setFocus()
    QTest.keyPress(window.reader, Qt.Key.Key_Control)
    assert _inked(window, shown) > plain
    QTest.keyRelease(window.reader, Qt.Key.Key_Control)
    assert _inked(window, shown) == plain


def test_ctrl_and_a_click_on_a_link_tell_where_it_leads_and_what_its_words_show(
    window: MainWindow, door: list[str]
) -> None:
    place, warnings = _on(window, SHOWN), list[str]()

    def read(dialog: AddressDialog) -> None:
        warnings.extend(label.text() for label in dialog.findChildren(QLabel, "warning"))
        dialog.reject()

    asked = answer(read)
    QTest.mouseClick(
        window.reader.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place.toPoint()
    )
    assert asked == [BEHIND]
    assert not door
    assert warnings == [f"The words in the article show {SHOWN}, but it leads to evil.example."]


def test_of_several_links_in_a_paragraph_a_menu_asks_which(window: MainWindow, door: list[str]) -> None:
    window.reader.put_caret(_span(window, "The gates of www").start)
    window.commands.actions["open_link"].trigger()
    menu = window.findChild(QMenu, "addresses_in_the_text")
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [f"{SHOWN}  ·  {BEHIND}", f"a paper  ·  {ADDRESS}"]
    assert menu.activeAction() is menu.actions()[0]
    answer(lambda dialog: dialog.opening.click())
    menu.actions()[1].trigger()
    assert door == [ADDRESS]
    window.reader.select(_span(window, "described in a paper"))
    answer(lambda dialog: dialog.opening.click())
    window.commands.actions["open_link"].trigger()
    assert door == [ADDRESS, ADDRESS], "of the selected words, where any are"


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


def test_the_menu_of_a_quotation_with_a_link_in_it_offers_both(begin: Begin) -> None:
    """Press links what it quotes from; such words must still go to a party by the menu."""
    window, one = begin(), analysed()
    assert window.opener is not None
    words = next(at for at, block in enumerate(one.article.blocks) if "the eels" in block.span.of(one.article.text))
    eels = one.article.text.index("the eels")
    blocks = list(one.article.blocks)
    blocks[words] = replace(blocks[words], links=(Link(Span(eels, eels + 8), ADDRESS),))
    session = Session.create(window.opener.library, "Eels", PROFILE, sort=keep)
    session.add(replace(one, article=replace(one.article, blocks=tuple(blocks))))
    window.opener.show_session(session)
    quoted = (one.quotation for one in window.desk.cards)
    window.desk.select(next(one.id for one in quoted if any(part.start <= eels < part.end for part in one.content)))
    window.reader.put_caret(eels + 2)
    window.commands.quotations.show_reader_menu(QPoint(0, 0))
    menu = window.findChild(QMenu, "card_menu")
    assert menu is not None
    assert {window.commands.actions[name] for name in ("open_link", "speaker")} <= set(menu.actions())
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
    return _on(window, ADDRESS)


def _span(window: MainWindow, words: str) -> Span:
    article = window.desk.article
    assert article is not None
    at = article.text.index(words)
    return Span(at, at + len(words))


def _on(window: MainWindow, words: str) -> QPointF:
    """Bring words into sight; return where the letters in their middle stand."""
    at = _span(window, words).start + len(words) // 2
    window.reader.go_to(at)
    box = window.reader.span_box(Span(at, at + 1))
    assert not box.isEmpty()
    return QPointF(QPoint(round(box.center().x()), round(box.center().y())))


def _inked(window: MainWindow, span: Span) -> int:
    """Return how many points of the words' place are not of the paper's colour."""
    box = window.reader.span_box(span).toRect()
    image = window.reader.viewport().grab(box).toImage()
    paper = window.reader.look.colour("paper").rgb()
    return sum(image.pixel(x, y) != paper for x in range(image.width()) for y in range(image.height()))
