"""Give the reader the reasons for an attribution, in plain words."""

from __future__ import annotations

from collections.abc import Iterator

from visavis.engine.assembly import beside, continuation, headlines, recovery, stances, transcripts
from visavis.engine.assembly.drafts import Draft
from visavis.engine.cues import Cue
from visavis.engine.marks.pairs import Marks
from visavis.model import Evidence, Kind

MODEL = "model"

_RULES = {
    continuation.RUNS_ON: "the quotation runs on over several paragraphs, each of which opens its marks again",
    continuation.NEXT_PARAGRAPH: "the next paragraph is one quotation that names nobody, so the same speaker goes on",
    continuation.AFTER_COLON: "the paragraph before ends with a colon that introduces these words",
    stances.STANCE: "the sentence states what its subject wants or rejects",
    recovery.UNCLAIMED: "quotation marks around so many words enclose speech",
    beside.BESIDE: "the sentence goes on behind the marks and says who speaks",
    headlines.HEADLINE: "the headline gives its speaker beside a colon or dash, a name that the article quotes",
    transcripts.LABEL: "the paragraph begins with its speaker's name, as in an interview or transcript",
    transcripts.SIGNATURE: "the name stands behind the words, after a dash",
}
_LATER = (continuation.RUNS_ON, continuation.NEXT_PARAGRAPH, continuation.AFTER_COLON)
_KINDS = {
    Kind.DIRECT: "the words stand in quotation marks",
    Kind.MIXED: "some of the words stand in quotation marks",
    Kind.INDIRECT: "reported in the article's own words, without quotation marks",
}


def give(text: str, draft: Draft, kind: Kind, cue: Cue | None, marks: Marks) -> tuple[Evidence, ...]:
    """Return the reasons: the cue and its mood, the marks, the rules that made the attribution, the model's opinion."""
    return (*_cue(text, cue), *_marks(draft, kind, marks), *_rules(text, draft))


def _cue(text: str, cue: Cue | None) -> Iterator[Evidence]:
    if cue is None:
        return
    words = " ".join(cue.span.of(text).split())
    yield Evidence("cue", f"“{words}” is {cue.name}" if cue.name else f"“{words}” attributes the words", cue.span)
    if cue.negated:
        yield Evidence("negation", "the cue is negated: the words are said not to have been said", cue.span)
    elif cue.modal:
        yield Evidence("modality", f"the cue is no plain fact (“{cue.modal}”)", cue.span)


def _marks(draft: Draft, kind: Kind, marks: Marks) -> Iterator[Evidence]:
    pair = next((pair for span in draft.content for pair in marks.overlapping(span)), None)
    yield Evidence("marks", _KINDS[kind], pair.whole if pair else None)


def _rules(text: str, draft: Draft) -> Iterator[Evidence]:
    for rule in dict.fromkeys(draft.rules):
        if rule == MODEL:
            note = f"the trained model takes these words for a quotation, {_in_hundred(draft.probability)} in 100 sure"
            yield Evidence(MODEL, note)
        else:
            yield Evidence(rule, _RULES[rule], draft.content[-1] if rule in _LATER else draft.content[0])
    if draft.source and MODEL in draft.rules:
        words = " ".join(draft.source.of(text).split())
        note = f"“{words}” is who says so, {_in_hundred(draft.source_probability)} in 100 sure"
        yield Evidence("source", note, draft.source)


def _in_hundred(probability: float) -> int:
    return round(100 * min(probability, 0.99))
