"""A saved web page becomes an article: its whole readable text, the article's own blocks kept, the rest marked."""

from __future__ import annotations

import logging
import re
from dataclasses import replace
from urllib.parse import urljoin

import lxml.html
import trafilatura
from lxml import etree
from trafilatura.settings import Document

from visavis.articles import excerpt, page_blocks, page_kept, page_metadata
from visavis.articles.decode import decode
from visavis.articles.limits import MOST_ATTRIBUTES, MOST_ELEMENTS
from visavis.articles.page_blocks import PageBlock
from visavis.articles.reading import Reading
from visavis.articles.rendering import check_size, render
from visavis.errors import UserError

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", re.I)
# The comment of SingleFile, and of Chromium and Internet Explorer
_SAVED_FROM = re.compile(rb"<!--[^>]{0,200}?(?:saved from url=\(\d+\)|url:\s+)(https?://[\x21-\x7e]+)")
_LONG_TAG = re.compile(r"<[A-Za-z][^<>]{20000,}")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_CONTROLS = re.compile(r"[\x01-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff]")  # no XML tree may hold them
_INLINED = re.compile(r"data:[\w/+.-]+;base64,[A-Za-z0-9+/=%\s]{100,}")  # pictures and fonts in the page itself


def read(name: str, data: bytes, *, charset: str = "", whole: bool = False, place: str = "") -> Reading:
    """Read a page as a browser saved it; nothing is fetched and nothing of it is run.

    Args:
        name: What to call it in messages.
        data: Its bytes.
        charset: The encoding that came with the page, from a mail's header; it yields to the page's own word.
        whole: There is nothing around the article in it, as in a mail.
        place: The address that it was saved from, where what it came in says so.

    Raises:
        UserError: It is damaged, too large, or holds no words.
    """
    tree = parse(name, data, charset=charset)
    found = page_blocks.blocks(tree)
    if not any(not block.hidden for block in found):
        raise UserError(
            "“{name}” is a web page without words.", "Save the page again once it shows its article.", name=name
        )
    check_size(name, found)
    metadata = page_metadata.metadata(tree, found)
    if not metadata.url and (saved := _SAVED_FROM.search(data[:4096])):
        metadata = replace(metadata, url=saved[1].decode("ascii"))
    base = _base(tree, place or metadata.url)
    if whole or excerpt.MARK.encode() in data[:4096]:
        kept = {at for at, block in enumerate(found) if not block.hidden}
    else:
        found, kept = _extracted(tree, found)
    title = page_metadata.title_block(found, metadata.title)
    kept |= page_kept.lead(found, kept, title) | page_kept.headings(found, kept)
    return render(name, found, kept, title, metadata, "text/html", base=base)


def parse(name: str, data: bytes, *, charset: str = "") -> etree._Element:
    """Return the page's tree, comments and processing instructions left out.

    Raises:
        UserError: It is damaged or has more elements than a page can have.
    """
    declared = _DECLARED.search(data[:4096])
    charset = declared[1].decode("ascii") if declared else charset
    source = _INLINED.sub("data:", _CONTROLS.sub("", decode(name, data, declared=charset, lenient=True)))
    if source.count("<") > 2 * MOST_ELEMENTS or any(map(_is_overloaded, _LONG_TAG.findall(source))):
        raise UserError(
            "“{name}” has more elements or attributes than a page of text can have.",
            "Open the article by itself, without the pages around it.",
            name=name,
        )
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        tree = lxml.html.document_fromstring(source.encode("utf-8"), parser=parser)
    except etree.ParserError as error:
        raise UserError(
            "“{name}” is a web page without words.", "Save the page again and open it.", name=name
        ) from error
    if parser.error_log.filter_types([etree.ErrorTypes.ERR_RESOURCE_LIMIT]):
        raise UserError(
            "“{name}” is nested deeper, or has a longer part, than a page of text can have.",
            "Open the page in a browser, copy the article and paste it here.",
            name=name,
        )
    return tree


def _base(tree: etree._Element, place: str) -> str:
    """Return the address that those of the page's links are counted from."""
    stated = next((one.get("href") for one in tree.iter("base") if one.get("href")), "")
    try:
        return urljoin(place, stated)
    except ValueError:
        return place


def _is_overloaded(tag: str) -> bool:
    return len(_QUOTED.sub("", tag).split()) > MOST_ATTRIBUTES


def _extracted(tree: etree._Element, found: list[PageBlock]) -> tuple[list[PageBlock], set[int]]:
    """Return the page's blocks and which of them trafilatura takes for the article.

    Where the article stands in the page's data only (JSON-LD), its paragraphs come first.
    """
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it reports pages without text as errors
    document = trafilatura.bare_extraction(tree, include_comments=False, with_metadata=False)
    extracted = (document.text or "") if isinstance(document, Document) else ""
    kept = page_kept.kept(found, extracted)
    wanted = len(page_kept.letters(extracted))
    if wanted == 0:
        return found, {at for at, block in enumerate(found) if not block.place}
    if 2 * sum(len(page_kept.letters(found[at].text)) for at in kept) < wanted:
        own = [PageBlock(line.strip()) for line in extracted.split("\n") if line.strip()]
        return own + found, set(range(len(own)))
    return found, kept
