"""An export in JSON becomes the articles in it: JSON Feed, ninjs, JSON Lines, the lists of services and tools."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from html import escape
from typing import Any

from visavis.articles import excerpt
from visavis.articles.dates import find_date
from visavis.articles.decode import decode
from visavis.errors import UserError
from visavis.model import Metadata

# Names of fields in JSON Feed, ninjs and JSON-LD, and in the exports of WordPress, the Guardian's and NewsAPI's
# interfaces, news-please, trafilatura and this program; in lower case without "_" and "-", the surer first.
_HTML = ("contenthtml", "bodyhtml", "bodyxhtml", "html")
_TEXT_NAMES = """
    contenttext bodytext text maintext fulltext articlebody body content article story rawtext description summary
"""
_TEXT = _TEXT_NAMES.split()
_TITLE = ("title", "headline", "webtitle", "name")
_OUTLET = ("outlet", "sitename", "publisher", "provider", "newspaper", "publication", "source", "sourcename", "domain")
_AUTHORS = ("authors", "author", "byline", "creator")
_DATE_NAMES = """
    published datepublished datepublish publishedat publicationdate pubdate webpublicationdate firstcreated
    versioncreated date created createdat
"""
_DATE = _DATE_NAMES.split()
_LANGUAGE = ("language", "lang", "inlanguage")
_URL = ("url", "link", "weburl", "canonicalurl", "uri", "id")
_INSIDE = ("fields", "source", "attributes", "article")  # objects in which some services keep the fields themselves
_SAYING = ("rendered", "value", "main", "name", "title", "text")  # what an object in the place of a text says
MOST_DEPTH = 4  # at which services keep their list: {"response": {"hits": {"results": […]}}}


def parts(name: str, data: bytes) -> Iterator[tuple[str, bytes] | UserError]:
    """Yield each article as a page of its own, or say that the export holds no words of it.

    Raises:
        UserError: The file is damaged, or nothing in it looks like an article.
    """
    found = _articles(_parsed(name, decode(name, data)), MOST_DEPTH)
    if not found:
        raise UserError(
            "“{name}” holds data, but no articles that can be recognised.",
            "Export the articles with their text, as JSON Feed or as a list of title and text.",
            name=name,
        )
    for number, entry in enumerate(found, start=1):
        about, body = _about(entry), _body(entry)
        if body:
            yield excerpt.name(number, about.title), excerpt.page(about, body)
        else:
            yield excerpt.without_words(name, number, about.title)


def _parsed(name: str, text: str) -> Any:
    try:
        return json.loads(text)
    except RecursionError as error:
        raise UserError("“{name}” is nested too deeply.", "Export the articles as a plain list.", name=name) from error
    except ValueError as first:
        try:
            return [json.loads(line) for line in text.split("\n") if line.strip()]
        except (ValueError, RecursionError):
            raise UserError(
                "“{name}” is damaged: {error}.", "Export the articles again.", name=name, error=first
            ) from first


def _articles(value: Any, depth: int) -> list[dict[str, Any]]:
    """Return the first list of objects with words in them, looking near the surface first."""
    if isinstance(value, dict):
        own = _flat(value)
        if _body(own) and any(_said(own, (key,)) for key in _TITLE):
            return [own]
        values = list(value.values())
    else:
        values = value if isinstance(value, list) else []
        entries = [_flat(one) for one in values if isinstance(one, dict)]
        if any(map(_body, entries)):
            return entries
    inner = (found for one in values if depth and (found := _articles(one, depth - 1)))
    return next(inner, [])


def _flat(entry: dict[str, Any]) -> dict[str, Any]:
    """Return an entry's fields by their plain names, with those of the object that some services keep them in."""
    plain = {re.sub(r"[_-]", "", key).lower(): value for key, value in entry.items()}
    for key in _INSIDE:
        if isinstance(inner := plain.get(key), dict) and len(inner) > 2:
            plain = {**{re.sub(r"[_-]", "", key).lower(): value for key, value in inner.items()}, **plain}
    return plain


def _body(entry: dict[str, Any]) -> str:
    """Return an entry's words as HTML."""
    html = _said(entry, _HTML, folded=False)
    if html:
        return html
    text = _said(entry, _TEXT, folded=False)
    return text if excerpt.is_html(text) else excerpt.paragraphs(escape(text))


def _about(entry: dict[str, Any]) -> Metadata:
    url = _said(entry, _URL)
    return Metadata(
        title=excerpt.bare(_said(entry, _TITLE)),
        outlet=_said(entry, _OUTLET),
        authors=_authors(next((entry[key] for key in _AUTHORS if entry.get(key)), ())),
        published=next((day for key in _DATE if (day := _day(entry.get(key)))), None),
        language=_said(entry, _LANGUAGE),
        url=url if url.startswith(("http://", "https://")) else "",
    )


def _said(entry: dict[str, Any], keys: Iterable[str], *, folded: bool = True) -> str:
    """Return the first of the fields that says something in words."""
    found = next((words for key in keys if (words := _words(entry.get(key)))), "")
    return " ".join(found.split()) if folded else found


def _words(value: Any) -> str:
    if isinstance(value, dict):
        plain = _flat(value) if len(value) < 20 else {}
        return next((plain[key] for key in _SAYING if isinstance(plain.get(key), str)), "")
    return value if isinstance(value, str) and any(map(str.isalnum, value)) else ""


def _authors(value: Any) -> tuple[str, ...]:
    listed = value if isinstance(value, list) else [value]
    return tuple(filter(None, (" ".join(_words(one).split()) for one in listed)))


def _day(value: Any) -> date | None:
    if isinstance(value, str):
        found = find_date(value)
        return found.day if found else None
    if isinstance(value, int | float) and not isinstance(value, bool):
        try:  # seconds since 1970, or thousandths of them
            return datetime.fromtimestamp(value / 1000 if value > 1e11 else value, UTC).date()
        except (ValueError, OverflowError, OSError):
            return None
    return None
