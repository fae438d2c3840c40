"""Makes the edits of a session: what the analyst wants becomes corrections before and after, under a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import count

from visavis.app import edges, knowledge, labels
from visavis.app.cards import BY_ANALYST, RELAY
from visavis.app.desk import Placed
from visavis.app.sheet import Sheet
from visavis.errors import UserError
from visavis.model import (
    Card,
    Corrected,
    Correction,
    Edit,
    Evidence,
    Part,
    Profile,
    Quotation,
    Relayed,
    Span,
    Speaker,
    StepName,
    Verb,
)

Decide = Callable[[Correction, Card], Correction]


def accept(placed: Sequence[Placed]) -> Edit | None:
    """Confirm quotations as they stand; those that were reviewed need no confirming."""
    waiting = [one for one in placed if not one.card.reviewed]
    return _edit(_each(waiting, lambda one, _: replace(one, accepted=True)), Verb.ACCEPT)


def move(placed: Sequence[Placed], parties: Sequence[str], profile: Profile) -> Edit | None:
    """Put quotations under parties of the profile; under none: Others."""
    changes = _each(placed, lambda one, _: replace(one, parties=tuple(parties)))
    return _named(changes, lambda cards: labels.move(cards, parties, profile))


def respeak(placed: Sequence[Placed], speaker: Speaker) -> Edit | None:
    """Give quotations another speaker; whom that one quoted is gone with him."""

    def decide(one: Correction, card: Card) -> Correction:
        return replace(one, speaker=speaker, relay=None if card.quotation.quoted else one.relay)

    return _edit(_each(placed, decide), Verb.RESPEAK, speaker.name)


def relay(placed: Sequence[Placed], speaker: Speaker | None) -> Edit | None:
    """Say through whom the words of quotations reached us; None: through nobody."""

    def decide(one: Correction, card: Card) -> Correction:
        as_found = speaker == _relay_found(card) and one.speaker is None
        return replace(one, relay=None if as_found else Relayed(speaker))

    changes = _each(placed, decide)
    return _edit(changes, Verb.RELAY, speaker.name) if speaker else _edit(changes, Verb.UNRELAY)


def dismiss(placed: Sequence[Placed]) -> Edit | None:
    """Put quotations aside."""
    standing = [one for one in placed if not one.card.dismissed]
    return _edit(_each(standing, lambda one, _: replace(one, dismissed=True)), Verb.DISMISS)


def restore(placed: Sequence[Placed]) -> Edit | None:
    """Take dismissed quotations back."""
    aside = [one for one in placed if one.card.dismissed]
    return _edit(_each(aside, lambda one, _: replace(one, dismissed=False)), Verb.RESTORE)


def take_back(placed: Sequence[Placed], part: Part) -> Edit | None:
    """Take back one thing that was decided of quotations, so that it stands as the engine found it."""
    if part is Part.ADDED:
        return dismiss(placed)
    plain = Correction("", dismissed=False, accepted=False)
    return _edit(_each(placed, lambda one, _: replace(one, **{part: getattr(plain, part)})), Verb.TAKE_BACK)


def set_edges(placed: Placed, spans: Sequence[Span]) -> Edit | None:
    """Let the words of a quotation begin and end elsewhere.

    Raises:
        UserError: The spans hold no words.
    """
    content = edges.checked(placed.article.text, spans)
    return _edit(_each([placed], lambda one, card: _cut(one, card, content)), Verb.RECUT)


def split(placed: Placed, at: int) -> Edit:
    """Make two quotations of one, cut at a place in the text; both are of the same speaker.

    Raises:
        UserError: On one side of the cut there are no words.
    """
    sheet, card = placed.sheet, placed.card
    before, after = edges.halves(placed.article.text, card.quotation.content, at)
    first = _each([placed], lambda one, card: _cut(one, card, before))
    second = replace(
        card.quotation,
        id=_own_id(sheet, after, lambda _: True),
        kind=sheet.kind(after),
        content=after,
        cue=None,
        source=None,
        evidence=(*_relay_reasons(card), _by_analyst("Split off by the analyst", after)),
        confidence=1.0,
    )
    parties = card.correction.parties if card.correction else None
    return _of([*first, (card, _added(sheet, second, parties))], labels.of_cards(Verb.SPLIT, [card]))


def join(placed: Sequence[Placed]) -> Edit | None:
    """Make one quotation of several: the first in the text gets the words of all, the others are put aside.

    Raises:
        UserError: They stand in several articles.
    """
    in_order = sorted(placed, key=lambda one: one.card.quotation.content)
    if len({one.article.id for one in in_order}) > 1:
        raise UserError("These quotations stand in several articles.", "Join quotations of one article.")
    if len(in_order) < 2:
        return None
    content = edges.union(in_order[0].article.text, [one.card.quotation.content for one in in_order])
    first = _each(in_order[:1], lambda one, card: _cut(one, card, content))
    others = _each(in_order[1:], lambda one, _: replace(one, dismissed=True))
    return _of([*first, *others], labels.of_cards(Verb.JOIN, [one.card for one in in_order]))


def mark(sheet: Sheet, span: Span, parties: Sequence[str], speaker: Speaker | None) -> Edit:
    """Make words of the text a quotation.

    Raises:
        UserError: The span holds no words.
    """
    edges.checked(sheet.article.text, [span])
    added = Quotation(
        id=_own_id(sheet, (span,), lambda there: there.edges is not None),  # the same words are marked anew
        kind=sheet.kind((span,)),
        content=(span,),
        speaker=speaker,
        parties=tuple(parties),
        evidence=(_by_analyst("Marked by the analyst", (span,)),),
    )
    name = labels.mark(span.of(sheet.article.text))
    return Edit(labels.english(name), (_added(sheet, added, tuple(parties)),), named=name)


def _own_id(sheet: Sheet, content: Sequence[Span], stays: Callable[[Correction], bool]) -> str:
    """Return the id of a quotation that the analyst makes: its place, with a number where another of there stays."""
    place = f"{sheet.article.id[:16]}-{content[0].start}-{content[-1].end}"
    for number in count(1):
        name = place if number == 1 else f"{place}-{number}"
        there = sheet.corrections.get(name)
        if there is None or there.dismissed or not stays(there):
            break
    return name


Change = tuple[Card, Corrected]


def _each(placed: Sequence[Placed], decide: Decide) -> list[Change]:
    """Return those decisions that differ from what stands, each with its card."""
    return [(one.card, corrected) for one in placed if (corrected := _corrected(one, decide)) is not None]


def _corrected(placed: Placed, decide: Decide) -> Corrected | None:
    card = placed.card
    before = card.correction
    blank = Correction(card.quotation.id, content=card.quotation.content)
    decided = decide(before or blank, card)
    if before is not None and before.accepted and decided != before:  # it no longer stands as it was accepted
        decided = replace(decided, accepted=False)
    after = decided if decided.decides else None
    return Corrected(placed.article.id, decided.quotation_id, before, after) if before != after else None


def _edit(changes: Sequence[Change], verb: Verb, *to: str) -> Edit | None:
    return _named(changes, lambda cards: labels.of_cards(verb, cards, *to))


def _named(changes: Sequence[Change], name: Callable[[list[Card]], StepName]) -> Edit | None:
    """Return the edit that makes the changes; None where there are none."""
    return _of(changes, name([card for card, _ in changes])) if changes else None


def _of(changes: Sequence[Change], name: StepName) -> Edit:
    return Edit(labels.english(name), tuple(corrected for _, corrected in changes), named=name)


def _cut(one: Correction, card: Card, content: tuple[Span, ...]) -> Correction:
    """Return the correction with this content; what the engine found needs no cutting."""
    whole = card.found.content if card.found else one.added.content if one.added else ()
    return replace(one, edges=None if content == whole else content)


def _added(sheet: Sheet, added: Quotation, parties: tuple[str, ...] | None) -> Corrected:
    after = Correction(added.id, parties=parties, added=added, content=added.content)
    return Corrected(sheet.article.id, added.id, sheet.corrections.get(added.id), after)


def _relay_found(card: Card) -> Speaker | None:
    """Return through whom the words reached us before the analyst said anything of it."""
    found = card.found or (card.correction.added if card.correction else None)
    return knowledge.unsorted(found).relay if found else None


def _relay_reasons(card: Card) -> tuple[Evidence, ...]:
    return tuple(one for one in card.quotation.evidence if one.rule == RELAY)


def _by_analyst(note: str, content: Sequence[Span]) -> Evidence:
    return Evidence(BY_ANALYST, note, content[0])
