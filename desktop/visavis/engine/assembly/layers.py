"""Keep attributions from contradicting each other: none twice, and no content, cue or source across another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from visavis.engine.assembly.drafts import Draft
from visavis.model import Span

# A proposal within a labelled paragraph that takes more of it than this says what the label says already.
_MOST = 0.6


def over(laid_out: Sequence[Draft], proposals: Sequence[Draft]) -> list[Draft]:
    """Return both, without the proposals that the layout makes idle."""
    held = sorted(span for draft in laid_out for span in draft.content)
    return [*laid_out, *(draft for draft in proposals if not _is_idle(draft, held))]


def _is_idle(draft: Draft, held: Sequence[Span]) -> bool:
    around = [span for span in held if any(span.overlaps(own) for own in draft.content)]
    if not around:
        return False
    if draft.cue is None or not any(span.contains(draft.cue) for span in around):
        return True
    return sum(map(len, draft.content)) > _MOST * sum(map(len, around))


def uncrossed(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts in text order, of two with the same content the surer one, and what would cross cut out."""
    unique: dict[tuple[Span, ...], Draft] = {}
    for draft in drafts:
        if draft.content not in unique or draft.probability > unique[draft.content].probability:
            unique[draft.content] = draft
    kept = list(unique.values())
    across = _crossing([span for draft in kept for span in draft.content])
    kept = [_without(draft, across) for draft in kept] if across else kept
    kept = [draft for draft in kept if draft.content]
    across = _crossing([draft.source for draft in kept if draft.source])
    across |= _crossing([draft.cue for draft in kept if draft.cue])
    return sorted(
        (_unattributed(draft, across) for draft in kept), key=lambda draft: (draft.content, draft.cue is None)
    )


def _crossing(places: list[Span]) -> set[Span]:
    """Return the spans that cut into an earlier one without lying within it."""
    return set(_cutting(sorted(places, key=lambda span: (span.start, -span.end))))


def _cutting(places: Sequence[Span]) -> Iterator[Span]:
    around: list[Span] = []
    for span in places:
        while around and around[-1].end <= span.start:
            around.pop()
        if around and span.end > around[-1].end:
            yield span
        else:
            around.append(span)


def _without(draft: Draft, across: set[Span]) -> Draft:
    return replace(draft, content=tuple(span for span in draft.content if span not in across))


def _unattributed(draft: Draft, across: set[Span]) -> Draft:
    cue = None if draft.cue in across else draft.cue
    source = None if draft.source in across else draft.source
    return draft if (cue, source) == (draft.cue, draft.source) else replace(draft, cue=cue, source=source)
