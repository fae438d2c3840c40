"""Makes the edits of a session: what the analyst wants becomes corrections before and after, under a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from visavis.app import labels
from visavis.app.cards import BY_ANALYST
from visavis.app.desk import Placed
from visavis.errors import UserError
from visavis.model import Article, Card, Corrected, Correction, Edit, Evidence, Kind, Profile, Quotation, Span, Speaker


def move(placed: Sequence[Placed], parties: Sequence[str], profile: Profile) -> Edit | None:
    """Put quotations under parties of the profile; under none: Others."""
    return _edit(
        placed, lambda cards: labels.move(cards, parties, profile), lambda one: replace(one, parties=tuple(parties))
    )


def respeak(placed: Sequence[Placed], speaker: Speaker) -> Edit | None:
    """Give quotations another speaker."""
    return _edit(placed, lambda cards: labels.respeak(cards, speaker), lambda one: replace(one, speaker=speaker))


def dismiss(placed: Sequence[Placed]) -> Edit | None:
    """Put quotations aside."""
    standing = [one for one in placed if not one.card.dismissed]
    return _edit(standing, labels.dismiss, lambda one: replace(one, dismissed=True))


def restore(placed: Sequence[Placed]) -> Edit | None:
    """Take dismissed quotations back."""
    aside = [one for one in placed if one.card.dismissed]
    return _edit(aside, labels.restore, lambda one: replace(one, dismissed=False))


def mark(
    article: Article, span: Span, parties: Sequence[str], speaker: Speaker | None, before: Correction | None
) -> Edit:
    """Make words of the text a quotation.

    Raises:
        UserError: The span holds no words.
    """
    words = span.of(article.text)
    if not words.strip() or span.end > len(article.text):
        raise UserError("No words are selected.", "Select the words of the quotation in the article first.")
    added = Quotation(
        id=marked_id(article, span),
        kind=_kind(article, span),
        content=(span,),
        speaker=speaker,
        parties=tuple(parties),
        evidence=(Evidence(BY_ANALYST, "Marked by the analyst", span),),
    )
    after = Correction(added.id, parties=tuple(parties), added=added, content=added.content)
    return Edit(labels.mark(words), (Corrected(article.id, added.id, before, after),))


def marked_id(article: Article, span: Span) -> str:
    """Return the id of a quotation that the analyst marks: its place, which no two share."""
    return f"{article.id[:16]}-{span.start}-{span.end}"


def _kind(article: Article, span: Span) -> Kind:
    """Return the kind of marked words as the engine would tell it."""
    from visavis.engine import marks
    from visavis.engine.kinds import kind_of
    from visavis.engine.paragraphs import paragraphs_of

    paragraphs = [paragraph.span for paragraph in paragraphs_of(article)]
    return kind_of(article.text, (span,), marks.find(article.text, paragraphs))


def _edit(
    placed: Sequence[Placed], label: Callable[[list[Card]], str], decide: Callable[[Correction], Correction]
) -> Edit | None:
    """Return the edit of those decisions that differ from what stands; None where none does."""
    changed = [(one.card, corrected) for one in placed if (corrected := _corrected(one, decide)) is not None]
    if not changed:
        return None
    return Edit(label([card for card, _ in changed]), tuple(corrected for _, corrected in changed))


def _corrected(placed: Placed, decide: Callable[[Correction], Correction]) -> Corrected | None:
    card = placed.card
    before = card.correction
    decided = decide(before or Correction(card.quotation.id, content=card.quotation.content))
    after = decided if decided.decides else None
    return Corrected(placed.article.id, decided.quotation_id, before, after) if before != after else None
