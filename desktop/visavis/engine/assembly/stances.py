"""Find a position stated without a verb of saying, as in “Oslo favours a longer truce”.

The tagger learned from American politics, where persons speak; in the press of other countries governments hold
positions under the names of their countries, capitals and palaces. A sentence counts that begins with a name, goes on
with one of these verbs, and holds nothing that the tagger found. In the training part of PolNeAR 1.0 annotators marked
two in three of the sentences of this form, and of these verbs more.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from visavis.engine.assembly.drafts import Draft, merged
from visavis.model import Span

STANCE = "stance"

_PROBABILITY = 0.8
_LIKELY_FROM = 0.5  # a finding of the tagger's more doubtful than not gives way
_HOLDS = (
    "favou?rs?|opposes?|rejects?|demands?|insists?(?: on)?|denies|deny|wants?|refuses?|rules? out|calls? for|backs?"
    "|supports?"
)
_HELD = "opposed|rejected|demanded|insisted(?: on)?|denied|refused|ruled out|called for|condemned|welcomed"
_NAME = r"[^\W\d_a-zß-öø-ÿ][\w’'.-]*"
_STANCE = re.compile(
    rf"(?P<source>(?:The )?{_NAME}(?: (?:and )?{_NAME}){{0,3}}) (?:(?:also|still|has|have|strongly|flatly) ){{0,2}}"
    rf"(?P<cue>{_HOLDS}|{_HELD}) (?P<content>[^\n.!?;:“”\"]{{8,300}})(?=[.!?](?:\s|$))"
)
# The blank comes first and what has to stand before it after, for a search is quick where it knows the first letter.
_SENTENCE = re.compile(r" (?<=[a-z)”\"][.!?] ) *(?=[^\W\d_a-zß-öø-ÿ])")
_PRONOUNS = frozenset(
    ("I", "We", "You", "He", "She", "It", "They", "Who", "That", "This", "There", "What", "But", "And")
)


def held(text: str, paragraphs: Sequence[Span], drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield a draft for each sentence that states a position and holds nothing of the likely ones of `drafts`."""
    likely = [draft for draft in drafts if draft.probability >= _LIKELY_FROM]
    taken = merged(tuple(span for draft in likely for span in (*draft.content, draft.cue, draft.source) if span))
    for paragraph in paragraphs:
        for start in _starts(text, paragraph):
            found = _STANCE.match(text, start, paragraph.end)
            if found and found["source"].split()[0] not in _PRONOUNS and not _is_taken(taken, Span(*found.span())):
                content, cue, source = (Span(*found.span(part)) for part in ("content", "cue", "source"))
                yield Draft((content,), cue, source, _PROBABILITY, _PROBABILITY, (STANCE,))


def _starts(text: str, paragraph: Span) -> Iterator[int]:
    yield paragraph.start
    for gap in _SENTENCE.finditer(text, paragraph.start, paragraph.end):
        yield gap.end()


def _is_taken(taken: Sequence[Span], sentence: Span) -> bool:
    at = bisect_left(taken, sentence.end, key=lambda span: span.start)
    return at > 0 and taken[at - 1].end > sentence.start
