"""An OpenDocument text (.odt) becomes an article: its paragraphs, headings, lists and tables, no notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from visavis.articles import office
from visavis.articles.archive import Archive
from visavis.articles.linked import Linked, Piece, joined
from visavis.articles.page_blocks import PageBlock
from visavis.articles.reading import Reading
from visavis.articles.sniff import OPEN_DOCUMENT_BODY
from visavis.articles.xml_tree import xml_tree
from visavis.model import BlockKind

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_ADDRESS = "{http://www.w3.org/1999/xlink}href"
_UNREAD = (f"{_TEXT}tracked-changes", f"{_TEXT}note", f"{_OFFICE}annotation")
LEVELS = tuple("123456")
_BREAKS = (f"{_TEXT}s", f"{_TEXT}tab", f"{_TEXT}line-break")
_STYLES = {"title": BlockKind.TITLE, "quotations": BlockKind.BLOCK_QUOTE, "caption": BlockKind.CAPTION}


def read(name: str, data: bytes) -> Reading:
    """Read an OpenDocument text.

    Raises:
        UserError: It is damaged, too large, harmful or without words.
    """
    body, meta = _flat(name, data) if data.lstrip().startswith(b"<") else _unpacked(name, data)
    parents = {
        style.get(f"{_STYLE}name"): style.get(f"{_STYLE}parent-style-name") for style in body.iter(f"{_STYLE}style")
    }
    for unread in [*body.iter(*_UNREAD)]:
        _remove(unread)
    blocks = list(_blocks(body, parents))
    title = next((at for at, block in enumerate(blocks) if block.kind is BlockKind.TITLE), None)
    return office.reading(name, blocks, title, meta, MEDIA_TYPE)


def _flat(name: str, data: bytes) -> tuple[etree._Element, etree._Element | None]:
    """Return body and metadata of a text that is one XML file (.fodt)."""
    tree = xml_tree(name, data)
    return tree, tree.find(f"{_OFFICE}meta")


def _unpacked(name: str, data: bytes) -> tuple[etree._Element, etree._Element | None]:
    archive = Archive(name, data)
    meta = archive.read_if_there("meta.xml")
    return xml_tree(name, archive.read(OPEN_DOCUMENT_BODY)), xml_tree(name, meta) if meta else None


def _remove(element: etree._Element) -> None:
    """Take an element out and leave the words behind it."""
    parent = element.getparent()
    if parent is None:
        return
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + (element.tail or "")
    else:
        parent.text = (parent.text or "") + (element.tail or "")
    parent.remove(element)


def _blocks(body: etree._Element, parents: Mapping[str | None, str | None]) -> Iterator[PageBlock]:
    walker = etree.iterwalk(
        body, events=("start", "end"), tag=(f"{_TEXT}h", f"{_TEXT}p", f"{_TEXT}list", f"{_TABLE}table-row")
    )
    lists = 0
    for event, element in walker:
        if element.tag == f"{_TEXT}list":
            lists += 1 if event == "start" else -1
            continue
        if event == "end":
            continue
        if element.tag == f"{_TABLE}table-row":
            if row := office.table_row([_words(cell) for cell in element.iterchildren(f"{_TABLE}table-cell")]):
                walker.skip_subtree()
                yield row
            continue
        walker.skip_subtree()
        found = _words(element)
        if found.text:
            yield PageBlock(found.text, *_kind(element, lists, parents), pieces=found.pieces)


def _words(element: etree._Element) -> Linked:
    if not len(element):  # as most paragraphs are: plain words
        return joined([(element.text or "", "")])
    pieces: list[Piece] = []
    addresses = [""]
    for event, part in etree.iterwalk(element, events=("start", "end")):
        if event == "end":
            addresses.pop()
            pieces.append(("" if part is element else part.tail or "", addresses[-1]))
            continue
        is_link = part.tag == f"{_TEXT}a"
        addresses.append((part.get(_ADDRESS) if is_link else "") or addresses[-1])
        is_break = part.tag in _BREAKS or (part.tag == f"{_TEXT}p" and part is not element)
        pieces.append(((" " if is_break else "") + (part.text or ""), addresses[-1]))
    return joined(pieces)


def _kind(element: etree._Element, lists: int, parents: Mapping[str | None, str | None]) -> tuple[BlockKind, int]:
    if element.tag == f"{_TEXT}h":
        level = element.get(f"{_TEXT}outline-level") or "1"
        return BlockKind.HEADING, int(level) if level in LEVELS else 1
    style = element.get(f"{_TEXT}style-name")
    named = _STYLES.get((style or "").lower()) or _STYLES.get((parents.get(style) or "").lower())
    return named or (BlockKind.LIST_ITEM if lists else BlockKind.PARAGRAPH), 0
