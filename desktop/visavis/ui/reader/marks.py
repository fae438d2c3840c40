"""The coloured places of an article: which cards' words lie where, kept outside the text as sorted ranges."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from operator import is_

from visavis.model import Card, Kind, Profile, Quotation, Span


class MarkKind(Enum):
    """What a mark shows."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    SOURCE = "source"


class MarkState(Enum):
    """How far the marked words can be relied on."""

    PLAIN = "plain"
    UNSURE = "unsure"  # the engine was unsure, and nobody has looked yet
    DISMISSED = "dismissed"  # put aside: shown only where the analyst asks to see it


CONTENT_MARKS = {Kind.DIRECT: MarkKind.DIRECT, Kind.MIXED: MarkKind.MIXED, Kind.INDIRECT: MarkKind.INDIRECT}


@dataclass(frozen=True, slots=True)
class Mark:
    """One coloured stretch of text."""

    span: Span
    kind: MarkKind
    card_id: str
    colours: tuple[str, ...]  # of the parties that share the words; empty: nobody's party
    lane: int = 0  # 0 lies closest to the words, or is the lowest ground; marks that overlap lie in different lanes
    state: MarkState = MarkState.PLAIN

    @property
    def is_ground(self) -> bool:
        """Tell whether the words stand on a ground of colour; all others have a line under them."""
        return self.kind is MarkKind.DIRECT and self.state is not MarkState.DISMISSED


class MarkMaker:
    """Makes the marks of cards; those of a card in which nothing changed are made once."""

    def __init__(self) -> None:
        self._profile: Profile | None = None
        self._colours: dict[str, str] = {}
        self._known: dict[str, tuple[Quotation, MarkState, list[Mark]]] = {}
        self._shown: list[list[Mark]] = []  # by card
        self._marks: tuple[Mark, ...] = ()  # of those, in their order

    def marks_of(self, cards: Iterable[Card], profile: Profile) -> tuple[Mark, ...]:
        """Return the cards' marks by their start, wider ones first; the same ones as long as nothing changes."""
        self._follow(profile)
        before = self._shown
        self._known = {card.quotation.id: self._known_of(card) for card in cards}
        self._shown = [marks for _, _, marks in self._known.values()]
        if len(before) != len(self._shown) or not all(map(is_, before, self._shown)):
            marks = [mark for marks in self._shown for mark in marks]
            self._marks = _in_lanes(sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end)))
        return self._marks

    def get_ready(self, cards: Iterable[Card], profile: Profile) -> None:
        """Make the marks of some cards that will be asked for: those of thousands at once take too long."""
        self._follow(profile)
        self._known.update((card.quotation.id, self._known_of(card)) for card in cards)

    def _follow(self, profile: Profile) -> None:
        if profile != self._profile:
            self._profile, self._known, self._shown, self._marks = profile, {}, [], ()
            self._colours = {party.id: party.colour for party in profile.parties}

    def _known_of(self, card: Card) -> tuple[Quotation, MarkState, list[Mark]]:
        quotation, state = card.quotation, _state_of(card)
        known = self._known.get(quotation.id)
        if known is None or known[0] is not quotation or known[1] is not state:
            known = quotation, state, self._marks_of(quotation, state)
        return known

    def _marks_of(self, quotation: Quotation, state: MarkState) -> list[Mark]:
        shades = tuple(self._colours[party] for party in quotation.parties if party in self._colours)
        kind = CONTENT_MARKS[quotation.kind]
        marks = [Mark(span, kind, quotation.id, shades, state=state) for span in quotation.content]
        if quotation.source is not None and state is not MarkState.DISMISSED:
            marks.append(Mark(quotation.source, MarkKind.SOURCE, quotation.id, ()))
        return marks


def marks_of(cards: Iterable[Card], profile: Profile) -> tuple[Mark, ...]:
    """Return the cards' marks, sorted by their start, wider ones first."""
    return MarkMaker().marks_of(cards, profile)


def _state_of(card: Card) -> MarkState:
    if card.dismissed:
        return MarkState.DISMISSED
    return MarkState.UNSURE if card.unsure else MarkState.PLAIN


def _in_lanes(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """Give grounds and lines that overlap their own lanes; the two kinds never stand in each other's way."""
    grounds: list[int] = []  # by lane: where its last mark ends
    lines: list[int] = []
    placed = []
    for mark in marks:
        if mark.kind is MarkKind.SOURCE:
            placed.append(mark)
            continue
        ends = grounds if mark.is_ground else lines
        lane = next((lane for lane, end in enumerate(ends) if end <= mark.span.start), len(ends))
        ends[lane : lane + 1] = [mark.span.end]
        placed.append(replace(mark, lane=lane) if lane else mark)
    return tuple(placed)


class MarkIndex:
    """Marks, found by place and by card."""

    def __init__(self, marks: Sequence[Mark] = ()) -> None:
        self.marks = tuple(marks)
        self._starts = [mark.span.start for mark in self.marks]
        reach, self._reaches = 0, []  # the furthest end so far, never falling: lets a search begin early enough
        for mark in self.marks:
            reach = max(reach, mark.span.end)
            self._reaches.append(reach)

    def within(self, span: Span) -> list[Mark]:
        """Return the marks that overlap `span`, in order."""
        first = bisect_right(self._reaches, span.start)
        last = bisect_left(self._starts, span.end)
        return [mark for mark in self.marks[first:last] if mark.span.overlaps(span)]

    def at(self, position: int) -> Mark | None:
        """Return the narrowest mark of words at a code point; a source or dismissed words only where no others lie."""
        found = self.within(Span(position, position + 1))
        return min(found, key=_weight, default=None)


def _weight(mark: Mark) -> tuple[bool, bool, int]:
    return mark.kind is MarkKind.SOURCE, mark.state is MarkState.DISMISSED, len(mark.span)
