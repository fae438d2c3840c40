"""Selected words: an anchor and a caret in code points, moved by key or pointer."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextLayout

from visavis.model import Span
from visavis.ui.reader.column import Column


class Step(Enum):
    """One move of the caret."""

    LEFT = "left"
    RIGHT = "right"
    WORD_LEFT = "word left"
    WORD_RIGHT = "word right"
    UP = "up"
    DOWN = "down"
    LINE_START = "line start"
    LINE_END = "line end"


class Selection(NamedTuple):
    """From where to where, in code points; the caret may stand before the anchor."""

    anchor: int
    caret: int

    def span(self) -> Span | None:
        """Return the selected stretch, None where nothing is selected."""
        start, end = sorted((self.anchor, self.caret))
        return Span(start, end) if start < end else None


def trimmed(span: Span, text: str) -> Span | None:
    """Return `span` without white space at its ends; None where nothing else is in it."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    end = span.end - (len(words) - len(words.rstrip()))
    return Span(start, end) if start < end else None


def whole_words(span: Span, text: str) -> Span:
    """Return `span`, grown to the ends of the words that it begins and ends in: nobody is quoted in half words."""
    start, end = span.start, span.end
    while 0 < start < len(text) and _in_word(text[start - 1]) and _in_word(text[start]):
        start -= 1
    while 0 < end < len(text) and _in_word(text[end - 1]) and _in_word(text[end]):
        end += 1
    return Span(start, end)


def word_at(text: str, position: int, bounds: Span) -> Span:
    """Return the word round a code point, within `bounds`."""
    start = end = min(max(position, bounds.start), max(bounds.end - 1, bounds.start))
    if end < bounds.end and not _in_word(text[end]):
        return Span(start, end + 1)
    while start > bounds.start and _in_word(text[start - 1]):
        start -= 1
    while end < bounds.end and _in_word(text[end]):
        end += 1
    return Span(start, end)


def _in_word(char: str) -> bool:
    return char.isalnum() or char in "'’-\u00ad\u0301"


def moved(column: Column, caret: int, step: Step) -> int:
    """Return the caret after one step; at the article's ends it stays."""
    number = column.number_of(caret)
    if number is None:
        return caret
    if step in (Step.UP, Step.DOWN):
        return _to_line(column, caret, number, 1 if step is Step.DOWN else -1)
    row = column.set_row(number)
    if step in (Step.LINE_START, Step.LINE_END):
        line = row.line_of(caret)
        last = number_of_lines(row.layout) - 1 == line.lineNumber()
        end = line.textStart() + line.textLength() - (0 if last else 1)
        return row.points(line.textStart() if step is Step.LINE_START else end)
    return _along(column, caret, number, step)


def number_of_lines(layout: QTextLayout) -> int:
    """Return how many lines a layout has."""
    return layout.lineCount()


def _along(column: Column, caret: int, number: int, step: Step) -> int:
    row = column.set_row(number)
    words = step in (Step.WORD_LEFT, Step.WORD_RIGHT)
    mode = QTextLayout.CursorMode.SkipWords if words else QTextLayout.CursorMode.SkipCharacters
    forward = (step in (Step.RIGHT, Step.WORD_RIGHT)) is not row.leftwards
    unit = row.units(caret)
    there = row.layout.nextCursorPosition(unit, mode) if forward else row.layout.previousCursorPosition(unit, mode)
    if there != unit:
        return row.points(there)
    beyond = column.next_text(number, 1 if forward else -1)
    span = column.rows[beyond].span if beyond is not None else None
    return caret if span is None else span.start if forward else span.end


def _to_line(column: Column, caret: int, number: int, step: int) -> int:
    row = column.set_row(number)
    place = row.caret(caret)
    line = row.line_of(caret).lineNumber() + step
    if 0 <= line < row.layout.lineCount():
        return row.position_at(place.x(), row.top + (line + 0.5) * row.line_height)
    beyond = column.next_text(number, step)
    if beyond is None:
        return caret
    other = column.set_row(beyond)
    point = QPointF(place.x(), other.top + 1 if step > 0 else other.bottom - 1)
    return other.position_at(point.x(), point.y())
