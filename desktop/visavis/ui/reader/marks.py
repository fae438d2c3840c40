"""The coloured places of an article: which cards' words lie where, kept outside the text as sorted ranges."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from visavis.model import Card, Kind, Profile, Span


class MarkKind(Enum):
    """What a mark shows."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    SOURCE = "source"


CONTENT_MARKS = {Kind.DIRECT: MarkKind.DIRECT, Kind.MIXED: MarkKind.MIXED, Kind.INDIRECT: MarkKind.INDIRECT}


@dataclass(frozen=True, slots=True)
class Mark:
    """One coloured stretch of text."""

    span: Span
    kind: MarkKind
    card_id: str
    colours: tuple[str, ...]  # of the parties that share the words; empty: nobody's party
    lane: int = 0  # 0 lies closest to the words; lines that overlap lie in different lanes


def marks_of(cards: Iterable[Card], profile: Profile) -> tuple[Mark, ...]:
    """Return the marks of all cards that are not dismissed, sorted by their start, wider ones first."""
    colours = {party.id: party.colour for party in profile.parties}
    marks = []
    for card in cards:
        if card.dismissed:
            continue
        quotation = card.quotation
        shades = tuple(colours[party] for party in quotation.parties if party in colours)
        marks += [Mark(span, CONTENT_MARKS[quotation.kind], quotation.id, shades) for span in quotation.content]
        if quotation.source is not None:
            marks.append(Mark(quotation.source, MarkKind.SOURCE, quotation.id, ()))
    return _in_lanes(sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end)))


def _in_lanes(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    ends: list[int] = []  # by lane: where its last line ends
    placed = []
    for mark in marks:
        if mark.kind in (MarkKind.DIRECT, MarkKind.SOURCE):
            placed.append(mark)
            continue
        lane = next((lane for lane, end in enumerate(ends) if end <= mark.span.start), len(ends))
        ends[lane : lane + 1] = [mark.span.end]
        placed.append(Mark(mark.span, mark.kind, mark.card_id, mark.colours, lane))
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
        """Return the narrowest mark of words at a code point; a source only where no words lie."""
        found = self.within(Span(position, position + 1))
        return min(found, key=lambda mark: (mark.kind is MarkKind.SOURCE, len(mark.span)), default=None)
