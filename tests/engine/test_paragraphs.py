"""Paragraphs: a wrong break would cut a quotation in two, or let an odd mark swallow its neighbours."""

from __future__ import annotations

from visavis.engine.paragraphs import paragraphs_of
from visavis.model import Article, Block, BlockKind, Metadata, Original, Span


def _article(text: str, *blocks: Block) -> Article:
    return Article("id", text, blocks, Metadata(), Original("x.txt", b"", "", "text/plain"))


def test_boilerplate_is_no_paragraph() -> None:
    text = "Menu\nThe ferry sank."
    found = paragraphs_of(_article(text, Block(Span(0, 4), boilerplate="menu"), Block(Span(5, 20))))
    assert [paragraph.span.of(text) for paragraph in found] == ["The ferry sank."]


def test_a_wrapped_line_goes_on_and_a_long_one_ends() -> None:
    wrapped = "The ferry sank\nin the harbour."
    long = "The ferry sank " * 8 + ".\n“We swam,” she said."
    assert len(paragraphs_of(_article(wrapped, Block(Span(0, len(wrapped)))))) == 1
    assert len(paragraphs_of(_article(long, Block(Span(0, len(long)))))) == 2


def test_the_kind_of_the_block_is_kept() -> None:
    text = "The ferry sank."
    block = Block(Span(0, len(text)), BlockKind.BLOCK_QUOTE)
    assert paragraphs_of(_article(text, block))[0].kind is BlockKind.BLOCK_QUOTE
