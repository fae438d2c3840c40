"""Read the attribution that stands behind a quotation in marks, where the tagger gave it to nobody.

“We will stay,” the letter states. “We will stay,” said Anna Brandt.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from visavis.engine.assembly.drafts import Draft
from visavis.engine.cues import Cues
from visavis.engine.marks.pairs import Marks
from visavis.model import Span

BESIDE = "beside"

_SORTS = frozenset(("saying", "writing", "claiming", "manner", "admitting", "asking"))
_OF_DOCUMENTS = frozenset(("reads", "read", "states", "shows", "showed"))
_REACH = 300  # code points behind the marks that are looked at, which keeps the time linear
_LONGEST = 80  # code points of a source between the marks and the cue
_PROBABILITY = 0.8  # of the source
_GOES_ON = frozenset(",?!—…")  # what a quotation ends with where its sentence goes on

_SENTENCE = re.compile(r"[^\n.;:“”\"«»„]+")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_DETERMINERS = frozenset(("the", "a", "an", "one", "another", "his", "her", "their", "its", "he", "she", "they", "it"))
_ADVERBS = re.compile(r"(?:\s(?:also|later|then|has|had|have|[a-z]+ly))+$")
_NAME_END = re.compile(r",|\s(?:in|on|at|to|after|during|when|as|who|of|about|by|before|while|and|with|from)\s|$")


def attributed(text: str, marks: Marks, drafts: Iterable[Draft], cues: Cues) -> Iterator[Draft]:
    """Yield the drafts, those of one quotation in marks without a cue given the cue and source behind it."""
    for draft in drafts:
        if draft.cue is None and len(draft.content) == 1:
            yield _attributed(text, marks, draft, cues)
        elif draft.cue and draft.source is None and draft.content and _is_behind(text, marks, draft.content, draft.cue):
            yield _named(text, draft, draft.cue)
        else:
            yield draft


def _is_behind(text: str, marks: Marks, content: tuple[Span, ...], cue: Span) -> bool:
    """Tell whether the cue stands right behind quoted content, so that a source can only follow it."""
    ends = [span.end for span in content if span.end <= cue.start]
    pair = marks.around(ends[-1] - 1) if ends else None
    return pair is not None and pair.whole.end == ends[-1] and not text[ends[-1] : cue.start].strip()


def _named(text: str, draft: Draft, cue: Span) -> Draft:
    behind = _SENTENCE.match(text, cue.end, cue.end + _REACH)
    source = _source(text, cue.end, cue, behind.end(), is_first=True) if behind else None
    if source is None or not (source.of(text)[0].isupper() or source.of(text).split()[0] in _DETERMINERS):
        return draft
    return replace(draft, source=source, source_probability=_PROBABILITY, rules=(*draft.rules, BESIDE))


def _attributed(text: str, marks: Marks, draft: Draft, cues: Cues) -> Draft:
    pair = marks.around(draft.content[0].start)
    if pair is None or not pair.closed or pair.whole.end != draft.content[0].end:
        return draft
    behind = _SENTENCE.match(text, pair.whole.end, pair.whole.end + _REACH)
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
