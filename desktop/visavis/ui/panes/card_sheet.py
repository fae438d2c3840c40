"""One card set in type: its words, who says them, chips, and the line at its foot, each with its place."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextLayout

from visavis.ui.look import Look
from visavis.ui.models.faces import Face
from visavis.ui.offsets import Utf16Map
from visavis.ui.panes.signs import signs_width
from visavis.ui.reader.typeset import wrapping

EDGE = 4  # pixels of the drawing: the bar at the card's left
INSIDE = 11  # between bar and words
ABOVE, BELOW = 9, 9
GAP = 9  # between cards
COMPACT_GAP = 5
MOST_LINES = 14  # of words on one card; the article shows the rest
MOST_WHO = 3  # lines of speaker, role and cue
WORDS, WHO, CHIP, FOOT = 14.5, 12.5, 11.5, 12  # sizes of type, in pixels of the drawing
LINE = 1.45  # line height to size of type
FOOT_HEIGHT = 17
CACHED = 200  # cards kept set; a screen shows some ten


class Setting(NamedTuple):
    """How words are set: font, line height in pixels, lines at most, and how many characters at the start stand out."""

    font: QFont
    line_height: int
    most: int
    head: int = 0
    head_colour: QColor | None = None


class Chip(NamedTuple):
    """A few words in a box."""

    words: str
    box: QRectF


class CardSheet:
    """The layouts of one card at one width; coordinates are pixels from the card's top left corner."""

    def __init__(self, face: Face, look: Look, width: int, *, compact: bool) -> None:
        self.compact = self.brief = compact  # brief: the signs at the foot say no more than they must
        inner = QRectF(look.px(EDGE + INSIDE), look.px(ABOVE), width - look.px(EDGE + 2 * INSIDE), 0)
        (self._set_compact if compact else self._set_full)(face, look, inner)

    def _set_full(self, face: Face, look: Look, inner: QRectF) -> None:
        words = Setting(look.serif(WORDS), look.px(WORDS * LINE), MOST_LINES)
        self.words, below = _set(face.words, words, inner)
        who = f"{face.name} · {face.about}" if face.about else face.name
        names = Setting(look.sans(WHO), look.px(WHO * LINE), MOST_WHO, len(face.name), look.colour("ink"))
        inner.moveTop(below + look.px(5))
        self.who, below = _set(who, names, inner)
        inner.moveTop(below)
        self.chips, y = _chips_behind(self.who, face.chips, look, inner)
        self.foot = QRectF(inner.left(), y + look.px(4), inner.width(), look.px(FOOT_HEIGHT))
        self.foot_words, self.brief = _foot_words(face, look, inner.width())
        self.tags, y = _tags_in(self.foot, self.foot_words, face, look, brief=self.brief)
        self.height = round(y) + look.px(BELOW)

    def _set_compact(self, face: Face, look: Look, inner: QRectF) -> None:
        self.words, y = _set(face.words, Setting(look.serif(WORDS), look.px(WORDS * LINE), 1), inner)
        self.foot = QRectF(inner.left(), y + look.px(1), inner.width(), look.px(WHO * LINE))
        room = QRectF(self.foot)
        room.setWidth(room.width() - signs_width(face, look, compact=True))
        names = Setting(look.sans(WHO), look.px(WHO * LINE), 1, len(face.name), look.colour("ink"))
        self.who, y = _set(
            _as_fits((face.name, face.place, face.kind_words, *face.chips), names, room.width()), names, room
        )
        self.foot_words, self.chips, self.tags = "", (), ()
        self.height = round(y) + look.px(BELOW - 2)


def guess(look: Look, *, compact: bool) -> int:
    """Return about how high a card is before any was set: four lines of words, or one."""
    below = look.px(WHO * LINE) if compact else look.px(5 + WHO * LINE + 4 + FOOT_HEIGHT)
    return look.px(ABOVE + BELOW) + (1 if compact else 4) * look.px(WORDS * LINE) + below


class CardSheets:
    """Sets cards in type and keeps the latest of them."""

    def __init__(self) -> None:
        self._sheets: OrderedDict[tuple[Face, int, bool], CardSheet] = OrderedDict()
        self._look: Look | None = None

    def sheet(self, face: Face, look: Look, width: int, *, compact: bool) -> CardSheet:
        """Return a card set in type at a width."""
        if look != self._look:
            self._sheets.clear()
            self._look = look
        key = (face, width, compact)
        sheet = self._sheets.get(key)
        if sheet is None:
            sheet = self._sheets[key] = CardSheet(face, look, width, compact=compact)
            if len(self._sheets) > CACHED:
                self._sheets.popitem(last=False)
        else:
            self._sheets.move_to_end(key)
        return sheet


