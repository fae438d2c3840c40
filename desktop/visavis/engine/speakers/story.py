"""What has been said so far while an article's attributions are resolved one after the other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
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
        reading = self.cast.reading
        lower = reading.text.lower()
        if len(lower) != len(reading.text):  # a few letters are longer in lower case, and offsets would be off
            lower = "".join(letter if len(letter.lower()) > 1 else letter.lower() for letter in reading.text)
        there = self.cast.lexicon.documents.keys() & reading.lower_words
        return sorted((start, singular(word)) for word in there for start in _whole_words(lower, word))

    def places_before(self, offset: int) -> int:
        """Return how many of `paper_places` lie before `offset`."""
        return bisect_left(self.paper_places(), (offset, ""))


_REMEMBERED = 8  # speakers that a pronoun or role can point back at


def _whole_words(text: str, word: str) -> Iterator[int]:
    """Yield where a word stands by itself; for the few words that are looked for faster than a look at each."""
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        if not (_is_letter(text[start - 1 : start]) or _is_letter(text[end : end + 1])):
            yield start
        start = text.find(word, end)


def _is_letter(letter: str) -> bool:
    return letter.isalnum() or letter == "_"
