"""Sessions in the library, and what their windows looked like."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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


@dataclass(frozen=True, slots=True)
class TagCount:
    """A tag, and how many quotations and articles of the session have it."""

    tag: str
    count: int
