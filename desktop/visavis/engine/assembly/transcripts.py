"""Find speech that the layout attributes: by a label before it ("NAME: …", "Q: …") or a name behind it ("…" — Name)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from visavis.engine.assembly.drafts import Draft
from visavis.engine.marks.pairs import Marks
from visavis.model import Span

LABEL = "label"
SIGNATURE = "signature"

# A transcript has this many labelled paragraphs; below it the tagger judges each. A label that comes back, or one in
# capitals, tells it from a list ("Senate: …", "Correction: …").
FEWEST_LABELS = 3
_MOST_BETWEEN = 4  # unlabelled paragraphs in which a speaker goes on
_QUESTIONS = frozenset(("Q", "QUESTION", "REPORTER", "JOURNALIST", "INTERVIEWER", "MODERATOR"))  # nobody's position
_ASKING = 2 / 3  # of the paragraphs of a label that end in a question make it the outlet's own ("Harbour Post: …?")

# Annotators disagree on interviews: in PolNeAR one of three is marked answer by answer, so none of this is sure.
_PROBABILITY, _SOURCE_PROBABILITY = 0.8, 0.8

_LABEL = re.compile(
    r"[“\"']?(?P<name>[QA]|[A-Z][\w.’'-]*(?: (?:[A-Z(][\w.’')-]*|of|de|van|von|al|the)){0,5})"
    r"(?P<colon>:)\s+(?=.*[^\W\d_])"
)
_SIGNATURE = re.compile(r"\s*(?P<dash>[―—–]|--?)\s*(?P<name>[^\W\d_][^\n:;]{2,80}?)[.\s]*$")
_MOST_NAME_WORDS = 10


def labelled(text: str, paragraphs: Sequence[Span]) -> list[Draft]:
    """Return what the labels of a transcript or interview attribute, empty where the text is none."""
    labels = [_LABEL.match(text, paragraph.start, paragraph.end) for paragraph in paragraphs]
    names = Counter(label["name"].upper() for label in labels if label)
    found = [(i, label) for i, label in enumerate(labels) if label and _is_speaker(label["name"], names)]
    if len(found) < FEWEST_LABELS or not any(count > 1 for count in names.values()):
        return []
    ends = [i for i, _ in found[1:]] + [found[-1][0] + 1]
    asking = _asking(text, paragraphs, found)
    return [
        _labelled(label, paragraphs[i:end])
        for (i, label), end in zip(found, ends, strict=True)
        if label["name"].upper() not in asking
    ]


def _asking(text: str, paragraphs: Sequence[Span], found: Sequence[tuple[int, re.Match[str]]]) -> frozenset[str]:
    """Return the labels, in capitals, of those who ask."""
    said = Counter(label["name"].upper() for _, label in found)
    asked = Counter(label["name"].upper() for i, label in found if paragraphs[i].of(text).rstrip().endswith("?"))
    often = frozenset(name for name, count in asked.items() if count > 1 and count >= _ASKING * said[name])
    return _QUESTIONS | (often if len(said - asked) else frozenset())


def _is_speaker(name: str, names: Counter[str]) -> bool:
    return names[name.upper()] > 1 or name.isupper()


def _labelled(label: re.Match[str], paragraphs: Sequence[Span]) -> Draft:
    rest = paragraphs[1:] if len(paragraphs) <= _MOST_BETWEEN + 1 else ()
    return Draft(
        (Span(label.end(), paragraphs[0].end), *rest),
        Span(*label.span("colon")),
        Span(*label.span("name")),
        _PROBABILITY,
        _SOURCE_PROBABILITY,
        (LABEL,),
    )


def signed(text: str, paragraphs: Sequence[Span], marks: Marks) -> list[Draft]:
    """Return the quotations that begin a paragraph and end with a dash and a name, there or in the next one."""
    drafts = []
    for i, paragraph in enumerate(paragraphs):
        pair = marks.around(paragraph.start)
        if pair is None or pair.whole.start != paragraph.start or pair.whole.end > paragraph.end:
            continue
        rest = Span(pair.whole.end, paragraph.end)
        if len(rest) <= 1 and i + 1 < len(paragraphs):
            rest = paragraphs[i + 1]
        name = _SIGNATURE.match(text, rest.start, rest.end) if len(rest) <= 100 else None
        if name and name["name"][0].isupper() and len(name["name"].split()) <= _MOST_NAME_WORDS:
            source = Span(*name.span("name"))
            drafts.append(Draft((pair.whole,), Span(*name.span("dash")), source, rules=(SIGNATURE,)))
    return drafts
