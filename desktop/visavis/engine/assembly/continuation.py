"""Say whose words a quoted paragraph without a cue goes on with: the quotation's before it, or a colon's.

In the training part of PolNeAR 1.0 a paragraph that is one closed quotation without a cue was joined to the quotation
of the paragraph before it in 45 of 57 cases, and to a cue before a colon in 19 of 19. A quotation that runs on over
several paragraphs is one, with a content span a paragraph; where it follows a quotation that was closed, it is a
statement of its own.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from visavis.engine.assembly.drafts import Draft
from visavis.engine.marks.pairs import Marks, Pair
from visavis.model import Span

AFTER_COLON = "colon"
RUNS_ON = "runs on"
NEXT_PARAGRAPH = "next paragraph"

# A paragraph of this many code points is several that lost their breaks: of those in PolNeAR train none is longer than
# 2,600 code points long, and one in 2,000 longer than this.
LOST_BREAKS = 1300

_STOPS = (".", "!", "?")
_EDGE = 2  # code points beside the pair that a wholly quoted paragraph may have (a stray point or blank)
_COLON_REACH = (
    80  # code points between a cue and the colon that ends its paragraph ("said in a letter to the council:")
)


@dataclass(slots=True)
class _Before:
    """What the paragraph before left to go on with, as indices into the drafts joined so far."""

    speech: int | None = None  # the draft that holds its last quotation
    colon: int | None = None  # the draft whose cue introduces what follows


def join(text: str, paragraphs: Sequence[Span], marks: Marks, drafts: Sequence[Draft]) -> list[Draft]:
    """Join the drafts that are one quotation over several paragraphs.

    Args:
        text: The article's text.
        paragraphs: Its paragraphs in order.
        marks: Its pairs of marks.
        drafts: What was found, each within one paragraph, sorted by `start`.
    """
    found: list[Draft] = []
    before = _Before()
    for paragraph, own, pairs in _by_paragraph(paragraphs, drafts, marks.outer):
        first = len(found)
        found += own
        speech = _holder(found, first, pairs[0]) if pairs else None
        if speech is not None:
            speech = _go_on(found, speech, pairs[0], before, is_whole=_is_whole(pairs[0], paragraph))
        if len(pairs) > 1:
            speech = _holder(found, first, pairs[-1])
        before = _Before(speech, _colon(text, paragraph, found, first))
    return [draft for draft in found if draft.content]


def apart(text: str, drafts: Iterable[Draft], paragraphs: Sequence[Span], marks: Marks) -> Iterator[Draft]:
    """Yield the drafts, the quotations without a cue of their own cut off where they are not certainly part of them.

    Those are the quotations in another paragraph than the cue, for `join` to judge, and in a text that lost its
    paragraph breaks those that begin a sentence of their own.
    """
    starts = [paragraph.start for paragraph in paragraphs]
    for draft in drafts:
        if len(draft.content) + (draft.cue is not None) < 2:
            yield draft
            continue
        home = paragraphs[_paragraph_of(draft.cue or draft.content[0], starts)]
        away = [span for span in draft.content if _is_quoted(span, marks) and _is_away(text, span, draft, home)]
        if away:
            draft = replace(draft, content=tuple(span for span in draft.content if span not in away))
        yield draft
        for span in away:
            yield Draft((span,), probability=draft.probability, rules=draft.rules)


def _paragraph_of(span: Span, starts: Sequence[int]) -> int:
    return bisect_right(starts, span.start) - 1


def _is_quoted(span: Span, marks: Marks) -> bool:
    pair = marks.around(span.start)
    return pair is not None and pair.whole.contains(span)


def _is_away(text: str, span: Span, draft: Draft, home: Span) -> bool:
    if not home.contains(span):
        return True
    if len(home) < LOST_BREAKS or draft.cue is None or span == draft.content[0] or span.start < draft.cue.end:
        return False
    return text[max(0, span.start - 4) : span.start].rstrip()[-1:] in _STOPS


def _by_paragraph(
    paragraphs: Sequence[Span], drafts: Sequence[Draft], pairs: Sequence[Pair]
) -> Iterator[tuple[Span, Sequence[Draft], Sequence[Pair]]]:
    draft, pair = 0, 0
    for paragraph in paragraphs:
        first_draft, first_pair = draft, pair
        while draft < len(drafts) and drafts[draft].start < paragraph.end:
            draft += 1
        while pair < len(pairs) and pairs[pair].whole.start < paragraph.end:
            pair += 1
        yield paragraph, drafts[first_draft:draft], [one for one in pairs[first_pair:pair] if len(one.inner)]


def _holder(found: Sequence[Draft], first: int, pair: Pair) -> int | None:
    """Return the index of the draft, from `first` on, that holds the quotation in `pair`."""
    return next((i for i in range(first, len(found)) if found[i].covers(pair.inner)), None)


def _is_whole(pair: Pair, paragraph: Span) -> bool:
    return pair.whole.start - paragraph.start <= _EDGE and paragraph.end - pair.whole.end <= _EDGE


def _go_on(found: list[Draft], lead: int, pair: Pair, before: _Before, *, is_whole: bool) -> int:
    """Join the draft at `lead`, which holds the first quotation of its paragraph, to the one it goes on with.

    Returns:
        The index of the draft that holds the quotation now.
    """
    uncued = found[lead].cue is None
    if pair.goes_on and before.speech is not None and (uncued or found[before.speech].cue is None):
        return _move(found, lead, before.speech, RUNS_ON)
    if uncued and before.colon is not None and pair.whole.start <= found[lead].start <= pair.inner.start:
        return _move(found, lead, before.colon, AFTER_COLON)
    if uncued and is_whole and before.speech is not None and not pair.runs_on:
        return _move(found, lead, before.speech, NEXT_PARAGRAPH)
    return lead


def _move(found: list[Draft], lead: int, target: int, rule: str) -> int:
    found[target] = found[target].extended(found[lead], rule)
    found[lead] = Draft(())
    return target


def _colon(text: str, paragraph: Span, found: Sequence[Draft], first: int) -> int | None:
    """Return the index of the draft whose cue introduces the next paragraph, None where no colon ends this one."""
    if text[paragraph.end - 1] != ":":
        return None
    near = (i for i in range(len(found) - 1, first - 1, -1) if found[i].cue)
    return next((i for i in near if (cue := found[i].cue) and paragraph.end - cue.end <= _COLON_REACH), None)
