"""Find the names that the gazetteer knows in the words of a phrase, longest first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from visavis.parties.words import Word


class Manner(StrEnum):
    """In which way a name stands for a side."""

    LAND = "land"  # "Norway"
    PEOPLE = "people"  # "Norwegian"
    CAPITAL = "capital"  # "Oslo": stands for the government
    SEAT = "seat"  # "the Kremlin": stands for the government
    PLACE = "place"  # "Bergen": lies there, and stands for nobody
    INSTITUTION = "institution"  # "the Storting"
    BODY = "body"  # "NATO"
    CHAIRED = "chaired"  # "OSCE": a body whose chair a country holds in turn
    INFORMAL = "informal"  # "the West": speaks with the voices of others
    GROUP = "group"  # "Hamas"
    MEDIA = "media"  # "Reuters": nobody's side
    NOBODY = "nobody"  # "Human Rights Watch": known, and nobody's side


_APART = frozenset(",;:()")
# Names that speak with a voice of their own, beside mere places and the words for a people.
OFFICIAL = frozenset({Manner.SEAT, Manner.INSTITUTION, Manner.BODY, Manner.CHAIRED, Manner.GROUP})
BODIES = frozenset({Manner.BODY, Manner.CHAIRED})
LANDS = frozenset({Manner.LAND, Manner.PEOPLE, Manner.CAPITAL, Manner.SEAT, Manner.PLACE, Manner.INSTITUTION})


class Name(NamedTuple):  # thousands are made when the program starts: a dataclass would take three times as long
    """One way to name a side, as the gazetteer has it.

    `labels` are the affiliations, empty for media and other known nobodies; `place_of` is the land of a city that
    stands for something else when it speaks ("Brussels" for the EU, in Belgium).
    """

    text: str
    keys: tuple[str, ...]
    labels: tuple[str, ...]
    manner: Manner
    place_of: tuple[str, ...] = ()

    def fits(self, found: Sequence[Word]) -> bool:
        """Tell whether words with the right keys also have the capitals that the name asks for ("US", not "us")."""
        if self.text.isupper() and len(self.text) <= 3:
            return found[0].text.replace(".", "").rstrip("’'s").isupper()
        return found[0].capital or not self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Hit:
    """A name found in a phrase: words `start` to `end`, half open."""

    start: int
    end: int
    name: Name


@dataclass(frozen=True, slots=True)
class NameIndex:
    """All names by what their words compare by, and how many words the longest has that begins with a word."""

    by_keys: Mapping[tuple[str, ...], Name]
    longest: Mapping[str, int]

    def __contains__(self, key: str) -> bool:
        return key in self.longest

    def at(self, phrase: Sequence[Word], position: int) -> Hit | None:
        """Return the longest name that begins with the word at the position."""
        longest = self.longest.get(phrase[position].key, 0)
        for end in range(min(position + longest, len(phrase)), position, -1):
            found = phrase[position:end]
            name = self.by_keys.get(tuple([word.key for word in found]))
            if name is not None and _holds_together(found, name) and name.fits(found):
                return Hit(position, end, name)
        return None


def index(names: Mapping[tuple[str, ...], Name]) -> NameIndex:
    """Return the names, ready to be found."""
    longest: dict[str, int] = {}
    for key in names:
        if len(key) > longest.get(key[0], 0):
            longest[key[0]] = len(key)
    return NameIndex(names, longest)


def find(phrase: Sequence[Word], names: NameIndex) -> Iterator[Hit]:
    """Yield the names in a phrase from left to right; the longest wins, and none overlap."""
    position = 0
    while position < len(phrase):
        hit = names.at(phrase, position)
        if hit is None:
            position += 1
        else:
            yield hit
            position = hit.end


def _holds_together(found: Sequence[Word], name: Name) -> bool:
    """Tell whether no comma or bracket lies between the words that the name has not."""
    return len(found) == 1 or "," in name.text or all(_APART.isdisjoint(word.gap) for word in found[1:])
