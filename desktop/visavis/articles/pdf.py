"""A PDF becomes an article: the lines of its text layer, set together as paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing

import pypdfium2

from visavis.articles import firstlines, pdf_layout
from visavis.articles.dates import find_date
from visavis.articles.language import language
from visavis.articles.limits import MOST_CHARACTERS, MOST_PAGES
from visavis.articles.page_blocks import PageBlock
from visavis.articles.pdf_layout import Line
from visavis.articles.reading import Reading
from visavis.articles.rendering import render
from visavis.errors import UserError
from visavis.model import BlockKind, Metadata

MEDIA_TYPE = "application/pdf"
_NO_TITLE = re.compile(
    r"^(?:microsoft word - |untitled|unbenannt|document\d*$)|\.\w{2,4}$", re.I
)  # a program's, no author's
_CREATED = re.compile(r"D:(\d{4})(\d\d)(\d\d)")


def read(name: str, data: bytes) -> Reading:
    """Read a PDF.

    Raises:
        UserError: It is damaged, protected, too long, or has no text layer.
    """
    try:
        with closing(pypdfium2.PdfDocument(data)) as document:
            return _read(name, document)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise UserError(f"“{name}” is protected by a password.", "Save it without one and open it.") from error
        raise UserError(f"“{name}” is damaged: {error}", "Download or save it again and open it.") from error


def _read(name: str, document: pypdfium2.PdfDocument) -> Reading:
    if len(document) > MOST_PAGES:
        raise UserError(
            f"“{name}” has more than {MOST_PAGES:,} pages.", "Save the pages you need as a file of their own."
        )
    pages = [_lines(name, document, number) for number in range(len(document))]
    if not any(pages):
        raise UserError(f"“{name}” holds pictures of text, but no text.", "Run text recognition (OCR) over it first.")
    blocks = pdf_layout.blocks(pages)
    title = next((at for at, block in enumerate(blocks) if block.kind is BlockKind.TITLE), None)
    kept = {at for at, block in enumerate(blocks) if not block.place}
    metadata = _metadata(document.get_metadata_dict(), [blocks[at] for at in sorted(kept)], title is not None)
    return render(name, blocks, kept, title, metadata, MEDIA_TYPE)


def _lines(name: str, document: pypdfium2.PdfDocument, number: int) -> list[Line]:
    with closing(document[number]) as page, closing(page.get_textpage()) as text:
        if text.count_chars() > MOST_CHARACTERS:
            raise UserError(
                f"“{name}” has more text on a page than an article can have.", "Open the article by itself."
            )
        return list(_lines_of(text, number, page.get_height()))


def _lines_of(text: pypdfium2.PdfTextPage, number: int, page_height: float) -> Iterator[Line]:
    """Yield the lines of a page by where their letters stand: PDFium's own line ends miss most short lines."""
    words = text.get_text_range()
    start, left, right, middle, height = 0, 0.0, 0.0, 0.0, 0.0
    unit = 0  # PDFium counts in units of UTF-16
    for at, letter in enumerate(words):
        if not letter.isspace():
            box = text.get_charbox(unit, loose=True)
            center = (box[1] + box[3]) / 2
            if height and (abs(center - middle) > height / 2 or box[0] < left - height):
                yield from _line(words[start:at], number, left, right, middle, height, page_height)
                start, height = at, 0.0
            if not height:
                left, middle, height = box[0], center, max(box[3] - box[1], 1.0)
            right = box[2]
        unit += 2 if ord(letter) > 0xFFFF else 1
    yield from _line(words[start:], number, left, right, middle, height, page_height)


def _line(
    words: str, number: int, left: float, right: float, middle: float, height: float, page_height: float
) -> Iterator[Line]:
    text = " ".join(words.split())
    if text and 0 <= middle <= page_height:  # some printers draw the line at a page's edge on both pages
        yield Line(text, number, left, right, middle, height, page_height)


def _metadata(stated: dict[str, str], blocks: list[PageBlock], has_title: bool) -> Metadata:  # noqa: FBT001
    first = [block.text for block in blocks[:8]]
    title = next((block.text for block in blocks if block.kind is BlockKind.TITLE), "")
    own = stated.get("Title", "").strip()
    author = stated.get("Author", "").strip()
    created = _CREATED.match(stated.get("CreationDate", ""))
    day = find_date("-".join(created.groups())) if created else None
    return Metadata(
        title=own if own and not has_title and not _NO_TITLE.search(own) else title,
        authors=next((names for line in first if (names := firstlines.byline(line))), (author,) if author else ()),
        published=firstlines.published(first) or (day.day if day else None),
        language=language(" ".join(block.text for block in blocks)),
    )
