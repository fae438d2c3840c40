"""What of the analyst's work on one version of an article holds of another: all whose words are the same there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from visavis.app import versions
from visavis.app.sheet import WHOLE, Sheet
from visavis.model import Annotated, Card, Corrected, Correction, Described, Pinned, Quotation, Span


@dataclass(frozen=True, slots=True)
class Carried:
    """The analyst's work on the old version, as it stands on the new."""

    corrected: tuple[Corrected, ...] = ()
    annotated: tuple[Annotated, ...] = ()
    described: tuple[Described, ...] = ()
    lost: int = 0  # decisions and remarks whose words are not in the new version


def carry(before: Sheet, after: Sheet) -> Carried:
    """Return what the analyst decided and remarked on one version as edits of the other, where the words are the same.

    What is decided of the new version already stays.
    """
    places = _Places(before, after)
    corrected = {name: _correction(one, places) for name, one in before.corrections.items()}
    added = {name: one.quotation_id for name, one in corrected.items() if one is not None}
    annotated = [_annotation(one, places, added) for one in before.pins.values()]
    return Carried(
        tuple(one for one in corrected.values() if one is not None and one.quotation_id not in after.corrections),
        tuple(one for one in annotated if one is not None and one.quotation_id not in after.pins),
        _description(before, after),
        sum(one is None for one in (*corrected.values(), *annotated)),
    )


class _Places:
    """Where quotations and words of the old version stand in the new."""

    def __init__(self, before: Sheet, after: Sheet) -> None:
        self.before, self.after = before, after
        old = [Card(one, one) for one in before.quotations]
        new = [Card(one, one) for one in after.quotations]
        kept, _, _ = versions.same(old, before.article, new, after.article)
        self._found = {
            one.before.quotation.id: one.after.quotation
            for one in kept
            if one.before is not None and one.after is not None
        }
        self._shown = before.shown_as

    def quotation(self, quotation_id: str) -> Quotation | None:
        """Return the quotation of the same words."""
        return self._found.get(self._shown(quotation_id))

    def spans(self, content: Sequence[Span]) -> tuple[Span, ...] | None:
        """Return where words stand that the old version has at these spans; None where not each once."""
        moved = tuple(self._span(span) for span in content)
        return tuple(span for span in moved if span is not None) if None not in moved else None

    def _span(self, span: Span) -> Span | None:
        words, text = span.of(self.before.article.text), self.after.article.text
        at = text.find(words)
        once = at >= 0 and text.find(words, at + 1) < 0
        return Span(at, at + len(words)) if once else None


def _correction(one: Correction, places: _Places) -> Corrected | None:
    """Return a decision as one on the new version; None where its words are not there."""
    article_id = places.after.article.id
    if one.added is not None:
        content = places.spans(one.added.content)
        if not content:
            return None
        name = _own_id(one.quotation_id, article_id, content)
        added = replace(one.added, id=name, content=content, cue=None, source=None)
        edges = places.spans(one.edges) if one.edges is not None else None
        after = replace(one, quotation_id=added.id, added=added, content=content, edges=edges)
        return Corrected(article_id, added.id, None, after)
    quotation = places.quotation(one.quotation_id)
    if quotation is None:
        return None
    edges = places.spans(one.edges) if one.edges is not None else None
    after = replace(one, quotation_id=quotation.id, content=quotation.content, edges=edges)
    return Corrected(article_id, quotation.id, None, after) if after.decides else None


def _own_id(before: str, article_id: str, content: Sequence[Span]) -> str:
    """Return the id of a quotation that the analyst made, at its place in the new version: see `edits`."""
    number = before.split("-")[3:]  # where several of them stood at one place
    return "-".join([article_id[:16], str(content[0].start), str(content[-1].end), *number])


def _annotation(one: Pinned, places: _Places, added: Mapping[str, str]) -> Annotated | None:
    """Return a remark as one on the new version; `added` has the ids of quotations that the analyst made."""
    article_id = places.after.article.id
    if one.quotation_id == WHOLE:
        return Annotated(article_id, WHOLE, None, one)
    quotation = places.quotation(one.quotation_id)
    name = quotation.id if quotation is not None else added.get(one.quotation_id)
    if name is None:
        return None
    content = quotation.content if quotation is not None else places.spans(one.content) or ()
    return Annotated(article_id, name, None, replace(one, quotation_id=name, content=content))


def _description(before: Sheet, after: Sheet) -> tuple[Described, ...]:
    """Return the corrected facts of the old version, where the new one says of itself what the old one said."""
    if before.described is None or after.described is not None:
        return ()
    was, now, wanted = before.as_read.metadata, after.as_read.metadata, before.described
    changes = {
        name: getattr(wanted, name)
        for name in wanted.__slots__
        if getattr(wanted, name) != getattr(was, name) == getattr(now, name)
    }
    return (Described(after.article.id, None, replace(now, **changes)),) if changes else ()
