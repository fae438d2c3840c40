"""Whose words a quotation gives inside its own: "Marsh said that Coast had said …" names Coast."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from visavis.model import Quotation


def quoting(quotations: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """Return the quotations, each that holds one of another side with its speaker as the one quoted."""
    reaches = sorted(
        (one.content[0].start, -one.content[-1].end, at) for at, one in enumerate(quotations) if one.speaker is not None
    )
    found: dict[int, Quotation] = {}
    around: list[tuple[int, int]] = []  # end and place of those that may still hold what comes next
    last = (-1, 0)
    for start, end, at in reaches:
        if around and around[-1][0] <= start:
            around = [one for one in around if one[0] > start]
        inner = quotations[at]
        for _, outer in around:
            if outer not in found and _holds(quotations[outer], inner):
                found[outer] = inner
        if (start, end) != last:  # of several in one place the first holds what lies within
            around.append((-end, at))
            last = (start, end)
    if not found:
        return tuple(quotations)
    return tuple(
        [
            replace(one, quoted=found[at].speaker) if at in found and one.quoted is None else one
            for at, one in enumerate(quotations)
        ]
    )


def _holds(outer: Quotation, inner: Quotation) -> bool:
    if inner.speaker is None or inner.affiliations == outer.affiliations or not inner.affiliations:
        return False
    return all(any(whole.contains(part) for whole in outer.content) for part in inner.content)
