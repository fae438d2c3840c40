"""Evidence: a correction that nobody can explain or take back is one that nobody dares to trust."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.article import span
from visavis.model import Speaker
from visavis.ui.main_window import MainWindow
from visavis.ui.models.explanation import Section, explain


def sections(window: MainWindow) -> dict[str, Section]:
    card, article, profile = window.desk.card, window.desk.article, window.desk.profile
    assert card is not None
    assert article is not None
    assert profile is not None
    return {section.name: section for section in explain(card, article, profile)}


def words(window: MainWindow, name: str) -> list[str]:
    return [one.words for one in sections(window)[name].sentences]


def follow(window: MainWindow, name: str, words: str) -> None:
    """Follow the link of those words."""
    label = window.side_panel.evidence.labels[name]
    before = label.text().partition(f">{words}</a>")[0]
    label.linkActivated.emit(before.rpartition('href="')[2].partition('"')[0])


def test_three_questions_are_answered_and_a_fourth_where_something_was_changed(window: MainWindow) -> None:
    window.desk.select("gates")
    assert list(sections(window)) == ["who", "whose", "how_sure"]
    assert words(window, "who")[0] == "Ada Brink speaks (lock keeper)."
    assert words(window, "whose") == ["It stands under Estuary.", "Keeps the lock."]
    window.desk.move("gates", ["coast"])
    assert words(window, "changed") == ["Party: Estuary → Coast"]
    assert "You put it there." in words(window, "whose")


def test_an_unsure_one_says_how_sure_and_what_would_help(window: MainWindow) -> None:
    window.desk.select("wall")
    said = words(window, "how_sure")
    assert said[0] == "Unsure: of quotations read like this one, about 40 in 100 are right."
    assert said[-1] == "Your word settles it."
    window.desk.accept_all(["wall"])
    assert words(window, "how_sure")[-1] == "You have reviewed it."


def test_why_opens_the_panel_by_mouse_and_by_key_and_escape_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.select("gates")
    assert not window.side_panel.isVisible()
    qtbot.mouseClick(window.why_bar.findChild(QPushButton, "why_title"), Qt.MouseButton.LeftButton)
    assert window.side_panel.isVisible()
    qtbot.keyClick(window.reader, Qt.Key.Key_Escape)
    assert not window.side_panel.isVisible()
    QTest.keySequence(window, "W")
    assert window.side_panel.isVisible()
    label = window.findChild(QLabel, "evidence_who")
    assert label.accessibleName() == "Why this speaker"
    assert "Ada Brink speaks" in label.accessibleDescription()


def test_a_place_that_is_named_is_shown_in_the_text(window: MainWindow, qtbot: QtBot) -> None:
    article = window.desk.article
    assert article is not None
    window.desk.select("gates")
    QTest.keySequence(window, "W")
    follow(window, "who", "“Ada Brink” is who says so.")
    assert window.reader.selected_span() == span("Ada Brink", article)


def test_each_change_can_be_taken_back_by_itself(window: MainWindow, qtbot: QtBot) -> None:
    session = window.desk.session
    assert session is not None
    window.desk.select("gates")
    QTest.keySequence(window, "W")
    session.respeak(["gates"], Speaker("Lena Dorn"))
    session.move(["gates"], ["coast"])
    assert words(window, "changed") == ["Party: Estuary → Coast", "Speaker: Ada Brink → Lena Dorn"]
    follow(window, "changed", "Take back")
    assert words(window, "changed") == ["Speaker: Ada Brink → Lena Dorn"]
    window.desk.undo()
    assert words(window, "changed")[0] == "Party: Estuary → Coast"


def test_the_panel_follows_the_selection(window: MainWindow) -> None:
    window.desk.select("gates")
    QTest.keySequence(window, "W")
    window.desk.select("wall")
    assert "Otto Vries" in window.side_panel.evidence.labels["who"].text()
