"""The window: reading, checking and correcting, by mouse and by keyboard, on a real library."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from tests.ui.article import analysed, span
from visavis.model import Analysed, Kind, Metadata, Quotation, Span
from visavis.ui.main_window import MainWindow
from visavis.ui.models.faces import OTHERS
from visavis.ui.panes.pane import Pane
from visavis.ui.widgets import Crumb


def pane(window: MainWindow, party: str) -> Pane:
    return next(one for one in window.board.panes if one.party == party)


def ids(window: MainWindow, party: str) -> list[str]:
    return [face.card_id for face in pane(window, party).view.cards.faces]


def click_card(qtbot: QtBot, view: QListView, row: int) -> None:
    place = view.visualRect(view.model().index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def place_of(window: MainWindow, words: str) -> QPoint:
    article = window.desk.article
    assert article is not None
    box = window.reader.span_box(span(words, article))
    assert not box.isEmpty(), f"out of sight: {words}"
    return QPoint(round(box.left() + 6), round(box.center().y()))


def test_every_party_has_its_quotations_in_text_order_and_a_joint_one_stands_in_both(window: MainWindow) -> None:
    assert ids(window, "estuary") == ["ban", "gates"]
    assert ids(window, "coast") == ["wall", "paper"]
    assert ids(window, "marsh") == ["paper", "dawn"]
    assert ids(window, OTHERS) == ["eels"]
    assert pane(window, "coast").view.cards.faces[1].joint == "joint: Coast, Marsh"


def test_a_click_on_a_card_brings_its_words_into_sight(window: MainWindow, qtbot: QtBot) -> None:
    article = window.desk.article
    assert article is not None
    there = span("the lock to open at dawn", article)
    assert window.reader.span_box(there).isEmpty()
    click_card(qtbot, pane(window, "marsh").view, 1)
    assert window.desk.card_id == "dawn"
    box = window.reader.span_box(there)
    assert not box.isEmpty()
    assert window.reader.viewport().rect().contains(box.center().toPoint())


def test_a_click_on_a_coloured_place_selects_its_card_in_its_pane(window: MainWindow, qtbot: QtBot) -> None:
    place = place_of(window, "“are older than our grandmothers 🚢 and just as tired.”")
    qtbot.mouseClick(window.reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.desk.card_id == "gates"
    assert pane(window, "estuary").view.currentIndex().row() == 1


def test_a_click_beside_the_words_selects_nothing(window: MainWindow, qtbot: QtBot) -> None:
    place = place_of(window, "He asked for a timetable")
    qtbot.mouseClick(window.reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.desk.card_id == ""


def test_j_and_k_walk_all_quotations_in_text_order(window: MainWindow, qtbot: QtBot) -> None:
    seen = []
    for _ in range(7):
        qtbot.keyClick(window, Qt.Key.Key_J)
        seen.append(window.desk.card_id)
    assert seen == ["ban", "gates", "wall", "paper", "eels", "dawn", "ban"]
    qtbot.keyClick(window, Qt.Key.Key_K)
    assert window.desk.card_id == "dawn"


def test_a_digit_moves_the_card_and_undo_brings_it_back(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.select("eels")
    qtbot.keyClick(window, Qt.Key.Key_3)
    assert ids(window, "marsh") == ["paper", "eels", "dawn"]
    assert ids(window, OTHERS) == []
    QTest.keySequence(window, "Ctrl+Z")
    assert ids(window, OTHERS) == ["eels"]
    QTest.keySequence(window, "Ctrl+Shift+Z")
    assert ids(window, "marsh") == ["paper", "eels", "dawn"]
    qtbot.keyClick(window, Qt.Key.Key_0)
    assert ids(window, OTHERS) == ["eels"]


def test_the_menu_says_which_step_undo_takes_back(window: MainWindow) -> None:
    assert not window.commands.actions["undo"].isEnabled()
    window.desk.dismiss("eels")
    assert "Dismiss" in window.commands.actions["undo"].text()


def test_a_dismissed_card_leaves_the_pane_and_the_text_until_it_is_restored(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.select("wall")
    qtbot.keyClick(window, Qt.Key.Key_X)
    assert ids(window, "coast") == ["paper"]
    assert window.desk.card_id == "paper"
    assert "wall" not in {mark.card_id for mark in window.reader.marks}
    window.commands.actions["dismissed"].trigger()
    assert ids(window, "coast") == ["wall", "paper"]
    window.desk.select("wall")
    qtbot.keyClick(window, Qt.Key.Key_R)
    window.commands.actions["dismissed"].trigger()
    assert ids(window, "coast") == ["wall", "paper"]


def test_single_keys_rest_while_the_search_field_is_typed_in(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.select("eels")
    field = window.top_bar.search
    QTest.keySequence(window, "Ctrl+F")
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "x2js")
    assert field.text() == "x2js"
    assert window.desk.card_id == "eels"
    assert ids(window, OTHERS) == []  # nothing matches, nothing is gone
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert ids(window, OTHERS) == ["eels"]


def test_search_narrows_the_cards_and_finds_the_words_in_the_text(window: MainWindow, qtbot: QtBot) -> None:
    window.top_bar.search.setText("new  GATES")
    assert [ids(window, one.party) for one in window.board.panes] == [[], ["paper"], ["paper"], []]
    article = window.desk.article
    assert article is not None
    assert [place.of(article.text) for place in window.search.places] == ["new gates"]


def test_the_reasons_of_the_selected_card_are_in_sight_and_lead_to_their_places(window: MainWindow) -> None:
    window.desk.select("gates")
    assert "Ada Brink" in window.why_bar.why.text()
    window.why_bar.why.linkActivated.emit("0")
    article, chosen = window.desk.article, window.reader.selected_span()
    assert article is not None
    assert chosen is not None
    assert chosen.of(article.text) == "Ada Brink"


def test_review_goes_to_what_the_engine_is_unsure_of_and_accepting_ends_it(window: MainWindow, qtbot: QtBot) -> None:
    assert window.desk.unsure == 1
    qtbot.keyClick(window, Qt.Key.Key_U)
    assert window.desk.card_id == "wall"
    assert window.desk.unsure == 1  # selecting never accepts
    qtbot.keyClick(window, Qt.Key.Key_A)
    assert window.desk.unsure == 0
    assert ids(window, "coast") == ["wall", "paper"]


def test_words_selected_by_keyboard_become_a_quotation(window: MainWindow, qtbot: QtBot) -> None:
    article = window.desk.article
    assert article is not None
    start = span("He asked for a timetable", article).start
    window.reader.setFocus()
    window.reader.put_caret(start)
    for _ in range(5):
        QTest.keySequence(window.reader, "Ctrl+Shift+Right")
    chosen = window.reader.selected_span()
    assert chosen is not None
    assert chosen.of(article.text) == "He asked for a timetable"
    qtbot.keyClick(window.reader, Qt.Key.Key_2)
    assert [face.words for face in pane(window, "coast").view.cards.faces][1] == "He asked for a timetable"
    window.desk.undo()
    assert ids(window, "coast") == ["wall", "paper"]


def test_words_selected_by_mouse_are_copied_as_they_stand(window: MainWindow, qtbot: QtBot) -> None:
    reader = window.reader.viewport()
    article = window.desk.article
    assert article is not None
    ban = span("the ban\u00a0“a wall with hinges.”", article)
    boxes = window.reader.span_box(ban)
    first = QPoint(round(boxes.left() + 1), round(boxes.center().y()))
    qtbot.mousePress(reader, Qt.MouseButton.LeftButton, pos=first)
    qtbot.mouseMove(reader, QPoint(round(boxes.right() - 1), first.y()))
    qtbot.mouseRelease(reader, Qt.MouseButton.LeftButton, pos=QPoint(round(boxes.right() - 1), first.y()))
    chosen = window.reader.selected_span()
    assert chosen is not None
    assert "\u00a0“a wall" in chosen.of(article.text)
    assert window.desk.card_id == ""  # selecting words is no click on the card


def test_site_furniture_is_folded_and_unfolds_at_a_click(window: MainWindow, qtbot: QtBot) -> None:
    article = window.desk.article
    assert article is not None
    menu = span("Skip to the news", article)
    assert window.reader.span_box(menu).isEmpty()
    window.reader.go_to(menu.start)
    assert not window.reader.span_box(menu).isEmpty()


def test_f6_goes_from_the_article_through_the_panes(window: MainWindow, qtbot: QtBot) -> None:
    window.reader.setFocus()
    names = []
    for _ in range(5):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F6)
        names.append(window.focusWidget().accessibleName())
    assert names == ["Quotes: Estuary", "Quotes: Coast", "Quotes: Marsh", "Quotes: Others", "Article"]


def test_zoom_keeps_the_place_that_is_read(window: MainWindow) -> None:
    article = window.desk.article
    assert article is not None
    place = span("The water fell by 20 centimetres, and the pumps went on. " * 6, article).start
    window.reader.go_to(place, share=0.0)
    for zoom in (200, 100):
        window.preferences.change(zoom=zoom)
        assert abs(window.reader.place() - place) < 90, zoom


def test_a_card_far_down_a_long_pane_comes_into_sight(window: MainWindow, qtbot: QtBot) -> None:
    session = window.desk.session
    assert session is not None
    long = replace(analysed().article, id="long")
    start = long.text.index("The water fell by 2 centimetres")
    places = [Span(start + 7 * number, start + 7 * number + 6) for number in range(300)]
    session.add(Analysed(long, tuple(Quotation(str(s.start), Kind.INDIRECT, (s,), parties=("marsh",)) for s in places)))
    window.desk.read("long")
    window.desk.select(str(places[-1].start))
    view = pane(window, "marsh").view
    qtbot.waitUntil(lambda: view.viewport().rect().intersects(view.visualRect(view.cards.index(299))))


def test_the_articles_of_a_session_are_listed_and_one_click_away(window: MainWindow, qtbot: QtBot) -> None:
    session = window.desk.session
    assert session is not None
    second = replace(analysed().article, id="second", metadata=Metadata(title="Eels again"))
    session.add(Analysed(second, ()))
    QTest.keySequence(window, "Ctrl+L")
    panel = window.commands.articles.panel
    assert panel is not None
    assert [entry.title for entry in panel.articles.rows] == ["Three towns argue over the old lock 🚢", "Eels again"]
    assert panel.view.rows.read == analysed().article.id
    qtbot.mouseClick(
        panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(panel.articles.index(1)).center()
    )
    assert window.desk.article is second
    assert "Eels again" in window.top_bar.crumb.text()
    QTest.keySequence(window, "Ctrl+PgUp")
    assert window.desk.article is not second


def test_an_article_is_removed_and_undo_shows_it_again_as_it_was(window: MainWindow) -> None:
    session = window.desk.session
    assert session is not None
    second = replace(analysed().article, id="second", metadata=Metadata(title="Eels again"))
    session.add(Analysed(second, ()))
    cards, remove = window.desk.cards, window.commands.actions["remove_article"]
    window.commands.notes._enter_note(whole=True)
    QTest.keyClicks(window.side_panel.note, "Ask")
    remove.trigger()
    assert window.desk.article is second
    assert "Removed from the session: Three towns" in window.notice.text
    remove.trigger()
    assert window.desk.article is None
    assert not remove.isEnabled()
    assert window.welcome.isVisible()
    QTest.keySequence(window, "Ctrl+Z")
    assert window.desk.article is second
    QTest.keySequence(window, "Ctrl+Z")
    assert window.desk.article is not None
    assert (window.desk.article.id, window.desk.cards) == (analysed().article.id, cards)
    assert session.annotation(analysed().article.id).note == "Ask", "what was being typed is kept"
    window.desk.jump(0)
    assert [article.id for article in session.articles] == [analysed().article.id]


def test_an_article_that_was_dropped_is_gone_after_one_undo(window: MainWindow, qtbot: QtBot) -> None:
    session, opener = window.desk.session, window.opener
    assert session is not None
    assert opener is not None
    with qtbot.waitSignal(window.desk.article_changed, timeout=20_000):
        opener.take_text("“The eels are back,” Otto Brandt said.")
    assert len(session.articles) == 2
    QTest.keySequence(window, "Ctrl+Z")
    assert len(session.articles) == 1
    assert window.desk.article is not None
    assert window.desk.article.id == analysed().article.id


def test_at_200_percent_the_window_still_fits_a_small_screen(window: MainWindow) -> None:
    window.preferences.change(zoom=200)
    assert window.minimumSizeHint().width() <= 1280
    assert window.minimumSizeHint().height() <= 800


def test_a_narrow_bar_says_which_article_is_read(qtbot: QtBot) -> None:
    """A session is named after its first article: with that name alone, every other one looks like it."""
    crumb = Crumb()
    qtbot.addWidget(crumb)
    crumb.show_place("Envoys trade warnings over harbour patrols", "Ferry pilots to vote", several=True)
    metrics = QFontMetricsF(crumb.font())
    narrow = crumb.fitted(metrics, metrics.horizontalAdvance("Ferry pilots to vote  ›  ▾") * 1.6)
    assert narrow.startswith("Envoys")
    assert narrow.endswith("…  ›  Ferry pilots to vote  ▾")
    assert crumb.fitted(metrics, 10_000) == crumb.text()
    narrower = crumb.fitted(metrics, metrics.horizontalAdvance("Ferry…  ▾"))
    assert narrower.startswith("Fe"), "of a session's name nobody can read, nothing is shown"
    assert crumb.fitted(metrics, metrics.horizontalAdvance("F…  ▾")) == "  ▾"
