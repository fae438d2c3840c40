"""Join what the tagger proposes with what marks and layout prove into whole attributions."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence

from visavis.engine.assembly import (
    beside,
    confidence,
    continuation,
    headlines,
    layers,
    reasons,
    recovery,
    snapping,
    stances,
    transcripts,
)
from visavis.engine.assembly.blockquotes import with_block_quotes
from visavis.engine.assembly.drafts import Draft
from visavis.engine.assembly.mending import is_unspoken, mended
from visavis.engine.attribution import Attribution
from visavis.engine.cues import Cues
from visavis.engine.kinds import kind_of
from visavis.engine.marks.pairs import Marks
from visavis.engine.paragraphs import Paragraph
from visavis.engine.tagging.tagger import Proposal


def assemble(
    text: str,
    paragraphs: Sequence[Paragraph],
    marks: Marks,
    proposals: Iterable[Proposal],
    cues: Cues,
    documents: Container[str],
) -> tuple[Attribution, ...]:
    """Return the attributions of a text in text order; their content, cues and sources never cross within a layer.

    Args:
        text: The article's text.
        paragraphs: Its paragraphs in order.
        marks: The pairs of marks in them.
        proposals: What the tagger found there.
        cues: The word list of cues.
        documents: Nouns for what can speak in somebody's name ("letter").
    """
    quoted = with_block_quotes(paragraphs, marks)
    drafts = drafts_of(text, paragraphs, quoted, proposals, cues, documents)
    return tuple(_attributions(text, layers.uncrossed(drafts), quoted, cues))


def drafts_of(
    text: str,
    paragraphs: Sequence[Paragraph],
    marks: Marks,
    proposals: Iterable[Proposal],
    cues: Cues,
    documents: Container[str],
) -> list[Draft]:
    """Return what proposals, layout and marks together give, before it is set apart and judged; as for `assemble`."""
    spans = [paragraph.span for paragraph in paragraphs]
    laid_out = [*transcripts.labelled(text, spans), *transcripts.signed(text, spans, marks)]
    proposed = (mended(text, _draft(text, proposal, marks), cues, documents) for proposal in proposals)
    drafts = layers.over(laid_out, list(continuation.apart(text, proposed, spans, marks)))
    drafts += headlines.attributed(text, paragraphs, drafts)
    drafts += recovery.unclaimed(text, marks, drafts)
    drafts = list(beside.attributed(text, marks, drafts, cues))
    drafts += stances.held(text, spans, drafts)
    drafts = [draft for draft in drafts if not is_unspoken(text, draft)]
    return continuation.join(text, spans, marks, sorted(drafts, key=lambda draft: draft.start))


def _draft(text: str, proposal: Proposal, marks: Marks) -> Draft:
    return Draft(
        snapping.snap(text, proposal.content, marks),
        proposal.cue,
        proposal.source,
        proposal.probability,
        proposal.source_probability,
        (reasons.MODEL,),
    )


def _attributions(text: str, drafts: Iterable[Draft], marks: Marks, cues: Cues) -> Iterator[Attribution]:
    for draft in drafts:
        kind = kind_of(text, draft.content, marks)
        cue = cues.read(text, draft.cue) if draft.cue else None
        sure = confidence.of(draft, kind, cue)
        if confidence.is_kept(draft, cue, sure):
            yield Attribution(
                draft.content,
                kind,
                draft.cue,
                draft.source,
                sure,
                reasons.give(text, draft, kind, cue, marks),
                negated=cue is not None and cue.negated,
                modal=cue.modal if cue else "",
            )
