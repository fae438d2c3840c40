"""Bytes become an Article: one reader per format, chosen by content."""

from __future__ import annotations

import hashlib
import importlib
from collections.abc import Callable
from types import ModuleType
from typing import cast

from visavis.articles import plain
from visavis.articles.limits import MOST_BYTES
from visavis.articles.reading import Reading
from visavis.articles.sniff import Format, sniff
from visavis.errors import UserError
from visavis.model import Article, Original

_MODULES = {
    Format.MARKDOWN: "marked_text",
    Format.HTML: "page",
    Format.MAIL: "mail",
    Format.WORD: "word_file",
    Format.OPEN_DOCUMENT: "opendocument",
    Format.EPUB: "book",
    Format.PDF: "pdf",
    Format.RTF: "rich_text",
}


def read(name: str, data: bytes, path: str = "") -> Article:
    """Read one document into an article; touches no file and no network.

    Args:
        name: What to call the document in messages: a file name, "standard input", "pasted text".
        data: The document's bytes.
        path: Where it came from, absolute; empty where it came from no file.

    Raises:
        UserError: The document is empty, too large, damaged, or nothing that the program can read.
    """
    if not data:
        raise UserError("“{name}” is empty.", "Choose a file with an article in it.", name=name)
    if len(data) > MOST_BYTES:
        raise UserError(
            "“{name}” has {size} MB, more than an article can have ({most} MB).",
            "Split it into its articles and open those.",
            name=name,
            size=f"{len(data) / 1e6:.0f}",
            most=f"{MOST_BYTES / 1e6:.0f}",
        )
    reading = _reader(sniff(name, data))(name, data)
    digest = hashlib.sha256(data).hexdigest()
    original = Original(name, data, digest, reading.media_type, path)
    return Article(digest, reading.text, reading.blocks, reading.metadata, original)


def _reader(kind: Format) -> Callable[[str, bytes], Reading]:
    """Return the reader of a format; a module is imported where it is needed, some take a fifth of a second."""
    if kind is Format.TEXT:
        return plain.read
    module: ModuleType = importlib.import_module(f"visavis.articles.{_MODULES[kind]}")
    return cast("Callable[[str, bytes], Reading]", module.read)
