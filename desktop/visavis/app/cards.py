"""Joins what the engine found with what the analyst decided and remarked into the cards of the desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from visavis.app import knowledge
from visavis.messages import Message, message
from visavis.model import (
    NO_ANNOTATION,
    Annotation,
    Article,
    Card,
    Correction,
    Evidence,
    Kind,
    Profile,
    Quotation,
    Rule,
    Span,
)

SortLearned = Callable[[tuple[Quotation, ...], Article, Profile, tuple[Rule, ...]], tuple[Quotation, ...]]

BY_ANALYST = "analyst"  # the rule that evidence names where the analyst decided
RELAY = "relay"  # the rule that evidence names where words came through somebody


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the analyst decided and remarked on the quotations of one article."""

    corrections: Mapping[str, Correction]  # by the id of the found quotation that each belongs to
    added: tuple[Correction, ...]  # quotations that the engine did not find
    annotations: Mapping[str, Annotation]  # by the id of the quotation


@dataclass(frozen=True, slots=True)
class Ways:
    """How what follows from a decision is found."""

    parties: frozenset[str]  # ids of the profile's
    sort: Callable[[tuple[Quotation, ...]], tuple[Quotation, ...]]
    kind: Callable[[tuple[Span, ...]], Kind]


def join(
    found: Sequence[Quotation], decisions: Decisions, ways: Ways, before: Mapping[str, Card] | None = None
) -> tuple[Card, ...]:
    """Return the article's cards in text order, the dismissed ones included.

    Cards of `before`, made in the same ways, are taken over where the correction is the same.
    """
    pairs: list[tuple[Quotation | None, Quotation, Correction | None]]
    pairs = [(one, one, decisions.corrections.get(one.id)) for one in found]
    pairs += [(None, one.added, one) for one in decisions.added if one.added is not None]
    before = before or {}
    standing = _corrected([(quotation, one) for _, quotation, one in pairs if one is not None], before, ways)
    cards = []
    for own, quotation, correction in pairs:
        shown = standing.get(quotation.id, quotation)
        annotation = decisions.annotations.get(quotation.id, NO_ANNOTATION)
        old = before.get(quotation.id)
        if old is None or not (old.quotation is shown and old.found is own and old.correction is correction):
            old = Card(shown, own, correction, annotation)
        elif old.annotation is not annotation:
            old = replace(old, annotation=annotation)
        cards.append(old)
    return tuple(sorted(cards, key=_place))


def _place(card: Card) -> tuple[int, int]:
    return card.quotation.content[0].start, card.quotation.content[-1].end


def _corrected(
    pairs: Sequence[tuple[Quotation, Correction]], before: Mapping[str, Card], ways: Ways
) -> dict[str, Quotation]:
    """Return the quotations as the analyst wants them; those that have other speakers are sorted in one go."""
    standing: dict[str, Quotation] = {}
    changed: list[tuple[Quotation, Correction]] = []
    for quotation, correction in pairs:
        card = before.get(quotation.id)
        if card is not None and card.correction is correction:
            standing[quotation.id] = card.quotation
        else:
            changed.append((quotation, correction))
    said = {one.id: _as_said(one, correction) for one, correction in changed if _speaks_otherwise(correction)}
    sorted_anew = dict(zip(said, ways.sort(tuple(said.values())), strict=True)) if said else {}
    for quotation, correction in changed:
        name = quotation.id
        if name in said:
            quotation = _respoken(quotation, said[name], sorted_anew[name], correction)
        standing[name] = _cut(_moved(quotation, correction, ways), correction, ways)
    return standing


def _speaks_otherwise(correction: Correction) -> bool:
    """Tell whether the parties have to be found anew; a quotation cut from another has none of its own yet."""
    unsorted = correction.added is not None and correction.parties is None
    return correction.speaker is not None or correction.relay is not None or unsorted


def _as_said(quotation: Quotation, correction: Correction) -> Quotation:
    """Return the quotation before sorting, with the speaker and the relay that the analyst names."""
    said = quotation if correction.relay is None else knowledge.unsorted(quotation)
    if correction.speaker is not None:
        # The source names the speaker whom the engine saw, so neither it nor its reasons hold any longer.
        # Nor does he quote whom that one quoted; through whom the words came says nothing of him.
        said = replace(quotation, speaker=correction.speaker, source=None, evidence=())
        said = replace(said, named=None, quoted=None, relay=None, affiliations=(), parties=())
    if correction.relay is None:
        return said
    evidence = tuple(one for one in said.evidence if one.rule != RELAY)
    return replace(said, relay=correction.relay.by, evidence=(*evidence, *_relay_reason(correction)))


def _respoken(before: Quotation, said: Quotation, after: Quotation, correction: Correction) -> Quotation:
    """Return the sorted quotation with what sorting does not know of."""
    gives_words_of_another = after.relay is None and any(one.rule == RELAY for one in said.evidence)
    kept = correction.speaker is None and not any(one.rule == RELAY for one in before.evidence)
    quoted = after.quoted if gives_words_of_another else before.quoted if kept else None
    relay = before.relay if correction.speaker is not None and correction.relay is None else after.relay
    reasons = (_reason(message("The speaker is the analyst's decision")),) if correction.speaker is not None else ()
    return replace(after, quoted=quoted, relay=relay, evidence=(*after.evidence, *reasons))


def _moved(quotation: Quotation, correction: Correction, ways: Ways) -> Quotation:
    if correction.parties is None:
        return quotation
    chosen = tuple(party for party in correction.parties if party in ways.parties)
    # A party of another profile says nothing here; it counts again as soon as that profile does.
    if not chosen and correction.parties:
        return quotation
    return replace(
        quotation,
        parties=chosen,
        evidence=(*quotation.evidence, _reason(message("The party is the analyst's decision"))),
    )


def _cut(quotation: Quotation, correction: Correction, ways: Ways) -> Quotation:
    edges = correction.edges
    if edges is None:
        return quotation
    evidence = (*quotation.evidence, _reason(message("Where the words begin and end is the analyst's decision")))
    return replace(quotation, content=edges, kind=ways.kind(edges), evidence=evidence)


def _relay_reason(correction: Correction) -> tuple[Evidence, ...]:
    by = correction.relay.by if correction.relay else None
    if by is None:
        return (_reason(message("That nobody else reported it is the analyst's decision")),)
    return (Evidence(RELAY, message("through {name}, which is the analyst's decision", name=by.name)),)


def _reason(note: Message) -> Evidence:
    return Evidence(BY_ANALYST, note)
