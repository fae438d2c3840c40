"""The lines of a text become paragraphs: a line each, or several where the text is hard-wrapped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from visavis.model import Span

# Plain text is wrapped at 65 to 80 columns by custom (RFC 3676 asks for 78 at most); 100 leaves room for code style.
WIDEST_WRAP = 100
NARROWEST_WRAP = 50
_LINE = re.compile(r"[^\n]+")
_ENDS_SENTENCE = re.compile(r"[.!?:…][\"'”’»)\]]*$")


def paragraphs(text: str) -> list[Span]:
    """Return the paragraphs of `text` in order, without the white space around them."""
    lines = [span for match in _LINE.finditer(text) if (span := trimmed(text, *match.span()))]
    width = _wrap_width(text, lines)
    return list(_joined(text, lines, width)) if width else lines


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Return the stretch without the white space at its ends, or None where there is nothing else."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if end > start else None


def _wrap_width(text: str, lines: list[Span]) -> int:
    """Return the column at which the text is wrapped, or 0 where its lines are its paragraphs."""
    long = sorted(len(line) for line in lines if len(line) >= NARROWEST_WRAP)
    if len(long) < 2 or long[(9 * len(long)) // 10] > WIDEST_WRAP:
        return 0
    width = long[(9 * len(long)) // 10]
    breaks = [(a, b) for a, b in pairwise(lines) if _adjoin(text, a, b) and len(a) >= NARROWEST_WRAP]
    mid_sentence = [(a, b) for a, b in breaks if not _ENDS_SENTENCE.search(a.of(text))]
    filled = [pair for pair in mid_sentence if _is_full(text, *pair, width)]
    # Prose ends a sentence at one break in ten or fewer; half leaves room for short sentences.
    return width if filled and 2 * len(mid_sentence) > len(breaks) and 10 * len(filled) >= 9 * len(mid_sentence) else 0


def _joined(text: str, lines: list[Span], width: int) -> Iterator[Span]:
    start = 0
    for at, line in enumerate(lines):
        following = lines[at + 1] if at + 1 < len(lines) else None
        if following is None or not (_adjoin(text, line, following) and _is_full(text, line, following, width)):
            yield Span(lines[start].start, line.end)
            start = at + 1


def _adjoin(text: str, above: Span, below: Span) -> bool:
    """Tell whether two lines follow each other without a blank line or an indent between them."""
    between = text[above.end : below.start]
    return between.count("\n") == 1 and between.endswith("\n")


def _is_full(text: str, above: Span, below: Span, width: int) -> bool:
    """Tell whether the first word of the line below had no room in the line above."""
    first_word = below.of(text).split(maxsplit=1)[0]
    return len(above) + 1 + len(first_word) > width
