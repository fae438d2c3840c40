"""A Markdown file becomes an article: its text as rendered, its headings, lists and quotations as blocks."""

from __future__ import annotations

import re

from visavis.articles import firstlines, page_blocks, plain
from visavis.articles.dates import find_date
from visavis.articles.decode import bounded, decode
from visavis.articles.language import language
from visavis.articles.page_blocks import PageBlock
from visavis.articles.reading import Reading
from visavis.articles.rendering import render
from visavis.errors import UserError
from visavis.model import BlockKind, Metadata

# The renderer's time grows with the square of the brackets, tags and backticks in a paragraph (1 s at 2,000 of them): a
# file beyond these limits is read as the plain text that it is, too.
MOST_MARKED_CHARACTERS = 1_000_000
MOST_BRACKET_PAIRINGS = 4_000_000
_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
_FIELD = re.compile(r"^([A-Za-z_]+)[ \t]*:[ \t]*(.*?)[ \t]*$", re.M)


def read(name: str, data: bytes) -> Reading:
    """Read a Markdown file; its text is what a reader of the rendered file sees.

    Raises:
        UserError: It is damaged, too long, or holds no words.
    """
    source = bounded(name, decode(name, data))
    if not _is_renderable(source):
        return plain.arrange(source)
    matter = _FRONT_MATTER.match(source)
    try:
        found = _rendered(source[matter.end() :] if matter else source)
    except RecursionError:  # lists or quotations inside each other, hundreds deep: the renderer goes down with them
        return plain.arrange(source)
    if not found:
        raise UserError("“{name}” holds no words.", "Choose a file with an article in it.", name=name)
    title = next((at for at, block in enumerate(found) if block.kind is BlockKind.HEADING), None)
    metadata = _metadata(dict(_FIELD.findall(matter[1])) if matter else {}, found, title)
    return render(name, found, set(range(len(found))), title, metadata, "text/markdown")


def _is_renderable(source: str) -> bool:
    if len(source) > MOST_MARKED_CHARACTERS:
        return False
    pairings = sum((part.count("[") + part.count("<") + part.count("`")) ** 2 for part in source.split("\n\n"))
    return pairings <= MOST_BRACKET_PAIRINGS


def _rendered(source: str) -> list[PageBlock]:
    import lxml.html
    import markdown

    html = markdown.markdown(source, extensions=["tables", "fenced_code", "footnotes", "sane_lists"])
    parser = lxml.html.HTMLParser(remove_comments=True, remove_pis=True, collect_ids=False)
    return page_blocks.blocks(lxml.html.document_fromstring(f"<html><body>{html}</body></html>", parser=parser))


def _metadata(fields: dict[str, str], found: list[PageBlock], title: int | None) -> Metadata:
    """Return what the front matter says, else what the first lines do."""
    values = {key.lower(): value.strip("\"'") for key, value in fields.items()}
    first = [block.text for block in found[:6]]
    authors = tuple(
        part.strip(" \"'") for part in values.get("author", values.get("authors", "")).strip("[]").split(",")
    )
    day = find_date(values.get("date", values.get("published", "")))
    return Metadata(
        title=values.get("title") or (found[title].text if title is not None else ""),
        outlet=values.get("outlet", values.get("site", values.get("publisher", ""))),
        authors=tuple(filter(None, authors))
        or next((names for line in first if (names := firstlines.byline(line))), ()),
        published=day.day if day else firstlines.published(first),
        language=values.get("lang", values.get("language", "")) or language(" ".join(block.text for block in found)),
        url=values.get("url", values.get("link", "")),
    )
