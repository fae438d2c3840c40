"""Find the capitalised words of a text, in runs that one name and its title can span."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from visavis.engine.speakers.prose import UPPER
from visavis.engine.speakers.roles import SpeakerLexicon
from visavis.model import Span

_PARTICLES = "de|da|del|della|der|den|van|von|bin|ibn|al|el|la|le|di|du|dos|do|ben|abu|ul|zu|af|av|ter|ten"
_WORD = re.compile(
    rf"(?<![\w.-])(?:(?:al|el|ad|as|ash|an|at|ar|az|ul|d|l)[-’'])?[{UPPER}]\w*"
    rf"(?:[-‐‑.&]\w+|(?:(?<=\b[{UPPER}])|(?<=\b\w\w))[’']\w+|[’'](?=[a-z])\w+)*(?:(?<=s)[’'](?!\w))?"
)
_PARTICLE_GAP = re.compile(rf"[ \xa0](?:(?:{_PARTICLES})[ \xa0]){{0,2}}")
_OF_GAP = re.compile(r"[ \xa0](?:of|for)[ \xa0](?:the[ \xa0])?")
_MORE_GAP = re.compile(r"[ \xa0](?:and|of|in|on|for|of the|and the|for the)[ \xa0]")
_INITIALS = re.compile(rf"(?:[{UPPER}]\.)*[{UPPER}]")
_LONGEST_GAP = 12  # letters between two words of a name
_LONGEST_RUN = 12  # words; longer runs of capitals are headlines or shouting


class Capital(NamedTuple):
    """A capitalised word without its 's; `dotted` where a full stop that ends no sentence follows ("Gen.", "J.")."""

    start: int
    end: int
    text: str
    lower: str
    possessive: bool
    dotted: bool


def runs(text: str, lexicon: SpeakerLexicon, within: Span) -> Iterator[list[Capital]]:
    """Yield the capitalised words of `within` in runs: "Norland Foreign Minister Ilse Varga", "Council of States"."""
    run: list[Capital] = []
    for word in _words(text, lexicon, within):
        if run and not _joins(text, lexicon, run, word):
            yield run
            run = []
        run.append(word)
    if run:
        yield run


def joined_by_of(text: str, left: Capital, right: Capital) -> bool:
    """Tell whether "of" or "for" stands between two words of a run."""
    return right.start - left.end > 1 and _OF_GAP.fullmatch(text, left.end, right.start) is not None


def _words(text: str, lexicon: SpeakerLexicon, within: Span) -> Iterator[Capital]:
    inner = lexicon.words["inner-possessive"]
    short_titles = lexicon.words["short-title"]
    for found in _WORD.finditer(text, within.start, within.end):
        word, end = found[0], found.end()
        possessive = word.endswith(("’s", "'s", "’", "'"))
        if possessive:
            cut = 1 if word[-1] in "’'" else 2
            word, end = word[:-cut], end - cut
        if possessive and word.lower() in inner:  # "People's Republic"
            possessive, word, end = False, found[0], found.end()
        lower = word.lower()
        dotted = text.startswith(".", end) and (lower in short_titles or _INITIALS.fullmatch(word) is not None)
        if dotted and "." in word:  # "U.S."
            word, lower, end, dotted = word + ".", lower + ".", end + 1, False
        yield Capital(found.start(), end, word, lower, possessive, dotted)


def _joins(text: str, lexicon: SpeakerLexicon, run: list[Capital], right: Capital) -> bool:
    left = run[-1]
    low = left.end + left.dotted
    if left.possessive or not 0 < right.start - low <= _LONGEST_GAP or len(run) >= _LONGEST_RUN:
        return False
    if _is_heading(run) and not right.text.isupper():
        return False
    if _PARTICLE_GAP.fullmatch(text, low, right.start):
        return True
    if left.lower in lexicon.stops:
        return False
    if _OF_GAP.fullmatch(text, low, right.start):
        if left.lower in lexicon.words["portfolio"]:  # "Minister of Defence of Norland"
            return any(word.lower in lexicon.role_words for word in run)
        return left.lower in lexicon.body_words or left.lower in lexicon.role_words
    if left.lower in lexicon.role_words:
        return False
    return _MORE_GAP.fullmatch(text, low, right.start) is not None and any(
        joined_by_of(text, one, other) for one, other in pairwise(run)
    )


def _is_heading(run: list[Capital]) -> bool:
    """Tell whether the words are a heading in capitals, not acronyms, that runs into the sentence behind it."""
    return len(run) > 1 and all(word.text.isupper() for word in run) and any(len(word.text) > 4 for word in run)
