"""Articles as they were opened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from visavis.model.span import Span


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
class Block:
    """One paragraph, heading or the like: a span of the text without the white space around it.

    The lines of a hard-wrapped paragraph are one block, their line breaks inside it.
    """

    span: Span
    kind: BlockKind = BlockKind.PARAGRAPH
    boilerplate: str = ""  # why it is no part of the reading text ("visit counter"); empty: it is part
    level: int = 0  # of a heading, 1 to 6


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article beside its words; anything may be unknown."""

    title: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    published: date | None = None
    language: str = ""  # BCP 47 ("en")
    url: str = ""


@dataclass(frozen=True, slots=True)
class Original:
    """The bytes of an article as they came in, and where from."""

    name: str  # file name, or "standard input", "pasted text"
    data: bytes
    sha256: str
    media_type: str  # "text/plain", "text/html", ...
    path: str = ""  # absolute, where it came from a file


@dataclass(frozen=True, slots=True)
class Article:
    """One document as opened: text that never changes, its blocks in order, its metadata, its original."""

    id: str  # the original's SHA-256
    text: str
    blocks: tuple[
        Block, ...
    ]  # in order, never overlapping; between them is white space, or nothing after a glued headline
    metadata: Metadata
    original: Original
