"""A PDF becomes an article: the lines of its text layer, set together as paragraphs."""

from __future__ import annotations

import re
from contextlib import ExitStack, closing, suppress
from dataclasses import replace

import pypdfium2

from visavis.articles import firstlines, pdf_layout, pdf_lines
from visavis.articles.dates import find_date
from visavis.articles.language import language
from visavis.articles.limits import MOST_PAGE_CHARACTERS, MOST_PAGES, page_limit
from visavis.articles.page_blocks import PageBlock
from visavis.articles.pdf_layout import PRINTED_ADDRESS, Line
from visavis.articles.reading import Reading
from visavis.articles.rendering import render
from visavis.errors import UserError
from visavis.model import BlockKind, Metadata

MEDIA_TYPE = "application/pdf"
_NO_TITLE = re.compile(
    r"^(?:microsoft word - |untitled|unbenannt|document\d*$)|\.\w{2,4}$", re.I
)  # a program's, no author's
_BROWSER = re.compile(r"mozilla|chrom|skia|webkit|wkhtml", re.I)  # the day of its prints is the day of printing
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
            raise UserError(
                "“{name}” is protected by a password.", "Save it without one and open it.", name=name
            ) from error
        raise UserError(
            "“{name}” is damaged: {error}", "Download or save it again and open it.", name=name, error=error
        ) from error


def _read(name: str, document: pypdfium2.PdfDocument) -> Reading:
    if len(document) > MOST_PAGES:
        raise UserError(
            "“{name}” has more than {most} pages.",
            "Save the pages you need as a file of their own.",
            name=name,
            most=MOST_PAGES,
        )
    pages = [_lines(name, document, number) for number in range(len(document))]
    if not any(pages):
        raise UserError(
            "“{name}” holds pictures of text, but no text.",
            "Run text recognition over it, with OCRmyPDF for instance, and open what comes of it.",
            name=name,
        )
    blocks = pdf_layout.blocks(pages)
    title = next((at for at, block in enumerate(blocks) if block.kind is BlockKind.TITLE), None)
    kept = {at for at, block in enumerate(blocks) if not block.place}
    metadata = _metadata(_stated(document), [blocks[at] for at in sorted(kept)], title is not None)
    printed = (PRINTED_ADDRESS.fullmatch(block.text) for block in blocks if block.place)
    url = next((match[1] for match in printed if match and match[1].startswith("http")), "")
    metadata = replace(metadata, url=url)
    return render(name, blocks, kept, title, metadata, MEDIA_TYPE)


def _lines(name: str, document: pypdfium2.PdfDocument, number: int) -> list[Line]:
    with ExitStack() as opened:
        with page_limit.get()():
            page = opened.enter_context(closing(document[number]))
            text = opened.enter_context(closing(page.get_textpage()))
        if text.count_chars() > MOST_PAGE_CHARACTERS:
            raise UserError(
                "“{name}” has more text on a page than an article can have.", "Open the article by itself.", name=name
            )
        return list(pdf_lines.lines(page, text, number))


def _stated(document: pypdfium2.PdfDocument) -> dict[str, str]:
    """Return what the file says of itself; what is in no encoding is left out."""
    stated = {}
    for key in ("Title", "Author", "CreationDate", "Creator", "Producer"):
        with suppress(UnicodeDecodeError):
            stated[key] = document.get_metadata_value(key)
    return stated


def _metadata(stated: dict[str, str], blocks: list[PageBlock], has_title: bool) -> Metadata:  # noqa: FBT001
    first = [block.text for block in blocks[:8]]
    title = next((block.text for block in blocks if block.kind is BlockKind.TITLE), "")
    own = stated.get("Title", "").strip()
    author = stated.get("Author", "").strip()
    created = _CREATED.match(stated.get("CreationDate", ""))
    is_print = _BROWSER.search(stated.get("Creator", "") + stated.get("Producer", ""))
    day = find_date("-".join(created.groups())) if created and not is_print else None
    return Metadata(
        title=own if own and not has_title and not _NO_TITLE.search(own) else title,
        authors=next((names for line in first if (names := firstlines.byline(line))), (author,) if author else ()),
        published=firstlines.published(first) or (day.day if day else None),
        language=language(" ".join(block.text for block in blocks)),
    )
