"""Hands articles and sessions to the writers: to a stream by format, to a file by its ending."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TextIO, TypeVar

from visavis.errors import UserError
from visavis.model import Analysed, Article, Profile

if TYPE_CHECKING:
    from visavis.app.database import Library
    from visavis.app.session import Session
    from visavis.model import Reading

Item = TypeVar("Item")

JSON = ("jsonl", "json")
ENDINGS = ("md", "html", "csv", *JSON)


def reading(analysed: Analysed) -> Reading:
    """Return the article with a card for each quotation, as nobody has corrected them yet."""
    from visavis.model import Card, Reading

    return Reading(analysed.article, tuple(Card(quotation, quotation) for quotation in analysed.quotations))


def print_texts(articles: Iterable[Article], out: BinaryIO) -> None:
    """Write the reading text of each article as a line of JSON."""
    from visavis.export.lines import json_line
    from visavis.export.rows import text_row

    for article in articles:
        out.write(json_line(text_row(article)))
        out.flush()


def print_quotations(results: Iterable[Analysed], form: str, profile: Profile, out: TextIO) -> None:
    """Write each article's quotations, in `form` ("table", "csv" or "md"), as soon as it is there."""
    if form == "table":
        from visavis.export.terminal import print_readings

        print_readings(map(reading, results), profile, out)
        return
    _print(_pieces(map(reading, results), form, profile), out.buffer)


def print_json(articles: Iterable[Iterable[bytes]], form: str, out: BinaryIO) -> None:
    """Write articles that are JSON already, in `form` ("json", "jsonl"), each as soon as it is there."""
    from visavis.export import lines

    _print(chain.from_iterable(articles) if form == "jsonl" else lines.array(articles), out)


def as_line(analysed: Analysed) -> Iterator[bytes]:
    """Return the article with its quotations as a line of JSON."""
    return _as_json(analysed, end=b"\n")


def as_item(analysed: Analysed) -> Iterator[bytes]:
    """Return the article with its quotations as JSON, to stand in an array."""
    return _as_json(analysed)


def _as_json(analysed: Analysed, end: bytes = b"") -> Iterator[bytes]:
    from visavis.export import lines, rows

    return lines.pieces(rows.article_row(analysed.article, analysed.quotations), end)


def _print(pieces: Iterable[bytes], out: BinaryIO) -> None:
    for piece in pieces:
        rest = memoryview(piece)
        while rest:  # an unbuffered stream (PYTHONUNBUFFERED) takes only a part where Ctrl+C comes in between
            rest = rest[out.write(rest) :]
        out.flush()


def ending(path: Path) -> str:
    """Return the format that the file's ending asks for.

    Raises:
        UserError: None of ours.
    """
    form = path.suffix.lstrip(".").lower()
    if form not in ENDINGS:
        raise UserError(
            "{name} names no format to write.",
            "End the name in one of: {endings}.",
            name=path.name,
            endings=", ".join(ENDINGS),
        )
    return form


def export(
    readings: Iterable[Reading],
    profile: Profile,
    path: Path,
    *,
    title: str = "",
    language: str = "en",
    stopped: Callable[[], bool] = lambda: False,
) -> None:
    """Write a briefing or table to `path`, in the format of its ending, whole or not at all.

    A table and JSON are for programs and stay English, whatever the language. `stopped` tells, again and again, whether
    it is not wanted any more.

    Raises:
        UserError: The ending names no format, or the file could not be written.
        CancelledError: It was stopped; the file is as it was.
    """
    from visavis.export import files

    pieces = _pieces(_until(stopped, readings), ending(path), profile, title=title, language=language)
    files.write(path, _until(stopped, pieces))


def _until(stopped: Callable[[], bool], items: Iterable[Item]) -> Iterator[Item]:
    for item in items:
        yield item
        if stopped():
            from concurrent.futures import CancelledError

            raise CancelledError


def session_by_name(library: Library, wanted: str) -> Session:
    """Open the session with that number or name; of several with the name, the last changed.

    Raises:
        UserError: There is none.
    """
    from visavis.app.session import Session

    for entry in library.entries():
        if wanted in (str(entry.id), entry.name):
            return Session.load(library, entry.id)
    raise UserError(
        "There is no file and no session {wanted}.", "List the sessions with: visavis library list", wanted=wanted
    )


def _pieces(
    readings: Iterable[Reading], form: str, profile: Profile, *, title: str = "", language: str = "en"
) -> Iterator[bytes]:
    if form in JSON:
        from visavis.export import lines
        from visavis.export.session_rows import desk_rows

        rows = desk_rows(readings)
        return lines.json_lines(rows) if form == "jsonl" else lines.json_array(rows)
    if form == "csv":
        from visavis.export.spreadsheet import csv_lines

        return (line.encode() for line in csv_lines(readings, profile))
    from visavis.app.tongues import tongue
    from visavis.export import briefing

    made = briefing.build(tuple(readings), profile, title=title)
    if form == "md":
        from visavis.export.markdown import markdown

        return iter([markdown(made, tongue(language)).encode()])
    from visavis.export.html import html

    return iter([html(made, tongue(language)).encode()])
