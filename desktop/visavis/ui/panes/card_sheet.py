"""One card set in type: its words, who says them, and the line at its foot, each with its place."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from visavis.ui.look import Look
from visavis.ui.models.faces import Face

EDGE = 4  # pixels of the drawing: the bar at the card's left
INSIDE = 11  # between bar and words
ABOVE, BELOW = 9, 9
GAP = 9  # between cards
MOST_LINES = 14  # of words on one card; the article shows the rest
CACHED = 600  # cards kept set; a screen shows some twenty


class CardSheet:
    """The layouts of one card at one width; coordinates are pixels from the card's top left corner."""

    def __init__(self, face: Face, look: Look, width: int) -> None:
        left, inner = look.px(EDGE + INSIDE), width - look.px(EDGE + 2 * INSIDE)
        self.words, y = _set(
            face.words, look.serif(14.5), look.px(14.5 * 1.45), left, look.px(ABOVE), inner, MOST_LINES
        )
        y += look.px(5)
        self.who, y = _set_who(face, look, left, y, inner)
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


def _set(
    words: str, font: QFont, line_height: int, left: int, top: int, width: int, most: int = 9999
) -> tuple[QTextLayout, int]:
    """Set words in lines; what is more than `most` lines ends in an ellipsis."""
    layout = QTextLayout(words, font)
    count = _break(layout, line_height, left, top, width, most)
    last = layout.lineAt(count - 1)
    if count == most and last.textStart() + last.textLength() < len(layout.text()):
        rest = layout.text()[last.textStart() :]
        end = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        layout = QTextLayout(layout.text()[: last.textStart()] + end, font)
        count = _break(layout, line_height, left, top, width, most)
    return layout, top + count * line_height


def _break(layout: QTextLayout, line_height: int, left: int, top: int, width: int, most: int) -> int:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    count = 0
    while count < most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(left, top + count * line_height + (line_height - line.height()) / 2))
        count += 1
    layout.endLayout()
    return count


def _set_who(face: Face, look: Look, left: int, top: int, width: int) -> tuple[QTextLayout, int]:
    words = f"{face.name} · {face.about}" if face.about else face.name
    layout = QTextLayout(words, look.sans(12.5))
    name = QTextLayout.FormatRange()
    name.start, name.length = 0, len(face.name.encode("utf-16-le")) // 2
    form = QTextCharFormat()
    form.setFont(look.sans(12.5, bold=True))
    form.setForeground(look.colour("ink"))
    name.format = form
    layout.setFormats([name])
    line_height = look.px(12.5 * 1.45)
    return layout, top + _break(layout, line_height, left, top, width, 3) * line_height


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
