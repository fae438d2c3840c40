"""An OpenDocument text (.odt) becomes an article: its paragraphs, headings, lists and tables, no notes."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from visavis.articles import office
from visavis.articles.archive import Archive
from visavis.articles.page_blocks import CELL_BORDER, PageBlock, readable
from visavis.articles.reading import Reading
from visavis.articles.sniff import OPEN_DOCUMENT_BODY
from visavis.articles.xml_tree import xml_tree
from visavis.model import BlockKind

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_UNREAD = (f"{_TEXT}tracked-changes", f"{_TEXT}note", f"{_OFFICE}annotation")
LEVELS = tuple("123456")
_BREAKS = (f"{_TEXT}s", f"{_TEXT}tab", f"{_TEXT}line-break")
_STYLES = {"title": BlockKind.TITLE, "quotations": BlockKind.BLOCK_QUOTE}


def read(name: str, data: bytes) -> Reading:
    """Read an OpenDocument text.

    Raises:
        UserError: It is damaged, too large, harmful or without words.
    """
    archive = Archive(name, data)
    body = xml_tree(name, archive.read(OPEN_DOCUMENT_BODY))
    meta = archive.read_if_there("meta.xml")
    for unread in [*body.iter(*_UNREAD)]:
        _remove(unread)
    blocks = list(_blocks(body))
    title = next((at for at, block in enumerate(blocks) if block.kind is BlockKind.TITLE), None)
    return office.reading(name, blocks, title, xml_tree(name, meta) if meta else None, MEDIA_TYPE)


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


def _blocks(body: etree._Element) -> Iterator[PageBlock]:
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
            text = CELL_BORDER.join(filter(None, map(_text, element.iterchildren(f"{_TABLE}table-cell"))))
            kind, level = BlockKind.TABLE, 0
        else:
            text = _text(element)
            kind, level = _kind(element, lists)
        walker.skip_subtree()
        if text:
            yield PageBlock(text, kind, level)


def _text(element: etree._Element) -> str:
    words = [element.text or ""]
    for part in element.iterdescendants():
        if part.tag in _BREAKS or part.tag == f"{_TEXT}p":
            words.append(" ")
        words.append(part.text or "")
        words.append(part.tail or "")
    return readable("".join(words))


def _kind(element: etree._Element, lists: int) -> tuple[BlockKind, int]:
    if element.tag == f"{_TEXT}h":
        level = element.get(f"{_TEXT}outline-level") or "1"
        return BlockKind.HEADING, int(level) if level in LEVELS else 1
    style = (element.get(f"{_TEXT}style-name") or "").lower()
    return _STYLES.get(style, BlockKind.LIST_ITEM if lists else BlockKind.PARAGRAPH), 0
