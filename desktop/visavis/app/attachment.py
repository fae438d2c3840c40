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
        quotation = _best(correction, [quotation for quotation in quotations if quotation.id not in attached])
        if quotation is None:
            orphans.append(correction)
        else:
            attached[quotation.id] = correction
    return Attachment(attached, tuple(orphans))


def _best(correction: Correction, quotations: Sequence[Quotation]) -> Quotation | None:
    ranked = sorted(
        ((overlap(correction.content, quotation.content), index) for index, quotation in enumerate(quotations)),
        reverse=True,
    )
    if not ranked or ranked[0][0] < LEAST_OVERLAP:
        return None
    if len(ranked) > 1 and ranked[1][0] == ranked[0][0]:
        return None
    return quotations[ranked[0][1]]


def overlap(one: Sequence[Span], other: Sequence[Span]) -> float:
    """Return how many code points two contents share, as a part of all that either covers: 0 to 1.

    The spans of each lie apart from one another, as those of a content do.
    """
    shared = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other)
    covered = sum(map(len, one)) + sum(map(len, other)) - shared
    return shared / covered if covered else 0.0
