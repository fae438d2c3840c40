"""Finds who wrote a web page: what its data state, else what its byline shows."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
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
_BY = r"by|von|vom|par|por|di|av|door|autor(?:in|en|a)?|auteurs?|authors?|autore|redakteur(?:in)?|автор"
_DONE = r"written|posted|published|reported|geschrieben|verfasst|veröffentlicht|erstellt|escrito|publié|texte?"
_LABEL = re.compile(rf"^(?:(?:{_DONE}) )?(?:{_BY}|text)\b\s*:?\s*", re.I)
_WORD = r"[^\W\d_a-zß-ÿ][\w’'.-]*"  # capitalised
_NAME = rf"[^\W\d_a-zß-ÿ][\w’'-]+(?: (?:{_WORD}|de|del|da|di|la|van|von|der|den|al|el)){{1,3}}"
_BYLINE = re.compile(rf"(?:^|[|·•–—,]\s|\d\s|(?i:{_DONE}) )(?i:{_BY})(?::| :)? ({_NAME})\b")
_SCRIPTED = re.compile(r"[\"']author(?:name)?[\"']\s*:\s*[\"']([^\"'<>{}]{5,60})[\"']", re.I)  # analytics of the page
_HANDLE = re.compile(r"\s*\(?@\w+\)?|/.*")
_BETWEEN = re.compile(r"\s*(?:;|,|\||•|·|\band\b|\bund\b|\bet\b|\by\b|&)\s*", re.I)
_NO_NAME = re.compile(
    r"www\.|@|\d{2}|\.(?:com|org|net|de|it|fr|ch|at|co|info)$|^(?:admin(?:istrator)?|redaktion|editor(?:ial)?|staff|newsroom|null|none|author|autor)$",
    re.I,
)


def authors(tree: etree._Element, data: PageData, lines: Sequence[str], outlet: str) -> tuple[str, ...]:
    """Return the names of a page's authors, the most reliable statement of them, an outlet's own name left out.

    Args:
        tree: The page.
        data: What it says of itself.
        lines: The lines below its title, where bylines stand.
        outlet: The name of the site.
    """
    articles = [node for node in data.linked if is_article(node)]
    named = {str(node["@id"]): node for node in data.linked if "@id" in node and "name" in node}
    sources = (
        lambda: (name for node in articles for name in _linked_names(node.get("author"), named)),
        lambda: data.all(*_META),
        lambda: _labelled(data),
        lambda: _bylines(tree),
        lambda: (match[1] for line in lines if len(line) <= LONGEST_BYLINE and (match := _BYLINE.search(line))),
        lambda: _SCRIPTED.findall(" ".join(str(script.text) for script in tree.iter("script") if script.text)),
    )
    return next((names for source in sources if (names := _names(source(), outlet))), ())


def _labelled(data: PageData) -> Iterator[str]:
    """Yield the authors of a card for social media: "Written by" in one element, the name in the next."""
    for number in "1234":
        if _LABEL.match(data.first(f"twitter:label{number}")):
            yield data.first(f"twitter:data{number}")


def _bylines(tree: etree._Element) -> Iterator[str]:
    """Yield the bylines that the page shows: of each way to mark one, the first and those beside it."""
    for path in _SHOWN:
        marked: list[etree._Element] = cast("Any", path(tree))
        found = [(element, text) for element in marked if 0 < len(text := words(element)) <= LONGEST_BYLINE]
        beside = set(_above(found[0][0])) if found else set()
        yield from (text for element, text in found if beside.intersection(_above(element)))


def _above(element: etree._Element) -> list[etree._Element]:
    """Return the two elements that an element stands in: authors of one article share one of them."""
    return [ancestor for ancestor, _ in zip(element.iterancestors(), range(2), strict=False) if ancestor.tag != "body"]


def _linked_names(author: Any, named: dict[str, dict[str, Any]]) -> Iterator[str]:
    """Yield the names in a JSON-LD author: text, a person, a reference to a person, or a list of these."""
    if isinstance(author, str):
        yield author
    elif isinstance(author, dict):
        names = author.get("name") or named.get(str(author.get("@id")), {}).get("name")
        yield from (name for name in (names if isinstance(names, list) else [names]) if isinstance(name, str))
    elif isinstance(author, list):
        for one in author:
            if not isinstance(one, list):
                yield from _linked_names(one, named)


def _names(texts: Iterable[str], outlet: str) -> tuple[str, ...]:
    names: dict[str, str] = {}
    for text in texts:
        if "://" in text:
            continue
        for part in _BETWEEN.split(_LABEL.sub("", html.unescape(text).strip())):
            name = _HANDLE.sub("", _LABEL.sub("", part)).strip(" .,:-–—")
            if _is_name(name, outlet):
                names.setdefault(letters(name), name)
        if names and len(names) > 8:
            break
    return tuple(names.values())


def _is_name(name: str, outlet: str) -> bool:
    key = letters(name)
    return len(key) > 2 and len(name.split()) <= MOST_WORDS and not _NO_NAME.search(name) and key != letters(outlet)
