"""Find speech that the layout attributes: by a label before it ("NAME: …", "Q: …") or a name behind it ("…" — Name)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from visavis.engine.drafts import Draft
from visavis.engine.marks import Marks
from visavis.model import Span

LABEL = "label"
SIGNATURE = "signature"

# A transcript has this many labelled paragraphs; below it the tagger judges each. A label that comes back, or several
# in capitals, tells it from a list ("Senate: …", "Correction: …").
FEWEST_LABELS = 3
_FEWEST_WORDS = 2  # that a labelled paragraph says, apart from numbers ("Clinton: 2,316.")
_MOST_BETWEEN = 4  # unlabelled paragraphs in which a speaker goes on

_LABEL = re.compile(
    r"[“\"']?(?P<name>[QA]|[A-Z][\w.’'-]*(?: (?:[A-Z(][\w.’')-]*|of|de|van|von|al|the)){0,5})(?P<colon>:)\s+",
    re.UNICODE,
)
_SAYS = re.compile(r"[^\W\d_]{2,}")
_SIGNATURE = re.compile(r"\s*(?P<dash>[―—–]|--?)\s*(?P<name>[^\W\d_][^\n:;]{2,80}?)[.\s]*$")
_MOST_NAME_WORDS = 10


def labelled(text: str, paragraphs: Sequence[Span]) -> list[Draft]:
    """Return what the labels of a transcript or interview attribute, empty where the text is none."""
    labels = [_label(text, paragraph) for paragraph in paragraphs]
    names = Counter(label["name"].upper() for label in labels if label)
    at = [
        i for i, label in enumerate(labels) if label and (names[label["name"].upper()] > 1 or label["name"].isupper())
    ]
    if len(at) < FEWEST_LABELS or not any(count > 1 for count in names.values()):
        return []
    drafts = []
    for i, following in zip(at, [*at[1:], at[-1] + 1], strict=True):
        label = labels[i]
        assert label  # noqa: S101 - `at` holds the labelled ones
        rest = paragraphs[i + 1 : following] if following - i - 1 <= _MOST_BETWEEN else ()
        content = (Span(label.end(), paragraphs[i].end), *rest)
        drafts.append(Draft(content, Span(*label.span("colon")), Span(*label.span("name")), rules=(LABEL,)))
    return drafts


def _label(text: str, paragraph: Span) -> re.Match[str] | None:
    label = _LABEL.match(text, paragraph.start, paragraph.end)
    if label and len(_SAYS.findall(text, label.end(), min(paragraph.end, label.end() + 80))) >= _FEWEST_WORDS:
        return label
    return None


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
