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


NameIndex = Mapping[str, tuple[Name, ...]]  # by first key, longest name first


def index(names: Mapping[tuple[str, ...], Name]) -> NameIndex:
    """Return the names by their first word, longest first."""
    by_first: dict[str, list[Name]] = {}
    for name in names.values():
        by_first.setdefault(name.keys[0], []).append(name)
    return {
        first: tuple(sorted(group, key=lambda name: -len(name.keys)) if len(group) > 1 else group)
        for first, group in by_first.items()
    }


def find(phrase: Sequence[Word], names: NameIndex) -> Iterator[Hit]:
    """Yield the names in a phrase from left to right; the longest wins, and none overlap."""
    position = 0
    while position < len(phrase):
        hit = name_at(phrase, position, names)
        if hit is None:
            position += 1
        else:
            yield hit
            position = hit.end


def name_at(phrase: Sequence[Word], position: int, names: NameIndex) -> Hit | None:
    """Return the longest name that begins with the word at the position."""
    for name in names.get(phrase[position].key, ()):
        end = position + len(name.keys)
        if end > len(phrase):
            continue
        found = phrase[position:end]
        if (end == position + 1 or _same(found, name)) and name.fits(found):
            return Hit(position, end, name)
    return None


def _same(found: Sequence[Word], name: Name) -> bool:
    """Tell whether the words are the name's, and no comma or bracket lies between them that the name has not."""
    if found[1].key != name.keys[1] or [word.key for word in found] != list(name.keys):
        return False
    return "," in name.text or all(_APART.isdisjoint(word.gap) for word in found[1:])
