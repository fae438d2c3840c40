"""Makes the edits that remark on quotations and articles, and change nothing of them: notes, tags, stars."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from visavis.app import labels
from visavis.app.sheet import WHOLE, Sheet
from visavis.errors import UserError
from visavis.model import (
    NO_ANNOTATION,
    Annotated,
    Annotation,
    Card,
    Edit,
    Pinned,
    Span,
    StepName,
    TagCount,
    Thing,
    Verb,
)


@dataclass(frozen=True, slots=True)
class Target:
    """What is remarked on: a card, or its whole article where there is none."""

    sheet: Sheet
    card: Card | None = None

    @property
    def place(self) -> str:
        """The id of the quotation; empty for the article."""
        return self.card.quotation.id if self.card else WHOLE

    @property
    def pinned(self) -> Pinned | None:
        """What is remarked there so far."""
        if self.card is None:
            return self.sheet.pins.get(WHOLE)
        return self.sheet.pinned.by_quotation.get(self.place)

    @property
    def content(self) -> tuple[Span, ...]:
        """Where the quotation was found."""
        if self.card is None:
            return ()
        added = self.card.correction.added if self.card.correction else None
        return (self.card.found or added or self.card.quotation).content


def note(target: Target, text: str) -> Edit | None:
    """Write a note in the place of the one that is there; a blank one removes it."""
    verb = Verb.NOTE if text.strip() else Verb.UNNOTE
    return _edit([target], lambda one: replace(one, note=text if text.strip() else ""), verb)


def tag(targets: Sequence[Target], wanted: str) -> Edit | None:
    """Give a tag to all that lack it."""
    return _edit(
        targets, lambda one: one if wanted in one.tags else replace(one, tags=(*one.tags, wanted)), Verb.TAG, wanted
    )


def untag(targets: Sequence[Target], unwanted: str) -> Edit | None:
    """Take a tag off all that have it."""
    return _edit(
        targets, lambda one: replace(one, tags=tuple(tag for tag in one.tags if tag != unwanted)), Verb.UNTAG, unwanted
    )


def retag(targets: Sequence[Target], tag: str, wanted: str) -> Edit | None:
    """Give all that have a tag another one in its place; where they have that as well, they keep it once."""

    def renamed(one: Annotation) -> Annotation:
        return replace(one, tags=tuple(dict.fromkeys(wanted if name == tag else name for name in one.tags)))

    annotated = [found for target in targets if (found := _annotated(target, renamed)) is not None]
    if not annotated:
        return None
    name = StepName(Verb.RETAG, Thing.ITEM, len(annotated), tag, (wanted,))
    return Edit(labels.english(name), annotated=tuple(annotated), named=name)


def star(targets: Sequence[Target], *, starred: bool) -> Edit | None:
    """Give all a star, or take it off."""
    return _edit(targets, lambda one: replace(one, starred=starred), Verb.STAR if starred else Verb.UNSTAR)


def typed_on(last: Edit, edit: Edit) -> Edit | None:
    """Return both as one step where both write the note of one target; None where they do not."""
    if len(last.annotated) != 1 or len(edit.annotated) != 1:
        return None
    before, after = last.annotated[0], edit.annotated[0]
    if (before.article_id, before.quotation_id) != (after.article_id, after.quotation_id):
        return None
    return replace(edit, annotated=(replace(after, before=before.before),))


def cleaned(tag: str, known: Iterable[str]) -> str:
    """Return a tag as it is kept: on one line, and spelled as one that is known where only capitals differ.

    Raises:
        UserError: It is blank.
    """
    words = " ".join(tag.split())
    if not words:
        raise UserError("A tag needs a name.", "Type one.")
    return next((one for one in known if one.casefold() == words.casefold()), words)


def counted(sheets: Iterable[Sheet]) -> tuple[TagCount, ...]:
    """Return all tags in the order of the alphabet, with how many quotations and articles have each."""
    counts = Counter(tag for sheet in sheets for one in sheet.annotations() for tag in one.tags)
    return tuple(TagCount(tag, counts[tag]) for tag in sorted(counts, key=lambda tag: (tag.casefold(), tag)))


def _edit(targets: Sequence[Target], remark: Callable[[Annotation], Annotation], verb: Verb, *to: str) -> Edit | None:
    changed = [(target, annotated) for target in targets if (annotated := _annotated(target, remark)) is not None]
    if not changed:
        return None
    name = _name([target for target, _ in changed], verb, *to)
    return Edit(labels.english(name), annotated=tuple(annotated for _, annotated in changed), named=name)


def _annotated(target: Target, remark: Callable[[Annotation], Annotation]) -> Annotated | None:
    before = target.pinned
    was = before.annotation if before else NO_ANNOTATION
    annotation = remark(was)
    if annotation == was:
        return None
    pinned = replace(before, annotation=annotation) if before else Pinned(target.place, annotation, target.content)
    return Annotated(target.sheet.article.id, pinned.quotation_id, before, pinned if annotation else None)


def _name(targets: Sequence[Target], verb: Verb, *to: str) -> StepName:
    cards = [target.card for target in targets if target.card is not None]
    if len(cards) == len(targets):
        return labels.of_cards(verb, cards, *to)
    if len(targets) == 1:
        return labels.of_article(verb, targets[0].sheet.article, *to)
    return StepName(verb, Thing.ITEM if cards else Thing.ARTICLE, len(targets), "", to)
