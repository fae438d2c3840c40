"""Quotations, who speaks in them, and the reasons."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from visavis.messages import Words
from visavis.model.span import Span


class Kind(StrEnum):
    """How much of a quotation's content stands in quotation marks: all, some, none."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One readable reason for a decision, with the place in the text that shows it."""

    rule: str  # short stable name: "cue", "pronoun", "gazetteer", "model", ...
    note: Words  # for the reader: "“she” → “Irina Sokolova”"; plain where a library holds it from before
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: a person, a body, a place that stands for a government, or a document.

    `name` is the fullest form that the article gives ("Maria Zakharova", "Russian Foreign Ministry",
    "senior official", "Joint statement"). `descriptions` are the article's own words about the speaker, fullest
    first ("Russian Foreign Ministry spokesperson"), for the affiliation to be read from.
    `members` are the signatories of a document or the persons of a group, where there are several.
    """

    name: str
    role: str = ""  # "Foreign Ministry spokesperson", "President"
    body: str = ""  # "Russian Foreign Ministry"
    descriptions: tuple[str, ...] = ()
    members: tuple[Speaker, ...] = ()
    mentions: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Quotation:
    """One attribution found in an article: content, cue, source, kind, and what follows from them.

    `content` holds one span, or several where the attribution splits it or it runs on over paragraphs.
    """

    id: str  # stable for the same article and content: see `engine.identity`
    kind: Kind
    content: tuple[Span, ...]
    cue: Span | None = None
    source: Span | None = None
    speaker: Speaker | None = None
    relay: Speaker | None = None  # through whom the words reached us ("Interfax quoted Lavrov as saying")
    quoted: Speaker | None = None  # whom the speaker quotes, where one party gives the words of another
    named: Speaker | None = None  # whom the engine named, where sorting shows the speaker under another name
    affiliations: tuple[str, ...] = ()  # "Russia", "EU"; sorted by importance to the reader
    parties: tuple[str, ...] = ()  # ids of the profile's parties; empty: Others
    negated: bool = False  # "did not say"
    modal: str = ""  # "would", "may"
    confidence: float = 1.0  # 0 to 1
    evidence: tuple[Evidence, ...] = ()
