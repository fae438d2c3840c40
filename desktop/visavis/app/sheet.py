"""One article in memory, with what was found in it, what was decided and what was remarked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from visavis.app.attachment import Attachment, attach
from visavis.app.cards import Decisions, SortLearned, Ways, join
from visavis.app.review import Progress
from visavis.model import (
    NO_ANNOTATION,
    UNSURE_BELOW,
    Annotated,
    Annotation,
    Article,
    Card,
    Corrected,
    Correction,
    Kind,
    Metadata,
    Pinned,
    Profile,
    Quotation,
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

    @cached_property
    def progress(self) -> Progress:
        """How far the article's review has come; counted without making its cards, for there may be a thousand."""
        decided = self.attachment.by_quotation if self.corrections else {}
        added = self._added()
        unsure = sum(one.confidence < UNSURE_BELOW for one in self.quotations if one.id not in decided)
        dismissed = sum(one.dismissed for one in (*decided.values(), *added))
        return Progress(len(self.quotations) + len(added), len(decided) + len(added), unsure, dismissed)

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
        for name in ("attachment", "pinned", "progress", "_shown"):
            self.__dict__.pop(name, None)

    def _added(self) -> tuple[Correction, ...]:
        return tuple(correction for correction in self.corrections.values() if correction.added)
