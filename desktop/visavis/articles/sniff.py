"""Recognises a document's format by its first bytes; its name only settles what bytes leave open."""

from __future__ import annotations

import codecs
import re
from enum import StrEnum

HEAD = 4_096  # bytes looked at: past them a page's own prologue (licence comments) has ended


class Format(StrEnum):
    """What kind of document the bytes are."""

    TEXT = "plain text"
    MARKDOWN = "Markdown"
    HTML = "web page"


_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b[^>]*>", re.I)
_TAG = re.compile(rb"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.I)
FEWEST_TAGS = 4  # in a piece of a page without its head; fewer may be an article that speaks of tags
_MARKDOWN_NAMES = (".md", ".markdown", ".mdown", ".mkd")


def sniff(name: str, data: bytes) -> Format:
    """Return the format of `data`; text that is nothing else is plain, or Markdown if its name says so."""
    head = _ascii_head(data)
    if _PAGE.search(head) or (head.lstrip().startswith(b"<") and len(_TAG.findall(head)) >= FEWEST_TAGS):
        return Format.HTML
    return Format.MARKDOWN if name.lower().endswith(_MARKDOWN_NAMES) else Format.TEXT


def _ascii_head(data: bytes) -> bytes:
    """Return the first bytes without a byte order mark, and without the zero bytes of UTF-16."""
    head = data[:HEAD].removeprefix(codecs.BOM_UTF8)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return head[2:].replace(b"\x00", b"")
    return head
