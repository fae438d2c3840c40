"""The bar at the top: menus, where one is, the profile, the search, what is left to review, the briefing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QAction,
    QActionGroup,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QMenuBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from visavis.model import Profile
from visavis.ui.keys import Keymap, with_key
from visavis.ui.language import say_name
from visavis.ui.look import Look
from visavis.ui.widgets import Crumb, FilterButton, Pill, SearchField, make_chief

AUTO = "auto"  # asks for the profile that is made of the sides that speak


class TopBar(QWidget):
    """Everything in it has a name for screen readers, and every button does what a menu does too."""

    profile_chosen = Signal(str)  # its id, or AUTO
    profile_edit_asked = Signal()
    search_changed = Signal(str)
    search_left = Signal()  # Escape
    search_next = Signal()
    search_previous = Signal()
    filter_asked = Signal()
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
        self.crumb = Crumb(self)
        self.crumb.setObjectName("crumb")
        self._profile = Pill(self)
        self._profile.setObjectName("pill")
        self._profile.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._profile.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.profile_menu = QMenu(self._profile)
        self._profile.setMenu(self.profile_menu)
        self.search = SearchField(self)
        self.search.textChanged.connect(self.search_changed)
        self.search.left.connect(self.search_left)
        self.search.next_asked.connect(self.search_next)
        self.search.previous_asked.connect(self.search_previous)
        self._filter = FilterButton(look, self)
        self._filter.clicked.connect(lambda: self.filter_asked.emit())
        self._review = self._button("review", self.review_asked)
        self._briefing = self._button("briefing", self.briefing_asked)
        self._briefing.setText(self.tr("Briefing…"))
        make_chief(self._briefing)
        self._briefing.setToolTip(self.tr("Write the positions to a file"))
        self._lay_out(look, wordmark)
        self._profile.hide()
        self._review_key = ""
        self.show_review(0, 0, anything=False)

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
        layout.addWidget(self._filter)
        layout.addWidget(self._review)
        layout.addWidget(self._briefing)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Follow the zoom."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(look.px(18), look.px(6), look.px(18), look.px(6))
            layout.setSpacing(look.px(12))
        self._filter.set_look(look)
        self.search.setMinimumWidth(look.px(90))
        self.search.setMaximumWidth(look.px(210))
        self._profile.setMinimumWidth(look.px(80))

    def show_place(self, session: str, article: str, *, several: bool) -> None:
        """Show which article of which session is read; where there are several, a click lists them."""
        self.crumb.show_place(session, article, several=several)
        self.crumb.setCursor(Qt.CursorShape.PointingHandCursor if several else Qt.CursorShape.ArrowCursor)
        self.crumb.setAccessibleName(self.tr("Session and article: {place}").format(place=self.crumb.text()))

    def show_profiles(self, shipped: Sequence[Profile], own: Sequence[Profile], chosen: Profile | None) -> None:
        """Offer the profiles, Auto and the editor; the chosen one is ticked, and named by its parties."""
        menu, group = self.profile_menu, QActionGroup(self.profile_menu)
        menu.clear()
        offered = [profile.id for profile in (*shipped, *own)]
        stray = [chosen] if chosen is not None and chosen.id not in (*offered, AUTO) else []
        for profiles in (shipped, [*own, *stray]):
            for profile in profiles:
                self._offer(profile.id, say_name(profile.name), group, chosen)
            menu.addSeparator()
        self._offer(AUTO, self.tr("Auto: the sides that speak"), group, chosen)
        menu.addSeparator()
        menu.addAction(self.tr("Edit the parties…")).triggered.connect(lambda: self.profile_edit_asked.emit())
        names = " · ".join(say_name(party.name) for party in chosen.parties) or say_name(chosen.name) if chosen else ""
        self._profile.setVisible(bool(names))
        self._profile.show_words(names)
        self._profile.setAccessibleName(self.tr("Profile: {parties}").format(parties=names))
        self._profile.setToolTip(self.tr("Whose positions stand side by side"))

    def _offer(self, profile_id: str, words: str, group: QActionGroup, chosen: Profile | None) -> None:
        action = QAction(words.replace("&", "&&"), group)
        action.setCheckable(True)
        action.setChecked(chosen is not None and profile_id == chosen.id)
        action.triggered.connect(lambda: self.profile_chosen.emit(profile_id))
        self.profile_menu.addAction(action)

    def show_review(self, left: int, unsure: int, *, anything: bool) -> None:
        """Show how many quotations are left to review; done only where there was anything to do."""
        done = self.tr("Reviewed  ✓") if anything else self.tr("Review")
        self._review.setText(self.tr("Review  %Ln left", "", left) if left else done)
        self._review.setEnabled(left > 0)
        few = self.tr("Review what is left")
        many = self.tr("Review what is left, %Ln unsure among it", "", unsure)
        self._review_tip = many if unsure else few
        self._review.setToolTip(with_key(self._review_tip, self._review_key))

    def show_keys(self, keymap: Keymap) -> None:
        """Show the keys that do what field and buttons do."""
        self._review_key = keymap.first("review")
        self._review.setToolTip(with_key(self._review_tip, self._review_key))
        self._filter.setToolTip(with_key(self.tr("Filter the cards"), keymap.first("filter")))
        self.search.show_key(keymap.first("find"))

    def show_filter(self, chosen: int) -> None:
        """Show whether the panes are filtered, and by how much."""
        self._filter.show_chosen(chosen)

    def enable_briefing(self, enabled: bool) -> None:  # noqa: FBT001 - one state, two values
        """Let a briefing be written only where there is something to write."""
        self._briefing.setEnabled(enabled)
