"""Decides title, authors, date, outlet, language and address of a web page from what it says of itself."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from htmldate import find_date as find_date_in_page
from lxml import etree

from visavis.articles import dates, page_names
from visavis.articles.page_blocks import PageBlock
from visavis.articles.page_data import PageData, is_article, page_data, words
from visavis.articles.page_kept import letters
from visavis.model import Metadata

# Names under which pages state it, by common content managers, the surest first.
_PUBLISHED_NAMES = """
    article:published_time og:article:published_time article:published datepublished parsely-pub-date sailthru.date
    dc.date.issued dcterms.issued dc.date dcterms.date dcterms.created dc.date.created citation_publication_date
    citation_date pubdate publishdate publish-date publication_date rnews:datepublished og:published_time
    cxenseparse:recs:publishtime date article.published datecreated
"""
_PUBLISHED = _PUBLISHED_NAMES.split()
_SITE = ("application-name", "publisher", "dc.publisher", "article:publisher", "apple-mobile-web-app-title")
_TITLE_BORDER = re.compile(r"\s+(?:[|–—·•»«:‹›⁄*~]|-+|::|//)\s+")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_DATED = ".//time[@datetime]", ".//*[@itemprop='datePublished']"


LONGEST_DATE_LINE = 160  # characters: a longer line tells of a date, a shorter one is dated
DATELINE = 30  # characters of a paragraph that begins with its date
BYLINE_REACH = 12  # blocks below the title, in which bylines and dates stand


def metadata(tree: etree._Element, blocks: Sequence[PageBlock]) -> Metadata:
    """Return what the page says of itself, the most reliable statement of each kind."""
    data = page_data(tree)
    outlet = _outlet(data)
    title = _title(data, outlet)
    shown = title_block(blocks, title)
    below = [block.text for block in blocks[shown + 1 : shown + 1 + BYLINE_REACH]] if shown is not None else []
    return Metadata(
        title=title,
        outlet=outlet,
        authors=page_names.authors(tree, data, below, outlet),
        published=_published(tree, data, below) or _dated([block.text for block in blocks], data),
        language=_language(data),
        url=_url(data),
    )


def title_block(blocks: Sequence[PageBlock], title: str) -> int | None:
    """Return which block shows the title: the highest heading that says the same, else any block that does."""
    key = letters(title)
    same = [at for at, block in enumerate(blocks) if key and letters(block.text) == key]
    return min(same, key=lambda at: (blocks[at].level or 9, at), default=None)


def _title(data: PageData, outlet: str) -> str:
    """Return the heading that the page's other titles confirm, else what they say without the site's name."""
    stated = [*_texts(data.linked, "headline"), *data.all("og:title", "twitter:title", "headline", "dc.title", "title")]
    titles = [_without_site(title, outlet) for title in [*stated, data.title] if title]
    for heading in data.headings:
        key = letters(heading)
        if any(key and (key in letters(title) or letters(title) in key) for title in titles if letters(title)):
            return heading
    if len(data.headings) == 1 and letters(data.headings[0]) not in ("", letters(outlet)):
        return data.headings[0]
    return next(iter(titles), next(iter(data.headings), ""))


def _without_site(title: str, outlet: str) -> str:
    """Return a page's title without the name of its site before or after it."""
    parts = _TITLE_BORDER.split(title)
    if len(parts) < 2:
        return title
    site = letters(outlet)
    own = [part for part in parts if not (site and (letters(part) in site or site in letters(part)))]
    if len(own) < len(parts):
        return max(own, key=len, default=title)
    return title[: title.rindex(parts[-1])].rstrip(" |–—·•»«:‹›⁄*~-/") if len(parts[-1].split()) <= 4 else title


def _published(tree: etree._Element, data: PageData, below: Sequence[str]) -> date | None:
    shown = [
        element.get("datetime") or element.get("content") or words(element)
        for path in _DATED
        for element in tree.iterfind(path)
    ]
    articles = [node for node in data.linked if is_article(node)]
    stated = [
        *_texts(articles, "datePublished"),
        *data.all(*_PUBLISHED),
        *_texts(data.linked, "datePublished"),
        *_texts(articles, "dateCreated"),
        *shown[:1],
    ]
    return _dated([*stated, *below], data) or _guessed(tree)


def _dated(texts: Iterable[str], data: PageData) -> date | None:
    """Return the first date in the short ones of `texts` or at the very beginning of a longer one.

    Figures are read in the order of day and month that the page's language has.
    """
    day_first = not _language(data).lower().startswith("en")
    short = (text if len(text) <= LONGEST_DATE_LINE else text[:DATELINE] for text in texts)
    return next((found.day for text in short if (found := dates.find_date(text, day_first=day_first))), None)


def _guessed(tree: etree._Element) -> date | None:
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)  # pages without a date are no errors
    try:
        text = find_date_in_page(tree, original_date=True, extensive_search=False)
    except ValueError:  # it copies words of the page into a new tree, which some characters cannot enter
        return None
    found = dates.find_date(text) if text else None
    return found.day if found else None


def _outlet(data: PageData) -> str:
    publishers = [node["publisher"] for node in data.linked if isinstance(node.get("publisher"), dict)]
    named = data.first("og:site_name") or next(iter(_texts(publishers, "name")), "") or data.first(*_SITE)
    return "" if named.startswith(("http://", "https://", "@")) else named


def _language(data: PageData) -> str:
    stated = [data.language, data.first("og:locale", "content-language", "dc.language", "language")]
    return next((match[0].replace("_", "-") for text in stated if (match := _LANGUAGE.fullmatch(text.strip()))), "")


def _url(data: PageData) -> str:
    addresses = (data.canonical, data.first("og:url", "twitter:url"))
    return next((url for url in addresses if url.startswith(("http://", "https://"))), "")


def _texts(nodes: Iterable[dict[str, Any]], key: str) -> list[str]:
    """Return what JSON-LD nodes say under a key, where it is text."""
    values: Sequence[Any] = [node.get(key) for node in nodes]
    return [" ".join(value.split()) for value in values if isinstance(value, str) and value.strip()]
