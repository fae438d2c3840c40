"""Where sentences, headlines and quoted words lie in an article, for the modules that read speakers out of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

from visavis.model import Block, BlockKind, Span

UPPER = "".join(filter(str.isupper, map(chr, range(0x41, 0x2000))))  # re knows no class for capitals
_SENTENCE_END = re.compile(rf"[.!?…][\"”’»)\]]*[\s\xa0]+(?=[\"“„«‘(\[]?[{UPPER}])")
_ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof gen lt col maj capt sgt adm sen rep gov st jan feb mar apr jun jul aug sep sept oct nov dec vs
    jr sr""".split()  # noqa: SIM905
)
_LONGEST_ABBREVIATION = 4
_LOWER_WORD = re.compile(r"(?<![\w’'-])[a-z]+\b")
_CAPITAL_WORD = re.compile(r"\b[A-Z][a-z]+\b")
_ENDS_SENTENCE = (".", "!", "?", "”", '"', ":", ";", "…", ")")
_LONGEST_SENTENCE = 1000  # letters to either side that are read of one
_MARKS = 4  # that can stand before the first word of a sentence
_HEADLINE_LETTERS = 200  # longer ones are paragraphs that lost their full stop


class Reading:
    """One article's text with its sentences and blocks; offsets are code points, half open."""

    def __init__(self, text: str, blocks: Sequence[Block], quoted: Sequence[Span] = ()) -> None:
        self.text = text
        self.blocks = [block for block in blocks if not block.boilerplate and block.span.end <= len(text)]
        if not blocks:
            self.blocks = [Block(Span(m.start(), m.end())) for m in re.finditer(r"[^\r\n]+", text)]
        self.block_starts = [block.span.start for block in self.blocks]
        self.starts = sorted({*self.block_starts, *self._sentence_starts()})
        self.headlines = [block.span for block in self.blocks if self._is_headline(block)]
        self._headline_starts = [span.start for span in self.headlines]
        self.quoted = sorted(quoted)
        self._quoted_ends = _running_ends(self.quoted)
        self._quoted_starts = [span.start for span in self.quoted]
        self.lower_words = frozenset(_LOWER_WORD.findall(text))

    @cached_property
    def capital_words(self) -> frozenset[str]:
        """The words of the text that begin with a capital and go on in lower case."""
        return frozenset(_CAPITAL_WORD.findall(self.text))

    def _sentence_starts(self) -> list[int]:
        text = self.text
        return [
            found.end()
            for found in _SENTENCE_END.finditer(text)
            if text[found.start()] != "." or not is_abbreviated(text, found.start())
        ]

    def _is_headline(self, block: Block) -> bool:
        if block.kind in (BlockKind.TITLE, BlockKind.HEADING):
            return True
        if block.kind is not BlockKind.PARAGRAPH or len(block.span) > _HEADLINE_LETTERS:
            return False
        return not block.span.of(self.text).rstrip().endswith(_ENDS_SENTENCE)

    def sentence(self, offset: int) -> int:
        """Return the number of the sentence that holds `offset`."""
        return bisect_right(self.starts, offset) - 1

    def sentence_span(self, offset: int) -> Span:
        """Return the sentence that holds `offset`, with the blank after it; of an endless one the part around it."""
        number = max(0, self.sentence(offset))
        start = self.starts[number] if self.starts else 0
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text)
        start = max(min(start, offset), offset - _LONGEST_SENTENCE)
        return Span(start, min(max(end, offset), offset + _LONGEST_SENTENCE))

    def block(self, offset: int) -> int:
        """Return the number of the block that holds `offset`, or that ends last before it."""
        return bisect_right(self.block_starts, offset) - 1

    def starts_sentence(self, offset: int) -> bool:
        """Tell whether a sentence begins at `offset`, marks and brackets before it left out."""
        low = max(0, offset - _MARKS)
        while offset > low and self.text[offset - 1] in "\"“„«‘'([—–-":
            offset -= 1
        number = bisect_left(self.starts, offset)
        return offset == 0 or (number < len(self.starts) and self.starts[number] == offset)

    def in_headline(self, offset: int) -> bool:
        """Tell whether `offset` lies in a title, a heading, or a short line without an end mark."""
        number = bisect_right(self._headline_starts, offset) - 1
        return number >= 0 and offset < self.headlines[number].end

    def in_quote(self, offset: int) -> bool:
        """Tell whether `offset` lies in the words of a direct quotation."""
        number = bisect_right(self._quoted_starts, offset) - 1
        return number >= 0 and offset < self._quoted_ends[number]


def is_abbreviated(text: str, stop: int) -> bool:
    """Tell whether the full stop at `stop` ends a word that is written with one: "Mr.", "J.", "U.S."."""
    start = stop
    while start and (text[start - 1].isalnum() or text[start - 1] == "_"):
        start -= 1
        if stop - start > _LONGEST_ABBREVIATION:
            return False
    return stop - start == 1 or text[start:stop].lower() in _ABBREVIATIONS


def _running_ends(spans: Sequence[Span]) -> list[int]:
    ends, furthest = [], 0
    for span in spans:
        furthest = max(furthest, span.end)
        ends.append(furthest)
    return ends
