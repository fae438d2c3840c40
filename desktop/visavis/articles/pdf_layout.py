"""The lines of printed pages become paragraphs: hyphens and page breaks healed, running heads set aside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
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
COLUMN = 60  # points: the lines of a column begin nearer to each other than this, those of two further apart
STUB_LINE = 0.5  # of that width: so little ends a paragraph in any case, where the next line begins like one
MOST_HEADING_WORDS = 24
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"\W*(?:page |seite |стр\. ?)?\d{1,4}(?:\s*(?:of|/|von|из)\s*\d{1,4})?\W*", re.I)
_HYPHENS = ("\x02", "\ufffe", "\u00ad")  # what PDFium puts where it saw a word broken at the line's end
_ENDS_SENTENCE = re.compile(r"[.!?:…][\"'”’»)\]]*$")
_BULLET = re.compile(r"[•▪◦‣·–-]\s+")
_NUMBERED = re.compile(r"\(?\d{1,2}[.)]\s")
# What browsers print above and below a page: date and title, address and number.
PRINTED_ADDRESS = re.compile(r"((?:https?|file)://\S+)\s+\d+/\d+")
_PRINTED_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?\b")


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


@dataclass(frozen=True, slots=True)
class _Measure:
    """How the body of a document is set."""

    size: float  # of its letters
    pitch: float  # from line to line
    widths: Mapping[tuple[int, int], float]  # as `_widths` returns them

    def filled(self, group: Sequence[Line], line: Line) -> float:
        """Return which part of its column the last line of a paragraph fills, as far as the lines around it tell."""
        last = group[-1]
        left = min(member.left for member in group)
        column = self.widths.get((last.page, int(last.left // COLUMN)), 0.0)
        width = max(*(member.right - left for member in group), column - left, 1.0)
        beside = line.right - line.left if line.page == last.page and line.middle < last.middle else 0.0
        return (last.right - last.left) / max(width, beside)


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
    for group in _paragraphs(body, _Measure(size, _pitch(body), _widths(body, size))):
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
        elif is_edge and (on_pages[_running_key(line)] >= needed or _is_printed(line)):
            found[line] = "running head"
    return found


def _is_printed(line: Line) -> bool:
    return bool(PRINTED_ADDRESS.fullmatch(line.text) or _PRINTED_DATE.match(line.text))


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


def _widths(lines: Sequence[Line], size: float) -> dict[tuple[int, int], float]:
    """Return how far to the right the lines of each column go: a quarter of them, as titles may go further."""
    edges: dict[tuple[int, int], list[float]] = {}
    for line in lines:
        if line.size < LARGER * size:
            for near in (-1, 0, 1):
                edges.setdefault((line.page, int(line.left // COLUMN) + near), []).append(line.right)
    return {column: sorted(rights)[3 * len(rights) // 4] for column, rights in edges.items()}


def _paragraphs(lines: Sequence[Line], measure: _Measure) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in lines:
        if group and _begins(group, line, measure):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _begins(group: Sequence[Line], line: Line, measure: _Measure) -> bool:
    """Tell whether a line begins a new paragraph."""
    last = group[-1]
    if abs(line.size - last.size) > 0.1 * max(measure.size, 1.0) or _BULLET.match(line.text):
        return True
    gap = last.middle - line.middle
    ends = bool(_ENDS_SENTENCE.search(last.text))
    filled = measure.filled(group, line)
    if line.page != last.page or gap < 0:  # the next page, or the head of the next column
        return ends or (filled < SHORT_LINE and not line.text[0].islower())
    if filled < STUB_LINE and not line.text[0].islower():  # a byline, an item of a list, a line of an address
        return True
    if filled < SHORT_LINE and _NUMBERED.match(line.text):
        return True
    is_indented = line.left - last.left > INDENT * measure.size and len(group) > 1
    return gap > PARAGRAPH_GAP * measure.pitch or (ends and (filled < SHORT_LINE or is_indented))


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
    is_item = _BULLET.match(group[0].text) or _NUMBERED.match(group[0].text)
    return (BlockKind.LIST_ITEM if is_item else BlockKind.PARAGRAPH), 0
