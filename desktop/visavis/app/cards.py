"""Joins what the engine found with what the analyst decided into the cards of the desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from visavis.app.attachment import Attachment
from visavis.model import Article, Card, Correction, Evidence, Profile, Quotation, Rule

SortLearned = Callable[[tuple[Quotation, ...], Article, Profile, tuple[Rule, ...]], tuple[Quotation, ...]]
Sort = Callable[[tuple[Quotation, ...], Article, Profile], tuple[Quotation, ...]]

BY_ANALYST = "analyst"  # the rule that evidence names where the analyst decided


def join(
    article: Article,
    quotations: tuple[Quotation, ...],
    attachment: Attachment,
    added: tuple[Correction, ...],
    profile: Profile,
    sort: Sort,
) -> tuple[Card, ...]:
    """Return the article's cards in text order, the dismissed ones included."""

    def corrected(quotation: Quotation, correction: Correction) -> Quotation:
        return _corrected(quotation, correction, article, profile, sort)

    cards = []
    for found in quotations:
        correction = attachment.by_quotation.get(found.id)
        cards.append(Card(corrected(found, correction) if correction else found, found, correction))
    cards += [Card(corrected(one.added, one), None, one) for one in added if one.added is not None]
    return tuple(sorted(cards, key=_place))


def _place(card: Card) -> tuple[int, int]:
    return card.quotation.content[0].start, card.quotation.content[-1].end


def _corrected(
    quotation: Quotation, correction: Correction, article: Article, profile: Profile, sort: Sort
) -> Quotation:
    """Return the quotation as the analyst wants it; another speaker is sorted to his own parties."""
    relay = quotation.relay
    if correction.speaker is not None:
        # The source names the speaker whom the engine saw, so neither it nor its reasons hold any longer.
        # Nor does he quote whom that one quoted; through whom the words came says nothing of him.
        respoken = replace(quotation, speaker=correction.speaker, source=None, evidence=())
        respoken = replace(respoken, named=None, quoted=None, relay=None)
        (quotation,) = sort((respoken,), article, profile)
        quotation = replace(
            quotation, source=None, relay=relay, evidence=(*quotation.evidence, _reason("The speaker is"))
        )
    if correction.parties is not None:
        known = {party.id for party in profile.parties}
        chosen = tuple(party for party in correction.parties if party in known)
        # A party of another profile says nothing here; it counts again as soon as that profile does.
        if chosen or not correction.parties:
            quotation = replace(quotation, parties=chosen, evidence=(*quotation.evidence, _reason("The party is")))
    return quotation


def _reason(what: str) -> Evidence:
    return Evidence(BY_ANALYST, f"{what} the analyst's decision")
