"""Selected words: what is marked must be what was meant, to the letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.article import article, span
from visavis.model import Span
from visavis.ui.look import Look
from visavis.ui.reader.column import Column
from visavis.ui.reader.rows import lay_rows
from visavis.ui.reader.selection import Selection, Step, moved, trimmed, whole_words, word_at

TEXT = "It’s 3 o’clock\u00a0(sharp), 🚢!"


@given(st.text(st.sampled_from(" a\u00a0\n🚢"), max_size=12))
def test_trimming_takes_white_space_from_the_ends_and_nothing_else(text: str) -> None:
    left = trimmed(Span(0, len(text)), text)
    assert (left.of(text) if left else "") == text.strip()


@pytest.mark.parametrize(
    ("at", "word"), [(1, "It’s"), (4, " "), (8, "o’clock"), (17, "sharp"), (15, "("), (24, "🚢"), (99, "!")]
)
def test_a_double_click_takes_the_whole_word(at: int, word: str) -> None:
    assert word_at(TEXT, at, Span(0, len(TEXT))).of(TEXT) == word


@given(st.integers(0, len(TEXT) - 1), st.integers(1, 9))
def test_a_quotation_is_made_of_whole_words(start: int, length: int) -> None:
    asked = Span(start, min(start + length, len(TEXT)))
    span = whole_words(asked, TEXT)
    assert span.contains(asked)
    assert not (span.start > 0 and TEXT[span.start - 1].isalnum() and TEXT[span.start].isalnum())
    assert not (span.end < len(TEXT) and TEXT[span.end - 1].isalnum() and TEXT[span.end].isalnum())
    assert not (set(TEXT[span.start : asked.start] + TEXT[asked.end : span.end]) & set(" \u00a0(),!"))


def test_a_selection_backwards_is_the_same_words() -> None:
    assert Selection(5, 2).span() == Selection(2, 5).span() == Span(2, 5)
    assert Selection(3, 3).span() is None


@pytest.fixture
def column(light: Look) -> Column:
    return Column(lay_rows(article(), ""), light, 480, lambda row: row.text)


def test_the_caret_steps_over_an_emoji_at_once_and_from_one_paragraph_to_the_next(column: Column) -> None:
    one = article()
    ship = span("🚢 and just", one).start
    assert moved(column, ship, Step.RIGHT) == ship + 1
    assert moved(column, ship + 1, Step.LEFT) == ship
    end = span("tired.”", one).end
    following = span("Otto Vries of", one).start
    assert moved(column, end, Step.RIGHT) == following
    assert moved(column, following, Step.LEFT) == end


def test_the_caret_goes_down_and_up_again_to_where_it_was(column: Column) -> None:
    start = span("Estuary said on", article()).start
    down = start
    for _ in range(6):
        down = moved(column, down, Step.DOWN)
    assert down > start
    for _ in range(6):
        down = moved(column, down, Step.UP)
    assert down == start


def test_the_caret_stays_at_the_ends_of_the_article(column: Column) -> None:
    first = span("Three towns argue over the old lock 🚢", article()).start
    assert moved(column, first, Step.WORD_LEFT) == moved(column, first, Step.UP) == first
