"""What every reader gives back: the text, its blocks and what the document says of itself."""

from __future__ import annotations

from visavis.model import Block, Metadata
from visavis.values import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """One document as a reader read it; becomes an `Article` together with its original."""

    text: str
    blocks: tuple[Block, ...]
    metadata: Metadata
    media_type: str

    @property
    def kept(self) -> str:
        """The text without boilerplate, a line a block."""
        return "\n".join(block.span.of(self.text) for block in self.blocks if not block.boilerplate)
