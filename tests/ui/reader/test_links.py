"""A link copied from the reader leads back to its paragraph, in this session and in others."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.article import article, span
from visavis.model import Analysed, Metadata, Original
from visavis.ui.application import _links_among
from visavis.ui.main_window import MainWindow
from visavis.ui.reader.rows import number_near, paragraph_span


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_a_key_copies_the_paragraph_and_the_search_field_leads_back(window: MainWindow, qtbot: QtBot) -> None:
    one = article()
    eels = span("Nobody asked the eels", one)
    window.reader.setFocus()
    window.reader.put_caret(eels.start)
    QTest.keySequence(window, "Ctrl+Shift+C")
    assert copied() == f"{one.metadata.title}, ¶5: visavis://article/{one.id[:12]}#¶5"
    assert "<a href=" in QGuiApplication.clipboard().mimeData().html()
    window.reader.verticalScrollBar().setValue(window.reader.verticalScrollBar().maximum())
    window.top_bar.search.setFocus()
    window.top_bar.search.paste()
    assert window.top_bar.search.text() == ""
    chosen = window.reader.selected_span()
    assert chosen == paragraph_span(one, 5)
    assert not window.reader.span_box(eels).isEmpty()


def test_the_menu_copies_the_paragraph_under_the_pointer(window: MainWindow, qtbot: QtBot) -> None:
    one = article()
    place = window.reader.span_box(span("He asked for a timetable", one)).center().toPoint()
    window.reader.menu_asked.disconnect()  # offscreen there is no keyboard for a menu to grab
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, window.reader.viewport().mapToGlobal(place))
    QApplication.sendEvent(window.reader.viewport(), event)
    window.commands.actions["copy_link"].trigger()
    assert copied().endswith("#¶3")


def test_a_link_to_another_session_opens_it_and_a_stranger_is_named(window: MainWindow, qtbot: QtBot) -> None:
    from visavis.app.links import Link
    from visavis.app.session import Session

    opener = window.opener
    assert opener is not None
    other = Session.create(opener.library, "Other talks", window.desk.session.profile)  # type: ignore[union-attr]
    data = b"eels"
    original = Original("eels.txt", data, hashlib.sha256(data).hexdigest(), "text/plain")
    second = replace(article(), id=original.sha256, original=original, metadata=Metadata(title="Eels again"))
    other.add(Analysed(second, ()))
    assert opener.open_link(Link(second.id[:8], 2))
    assert window.desk.session is not None
    assert window.desk.session.name == "Other talks"
    assert window.reader.selected_span() == paragraph_span(second, 2)
    with qtbot.waitSignal(opener.failed) as told:
        assert not opener.open_link(Link("ffffffffffff", 1))
    assert "ffffffffffff" in str(told.args[0])


def test_a_heading_lends_its_link_the_next_paragraph() -> None:
    one = article()
    assert number_near(one, span("Three towns argue over the old lock 🚢", one).start) == 1
    assert number_near(one, len(one.text)) == 0
    assert paragraph_span(one, 0) is None
    assert paragraph_span(one, 999) is None


def test_the_command_line_tells_links_from_files() -> None:
    links, files = _links_among([Path("visavis://article/3f2a9c01d4e5#¶8"), Path("a.txt")])
    assert [str(link) for link in links] == ["visavis://article/3f2a9c01d4e5#¶8"]
    assert files == [Path("a.txt")]
