"""Makes a page of its own of an article that lies in a feed, an export or a book, with its metadata in its head."""

from __future__ import annotations

import re
from html import escape, unescape

from visavis.errors import UserError
from visavis.model import Metadata

LONGEST_NAME = 80  # characters of a title in a name
# A page that says this of itself is nothing but its article, so that nothing around it need be looked for.
MARK = '<meta name="generator" content="Visavis excerpt">'
_MARKED_UP = re.compile(r"</?(?:p|br|div|h[1-6]|li|blockquote)\b[^<>]*>", re.I)
_TAG = re.compile(r"<[^<>]*>")


def page(known: Metadata, body: str, *, has_heading: bool = False) -> bytes:
    """Return a web page that can be read without what it was taken from.

    Args:
        known: What is to stand in its head.
        body: HTML.
        has_heading: The title stands in the body already; else it is put above it.
    """
    stated = [
        *(("author", name) for name in known.authors),
        ("og:site_name", known.outlet),
        ("og:url", known.url),
        ("date", known.published.isoformat() if known.published else ""),
    ]
    head = "".join(f'<meta name="{name}" content="{escape(value)}">\n' for name, value in stated if value)
    title = f"<title>{escape(known.title)}</title>\n" if known.title else ""
    heading = f"<h1>{escape(known.title)}</h1>\n" if known.title and not has_heading else ""
    language = f' lang="{escape(known.language)}"' if known.language else ""
    whole = (
        f'<!doctype html>\n<html{language}><head><meta charset="utf-8">{MARK}\n{title}{head}</head>\n'
        f"<body>\n{heading}{body}\n</body></html>\n"
    )
    return whole.replace("\x00", "").encode("utf-8", "replace")


def name(number: int, title: str) -> str:
    """Return what to call the part with that number: sorted by name, parts stay in their order."""
    return f"{number:02} {title[:LONGEST_NAME]}".rstrip()


def without_words(whole: str, number: int, title: str) -> UserError:
    """Return the error for a part of `whole` that is listed without its text."""
    return UserError(
        "“{article}” in “{whole}” is listed without its text.",
        "Open the page that it stands for.",
        article=name(number, title),
        whole=whole,
    )


def bare(words: str) -> str:
    """Return a title without the tags and entities that some exports write in it a second time."""
    return " ".join(unescape(_TAG.sub("", words)).split())


def is_html(text: str) -> bool:
    """Tell whether the text is marked up in paragraphs or the like."""
    return _MARKED_UP.search(text) is not None


def paragraphs(text: str) -> str:
    """Return text as HTML with a paragraph up to each blank line, or each line where there is none."""
    border = "\n\n" if "\n\n" in text.strip() else "\n"
    return "\n".join(f"<p>{part.strip()}</p>" for part in text.split(border) if part.strip())
