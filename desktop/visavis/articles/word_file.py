"""A Word file (.docx) becomes an article: its paragraphs, headings, lists and tables, tracked deletions left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lxml import etree

from visavis.articles import office
from visavis.articles.archive import Archive
from visavis.articles.linked import Linked, Piece, joined
from visavis.articles.page_blocks import PageBlock
from visavis.articles.reading import Reading
from visavis.articles.sniff import WORD_BODY
from visavis.articles.xml_tree import xml_tree
from visavis.model import BlockKind

_TARGETS = "word/_rels/document.xml.rels"  # where the links of its text lead
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # a second drawing of the same
_LINK = f"{_W}hyperlink"
_NUMBER = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_ADDRESS = "address"  # our own
_UNREAD = (_FALLBACK, f"{_W}moveFrom", f"{_W}del")  # what was moved away or deleted
_BOX = f"{_W}txbxContent"  # a box anchored in a paragraph, with paragraphs of its own
_BREAKS = {f"{_W}tab": " ", f"{_W}br": " ", f"{_W}cr": " ", f"{_W}noBreakHyphen": "-"}
_HEADING = re.compile(r"(?:heading|überschrift|titre|berschrift)\s*(\d)", re.I)
_KINDS = (
    ("subtitle", BlockKind.PARAGRAPH),
    ("title", BlockKind.TITLE),
    ("quot", BlockKind.BLOCK_QUOTE),
    ("caption", BlockKind.CAPTION),
    ("list", BlockKind.LIST_ITEM),
)


def read(name: str, data: bytes) -> Reading:
    """Read a Word file.

    Raises:
        UserError: It is damaged, too large, harmful or without words.
    """
    archive = Archive(name, data)
    body = xml_tree(name, archive.read(WORD_BODY))
    core = archive.read_if_there("docProps/core.xml")
    styles = archive.read_if_there("word/styles.xml")
    if next(body.iter(_LINK), None) is not None and (targets := archive.read_if_there(_TARGETS)):
        _put_in(body, xml_tree(name, targets))
    blocks = list(_blocks(body, _names(xml_tree(name, styles)) if styles else {}))
    title = next((at for at, block in enumerate(blocks) if block.kind is BlockKind.TITLE), None)
    return office.reading(name, blocks, title, xml_tree(name, core) if core else None, MEDIA_TYPE)


def _put_in(body: etree._Element, targets: etree._Element) -> None:
    """Write the address of each link to where it stands in the text, which has only its number there."""
    addresses = {one.get("Id"): one.get("Target") for one in targets.iterchildren("{*}Relationship")}
    for link in body.iter(_LINK):
        link.set(_ADDRESS, addresses.get(link.get(_NUMBER)) or "")


def _names(styles: etree._Element) -> dict[str, str]:
    """Return the names of the styles by their ids, which are in the language of the Word that wrote them."""
    found = {}
    for style in styles.iter(f"{_W}style"):
        name = style.find(f"{_W}name")
        found[style.get(f"{_W}styleId") or ""] = (name.get(f"{_W}val") or "") if name is not None else ""
    return found


def _blocks(body: etree._Element, styles: Mapping[str, str]) -> Iterator[PageBlock]:
    walker = etree.iterwalk(body, events=("start",), tag=(f"{_W}p", f"{_W}tr", *_UNREAD))
    for _, element in walker:
        if element.tag in _UNREAD:
            walker.skip_subtree()
        elif element.tag == f"{_W}tr":
            if row := office.table_row([_words(cell) for cell in element.iterchildren(f"{_W}tc")]):
                walker.skip_subtree()
                yield row
        elif (found := _words(element)).text:
            yield PageBlock(found.text, *_kind(element, styles), pieces=found.pieces)


def _words(element: etree._Element) -> Linked:
    pieces: list[Piece] = []
    has_links = next(element.iter(_LINK), None) is not None
    walker = etree.iterwalk(element, events=("start",))
    for _, part in walker:
        if part.tag in _UNREAD or part.tag == _BOX:
            walker.skip_subtree()
        elif part.tag == f"{_W}t":
            pieces.append((part.text or "", _address(part) if has_links else ""))
        elif part.tag in _BREAKS:
            pieces.append((_BREAKS[part.tag], _address(part) if has_links else ""))
        elif part.tag == f"{_W}p" and part is not element:
            pieces.append((" ", ""))
    return joined(pieces)


def _address(part: etree._Element) -> str:
    """Return the address of the link that words are in."""
    return next((link.get(_ADDRESS) or "" for link in part.iterancestors(_LINK)), "")


def _kind(paragraph: etree._Element, styles: Mapping[str, str]) -> tuple[BlockKind, int]:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    style_id = (style.get(f"{_W}val") or "") if style is not None else ""
    name = (styles.get(style_id) or style_id).lower()
    if heading := _HEADING.match(name):
        return BlockKind.HEADING, min(max(int(heading[1]), 1), 6)
    is_item = paragraph.find(f"{_W}pPr/{_W}numPr") is not None
    other = BlockKind.LIST_ITEM if is_item else BlockKind.PARAGRAPH
    return next((kind for part, kind in _KINDS if part in name), other), 0
