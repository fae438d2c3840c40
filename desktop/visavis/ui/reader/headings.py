"""The headings of an article, and the one under which a place stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from visavis.model import Article, BlockKind


class Heading(NamedTuple):
    """One line of the outline."""

    start: int  # code point
    words: str
    level: int  # 0 for the title


def headings_of(article: Article) -> tuple[Heading, ...]:
    """Return title and headings in text order, without those of site furniture."""
    kinds = (BlockKind.TITLE, BlockKind.HEADING)
    found = [block for block in article.blocks if block.kind in kinds and not block.boilerplate]
    top = min((block.level or 2 for block in found if block.kind is BlockKind.HEADING), default=0)
    return tuple(
        Heading(
            block.span.start,
            " ".join(block.span.of(article.text).split()),
            0 if block.kind is BlockKind.TITLE else (block.level or 2) - top + 1,
        )
        for block in found
    )


def heading_at(headings: Sequence[Heading], position: int) -> int:
    """Return the number of the heading under which a code point stands, the first one before all of them."""
    return max(bisect_right(headings, position, key=lambda heading: heading.start) - 1, 0)
