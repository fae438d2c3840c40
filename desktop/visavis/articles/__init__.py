"""Bytes become an Article: one reader per format, chosen by content."""

from __future__ import annotations

import hashlib
import importlib
from collections.abc import Callable
from dataclasses import replace
from types import ModuleType
from typing import cast

from visavis.articles import agencies, mojibake, plain
from visavis.articles.language import language
from visavis.articles.limits import MOST_BYTES, MOST_INFLATED_BYTES
from visavis.articles.reading import Reading, line, sound
from visavis.articles.sniff import Format, sniff
from visavis.errors import UserError
from visavis.model import WITHIN, Article, Original, Source, article_id

_READERS = {
    Format.MARKDOWN: "marked_text",
    Format.HTML: "page",
    Format.MAIL: "mail",
    Format.WORD: "word_file",
    Format.OPEN_DOCUMENT: "opendocument",
    Format.PDF: "pdf",
    Format.RTF: "rich_text",
}
# Of the documents that hold several articles; the parts of each are documents that need nothing of what is around them.
_UNPACKERS = {
    Format.EPUB: "book",
    Format.ARCHIVE: "packed",
    Format.FEED: "feed",
    Format.EXPORT: "json_export",
    Format.WEB_ARCHIVE: "web_archive",
}


def read(name: str, data: bytes, path: str = "", *, repaired: bool = False) -> Article:
    """Read one document into an article; touches no file and no network.

    Args:
        name: What to call the document in messages: a file name, "standard input", "pasted text".
        data: The document's bytes.
        path: Where it came from, absolute; empty where it came from no file.
        repaired: Put letters right that were decoded wrongly before, as `Article.repair` offers.

    Raises:
        UserError: The document is empty, too large, damaged, or nothing that the program can read.
    """
    _check_size(name, data, MOST_BYTES)
    kind = sniff(name, data)
    if kind in _UNPACKERS:
        raise UserError("“{name}” may hold several articles.", "Open them one at a time.", name=name)
    reading = _reader(kind)(name, data)
    known = reading.metadata
    known = replace(known, relay=agencies.relay(reading), language=known.language or language(reading.kept))
    reading = sound(replace(reading, metadata=known))
    offer = mojibake.offer(reading)
    is_mended = repaired and offer is not None
    if is_mended:
        reading, offer = mojibake.repaired(reading), None
    original = Original(line(name), data, hashlib.sha256(data).hexdigest(), reading.media_type, line(path))
    identity = article_id(data, repaired=is_mended)
    return Article(identity, reading.text, reading.blocks, reading.metadata, original, offer)


def parts(source: Source) -> tuple[Source | UserError, ...] | None:
    """Return the articles that a document holds, each to be read by itself; None where it is one article.

    A part that cannot be had is an error in its place, and does not stand in the way of the others.

    Raises:
        UserError: It is damaged or too large, or there is no article in it.
    """
    _check_size(source.name, source.data, MOST_INFLATED_BYTES)
    module = _UNPACKERS.get(sniff(source.name, source.data))
    if module is None:
        return None
    found = tuple(importlib.import_module(f"visavis.articles.{module}").parts(source.name, source.data))
    if not found:
        raise UserError("“{name}” holds no articles.", "Choose a file with an article in it.", name=source.name)
    return tuple(one if isinstance(one, UserError) else _part(source, *one) for one in found)


def _part(whole: Source, name: str, data: bytes) -> Source:
    return replace(whole, name=f"{whole.name}{WITHIN}{name}", data=data)


def _check_size(name: str, data: bytes, most: int) -> None:
    if not data:
        raise UserError("“{name}” is empty.", "Choose a file with an article in it.", name=name)
    if len(data) > most:
        raise UserError(
            "“{name}” has {size} MB, more than an article can have ({most} MB).",
            "Split it into its articles and open those.",
            name=name,
            size=f"{len(data) / 1e6:.0f}",
            most=f"{most / 1e6:.0f}",
        )


def _reader(kind: Format) -> Callable[[str, bytes], Reading]:
    """Return the reader of a format; a module is imported where it is needed, some take a fifth of a second."""
    if kind is Format.TEXT:
        return plain.read
    module: ModuleType = importlib.import_module(f"visavis.articles.{_READERS[kind]}")
    return cast("Callable[[str, bytes], Reading]", module.read)
