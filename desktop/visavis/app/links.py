"""Links to a place in an article: pasted into a document, they lead back to the paragraph.

`visavis://article/3f2a9c01d4e5#¶8` holds the beginning of the article's id, which is the hash of its bytes, and the
paragraph's number as the reader shows it. It means the same on every computer that has read the same file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from urllib.parse import quote, unquote

PREFIX = 12  # hexadecimal digits: two of a million articles share them once in some 500 libraries

# One slash or two: a path loses one on the command line. The paragraph may come percent-encoded, or typed as p8.
_LINK = re.compile(
    r"visavis:/{1,2}article/(?P<article>[0-9A-Za-z_-]{4,64})(?:#(?:¶|%C2%B6|p)?(?P<paragraph>\d{1,9}))?", re.I
)


@dataclass(frozen=True, slots=True)
class Link:
    """A place: the beginning of an article's id, and a paragraph's number; 0 is the article's top."""

    article: str
    paragraph: int = 0

    def __str__(self) -> str:
        place = f"#¶{self.paragraph}" if self.paragraph else ""
        return f"visavis://article/{self.article[:PREFIX]}{place}"

    def encoded(self) -> str:
        """Return the link in ASCII, as documents like it."""
        return quote(str(self), safe=":/#")


def parse(text: str) -> Link | None:
    """Return the first link in a text, None where there is none."""
    match = _LINK.search(text) or _LINK.search(unquote(text))
    return Link(match["article"].lower(), int(match["paragraph"] or 0)) if match else None


def as_text(link: Link, title: str) -> str:
    """Return a link for a plain document: where it leads, in words, and the link."""
    return f"{_where(link, title)}: {link}"


def as_html(link: Link, title: str) -> str:
    """Return the same for a document with links."""
    return f'<a href="{escape(link.encoded())}">{escape(as_text(link, title))}</a>'


def _where(link: Link, title: str) -> str:
    return f"{title}, ¶{link.paragraph}" if link.paragraph else title
