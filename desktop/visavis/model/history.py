"""The steps of a session, and what a step changes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from visavis.model.articles import Metadata
from visavis.model.decisions import Correction, Pinned
from visavis.model.parties import Profile, Rule


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
class Annotated:
    """One annotation before and after an edit; None where there was, or is, none."""

    article_id: str
    quotation_id: str  # empty: the article's
    before: Pinned | None
    after: Pinned | None


@dataclass(frozen=True, slots=True)
class Described:
    """What the analyst says of an article before and after an edit; None: what was read holds."""

    article_id: str
    before: Metadata | None
    after: Metadata | None


@dataclass(frozen=True, slots=True)
class Held:
    """Whether the session holds an article, before and after an edit; one that is removed can come back as it was."""

    article_id: str
    before: bool
    after: bool


class Verb(StrEnum):
    """What a step does; libraries hold these words."""

    ACCEPT = "accept"
    MOVE = "move"
    RESPEAK = "respeak"
    DISMISS = "dismiss"
    RESTORE = "restore"
    MARK = "mark"
    RECUT = "recut"
    SPLIT = "split"
    JOIN = "join"
    RELAY = "relay"
    UNRELAY = "unrelay"
    TAKE_BACK = "take back"
    NOTE = "note"
    UNNOTE = "unnote"
    TAG = "tag"
    UNTAG = "untag"
    RETAG = "retag"
    STAR = "star"
    UNSTAR = "unstar"
    DESCRIBE = "describe"
    ADD = "add"
    REMOVE = "remove"
    SUPERSEDE = "supersede"  # an article by its later version
    REPAIR = "repair"  # letters that were decoded wrongly
    RENAME = "rename"
    SWITCH = "switch"  # the profile
    TEACH_SIDE = "teach side"
    TEACH_NAME = "teach name"
    FORGET = "forget"


class Thing(StrEnum):
    """What a step is done to."""

    QUOTATION = "quotation"
    ARTICLE = "article"
    ITEM = "item"  # quotations and articles together
    SESSION = "session"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class StepName:
    """The name of a step in parts, so that a window can say it in the language of its reader.

    Plain words and no enumerations, so that a library with a verb of a later Visavis still opens.
    """

    verb: str  # a `Verb`
    thing: str = Thing.QUOTATION
    count: int = 1
    what: str = ""  # which one it was: its speaker, title or marked words; empty: not known, or there are several
    to: tuple[str, ...] = ()  # the panes, speaker, tag, name or profile that it was done with; no pane: Others


@dataclass(frozen=True, slots=True)
class Edit:
    """One step of the history: what the analyst did, in words, and everything needed to undo and redo it."""

    label: str  # "Move 2 quotations to Ukraine"
    corrected: tuple[Corrected, ...] = ()
    renamed: Renamed | None = None
    resorted: Resorted | None = None
    taught: tuple[Taught, ...] = ()
    annotated: tuple[Annotated, ...] = ()
    described: tuple[Described, ...] = ()
    named: StepName | None = None  # None: made before there were names in parts; the label says it
    held: tuple[Held, ...] = ()


class Touched(StrEnum):
    """The parts of a session that a change can touch."""

    ARTICLES = "articles"  # one came in, or went
    FINDINGS = "findings"  # the engine ran again
    CORRECTIONS = "corrections"
    ANNOTATIONS = "annotations"
    METADATA = "metadata"  # of an article: title, outlet, authors, day
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
    named: StepName | None = None  # the same in parts

    def __bool__(self) -> bool:
        return bool(self.touched)
