"""Texts with marks in them, for tests: {content}, {+more of the same content}, <source>, <> for no source."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from visavis.engine.attribution import Attribution
from visavis.engine.speakers.resolution import Resolution, resolve
from visavis.engine.speakers.roles import SpeakerLexicon, parse
from visavis.model import Block, Kind, Span

LEXICONS = Path(__file__).parents[2] / "resources" / "lexicons"
_QUOTE_MARKS = '“”"„«»'


def lexicon_files() -> dict[str, bytes]:
    """Return the word lists that the program ships."""
    return {path.name: path.read_bytes() for path in LEXICONS.glob("*.txt")}


@cache
def lexicon() -> SpeakerLexicon:
    """Return the lexicon made of them."""
    return parse(lexicon_files())


def unmarked(marked: str) -> tuple[str, list[Attribution]]:
    """Return the text without marks, and one attribution for each pair of content and source, in order."""
    text = ""
    contents: list[list[Span]] = []
    sources: list[Span | None] = []
    for piece in re.split(r"([{<][^{}<>]*[}>])", marked):
        if not piece.startswith(("{", "<")):
            text += piece
            continue
        words = piece[1:-1]
        more = piece.startswith("{+")
        words = words[1:] if more else words
        span = Span(len(text), len(text) + len(words))
        text += words
        if more:
            contents[-1].append(span)
        elif piece[0] == "{":
            contents.append([span])
        else:
            sources.append(span if words else None)
    assert len(contents) == len(sources), "every content has its source"
    return text, [_attribution(text, c, s) for c, s in zip(contents, sources, strict=True)]


def _attribution(text: str, content: list[Span], source: Span | None) -> Attribution:
    words = "".join(span.of(text) for span in content)
    kind = Kind.INDIRECT
    if any(mark in words for mark in _QUOTE_MARKS):
        kind = Kind.DIRECT if words.strip()[0] in _QUOTE_MARKS else Kind.MIXED
    return Attribution(tuple(content), kind, None, source, 1.0, ())


def blocks_of(text: str) -> tuple[Block, ...]:
    """Return a block for each line."""
    return tuple(Block(Span(found.start(), found.end())) for found in re.finditer(r"[^\n]+", text))


def resolved(marked: str) -> tuple[Resolution, ...]:
    """Resolve the attributions of a marked text."""
    text, attributions = unmarked(marked)
    return resolve(text, blocks_of(text), attributions, lexicon())


def speakers(marked: str) -> list[str | None]:
    """Return the names of the speakers of a marked text."""
    return [found.speaker.name if found.speaker else None for found in resolved(marked)]
