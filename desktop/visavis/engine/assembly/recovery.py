"""Find direct speech that nothing has claimed yet, by its marks alone."""

from __future__ import annotations

from collections.abc import Sequence

from visavis.engine.assembly.drafts import Draft
from visavis.engine.marks.pairs import Marks, Pair

UNCLAIMED = "length"

# Of the pairs of marks in the training part of PolNeAR 1.0 that enclose six words or more, 98 in 100 lie in a
# quotation; of the shorter ones many are titles and scare quotes, and those are left to the tagger.
FEWEST_WORDS = 6
_PROBABILITY = 0.9


def unclaimed(text: str, marks: Marks, drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft without cue and source for each long quotation that no draft holds."""
    claimed = sorted(span for draft in drafts for span in draft.content)
    found, at = [], 0
    for pair in marks.outer:
        while at < len(claimed) and claimed[at].end <= pair.inner.start:
            at += 1
        touched = any(span.overlaps(pair.inner) for span in claimed[at : at + 2])
        if not touched and _is_speech(text, pair):
            found.append(Draft((pair.whole,), probability=_PROBABILITY, rules=(UNCLAIMED,)))
    return found


def _is_speech(text: str, pair: Pair) -> bool:
    return len(pair.inner.of(text).split(maxsplit=FEWEST_WORDS)) >= FEWEST_WORDS
