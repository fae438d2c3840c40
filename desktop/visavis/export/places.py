"""Says where in an article something stands, as a reader counts: paragraphs from 1, boilerplate left out."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from visavis.model import Article, Block, BlockKind

HEADLINE = 0  # the number of the title; a heading within the text has the number of the paragraph that it heads


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """The blocks of an article's reading text, in order, each with its number."""

    numbered: tuple[tuple[int, Block], ...]
    starts: tuple[int, ...]  # of the blocks, in code points

    @classmethod
    def of(cls, article: Article) -> Paragraphs:
        """Number the paragraphs of `article`."""
        numbered, number = [], HEADLINE
        for block in article.blocks:
            if block.boilerplate:
                continue
            if block.kind is BlockKind.TITLE:
                numbered.append((HEADLINE, block))
            elif block.kind is BlockKind.HEADING:
                numbered.append((number + 1, block))
            else:
                number += 1
                numbered.append((number, block))
        return cls(tuple(numbered), tuple(block.span.start for _, block in numbered))

    def number(self, point: int) -> int:
        """Return the number of the paragraph in which a code point stands, or of the last one before it."""
        index = bisect_right(self.starts, point) - 1
        return self.numbered[index][0] if index >= 0 else HEADLINE

    def block(self, point: int) -> Block | None:
        """Return the block in which a code point stands; None: between blocks, or in boilerplate."""
        index = bisect_right(self.starts, point) - 1
        block = self.numbered[index][1] if index >= 0 else None
        return block if block and point < block.span.end else None
