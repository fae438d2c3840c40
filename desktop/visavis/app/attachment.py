"""Finds for each decision the quotation that it was made on, also when another engine named and cut it otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from visavis.model import Quotation, Span

# Half of the letters that either of them covers: below it, two halves of one split quotation could both claim it.
LEAST_OVERLAP = 0.5

STRETCH = 512  # code points, about a long paragraph


class Anchored(Protocol):
    """A correction, or an annotation: something that belongs to a quotation."""

    @property
    def quotation_id(self) -> str:
        """Return the id of the quotation that it was made on."""
        ...

    @property
    def content(self) -> tuple[Span, ...]:
        """Return where that quotation stood."""
        ...


Decision = TypeVar("Decision", bound=Anchored)


@dataclass(frozen=True, slots=True)
class Attachment(Generic[Decision]):
    """Which decision belongs to which quotation, by id, and those whose quotation was not found again."""

    by_quotation: Mapping[str, Decision]
    orphans: tuple[Decision, ...]


def attach(quotations: Sequence[Quotation], decisions: Iterable[Decision]) -> Attachment[Decision]:
    """Give each decision its quotation: by id, else the one whose content shares most with it, if only one does."""
    ids = {quotation.id for quotation in quotations}
    waiting = tuple(decisions)
    attached = {decision.quotation_id: decision for decision in waiting if decision.quotation_id in ids}
    homeless = [decision for decision in waiting if decision.quotation_id not in ids]
    places = _Places(quotations) if homeless else None
    orphans = []
    for decision in homeless:
        near = places.near(decision.content) if places else []
        quotation = _best(decision, [quotation for quotation in near if quotation.id not in attached])
        if quotation is None:
            orphans.append(decision)
        else:
            attached[quotation.id] = decision
    return Attachment(attached, tuple(orphans))


class _Places:
    """Quotations by the stretches of text that their contents touch, so that none far away need be looked at."""

    def __init__(self, quotations: Sequence[Quotation]) -> None:
        self._by_stretch: dict[int, list[Quotation]] = {}
        for quotation in quotations:
            for stretch in self._stretches(quotation.content):
                self._by_stretch.setdefault(stretch, []).append(quotation)

    def near(self, content: Sequence[Span]) -> list[Quotation]:
        found = {one.id: one for stretch in self._stretches(content) for one in self._by_stretch.get(stretch, ())}
        return list(found.values())

    @staticmethod
    def _stretches(content: Sequence[Span]) -> set[int]:
        return {
            stretch for span in content for stretch in range(span.start // STRETCH, max(span.end - 1, 0) // STRETCH + 1)
        }


def _best(decision: Anchored, quotations: Sequence[Quotation]) -> Quotation | None:
    shares = [overlap(decision.content, quotation.content) for quotation in quotations]
    most = max(shares, default=0.0)
    return quotations[shares.index(most)] if most >= LEAST_OVERLAP and shares.count(most) == 1 else None


def overlap(one: Sequence[Span], other: Sequence[Span]) -> float:
    """Return how many code points two contents share, as a part of all that either covers: 0 to 1.

    The spans of each lie apart from one another, as those of a content do.
    """
    shared = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other)
    covered = sum(map(len, one)) + sum(map(len, other)) - shared
    return shared / covered if covered else 0.0
