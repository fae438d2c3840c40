"""The bar at the top: menus, where one is, the profile, the search, what is left to review, the briefing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from visavis.model import Profile
from visavis.ui.look import Look


def make_chief(button: QPushButton) -> None:
    """Let a button be the one that the eye finds first."""
    button.setProperty("chief", "true")
    button.style().unpolish(button)
    button.style().polish(button)


class Elided(QLabel):
    """A line of words that gives way: what does not fit ends in an ellipsis, and the tool tip has all of it."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        words = QFontMetricsF(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Tell of a click."""
        self.clicked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the whole in the tool tip where it does not fit."""
        super().resizeEvent(event)
        fits = QFontMetricsF(self.font()).horizontalAdvance(self.text()) <= self.width()
        self.setToolTip("" if fits else self.text())


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


class TopBar(QWidget):
    """Everything in it has a name for screen readers, and every button does what a menu does too."""

    profile_chosen = Signal(str)  # its id
    search_changed = Signal(str)
    search_left = Signal()  # Escape
    search_next = Signal()
    review_asked = Signal()
    briefing_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        wordmark = QLabel("Visavis", self)
        wordmark.setObjectName("wordmark")
        self.menus = QMenuBar(self)
        self.menus.setNativeMenuBar(True)
        self.menus.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.menus.setMinimumWidth(44)
        self.crumb = Elided(self)
        self.crumb.setObjectName("crumb")
        self._profile = Pill(self)
        self._profile.setObjectName("pill")
        self._profile.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._profile.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._profile_menu = QMenu(self._profile)
        self._profile.setMenu(self._profile_menu)
        self.search = SearchField(self)
        self.search.textChanged.connect(self.search_changed)
        self.search.left.connect(self.search_left)
        self.search.returnPressed.connect(self.search_next)
        self._review = self._button("review", self.review_asked)
        self._briefing = self._button("briefing", self.briefing_asked)
        self._briefing.setText(self.tr("Briefing…"))
        make_chief(self._briefing)
        self._briefing.setToolTip(self.tr("Write the positions to a file"))
        self._lay_out(look, wordmark)
        self._profile.hide()
        self.show_review(0, anything=False)

    def _button(self, name: str, asked: SignalInstance) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: asked.emit())
        return button

    def _lay_out(self, look: Look, wordmark: QLabel) -> None:
        layout = QHBoxLayout(self)
        layout.addWidget(wordmark)
        layout.addWidget(self.menus)
        layout.addWidget(self.crumb, 3)
        layout.addWidget(self._profile)
        layout.addWidget(self.search, 2)
        layout.addWidget(self._review)
        layout.addWidget(self._briefing)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Follow the zoom."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(look.px(18), look.px(6), look.px(18), look.px(6))
            layout.setSpacing(look.px(12))
        self.search.setMinimumWidth(look.px(90))
        self.search.setMaximumWidth(look.px(210))
        self._profile.setMinimumWidth(look.px(80))

    def show_place(self, session: str, article: str, *, several: bool) -> None:
        """Show which article of which session is read; where there are several, a click lists them."""
        words = "  ›  ".join(part for part in (session, article) if part)
        self.crumb.setText(f"{words}  ▾" if several else words)
        self.crumb.setCursor(Qt.CursorShape.PointingHandCursor if several else Qt.CursorShape.ArrowCursor)
        self.crumb.setAccessibleName(self.tr("Session and article: {place}").format(place=self.crumb.text()))

    def show_profiles(self, profiles: Sequence[Profile], chosen: Profile | None) -> None:
        """Offer the profiles, the chosen one ticked and named by its parties."""
        self._profile_menu.clear()
        group = QActionGroup(self._profile_menu)
        for profile in profiles:
            action = QAction(profile.name, group)
            action.setCheckable(True)
            action.setChecked(chosen is not None and profile.id == chosen.id)
            action.triggered.connect(lambda _checked, name=profile.id: self.profile_chosen.emit(name))
            self._profile_menu.addAction(action)
        names = " · ".join(party.name for party in chosen.parties) if chosen else ""
        self._profile.setVisible(bool(names))
        self._profile.show_words(names)
        self._profile.setAccessibleName(self.tr("Profile: {parties}").format(parties=names))
        self._profile.setToolTip(self.tr("Whose positions stand side by side"))

    def show_review(self, left: int, *, anything: bool) -> None:
        """Show how many quotations the engine is unsure of; done only where there was anything to do."""
        done = self.tr("Reviewed  ✓") if anything else self.tr("Review")
        self._review.setText(self.tr("Review  {count} left").format(count=left) if left else done)
        self._review.setEnabled(left > 0)
        self._review.setToolTip(self.tr("Go to the next quotation to check (U)"))

    def enable_briefing(self, enabled: bool) -> None:  # noqa: FBT001 - one state, two values
        """Let a briefing be written only where there is something to write."""
        self._briefing.setEnabled(enabled)


class SearchField(QLineEdit):
    """Searches as one types; Escape empties it and goes back to the cards."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search"))
        self.setPlaceholderText(self.tr("Search  Ctrl F"))
        self.setClearButtonEnabled(True)

    def show_count(self, places: int, *, searched: bool) -> None:
        """Say in how many places of the article the words stand."""
        said = self.tr("{count} places in the article; Enter goes to the next").format(count=places) if searched else ""
        self.setToolTip(said)
        self.setAccessibleDescription(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)
