"""Writes rows as JSON: a line an article, or all in one array."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

import msgspec

from visavis.export.rows import ArticleRow, TextRow

Row = ArticleRow | TextRow

_QUOTES_AT_ONCE = 1_000  # of a very long article, whose JSON would take as much memory as all the rest of it


def json_line(row: Row) -> bytes:
    """Return the row as one line of JSON, in UTF-8."""
    return msgspec.json.encode(row) + b"\n"


def json_lines(rows: Iterable[ArticleRow]) -> Iterator[bytes]:
    """Return a line a row; that of a very long article comes in several pieces."""
    for row in rows:
        yield from pieces(row, end=b"\n")


def json_array(rows: Iterable[ArticleRow]) -> Iterator[bytes]:
    """Return one array of all rows, piece by piece."""
    return array(map(pieces, rows))


def array(items: Iterable[Iterable[bytes]]) -> Iterator[bytes]:
    """Return one array of items that are JSON already, each in pieces."""
    before = b"[\n"
    for item in items:
        yield before
        yield from item
        before = b",\n"
    yield b"\n]\n" if before == b",\n" else b"[]\n"


def pieces(row: ArticleRow, end: bytes = b"") -> Iterator[bytes]:
    """Return the JSON of a row, whose last key is its quotes; that of a very long article comes in several pieces."""
    if len(row.quotes) <= _QUOTES_AT_ONCE:
        yield msgspec.json.encode(row) + end
        return
    yield msgspec.json.encode(replace(row, quotes=())).removesuffix(b"]}")
    for start in range(0, len(row.quotes), _QUOTES_AT_ONCE):
        listed = msgspec.json.encode(row.quotes[start : start + _QUOTES_AT_ONCE])
        yield (b"," if start else b"") + listed[1:-1]
    yield b"]}" + end
