"""Who held which office when, so that a person speaks for the side of the article's day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from visavis.parties.words import keys

FAR = (9999, 12)  # the end of a term that has none yet


class Term(NamedTuple):
    """One person's time in an office; days are compared as (year, month), an open end is far away."""

    name: str
    labels: tuple[str, ...]
    office: str
    start: tuple[int, int]
    end: tuple[int, int]
    sure: bool

    def covers(self, day: date) -> bool:
        """Tell whether the term holds on the day."""
        return self.start <= (day.year, day.month) <= self.end


@dataclass(frozen=True, slots=True)
class Offices:
    """All terms, by full name and by the last word of the name."""

    by_name: Mapping[tuple[str, ...], Sequence[Term]]
    by_last: Mapping[str, Sequence[tuple[str, ...]]]  # the full names
    variants: Mapping[str, str]  # a first name -> one that stands for all its spellings

    def of(self, name: str) -> Sequence[Term]:
        """Return the terms of the person of that name: by the full name, else by the last name alone.

        A first name that differs from the listed one rules a person out: "John Putin" is nobody we know.
        """
        person = person_keys(name)
        if not person:
            return ()
        exact = self.by_name.get(person)
        if exact:
            return exact
        namesakes = self.by_last.get(person[-1], ())
        same = [listed for listed in namesakes if self._same(person, listed)]
        return tuple(dict.fromkeys(term for listed in same for term in self.by_name[listed]))

    def _same(self, given: tuple[str, ...], listed: tuple[str, ...]) -> bool:
        """Tell whether a name may be the listed one: a part of it from behind, or with a first name like its own."""
        first, known = given[0], listed[0]
        if len(listed) == 1:
            return given == listed
        if listed[-len(given) :] == given or first in _PARTICLES:
            return True
        same = self.variants.get(first, first) == self.variants.get(known, known)
        return same or (len(first) == 1 and known.startswith(first))


def spelling(key: str) -> str:
    """Return a key under which the usual spellings of one name from another alphabet fall together.

    Zelenskyy, Zelensky, Zelenskiy; Yanukovych, Yanukovich; Sergei, Sergey: one letter for one sound.
    """
    key = key.replace("y", "i").replace("j", "i")
    while "ii" in key:
        key = key.replace("ii", "i")
    return key


_PARTICLES = frozenset({"al", "el", "bin", "ben", "de", "da", "di", "van", "von", "le", "la", "abu"})
_JUNIOR = frozenset({"jr", "sr"})
# What may stand before a name and is no part of it.
_TITLES = """
    mr mrs ms miss dr sir lord lady dame president chancellor premier general gen senator sen rep minister secretary
    ambassador professor prof sheikh ayatollah mullah prime foreign defence defense vice
"""
_SPOKEN_TITLES = frozenset(spelling(title) for title in _TITLES.split())


def person_keys(name: str) -> tuple[str, ...]:
    """Return what a person's name compares by, titles and spelling aside."""
    return person(keys(spelling(name.lower())))


def person(found: Sequence[str]) -> tuple[str, ...]:
    """Return a person's name without titles, middle initials and "Jr.": "Joseph R. Biden Jr." is "Joseph Biden"."""
    if len(found) == 2 and found[0] not in _SPOKEN_TITLES:
        return found[0], found[1]
    start = 0
    while start + 1 < len(found) and found[start] in _SPOKEN_TITLES:
        start += 1
    rest = found[start + 1 :]
    return (*found[start : start + 1], *[key for key in rest if len(key) > 1 and key not in _JUNIOR])


def in_force(terms: Sequence[Term], day: date | None) -> tuple[Term, ...]:
    """Return the terms that hold on the day, or else the last ones that began before it; all, where no day is known."""
    if day is None:
        return tuple(terms)
    held = tuple(term for term in terms if term.covers(day))
    if held:
        return held
    before = [term for term in terms if term.start <= (day.year, day.month)]
    return (max(before, key=lambda term: term.end),) if before else tuple(terms)
