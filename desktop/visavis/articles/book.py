"""An EPUB becomes an article: its chapters in the order of reading, one below the other."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree

from visavis.articles import office, page, page_blocks
from visavis.articles.archive import Archive
from visavis.articles.page_blocks import PageBlock
from visavis.articles.reading import Reading
from visavis.articles.sniff import EPUB_CONTAINER
from visavis.articles.xml_tree import xml_tree
from visavis.errors import UserError

MEDIA_TYPE = "application/epub+zip"


def read(name: str, data: bytes) -> Reading:
    """Read an EPUB.

    Raises:
        UserError: It is damaged, too large, harmful or without words.
    """
    archive = Archive(name, data)
    root = xml_tree(name, archive.read(EPUB_CONTAINER)).find(".//{*}rootfile")
    place = root.get("full-path") if root is not None else None
    if not place:
        raise UserError(
            "“{name}” is damaged: it does not say where its text is.", "Download or save it again.", name=name
        )
    package = xml_tree(name, archive.read(place))
    blocks = [block for chapter in _chapters(package, place) for block in _blocks(name, archive, chapter)]
    return office.reading(name, blocks, None, package, MEDIA_TYPE)


def _chapters(package: etree._Element, place: str) -> Iterator[str]:
    """Yield the names of the members that hold the chapters, in the order of the spine."""
    items = {item.get("id"): item for item in package.iterfind(".//{*}manifest/{*}item")}
    for reference in package.iterfind(".//{*}spine/{*}itemref"):
        item = items.get(reference.get("idref"))
        if item is not None and item.get("href") and "nav" not in (item.get("properties") or ""):
            yield posixpath.normpath(posixpath.join(posixpath.dirname(place), unquote(item.get("href") or "")))


def _blocks(name: str, archive: Archive, chapter: str) -> list[PageBlock]:
    return [block for block in page_blocks.blocks(page.parse(name, archive.read(chapter))) if not block.hidden]
