"""Makes a page of its own of an article that lies in a feed, an export or a book, with its metadata in its head."""

from __future__ import annotations

from html import escape

from visavis.model import Metadata

# A page that says this of itself is nothing but its article, so that nothing around it need be looked for.
MARK = '<meta name="generator" content="Visavis excerpt">'


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
    return (
        f'<!doctype html>\n<html{language}><head><meta charset="utf-8">{MARK}\n{title}{head}</head>\n'
        f"<body>\n{heading}{body}\n</body></html>\n"
    ).encode("utf-8", "replace")


def paragraphs(text: str) -> str:
    """Return plain text as HTML: a blank line ends a paragraph, or every line does where there is none."""
    border = "\n\n" if "\n\n" in text.strip() else "\n"
    return "\n".join(f"<p>{escape(part.strip())}</p>" for part in text.split(border) if part.strip())
