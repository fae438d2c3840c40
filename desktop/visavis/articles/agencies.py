"""Recognises the news agency whose text an outlet prints, where authors, dateline or a credit line name one."""

from __future__ import annotations

import re
from functools import cache

from visavis.articles import firstlines
from visavis.articles.lexicon import entries
from visavis.articles.reading import Reading

HEAD, TAIL = 8, 4  # blocks from the title on and at the end, in which credits stand
SHORT = 4  # letters up to which only the very spelling counts: "AP" is an agency, "ap" is not
LONGEST_CREDIT = 10  # words of a line that is nothing but one
MOST_LETTERS = 200  # of a credit: the patterns below take a square of the time of what they look at
READ = ("", "byline", "copyright")  # reasons of blocks that may hold one; a picture's credit is not the article's
_AROUND = re.compile(
    r"^(?:(?:source|via|by|from|credit|agency|text|copyright|\(c\)|©|quelle|mit|von|avec|par|fuente|con|fonte|источник|джерело)"
    r"\s*:?\s+|©|\d{4}\s|the\s|written\s|with\s|(?:reporting|material|information|files|agencies)\s|and\s|[^\w«“]+)+",
    re.I,
)
_BEHIND = re.compile(
    r"(?:\s*(?:(?:news )?agency|staff|newsroom|writers?|contributed to this (?:report|story))\b|[^\w]++)+$", re.I
)
# "LISNA, 12 March. /TASS/." and "PARIS (AFP) —"; also where something else follows in the brackets: "(Reuters, AP)"
_DATELINE = re.compile(r"^[^\W\d_][^()/\n]{1,50}[(/]([^()/\n]{2,40})[)/]")
_CLOSING = re.compile(r"(?:[(/\[]|\s[–—-]\s?)([^()/\[\]–—\n]{2,40})[)/\]]?\W*$")
_BORDER = re.compile(r"\s*(?:,|;|/|\band\b|\bund\b|\bet\b|\by\b|\bи\b|\bта\b)\s*")


def relay(reading: Reading) -> str:
    """Return the agency that the article credits ("Reuters"), or an empty string; an outlet's own name is no relay."""
    found = next((name for words in _credits(reading) if (name := agency(words))), "")
    return "" if found == agency(reading.metadata.outlet) else found


def agency(words: str) -> str:
    """Return the agency that the words name and nothing else; the first, where they name several."""
    if not words or len(words) > MOST_LETTERS or len(words.split()) > LONGEST_CREDIT:
        return ""
    bare = _BEHIND.sub("", _AROUND.sub("", words.strip()))
    return next((name for part in (bare, *_BORDER.split(bare)[:1]) if (name := _named(part))), "")


def _named(words: str) -> str:
    return _names().get(words if len(words) <= SHORT else words.casefold(), "")


def _credits(reading: Reading) -> list[str]:
    """Return the words that are a credit if they name an agency, the surest first."""
    lines = [block.span.of(reading.text) for block in reading.blocks if block.boilerplate in READ]
    head, tail = lines[:HEAD], lines[-TAIL:]
    return [
        *reading.metadata.authors,
        *(match[1] for line in head if (match := _DATELINE.match(line))),
        *(name for line in head for name in firstlines.byline(line)),
        *head,
        *tail,
        *(match[1] for line in reversed(tail) if (match := _CLOSING.search(line[-MOST_LETTERS:]))),
    ]


@cache
def _names() -> dict[str, str]:
    """Return the names of the agencies by what credits write, read once."""
    found = {}
    for entry in entries("agencies.txt"):
        name, _, others = entry.text.partition(":")
        if not name.strip():
            raise entry.wrong("not the name of an agency, a colon and its other names")
        for written in (name, *others.split(";")):
            if key := written.strip():
                found[key if len(key) <= SHORT else key.casefold()] = name.strip()
    return found
