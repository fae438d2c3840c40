"""What the finder hands to the speaker resolution: an attribution before anybody knows who its speaker is."""

from __future__ import annotations

from dataclasses import dataclass

from visavis.model import Evidence, Kind, Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """Content, cue and source as they stand in the text, with how sure the finder is.

    `content` is never empty, its spans are in text order and apart from each other.
    """

    content: tuple[Span, ...]
    kind: Kind
    cue: Span | None
    source: Span | None
    confidence: float  # 0 to 1: that a careful reader would mark this content with this source
    evidence: tuple[Evidence, ...]
    negated: bool = False  # the cue is: "did not say"
    modal: str = ""  # of the cue: "would", "may"
