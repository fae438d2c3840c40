"""Finds the addresses of an article: those behind its words, and those that stand in its text."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from visavis.model import Article, Span


@dataclass(frozen=True, slots=True)
class FoundAddress:
    """An address, and where it is in the article."""

    address: str
    span: Span
    words: str = ""  # that it is behind; empty where it stands in the text itself


def found_at(article: Article, position: int) -> FoundAddress | None:
    """Return the address at a code point: the one behind the words, else the one that they are."""
    from visavis.ui.addresses import LONGEST

    around = Span(max(position - LONGEST, 0), position + LONGEST)
    return next((one for one in found_within(article, around) if one.span.start <= position < one.span.end), None)


def found_within(article: Article, span: Span) -> list[FoundAddress]:
    """Return the addresses in a part of the article in order; one in the words of a link gives way to the link's."""
    from visavis.ui.addresses import addresses_in

    text = article.text
    first = bisect_right(article.blocks, span.start, key=lambda block: block.span.end)
    last = bisect_right(article.blocks, span.end, key=lambda block: block.span.start)
    links = [link for block in article.blocks[first:last] for link in block.links if link.span.overlaps(span)]
    found = [FoundAddress(link.address, link.span, link.span.of(text)) for link in links]
    places = [one for one in addresses_in(text, span) if not any(one.overlaps(link.span) for link in links)]
    return sorted(found + [FoundAddress(one.of(text), one) for one in places], key=lambda one: one.span)


def link_spans(article: Article) -> tuple[Span, ...]:
    """Return the words that have an address behind them."""
    return tuple(link.span for block in article.blocks for link in block.links)
