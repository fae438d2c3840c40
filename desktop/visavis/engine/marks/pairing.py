"""Pair the quotation marks of a text, paragraph by paragraph, in every convention.

A mark that misses its partner costs its own paragraph at most. The time is linear in the number of marks: each is
looked at once, against a stack of bounded depth.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from visavis.engine.assembly import reprints
from visavis.engine.marks import markforms
from visavis.engine.marks.markforms import Shape
from visavis.engine.marks.pairs import CLOSING, INSIDE, NESTED, OPENING, Marks, Pair
from visavis.model import Span

# Deeper nesting than this is noise (no gold text nests more than three deep); the bound keeps the time linear.
DEEPEST = 6

# An unclosed quotation longer than this is a lost mark: of the closed ones in PolNeAR train 99 in 100 are shorter.
LONGEST_UNCLOSED = 600

# A plural possessive this far from an opening single mark closes nothing; of the pairs in single marks none is longer.
LONGEST_DOUBTFUL = 300


def find(text: str, paragraphs: Sequence[Span]) -> Marks:
    """Pair the marks of `text` within each of `paragraphs`, which are in order and apart from each other."""
    pairs: list[Pair] = []
    unclosed: int | None = None  # the index of the pair that the paragraph before left open
    for paragraph in paragraphs:
        found = _Paragraph(text, paragraph, expects_more=unclosed is not None).pairs()
        if unclosed is not None and found and found[0].whole.start == paragraph.start:
            pairs[unclosed] = replace(pairs[unclosed], runs_on=True)
            found[0] = replace(found[0], goes_on=True)
        pairs += found
        unclosed = next(
            (i for i in range(len(pairs) - len(found), len(pairs)) if _is_left_open(pairs[i], paragraph)), None
        )
    pairs = [_within_reason(text, pair) for pair in reprints.unwrapped(text, pairs)]
    states = bytearray(len(text))
    for pair in pairs:
        _paint(states, pair)
    return Marks(tuple(pairs), bytes(states))


def _is_left_open(pair: Pair, paragraph: Span) -> bool:
    return not pair.closed and pair.whole.end == paragraph.end


def _within_reason(text: str, pair: Pair) -> Pair:
    """Cut a pair that is never closed to its first sentence where it would swallow a text without paragraphs."""
    if pair.closed or pair.runs_on or pair.goes_on or len(pair.whole) <= LONGEST_UNCLOSED:
        return pair
    stop = text.find(". ", pair.inner.start, pair.inner.start + LONGEST_UNCLOSED)
    end = stop + 1 if stop >= 0 else pair.inner.start + LONGEST_UNCLOSED
    return replace(pair, whole=Span(pair.whole.start, end), inner=Span(pair.inner.start, end))


def _paint(states: bytearray, pair: Pair) -> None:
    whole, inner = pair.whole, pair.inner
    states[whole.start : inner.start] = bytes([OPENING]) * (inner.start - whole.start)
    states[inner.start : inner.end] = bytes([NESTED if pair.depth else INSIDE]) * len(inner)
    states[inner.end : whole.end] = bytes([CLOSING]) * (whole.end - inner.end)


@dataclass(slots=True)
class _Open:
    """An opening mark that waits for its partner."""

    start: int
    end: int
    group: str
    certain: bool  # False: it may be an apostrophe
    fallback: tuple[int, int] | None = None  # a doubtful closing mark, taken where no better one comes
    rival: int | None = None  # where the next opening mark stands


class _Paragraph:
    """The pairing of one paragraph: a walk over its marks with a stack of those still open."""

    def __init__(self, text: str, span: Span, *, expects_more: bool) -> None:
        self.text = text
        self.span = span
        self.expects_more = expects_more
        self.open: list[_Open] = []
        self.found: list[Pair] = []
        self.after_last = span.start  # end of the last double pair

    def pairs(self) -> list[Pair]:
        """Return the paragraph's pairs, outer before inner, with their depths."""
        for match in markforms.MARK.finditer(self.text, self.span.start, self.span.end):
            start, end = match.span()
            if match[0] in markforms.SINGLES:
                self._single(match[0], start, end)
            else:
                self._double(match[0], start, end)
        self._settle(0, self.span.end)
        return list(_with_depths(self.found))

    # ------------------------------------------------------------ double marks

    def _double(self, mark: str, start: int, end: int) -> None:
        group = markforms.group_of(mark)
        shape = markforms.shape_of(self.text, start, end)
        partner = next((i for i in range(len(self.open) - 1, -1, -1) if self.open[i].group == group), None)
        if mark in markforms.OPENERS:
            closes = partner is not None and (shape is Shape.CLOSING or self._is_turned(partner, mark))
        elif mark in markforms.CLOSERS:
            closes = partner is not None or shape is not Shape.OPENING
        else:
            closes = shape is Shape.CLOSING or (shape is Shape.EITHER and partner is not None)
        if not closes:
            self._push(_Open(start, end, group, certain=True))
        elif partner is None:
            self._stray(start, end, group)
        else:
            opened = self.open[partner]
            self._settle(partner + 1, start)
            self.open.pop()
            self._add(opened, start, end)

    def _is_turned(self, partner: int, mark: str) -> bool:
        """Tell whether “ closes what „ opened, or « what » opened."""
        opening = self.text[self.open[partner].start]
        return (mark, opening) in (("“", "„"), ("“", ","), ("«", "»"), ("‹", "›"))

    def _stray(self, start: int, end: int, group: str) -> None:
        """Take in a closing mark that nothing opened: inches, the end of a longer quotation, or a lost opening mark."""
        last = self.found[-1] if self.found else None
        if markforms.may_be_inches(self.text, start) or (last and last.whole.end == end):
            return
        if last and not last.single and markforms.may_be_inches(self.text, last.inner.end) and group == "double":
            self.found[-1] = replace(last, whole=Span(last.whole.start, end), inner=Span(last.inner.start, start))
        else:
            self._without_opening(start, end)
        self.after_last = end

    def _without_opening(self, start: int, end: int) -> None:
        first = self.after_last == self.span.start and not self.open
        if not (first and self.expects_more) and not markforms.ends_speech(self.text, start):
            return
        begin = self.span.start
        if not first:
            stop = self.text.find(". ", self.after_last, start - 1)
            begin = stop + 2 if stop >= 0 else start
        if begin < start and not self.open:
            self.found.append(Pair(Span(begin, end), Span(begin, start), opened=False))

    # ------------------------------------------------------------ single marks

    def _single(self, mark: str, start: int, end: int) -> None:
        top = self.open[-1] if self.open and self.open[-1].group == "single" else None
        if markforms.is_inside_word(self.text, start, end):
            if top and top.certain and not top.fallback and markforms.is_glued(self.text, start, end):
                top.fallback = (start, end)
            return
        shape = markforms.shape_of(self.text, start, end)
        if shape is Shape.OPENING or (shape is Shape.EITHER and not top and mark in markforms.OPENERS):
            self._open_single(mark, start, end)
        elif top:
            self._close_single(top, start, end)

    def _open_single(self, mark: str, start: int, end: int) -> None:
        is_word = markforms.is_elision(self.text, end)
        if is_word and mark in "'’":
            return
        if self.open and self.open[-1].group == "single" and self.open[-1].fallback:
            self._settle(len(self.open) - 1, start)
        self._push(_Open(start, end, "single", certain=mark != "’" and not is_word))

    def _close_single(self, top: _Open, start: int, end: int) -> None:
        doubtful = markforms.may_be_possessive(self.text, start, end)
        if top.fallback is None and (not doubtful or not top.certain):
            if not doubtful:
                self.open.pop()
                self._add(top, start, end)
        elif top.fallback is None and start - top.end <= LONGEST_DOUBTFUL:
            top.fallback = (start, end)
        elif markforms.ends_speech(self.text, start):
            self.open.pop()
            self._add(top, start, end)

    # ------------------------------------------------------------ both

    def _push(self, opened: _Open) -> None:
        if self.open and self.open[-1].rival is None:
            self.open[-1].rival = opened.start
        if len(self.open) < DEEPEST:
            self.open.append(opened)

    def _add(self, opened: _Open, start: int, end: int) -> None:
        single = opened.group == "single"
        if start > opened.end:
            self.found.append(Pair(Span(opened.start, end), Span(opened.end, start), single=single))
        if not single:
            self.after_last = end

    def _settle(self, keep: int, end: int) -> None:
        """Close what is still open above the first `keep` marks, now that `end` is reached."""
        while len(self.open) > keep:
            opened = self.open.pop()
            if opened.fallback:
                self._add(opened, *opened.fallback)
            elif end == self.span.end and (opened.group != "single" or self._begins_speech(opened)):
                self._without_closing(opened)

    def _begins_speech(self, opened: _Open) -> bool:
        return opened.start == self.span.start and opened.certain and self.text[opened.start] == "‘"

    def _without_closing(self, opened: _Open) -> None:
        end = self.span.end
        if opened.rival is not None and self.text[opened.rival] == self.text[opened.start]:
            before = self.text[opened.end : opened.rival].rstrip()
            end = opened.end + len(before) if before.endswith((".", "!", "?", ":")) else end
        if end > opened.end:
            whole, inner = Span(opened.start, end), Span(opened.end, end)
            self.found.append(Pair(whole, inner, closed=False, single=opened.group == "single"))


def _with_depths(found: list[Pair]) -> Iterator[Pair]:
    """Yield the pairs outer before inner with their depths, leaving out any that would cross another."""
    around: list[int] = []  # the ends of the pairs that are open here
    for pair in sorted(found, key=lambda pair: (pair.whole.start, -pair.whole.end)):
        while around and around[-1] <= pair.whole.start:
            around.pop()
        if around and pair.whole.end > around[-1]:
            continue
        yield replace(pair, depth=len(around)) if around else pair
        around.append(pair.whole.end)
