"""Lays cards side by side: one side a party in the profile's order, then the others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from visavis.model import Card, Party, Profile

OTHERS = "Others"
OTHERS_COLOUR = "#6b6b6b"


@dataclass(frozen=True, slots=True)
class Side:
    """The cards that stand under one party, or under nobody's where `party` is None."""

    party: Party | None
    cards: tuple[Card, ...]

    @property
    def name(self) -> str:
        """Return what stands above the side."""
        return self.party.name if self.party else OTHERS

    @property
    def colour(self) -> str:
        """Return the side's colour."""
        return self.party.colour if self.party else OTHERS_COLOUR


def sides(cards: Iterable[Card], profile: Profile) -> tuple[Side, ...]:
    """Lay out the cards that were not dismissed; a joint statement stands under every party that shares it."""
    standing = tuple(card for card in cards if not card.dismissed)
    known = {party.id for party in profile.parties}
    sided = (
        Side(party, tuple(card for card in standing if party.id in card.quotation.parties)) for party in profile.parties
    )
    return (*sided, Side(None, tuple(card for card in standing if not known.intersection(card.quotation.parties))))
