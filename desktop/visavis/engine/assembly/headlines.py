"""Find what a headline attributes by its form: “Name: statement” and “statement - Name”.

Only a name that the article itself gives as a source counts: of such headlines with a colon in the training part of
PolNeAR 1.0, 57 of 61 are marked, of the others 31 of 71 (“The Latest: …”, “Poll: …”).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from visavis.engine.assembly.drafts import Draft
from visavis.engine.paragraphs import Paragraph
from visavis.model import BlockKind, Span

HEADLINE = "headline"

_LONGEST = 200
_PROBABILITY = 0.9
_COLON = re.compile(r"(?P<name>[^\W\d_][^:\n\"“”‘]{1,50})(?P<cue>:)\s+(?P<content>\S.{8,})")
_DASH = re.compile(r"(?P<content>\S.{15,}?)\s(?P<cue>[-–—])\s(?P<name>[^\W\d_][^:\n\"“”‘]{1,40})")
_WORD = re.compile(r"[^\W_]+")


def attributed(text: str, paragraphs: Sequence[Paragraph], drafts: Sequence[Draft]) -> list[Draft]:
    """Return what the headlines attribute to names that are sources in `drafts`, where no draft has it yet."""
    headlines = [paragraph.span for at, paragraph in enumerate(paragraphs) if _is_headline(at, paragraph)]
    candidates = [draft for headline in headlines for draft in _read(text, headline)]
    if not candidates:
        return []
    known = {word for draft in drafts if draft.source for word in _WORD.findall(draft.source.of(text))}
    return [
        candidate
        for candidate in candidates
        if candidate.source
        and _WORD.findall(candidate.source.of(text))[-1] in known
        and not any(draft.covers(candidate.content[0]) for draft in drafts)
    ]


def _is_headline(at: int, paragraph: Paragraph) -> bool:
    return (at == 0 or paragraph.kind in (BlockKind.TITLE, BlockKind.HEADING)) and len(paragraph.span) <= _LONGEST


def _read(text: str, headline: Span) -> Iterator[Draft]:
    for form in (_COLON, _DASH):
        if found := form.fullmatch(text, headline.start, headline.end):
            content, cue, source = (Span(*found.span(part)) for part in ("content", "cue", "name"))
            yield Draft((content,), cue, source, _PROBABILITY, _PROBABILITY, (HEADLINE,))
            return
