"""Rows: an article must be read whole, numbered as its reader counts, its site's furniture folded but never lost."""

from __future__ import annotations

from tests.ui.article import article
from visavis.ui.reader.rows import RowKind, lay_rows, number_at, paragraph_numbers


def test_title_and_byline_stand_first_and_all_text_is_in_a_row_or_a_fold() -> None:
    one = article()
    rows = lay_rows(one, "The Lock Gazette")
    assert [row.kind for row in rows[:3]] == [RowKind.TITLE, RowKind.BYLINE, RowKind.FOLD]
    covered = [row.span or row.folded for row in rows if row.span or row.folded]
    for block in one.blocks:
        assert any(span.contains(block.span) for span in covered if span)


def test_an_open_fold_shows_its_lines_at_their_place() -> None:
    one = article()
    rows = lay_rows(one, "", frozenset({0}))
    assert [row.text for row in rows if row.kind is RowKind.FURNITURE] == ["Skip to the news", "Sections"]


def test_paragraphs_are_counted_without_headline_and_furniture() -> None:
    one = article()
    assert paragraph_numbers(one)[:5] == (0, 0, 0, 1, 2)
    assert number_at(one, one.text.index("The gates")) == 2


def test_a_paragraph_as_long_as_a_book_is_cut_at_blanks_and_nothing_is_lost() -> None:
    from dataclasses import replace

    from visavis.model import Block, Span
    from visavis.ui.reader.rows import LONGEST_ROW

    text = "word " * 9_000 + "x" * 25_000
    one = replace(article(), text=text, blocks=(Block(Span(0, len(text))),))
    rows = [row for row in lay_rows(one, "") if row.span]
    assert "".join(row.text for row in rows if row.kind is RowKind.PARAGRAPH) == text
    assert [row.number for row in rows] == [1] + [0] * (len(rows) - 1)
    assert max(len(row.text) for row in rows) <= LONGEST_ROW