def _set(words: str, setting: Setting, room: QRectF) -> tuple[QTextLayout, int]:
    """Set words in lines below the top of `room`; what is more than the most lines ends in an ellipsis.

    Returns the layout and the bottom of its last line.
    """
    layout, offsets = _layout(words, setting), Utf16Map(words)
    count = _break(layout, setting, room)
    last = layout.lineAt(count - 1)
    if last.textStart() + last.textLength() < offsets.to_units(len(words)):
        start = offsets.to_points(last.textStart())
        width = room.width() - setting.font.pixelSize()  # an elided line may break again where it just fits
        end = QFontMetricsF(setting.font).elidedText(words[start:], Qt.TextElideMode.ElideRight, width)
        layout = _layout(words[:start] + end, setting)
        count = _break(layout, setting, room)
    return layout, round(room.top()) + count * setting.line_height


def _as_fits(parts: Sequence[str], setting: Setting, width: float) -> str:
    """Join as many parts as have room, the first in any case: half a word tells less than none."""
    metrics = QFontMetricsF(setting.font)
    joined = [" · ".join(parts[:count]) for count in range(1, len(parts) + 1)]
    return next((one for one in reversed(joined) if metrics.horizontalAdvance(one) * 1.05 <= width), joined[0])


def _layout(words: str, setting: Setting) -> QTextLayout:
    layout = QTextLayout(words, setting.font)
    if setting.head:
        head = QTextLayout.FormatRange()
        head.start, head.length = 0, Utf16Map(words).to_units(min(setting.head, len(words)))
        form = head.format
        form.setFontWeight(QFont.Weight.DemiBold)
        if setting.head_colour is not None:
            form.setForeground(setting.head_colour)
        head.format = form
        layout.setFormats([head])
    return layout


def _break(layout: QTextLayout, setting: Setting, room: QRectF) -> int:
    """Break the words into lines and return how many there are."""
    layout.setTextOption(wrapping(layout.text()))
    layout.beginLayout()
    count = 0
    while count < setting.most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(room.width(), 1))
        top = room.top() + count * setting.line_height + (setting.line_height - line.height()) / 2
        line.setPosition(QPointF(room.left(), top))
        count += 1
    layout.endLayout()
    return count


def _chips_behind(who: QTextLayout, words: Sequence[str], look: Look, room: QRectF) -> tuple[tuple[Chip, ...], float]:
    """Place chips behind the speaker as far as they fit, else below; return them and the bottom of all."""
    last = who.lineAt(who.lineCount() - 1).naturalTextRect()
    height = look.px(FOOT_HEIGHT)
    start = QPointF(last.right() + look.px(7), last.center().y() - height / 2)
    return _flow(words, look, start, room.left(), room.right(), room.top())


def _foot_words(face: Face, look: Look, width: float) -> tuple[str, bool]:
    """Return the words at the foot's left, and whether the signs at its right must be brief, for both to have room."""
    metrics = QFontMetricsF(look.sans(FOOT))
    for words in (f"{face.place}\u2002{face.kind_words}", face.place):
        for brief in (False, True):
            if metrics.horizontalAdvance(words) + signs_width(face, look, compact=brief) <= width:
                return words, brief
    room = width - signs_width(face, look, compact=True) - look.px(4)
    return metrics.elidedText(face.place, Qt.TextElideMode.ElideRight, room), True


def _tags_in(foot: QRectF, before: str, face: Face, look: Look, *, brief: bool) -> tuple[tuple[Chip, ...], float]:
    """Place a card's tags in its foot, between place and signs, and those for which there is no room below."""
    left = foot.left() + QFontMetricsF(look.sans(FOOT)).horizontalAdvance(before) + look.px(10)
    until = foot.right() - signs_width(face, look, compact=brief) - look.px(4)
    return _flow(face.tags, look, QPointF(left, foot.top()), foot.left(), foot.right(), foot.bottom(), until)


def _flow(
    words: Sequence[str], look: Look, start: QPointF, left: float, right: float, below: float, until: float = 0
) -> tuple[tuple[Chip, ...], float]:
    """Place chips one behind the other from `start`; those that reach over the edge begin a line below `below`."""
    metrics, height, gap = QFontMetricsF(look.sans(CHIP)), look.px(FOOT_HEIGHT), look.px(5)
    x, y, edge, bottom, chips = start.x(), start.y(), until or right, below, []
    for one in words:
        width = min(metrics.horizontalAdvance(one) + look.px(14), right - left)
        if x + width > edge:
            x, y, edge = left, bottom + look.px(3), right
            bottom = y + height
        chips.append(Chip(one, QRectF(x, y, width, height)))
        x += width + gap
    return tuple(chips), bottom
