"""Tell a reprint, which puts marks before every paragraph of another's article, from a speech that runs on.

Within a speech others' words stand in single marks. Where double marks lie within the double marks of a run, and end
as speech does, the outer ones enclose an article with its narration, and the inner ones are the quotations. In the
training part of PolNeAR 1.0 no run with two such inner pairs is marked as a quotation; of the others all but one are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from visavis.engine.marks import markforms
from visavis.engine.marks.pairs import Pair

FEWEST_INNER = 2


def unwrapped(text: str, pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Yield the pairs, which are in text order, outer before inner, without those that enclose a reprint."""
    for run in _runs(pairs):
        if sum(_is_speech(text, pair) for pair in run) >= FEWEST_INNER and run[0].runs_on:
            yield from (replace(pair, depth=pair.depth - 1) for pair in run if pair.depth)
        else:
            yield from run


def _runs(pairs: Sequence[Pair]) -> Iterator[list[Pair]]:
    """Yield the pairs, those that run on over paragraphs together with what lies in them."""
    run: list[Pair] = []
    for pair in pairs:
        if run and not pair.depth and not pair.goes_on:
            yield run
            run = []
        run.append(pair)
    if run:
        yield run


def _is_speech(text: str, pair: Pair) -> bool:
    return pair.depth == 1 and not pair.single and markforms.ends_speech(text, pair.inner.end)
