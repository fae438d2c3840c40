"""What Word files and OpenDocument texts share: blocks from a tree of paragraphs, and Dublin Core metadata."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from visavis.articles import firstlines
from visavis.articles.dates import find_date
from visavis.articles.language import language
from visavis.articles.linked import Linked, beside, joined
from visavis.articles.page_blocks import CELL_BORDER, PageBlock
from visavis.articles.reading import Reading
from visavis.articles.rendering import render
from visavis.errors import UserError
from visavis.model import BlockKind, Metadata

LONGEST_CELL = 300  # characters: a table of data holds figures and phrases, one of layout whole paragraphs


def reading(
    name: str, blocks: Sequence[PageBlock], title: int | None, stated: etree._Element | None, media_type: str
) -> Reading:
    """Return the reading of an office document.

    Args:
        name: What to call the document in messages.
        blocks: Its blocks in order.
        title: The place of the title among them; the first heading, where None.
        stated: The document's own metadata, in which Dublin Core elements are looked for.
        media_type: What it was.

    Raises:
        UserError: It holds no words.
    """
    if not blocks:
        raise UserError("“{name}” holds no words.", "Choose a file with an article in it.", name=name)
    if title is None:
        title = next((at for at, block in enumerate(blocks) if block.kind is BlockKind.HEADING), None)
    first = [block.text for block in blocks[:8]]
    author = said(stated, "creator")
    created = find_date(said(stated, "created") or said(stated, "creation-date") or said(stated, "date"))
    metadata = Metadata(
        title=blocks[title].text if title is not None else said(stated, "title"),
        authors=next((names for line in first if (names := firstlines.byline(line))), (author,) if author else ()),
        published=firstlines.published(first) or (created.day if created else None),
        language=said(stated, "language") or language(" ".join(block.text for block in blocks)),
    )
    return render(name, blocks, set(range(len(blocks))), title, metadata, media_type)


def table_row(cells: Sequence[Linked]) -> PageBlock | None:
    """Return the row of a table; None where it lays out a page rather than data, and its paragraphs stand alone."""
    filled = [cell for cell in cells if cell.text]
    if len(filled) < 2 or max(len(cell.text) for cell in filled) > LONGEST_CELL:
        return None
    row = joined([*beside(filled, CELL_BORDER)])
    return PageBlock(row.text, BlockKind.TABLE, pieces=row.pieces)


def said(tree: etree._Element | None, name: str) -> str:
    """Return what a document's metadata say under a name, in whichever vocabulary; empty where they do not."""
    found = tree.find(f".//{{*}}{name}") if tree is not None else None
    return " ".join((found.text or "").split()) if found is not None else ""
