"""Recognises a document's format by its first bytes; its name only settles what bytes leave open."""

from __future__ import annotations

import codecs
import re
from enum import StrEnum
from typing import NoReturn

from visavis.errors import UserError
from visavis.messages import message

HEAD = 4_096  # bytes looked at: past them a page's own prologue (licence comments) has ended


class Format(StrEnum):
    """What kind of document the bytes are."""

    TEXT = "plain text"
    MARKDOWN = "Markdown"
    HTML = "web page"
    MAIL = "mail"  # and MHTML, which is a mail without a sender
    WORD = "Word file"
    OPEN_DOCUMENT = "OpenDocument text"
    EPUB = "EPUB"
    PDF = "PDF"
    RTF = "RTF"
    ARCHIVE = "ZIP archive"
    FEED = "feed"  # RSS and Atom
    EXPORT = "JSON export"
    WEB_ARCHIVE = "web archive"  # WARC


_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b[^>]*>", re.I)
_HEADER = re.compile(rb"(?:From [^\n]*\n)?[A-Za-z][A-Za-z-]*:[ \t]")
_MAIL = re.compile(rb"^(?:MIME-Version|Message-ID|Received|Return-Path):", re.I | re.M)
_TAG = re.compile(rb"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.I)
# An object or a list of objects, and before the root of a feed only what XML allows there.
_EXPORT = re.compile(rb"\s*(?:\[\s*)?\{\s*\"[^\"\n]{1,80}\"\s*:")
_FEED = re.compile(rb"\s*(?:<[?!][^>]*>\s*)*<(?:rss|feed|rdf:RDF)\b", re.I)
ZIP = b"PK\x03\x04"
GZIP = b"\x1f\x8b"
_FLAT_TEXT = re.compile(rb"<office:document\s")
# What often lies among articles and is none, by its first bytes: what it is, and what to do with it.
_PICTURE, _NO_ZIP = message("a picture"), message("an archive that is no ZIP")
_AS_DOCX = message("Open it in the program that wrote it, save it as .docx, .odt or text and open that.")
_RECOGNISE = message("Run text recognition (OCR) over it, save its text and open that.")
_UNPACK = message("Unpack it and open the articles in it, or pack them as ZIP.")
_FOREIGN = (
    (b"\xd0\xcf\x11\xe0", message("an old Office file (.doc, .msg)"), _AS_DOCX),
    (b"\x89PNG", _PICTURE, _RECOGNISE),
    (b"\xff\xd8\xff", _PICTURE, _RECOGNISE),
    (b"GIF8", _PICTURE, _RECOGNISE),
    (b"II*\x00", _PICTURE, _RECOGNISE),
    (b"MM\x00*", _PICTURE, _RECOGNISE),
    (b"7z\xbc\xaf", _NO_ZIP, _UNPACK),
    (b"Rar!\x1a", _NO_ZIP, _UNPACK),
)
_TABLE = message("a spreadsheet or a presentation")
_SAVE_AGAIN = message("Open it in the program that wrote it, save it again and open it here.")
OFFICE_PARTS = "[Content_Types].xml"  # in every file of Office since 2007 (ECMA-376)
WORD_BODY = "word/document.xml"
OPEN_DOCUMENT_BODY = "content.xml"
EPUB_CONTAINER = "META-INF/container.xml"
FEWEST_TAGS = 2  # in a piece of a page without its head, as the clipboard has it
_MARKDOWN_NAMES = (".md", ".markdown", ".mdown", ".mkd")


def sniff(name: str, data: bytes) -> Format:
    """Return the format of `data`; text that is nothing else is plain, or Markdown if its name says so.

    Raises:
        UserError: It is an archive that is damaged or holds no document.
    """
    if data.startswith(ZIP):
        return _archived(name, data)
    if b"%PDF-" in data[:1024]:
        return Format.PDF
    if data.lstrip()[:5] == b"{\\rtf":
        return Format.RTF
    if data.startswith((b"WARC/", GZIP)):
        return _web_archive(name, data)
    _refuse_foreign(name, data)
    head = _ascii_head(data)
    if _FLAT_TEXT.search(head):
        return Format.OPEN_DOCUMENT
    if _EXPORT.match(head):
        return Format.EXPORT
    if _FEED.match(head):
        return Format.FEED
    if _HEADER.match(head) and _MAIL.search(head):
        return Format.MAIL
    if _PAGE.search(head) or (head.lstrip().startswith(b"<") and len(_TAG.findall(head)) >= FEWEST_TAGS):
        return Format.HTML
    return Format.MARKDOWN if name.lower().endswith(_MARKDOWN_NAMES) else Format.TEXT


def _refuse_foreign(name: str, data: bytes) -> None:
    for signature, what, remedy in _FOREIGN:
        if data.startswith(signature):
            raise UserError("“{name}” is {what}.", remedy, name=name, what=what)


def _ascii_head(data: bytes) -> bytes:
    """Return the first bytes without a byte order mark, and without the zero bytes of UTF-16."""
    head = data[:HEAD].removeprefix(codecs.BOM_UTF8)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return head[2:].replace(b"\x00", b"")
    return head


def _web_archive(name: str, data: bytes) -> Format:
    """Tell a web archive, which may be compressed, from any other compressed file."""
    import zlib

    try:
        start = zlib.decompressobj(wbits=31).decompress(data, 5) if data.startswith(GZIP) else data[:5]
    except zlib.error:
        start = b""
    if start != b"WARC/":
        raise UserError("“{name}” is a compressed file.", "Unpack it and open the article in it.", name=name)
    return Format.WEB_ARCHIVE


def _archived(name: str, data: bytes) -> Format:
    """Return the format of a ZIP archive, by the members that it has."""
    from visavis.articles.archive import Archive  # and with it zipfile, which a text does not need

    names = Archive(name, data).names
    if WORD_BODY in names:
        return Format.WORD
    if EPUB_CONTAINER in names:
        return Format.EPUB
    if OPEN_DOCUMENT_BODY in names:
        return Format.OPEN_DOCUMENT
    if OFFICE_PARTS in names or name.lower().endswith(".docx"):
        _refuse_office(name, names)
    return Format.ARCHIVE


def _refuse_office(name: str, names: list[str]) -> NoReturn:
    """Say of an Office file without Word's text what it is: opened as an archive it would be a heap of XML."""
    if any(one.startswith(("xl/", "ppt/")) for one in names):
        raise UserError("“{name}” is {what}.", _AS_DOCX, name=name, what=_TABLE)
    raise UserError("“{name}” is not a whole Word file: its text is missing in it.", _SAVE_AGAIN, name=name)
