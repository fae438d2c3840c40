"""Says where in an article something stands, as a reader counts: paragraphs from 1, boilerplate left out."""

from __future__ import annotations

from bisect import bisect_right

from visavis.model import Article, Block, BlockKind

NOT_COUNTED = (BlockKind.TITLE, BlockKind.HEADING)


def paragraphs(article: Article) -> tuple[tuple[int, Block], ...]:
    """Return the blocks of the reading text, each with its number; a heading has the number of what it heads."""
    numbered = []
    number = 0
    for block in article.blocks:
        if not block.boilerplate:
            heads = block.kind in NOT_COUNTED
            number += not heads
            numbered.append((number + heads, block))
    return tuple(numbered)


def paragraph_number(article: Article, point: int) -> int:
    """Return the number of the paragraph in which a code point stands, or the last one before it; 0: before all."""
    numbered = paragraphs(article)
    index = bisect_right([block.span.start for _, block in numbered], point) - 1
    return numbered[index][0] if index >= 0 else 0
