"""Cuts text into tokens: words, clitics, numbers, marks, and one break after each paragraph.

A token never crosses white space, and every code point that is not white space lies in exactly one token.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visavis.model import Span

BREAK = "\n"  # the token that stands for the end of a paragraph
_CLITIC = r"['’](?:[sStTdDmM]|[rR][eE]|[vV][eE]|[lL][lL])\b"
_PIECE = re.compile(
    r"\s+"
    r"|(?:[^\W\d_]\.){2,}"  # U.S.
    r"|\d+(?:[.,:]\d+)*"
    rf"|[^\W_]+(?:-[^\W_]+|(?!{_CLITIC})['’][^\W_]+)*"  # pro-Russian, O'Brien
    rf"|{_CLITIC}"
    r"|''|``|,,|\.{2,}|--+"
    r"|\S"
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of some paragraphs in text order; `surfaces[i]` lies at `starts[i]` to `ends[i]`.

    A break token is empty: it starts and ends where its paragraph ends.
    """

    surfaces: list[str]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    paragraphs: NDArray[np.int64]  # which of the given paragraphs each token lies in


def tokenise(text: str, paragraphs: Sequence[Span]) -> Tokens:
    """Cut the paragraphs of a text into tokens, each paragraph closed by a break."""
    surfaces: list[str] = []
    lengths: list[int] = []
    counts: list[int] = []
    for span in paragraphs:
        pieces = _PIECE.findall(text, span.start, span.end)
        surfaces += pieces
        surfaces.append(BREAK)
        counts.append(len(pieces) + 1)
    lengths = list(map(len, surfaces))
    count = np.array(counts, dtype=np.int64)
    width = np.array(lengths, dtype=np.int64)
    last = np.cumsum(count) - 1
    width[last] = 0
    before = np.cumsum(width) - width
    first = before[last - count + 1] if len(count) else before
    offset = np.array([span.start for span in paragraphs], dtype=np.int64) - first
    owner = np.repeat(np.arange(len(count)), count)
    starts = before + offset[owner]
    kept = [i for i, surface in enumerate(surfaces) if not surface.isspace() or not width[i]]
    return Tokens([surfaces[i] for i in kept], starts[kept], (starts + width)[kept], owner[kept])
