"""What every reader gives back: the text, its blocks and what the document says of itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from visavis.model import Block, Metadata

# Halves of letters beyond the first 65,536, which no encoding can write: a file that spells one would end every saving.
_HALVES = re.compile("[\ud800-\udfff]")
_CONTROLS = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
INSTEAD = "\ufffd"


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


def sound(reading: Reading) -> Reading:
    """Return the reading with a U+FFFD for every letter that cannot be written, each in its place."""
    known = reading.metadata
    return replace(
        reading,
        text=_HALVES.sub(INSTEAD, reading.text),
        metadata=replace(
            known,
            title=line(known.title),
            outlet=line(known.outlet),
            authors=tuple(map(line, known.authors)),
            language=line(known.language),
            url=line(known.url),
            relay=line(known.relay),
        ),
    )


def line(words: str) -> str:
    """Return words as they can be written and shown on one line."""
    return _CONTROLS.sub(INSTEAD, words)
