"""Dates: a briefing that dates a statement wrongly changes who answered whom."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import article_of
from visavis.export.dates import Said, when
from visavis.export.places import Paragraphs
from visavis.model import Kind, Quotation, Span

PUBLISHED = date(2025, 3, 5)  # a Wednesday


def said(text: str, *, published: date | None = PUBLISHED) -> Said:
    """Return when the quotation in asterisks was said; "said" is its cue."""
    start, end = text.index("*"), text.rindex("*")
    plain = text.replace("*", "")
    cue = plain.index("said")
    quotation = Quotation("q", Kind.INDIRECT, (Span(start, end - 1),), cue=Span(cue, cue + 4))
    article = article_of(plain, published=published)
    return when(article, quotation, Paragraphs.of(article))


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("*The sea is calm*, she said.", PUBLISHED, ""),
        ("*The sea is calm*, she said on Tuesday.", date(2025, 3, 4), "Tuesday"),
        ("*The sea is calm*, she said on Wednesday.", PUBLISHED, "Wednesday"),
        ("*The sea is calm*, she said on Thursday.", date(2025, 2, 27), "Thursday"),
        ("On 28 February she said *the sea was calm*.", date(2025, 2, 28), "28 February"),
        ("On December 12 she said *the sea was calm*.", date(2024, 12, 12), "December 12"),
        ("On Sept. 3rd, 2023, she said *it was calm*.", date(2023, 9, 3), "Sept. 3rd, 2023"),
        ("She said on 2024-01-09 *it was calm*.", date(2024, 1, 9), "2024-01-09"),
        ("She said yesterday *it was calm*.", date(2025, 3, 4), "yesterday"),
        ("She said *the sea would be calm on Friday*.", PUBLISHED, ""),
        ("She said, before next Monday comes, *it is calm*.", PUBLISHED, ""),
        ("It rained on Monday. She said *it was calm*.", PUBLISHED, ""),
        ("On 31 June she said *it was calm*.", None, "31 June"),
        ("She may said *it was calm*.", PUBLISHED, ""),
    ],
)
def test_the_sentence_tells_the_day(text: str, day: date | None, words: str) -> None:
    assert said(text) == Said(day, words)


def test_without_a_day_of_publication_the_words_stay() -> None:
    assert said("*Calm*, she said on Tuesday.", published=None) == Said(None, "Tuesday")
    assert said("*Calm*, she said.", published=None) == Said(None, "")


@given(st.text(max_size=80), st.dates(date(1900, 1, 2)))
def test_no_text_is_an_error(around: str, published: date) -> None:
    article = article_of(around + "said calm", published=published)
    when(article, Quotation("q", Kind.MIXED, (Span(0, len(around)),)), Paragraphs.of(article))
