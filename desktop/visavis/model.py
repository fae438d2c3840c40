"""The values that cross a border between the program's folders, all of them frozen.

Offsets are Python code points into `Article.text`, half open: `text[span.start:span.end]`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of an article's text, in code points, half open."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}-{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the words that the span covers in `text`."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share a code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Tell whether `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end


# ---------------------------------------------------------------- articles


class BlockKind(StrEnum):
    """What a block of an article is to its reader."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    BLOCK_QUOTE = "block_quote"
    TABLE = "table"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or the like: a span of the text without the white space around it.

    The lines of a hard-wrapped paragraph are one block, their line breaks inside it.
    """

    span: Span
    kind: BlockKind = BlockKind.PARAGRAPH
    boilerplate: str = ""  # why it is no part of the reading text ("visit counter"); empty: it is part
    level: int = 0  # of a heading, 1 to 6


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article beside its words; anything may be unknown."""

    title: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    published: date | None = None
    language: str = ""  # BCP 47 ("en")
    url: str = ""


@dataclass(frozen=True, slots=True)
class Original:
    """The bytes of an article as they came in, and where from."""

    name: str  # file name, or "standard input", "pasted text"
    data: bytes
    sha256: str
    media_type: str  # "text/plain", "text/html", ...
    path: str = ""  # absolute, where it came from a file


@dataclass(frozen=True, slots=True)
class Article:
    """One document as opened: text that never changes, its blocks in order, its metadata, its original."""

    id: str  # the original's SHA-256
    text: str
    blocks: tuple[
        Block, ...
    ]  # in order, never overlapping; between them is white space, or nothing after a glued headline
    metadata: Metadata
    original: Original


# ---------------------------------------------------------------- quotations


class Kind(StrEnum):
    """How much of a quotation's content stands in quotation marks: all, some, none."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One readable reason for a decision, with the place in the text that shows it."""

    rule: str  # short stable name: "cue", "pronoun", "gazetteer", "model", ...
    note: str  # for the reader: "“she” stands for Irina Sokolova"
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


# ---------------------------------------------------------------- parties


@dataclass(frozen=True, slots=True)
class Party:
    """What a pane stands for: a name, a colour and the affiliations, bodies and persons that belong to it."""

    id: str  # "russia"
    name: str  # "Russia"
    colour: str  # "#a63a50"
    members: tuple[str, ...]  # affiliation labels, bodies and persons


