"""Who speaks how much for each party: the quotations of a pane and what its header says of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from visavis.model import Kind, Party, Profile, Quotation


@dataclass(frozen=True, slots=True)
class Positions:
    """The quotations of one party, or of nobody's party where `party` is None, in the order given."""

    party: Party | None
    quotations: tuple[Quotation, ...]

    def kinds(self) -> tuple[tuple[Kind, int], ...]:
        """Return how many quotations there are of each kind that occurs: direct, mixed, indirect."""
        counts = Counter(quotation.kind for quotation in self.quotations)
        return tuple((kind, counts[kind]) for kind in Kind if counts[kind])

    def speakers(self) -> tuple[tuple[str, int], ...]:
        """Return the speakers' names with the number of their quotations, most first, then as they appear."""
        return tuple(Counter(q.speaker.name for q in self.quotations if q.speaker).most_common())


def positions(quotations: Sequence[Quotation], profile: Profile) -> tuple[Positions, ...]:
    """Lay the quotations side by side: one `Positions` a party in the profile's order, then the Others.

    A joint statement stands under every party that shares it. Others holds what belongs to no party of the profile.
    """
    known = {party.id for party in profile.parties}
    sided = tuple(Positions(party, tuple(q for q in quotations if party.id in q.parties)) for party in profile.parties)
    return (*sided, Positions(None, tuple(q for q in quotations if not known.intersection(q.parties))))
