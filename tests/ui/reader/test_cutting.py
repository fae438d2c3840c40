"""Edges and cuts: an edge that cannot be seen moving, or that sticks, leaves half a sentence in a briefing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.article import span
from visavis.model import Card, Kind
from visavis.ui.main_window import MainWindow
from visavis.ui.reader.cutting import CUT
from visavis.ui.reader.handles import Edge, Handle, Side

START, END = Edge(Side.START), Edge(Side.END)
CONTROL = Qt.KeyboardModifier.ControlModifier


def begin(window: MainWindow, qtbot: QtBot, card_id: str, key: str = "E") -> dict[Edge, Handle]:
    window.desk.select(card_id)
    QTest.keySequence(window, key)
    handles = window.commands.review.cutting.handles
    assert handles
    return handles


def words(window: MainWindow) -> list[str]:
    article, card = window.desk.article, window.desk.card
    assert article is not None
    assert card is not None
    return [one.of(article.text) for one in card.quotation.content]


def kept(window: MainWindow) -> Card:
    """Return the card as it is kept, whatever is being tried out."""
    assert window.desk.session is not None
    return window.desk.session.card(window.desk.card_id)


def test_arrows_move_the_edge_word_by_word_before_the_eyes_and_enter_takes_it(window: MainWindow, qtbot: QtBot) -> None:
    handles = begin(window, qtbot, "wall")
    assert handles[START].hasFocus()
    qtbot.keyClick(handles[START], Qt.Key.Key_Right)
    qtbot.keyClick(handles[START], Qt.Key.Key_Right)
    assert words(window) == ["“a wall with hinges.”"]
    face_words = [mark.span for mark in window.reader.marks if mark.card_id == "wall"]
    assert window.desk.card is not None
    assert window.desk.card.quotation.content[0] in face_words, "the text shows it while it is tried out"
    assert window.desk.card.quotation.kind is Kind.DIRECT
    assert kept(window).quotation.kind is Kind.MIXED, "nothing is decided yet"
    qtbot.keyClick(handles[START], Qt.Key.Key_Return)
    assert kept(window).quotation.kind is Kind.DIRECT
    assert window.desk.session is not None
    assert len(window.desk.session.history) == 1
    assert not window.commands.review.cutting.active
    window.desk.undo()
    assert words(window) == ["the ban\u00a0“a wall with hinges.”"]


def test_tab_goes_to_the_other_edge_and_ctrl_moves_by_sentence(window: MainWindow, qtbot: QtBot) -> None:
    handles = begin(window, qtbot, "wall")
    qtbot.keyClick(handles[START], Qt.Key.Key_Tab)
    assert handles[END].hasFocus()
    qtbot.keyClick(handles[END], Qt.Key.Key_Right, CONTROL)
    assert words(window) == ["the ban\u00a0“a wall with hinges.” He asked for a timetable."]
    qtbot.keyClick(handles[END], Qt.Key.Key_Left, CONTROL)
    assert words(window) == ["the ban\u00a0“a wall with hinges.”"]


def test_escape_leaves_everything_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    handles = begin(window, qtbot, "wall")
    qtbot.keyClick(handles[START], Qt.Key.Key_Right)
    qtbot.keyClick(handles[START], Qt.Key.Key_Escape)
    assert words(window) == ["the ban\u00a0“a wall with hinges.”"]
    assert window.desk.session is not None
    assert window.desk.session.history == ()
    assert window.reader.hasFocus()


def test_single_keys_do_nothing_to_the_card_while_an_edge_is_moved(window: MainWindow, qtbot: QtBot) -> None:
    handles = begin(window, qtbot, "wall")
    for key in (Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_1, Qt.Key.Key_J):
        qtbot.keyClick(handles[START], key)
    assert window.desk.card_id == "wall"
    assert not kept(window).reviewed


def test_a_handle_can_be_dragged(window: MainWindow, qtbot: QtBot) -> None:
    article = window.desk.article
    assert article is not None
    handles = begin(window, qtbot, "wall")
    end, box = handles[END], window.reader.caret_box(span("asked for", article).end)
    start = end.rect().center()
    goal = end.mapFrom(window.reader.viewport(), QPoint(round(box.left()), round(box.center().y())))
    qtbot.mousePress(end, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(end, goal)
    assert words(window) == ["the ban\u00a0“a wall with hinges.” He asked for"]
    qtbot.mouseRelease(end, Qt.MouseButton.LeftButton, pos=start)
    qtbot.keyClick(end, Qt.Key.Key_Return)
    assert kept(window).corrected


def test_handles_stay_at_their_words_when_the_text_scrolls_or_grows(window: MainWindow, qtbot: QtBot) -> None:
    handles = begin(window, qtbot, "wall")
    top = handles[START].geometry().top()
    bar = window.reader.verticalScrollBar()
    bar.setValue(bar.value() + 40)
    assert handles[START].geometry().top() == top - 40
    window.preferences.change(zoom=150)
    article, card = window.desk.article, window.desk.card
    assert article is not None
    assert card is not None
    box = window.reader.caret_box(card.quotation.content[0].start)
    assert abs(handles[START].geometry().center().x() - box.left()) <= 2


def test_another_card_takes_the_handles_away(window: MainWindow, qtbot: QtBot) -> None:
    handles = begin(window, qtbot, "wall")
    qtbot.keyClick(handles[START], Qt.Key.Key_Right)
    window.desk.select("eels")
    assert not window.commands.review.cutting.active
    window.desk.select("wall")
    assert words(window) == ["the ban\u00a0“a wall with hinges.”"]


def test_a_cut_begins_at_the_text_cursor_and_splits_in_one_step(window: MainWindow, qtbot: QtBot) -> None:
    article = window.desk.article
    assert article is not None
    window.desk.select("paper")
    window.reader.setFocus()
    window.reader.put_caret(span("pay for new", article).start)
    QTest.keySequence(window, "Shift+S")
    cut = window.commands.review.cutting.handles[CUT]
    qtbot.keyClick(cut, Qt.Key.Key_Right)
    qtbot.keyClick(cut, Qt.Key.Key_Return)
    assert words(window) == ["that both would pay"]
    window.desk.step(1)
    assert words(window) == ["for new gates"]
    window.desk.undo()
    assert [card.quotation.id for card in window.desk.cards] == ["ban", "gates", "wall", "paper", "eels", "dawn"]


def test_each_part_of_a_split_quotation_has_edges_of_its_own(window: MainWindow, qtbot: QtBot) -> None:
    article = window.desk.article
    assert article is not None
    window.desk.select("gates")
    window.reader.setFocus()
    window.reader.put_caret(span("grandmothers", article).start)
    QTest.keySequence(window, "E")
    handles = window.commands.review.cutting.handles
    second = Edge(Side.START, 1)
    assert list(handles) == [START, END, second, Edge(Side.END, 1)]
    assert handles[second].hasFocus(), "the part nearest to the text cursor"
    qtbot.keyClick(handles[second], Qt.Key.Key_Right)
    assert words(window) == ["“The gates,”", "older than our grandmothers 🚢 and just as tired.”"]
    qtbot.keyClick(handles[second], Qt.Key.Key_Backtab)
    assert handles[END].hasFocus()
    qtbot.keyClick(handles[END], Qt.Key.Key_Right)
    assert words(window)[0] == "“The gates,” Ada"
    for _ in range(9):  # parts never run into each other
        qtbot.keyClick(handles[END], Qt.Key.Key_Right)
    assert len(words(window)) == 2


def test_an_outer_edge_leaves_whole_parts_behind(window: MainWindow, qtbot: QtBot) -> None:
    handles = begin(window, qtbot, "gates")
    for _ in range(2):
        qtbot.keyClick(handles[START], Qt.Key.Key_Right)
        handles = window.commands.review.cutting.handles
    assert words(window) == ["“are older than our grandmothers 🚢 and just as tired.”"]
    assert handles[START].hasFocus()
