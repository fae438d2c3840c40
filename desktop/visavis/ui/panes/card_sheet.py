"""One card set in type: its words, who says them, and the line at its foot, each with its place."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextLayout

from visavis.ui.look import Look
from visavis.ui.models.faces import Face
from visavis.ui.offsets import Utf16Map
from visavis.ui.reader.typeset import wrapping

EDGE = 4  # pixels of the drawing: the bar at the card's left
INSIDE = 11  # between bar and words
ABOVE, BELOW = 9, 9
GAP = 9  # between cards
MOST_LINES = 14  # of words on one card; the article shows the rest
MOST_WHO = 3  # lines of speaker, role and cue
CACHED = 600  # cards kept set; a screen shows some twenty


@dataclass(frozen=True, slots=True)
class Setting:
    """How words are set: font, line height in pixels, lines at most, and how many characters at the start stand out."""

    font: QFont
    line_height: int
    most: int
    head: int = 0
    head_colour: QColor | None = None


class CardSheet:
    """The layouts of one card at one width; coordinates are pixels from the card's top left corner."""

    def __init__(self, face: Face, look: Look, width: int) -> None:
        left, inner = look.px(EDGE + INSIDE), width - look.px(EDGE + 2 * INSIDE)
        words = Setting(look.serif(14.5), look.px(14.5 * 1.45), MOST_LINES)
        self.words, y = _set(face.words, words, QRectF(left, look.px(ABOVE), inner, 0))
        y += look.px(5)
        who = f"{face.name} · {face.about}" if face.about else face.name
        names = Setting(look.sans(12.5), look.px(12.5 * 1.45), MOST_WHO, len(face.name), look.colour("ink"))
        self.who, y = _set(who, names, QRectF(left, y, inner, 0))
        self.chip = QRectF()
        if face.joint:
            self.chip, y = _chip_place(self.who, face, look, QRectF(left, y, inner, 0))
        y += look.px(4)
        self.foot = QRectF(left, y, inner, look.px(17))
        self.height = round(self.foot.bottom()) + look.px(BELOW)


class CardSheets:
    """Sets cards in type and keeps the latest of them."""

    def __init__(self) -> None:
        self._sheets: OrderedDict[tuple[Face, int], CardSheet] = OrderedDict()
        self._look: Look | None = None

    def sheet(self, face: Face, look: Look, width: int) -> CardSheet:
        """Return a card set in type at a width."""
        if look != self._look:
            self._sheets.clear()
            self._look = look
        key = (face, width)
        sheet = self._sheets.get(key)
        if sheet is None:
            sheet = self._sheets[key] = CardSheet(face, look, width)
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


def _chip_place(who: QTextLayout, face: Face, look: Look, room: QRectF) -> tuple[QRectF, int]:
    """Return where the joint chip stands: behind the speaker where it fits, else below."""
    width = min(QFontMetricsF(look.sans(11.5)).horizontalAdvance(face.joint) + look.px(12), room.width())
    height = look.px(17)
    last = who.lineAt(who.lineCount() - 1).naturalTextRect()
    right = last.right() + look.px(7)
    if right + width <= room.right():
        return QRectF(right, last.center().y() - height / 2, width, height), round(room.top())
    top = room.top() + look.px(3)
    return QRectF(room.left(), top, width, height), round(top + height)
