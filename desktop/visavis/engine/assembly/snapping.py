"""Set the bounds of a content where the marks set them."""

from __future__ import annotations

import re

from visavis.engine.assembly.drafts import merged
from visavis.engine.marks.pairs import Marks, Pair
from visavis.model import Span

_MOST = 0.5  # of a pair's inside that a content must hold to get all of it

# "LOS ANGELES, Feb. 2 (Agency) — ", in the forms of AP, Reuters and their like. No gold content begins with one.
_DATELINE = re.compile(
    r"[A-Z][A-Z.'’-]{2,}(?:[ /][A-Z][A-Z.'’-]+){0,3}(?:,? [^-—–\n(]{1,40}?)?(?: ?\([^)\n]{2,40}\))? ?(?:--|[-—–―])\s+"
)


def snap(text: str, content: tuple[Span, ...], marks: Marks) -> tuple[Span, ...]:
    """Return `content` with every pair of marks that it cuts taken in whole or left out.

    A content that lies well within a pair (somebody quoted tells what another said) stays as it is. Blanks at the ends
    of each span go, and so do spans without a letter.
    """
    whole = merged(tuple(_snap_one(span, marks) for span in content))
    return tuple(span for part in whole if (span := trimmed(text, part)))


def _snap_one(span: Span, marks: Marks) -> Span:
    start, end = span.start, span.end
    first, last = marks.around(start), marks.around(max(start, end - 1))
    if first and _sets_bounds(first, span):
        start = first.whole.start if _is_most(first, span) else first.whole.end
    if last and _sets_bounds(last, span):
        end = last.whole.end if _is_most(last, span) else last.whole.start
    return Span(start, max(start, end))


def _sets_bounds(pair: Pair, span: Span) -> bool:
    if not (pair.balanced or pair.runs_on or pair.goes_on):
        return False
    return not pair.whole.contains(span) or _is_most(pair, span)


def _is_most(pair: Pair, span: Span) -> bool:
    return min(pair.inner.end, span.end) - max(pair.inner.start, span.start) >= _MOST * len(pair.inner)


def trimmed(text: str, span: Span) -> Span | None:
    """Return the span without blanks at its ends and a dateline before it, None where it holds no letter or digit."""
    words = span.of(text)
    if not any(map(str.isalnum, words)):
        return None
    dateline = _DATELINE.match(words)
    start = span.start + (dateline.end() if dateline else len(words) - len(words.lstrip()))
    return Span(start, span.end - (len(words) - len(words.rstrip())))
