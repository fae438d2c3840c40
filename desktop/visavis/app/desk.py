"""The articles of a session in memory, sorted to one profile, and what an edit does to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from visavis.app.cards import SortLearned
from visavis.app.sheet import Sheet
from visavis.model import (
    Analysed,
    Annotated,
    Article,
    Card,
    Corrected,
    Described,
    Held,
    Profile,
    Quotation,
    Reading,
    Rule,
)


@dataclass(frozen=True, slots=True)
class Placed:
    """A card and the sheet that it stands on."""

    sheet: Sheet
    card: Card

    @property
    def article(self) -> Article:
        """The article that it stands in."""
        return self.sheet.article


class Desk:
    """All sheets of a session, in order, sorted to one profile.

    Sheets of removed articles lie beside it and are sorted along, so that they come back as if they had stayed.
    """

    def __init__(
        self,
        sheets: Iterable[Sheet],
        profile: Profile,
        sort: SortLearned,
        learned: tuple[Rule, ...] = (),
        removed: Iterable[str] = (),
    ) -> None:
        self.all_sheets = {sheet.article.id: sheet for sheet in sheets}
        self._removed = set(removed)
        self._lay_out()
        self.profile = profile
        self.learned = learned
        self._sort_learned = sort
        self._where: dict[str, str] = {}  # the id of the article by that of the quotation, as last looked up

    def _lay_out(self) -> None:
        self.sheets = {name: sheet for name, sheet in self.all_sheets.items() if name not in self._removed}

    def put(self, sheet: Sheet) -> None:
        """Put a sheet at the end."""
        self.all_sheets[sheet.article.id] = sheet
        self._lay_out()

    def hold(self, held: Sequence[Held]) -> None:
        """Let articles come back, or lay them aside, as an edit says."""
        if held:
            self._removed -= {one.article_id for one in held if one.after}
            self._removed |= {one.article_id for one in held if not one.after}
            self._lay_out()

    def drop(self, article_ids: Iterable[str]) -> None:
        """Let go of removed articles for good."""
        for name in article_ids:
            del self.all_sheets[name]
            self._removed.discard(name)

    def beside(self, article_id: str) -> str:
        """Return the id of the article after one that may be removed, else of the one before it; empty: no other."""
        names = list(self.all_sheets)
        at = names.index(article_id) if article_id in names else len(names)
        return next((name for name in (*names[at + 1 :], *reversed(names[:at])) if name in self.sheets), "")

    def _sort(self, quotations: tuple[Quotation, ...], article: Article, profile: Profile) -> tuple[Quotation, ...]:
        return self._sort_learned(quotations, article, profile, self.learned)

    def _cards(self, article_id: str) -> dict[str, Card]:
        return self.sheets[article_id].cards(self.profile, self._sort_learned, self.learned)

    def cards(self, article_id: str) -> tuple[Card, ...]:
        """Return the article's cards in text order, the dismissed ones included."""
        return tuple(self._cards(article_id).values())

    def reading(self, article_id: str) -> Reading:
        """Return the article with its cards and what is remarked on it."""
        sheet = self.sheets[article_id]
        return Reading(sheet.article, self.cards(article_id), sheet.annotation)

    def find(self, quotation_id: str) -> Placed:
        """Return the card with that id and its sheet; KeyError where there is none."""
        if not self._stands(quotation_id):
            self._where = {name: article_id for article_id in self.sheets for name in self._cards(article_id)}
        article_id = self._where[quotation_id]
        return Placed(self.sheets[article_id], self._cards(article_id)[quotation_id])

    def _stands(self, quotation_id: str) -> bool:
        article_id = self._where.get(quotation_id, "")
        return article_id in self.sheets and quotation_id in self._cards(article_id)

    def sort(self, quotations: tuple[Quotation, ...], article: Article) -> tuple[Quotation, ...]:
        """Return quotations sorted as everything here is."""
        return self._sort(quotations, article, self.profile)

    def resort(self, profile: Profile, learned: tuple[Rule, ...]) -> None:
        """Sort everything to another profile, or by what was learned since."""
        self.profile, self.learned = profile, learned
        for sheet in self.all_sheets.values():
            self._resort(sheet)

    def _resort(self, sheet: Sheet) -> None:
        sheet.quotations = self._sort(sheet.quotations, sheet.article, self.profile)
        sheet.forget()

    def as_if(self, profile: Profile, learned: tuple[Rule, ...]) -> Desk:
        """Return the desk as it would be with another profile, or with other things learned; this one stays."""
        sheets = [
            Sheet(sheet.as_read, sheet.engine, sheet.quotations, sheet.corrections.values(), described=sheet.described)
            for sheet in self.sheets.values()
        ]
        other = Desk(sheets, profile, self._sort_learned, learned)
        other.resort(profile, learned)
        return other

    def decide(self, corrected: Iterable[Corrected]) -> tuple[str, ...]:
        """Make corrections what they are after an edit; return the ids of the cards that changed."""
        by_article: dict[str, list[Corrected]] = {}
        for one in corrected:
            by_article.setdefault(one.article_id, []).append(one)
        changed = [name for article_id, ones in by_article.items() for name in self._decide(article_id, ones)]
        return tuple(dict.fromkeys(changed))

    def _decide(self, article_id: str, ones: list[Corrected]) -> Iterator[str]:
        sheet = self.all_sheets[article_id]
        yield from [sheet.shown_as(one.quotation_id) for one in ones]
        sheet.decide(ones)
        yield from [sheet.shown_as(one.quotation_id) for one in ones]

    def annotate(self, annotated: Iterable[Annotated]) -> tuple[str, ...]:
        """Make annotations what they are after an edit; return the ids of the cards that changed."""
        by_article: dict[str, list[Annotated]] = {}
        for one in annotated:
            by_article.setdefault(one.article_id, []).append(one)
        return tuple(
            name for article_id, ones in by_article.items() for name in self.all_sheets[article_id].annotate(ones)
        )

    def describe(self, described: Iterable[Described]) -> tuple[str, ...]:
        """Make what is known of articles what it is after an edit; return the ids of those that were sorted anew.

        Who speaks for whom depends on the day.
        """
        return tuple(one.article_id for one in described if self._describe(self.all_sheets[one.article_id], one))

    def _describe(self, sheet: Sheet, described: Described) -> bool:
        was = sheet.article.metadata.published
        sheet.describe(described.after)
        moved = sheet.article.metadata.published != was
        if moved:
            self._resort(sheet)
        return moved

    def analysed(self, article_ids: Iterable[str]) -> tuple[Analysed, ...]:
        """Return articles with their findings as they are sorted now."""
        sheets = [self.all_sheets[name] for name in article_ids]
        return tuple(Analysed(sheet.article, sheet.quotations) for sheet in sheets)
