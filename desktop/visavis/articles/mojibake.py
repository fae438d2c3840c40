"""Recognises letters that were decoded wrongly before a document came here ("cafÃ©"), and puts them right if asked."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from visavis.articles.language import language
from visavis.articles.linked import moved
from visavis.articles.reading import Reading
from visavis.model import Block, Metadata, Repair, Span

AROUND = 24  # characters shown on both sides of the first place, as far as its words are whole
# Pairs that UTF-8 leaves when it is read as Windows-1252, Windows-1251, Mac Roman or DOS: only texts that have one are
# looked at closely. Sound French has some ("café”"), so it is ftfy that decides.
_SUSPECT = re.compile(
    "[Â-ô][\x80-\xbf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]|[РС][\x80-\xbfЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЁЄЇІіґё№єјЅѕї‘’“”•–—™€]"
    "|[√Γ╬╨╤][^\\s\\w]|‚Ä|[À-ÿ]{3}"
)
_LETTER_RUN = re.compile(r"[À-ÿ¸¨]{2,}")
CYRILLIC = ("ru", "uk")


def offer(reading: Reading) -> Repair | None:
    """Return the offer to put the reading's letters right, or None where they seem to be."""
    if not is_suspect(reading.text):
        return None
    mend = _mender(reading.text)
    found = [(words, mended) for words in _words(reading) if (mended := mend(words)) != words]
    return Repair(len(found), *_shown(*found[0])) if found else None


def is_suspect(text: str) -> bool:
    """Tell whether a closer look is worth its time."""
    return not text.isascii() and _SUSPECT.search(text) is not None


def repaired(reading: Reading) -> Reading:
    """Return the reading with its letters put right, each block by itself, and what is between them as it is."""
    mend = _mender(reading.text)
    pieces: list[str] = []
    blocks: list[Block] = []
    taken = at = 0
    for block in reading.blocks:
        between, words = reading.text[taken : block.span.start], mend(block.span.of(reading.text))
        pieces += (between, words)
        start = at + len(between)
        at, taken = start + len(words), block.span.end
        # Where words became longer or shorter nobody knows which of them a link was of.
        links = moved(block.links, start - block.span.start) if len(words) == len(block.span) else ()
        blocks.append(replace(block, span=Span(start, at), links=links))
    text = "".join((*pieces, reading.text[taken:]))
    return replace(reading, text=text, blocks=tuple(blocks), metadata=_metadata(reading.metadata, text, mend))


def _metadata(known: Metadata, text: str, mend: Callable[[str], str]) -> Metadata:
    return replace(
        known,
        title=mend(known.title),
        outlet=mend(known.outlet),
        authors=tuple(map(mend, known.authors)),
        language=language(text) or known.language,
    )


def _words(reading: Reading) -> list[str]:
    return [block.span.of(reading.text) for block in reading.blocks if not block.boilerplate]


def _mender(text: str) -> Callable[[str], str]:
    """Return what puts words of the text right: as Cyrillic where all of it is in such a code page, else as UTF-8."""
    return _as_cyrillic if _is_cyrillic(text) else _as_utf8


def _as_utf8(words: str) -> str:
    import ftfy  # 50 ms, which sound texts need not wait for
    from ftfy.badness import is_bad

    if not _SUSPECT.search(words) or not is_bad(words):
        return words
    mended = ftfy.fix_encoding(words)
    return mended if mended.strip() == mended else words  # a block begins and ends with a word


def _is_cyrillic(text: str) -> bool:
    """Tell whether Windows-1251 was read as Latin letters: runs of accents that make Russian or Ukrainian words."""
    letters = sum(char.isalpha() for char in text)
    accented = sum(len(run) for run in _LETTER_RUN.findall(text))
    return 2 * accented > letters and language(_as_cyrillic(text)) in CYRILLIC


def _as_cyrillic(words: str) -> str:
    """Return the words as Windows-1251, letter by letter; what is no letter of Latin code pages stays."""
    return "".join(map(_letter, words))


def _letter(char: str) -> str:
    if char.isascii():
        return char
    try:
        return char.encode("cp1252").decode("cp1251")
    except UnicodeError:
        return char


def _shown(before: str, after: str) -> tuple[str, str]:
    """Return the first place that differs with some words around it, before and after."""
    first = next(at for at, (one, other) in enumerate(zip(before, after, strict=False)) if one != other)
    start = max(before.rfind(" ", 0, max(first - AROUND, 0)), 0)
    shown = (words[start : first + AROUND + 1] for words in (before, after))
    return next(shown).strip(), next(shown).strip()
