"""The order of a pane's cards: as in the text, or under headings by speaker or topic, which can be folded."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from visavis.model import Card, CardOrder
from visavis.ui.language import number
from visavis.ui.models.faces import speaker_name


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above a group of cards."""

    group: str  # speaker or tag; empty: those without a tag
    words: str
    count: int
    folded: bool = False

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        folded = QCoreApplication.translate("Heading", "folded")
        open_ = QCoreApplication.translate("Heading", "unfolded")
        return f"{self.words}, {number(self.count)}, {folded if self.folded else open_}"


Row = Card | Heading


def in_order(cards: Sequence[Card], order: CardOrder, folded: AbstractSet[str] = frozenset()) -> list[Row]:
    """Return the rows of a pane, whose cards come in text order.

    Speakers stand in the order in which they first speak, topics by name. A card with two tags stands under its first
    alone, so that no card is counted twice; those without any come last.
    """
    if order is CardOrder.TEXT:
        return list(cards)
    groups: dict[str, list[Card]] = {}
    for card in cards:
        groups.setdefault(_group(card, order), []).append(card)
    names = list(groups)
    if order is CardOrder.TOPIC:
        names.sort(key=lambda name: (not name, name.casefold()))
    rows: list[Row] = []
    for name in names:
        words = name or QCoreApplication.translate("Heading", "No tag")
        rows.append(Heading(name, words, len(groups[name]), name in folded))
        rows += [] if name in folded else groups[name]
    return rows


def _group(card: Card, order: CardOrder) -> str:
    if order is CardOrder.SPEAKER:
        return speaker_name(card.quotation)
    return card.annotation.tags[0] if card.annotation.tags else ""
