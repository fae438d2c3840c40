"""The head of a pane: colour, name, counts, who speaks. Dragged it moves the pane, a double click folds it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolButton, QWidget

from visavis.model import Kind
from visavis.ui.counts import counts
from visavis.ui.language import number
from visavis.ui.look import Look
from visavis.ui.widgets import tip

NAME_SIZE, SMALL_SIZE = 15, 12.5  # pixels of the drawing
NARROW_NAME_SIZE, SMALLEST_SIZE = 13, 11  # of what would lose its end in a narrow pane
SIDE, LINE, GAP = 14, 20, 10  # the gap lies between name and counts
BUTTON = 22
MOST_SPEAKERS = 40  # named in the tool tip


@dataclass(frozen=True, slots=True)
class Summary:
    """What the cards of a pane add up to; dismissed ones do not count."""

    shown: int = 0
    total: int = 0  # with those that search and filters hide
    kinds: Mapping[Kind, int] = field(default_factory=dict)
    speakers: Mapping[str, int] = field(default_factory=dict)  # "": several who speak jointly


class Header(QWidget):
    """Colour bar, name, counts by kind, and who speaks how often."""

    folded = Signal()
    menu_asked = Signal(QPoint)
    moving = Signal(QPoint)  # the pointer's global place, while the header is dragged
    moved = Signal(QPoint)

    def __init__(self, party: str, name: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._look = name, look
        self._colour, self._total, self._kinds, self._speakers = look.theme.colours.others, "0", "", ""
        self._kinds_below = False
        self._focused = False
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._more = QToolButton(self)
        self._more.setObjectName(f"pane_menu_{party or 'others'}")
        self._more.setText("⋯")
        self._more.setAutoRaise(True)
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has it all in the View menu
        self._more.setCursor(Qt.CursorShape.ArrowCursor)
        self._more.setAccessibleName(self.tr("Order, filter and place of the pane {party}").format(party=name))
        self._more.setToolTip(self.tr("Order, filter, move, fold"))
        self._more.clicked.connect(lambda: self.menu_asked.emit(self._more.mapToGlobal(self._more.rect().bottomLeft())))

    def set_look(self, look: Look) -> None:
        """Follow colours and zoom."""
        self._look = look
        self.updateGeometry()
        self.update()

    def show_summary(self, summary: Summary, name: str, colour: str, look: Look) -> None:
        """Show what the pane's cards add up to."""
        self._name, self._colour, self._look = name, colour, look
        of_all = self.tr("{shown} of {total}").format(shown=number(summary.shown), total=number(summary.total))
        self._total = of_all if summary.shown != summary.total else number(summary.total)
        self._kinds = " · ".join(counts.of_kind(kind, count) for kind, count in summary.kinds.items())
        most = sorted(summary.speakers.items(), key=lambda one: -one[1])[:MOST_SPEAKERS]
        joint = self.tr("joint")
        self._speakers = " · ".join(f"{short_name(who) if who else joint} {number(count)}" for who, count in most)
        hint = self.tr("Drag to move the pane, double click to fold it")
        self.setToolTip(tip("\n".join(part for part in (f"{name}: {self._counts()}", self._speakers, hint) if part)))
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
        return name + counts + look.px(GAP) <= self.width() - 2 * look.px(SIDE)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button behind the speakers."""
        super().resizeEvent(event)
        size = self._look.px(BUTTON)
        self._more.setGeometry(self.width() - self._look.px(SIDE) - size + 4, self._speakers_top(), size, size)

    def _speakers_top(self) -> int:
        return self._look.px(38 + (LINE if self._kinds_below else 0))

    # ------------------------------------------------------------ the pointer

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask to fold the pane away."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = None
            self.folded.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin what may become a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the pane is dragged."""
        now = event.globalPosition().toPoint()
        if self._pressed is None:
            return
        if not self._dragging and abs(now.x() - self._pressed.x()) >= QApplication.startDragDistance():
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self.moving.emit(now)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell where the pane was dropped."""
        dragging, self._pressed, self._dragging = self._dragging, None, False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if dragging:
            self.moved.emit(event.globalPosition().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the pane's menu."""
        self.menu_asked.emit(event.globalPos())

    # ------------------------------------------------------------ painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the header."""
        look, painter = self._look, QPainter(self)
        painter.fillRect(self.rect(), look.colour("window"))
        painter.fillRect(0, 0, self.width(), look.px(4), QColor(look.theme.line_of(self._colour)))
        side, line = look.px(SIDE), look.px(LINE)
        room = QRectF(side, look.px(13), self.width() - 2 * side, look.px(24))
        bold, small = look.sans(NAME_SIZE, bold=True), look.sans(SMALL_SIZE)
        counts = self._total if self._kinds_below else self._counts()
        self._write(painter, room, counts, small, "muted", Qt.AlignmentFlag.AlignRight)
        # A long name gives way, never the count: half an 8 is a 3.
        taken = QFontMetricsF(small).horizontalAdvance(counts) + look.px(GAP)
        left = room.adjusted(0, 0, -taken, 0)
        whole = QFontMetricsF(bold).horizontalAdvance(self._name) <= left.width()
        self._write(painter, left, self._name, bold if whole else look.sans(NARROW_NAME_SIZE, bold=True), "ink")
        below = QRectF(side, look.px(38), room.width(), line)
        if self._kinds_below:
            fits = QFontMetricsF(small).horizontalAdvance(self._kinds) <= room.width()
            self._write(painter, below, self._kinds, small if fits else look.sans(SMALLEST_SIZE), "muted")
            below.translate(0, line)
        below.setWidth(room.width() - look.px(BUTTON))
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


def short_name(name: str) -> str:
    """Return the last word of a person's name of two or three plain words; longer names stay as they are."""
    words = name.split()
    plain = 2 <= len(words) <= 3 and all(word[:1].isupper() for word in words)
    return words[-1] if plain else name
