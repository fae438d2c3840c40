"""Words with the links behind some of them: put together from pieces, and their addresses made whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from visavis.articles.limits import LONGEST_ADDRESS
from visavis.model import Link, Span

Piece = tuple[str, str]  # some words, and the address behind them as it is written; empty: none

_BLANKS = re.compile(r"[ \t\n\r\f\v]+")
_UNSEEN = dict.fromkeys((0xAD, 0x200B, 0x2060, 0xFEFF))  # where a word may break; a reader sees nothing
_UNWRITABLE = re.compile("[\x00-\x20\x7f\ud800-\udfff]")
_WEB = ("http", "https")


@dataclass(frozen=True, slots=True)
class Linked:
    """Readable words, and what they were made of where there are links behind some."""

    text: str
    pieces: tuple[Piece, ...] = ()

    def links(self) -> Iterator[Link]:
        """Yield the links in order, never overlapping, their spans counted from the first of the words.

        They are looked for when asked: most of a page's links are of its furniture, and nobody asks for those.
        """
        start, behind = 0, ""
        for at, address in [*_places(self.pieces), (len(self.text), "")]:
            if address == behind:
                continue
            end = min(at, len(self.text))
            if behind and (words := self.text[start:end]).strip():
                first = start + len(words) - len(words.lstrip())
                yield Link(Span(first, first + len(words.strip())), behind)
            start, behind = end, address

    def parted(self) -> Iterator[Piece]:
        """Yield the words as pieces that are readable themselves."""
        at = 0
        for link in self.links():
            yield self.text[at : link.span.start], ""
            yield link.span.of(self.text), link.address
            at = link.span.end
        yield self.text[at:], ""


def readable(text: str) -> str:
    """Return text as a page shows it: white space folded, soft hyphens and zero-width blanks gone."""
    return _folded(text).strip()


def _folded(text: str) -> str:
    return _BLANKS.sub(" ", text.translate(_UNSEEN))


def joined(pieces: Sequence[Piece]) -> Linked:
    """Return pieces as the readable text that they make together."""
    text = readable("".join([words for words, _ in pieces]))
    return Linked(text, tuple(pieces) if any(address for _, address in pieces) else ())


def _places(pieces: Sequence[Piece]) -> Iterator[tuple[int, str]]:
    """Yield where each piece begins in the readable text that they make together, and the address behind it."""
    at, ends_blank = 0, True  # blanks at the text's beginning count as little as those behind a blank
    for words, address in pieces:
        shown = _folded(words)
        if ends_blank and shown.startswith(" "):
            shown = shown[1:]
        if at == 0:
            shown = shown.lstrip()
        yield at, address
        at += len(shown)
        ends_blank = shown.endswith(" ") if shown else ends_blank


def beside(cells: Iterable[Linked], border: str) -> Iterator[Piece]:
    """Yield the pieces of cells that stand in one line with a border between them."""
    for number, cell in enumerate(cells):
        if number:
            yield border, ""
        yield from cell.parted()


def moved(links: Iterable[Link], by: int) -> tuple[Link, ...]:
    """Return links of words that stand elsewhere now."""
    return tuple(Link(Span(link.span.start + by, link.span.end + by), link.address) for link in links)


def absolute(links: Iterable[Link], base: str) -> Iterator[Link]:
    """Yield those of the links that lead out to the web or to a mailbox, their addresses made whole.

    Args:
        links: Their addresses are as they are written in the document.
        base: The document's own address; where it is empty, what is told by it leads nowhere.
    """
    for link in links:
        if address := _whole(link.address.strip(), base):
            yield Link(link.span, address)


def _whole(written: str, base: str) -> str:
    if written.startswith("#") or len(written) > LONGEST_ADDRESS:  # a place of the document itself
        return ""
    try:
        address = written if urlsplit(written).scheme else urljoin(base, written)
        parts = urlsplit(address)
    except ValueError:
        return ""
    leads_out = (parts.scheme in _WEB and parts.netloc) or (parts.scheme == "mailto" and parts.path)
    is_sound = len(address) <= LONGEST_ADDRESS and not _UNWRITABLE.search(address)
    return address if leads_out and is_sound else ""
