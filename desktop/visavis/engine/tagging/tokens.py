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
# A token with the white space before it, or white space at the end, which the second branch takes in one go.
_PIECE = re.compile(
    r"\s*(?:"
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    r"|\d+(?:[.,:]\d+)*"
    rf"|[^\W_]+(?:-[^\W_]+|(?!{_CLITIC})['’][^\W_]+)*"  # pro-Russian, O'Brien
    rf"|{_CLITIC}"
    r"|''|``|,,|\.{2,}|--+"
    r"|\S"
    r")|\s+"
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
    pieces: list[str] = []
    counts: list[int] = []
    for span in paragraphs:
        found = _PIECE.findall(text, span.start, span.end)
        if found and found[-1].isspace():
            found.pop()
        pieces += found
        pieces.append(BREAK)
        counts.append(len(found) + 1)
    surfaces = list(map(str.lstrip, pieces))
    width = np.fromiter(map(len, surfaces), dtype=np.int64, count=len(pieces))
    ends = np.cumsum(np.fromiter(map(len, pieces), dtype=np.int64, count=len(pieces)))
    owner = np.repeat(np.arange(len(counts)), counts)
    last = np.cumsum(counts, dtype=np.int64) - 1
    before = np.concatenate((np.zeros(1, dtype=np.int64), ends[last]))[: len(counts)]
    first = np.array([span.start for span in paragraphs], dtype=np.int64)
    ends += (first - before)[owner]
    ends[last] = [span.end for span in paragraphs]
    for i in last:
        surfaces[i] = BREAK
    return Tokens(surfaces, ends - width, ends, owner)
