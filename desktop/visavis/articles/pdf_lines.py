"""Finds the lines of a PDF's page by where its letters stand: PDFium's own line ends miss those after short lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2

from visavis.articles.pdf_layout import Line


@dataclass(frozen=True, slots=True)
class _Box:
    """Where a letter stands, in points from the lower left corner of the page as it is shown."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def middle(self) -> float:
        return (self.bottom + self.top) / 2

    @property
    def height(self) -> float:
        return max(self.top - self.bottom, 1.0)


def lines(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, number: int) -> Iterator[Line]:
    """Yield the lines of a page in the order of its text layer.

    Args:
        page: The page.
        text: Its text layer.
        number: Its number, from 0.
    """
    words, height = text.get_text_range(), page.get_height()
    start, first, last = 0, None, None
    for at, box in _boxes(page, text, words):
        if first and last and _is_elsewhere(first, box):
            yield from _line(words[start:at], number, first, last, height)
            start, first = at, None
        first, last = first or box, box
    if first and last:
        yield from _line(words[start:], number, first, last, height)


def _is_elsewhere(first: _Box, box: _Box) -> bool:
    return abs(box.middle - first.middle) > first.height / 2 or box.left < first.left - first.height


def _line(words: str, number: int, first: _Box, last: _Box, page_height: float) -> Iterator[Line]:
    text = " ".join(words.split())
    if text and 0 <= first.middle <= page_height:  # some printers draw the line at a page's edge on both pages
        yield Line(text, number, first.left, last.right, first.middle, first.height, page_height)


def _boxes(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, words: str) -> Iterator[tuple[int, _Box]]:
    """Yield the place of each letter in `words` and on the page."""
    count, rotation, edges = text.count_chars(), page.get_rotation(), page.get_bbox()
    unit = 0  # PDFium counts in units of UTF-16
    for at, letter in enumerate(words):
        if unit < count and not letter.isspace():
            yield at, _upright(text.get_charbox(unit, loose=True), rotation, edges)
        unit += 2 if ord(letter) > 0xFFFF else 1


def _upright(box: tuple[float, float, float, float], rotation: int, edges: tuple[float, float, float, float]) -> _Box:
    """Return a box of the page's own space as the page is shown: turned clockwise by `rotation`, from its corner on."""
    left, bottom, right, top = box[0] - edges[0], box[1] - edges[1], box[2] - edges[0], box[3] - edges[1]
    width, height = edges[2] - edges[0], edges[3] - edges[1]
    if rotation == 90:
        return _Box(bottom, width - right, top, width - left)
    if rotation == 180:
        return _Box(width - right, height - top, width - left, height - bottom)
    if rotation == 270:
        return _Box(height - top, left, height - bottom, right)
    return _Box(left, bottom, right, top)
