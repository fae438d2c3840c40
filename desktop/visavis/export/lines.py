"""Writes rows as JSON: a line an article, or all in one array."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from visavis.export.rows import ArticleRow, TextRow

Row = ArticleRow | TextRow


def json_line(row: Row) -> bytes:
    """Return the row as one line of JSON, in UTF-8."""
    return msgspec.json.encode(row) + b"\n"


def json_lines(rows: Iterable[Row]) -> Iterator[bytes]:
    """Return a line a row."""
    return map(json_line, rows)


def json_array(rows: Iterable[Row]) -> Iterator[bytes]:
    """Return one array of all rows, piece by piece."""
    before = b"[\n"
    for row in rows:
        yield before + msgspec.json.encode(row)
        before = b",\n"
    yield b"\n]\n" if before == b",\n" else b"[]\n"
