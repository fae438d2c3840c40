"""What Word files and OpenDocument texts share: blocks from a tree of paragraphs, and Dublin Core metadata."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from visavis.articles import firstlines
from visavis.articles.dates import find_date
from visavis.articles.language import language
from visavis.articles.page_blocks import PageBlock
from visavis.articles.reading import Reading
from visavis.articles.rendering import render
from visavis.errors import UserError
from visavis.model import BlockKind, Metadata

DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"


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
    author = _stated(stated, f"{DUBLIN_CORE}creator")
    created = find_date(
        _stated(stated, "{*}created") or _stated(stated, "{*}creation-date") or _stated(stated, "{*}date")
    )
    metadata = Metadata(
        title=blocks[title].text if title is not None else _stated(stated, f"{DUBLIN_CORE}title"),
        authors=next((names for line in first if (names := firstlines.byline(line))), (author,) if author else ()),
        published=firstlines.published(first) or (created.day if created else None),
        language=_stated(stated, f"{DUBLIN_CORE}language") or language(" ".join(block.text for block in blocks)),
    )
    return render(name, blocks, set(range(len(blocks))), title, metadata, media_type)


def _stated(tree: etree._Element | None, tag: str) -> str:
    found = tree.find(f".//{tag}") if tree is not None else None
    return (found.text or "").strip() if found is not None else ""
