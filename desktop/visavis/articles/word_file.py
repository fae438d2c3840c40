"""A Word file (.docx) becomes an article: its paragraphs, headings, lists and tables, tracked deletions left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from visavis.articles import office
from visavis.articles.archive import Archive
from visavis.articles.page_blocks import CELL_BORDER, PageBlock, readable
from visavis.articles.reading import Reading
from visavis.articles.sniff import WORD_BODY
from visavis.articles.xml_tree import xml_tree
from visavis.model import BlockKind

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # a second drawing of the same
_BREAKS = {f"{_W}tab": " ", f"{_W}br": " ", f"{_W}cr": " ", f"{_W}noBreakHyphen": "-"}
_HEADING = re.compile(r"(?:heading|überschrift|titre|berschrift)\s*(\d)", re.I)


def read(name: str, data: bytes) -> Reading:
    """Read a Word file.

    Raises:
        UserError: It is damaged, too large, harmful or without words.
    """
    archive = Archive(name, data)
    body = xml_tree(name, archive.read(WORD_BODY))
    core = archive.read_if_there("docProps/core.xml")
    blocks = list(_blocks(body))
    title = next((at for at, block in enumerate(blocks) if block.kind is BlockKind.TITLE), None)
    return office.reading(name, blocks, title, xml_tree(name, core) if core else None, MEDIA_TYPE)


def _blocks(body: etree._Element) -> Iterator[PageBlock]:
    walker = etree.iterwalk(body, events=("start",), tag=(f"{_W}p", f"{_W}tr", _FALLBACK))
    for _, element in walker:
        if element.tag == _FALLBACK:
            walker.skip_subtree()
        elif element.tag == f"{_W}tr":
            text = CELL_BORDER.join(filter(None, (_text(cell) for cell in element.iterchildren(f"{_W}tc"))))
            walker.skip_subtree()
            if text:
                yield PageBlock(text, BlockKind.TABLE)
        elif text := _text(element):
            yield PageBlock(text, *_kind(element))


def _text(element: etree._Element) -> str:
    words: list[str] = []
    for part in element.iter():
        if part.tag == f"{_W}t":
            words.append(part.text or "")
        elif part.tag in _BREAKS:
            words.append(_BREAKS[part.tag])
        elif part.tag == f"{_W}p" and part is not element:
            words.append(" ")
    return readable("".join(words))


def _kind(paragraph: etree._Element) -> tuple[BlockKind, int]:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    name = (style.get(f"{_W}val") or "").lower() if style is not None else ""
    if heading := _HEADING.match(name):
        return BlockKind.HEADING, min(max(int(heading[1]), 1), 6)
    for part, kind in (("subtitle", BlockKind.PARAGRAPH), ("title", BlockKind.TITLE), ("quote", BlockKind.BLOCK_QUOTE)):
        if part in name:
            return kind, 0
    if "caption" in name:
        return BlockKind.CAPTION, 0
    is_item = "list" in name or paragraph.find(f"{_W}pPr/{_W}numPr") is not None
    return (BlockKind.LIST_ITEM if is_item else BlockKind.PARAGRAPH), 0
