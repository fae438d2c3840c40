"""An article as rows: title, byline, paragraphs with their numbers, and folded site furniture."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from enum import Enum
from itertools import groupby
from typing import NamedTuple

from visavis.model import Article, Block, BlockKind, Span


class RowKind(Enum):
    """How a row is set."""

    TITLE = "title"
    BYLINE = "byline"
    FOLD = "fold"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    BLOCK_QUOTE = "block quote"
    FURNITURE = "furniture"


class Row(NamedTuple):
    """One row of the reader. Rows without a span (byline, fold) are the program's words, not the article's."""

    kind: RowKind
    text: str
    span: Span | None = None
    number: int = 0  # of the paragraph; 0: none
    folded: Span | None = None  # of a fold: what it hides or shows
    open: bool = False  # of a fold


LONGEST_ROW = 10_000  # characters: some twenty milliseconds to lay out, and five times the longest honest paragraph

SET_AS = {
    BlockKind.TITLE: RowKind.TITLE,
    BlockKind.HEADING: RowKind.HEADING,
    BlockKind.LIST_ITEM: RowKind.LIST_ITEM,
    BlockKind.BLOCK_QUOTE: RowKind.BLOCK_QUOTE,
}


def paragraph_numbers(article: Article) -> tuple[int, ...]:
    """Return each block's paragraph number, counted from 1 as a reader counts; 0 for headings and furniture."""
    numbers, last = [], 0
    for block in article.blocks:
        counts = not block.boilerplate and block.kind not in (BlockKind.TITLE, BlockKind.HEADING)
        last += counts
        numbers.append(last if counts else 0)
    return tuple(numbers)


def number_at(article: Article, position: int, numbers: Sequence[int] = ()) -> int:
    """Return the number of the paragraph that a code point stands in; 0 in headings and furniture.

    Args:
        article: The article.
        position: The code point.
        numbers: The article's paragraph numbers, where they are known.
    """
    index = bisect_right(article.blocks, position, key=lambda block: block.span.start) - 1
    return (numbers or paragraph_numbers(article))[index] if index >= 0 else 0


def number_near(article: Article, position: int) -> int:
    """Return the number of the paragraph at a code point, in a heading that of the next one; 0 after the last."""
    index = max(bisect_right(article.blocks, position, key=lambda block: block.span.start) - 1, 0)
    return next((number for number in paragraph_numbers(article)[index:] if number), 0)


def paragraph_span(article: Article, number: int) -> Span | None:
    """Return where the paragraph with that number stands; None where there is none."""
    numbered = zip(article.blocks, paragraph_numbers(article), strict=True)
    return next((block.span for block, own in numbered if own == number), None) if number else None


def lay_rows(article: Article, byline: str, unfolded: frozenset[int] = frozenset()) -> tuple[Row, ...]:
    """Return the article's rows in text order.

    Args:
        article: What is read.
        byline: The words under the title.
        unfolded: Starts of the folds that stand open.
    """
    numbered = list(zip(article.blocks, paragraph_numbers(article), strict=True))
    rows: list[Row] = []
    for boilerplate, run in groupby(numbered, key=lambda pair: bool(pair[0].boilerplate)):
        pairs = list(run)
        rows += (
            _furniture(article, [block for block, _ in pairs], unfolded)
            if boilerplate
            else [row for block, number in pairs for row in _text_rows(article, block, number)]
        )
    return tuple(_with_heading(rows, article, byline))


def _text_rows(article: Article, block: Block, number: int) -> list[Row]:
    """Return a block's rows: one, or several where it is longer than anybody's paragraph."""
    kind = SET_AS.get(block.kind, RowKind.PARAGRAPH)
    if len(block.span) <= LONGEST_ROW:
        return [Row(kind, block.span.of(article.text), block.span, number)]
    spans = _pieces(article.text, block.span)
    return [Row(kind, span.of(article.text), span, number if span is spans[0] else 0) for span in spans]


def _pieces(text: str, span: Span) -> list[Span]:
    """Cut a span at blanks, so that laying out one row never takes long."""
    pieces, start = [], span.start
    while span.end - start > LONGEST_ROW:
        cut = text.rfind(" ", start, start + LONGEST_ROW) + 1 or start + LONGEST_ROW
        pieces.append(Span(start, cut))
        start = cut
    return [*pieces, Span(start, span.end)]


def _furniture(article: Article, blocks: list[Block], unfolded: frozenset[int]) -> list[Row]:
    hidden = Span(blocks[0].span.start, blocks[-1].span.end)
    is_open = hidden.start in unfolded
    fold = Row(RowKind.FOLD, str(len(blocks)), folded=hidden, open=is_open)
    shown = [Row(RowKind.FURNITURE, block.span.of(article.text), block.span) for block in blocks]
    return [fold, *shown] if is_open else [fold]


def _with_heading(rows: list[Row], article: Article, byline: str) -> list[Row]:
    """Put title and byline first, as a reader expects them, even where a page has its menu before its headline."""
    line = [Row(RowKind.BYLINE, byline)] if byline else []
    title = next((row for row in rows if row.kind is RowKind.TITLE), None)
    if title is not None:
        return [title, *line, *(row for row in rows if row is not title)]
    return [Row(RowKind.TITLE, article.metadata.title), *line, *rows] if article.metadata.title else [*line, *rows]
