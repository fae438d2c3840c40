"""Parts of the window that are made with their first use, so that no start waits for them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout

if TYPE_CHECKING:
    from visavis.ui.articles.panel import ArticlePanel
    from visavis.ui.commands import Commands
    from visavis.ui.intake_bar import IntakeBar
    from visavis.ui.look import Look
    from visavis.ui.notify import NoticeBar
    from visavis.ui.preferences import Preferences
    from visavis.ui.review_bar import ReviewBar
    from visavis.ui.side.panel import SidePanel
    from visavis.ui.welcome import Welcome


LATE = ("welcome", "review_bar", "side_panel", "article_panel", "intake_bar")


class Part(Protocol):
    """What follows the look."""

    def set_look(self, look: Look) -> None:
        """Follow colours and zoom."""


class LateParts(QMainWindow):
    """A window with places for what comes late; each part is made whole, in its place and listened to."""

    commands: Commands
    notice: NoticeBar

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self._left = QStackedWidget(self)  # the reader, or where to begin
        self._column = QVBoxLayout()  # the bars and what is between them
        self._across = QHBoxLayout()  # reader and panes, then the panel
        self._busy = ""  # what is being read

    @cached_property
    def welcome(self) -> Welcome:
        """Where to begin, while there is no article to read."""
        from visavis.ui.welcome import Welcome

        welcome = Welcome(self.preferences.look, self)
        welcome.show_busy(self._busy)
        welcome.open_asked.connect(self.commands.files.ask_for_files)
        welcome.sample_asked.connect(lambda: self.commands.files.with_opener(lambda opener: opener.open_sample()))
        self._left.addWidget(welcome)
        return welcome

    @cached_property
    def review_bar(self) -> ReviewBar:
        """The bar of a review."""
        from visavis.ui.review_bar import ReviewBar

        bar = ReviewBar(self.preferences.look, self)
        self._column.insertWidget(self._column.indexOf(self.notice) + 1, bar)
        self.commands.review.connect_bar(bar)
        return bar

    @cached_property
    def side_panel(self) -> SidePanel:
        """The panel of evidence and notes."""
        from visavis.ui.side.panel import SidePanel

        panel = SidePanel(self.preferences.look, self)
        self._across.addWidget(panel)
        self.commands.notes.connect_panel(panel)
        return panel

    @cached_property
    def article_panel(self) -> ArticlePanel:
        """The list of the session's articles."""
        from visavis.ui.articles.panel import ArticlePanel

        panel = ArticlePanel(self.preferences.look, self)
        self._across.insertWidget(0, panel)
        self.commands.articles.connect_panel(panel)
        return panel

    @cached_property
    def intake_bar(self) -> IntakeBar:
        """The bar that says how far an opening of many articles is."""
        from visavis.ui.intake_bar import IntakeBar

        bar = IntakeBar(self.preferences.look, self)
        self._column.insertWidget(self._column.indexOf(self.notice) + 1, bar)
        bar.stopped.connect(lambda: self.commands.files.with_opener(lambda opener: opener.stop()))
        return bar

    @property
    def has_article_panel(self) -> bool:
        """Tell whether the list of articles was ever asked for."""
        return "article_panel" in self.__dict__

    @property
    def has_intake_bar(self) -> bool:
        """Tell whether many articles were ever opened at once."""
        return "intake_bar" in self.__dict__

    @property
    def has_review_bar(self) -> bool:
        """Tell whether a review was ever begun."""
        return "review_bar" in self.__dict__

    @property
    def has_side_panel(self) -> bool:
        """Tell whether the panel was ever asked for."""
        return "side_panel" in self.__dict__

    def made_late(self) -> Iterator[Part]:
        """Return those that are there by now."""
        return (self.__dict__[name] for name in LATE if name in self.__dict__)

    def show_busy(self, names: str) -> None:
        """Say where to begin what is being read."""
        self._busy = names
        if "welcome" in self.__dict__:
            self.welcome.show_busy(names)
