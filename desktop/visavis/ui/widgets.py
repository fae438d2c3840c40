"""Small widgets that several parts of the window use: words that give way, pills, the search field."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QLocale, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSizePolicy, QToolButton, QWidget

from visavis.ui.look import Look

Label = TypeVar("Label", bound=QLabel)


def make_chief(button: QPushButton) -> None:
    """Let a button be the one that the eye finds first."""
    button.setProperty("chief", "true")
    if button.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else it is dressed when it is first shown
        button.style().unpolish(button)
        button.style().polish(button)


def plain(label: Label) -> Label:
    """Have a label take its words as words: in an article's own, a tag may name a picture on the disk."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def tip(words: str) -> str:
    """Return words as a tool tip shows them as they are, which else would take tags in them for its own."""
    if "<" not in words:
        return words
    from html import escape

    return "<br>".join(map(escape, words.split("\n")))


class Elided(QLabel):
    """A line of words that gives way: what does not fit is an ellipsis, and the tool tip has all of it."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        plain(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(0)

    def minimumSizeHint(self) -> QSize:
        """Return that it may vanish."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as fits."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        words = self.fitted(QFontMetricsF(self.font()), self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def fitted(self, metrics: QFontMetricsF, width: float) -> str:
        """Return as many of the words as fit."""
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Tell of a click."""
        self.clicked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the whole in the tool tip where it does not fit."""
        super().resizeEvent(event)
        fits = QFontMetricsF(self.font()).horizontalAdvance(self.text()) <= self.width()
        self.setToolTip("" if fits else tip(self.text()))


class Crumb(Elided):
    """Says which session is open and which article of it; where both do not fit, the session's name gives way first."""

    SESSION_SHARE = 0.35  # of the width, which the session's name may keep
    LEGIBLE = 4  # letters, the ellipsis among them: fewer of a name say nothing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._name, self._article, self._sign = "", "", "", ""

    def show_place(self, session: str, article: str, *, several: bool) -> None:
        """Show the names of session and article, and a sign of a menu where there are several articles."""
        self._session, self._name, self._sign = session, article, "  ▾" if several else ""
        self._article = f"  ›  {article}" if session and article else article
        self.setText(self._session + self._article + self._sign)

    def fitted(self, metrics: QFontMetricsF, width: float) -> str:
        """Return as much of both names as fits, and the sign."""
        right, advance = Qt.TextElideMode.ElideRight, metrics.horizontalAdvance
        room = width - advance(self._sign)
        least = self.SESSION_SHARE * room if self._article else room
        session = metrics.elidedText(self._session, right, max(least, room - advance(self._article)))
        if len(session) >= min(self.LEGIBLE, len(self._session)):
            return session + metrics.elidedText(self._article, right, room - advance(session)) + self._sign
        name = metrics.elidedText(self._name, right, room)
        return (name if len(name) >= self.LEGIBLE else "") + self._sign


class Pill(QToolButton):
    """A button whose words give way where there is no room for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str) -> None:
        """Show words with the sign of a menu."""
        self.words = words
        self.updateGeometry()
        self._fit()

    def _room(self) -> int:
        metrics = QFontMetricsF(self.font())
        return round(metrics.horizontalAdvance("  ▾") + 2.4 * metrics.height())  # the sign, and padding at both sides

    def sizeHint(self) -> QSize:
        """Return the room that all words need."""
        width = QFontMetricsF(self.font()).horizontalAdvance(self.words)
        return QSize(round(width) + self._room(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return that it may shrink."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many words as fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetricsF(self.font())
        words = metrics.elidedText(self.words, Qt.TextElideMode.ElideRight, max(self.width() - self._room(), 1) + 2)
        self.setText(f"{words}  ▾")


class FilterButton(QToolButton):
    """A funnel, with the number of filters that are chosen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter")
        self.setProperty("pill", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look, self._chosen = look, 0
        self.show_chosen(0)

    def set_look(self, look: Look) -> None:
        """Draw with another look."""
        self._look = look
        self.setIcon(funnel(look, filled=bool(self._chosen)))
        self.setIconSize(QSize(look.px(16), look.px(16)))

    def show_chosen(self, chosen: int) -> None:
        """Show how many filters are chosen; the funnel is full where any is."""
        self._chosen = chosen
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextBesideIcon if chosen else style.ToolButtonIconOnly)
        self.setText(str(chosen) if chosen else "")
        self.setAccessibleName(self.tr("Filter the cards, %Ln chosen", "", chosen))
        self.set_look(self._look)


def funnel(look: Look, *, filled: bool) -> QIcon:
    """Return the sign of a filter."""
    size = look.px(16)
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    corners = ((0.1, 0.15), (0.9, 0.15), (0.58, 0.55), (0.58, 0.78), (0.42, 0.9), (0.42, 0.55))
    painter.setPen(QPen(look.colour("ink"), 1.3 * look.zoom / 100))
    painter.setBrush(look.colour("ink") if filled else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF([QPointF(x * size, y * size) for x, y in corners]))
    painter.end()
    return QIcon(picture)


class SearchField(QLineEdit):
    """Searches as one types, and says which place of how many is shown; Escape goes back to the text."""

    left = Signal()  # while the words still stand in it
    next_asked = Signal()
    previous_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search"))
        self.setClearButtonEnabled(True)
        self._count = QLabel(self)
        self._count.setProperty("quiet", "true")
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._count.hide()

    def show_key(self, key: str) -> None:
        """Show in the empty field the key that leads here."""
        self.setPlaceholderText("  ".join(part for part in (self.tr("Search"), key.replace("+", " ")) if part.strip()))

    def show_count(self, at: int, count: int, *, searched: bool, more: bool = False) -> None:
        """Say in how many places of the article the words stand, and which of them is shown (from 0; -1: none yet).

        Args:
            at: The number of the place.
            count: How many there are.
            searched: Whether anything is sought.
            more: Whether the search still goes on.
        """
        all_of_them = QLocale().toString(count) + ("…" if more else "")
        of = self.tr("{at} of {count}").format(at=QLocale().toString(at + 1), count=all_of_them)
        self._count.setText((of if at >= 0 else all_of_them) if searched else "")
        said = self.tr("Places in the article: {count}. Enter goes to the next, Shift+Enter back")
        self.setToolTip(said.format(count=all_of_them) if searched else "")
        self.setAccessibleDescription(of if at >= 0 and searched else self.toolTip())
        self._place_count()

    def _place_count(self) -> None:
        """Put the count before the button that clears; in a field too narrow for it, the tool tip has it."""
        self._count.adjustSize()
        button = self.height()
        room = self._count.width() + button if self._count.text() else 0
        fits = bool(room) and room < self.width() * 0.62
        self._count.setVisible(fits)
        self._count.move(self.width() - room, (self.height() - self._count.height()) // 2)
        self.setTextMargins(0, 0, self._count.width() if fits else 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the count at its place."""
        super().resizeEvent(event)
        self._place_count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift+Enter, leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            self.clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous_asked if back else self.next_asked).emit()
        else:
            super().keyPressEvent(event)
