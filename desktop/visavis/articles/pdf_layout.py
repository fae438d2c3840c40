"""The lines of printed pages become paragraphs: hyphens and page breaks healed, running heads set aside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from statistics import median

from visavis.articles.page_blocks import PageBlock
from visavis.model import BlockKind

RUNNING_LINES = 2  # at the top and at the bottom of a page, in which running heads stand
RUNNING_SHARE = 0.4  # of the pages on which a line must stand to be one; heads often differ on left and right pages
RUNNING_PLACE = 10  # points within which they stand at the same height
LARGER = 1.15  # times the size of the body: a heading
PARAGRAPH_GAP = 1.3  # times the distance of lines: more is the space between paragraphs
INDENT = 0.8  # times the height of a letter; the usual indent is 1 and more
SHORT_LINE = 0.85  # of the width of the column: what ends there ends a paragraph, if it also ends a sentence
MOST_HEADING_WORDS = 24
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"\W*(?:page |seite |стр\. ?)?\d{1,4}(?:\s*(?:of|/|von|из)\s*\d{1,4})?\W*", re.I)
_HYPHENS = ("\x02", "\ufffe", "\u00ad")  # what PDFium puts where it saw a word broken at the line's end
_ENDS_SENTENCE = re.compile(r"[.!?:…][\"'”’»)\]]*$")
_BULLET = re.compile(r"[•▪◦‣·–-]\s+")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page, in points from the page's lower left corner."""

    text: str
    page: int
    left: float
    right: float
    middle: float
    size: float  # the height of its first letter with its ascent and descent
    page_height: float


def blocks(pages: Sequence[Sequence[Line]]) -> list[PageBlock]:
    """Return the blocks of a printed document in the order of its text layer."""
    running = _running(pages)
    body = [line for page in pages for line in page if line not in running]
    sizes = [line.size for line in body for _ in range(len(line.text) // 20 + 1)]
    size = median(sizes) if sizes else 0.0
    found: list[PageBlock] = []
    largest = max((line.size for line in body if line.page == body[0].page), default=0.0)
    waiting: list[PageBlock] = []
    page_at = -1
    for group in _paragraphs(body, size, _pitch(body)):
        kind, level = _kind(group, size, largest, has_title=any(block.kind is BlockKind.TITLE for block in found))
        found += waiting
        found.append(
            PageBlock(_BULLET.sub("", _joined(group)) if kind is BlockKind.LIST_ITEM else _joined(group), kind, level)
        )
        waiting = [
            block
            for number in range(page_at + 1, group[-1].page + 1)
            for block in _aside(pages[number], number, running)
        ]
        page_at = max(page_at, group[-1].page)
    rest = (block for number in range(page_at + 1, len(pages)) for block in _aside(pages[number], number, running))
    return [*found, *waiting, *rest]


def _running(pages: Sequence[Sequence[Line]]) -> dict[Line, str]:
    """Return the lines that stand at the edge of page after page, with the reason to set them aside."""
    edges = [line for page in pages for line in dict.fromkeys((*page[:RUNNING_LINES], *page[-RUNNING_LINES:]))]
    on_pages = Counter(key for key, _ in {(_running_key(line), line.page) for line in edges})
    needed = max(2, RUNNING_SHARE * len(pages))
    found = {}
    for line in edges:
        is_edge = line.middle > 0.85 * line.page_height or line.middle < 0.15 * line.page_height
        if is_edge and _PAGE_NUMBER.fullmatch(line.text):
            found[line] = "page number"
        elif is_edge and on_pages[_running_key(line)] >= needed:
            found[line] = "running head"
    return found


def _running_key(line: Line) -> tuple[str, int]:
    """Return what a running head has in common on all its pages: its words without page numbers, and its height."""
    return _NUMBER.sub("#", line.text.casefold()), round(line.middle / RUNNING_PLACE)


def _aside(page: Sequence[Line], number: int, running: dict[Line, str]) -> Iterator[PageBlock]:
    if not page:
        yield PageBlock(f"Page {number + 1} has no text.", place="page without text")
    yield from (PageBlock(line.text, place=running[line]) for line in page if line in running)


def _pitch(lines: Sequence[Line]) -> float:
    """Return the distance of the lines within paragraphs: a low one among the distances, which are most of them."""
    gaps = sorted(a.middle - b.middle for a, b in pairwise(lines) if a.page == b.page and a.middle > b.middle)
    return gaps[len(gaps) // 3] if gaps else 0.0


def _paragraphs(lines: Sequence[Line], size: float, pitch: float) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in lines:
        if group and _begins(group, line, size, pitch):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _begins(group: Sequence[Line], line: Line, size: float, pitch: float) -> bool:
    """Tell whether a line begins a new paragraph."""
    last = group[-1]
    if abs(line.size - last.size) > 0.1 * max(size, 1.0) or _BULLET.match(line.text):
        return True
    gap = last.middle - line.middle
    if line.page != last.page or gap < 0:  # the next page, or the head of the next column
        return bool(_ENDS_SENTENCE.search(last.text)) or not line.text[0].islower()
    width = max(member.right for member in group) - min(member.left for member in group)
    ends = bool(_ENDS_SENTENCE.search(last.text))
    is_short = last.right - last.left < SHORT_LINE * max(width, line.right - line.left)
    is_indented = line.left - last.left > INDENT * size and len(group) > 1
    return gap > PARAGRAPH_GAP * pitch or (ends and (is_short or is_indented))


def _joined(group: Sequence[Line]) -> str:
    text = ""
    for line in group:
        if text.endswith(_HYPHENS) or (text.endswith("-") and line.text[0].islower() and text[-2:-1].isalpha()):
            text = text[:-1] + line.text
        else:
            text = f"{text} {line.text}" if text else line.text
    return " ".join(text.translate(dict.fromkeys(map(ord, chain(_HYPHENS)))).split())


def _kind(group: Sequence[Line], size: float, largest: float, *, has_title: bool) -> tuple[BlockKind, int]:
    words = sum(len(line.text.split()) for line in group)
    if group[0].size >= LARGER * size and words <= MOST_HEADING_WORDS:
        is_title = not has_title and group[0].page == 0 and group[0].size >= 0.99 * largest
        return (BlockKind.TITLE, 1) if is_title else (BlockKind.HEADING, 2)
    return (BlockKind.LIST_ITEM if _BULLET.match(group[0].text) else BlockKind.PARAGRAPH), 0
