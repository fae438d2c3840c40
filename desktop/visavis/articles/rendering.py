"""Sets the blocks of a marked-up document one below the other: one text, with a span for each block."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from visavis.articles import firstlines, furniture
from visavis.articles.decode import bounded
from visavis.articles.limits import MOST_CHARACTERS, MOST_LINKS
from visavis.articles.linked import Linked, absolute, moved
from visavis.articles.page_blocks import PageBlock
from visavis.articles.reading import Reading
from visavis.errors import UserError
from visavis.model import Block, BlockKind, Link, Metadata, Span

BETWEEN = "\n\n"
OUTSIDE = "outside the article"


def check_size(name: str, found: Sequence[PageBlock]) -> None:
    """Refuse what cannot become an article before more work goes into it.

    Raises:
        UserError: There are more letters than an article can have.
    """
    size = sum(len(block.text) for block in found if not block.hidden)
    if size > MOST_CHARACTERS:
        raise UserError(
            "“{name}” has {size} characters, more than an article can have ({most}).",
            "Split it into its articles and open those.",
            name=name,
            size=size,
            most=MOST_CHARACTERS,
        )


def render(
    name: str,
    found: Sequence[PageBlock],
    kept: set[int],
    title: int | None,
    metadata: Metadata,
    media_type: str,
    *,
    base: str = "",
) -> Reading:
    """Return the reading of a document whose blocks are `found`.

    Args:
        name: What to call the document in messages.
        found: Its blocks in order; hidden ones appear only where they are kept.
        kept: The places in `found` of the blocks that are the article; the rest is marked as boilerplate.
        title: The place in `found` of the title, if it is there.
        metadata: What the document says of itself.
        media_type: What it was ("text/html").
        base: The address that those of its links are counted from, where that is not its own.

    Raises:
        UserError: The text is longer than an article can be.
    """
    pieces: list[str] = []
    blocks: list[Block] = []
    at, room = 0, MOST_LINKS
    for number, block in enumerate(found):
        if block.hidden and number not in kept:
            continue
        span = Span(at, at + len(block.text))
        reason = _reason(block, number in kept) if number != title else ""
        links = () if reason else tuple(islice(absolute(_links(block, at), base or metadata.url), room))
        room -= len(links)
        if number == title:
            blocks.append(Block(span, BlockKind.TITLE, level=1, links=links))
        else:
            blocks.append(Block(span, block.kind, reason, block.level, links))
        pieces.append(block.text)
        at = span.end + len(BETWEEN)
    return Reading(bounded(name, BETWEEN.join(pieces)), tuple(blocks), metadata, media_type)


def _links(block: PageBlock, start: int) -> tuple[Link, ...]:
    """Return the links of a block that begins at a code point of the text."""
    return moved(Linked(block.text, block.pieces).links(), start) if block.pieces else ()


def _reason(block: PageBlock, is_kept: bool) -> str:  # noqa: FBT001
    if not is_kept and block.kind is BlockKind.CAPTION:
        return "caption"
    if not is_kept and block.place:
        return block.place
    reason = furniture.shipped().reason(block.text)
    if not is_kept:
        return reason or OUTSIDE
    return reason or ("byline" if firstlines.is_byline(block.text) else "")
