"""Text from right to left: words that stand elsewhere than the mark under them are another party's words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.article import article
from visavis.model import Article, Block, Metadata, Span
from visavis.ui.bidi import CONTROL, describe, visible
from visavis.ui.look import Look
from visavis.ui.reader.marks import Mark, MarkKind
from visavis.ui.reader.view import ArticleView

ARABIC = "قال ناظر القفل سالم: «البوابة أقدم من Lock 7 ومن جداتنا»، ثم صمت."
HEBREW = "שומרת השער אמרה: ״המים עולים״."
HIDDEN = "The paper pays \u202e001\u202c coins, said \u2067nobody\u2069."


def in_two_directions() -> Article:
    parts = (ARABIC, "Plain words from left to right.", HEBREW, HIDDEN)
    blocks, start = [], 0
    for words in parts:
        blocks.append(Block(Span(start, start + len(words))))
        start += len(words) + 1
    return replace(article(), text="\n".join(parts), blocks=tuple(blocks), metadata=Metadata())


@pytest.fixture
def view(light: Look, qtbot: QtBot) -> ArticleView:
    made = ArticleView(light)
    qtbot.addWidget(made)
    made.resize(700, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.show_article(in_two_directions())
    return made


def centre_of(view: ArticleView, position: int) -> QPoint:
    """Return the middle of one letter on the viewport."""
    return view.span_box(Span(position, position + 1)).center().toPoint()


def test_paragraphs_that_begin_from_the_right_stand_at_the_right(view: ArticleView) -> None:
    for number, words in enumerate((ARABIC, "Plain", HEBREW)):
        line = view._placed[number].row.lines()[0].naturalTextRect()
        assert (line.left() > 0) == (words != "Plain")
        assert (abs(line.right() - view._column.width) < 2) == (words != "Plain")


def test_every_letter_answers_for_itself_in_both_directions(view: ArticleView, qtbot: QtBot) -> None:
    text = view._article.text if view._article else ""
    letters = [n for n, char in enumerate(text[: len(ARABIC)]) if char.isalnum()]
    view.show_marks(tuple(Mark(Span(n, n + 1), MarkKind.DIRECT, str(n), ()) for n in letters))
    hit = []
    view.card_clicked.connect(hit.append)
    for n in letters:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre_of(view, n))
    assert hit == [str(n) for n in letters]


def test_a_latin_name_within_arabic_words_has_a_box_of_its_own(view: ArticleView) -> None:
    row = view._placed[0].row
    start = ARABIC.index("من Lock")
    boxes = row.boxes(Span(start, start + len("من Lock 7 ومن")))
    tops = {box.top() for box in boxes}
    covered = sum(box.width() for box in boxes)
    letters = sum(row.boxes(Span(n, n + 1))[0].width() for n in range(start, start + len("من Lock 7 ومن")))
    assert len(tops) >= 1
    assert abs(covered - letters) < 2


def test_the_key_to_the_left_goes_on_in_arabic_words(view: ArticleView) -> None:
    view.setFocus()
    view.put_caret(3)
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_span() is None  # a blank alone
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_span() == Span(4, 5)


@given(st.text(st.sampled_from("a \u202e\u202c\u2067\u2069\u2068\u202a\u202dب🚢")))
def test_what_turns_words_round_is_seen_and_every_offset_stays(words: str) -> None:
    shown = visible(words)
    assert len(shown) == len(words)
    assert not CONTROL.search(shown)
    assert [new for new, old in zip(shown, words, strict=True) if not CONTROL.match(old)] == [
        old for old in words if not CONTROL.match(old)
    ]


def test_hidden_marks_are_not_obeyed_and_copied_as_they_stand(view: ArticleView) -> None:
    text = view._article.text if view._article else ""
    start = text.index("\u202e001")
    lefts = [view.span_box(Span(n, n + 1)).left() for n in range(start, start + 4)]
    assert lefts == sorted(lefts)
    view.select(Span(start, start + 5))
    chosen = view.selected_span()
    assert chosen is not None
    assert chosen.of(text) == "\u202e001\u202c"
    assert describe("\u202e") == "U+202E RIGHT-TO-LEFT OVERRIDE"


def test_the_pointer_over_a_hidden_mark_says_what_it_is(view: ArticleView) -> None:
    text = view._article.text if view._article else ""
    start = text.index("\u202e001")
    assert "RIGHT-TO-LEFT OVERRIDE" in view.hidden_mark_at(QPointF(centre_of(view, start)))
    assert view.hidden_mark_at(QPointF(centre_of(view, start + 1))) == ""
