"""What has been said so far while an article's attributions are resolved one after the other."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from visavis.engine.attribution import Attribution
from visavis.engine.speakers.cast import Cast
from visavis.engine.speakers.figures import Figure
from visavis.engine.speakers.roles import singular
from visavis.model import Span


@dataclass(frozen=True, slots=True)
class Said:
    """One resolved attribution: where its source stands, and who it was."""

    at: Span  # the source, or the content where there is none
    figure: Figure
    index: int  # of the attribution
    document: bool = False  # by a document of his: "it" can follow


@dataclass(slots=True)
class Story:
    """The cast, the attributions, and who has spoken up to the one that is being resolved."""

    cast: Cast
    attributions: Sequence[Attribution]
    said: list[Said] = field(default_factory=list)  # in order of `at`
    papers: dict[str, Figure] = field(default_factory=dict)  # documents that speak, by name
    others: dict[str, Figure] = field(default_factory=dict)  # the unnamed, by their words
    signers: dict[str, list[Figure]] = field(default_factory=dict)  # by head noun of what they signed
    _places: list[tuple[int, str]] | None = None

    def said_before(self, offset: int) -> list[Said]:
        """Return the last few resolved attributions whose source begins before `offset`, latest first."""
        end = bisect_left(self.said, offset, key=lambda said: said.at.start)
        return self.said[max(0, end - _REMEMBERED) : end][::-1]

    def add(self, said: Said) -> None:
        """Keep `said` in its place."""
        at = bisect_left(self.said, said.at.start, key=lambda other: other.at.start)
        self.said.insert(at, said)

    def paper_places(self) -> list[tuple[int, str]]:
        """Return where the text says "letter", "statement" and the like: offset and singular, in order."""
        if self._places is None:
            self._places = self._read_places()
        return self._places

    def _read_places(self) -> list[tuple[int, str]]:
        lexicon, reading = self.cast.lexicon, self.cast.reading
        there = lexicon.documents.keys() & reading.lower_words
        if not there:
            return []
        words = ((found.start(), found[0].lower()) for found in _WORD.finditer(reading.text))
        return [(start, singular(word)) for start, word in words if word in there]

    def places_before(self, offset: int) -> int:
        """Return how many of `paper_places` lie before `offset`."""
        return bisect_left(self.paper_places(), (offset, ""))


_WORD = re.compile(r"\w+")
_REMEMBERED = 8  # speakers that a pronoun or role can point back at
