"""Give the reader the reasons for an attribution, in plain words."""

from __future__ import annotations

from collections.abc import Iterator

from visavis.engine.assembly import beside, continuation, headlines, recovery, stances, transcripts
from visavis.engine.assembly.drafts import Draft
from visavis.engine.cues import Cue
from visavis.engine.marks.pairs import Marks
from visavis.messages import message
from visavis.model import Evidence, Kind

MODEL = "model"

_RULES = {
    continuation.RUNS_ON: message("the quotation runs on over several paragraphs, each of which opens its marks again"),
    continuation.NEXT_PARAGRAPH: message(
        "the next paragraph is one quotation that names nobody, so the same speaker goes on"
    ),
    continuation.AFTER_COLON: message("the paragraph before ends with a colon that introduces these words"),
    stances.STANCE: message("the sentence states what its subject wants or rejects"),
    recovery.UNCLAIMED: message("quotation marks around so many words enclose speech"),
    beside.BESIDE: message("the sentence goes on behind the marks and says who speaks"),
    headlines.HEADLINE: message(
        "the headline gives its speaker beside a colon or dash, a name that the article quotes"
    ),
    transcripts.LABEL: message("the paragraph begins with its speaker's name, as in an interview or transcript"),
    transcripts.SIGNATURE: message("the name stands behind the words, after a dash"),
}
_NEGATED = message("the cue is negated: the words are said not to have been said")
_LATER = (continuation.RUNS_ON, continuation.NEXT_PARAGRAPH, continuation.AFTER_COLON)
_KINDS = {
    Kind.DIRECT: message("the words stand in quotation marks"),
    Kind.MIXED: message("some of the words stand in quotation marks"),
    Kind.INDIRECT: message("reported in the article's own words, without quotation marks"),
}


def give(text: str, draft: Draft, kind: Kind, cue: Cue | None, marks: Marks) -> tuple[Evidence, ...]:
    """Return the reasons: the cue and its mood, the marks, the rules that made the attribution, the model's opinion."""
    return (*_cue(text, cue), *_marks(draft, kind, marks), *_rules(text, draft))


def _cue(text: str, cue: Cue | None) -> Iterator[Evidence]:
    if cue is None:
        return
    words = " ".join(cue.span.of(text).split())
    said = message("“{words}” is {sort}", words=words, sort=cue.name) if cue.name else None
    yield Evidence("cue", said or message("“{words}” attributes the words", words=words), cue.span)
    if cue.negated:
        yield Evidence("negation", _NEGATED, cue.span)
    elif cue.modal:
        yield Evidence("modality", message("the cue is no plain fact (“{modal}”)", modal=cue.modal), cue.span)


def _marks(draft: Draft, kind: Kind, marks: Marks) -> Iterator[Evidence]:
    pair = next((pair for span in draft.content for pair in marks.overlapping(span)), None)
    yield Evidence("marks", _KINDS[kind], pair.whole if pair else None)


def _rules(text: str, draft: Draft) -> Iterator[Evidence]:
    for rule in dict.fromkeys(draft.rules):
        if rule == MODEL:
            note = message(
                "the trained model takes these words for a quotation, {number} in 100 sure",
                number=_in_hundred(draft.probability),
            )
            yield Evidence(MODEL, note)
        else:
            yield Evidence(rule, _RULES[rule], draft.content[-1] if rule in _LATER else draft.content[0])
    if draft.source and MODEL in draft.rules:
        words = " ".join(draft.source.of(text).split())
        number = _in_hundred(draft.source_probability)
        note = message("“{words}” is who says so, {number} in 100 sure", words=words, number=number)
        yield Evidence("source", note, draft.source)


def _in_hundred(probability: float) -> int:
    return round(100 * min(probability, 0.99))
