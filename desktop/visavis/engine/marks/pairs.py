"""What the pairing of quotation marks gives: pairs, and the state of every code point."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from visavis.model import Span

OUTSIDE, INSIDE, NESTED, OPENING, CLOSING = range(5)
"""What `Marks.states` says of a code point."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One pair of marks, or half of one.

    A pair that lacks its opening mark begins with its paragraph or sentence; one that lacks its closing mark ends with
    its paragraph, or before the next quotation of it.
    """

    whole: Span  # with the marks
    inner: Span  # without them
    depth: int = 0  # how many pairs lie around it
    opened: bool = True  # the opening mark is there
    closed: bool = True  # the closing mark is there
    single: bool = False  # ‘…’ and the like
    runs_on: bool = False  # not closed, and the next paragraph goes on with it
    goes_on: bool = False  # continues a pair of the paragraph before

    @property
    def balanced(self) -> bool:
        """Tell whether both marks are there."""
        return self.opened and self.closed


@dataclass(frozen=True, slots=True)
class Marks:
    """All pairs of a text in text order, outer before inner; they never cross."""

    pairs: tuple[Pair, ...]
    states: bytes  # one of OUTSIDE … CLOSING for each code point of the text
    outer: tuple[Pair, ...] = field(init=False, repr=False)  # those of depth 0
    _starts: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        outer = tuple(pair for pair in self.pairs if pair.depth == 0)
        object.__setattr__(self, "outer", outer)
        object.__setattr__(self, "_starts", tuple(pair.whole.start for pair in outer))

    def outer_index(self, offset: int) -> int:
        """Return the index in `outer` of the last pair that begins at or before `offset`, -1 where none does."""
        return bisect_right(self._starts, offset) - 1

    def around(self, offset: int) -> Pair | None:
        """Return the outermost pair whose marks or inside cover `offset`."""
        index = self.outer_index(offset)
        return self.outer[index] if index >= 0 and offset < self.outer[index].whole.end else None

    def overlapping(self, span: Span) -> Iterator[Pair]:
        """Yield the outermost pairs that share a code point with `span`, in text order."""
        at = max(0, self.outer_index(span.start))
        while at < len(self.outer) and self.outer[at].whole.start < span.end:
            if self.outer[at].whole.overlaps(span):
                yield self.outer[at]
            at += 1
