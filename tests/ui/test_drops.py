"""Dragging: a card to another party's pane, and files into the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_window import ids, pane
from visavis.ui.main_window import MainWindow
from visavis.ui.models.faces import OTHERS

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop(target: QWidget, data: QMimeData, action: Qt.DropAction = Qt.DropAction.MoveAction) -> bool:
    """Send the three events of a drag to a widget; tell whether it took the drop."""
    place = QPoint(30, 30)
    QApplication.sendEvent(target, QDragEnterEvent(place, action, data, LEFT, NONE))
    QApplication.sendEvent(target, QDragMoveEvent(place, action, data, LEFT, NONE))
    event = QDropEvent(place, action, data, LEFT, NONE)
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def test_a_card_dragged_to_another_pane_belongs_to_its_party(window: MainWindow, qtbot: QtBot) -> None:
    cards = pane(window, OTHERS).view.cards
    data = cards.mimeData([cards.index(0)])
    assert drop(pane(window, "marsh").view.viewport(), data)
    qtbot.waitUntil(lambda: ids(window, "marsh") == ["paper", "eels", "dawn"])
    assert ids(window, OTHERS) == []
    window.desk.undo()
    assert ids(window, OTHERS) == ["eels"]


def test_text_from_elsewhere_is_no_card_but_an_article(window: MainWindow, qtbot: QtBot) -> None:
    before, data = window.desk.article, QMimeData()
    data.setText("Ferry waits\n\n“The tide decides,” Ines Holt said on Friday.\n")
    assert drop(pane(window, "marsh").view.viewport(), data)
    assert ids(window, "marsh") == ["paper", "dawn"]
    qtbot.waitUntil(lambda: window.desk.article is not before, timeout=30_000)


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_a_file_that_cannot_be_read_is_named_and_the_window_keeps_what_it_had(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    empty, missing = tmp_path / "empty.txt", tmp_path / "gone.txt"
    empty.write_bytes(b"")
    assert drop(window, files(empty), Qt.DropAction.CopyAction)
    qtbot.waitUntil(lambda: "empty.txt" in window.notice.text, timeout=20_000)
    assert window.desk.article is not None
    assert ids(window, "estuary") == ["ban", "gates"]
    assert drop(window, files(missing), Qt.DropAction.CopyAction)
    window.notice.close_message()
    qtbot.waitUntil(lambda: "gone.txt" in window.notice.text, timeout=20_000)
    window.desk.select("ban")
    assert window.desk.card_id == "ban"


def test_a_dropped_file_is_read_beside_the_articles_of_the_session(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = tmp_path / "ferry.txt"
    page.write_text("Ferry waits\n\n“The tide decides,” Ines Holt said on Friday.\n", encoding="utf-8")
    before = window.desk.article
    assert drop(window, files(page), Qt.DropAction.CopyAction)
    qtbot.waitUntil(lambda: window.desk.article is not before, timeout=30_000)
    assert window.desk.article is not None
    assert "The tide decides" in window.desk.article.text
    assert len(window.desk.session.articles) == 2 if window.desk.session else False
    assert window.preferences.values.recent == (str(page),)


def test_the_dropped_card_stays_the_selected_one(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.select("ban")
    window.board.panes[0].view.setFocus()
    cards = pane(window, "estuary").view.cards
    assert drop(pane(window, "marsh").view.viewport(), cards.mimeData([cards.index(0)]))
    qtbot.waitUntil(lambda: "ban" in ids(window, "marsh"))
    assert window.desk.card_id == "ban"
    assert pane(window, "marsh").view.currentIndex().row() == 0


def test_the_first_article_names_a_session_and_leaves_nothing_to_undo(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.opener is not None
    assert window.opener.new_session()
    page = tmp_path / "ferry.txt"
    page.write_text("Ferry waits for the tide\n\n“The tide decides,” Ines Holt said on Friday.\n", encoding="utf-8")
    other = tmp_path / "barge.txt"
    other.write_text("Barge waits for the ferry\n\n“We have time,” Otto Vries said.\n", encoding="utf-8")
    drop(window, files(page, other), Qt.DropAction.CopyAction)
    qtbot.waitUntil(lambda: window.desk.session is not None and len(window.desk.session.articles) == 2, timeout=30_000)
    assert window.desk.session is not None
    assert not window.desk.session.history
    names = [entry.name for entry in window.opener.library.entries()]
    assert names == [window.desk.session.name, "Lock talks"]
    assert names[0] != "New session"
