"""Painting: a state that looks like another one is a state that nobody sees."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.article import article, span
from visavis.model import Span
from visavis.ui import theme
from visavis.ui.look import Look
from visavis.ui.reader.marks import Mark, MarkKind, MarkState
from visavis.ui.reader.painting import found_within
from visavis.ui.reader.view import ArticleView
from visavis.ui.theme import SHIPPED

WORDS = "He asked for a timetable"


@pytest.fixture(params=SHIPPED)
def view(request: pytest.FixtureRequest, qtbot: QtBot) -> ArticleView:
    made = ArticleView(Look(theme.load(request.param), motion=False))
    qtbot.addWidget(made)
    made.resize(700, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.show_article(article())
    return made


def picture(view: ArticleView, *marks: Mark) -> QImage:
    view.show_marks(marks)
    return view.viewport().grab().toImage()


def test_kinds_and_states_are_told_apart_without_their_colours(view: ArticleView) -> None:
    place, colour = span(WORDS, article()), ("#a63a50",)
    shown = {f"{kind}": picture(view, Mark(place, kind, "one", colour)) for kind in MarkKind}
    for state in (MarkState.UNSURE, MarkState.DISMISSED):
        shown[f"{state}"] = picture(view, Mark(place, MarkKind.DIRECT, "one", colour, state=state))
    view.select_card("one")
    shown["selected"] = picture(view, Mark(place, MarkKind.DIRECT, "one", colour))
    view.select_card("")
    shown["nothing"] = picture(view)
    grey = {name: image.convertToFormat(QImage.Format.Format_Grayscale8) for name, image in shown.items()}
    for one, other in combinations(grey, 2):
        assert grey[one] != grey[other], (one, other)


def test_words_within_words_have_their_own_edge(view: ArticleView) -> None:
    place = span(WORDS, article())
    inner = Mark(Span(place.start + 3, place.end - 3), MarkKind.DIRECT, "inner", ("#a63a50",), lane=1)
    outer = Mark(place, MarkKind.DIRECT, "outer", ("#a63a50",))
    assert picture(view, outer) != picture(view, outer, inner)  # of the same party


def test_the_present_find_is_stronger_than_the_others(view: ArticleView) -> None:
    place = span(WORDS, article())
    view.show_found([place])
    among = view.viewport().grab().toImage()
    view.show_found([place], place)
    assert view.viewport().grab().toImage() != among


def test_a_row_gets_the_finds_that_touch_it_and_no_others() -> None:
    found = [Span(0, 3), Span(5, 8), Span(9, 12), Span(20, 22)]
    assert found_within(found, Span(6, 12)) == [Span(5, 8), Span(9, 12)]
    assert found_within(found, Span(12, 20)) == []
    assert found_within(found, None) == []
