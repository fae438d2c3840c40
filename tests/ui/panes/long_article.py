"""An invented article of many short quotations, for panes that are longer than the window."""

from __future__ import annotations

from visavis.model import Analysed, Article, Block, Kind, Metadata, Original, Quotation, Span, Speaker

WORDS = ("the gates stay shut until every barge has paid its toll and the keepers are back " * 2).split()


def long_article(count: int, *parties: str) -> Analysed:
    """Return an article of `count` quotations of different lengths, dealt to the parties in turn."""
    parts, blocks, quotations, start = [], [], [], 0
    for number in range(count):
        words = " ".join(WORDS[(number + place) % len(WORDS)] for place in range(4 + number * 7 % 60))
        part = f"{words}, said Keeper {number % 5}."
        parts.append(part)
        blocks.append(Block(Span(start, start + len(part))))
        content = (Span(start, start + len(words)),)
        speaker, party = Speaker(f"Keeper {number % 5}"), parties[number % len(parties)]
        quotations.append(Quotation(f"q{number}", Kind.INDIRECT, content, speaker=speaker, parties=(party,)))
        start += len(part) + 2
    original = Original("long.txt", b"", "long", "text/plain")
    return Analysed(Article("long", "\n\n".join(parts), tuple(blocks), Metadata("Tolls"), original), tuple(quotations))
