"""Finds who wrote a web page: what its data state, else what its byline shows."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import Any, cast

from lxml import etree

from visavis.articles.page_data import PageData, is_article, words
from visavis.articles.page_kept import letters

# Names under which pages state their authors, by common content managers, the surest first.
_META_NAMES = """
    author article:author og:article:author parsely-author sailthru.author dc.creator dcterms.creator citation_author
    byl authors creator og:author dc.author cxenseparse:author
"""
_META = _META_NAMES.split()
# How themes mark up a byline, the surest first: a class's words, or its whole name.
_SHOWN = tuple(
    etree.XPath(f".//*[{test}]")
    for test in (
        "@rel='author'",
        "@itemprop='author'",
        "contains(concat(' ', normalize-space(@class), ' '), ' author ')",
        "contains(@class, 'byline')",
        "contains(@class, 'author-name') or contains(@class, 'author_name') or contains(@class, 'authorName')",
        "contains(@class, 'article-author') or contains(@class, 'post-author') or contains(@class, 'entry-author')",
    )
)
LONGEST_BYLINE = 120  # characters: more is a biography
MOST_WORDS = 5  # of a name
_LABEL = re.compile(
    r"^(?:(?:written|posted|published|reported|geschrieben|veröffentlicht|texte?) )?"
    r"(?:by|von|vom|par|por|di|av|door|autor(?:in|en|a)?|auteurs?|authors?|autore|redakteur(?:in)?|автор|text|foto)\b\s*:?\s*",
    re.I,
)
_BETWEEN = re.compile(r"\s*(?:;|,|\||/|•|·|\band\b|\bund\b|\bet\b|\by\b|&)\s*", re.I)
_NO_NAME = re.compile(
    r"https?:|www\.|@|\d{2}|^(?:admin(?:istrator)?|redaktion|editor(?:ial)?|staff|newsroom|null|none|author|autor)$",
    re.I,
)


def authors(tree: etree._Element, data: PageData, outlet: str) -> tuple[str, ...]:
    """Return the names of a page's authors, the most reliable statement of them, an outlet's own name left out."""
    articles = [node for node in data.linked if is_article(node)]
    sources = (
        [name for node in articles for name in _linked_names(node.get("author"))],
        data.all(*_META),
        _bylines(tree),
    )
    for source in sources:
        if names := _names(source, outlet):
            return names
    return ()


def _bylines(tree: etree._Element) -> Iterator[str]:
    for path in _SHOWN:
        found: Iterable[etree._Element] = cast("Any", path(tree))
        texts = map(words, found)
        yield from (text for text in texts if len(text) <= LONGEST_BYLINE)


def _linked_names(author: Any) -> Iterator[str]:
    if isinstance(author, str):
        yield author
    elif isinstance(author, dict) and isinstance(author.get("name"), str | list):
        names = author["name"]
        yield from [names] if isinstance(names, str) else [name for name in names if isinstance(name, str)]
    elif isinstance(author, list):
        for one in author:
            if not isinstance(one, list):
                yield from _linked_names(one)


def _names(texts: Iterable[str], outlet: str) -> tuple[str, ...]:
    names: dict[str, str] = {}
    for text in texts:
        for part in _BETWEEN.split(_LABEL.sub("", html.unescape(text).strip())):
            name = _LABEL.sub("", part).strip(" .,:-–—")
            if _is_name(name, outlet):
                names.setdefault(letters(name), name)
        if names and len(names) > 8:
            break
    return tuple(names.values())


def _is_name(name: str, outlet: str) -> bool:
    key = letters(name)
    return len(key) > 2 and len(name.split()) <= MOST_WORDS and not _NO_NAME.search(name) and key != letters(outlet)
