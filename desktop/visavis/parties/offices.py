"""Who held which office when, so that a person speaks for the side of the article's day."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from visavis.parties.words import keys

# One letter for the many spellings of one sound in names that come from other alphabets:
# Zelenskyy, Zelensky, Zelenskiy; Yanukovych, Yanukovich; Sergei, Sergey.
_SLAVIC_I = re.compile("[yij]+")


@dataclass(frozen=True, slots=True)
class Term:
    """One person's time in an office; days are compared as (year, month), an open end is far away."""

    name: str
    first: str  # folded first name, empty where the name is one word
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

    by_name: Mapping[tuple[str, ...], tuple[Term, ...]]
    by_last: Mapping[str, tuple[Term, ...]]

    def of(self, name: str) -> tuple[Term, ...]:
        """Return the terms of the person of that name: by the full name, else by the last name alone.

        A first name that differs from the listed one rules a person out: "John Putin" is nobody we know.
        """
        person = person_keys(name)
        if not person:
            return ()
        exact = self.by_name.get(person)
        if exact:
            return exact
        terms = self.by_last.get(person[-1], ())
        if len(person) == 1:
            return terms
        return tuple(term for term in terms if _same_first(person[0], term.first))


def spelling(key: str) -> str:
    """Return a key under which the usual spellings of one name from another alphabet fall together."""
    return _SLAVIC_I.sub("i", key)


_JUNIOR = frozenset({"jr", "sr"})
# What may stand before a name and is no part of it.
_SPOKEN_TITLES = frozenset(
    """mr mrs ms miss dr sir lord lady dame president chancellor premier general gen senator sen rep minister secretary
    ambassador professor prof sheikh ayatollah mullah prime foreign defence defense vice""".split()  # noqa: SIM905
)


def person_keys(name: str) -> tuple[str, ...]:
    """Return what a person's name compares by, titles and spelling aside."""
    found = list(keys(name))
    while len(found) > 1 and found[0] in _SPOKEN_TITLES:
        del found[0]
    # "Joseph R. Biden Jr." is "Joseph Biden"
    return tuple(spelling(key) for place, key in enumerate(found) if not place or (len(key) > 1 and key not in _JUNIOR))


def in_force(terms: Sequence[Term], day: date | None) -> tuple[Term, ...]:
    """Return the terms that hold on the day, or else the last ones that began before it; all, where no day is known."""
    if day is None:
        return tuple(terms)
    held = tuple(term for term in terms if term.covers(day))
    if held:
        return held
    before = [term for term in terms if term.start <= (day.year, day.month)]
    return (max(before, key=lambda term: term.end),) if before else tuple(terms)


def _same_first(given: str, listed: str) -> bool:
    if not listed or given == listed:
        return True
    return len(given) == 1 and listed.startswith(given)
