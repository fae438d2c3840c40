"""Finds for each correction the quotation that it was made on, also when another engine named and cut it otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from visavis.model import Correction, Quotation, Span

# Half of the letters that either of them covers: below it, two halves of one split quotation could both claim it.
LEAST_OVERLAP = 0.5


@dataclass(frozen=True, slots=True)
class Attachment:
    """Which correction belongs to which found quotation, by id, and those whose quotation was not found again."""

    by_quotation: Mapping[str, Correction]
    orphans: tuple[Correction, ...]


def attach(quotations: Sequence[Quotation], corrections: Iterable[Correction]) -> Attachment:
    """Give each correction its quotation: by id, else the one whose content shares most with it, if only one does.

    What the analyst marked himself needs no finding and is neither attached nor an orphan.
    """
    ids = {quotation.id for quotation in quotations}
    waiting = [correction for correction in corrections if correction.added is None]
    attached = {correction.quotation_id: correction for correction in waiting if correction.quotation_id in ids}
    orphans = []
    for correction in waiting:
        if correction.quotation_id in ids:
            continue
        place = _place(correction, [quotation for quotation in quotations if quotation.id not in attached])
        if place is None:
            orphans.append(correction)
        else:
            attached[place.id] = correction
    return Attachment(attached, tuple(orphans))


def _place(correction: Correction, quotations: Sequence[Quotation]) -> Quotation | None:
    ranked = sorted(
        ((overlap(correction.content, quotation.content), index) for index, quotation in enumerate(quotations)),
        reverse=True,
    )
    if not ranked or ranked[0][0] < LEAST_OVERLAP:
        return None
    if len(ranked) > 1 and ranked[1][0] == ranked[0][0]:
        return None
    return quotations[ranked[0][1]]


def overlap(one: Iterable[Span], other: Iterable[Span]) -> float:
    """Return how many code points the two contents share, as a part of all that either covers: 0 to 1."""
    first, second = _points(one), _points(other)
    return len(first & second) / len(first | second) if first or second else 0.0


def _points(spans: Iterable[Span]) -> frozenset[int]:
    return frozenset(point for span in spans for point in range(span.start, span.end))
