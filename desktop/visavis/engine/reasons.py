"""Give the reader the reasons for an attribution, in plain words."""

from __future__ import annotations

from collections.abc import Iterator

from visavis.engine import continuation, cues, recovery, transcripts
from visavis.engine.cues import Cues
from visavis.engine.drafts import Draft
from visavis.engine.marks import Marks
from visavis.model import Evidence, Kind, Span

MODEL = "model"

_RULES = {
    continuation.RUNS_ON: "the quotation runs on over several paragraphs, each of which opens its marks again",
    continuation.NEXT_PARAGRAPH: "the next paragraph is one quotation that names nobody, so the same speaker goes on",
    continuation.AFTER_COLON: "the paragraph before ends with a colon that introduces these words",
    recovery.UNCLAIMED: "the words stand in quotation marks, and nothing beside them says who speaks",
    transcripts.LABEL: "the paragraph begins with its speaker's name, as in an interview or transcript",
    transcripts.SIGNATURE: "the name stands behind the words, after a dash",
}
_KINDS = {
    Kind.DIRECT: "the words stand in quotation marks",
    Kind.MIXED: "some of the words stand in quotation marks",
    Kind.INDIRECT: "reported in the article's own words, without quotation marks",
}


def give(text: str, draft: Draft, kind: Kind, lexicon: Cues, marks: Marks) -> tuple[Evidence, ...]:
    """Return the reasons: the cue and its mood, the marks, the rules that made the attribution, the model's opinion."""
    return tuple(_reasons(text, draft, kind, lexicon, marks))


def _reasons(text: str, draft: Draft, kind: Kind, lexicon: Cues, marks: Marks) -> Iterator[Evidence]:
    if draft.cue:
        yield from _cue(text, draft.cue, lexicon)
    yield Evidence("marks", _KINDS[kind], _first_marks(draft, marks) if kind is not Kind.INDIRECT else None)
    for rule in dict.fromkeys(draft.rules):
        if rule == MODEL:
            percent = round(100 * min(draft.probability, 0.99))
            yield Evidence(MODEL, f"the trained model takes these words for a quotation, {percent} in 100 sure")
        else:
            yield Evidence(rule, _RULES[rule], draft.content[-1] if rule in _LATER else draft.content[0])
    if draft.source and MODEL in draft.rules:
        percent = round(100 * min(draft.source_probability, 0.99))
        yield Evidence("source", f"“{draft.source.of(text)}” is who says so, {percent} in 100 sure", draft.source)


_LATER = (continuation.RUNS_ON, continuation.NEXT_PARAGRAPH, continuation.AFTER_COLON)


def _cue(text: str, cue: Span, lexicon: Cues) -> Iterator[Evidence]:
    words = " ".join(cue.of(text).split())
    name = lexicon.name(text, cue)
    yield Evidence("cue", f"“{words}” is {name}" if name else f"“{words}” attributes the words", cue)
    mood = cues.mood(text, cue, lexicon.head(text, cue))
    if mood.negated:
        yield Evidence("negation", "the cue is negated: the words are said not to have been said", cue)
    elif mood.modal:
        yield Evidence("modality", f"the cue is not a plain fact (“{mood.modal}”)", cue)


def _first_marks(draft: Draft, marks: Marks) -> Span | None:
    for span in draft.content:
        at = max(0, marks.outer_index(span.start))
        while at < len(marks.outer) and marks.outer[at].whole.start < span.end:
            if marks.outer[at].whole.overlaps(span):
                return marks.outer[at].whole
            at += 1
    return None
