"""The elements of a web page become blocks of readable text, in the order of the page, furniture and all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice, pairwise

from lxml import etree

from visavis.articles.linked import Linked, Piece, beside, joined, readable
from visavis.model import BlockKind

# Elements that show no words of their own, or words that belong to the page's machinery.
_UNREAD = """
    applet audio base button canvas datalist embed frame frameset head iframe input link map math meta noframes noscript
    object option param progress script select source style svg template textarea title track video
"""
UNREAD = frozenset(_UNREAD.split())
# Elements that stand apart from what is before and after them.
_APART = """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody
    td tfoot th thead tr ul
"""
APART = frozenset(_APART.split())
HEADINGS = {f"h{level}": level for level in range(1, 7)}
KINDS = {
    "li": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.BLOCK_QUOTE,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
}
CELLS = ("td", "th")
CELL_BORDER = " | "
LONGEST_CELL = 120  # characters: what word processors write as a paragraph in a cell of data
_SEPARATORS = re.compile(r"[^A-Za-z]+|(?<=[a-z])(?=[A-Z])")
_LAYOUT = ("p", "div", "table", "ul", "ol", "h1", "h2", "h3", "h4", "form", "script", "style", "blockquote", "article")
LONGEST_NAME = 2_000  # characters of an element's classes: ten times what the most wordy frameworks give it
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)

# What the names of a page's parts say about them: HTML's own elements, and words in class and id.
_PLACES = (
    ("comments", re.compile(r"\b(?:comments?|disqus|respond|replies)\b")),
    ("cookie notice", re.compile(r"\b(?:cookies?|consent|gdpr)\b")),
    ("share buttons", re.compile(r"\b(?:shar(?:e|ing)|social|sharedaddy|addtoany|follow)\b")),
    ("related links", re.compile(r"\b(?:related|recommended|recommendations|popular|trending|teasers?|more|latest)\b")),
    ("subscription call", re.compile(r"\b(?:newsletter|subscribe|subscription|paywall|signup)\b")),
    ("about the author", re.compile(r"\b(?:authors?|bio|biography|byline)\b")),
    ("advertisement", re.compile(r"\b(?:ads?|advert(?:isement)?s?|sponsor(?:ed)?|promo)\b")),
    ("navigation", re.compile(r"\b(?:nav|navigation|navbar|menu|breadcrumbs?|pagination|pager)\b")),
    ("sidebar", re.compile(r"\b(?:sidebar|widgets?|aside)\b")),
    ("page footer", re.compile(r"\b(?:footer|copyright)\b")),
    ("page header", re.compile(r"\b(?:header|masthead|topbar)\b")),
)
_ELEMENT_PLACES = {"nav": "navigation", "footer": "page footer", "aside": "sidebar", "header": "page header"}


@dataclass(frozen=True, slots=True)
class PageBlock:
    """One block of a page before it is known whether it belongs to the article."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    place: str = ""  # the part of the page it stands in ("navigation"), where the page names it
    hidden: bool = False  # not shown when the page was saved: a folded section of the article, or a trap
    pieces: tuple[Piece, ...] = ()  # that it was made of, where there are links behind some


