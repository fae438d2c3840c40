"""The order in which quotations are reviewed: that of the text, over all that nobody has looked at yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from visavis.model import Card


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a review has come."""

    total: int
    reviewed: int
    unsure: int  # of those left

    @property
    def left(self) -> int:
        """How many quotations nobody has looked at."""
        return self.total - self.reviewed


def queue(cards: Sequence[Card], *, unsure_only: bool = False) -> tuple[Card, ...]:
    """Return the cards to be reviewed, in their order; or those alone that the engine is unsure of."""
    return tuple(card for card in cards if _waits(card, unsure_only=unsure_only))


def progress(cards: Sequence[Card]) -> Progress:
    """Return how many of the cards are reviewed, and how many of the others are unsure."""
    return Progress(len(cards), sum(card.reviewed for card in cards), sum(card.unsure for card in cards))


def following(cards: Sequence[Card], card_id: str, step: int = 1, *, unsure_only: bool = False) -> Card | None:
    """Return the next (1) or previous (-1) card to be reviewed from a card on, which may be reviewed itself.

    After the last comes the first; from a card that is not there, the first or the last. None: nothing is left.
    """
    at = next((place for place, card in enumerate(cards) if card.quotation.id == card_id), -1 if step > 0 else 0)
    order = (cards[(at + step * count) % len(cards)] for count in range(1, len(cards) + 1))
    return next((card for card in order if _waits(card, unsure_only=unsure_only)), None)


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of the quotations of one round of review."""

    accepted: int = 0
    rejected: int = 0
    changed: int = 0
    left: int = 0

    @property
    def total(self) -> int:
        """How many quotations the round has."""
        return self.accepted + self.rejected + self.changed + self.left


def tally(cards: Iterable[Card]) -> Tally:
    """Return what became of the cards of a round; undo counts by itself, for this looks at what stands."""
    counts = Counter(_outcome(card) for card in cards)
    return Tally(counts["accepted"], counts["rejected"], counts["changed"], counts["left"])


def _outcome(card: Card) -> str:
    if not card.reviewed:
        return "left"
    return "rejected" if card.dismissed else "accepted" if card.accepted else "changed"


def _waits(card: Card, *, unsure_only: bool) -> bool:
    return card.unsure if unsure_only else not card.reviewed
