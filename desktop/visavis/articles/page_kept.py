"""Decides which blocks of a page are its article, by finding them in the text that trafilatura extracts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from visavis.articles.page_blocks import PageBlock
from visavis.model import BlockKind

# A block of this many letters does not stand twice in a page by chance; shorter ones are placed between such anchors.
ANCHOR = 40
# Anchors looked back over for a chain: enough to step over any menu, and linear in the page.
REACH = 400
# Letters looked ahead for a short block, and for any block of a page so large that comparing all with all would take
# more than a few seconds: longer than what lies between two blocks that the extraction kept.
WINDOW = 20_000
MOST_COMPARISONS = 3_000_000_000
LEAD = 60  # characters: bylines, dates and picture credits above an article are shorter
LEAD_REACH = 30  # blocks: further down from its title an article does not begin
_ENDS_SENTENCE = re.compile(r"[.!?…][\"'”’»)]*$")
_NOT_LETTERS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the letters of a block stand among the letters extracted."""

    block: int
    start: int
    end: int


def letters(text: str) -> str:
    """Return the letters and figures of `text` alone, case folded, so that two renderings of it compare equal."""
    return _NOT_LETTERS.sub("", text.casefold())


def kept(blocks: Sequence[PageBlock], extracted: str) -> set[int]:
    """Return which of the page's blocks (by their place in the sequence) stand in the extracted text, in its order."""
    stream = letters(extracted)
    keys = [letters(block.text) for block in blocks]
    anchors = _in_order(_anchors(keys, stream))
    found = {anchor.block for anchor in anchors}
    edges = [_Place(-1, 0, 0), *anchors, _Place(len(keys), len(stream), len(stream))]
    for before, after in pairwise(edges):
        found |= _between(keys, before, after, stream)
    return found


def _anchors(keys: Sequence[str], stream: str) -> list[_Place]:
    """Return the place of every long block; a block that the extraction shortened is found by its beginning."""
    is_large = len(keys) * len(stream) > MOST_COMPARISONS
    places: list[_Place] = []
    for block, key in enumerate(keys):
        if len(key) < ANCHOR:
            continue
        start = places[-1].end if is_large and places else 0
        end = start + WINDOW if is_large else len(stream)
        at = stream.find(key, start, end)
        if at < 0 and (at := stream.find(key[: 2 * ANCHOR], start, end)) < 0:
            at = stream.find(key[-2 * ANCHOR :], start, end)
        if at >= 0:
            places.append(_Place(block, at, min(at + len(key), len(stream))))
    return places


def _in_order(places: Sequence[_Place]) -> list[_Place]:
    """Return the heaviest chain of places that follow each other both in the page and in the extraction."""
    weight, before = [0] * len(places), [-1] * len(places)
    for at, place in enumerate(places):
        for earlier in range(at - 1, max(-1, at - REACH), -1):
            if places[earlier].end <= place.start and weight[earlier] > weight[at]:
                weight[at], before[at] = weight[earlier], earlier
        weight[at] += place.end - place.start
    at = max(range(len(places)), key=lambda i: weight[i], default=-1)
    chain = []
    while at >= 0:
        chain.append(places[at])
        at = before[at]
    return chain[::-1]


def _between(keys: Sequence[str], before: _Place, after: _Place, stream: str) -> set[int]:
    """Return the short blocks between two anchors that stand between them in the extraction, too."""
    found, at = set(), before.end
    for block in range(before.block + 1, after.block):
        key = keys[block]
        place = stream.find(key, at, min(after.start, at + WINDOW)) if len(key) < ANCHOR else -1
        if place >= 0:
            found.add(block)
            at = place + len(key)
    return found


def lead(blocks: Sequence[PageBlock], kept: set[int], title: int | None) -> set[int]:
    """Return the paragraphs between the title and the first kept block that read like the article's opening."""
    first = min(kept, default=0)
    if title is None or first - title > LEAD_REACH:
        return set()
    return {at for at in range(title + 1, first) if _is_lead(blocks[at])}


def _is_lead(block: PageBlock) -> bool:
    in_place = block.place in ("", "page header") and block.kind is not BlockKind.CAPTION and not block.hidden
    return in_place and len(block.text) >= LEAD and bool(_ENDS_SENTENCE.search(block.text))
