"""The articles of a session in memory, with their findings and what was decided, and what an edit does to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from visavis.app.attachment import Attachment, attach
from visavis.app.cards import Decisions, SortLearned, Ways, join
from visavis.model import (
    NO_ANNOTATION,
    Analysed,
    Annotated,
    Annotation,
    Article,
    Card,
    Corrected,
    Correction,
    Described,
    Kind,
    Metadata,
    Pinned,
    Profile,
    Quotation,
    Reading,
    Rule,
    Span,
)

if TYPE_CHECKING:
    from visavis.engine.marks import Marks

WHOLE = ""  # the place of an annotation that is the article's


class Sheet:
    """An article with what was found in it and what was decided; cards are made when they are asked for."""

    def __init__(
        self,
        article: Article,
        engine: str,
        quotations: tuple[Quotation, ...],
        corrections: Iterable[Correction] = (),
        pins: Iterable[Pinned] = (),
        described: Metadata | None = None,
    ) -> None:
        self.as_read = article
        self.article = article
        self.engine = engine
        self.quotations = quotations
        self.corrections = {correction.quotation_id: correction for correction in corrections}
        self.pins = {pinned.quotation_id: pinned for pinned in pins}
        self.described: Metadata | None = None
        self.describe(described)
        self._cards: dict[str, Card] | None = None
        self._before: dict[str, Card] = {}  # cards that are good still where nothing was decided since

    @cached_property
    def attachment(self) -> Attachment[Correction]:
        """Which correction belongs to which finding."""
        return attach(self.quotations, [one for one in self.corrections.values() if one.added is None])

    @cached_property
    def pinned(self) -> Attachment[Pinned]:
        """Which annotation belongs to which quotation."""
        return attach(
            [*self.quotations, *(one.added for one in self._added() if one.added is not None)],
            [one for name, one in self.pins.items() if name != WHOLE],
        )

    @cached_property
    def _shown(self) -> dict[str, str]:
        attached = self.attachment.by_quotation.items()
        return {correction.quotation_id: shown for shown, correction in attached}

    @property
    def annotation(self) -> Annotation:
        """What is remarked on the whole article."""
        return self.pins[WHOLE].annotation if WHOLE in self.pins else NO_ANNOTATION

    def annotations(self) -> Iterator[Annotation]:
        """Return what is remarked on the article and on its quotations."""
        yield self.annotation
        yield from (pinned.annotation for pinned in self.pinned.by_quotation.values())

    @cached_property
    def _marks(self) -> Marks:
        from visavis.engine import marks
        from visavis.engine.paragraphs import paragraphs_of

        return marks.find(self.as_read.text, [paragraph.span for paragraph in paragraphs_of(self.as_read)])

    def kind(self, content: tuple[Span, ...]) -> Kind:
        """Return the kind of a quotation with this content, as the engine would tell it."""
        from visavis.engine.kinds import kind_of

        return kind_of(self.as_read.text, content, self._marks)

    def cards(self, profile: Profile, sort: SortLearned, learned: tuple[Rule, ...]) -> dict[str, Card]:
        """Return the cards in text order, by the id of their quotation."""
        if self._cards is None:
            parties = frozenset(party.id for party in profile.parties)
            ways = Ways(parties, lambda quotations: sort(quotations, self.article, profile, learned), self.kind)
            annotations = {name: one.annotation for name, one in self.pinned.by_quotation.items()}
            decisions = Decisions(self.attachment.by_quotation, self._added(), annotations)
            self._cards = {card.quotation.id: card for card in join(self.quotations, decisions, ways, self._before)}
        return self._cards

    def shown_as(self, correction_id: str) -> str:
        """Return the id of the quotation that the correction of that id stands at."""
        return self._shown.get(correction_id, correction_id)

    def replace_findings(self, quotations: tuple[Quotation, ...], engine: str) -> None:
        """Put other findings in the place of those before."""
        self.quotations, self.engine = quotations, engine
        self.forget()

    def decide(self, corrected: Iterable[Corrected]) -> None:
        """Make corrections what they are after the edit."""
        for one in corrected:
            if one.after is None:
                self.corrections.pop(one.quotation_id, None)
            else:
                self.corrections[one.quotation_id] = one.after
        before = self._cards or self._before
        self.forget()
        self._before = before

    def annotate(self, annotated: Iterable[Annotated]) -> tuple[str, ...]:
        """Make annotations what they are after the edit; return the ids of the quotations that show them."""
        were = self._pinned_to()
        for one in annotated:
            if one.after is None:
                self.pins.pop(one.quotation_id, None)
            else:
                self.pins[one.quotation_id] = one.after
        self.__dict__.pop("pinned", None)
        are = self._pinned_to()
        names = [one.quotation_id for one in annotated if one.quotation_id != WHOLE]
        shown = tuple(dict.fromkeys(place for name in names for place in (were.get(name), are.get(name)) if place))
        self._show(shown)
        return shown

    def _pinned_to(self) -> dict[str, str]:
        return {pinned.quotation_id: shown for shown, pinned in self.pinned.by_quotation.items()}

    def _show(self, names: Iterable[str]) -> None:
        """Put the annotations on their cards; nothing else of the cards follows from them."""
        if self._cards is None:
            return
        for name in names:
            pinned = self.pinned.by_quotation.get(name)
            annotation = pinned.annotation if pinned else NO_ANNOTATION
            self._cards[name] = replace(self._cards[name], annotation=annotation)

    def describe(self, metadata: Metadata | None) -> None:
        """Let other metadata hold than what was read; None: what was read."""
        self.described = metadata
        self.article = self.as_read if metadata is None else replace(self.as_read, metadata=metadata)

    def forget(self) -> None:
        """Make the cards anew when they are next asked for."""
        self._cards, self._before = None, {}
        for name in ("attachment", "pinned", "_shown"):
            self.__dict__.pop(name, None)

    def _added(self) -> tuple[Correction, ...]:
        return tuple(correction for correction in self.corrections.values() if correction.added)


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
    """All sheets of a session, in order, sorted to one profile."""

    def __init__(
        self, sheets: Iterable[Sheet], profile: Profile, sort: SortLearned, learned: tuple[Rule, ...] = ()
    ) -> None:
        self.sheets = {sheet.article.id: sheet for sheet in sheets}
        self.profile = profile
        self.learned = learned
        self._sort_learned = sort
        self._where: dict[str, str] = {}  # the id of the article by that of the quotation, as last looked up

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
        article_id = self._where.get(quotation_id)
        return article_id is not None and quotation_id in self._cards(article_id)

    def sort(self, quotations: tuple[Quotation, ...], article: Article) -> tuple[Quotation, ...]:
        """Return quotations sorted as everything here is."""
        return self._sort(quotations, article, self.profile)

    def resort(self, profile: Profile, learned: tuple[Rule, ...]) -> None:
        """Sort everything to another profile, or by what was learned since."""
        self.profile, self.learned = profile, learned
        for sheet in self.sheets.values():
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
        sheet = self.sheets[article_id]
        yield from [sheet.shown_as(one.quotation_id) for one in ones]
        sheet.decide(ones)
        yield from [sheet.shown_as(one.quotation_id) for one in ones]

    def annotate(self, annotated: Iterable[Annotated]) -> tuple[str, ...]:
        """Make annotations what they are after an edit; return the ids of the cards that changed."""
        by_article: dict[str, list[Annotated]] = {}
        for one in annotated:
            by_article.setdefault(one.article_id, []).append(one)
        return tuple(name for article_id, ones in by_article.items() for name in self.sheets[article_id].annotate(ones))

    def describe(self, described: Iterable[Described]) -> None:
        """Make what is known of articles what it is after an edit; who speaks for whom depends on the day."""
        for one in described:
            sheet = self.sheets[one.article_id]
            was = sheet.article.metadata.published
            sheet.describe(one.after)
            if sheet.article.metadata.published != was:
                self._resort(sheet)

    def analysed(self, article_ids: Iterable[str]) -> tuple[Analysed, ...]:
        """Return articles with their findings as they are sorted now."""
        return tuple(Analysed(self.sheets[name].article, self.sheets[name].quotations) for name in article_ids)
