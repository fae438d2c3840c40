"""Sets the blocks of a marked-up document one below the other: one text, with a span for each block."""

from __future__ import annotations

from collections.abc import Sequence

from visavis.articles import firstlines, furniture
from visavis.articles.decode import bounded
from visavis.articles.limits import MOST_CHARACTERS
from visavis.articles.page_blocks import PageBlock
from visavis.articles.reading import Reading
from visavis.errors import UserError
from visavis.model import Block, BlockKind, Metadata, Span

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
    name: str, found: Sequence[PageBlock], kept: set[int], title: int | None, metadata: Metadata, media_type: str
) -> Reading:
    """Return the reading of a document whose blocks are `found`.

    Args:
        name: What to call the document in messages.
        found: Its blocks in order; hidden ones appear only where they are kept.
        kept: The places in `found` of the blocks that are the article; the rest is marked as boilerplate.
        title: The place in `found` of the title, if it is there.
        metadata: What the document says of itself.
        media_type: What it was ("text/html").

    Raises:
        UserError: The text is longer than an article can be.
    """
    pieces: list[str] = []
    blocks: list[Block] = []
    at = 0
    for number, block in enumerate(found):
        if block.hidden and number not in kept:
            continue
        span = Span(at, at + len(block.text))
        if number == title:
            blocks.append(Block(span, BlockKind.TITLE, level=1))
        else:
            blocks.append(Block(span, block.kind, _reason(block, number in kept), block.level))
        pieces.append(block.text)
        at = span.end + len(BETWEEN)
    return Reading(bounded(name, BETWEEN.join(pieces)), tuple(blocks), metadata, media_type)


def _reason(block: PageBlock, is_kept: bool) -> str:  # noqa: FBT001
    if not is_kept and block.kind is BlockKind.CAPTION:
        return "caption"
    if not is_kept and block.place:
        return block.place
    reason = furniture.shipped().reason(block.text)
    if not is_kept:
        return reason or OUTSIDE
    return reason or ("byline" if firstlines.is_byline(block.text) else "")
