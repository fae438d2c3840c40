"""What another profile, or something learned, would change: each quotation that moves, from where to where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from visavis.app.desk import Desk
from visavis.app.labels import OTHERS
from visavis.model import Article, Card


@dataclass(frozen=True, slots=True)
class Moved:
    """One quotation before and after, with the names of the panes it stands in."""

    article: Article
    before: Card
    after: Card
    left: tuple[str, ...]  # names of panes
    entered: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Route:
    """So many quotations that move from the same panes to the same."""

    count: int
    left: tuple[str, ...]
    entered: tuple[str, ...]


def moves(before: Desk, after: Desk) -> tuple[Moved, ...]:
    """Return the quotations that stand in other panes, or under another speaker, on the one desk than on the other.

    Dismissed ones are left out, for they stand in no pane.
    """
    was, will_be = _names(before), _names(after)
    found = []
    for article_id, sheet in before.sheets.items():
        later = {card.quotation.id: card for card in after.cards(article_id)}
        for card in before.cards(article_id):
            then = later[card.quotation.id]
            one = Moved(sheet.article, card, then, _panes(card, was), _panes(then, will_be))
            if not card.dismissed and (one.left != one.entered or _name(card) != _name(then)):
                found.append(one)
    return tuple(found)


def routes(moved: Iterable[Moved]) -> tuple[Route, ...]:
    """Return how many move from where to where, most first; those that stay in their panes are left out."""
    counts = Counter((one.left, one.entered) for one in moved if one.left != one.entered)
    return tuple(Route(count, *ways) for ways, count in counts.most_common())


def _names(desk: Desk) -> dict[str, str]:
    return {party.id: party.name for party in desk.profile.parties}


def _panes(card: Card, names: dict[str, str]) -> tuple[str, ...]:
    return tuple(names[party] for party in card.quotation.parties if party in names) or (OTHERS,)


def _name(card: Card) -> str:
    return card.quotation.speaker.name if card.quotation.speaker else ""
