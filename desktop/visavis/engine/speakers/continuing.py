"""Whose words content without a source is: those of the quotation before that it goes on from, or of the one after."""

from __future__ import annotations

import re
from collections.abc import Sequence

from visavis.engine.attribution import Attribution
from visavis.engine.speakers.prose import Reading
from visavis.model import Kind, Span

_PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are|be|got)[ \xa0](?:\w+ly[ \xa0])?\w*$", re.IGNORECASE)
_SENTENCES_BETWEEN = 2  # of narration, over which reported speech still goes on
_LOOK_BACK = 6  # attributions


def continued_from(reading: Reading, attributions: Sequence[Attribution], index: int) -> int | None:
    """Return the attribution whose speaker also speaks at `index`, which has no source; None where none can be told."""
    attribution = attributions[index]
    before, after = _before(attributions, index), _after(attributions, index)
    if attribution.cue is not None:
        return before if before is not None and _same_sentence(reading, attributions[before], attribution) else None
    if before is not None and _goes_on(reading, attributions[before], attribution):
        return before
    if attribution.kind is Kind.DIRECT and after is not None and _leads_to(reading, attribution, attributions[after]):
        return after
    return None


def _extent(attribution: Attribution) -> Span:
    spans = [*attribution.content, *(span for span in (attribution.cue, attribution.source) if span is not None)]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _before(attributions: Sequence[Attribution], index: int) -> int | None:
    start = attributions[index].content[0].start
    low = max(0, index - _LOOK_BACK)
    earlier = [i for i in range(low, index) if attributions[i].content[-1].end <= start]
    return max(earlier, key=lambda i: _extent(attributions[i]).end, default=None)


def _after(attributions: Sequence[Attribution], index: int) -> int | None:
    end = attributions[index].content[-1].end
    later = range(index + 1, min(len(attributions), index + 1 + _LOOK_BACK))
    return next((i for i in later if attributions[i].content[0].start >= end), None)


def _same_sentence(reading: Reading, before: Attribution, here: Attribution) -> bool:
    cue = here.cue
    if cue is None or _PASSIVE.search(reading.text[max(0, cue.start - 20) : cue.end]):
        return False
    return reading.sentence(_extent(before).end - 1) >= reading.sentence(cue.start) - 0


def _goes_on(reading: Reading, before: Attribution, here: Attribution) -> bool:
    end, start = _extent(before).end, here.content[0].start
    between = _sentences_between(reading, end, start)
    blocks = reading.block(start) - reading.block(max(0, end - 1))
    if here.kind is Kind.DIRECT:
        return between == 0 and (blocks == 0 or (blocks == 1 and before.kind is not Kind.INDIRECT))
    return blocks <= 1 and between <= (_SENTENCES_BETWEEN if blocks == 0 else 0)


def _sentences_between(reading: Reading, end: int, start: int) -> int:
    """Count the whole sentences of narration between two attributions."""
    if start <= end:
        return 0
    return max(0, reading.sentence(start) - reading.sentence(max(0, end - 1)) - 1)


def _leads_to(reading: Reading, here: Attribution, after: Attribution) -> bool:
    end, start = here.content[-1].end, after.content[0].start
    same_block = reading.block(end - 1) == reading.block(start)
    return same_block and after.kind is not Kind.INDIRECT and _sentences_between(reading, end, start) == 0
