"""Read the attribution that stands behind a quotation in marks, where the tagger gave it to nobody.

“We will stay,” the letter states. “We will stay,” said Anna Brandt.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from visavis.engine.cues import Cues
from visavis.engine.drafts import Draft
from visavis.engine.pairs import Marks
from visavis.model import Span

BESIDE = "beside"

_SORTS = frozenset(("saying", "writing", "claiming", "manner", "admitting", "asking"))
_OF_DOCUMENTS = frozenset(("reads", "read", "states", "shows", "showed"))
_LONGEST = 80  # code points of a source between the marks and the cue
_PROBABILITY = 0.8  # of the source
_GOES_ON = frozenset(",?!—…")  # what a quotation ends with where its sentence goes on

_SENTENCE = re.compile(r"[^\n.;:“”\"«»„]+")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_ADVERBS = re.compile(r"(?:\s(?:also|later|then|has|had|have|[a-z]+ly))+$")
_NAME_END = re.compile(r",|\s(?:in|on|at|to|after|during|when|as|who|of|about|by|before|while|and|with|from)\s|$")


def attributed(text: str, marks: Marks, drafts: Iterable[Draft], cues: Cues) -> Iterator[Draft]:
    """Yield the drafts, those of one quotation in marks without a cue given the cue and source behind it."""
    for draft in drafts:
        yield _attributed(text, marks, draft, cues) if draft.cue is None and len(draft.content) == 1 else draft


def _attributed(text: str, marks: Marks, draft: Draft, cues: Cues) -> Draft:
    pair = marks.around(draft.content[0].start)
    if pair is None or not pair.closed or pair.whole.end != draft.content[0].end:
        return draft
    behind = _SENTENCE.match(text, pair.whole.end)
    if behind is None or text[pair.inner.end - 1] not in _GOES_ON:
        return draft
    for at, word in enumerate(_WORD.finditer(text, pair.whole.end, min(behind.end(), pair.whole.end + _LONGEST))):
        lower = word[0].lower()
        if (cues.classes.get(lower) in _SORTS and not lower.endswith("ing")) or lower in _OF_DOCUMENTS:
            source = _source(text, pair.whole.end, Span(*word.span()), behind.end(), is_first=at == 0)
            if source is None:
                return draft
            probability = min(draft.source_probability, _PROBABILITY)
            rules = (*draft.rules, BESIDE)
            return replace(draft, cue=Span(*word.span()), source=source, source_probability=probability, rules=rules)
    return draft


def _source(text: str, marks_end: int, cue: Span, sentence_end: int, *, is_first: bool) -> Span | None:
    """Return what stands between the marks and the cue, or behind the cue where it comes first; None for nothing."""
    if is_first:
        name = _NAME_END.search(text, cue.end + 1, sentence_end)
        start, end = cue.end, name.start() if name else sentence_end
    else:
        start, end = marks_end, cue.start
    words = text[start:end]
    kept = _ADVERBS.sub("", words.rstrip(" ,")).lstrip(" ,—-")
    start = start + words.find(kept) if kept else end
    return Span(start, start + len(kept)) if kept else None
