"""Somebody whom an article names or quotes: a person, body, place, group or document, with all that is said of him."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from visavis.engine.speakers.names import Name, Sort
from visavis.engine.speakers.phrases import head_zone, plain, without_article
from visavis.engine.speakers.roles import SpeakerLexicon, singular
from visavis.model import Span

_PIECES = re.compile(r", | and ")
_IN_BRACKETS = re.compile(r"\([^()]*\)")


@dataclass(slots=True, eq=False)
class Figure:
    """One person, body, place, group or document of the article, with every mention of it found so far."""

    name: str
    sort: Sort = Sort.UNKNOWN
    gender: str = ""
    plural: bool = False
    document: bool = False
    words: tuple[str, ...] = ()
    descriptions: list[str] = field(default_factory=list)
    mentions: list[Span] = field(default_factory=list)
    members: list[Figure] = field(default_factory=list)
    described: set[str] = field(default_factory=set)  # the canonical words of all descriptions
    heads: set[str] = field(default_factory=set)  # the canonical roles among them: "premier", "leader"
    fullest: Span | None = None  # the mention that shows the fullest form
    full_starts: list[int] = field(default_factory=list)  # where its names of several words stand, in order
    initials: str = ""  # as used alone: "OSCE", "U.S."
    acronym: str = ""  # as the text gives it in brackets: "(OSCE)"
    counts: dict[bool, int] = field(default_factory=lambda: {False: 0, True: 0})  # named in full, by initials
    latest: int = -1  # where it was named last, as far as the text has been read

    @property
    def called(self) -> str:
        """How the reader sees the figure called: in full, with the initials where the text gives both."""
        if self.acronym:
            return f"{self.name} ({self.acronym})"
        return self.initials if self.counts[True] > self.counts[False] else self.name

    @property
    def is_person(self) -> bool:
        """Tell whether the figure is surely one human being."""
        return self.sort is Sort.PERSON and not self.plural

    def describe(self, phrase: str, lexicon: SpeakerLexicon) -> None:
        """Keep the article's own words about the figure, without article and brackets."""
        words = without_article(plain(_IN_BRACKETS.sub("", phrase))).strip(" ,—–-")
        if words and words not in self.descriptions:
            self.descriptions.append(words)
            self.described.update(_bare(word) for word in lexicon.canonical(words))
            self.heads.update(_role_heads(words, lexicon))


@dataclass(slots=True, eq=False)
class Mentioned:
    """A name at its place, with the figure that it names."""

    name: Name
    figure: Figure
    subject: bool  # stands where the one who acts stands
    quoted: bool  # inside the words of a direct quotation
    modifier: bool = False  # only tells of what kind the next word is ("NATO planes")


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("s'")


def _role_heads(phrase: str, lexicon: SpeakerLexicon) -> Iterator[str]:
    """Yield the roles that `phrase` gives its bearer: "pollster", "strategist" of "chief pollster and strategist"."""
    for piece in _PIECES.split(phrase):
        words = lexicon.canonical(" ".join(head_zone(piece, lexicon)))
        if words and words[-1] in lexicon.roles:
            yield singular(words[-1])
