"""An EPUB becomes its chapters in the order of reading, each an article of its own."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from html import escape
from urllib.parse import unquote

from lxml import etree

from visavis.articles import excerpt, office, page, page_blocks
from visavis.articles.archive import Archive
from visavis.articles.dates import find_date
from visavis.articles.page_data import words
from visavis.articles.sniff import EPUB_CONTAINER
from visavis.articles.xml_tree import xml_tree
from visavis.errors import UserError
from visavis.model import Metadata

_NOBODY = re.compile(r"unknown|anonymous|n/?a$", re.I)  # what programs write where nobody told them


def parts(name: str, data: bytes) -> Iterator[tuple[str, bytes] | UserError]:
    """Yield each chapter with words in it as a page of its own, or why it cannot be had.

    Raises:
        UserError: The book is damaged, too large, harmful or without words.
    """
    archive = Archive(name, data)
    root = xml_tree(name, archive.read(EPUB_CONTAINER)).find(".//{*}rootfile")
    place = root.get("full-path") if root is not None else None
    if not place:
        raise UserError(
            "“{name}” is damaged: it does not say where its text is.", "Download or save it again.", name=name
        )
    package = xml_tree(name, archive.read(place))
    for number, chapter in enumerate(_chapters(package, place), start=1):
        try:
            found = _chapter(name, archive, chapter, package)
        except UserError as error:
            yield error
            if archive.is_exhausted:
                return
            continue
        if found:
            title, made = found
            yield excerpt.name(number, title), made


def _chapters(package: etree._Element, place: str) -> Iterator[str]:
    """Yield the names of the members that hold the chapters, in the order of the spine, each once."""
    items = {item.get("id"): item for item in package.iterfind(".//{*}manifest/{*}item")}
    done = set()
    for reference in package.iterfind(".//{*}spine/{*}itemref"):
        item = items.get(reference.get("idref"))
        if item is None or not item.get("href") or "nav" in (item.get("properties") or ""):
            continue
        chapter = posixpath.normpath(posixpath.join(posixpath.dirname(place), unquote(item.get("href") or "")))
        if chapter not in done:
            yield chapter
        done.add(chapter)


def _chapter(name: str, archive: Archive, chapter: str, package: etree._Element) -> tuple[str, bytes] | None:
    """Return a chapter's title and page; None where it has no words, as covers have none."""
    body = page.parse(name, archive.read(chapter)).find("body")
    if body is None or not any(not block.hidden for block in page_blocks.blocks(body)):
        return None
    etree.strip_elements(body, *page_blocks.UNREAD, with_tail=False)
    book = office.said(package, "title")
    heading = _heading(body, book)
    if heading is not None:
        heading.tag = "h1"
    title = words(heading) if heading is not None else book
    known = Metadata(
        title=title,
        outlet=office.said(package, "publisher") or (book if book != title else ""),
        authors=tuple(name for one in package.iter("{*}creator") if (name := words(one)) and not _NOBODY.match(name)),
        published=found.day if (found := find_date(office.said(package, "date"))) else None,
        language=office.said(package, "language"),
    )
    inner = "".join(etree.tostring(child, encoding="unicode", method="html") for child in body)
    return title, excerpt.page(known, escape(body.text or "") + inner, has_heading=heading is not None)


def _heading(body: etree._Element, book: str) -> etree._Element | None:
    """Return the chapter's heading: the first, or a first paragraph that is the title of the book."""
    heading = next((one for one in body.iter(*page_blocks.HEADINGS) if words(one)), None)
    if heading is None:
        first = next((one for one in body.iter("p") if words(one)), None)
        return first if first is not None and words(first) == book else None
    return heading
