"""What a page's own data say of it, unjudged: JSON-LD, meta elements, microdata, its title and headings."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

LONGEST_DATA = 2_000_000  # characters of one JSON-LD script: beyond that it is no description of a page
_ARTICLE = re.compile(r"(?:Article|Posting|Report|Review|Recipe|NewsItem)$")
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class PageData:
    """The statements of a page about itself, each in the order of the page."""

    linked: tuple[dict[str, Any], ...]  # JSON-LD nodes, those of articles first
    meta: dict[str, tuple[str, ...]]  # by name, property or itemprop in lower case
    title: str
    headings: tuple[str, ...]  # of the first level
    canonical: str
    language: str

    def first(self, *names: str) -> str:
        """Return the first statement under any of these names, in the order of the names."""
        return next((value for name in names for value in self.meta.get(name, ())), "")

    def all(self, *names: str) -> list[str]:
        """Return every statement under these names, in the order of the names."""
        return [value for name in names for value in self.meta.get(name, ())]


def page_data(tree: etree._Element) -> PageData:
    """Gather what the page says of itself; broken data are passed over, as browsers do."""
    canonical = tree.find(".//link[@rel='canonical']")
    title = tree.find(".//head//title")
    return PageData(
        linked=tuple(_linked(tree)),
        meta=_meta(tree),
        title=words(title) if title is not None else "",
        headings=tuple(filter(None, map(words, tree.iter("h1")))),
        canonical=(canonical.get("href") or "") if canonical is not None else "",
        language=tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
    )


def words(element: etree._Element) -> str:
    """Return an element's text with its white space folded."""
    return _BLANKS.sub(" ", "".join(str(text) for text in element.itertext())).strip()


def _meta(tree: etree._Element) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        content = _BLANKS.sub(" ", element.get("content") or "").strip()
        name = element.get("property") or element.get("name") or element.get("itemprop")
        if content and name:
            found.setdefault(name.lower(), []).append(content)
    return {name: tuple(values) for name, values in found.items()}


def _linked(tree: etree._Element) -> list[dict[str, Any]]:
    nodes: list[dict[str, Any]] = []
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "") and script.text and len(script.text) <= LONGEST_DATA:
            try:
                nodes.extend(_nodes(json.loads(script.text.strip().rstrip(";"), strict=False)))
            except (ValueError, RecursionError):
                continue  # broken JSON-LD is common, and the page's other statements are sound
    return sorted(nodes, key=lambda node: not is_article(node))


def is_article(node: dict[str, Any]) -> bool:
    """Tell whether a JSON-LD node describes an article."""
    kinds = node.get("@type")
    return any(
        isinstance(kind, str) and _ARTICLE.search(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Yield the nodes of a JSON-LD document: the top ones, a list's, a graph's, and a page's main thing."""
    if isinstance(value, list):
        for item in value:
            yield from _nodes(item)
    elif isinstance(value, dict):
        yield value
        for inner in ("@graph", "mainEntity", "mainEntityOfPage"):
            if isinstance(value.get(inner), list | dict):
                yield from _nodes(value[inner])
