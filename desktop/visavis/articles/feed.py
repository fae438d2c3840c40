"""A saved feed (RSS, Atom) becomes the articles in it, as far as it holds their words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from email.utils import parsedate_to_datetime
from html import escape

from lxml import etree

from visavis.articles import excerpt
from visavis.articles.dates import find_date
from visavis.articles.xml_tree import xml_tree
from visavis.errors import UserError
from visavis.model import Metadata

_ENTRIES = ("{*}item", "{*}entry")
_BODIES = ("{*}encoded", "{*}content", "{*}description", "{*}summary")  # the fuller first
_DATES = ("{*}pubDate", "{*}published", "{*}date", "{*}issued", "{*}updated", "{*}modified")
# Titles and descriptions of pictures and recordings, which stand among those of the articles.
_BESIDE = ("{http://search.yahoo.com/mrss/}*", "{http://www.itunes.com/dtds/podcast-1.0.dtd}*")
_TAG = re.compile(r"<[^<>]*>")
_MAILBOX = re.compile(r"\S+@\S+\s*\((.+)\)\s*")  # "editor@paper.example (A. Writer)", as RSS has its authors
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def parts(name: str, data: bytes) -> Iterator[tuple[str, bytes] | UserError]:
    """Yield each entry as a page of its own, or say that the feed holds no words of it.

    Raises:
        UserError: The feed is damaged beyond what readers of feeds forgive, or harmful.
    """
    root = xml_tree(name, data, forgiving=True)
    etree.strip_elements(root, *_BESIDE, with_tail=False)
    whole = _whole(root)
    for number, entry in enumerate(root.iter(*_ENTRIES), start=1):
        about = _about(whole, entry)
        body = _body(entry)
        if body:
            yield excerpt.name(number, about.title), excerpt.page(about, body)
        else:
            yield excerpt.without_words(name, number, about.title)


def _whole(root: etree._Element) -> Metadata:
    """Return what the feed says of all its entries."""
    channel = root.find("{*}channel")
    channel = root if channel is None else channel
    return Metadata(
        outlet=_said(channel, "{*}title"),
        authors=_authors(channel),
        language=_said(channel, "{*}language") or root.get(LANGUAGE) or "",
    )


def _about(whole: Metadata, entry: etree._Element) -> Metadata:
    return Metadata(
        title=excerpt.bare(_said(entry, "{*}title")),
        outlet=excerpt.bare(_said(entry, "{*}source") or _said(entry, "{*}source/{*}title") or whole.outlet),
        authors=_authors(entry) or whole.authors,
        published=next((day for tag in _DATES if (day := _day(_said(entry, tag)))), None),
        language=entry.get(LANGUAGE) or whole.language,
        url=_address(entry),
    )


def _said(element: etree._Element, path: str) -> str:
    found = element.find(path)
    return " ".join("".join(map(str, found.itertext())).split()) if found is not None else ""


def _authors(element: etree._Element) -> tuple[str, ...]:
    found = [_said(one, "{*}name") or " ".join((one.text or "").split()) for one in element.findall("{*}author")]
    found += [" ".join((one.text or "").split()) for one in element.findall("{*}creator")]
    return tuple(dict.fromkeys(_MAILBOX.sub(r"\1", words) for words in found if words))


def _address(entry: etree._Element) -> str:
    links = [
        (link.get("href") or link.text or "").strip()
        for link in entry.findall("{*}link")
        if link.get("rel", "alternate") == "alternate"
    ]
    permanent = [one.text or "" for one in entry.findall("{*}guid") if one.get("isPermaLink") != "false"]
    return next((address for address in (*links, *permanent) if address.startswith(("http://", "https://"))), "")


def _day(words: str) -> date | None:
    try:
        return parsedate_to_datetime(words).date()
    except (ValueError, TypeError, OverflowError):
        found = find_date(words)
        return found.day if found else None


def _body(entry: etree._Element) -> str:
    """Return the entry's fullest words as HTML."""
    for path in _BODIES:
        for found in entry.findall(path):
            words = found.text or ""
            if len(found):  # XHTML as part of the feed
                words = escape(words) + "".join(etree.tostring(one, encoding="unicode") for one in found)
            elif found.get("type") == "text":
                words = escape(words)
            if any(char.isalnum() for char in _TAG.sub("", words)):
                return words if excerpt.is_html(words) else excerpt.paragraphs(words)
    return ""
