"""What the analyst decides and remarks, and the cards that show it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from visavis.model.articles import Article
from visavis.model.quotations import Quotation, Speaker
from visavis.model.span import Span

# Confidence under which the analyst is asked to look: of those above, 95 in 100 are right with their source; see
# docs/engine.md for how that was measured.
UNSURE_BELOW = 0.9


@dataclass(frozen=True, slots=True)
class Relayed:
    """Through whom words reached us, as the analyst says; None: through nobody."""

    by: Speaker | None = None


class Part(StrEnum):
    """What can be decided of a quotation, each by itself; the names of the correction's fields."""

    ACCEPTED = "accepted"
    PARTIES = "parties"
    SPEAKER = "speaker"
    EDGES = "edges"
    RELAY = "relay"
    DISMISSED = "dismissed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Correction:
    """What the analyst decided about one quotation; a field that is None stays as the engine found it.

    `quotation_id` names the quotation that was corrected, `content` says where it stood when it was found: when the
    engine runs again and names it otherwise, the correction finds its quotation by place.
    """

    quotation_id: str
    parties: tuple[str, ...] | None = None
    speaker: Speaker | None = None
    dismissed: bool = False
    added: Quotation | None = None  # a quotation that the analyst marked, and the engine did not find
    content: tuple[Span, ...] = ()
    accepted: bool = False  # looked at, and right as it stands; it goes on following engine and profile
    edges: tuple[Span, ...] | None = None  # the content as the analyst cut it
    relay: Relayed | None = None

    @property
    def corrects(self) -> bool:
        """Tell whether anything differs from what the engine found."""
        decided = (self.parties, self.speaker, self.added, self.edges, self.relay)
        return self.dismissed or any(one is not None for one in decided)

    @property
    def decides(self) -> bool:
        """Tell whether the analyst said anything, be it that all is right."""
        return self.accepted or self.corrects


@dataclass(frozen=True, slots=True)
class Annotation:
    """What the analyst remarks on a quotation or an article: it changes nothing of them."""

    note: str = ""
    tags: tuple[str, ...] = ()  # in the order in which they were given, each once
    starred: bool = False

    def __bool__(self) -> bool:
        return bool(self.note or self.tags or self.starred)


NO_ANNOTATION = Annotation()


@dataclass(frozen=True, slots=True)
class Pinned:
    """An annotation with the place it belongs to: `content` finds it where the engine names the quotation otherwise."""

    quotation_id: str  # empty: it is the article's
    annotation: Annotation
    content: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """One quotation as it stands on the desk: what the engine found, joined with what the analyst decided."""

    quotation: Quotation  # with the correction applied
    found: Quotation | None  # as the engine found it; None where the analyst marked it
    correction: Correction | None = None
    annotation: Annotation = NO_ANNOTATION

    @property
    def dismissed(self) -> bool:
        """Tell whether the analyst put the quotation aside."""
        return self.correction is not None and self.correction.dismissed

    @property
    def accepted(self) -> bool:
        """Tell whether the analyst confirmed the quotation as it stands."""
        return self.correction is not None and self.correction.accepted

    @property
    def corrected(self) -> bool:
        """Tell whether the quotation stands otherwise than the engine found it."""
        return self.correction is not None and self.correction.corrects

    @property
    def reviewed(self) -> bool:
        """Tell whether the analyst accepted, corrected or dismissed the quotation."""
        return self.correction is not None

    @property
    def unsure(self) -> bool:
        """Tell whether the engine was unsure, and nobody has reviewed the quotation since."""
        return not self.reviewed and self.quotation.confidence < UNSURE_BELOW


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with its cards in text order, the dismissed ones included: what a briefing is made from."""

    article: Article
    cards: tuple[Card, ...]
    annotation: Annotation = NO_ANNOTATION  # of the article