@dataclass(frozen=True, slots=True)
class _Frame:
    """What an open element says of the words in it, its ancestors' say included."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    place: str = ""
    hidden: bool = False


@dataclass(slots=True)
class _Writer:
    """Gathers words until an element stands apart, then closes the block."""

    done: list[PageBlock] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    turns: list[tuple[int, str]] = field(default_factory=list)  # where among the words the address behind them changes
    address: str = ""  # behind what comes next

    def turn(self, address: str) -> None:
        """Have that address, or none, behind what comes next."""
        if address != self.address:
            self.address = address
            self.turns.append((len(self.words), address))

    def write_row(self, row: etree._Element) -> None:
        """Write the cells of a row of data beside each other."""
        if next(row.iter("a"), None) is None:
            self.words.append(CELL_BORDER.join(readable(_words(cell)) for cell in row))
            return
        for words, address in beside(map(_cell, row), CELL_BORDER):
            self.turn(address)
            self.words.append(words)
        self.turn("")

    def close(self, frame: _Frame) -> None:
        text = readable("".join(self.words))
        if any(char.isalnum() for char in text):
            pieces = tuple(self._pieces()) if self.turns else ()
            self.done.append(PageBlock(text, frame.kind, frame.level, frame.place, frame.hidden, pieces))
        self.words.clear()
        self.turns = [(0, self.address)] if self.address else []

    def _pieces(self) -> Iterator[Piece]:
        for (start, address), (end, _) in pairwise([(0, ""), *self.turns, (len(self.words), "")]):
            if start < end:
                yield "".join(self.words[start:end]), address


def blocks(tree: etree._Element) -> list[PageBlock]:
    """Return the page's readable blocks in order."""
    writer, frames = _Writer(), [_Frame()]
    walker = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walker:
        tag = element.tag if isinstance(element.tag, str) else "script"
        stands_apart = tag in APART or (tag == "br" and not frames[-1].level)
        if stands_apart:
            writer.close(frames[-1])
        if event == "end":
            frames.pop()
            if tag == "a":
                writer.turn("")
            writer.words.append((" " if tag == "br" else "") + (element.tail or ""))
            continue
        frames.append(_frame(frames[-1], tag, element))
        if tag in UNREAD:
            walker.skip_subtree()
        elif tag == "tr" and _is_data_row(element):
            writer.write_row(element)
            walker.skip_subtree()
        else:
            if tag == "a" and (address := element.get("href")):
                writer.turn(address)
            writer.words.append(element.text or "")
    writer.close(frames[-1])
    return writer.done


def _frame(outer: _Frame, tag: str, element: etree._Element) -> _Frame:
    """Return the frame of an element; inline elements without a name keep the one around them."""
    place = outer.place or _place(tag, element)
    hidden = outer.hidden or _is_hidden(element)
    if tag in HEADINGS:
        return _Frame(BlockKind.HEADING, HEADINGS[tag], place, hidden)
    if tag in KINDS:
        return _Frame(KINDS[tag], 0, place, hidden)
    if tag == "tr" and _is_data_row(element):
        return _Frame(BlockKind.TABLE, 0, place, hidden)
    if (place, hidden) == (outer.place, outer.hidden):
        return outer
    return _Frame(outer.kind, outer.level, place, hidden)


def _place(tag: str, element: etree._Element) -> str:
    if tag in ("html", "body", "article", "main"):
        return ""
    names = f"{element.get('id') or ''} {element.get('class') or ''}"
    if not names.isspace():
        words = _SEPARATORS.sub(" ", names[:LONGEST_NAME]).lower()
        for place, pattern in _PLACES:
            if pattern.search(words):
                return place
    return _ELEMENT_PLACES.get(tag, "")


def _is_hidden(element: etree._Element) -> bool:
    style = element.get("style")
    is_saved_hidden = "sf-hidden" in (element.get("class") or "").split()  # as SingleFile marks it
    return is_saved_hidden or element.get("hidden") is not None or bool(style and _HIDDEN.search(style))


def _is_data_row(row: etree._Element) -> bool:
    """Tell a row of data from one that only lays out the page: its cells hold no blocks or a short paragraph."""
    if len(row) < 2 or not all(cell.tag in CELLS for cell in row):
        return False
    inner = list(islice((one for cell in row for one in cell.iter(*_LAYOUT)), len(row) + 1))
    return not inner or (
        len(inner) <= len(row)
        and all(one.tag == "p" for one in inner)
        and all(len(cell.findall("p")) <= 1 and len(_words(cell)) <= LONGEST_CELL for cell in row)
    )


def _words(cell: etree._Element) -> str:
    return "".join(str(text) for text in cell.itertext())


def _cell(cell: etree._Element) -> Linked:
    """Return the words of a cell of data with the links behind them."""
    pieces: list[Piece] = []
    addresses = [""]
    for event, element in etree.iterwalk(cell, events=("start", "end")):
        if event == "end":
            addresses.pop()
            pieces.append(((element.tail if element is not cell else "") or "", addresses[-1]))
        else:
            is_link = element.tag == "a"
            addresses.append((element.get("href") if is_link else "") or addresses[-1])
            pieces.append((element.text or "", addresses[-1]))
    return joined(pieces)
