"""Say where the paragraphs of an article begin and end."""

from __future__ import annotations

import re
from dataclasses import dataclass

from visavis.model import Article, BlockKind, Span

# A line this long that ends a sentence was not wrapped by a typesetter (RFC 3676 asks for 78 columns at most).
WIDEST_WRAP = 100

_BREAK = re.compile(r"[^\S\n]*\n\s*")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the reading text, and what its block is to the reader."""

    span: Span
    kind: BlockKind


def paragraphs_of(article: Article) -> tuple[Paragraph, ...]:
    """Return the paragraphs of the reading text in order: its blocks, cut where a line break ends a paragraph."""
    return tuple(
        Paragraph(span, block.kind)
        for block in article.blocks
        if not block.boilerplate
        for span in _lines(article.text, block.span)
    )


def _lines(text: str, block: Span) -> list[Span]:
    found: list[Span] = []
    start = block.start
    for match in _BREAK.finditer(text, block.start, block.end):
        line_start = text.rfind("\n", start, match.start()) + 1 or start
        if match.start() - line_start > WIDEST_WRAP or "\n\n" in match[0]:
            found.append(Span(start, match.start()))
            start = match.end()
    found.append(Span(start, block.end))
    return [span for span in found if len(span)]
