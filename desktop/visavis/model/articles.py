"""Articles as they were opened."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from visavis.model.span import Span

WITHIN = " › "  # in the name of what lies in another document, before its own: "news.zip › a.html"


class BlockKind(StrEnum):
    """What a block of an article is to its reader."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    BLOCK_QUOTE = "block_quote"
    TABLE = "table"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Link:
    """Some words of an article and the address behind them, of a page (http, https) or a mailbox (mailto)."""

    span: Span
    address: str


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or the like: a span of the text without the white space around it.

    The lines of a hard-wrapped paragraph are one block, their line breaks inside it.
    """

    span: Span
    kind: BlockKind = BlockKind.PARAGRAPH
    boilerplate: str = ""  # why it is no part of the reading text ("visit counter"); empty: it is part
    level: int = 0  # of a heading, 1 to 6
    links: tuple[Link, ...] = ()  # in order, never overlapping, within the block; none of boilerplate


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article beside its words; anything may be unknown."""

    title: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    published: date | None = None
    language: str = ""  # BCP 47 ("en")
    url: str = ""
    relay: str = ""  # the agency that it credits ("Reuters"), where an outlet prints what another wrote


@dataclass(frozen=True, slots=True)
class Original:
    """The bytes of an article as they came in, and where from."""

    name: str  # file name, or "standard input", "pasted text"
    data: bytes
    sha256: str
    media_type: str  # "text/plain", "text/html", ...
    path: str = ""  # absolute, where it came from a file


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of one document to be read, what to call it, and the file it came from, if any."""

    name: str  # of what lies in another document: "news.zip › a.html"
    data: bytes
    path: str = ""  # absolute; of what lies in another document: the path of that
    repaired: bool = False  # read with its wrongly decoded letters put right, as `Repair` offers


@dataclass(frozen=True, slots=True)
class Repair:
    """The offer to put letters right that somebody decoded wrongly before the document came here."""

    places: int  # paragraphs in which they stand
    before: str  # the first of them, with some words around it
    after: str


@dataclass(frozen=True, slots=True)
class Article:
    """One document as opened: text that never changes, its blocks in order, its metadata, its original."""

    id: str  # see `article_id`
    text: str
    blocks: tuple[
        Block, ...
    ]  # in order, never overlapping; between them is white space, or nothing after a glued headline
    metadata: Metadata
    original: Original
    repair: Repair | None = None  # offered when it is opened; not kept in the library


def article_id(data: bytes, *, repaired: bool = False) -> str:
    """Return the SHA-256 of an article's original bytes; one read with repairs is another article than one without."""
    digest = hashlib.sha256(data)
    if repaired:
        digest.update(b"\0repaired")
    return digest.hexdigest()