@dataclass(frozen=True, slots=True)
class Profile:
    """A saved set of parties, in the order of their panes."""

    id: str
    name: str
    parties: tuple[Party, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing learned: a speaker of this name or description speaks for these affiliations.

    `parties`, where given, are the ids of the panes that the analyst chose; they count in profiles that have them.
    `name`, where given, says who that speaker is ("the group" is "Hamas").
    """

    speaker: str  # "Peskov", "the group", "Russian Foreign Ministry"
    affiliations: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A profile for an article, and why, in one sentence for the reader."""

    profile: Profile
    reason: str


@dataclass(frozen=True, slots=True)
class Sorting:
    """By what quotations are sorted: the parties of a profile, and what was learned of their speakers.

    Where there are `profiles`, the one of them that fits the article best takes the place of `profile`.
    """

    profile: Profile
    learned: tuple[Rule, ...] = ()
    profiles: tuple[Profile, ...] = ()


@dataclass(frozen=True, slots=True)
class Analysed:
    """An article with the quotations that the engine found in it, sorted to parties, in text order."""

    article: Article
    quotations: tuple[Quotation, ...]
    proposal: Proposal | None = None  # the profile that they are sorted to, where one was to be proposed


# ---------------------------------------------------------------- corrections

# Confidence under which the analyst is asked to look: of those above, 95 in 100 are right with their source; see
# docs/engine.md for how that was measured.
UNSURE_BELOW = 0.9


@dataclass(frozen=True, slots=True)
class Correction:
    """What the analyst decided about one quotation; a field that is None stays as the engine found it.

    `quotation_id` names the quotation that was corrected, `content` says where it stood: when the engine runs again
    and names it otherwise, the correction finds its quotation by place.
    """

    quotation_id: str
    parties: tuple[str, ...] | None = None
    speaker: Speaker | None = None
    dismissed: bool = False
    added: Quotation | None = None  # a quotation that the analyst marked, and the engine did not find
    content: tuple[Span, ...] = ()

    @property
    def decides(self) -> bool:
        """Tell whether anything differs from what the engine found."""
        return self.parties is not None or self.speaker is not None or self.dismissed or self.added is not None


@dataclass(frozen=True, slots=True)
class Annotation:
    """What the analyst remarks on a quotation or an article: it changes nothing of them."""

    note: str = ""
    tags: tuple[str, ...] = ()  # in the order in which they were given, each once
    starred: bool = False


NO_ANNOTATION = Annotation()


@dataclass(frozen=True, slots=True)
class Card:
    """One quotation as it stands on the desk: what the engine found, joined with what the analyst decided."""

    quotation: Quotation  # with the correction applied
    found: Quotation | None  # as the engine found it; None where the analyst marked it
    correction: Correction | None = None
    annotation: Annotation = NO_ANNOTATION

    @property
    def reviewed(self) -> bool:
        """Tell whether the analyst accepted, corrected or dismissed the quotation."""
        return self.correction is not None

    @property
    def dismissed(self) -> bool:
        """Tell whether the analyst put the quotation aside."""
        return self.correction is not None and self.correction.dismissed

    @property
    def unsure(self) -> bool:
        """Tell whether the engine was unsure, and nobody has corrected the quotation since."""
        return self.correction is None and self.quotation.confidence < UNSURE_BELOW


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with its cards in text order, the dismissed ones included: what a briefing is made from."""

    article: Article
    cards: tuple[Card, ...]


# ---------------------------------------------------------------- sessions


@dataclass(frozen=True, slots=True)
class Corrected:
    """One correction before and after an edit; None where there was, or is, none."""

    article_id: str
    quotation_id: str
    before: Correction | None
    after: Correction | None


@dataclass(frozen=True, slots=True)
class Renamed:
    """The session's name before and after an edit."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Resorted:
    """The session's profile before and after an edit."""

    before: Profile
    after: Profile


@dataclass(frozen=True, slots=True)
class Taught:
    """What is learned of a speaker before and after an edit; None where there was, or is, nothing."""

    before: Rule | None
    after: Rule | None


@dataclass(frozen=True, slots=True)
class Edit:
    """One step of the history: what the analyst did, in words, and everything needed to undo and redo it."""

    label: str  # "Move 2 quotations to Ukraine"
    corrected: tuple[Corrected, ...] = ()
    renamed: Renamed | None = None
    resorted: Resorted | None = None
    taught: tuple[Taught, ...] = ()


class Touched(StrEnum):
    """The parts of a session that a change can touch."""

    ARTICLES = "articles"  # one came in
    FINDINGS = "findings"  # the engine ran again
    CORRECTIONS = "corrections"
    PROFILE = "profile"
    LEARNED = "learned"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Change:
    """What was touched, for every pane to read again; nothing touched means that all was so already."""

    touched: frozenset[Touched] = frozenset()
    articles: tuple[str, ...] = ()  # ids of the articles concerned
    quotations: tuple[str, ...] = ()  # ids of the quotations whose cards changed; empty: all of the articles'
    label: str = ""  # of the edit that was done, undone or redone; empty: not a step of the history

    def __bool__(self) -> bool:
        return bool(self.touched)


@dataclass(frozen=True, slots=True)
class PaneView:
    """How one pane stands: its party's id ("" is Others), its width in pixels, whether it is hidden."""

    party: str
    width: int = 0  # 0: as the window likes
    hidden: bool = False
    profile: str = ""  # id of the profile in which it stands so; empty: of any
    chosen: bool = False  # the analyst hid or showed it, not the window for want of room


class CardOrder(StrEnum):
    """How the cards of a pane stand: as in the text, or under the names of their speakers or of their topics."""

    TEXT = "text"
    SPEAKER = "speaker"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class ViewState:
    """What the window looked like, for the next start."""

    article: str = ""  # id of the article in the reader
    top: int = 0  # code point at the top of the reader
    card: str = ""  # id of the selected quotation
    panes: tuple[PaneView, ...] = ()  # in their order on screen
    geometry: bytes = b""  # of the window, as the toolkit writes it
    state: bytes = b""  # of docks and bars, as the toolkit writes it
    order: CardOrder = CardOrder.TEXT


@dataclass(frozen=True, slots=True)
class SessionEntry:
    """One line of the list of sessions."""

    id: int
    name: str
    profile: str  # its name
    articles: int
    changed: datetime  # in UTC


@dataclass(frozen=True, slots=True)
class Hit:
    """One place that a search of the library found."""

    session_id: int
    session: str
    article_id: str
    title: str
    quotation_id: str  # empty: the words stand in the article, not in a quotation
    speaker: str
    snippet: str  # the words around, those searched for between » and «
