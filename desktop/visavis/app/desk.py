"""One article of a session in memory: its findings, its corrections, and the cards made from both."""

from __future__ import annotations

from collections.abc import Iterable

from visavis.app.attachment import Attachment, attach
from visavis.app.cards import Sort, join
from visavis.model import Article, Card, Correction, Profile, Quotation


class Desk:
    """An article with what was found in it and what was decided; cards are made when they are asked for."""

    def __init__(
        self, article: Article, engine: str, quotations: tuple[Quotation, ...], corrections: Iterable[Correction] = ()
    ) -> None:
        self.article = article
        self.engine = engine
        self.quotations = quotations
        self.corrections = {correction.quotation_id: correction for correction in corrections}
        self._cards: dict[str, Card] | None = None
        self._attachment: Attachment | None = None

    @property
    def attachment(self) -> Attachment:
        """Return which correction belongs to which finding."""
        if self._attachment is None:
            self._attachment = attach(self.quotations, self.corrections.values())
        return self._attachment

    def cards(self, profile: Profile, sort: Sort) -> dict[str, Card]:
        """Return the cards in text order, by the id of their quotation."""
        if self._cards is None:
            added = tuple(correction for correction in self.corrections.values() if correction.added)
            joined = join(self.article, self.quotations, self.attachment, added, profile, sort)
            self._cards = {card.quotation.id: card for card in joined}
        return self._cards

    def forget(self) -> None:
        """Make the cards anew when they are next asked for."""
        self._cards = self._attachment = None
