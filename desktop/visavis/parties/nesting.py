"""Whose words a quotation gives inside its own: "Marsh said that Coast had said …" names Coast."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from visavis.model import Quotation


def quoting(quotations: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """Return the quotations, each that holds one of another side with its speaker as the one quoted."""
    order = sorted(range(len(quotations)), key=lambda at: (_start(quotations[at]), -_end(quotations[at])))
    found: dict[int, Quotation] = {}
    around: list[int] = []  # those that may still hold what comes next
    for at in order:
        inner = quotations[at]
        around = [outer for outer in around if _end(quotations[outer]) > _start(inner)]
        for outer in around:
            if outer not in found and _holds(quotations[outer], inner):
                found[outer] = inner
        around.append(at)
    return tuple(
        replace(one, quoted=found[at].speaker) if at in found and one.quoted is None else one
        for at, one in enumerate(quotations)
    )


def _holds(outer: Quotation, inner: Quotation) -> bool:
    if inner.speaker is None or inner.affiliations == outer.affiliations or not inner.affiliations:
        return False
    return all(any(whole.contains(part) for whole in outer.content) for part in inner.content)


def _start(quotation: Quotation) -> int:
    return quotation.content[0].start


def _end(quotation: Quotation) -> int:
    return quotation.content[-1].end
