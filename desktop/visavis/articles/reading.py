"""What every reader gives back: the text, its blocks and what the document says of itself."""

from __future__ import annotations

from dataclasses import dataclass

from visavis.model import Block, Metadata


@dataclass(frozen=True, slots=True)
class Reading:
    """One document as a reader read it; becomes an `Article` together with its original."""

    text: str
    blocks: tuple[Block, ...]
    metadata: Metadata
    media_type: str
