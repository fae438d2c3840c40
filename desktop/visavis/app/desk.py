"""The articles of a session in memory, with their findings and corrections, and what an edit does to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from visavis.app.attachment import Attachment, attach
from visavis.app.cards import Sort, SortLearned, join
from visavis.model import Analysed, Article, Card, Corrected, Correction, Profile, Quotation, Rule


class Sheet:
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

    def shown_as(self, correction_id: str) -> str:
        """Return the id of the quotation that the correction of that id stands at."""
        attached = self.attachment.by_quotation.items()
        return next((shown for shown, one in attached if one.quotation_id == correction_id), correction_id)

    def replace_findings(self, quotations: tuple[Quotation, ...], engine: str) -> None:
        """Put other findings in the place of those before."""
        self.quotations, self.engine = quotations, engine
        self.forget()

    def decide(self, corrected: Corrected, *, forward: bool) -> None:
        """Make the correction what it is after the edit, or before it where `forward` is false."""
        correction = corrected.after if forward else corrected.before
        if correction is None:
            self.corrections.pop(corrected.quotation_id, None)
        else:
            self.corrections[corrected.quotation_id] = correction

    def forget(self) -> None:
        """Make the cards anew when they are next asked for."""
        self._cards = self._attachment = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A card and the article that it stands in."""

    article: Article
    card: Card


class Desk:
    """All sheets of a session, in order, sorted to one profile."""

    def __init__(
        self, sheets: Iterable[Sheet], profile: Profile, sort: SortLearned, learned: tuple[Rule, ...] = ()
    ) -> None:
        self.sheets = {sheet.article.id: sheet for sheet in sheets}
        self.profile = profile
        self.learned = learned
        self._sort_learned = sort

    def _sort(self, quotations: tuple[Quotation, ...], article: Article, profile: Profile) -> tuple[Quotation, ...]:
        return self._sort_learned(quotations, article, profile, self.learned)

    def cards(self, article_id: str) -> tuple[Card, ...]:
        """Return the article's cards in text order, the dismissed ones included."""
        return tuple(self.sheets[article_id].cards(self.profile, self._sort).values())

    def find(self, quotation_id: str) -> Placed:
        """Return the card with that id and its article; KeyError where there is none."""
        for sheet in self.sheets.values():
            card = sheet.cards(self.profile, self._sort).get(quotation_id)
            if card is not None:
                return Placed(sheet.article, card)
        raise KeyError(quotation_id)

    def sort(self, quotations: tuple[Quotation, ...], article: Article) -> tuple[Quotation, ...]:
        """Return quotations sorted as everything here is."""
        return self._sort(quotations, article, self.profile)

    def resort(self, profile: Profile, learned: tuple[Rule, ...]) -> None:
        """Sort everything to another profile, or by what was learned since."""
        self.profile, self.learned = profile, learned
        for sheet in self.sheets.values():
            sheet.quotations = self._sort(sheet.quotations, sheet.article, profile)
            sheet.forget()

    def as_if(self, profile: Profile, learned: tuple[Rule, ...]) -> Desk:
        """Return the desk as it would be with another profile, or with other things learned; this one stays."""
        sheets = [
            Sheet(sheet.article, sheet.engine, sheet.quotations, sheet.corrections.values())
            for sheet in self.sheets.values()
        ]
        other = Desk(sheets, profile, self._sort_learned, learned)
        other.resort(profile, learned)
        return other

    def decide(self, corrected: Iterable[Corrected], *, forward: bool) -> tuple[str, ...]:
        """Make corrections what they are after an edit, or before it; return the ids of the cards that changed."""
        by_article: dict[str, list[Corrected]] = {}
        for one in corrected:
            by_article.setdefault(one.article_id, []).append(one)
        changed = [
            name for article_id, ones in by_article.items() for name in self._decide(article_id, ones, forward=forward)
        ]
        return tuple(dict.fromkeys(changed))

    def _decide(self, article_id: str, ones: list[Corrected], *, forward: bool) -> Iterator[str]:
        sheet = self.sheets[article_id]
        yield from [sheet.shown_as(one.quotation_id) for one in ones]
        for one in ones:
            sheet.decide(one, forward=forward)
        sheet.forget()
        yield from [sheet.shown_as(one.quotation_id) for one in ones]

    def analysed(self) -> tuple[Analysed, ...]:
        """Return all articles with their findings as they are sorted now."""
        return tuple(Analysed(sheet.article, sheet.quotations) for sheet in self.sheets.values())
