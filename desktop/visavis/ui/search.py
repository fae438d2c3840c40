"""What the search field finds: places in the article."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from time import perf_counter
from typing import overload

from PySide6.QtCore import QObject, QTimer, Signal

from visavis.model import Article, Span

MOST_PLACES = 100_000  # more are no help to anybody, and cost memory
SLICE = 40_000  # characters between two looks at the clock
STINT = 0.008  # seconds of searching at a time, so that the window answers in between
LONGEST_BLANK = 40  # white space within a match: a paragraph's end and its indent, not half a file of blanks


class Places(Sequence[Span]):
    """Spans in text order, kept as numbers: a hundred thousand objects would let the collector freeze the window."""

    def __init__(self) -> None:
        self._starts, self._ends = array("q"), array("q")

    def add(self, start: int, end: int) -> None:
        """Add a place after all others."""
        self._starts.append(start)
        self._ends.append(end)

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, at: int) -> Span: ...

    @overload
    def __getitem__(self, at: slice) -> list[Span]: ...

    def __getitem__(self, at: int | slice) -> Span | list[Span]:
        if isinstance(at, slice):
            return [Span(start, end) for start, end in zip(self._starts[at], self._ends[at], strict=True)]
        return Span(self._starts[at], self._ends[at])


class Search(QObject):
    """One search over one article; white space in it stands for any white space, case does not matter.

    A long article is searched in stints; `changed` tells when the first and the last of them is done.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pattern: re.Pattern[str] | None = None
        self._longest = 0  # characters that a match can have
        self._text, self._next = "", 0
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._go_on)
        self.at = -1  # the number of the present place
        self.places = Places()

    def look_for(self, words: str, article: Article | None) -> None:
        """Search for other words."""
        parts = [re.escape(part) for part in words.split()]
        blank = rf"\s{{1,{LONGEST_BLANK}}}"
        self._pattern = re.compile(blank.join(parts), re.IGNORECASE) if parts else None
        self._longest = len(words) + LONGEST_BLANK * len(parts)
        self._text, self._next = article.text if article else "", 0
        self.at, self.places = -1, Places()
        self._more.stop()
        self._search()
        self.changed.emit()

    @property
    def active(self) -> bool:
        """Tell whether anything is sought."""
        return self._pattern is not None

    @property
    def under_way(self) -> bool:
        """Tell whether a part of the article is still to be searched."""
        return self.active and self._next < len(self._text)

    @property
    def now(self) -> Span | None:
        """The present place; None until the first step."""
        return self.places[self.at] if 0 <= self.at < len(self.places) else None

    def step(self, step: int, start: int) -> Span | None:
        """Go to the next (1) or previous (-1) place and return it; the first step looks from `start` on."""
        if not self.places:
            return None
        if self.at < 0:
            first = bisect_left(self.places, start, key=lambda span: span.start)
            self.at = first if step > 0 else first - 1
        else:
            self.at += step
        self.at %= len(self.places)
        return self.places[self.at]

    def _go_on(self) -> None:
        self._search()
        if not self.under_way:
            self.changed.emit()

    def _search(self) -> None:
        end = perf_counter() + STINT
        while self.under_way and perf_counter() < end:
            self._search_slice()
        if self.under_way:
            self._more.start()

    def _search_slice(self) -> None:
        """Search one slice, and as much beyond it as a match that begins in it can reach."""
        assert self._pattern is not None  # noqa: S101 - nothing is under way without it
        last = self._next + SLICE
        ahead = last
        for match in self._pattern.finditer(self._text, self._next, min(last + self._longest, len(self._text))):
            if match.start() >= last:
                break
            self.places.add(*match.span())
            ahead = max(ahead, match.end())
        self._next = ahead if len(self.places) < MOST_PLACES else len(self._text)
