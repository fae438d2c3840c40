"""One party's pane: its colour, name and counts, its speakers, and its cards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from visavis.model import Kind
from visavis.ui.look import Look
from visavis.ui.models.faces import OTHERS, Face, kind_name
from visavis.ui.panes.card_view import CardView

NAME_SIZE, SMALL_SIZE = 15, 12.5  # pixels of the drawing
SIDE, LINE = 14, 20


class Header(QWidget):
    """Colour bar, name, counts by kind, and who speaks how often; a double click folds the pane."""

    folded = Signal()

    def __init__(self, name: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._look = name, look
        self._colour, self._total, self._kinds, self._speakers = look.theme.colours.others, "0", "", ""
        self._kinds_below = False
        self._focused = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_counts(self, faces: Sequence[Face], name: str, colour: str, look: Look) -> None:
        """Show what the faces add up to."""
        self._name, self._colour, self._look = name, colour, look
        kinds = Counter(face.kind for face in faces)
        self._total = str(len(faces))
        self._kinds = " · ".join(f"{kinds[kind]} {kind_name(kind)}" for kind in Kind if kinds[kind])
        speakers = Counter(self.tr("joint") if face.joint else short_name(face.name) for face in faces)
        self._speakers = " · ".join(f"{who} {count}" for who, count in speakers.most_common())
        self.setToolTip("\n".join(part for part in (f"{name}: {self._counts()}", self._speakers) if part))
        self.setAccessibleName(f"{name}: {self._counts()}")
        self.setAccessibleDescription(self._speakers)
        self.updateGeometry()
        self.update()

    def _counts(self) -> str:
        return " · ".join(part for part in (self._total, self._kinds) if part)

    def show_focus(self, *, focused: bool) -> None:
        """Show that keys go to the cards below."""
        self._focused = focused
        self.update()

    def fits(self) -> bool:
        """Tell whether name and all counts have room on one line."""
        look = self._look
        name = QFontMetricsF(look.sans(NAME_SIZE, bold=True)).horizontalAdvance(self._name)
        counts = QFontMetricsF(look.sans(SMALL_SIZE)).horizontalAdvance(self._counts())
        return name + counts + look.px(10) <= self.width() - 2 * look.px(SIDE)

    def put_kinds_below(self, *, below: bool) -> None:
        """Give the counts by kind a line of their own, or the place beside the name."""
        if below != self._kinds_below:
            self._kinds_below = below
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the drawing's height."""
        return QSize(120, self._look.px(76 + (LINE if self._kinds_below else 0)))

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return self.sizeHint()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Ask to fold the pane away."""
        self.folded.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the header."""
        look, painter = self._look, QPainter(self)
        painter.fillRect(self.rect(), look.colour("window"))
        painter.fillRect(0, 0, self.width(), look.px(4), QColor(look.theme.line_of(self._colour)))
        side, line = look.px(SIDE), look.px(LINE)
        room = QRectF(side, look.px(13), self.width() - 2 * side, look.px(24))
        bold, small = look.sans(NAME_SIZE, bold=True), look.sans(SMALL_SIZE)
        self._write(painter, room, self._name, bold, "ink")
        right = room.adjusted(QFontMetricsF(bold).horizontalAdvance(self._name) + look.px(10), 0, 0, 0)
        counts = self._total if self._kinds_below else self._counts()
        self._write(painter, right, counts, small, "muted", Qt.AlignmentFlag.AlignRight)
        below = QRectF(side, look.px(38), room.width(), line)
        if self._kinds_below:
            self._write(painter, below, self._kinds, small, "muted")
            below.translate(0, line)
        self._write(painter, below, self._speakers, small, "muted")
        edge, thick = look.px(12), look.px(2) if self._focused else 1
        rule = QRectF(edge, self.height() - look.px(10), self.width() - 2 * edge, thick)
        painter.fillRect(rule, look.colour("accent" if self._focused else "line"))

    def _write(
        self,
        painter: QPainter,
        room: QRectF,
        words: str,
        font: QFont,
        colour: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._look.colour(colour))
        short = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room, align | Qt.AlignmentFlag.AlignVCenter, short)


class Pane(QWidget):
    """A header over a list of cards; `party` is the party's id, empty for Others."""

    card_chosen = Signal(str)
    card_dropped = Signal(str, str)  # card, party
    menu_asked = Signal(str, QPoint)

    def __init__(self, party: str, name: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.party, self.name = party, name
        self._look = look
        self.setObjectName(f"positions_{party or 'others'}")
        self.setAccessibleName(self.tr("Positions: {party}").format(party=name))
        self.header = Header(name, look, self)
        self.view = CardView(look, self)
        self.view.setObjectName(f"quotes_{party or 'others'}")
        self.view.setAccessibleName(self.tr("Quotes: {party}").format(party=name))
        self.view.card_chosen.connect(self.card_chosen)
        self.view.card_dropped.connect(lambda card_id: self.card_dropped.emit(card_id, self.party))
        self.view.menu_asked.connect(self.menu_asked)
        self.view.focus_changed.connect(lambda: self.header.show_focus(focused=self.view.hasFocus()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)

    def show_faces(self, faces: Sequence[Face], colour: str) -> None:
        """Show the pane's cards; dismissed ones do not count."""
        self.view.cards.show(faces)
        self.header.show_counts([face for face in faces if not face.dismissed], self.name, colour, self._look)
        self.view.viewport().update()

    def set_look(self, look: Look) -> None:
        """Draw with another look."""
        self._look = look
        self.view.set_look(look)

    @property
    def is_others(self) -> bool:
        """Tell whether this is the pane of nobody's party."""
        return self.party == OTHERS


def short_name(name: str) -> str:
    """Return the last word of a person's name of two or three plain words; longer names stay as they are."""
    words = name.split()
    plain = 2 <= len(words) <= 3 and all(word[:1].isupper() for word in words)
    return words[-1] if plain else name
