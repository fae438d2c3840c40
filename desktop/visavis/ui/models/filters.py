"""By what the cards of the panes can be narrowed down: traits that are chosen, and words that are looked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from visavis.model import Card, Kind
from visavis.ui.models.faces import speaker_name


class Facet(StrEnum):
    """The respects in which cards differ."""

    KIND = "kind"
    STATE = "state"
    SPEAKER = "speaker"
    TAG = "tag"

    __hash__ = str.__hash__  # an enumeration's own is a function in Python, and too slow for all cards at every key


class State(StrEnum):
    """What is still to be done with a card, or what the analyst made of it."""

    UNREVIEWED = "unreviewed"
    UNSURE = "unsure"
    STARRED = "starred"
    DISMISSED = "dismissed"


class Trait(NamedTuple):
    """One thing that can be said of a card: a tuple, for thousands of them are counted at every key."""

    facet: Facet
    value: str


DISMISSED = Trait(Facet.STATE, State.DISMISSED.value)


@dataclass(frozen=True, slots=True)
class Filter:
    """Which cards are shown: of each facet one of the traits chosen, but of the states all, and the words."""

    chosen: frozenset[Trait] = frozenset()
    words: str = ""
    with_dismissed: bool = False  # dismissed ones stand among the others

    def toggled(self, trait: Trait) -> Filter:
        """Return the filter with a trait chosen that was not, or not that was."""
        return replace(self, chosen=self.chosen ^ {trait})

    def cleared(self) -> Filter:
        """Return the filter without any trait; words are looked for in another place, and stay."""
        return replace(self, chosen=frozenset())

    def of(self, facet: Facet) -> list[str]:
        """Return the values chosen of one facet, sorted."""
        return sorted(trait.value for trait in self.chosen if trait.facet is facet)


_KINDS = {kind.value: Trait(Facet.KIND, kind.value) for kind in Kind}
_UNREVIEWED, _UNSURE, _STARRED = (
    Trait(Facet.STATE, state.value) for state in (State.UNREVIEWED, State.UNSURE, State.STARRED)
)


@lru_cache(maxsize=4096)
def _named(facet: Facet, value: str) -> Trait:
    """Return a trait, the same object for the same words: ten thousand cards have but some hundred speakers."""
    return Trait(facet, value)


def traits_of(card: Card) -> Iterator[Trait]:
    """Yield all that the filters know of a card."""
    yield _KINDS[str(card.quotation.kind)]
    yield _named(Facet.SPEAKER, speaker_name(card.quotation))
    if not card.reviewed:
        yield _UNREVIEWED
        if card.unsure:
            yield _UNSURE
    elif card.dismissed:
        yield DISMISSED
    annotation = card.annotation
    if annotation.starred:
        yield _STARRED
    for tag in annotation.tags:
        yield _named(Facet.TAG, tag)


def plain(words: str) -> str:
    """Return words as they are compared: on one line, without regard to case."""
    return " ".join(words.casefold().split())


def places(words: str, text: str) -> list[tuple[int, int]]:
    """Return where words stand in a card's text, without regard to case; none where nothing is looked for."""
    parts = [re.escape(part) for part in words.split()]
    return [match.span() for match in re.finditer(r"\s+".join(parts), text, re.IGNORECASE)] if parts else []
