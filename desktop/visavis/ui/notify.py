"""Messages in the window: a bar that names what happened and what to do, and never stands in the way."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from visavis.errors import UserError
from visavis.ui.language import say
from visavis.ui.look import Look
from visavis.ui.widgets import make_chief

PASSING_MILLISECONDS = 6000  # a message that asks for nothing leaves on its own


class Choice(NamedTuple):
    """One thing that a message offers to do; `keeps`: the message stays afterwards."""

    words: str  # of a button, with the letter that Alt presses it by
    act: Callable[[], None]
    keeps: bool = False
    chief: bool = False  # the one that the eye finds first


class Notice(NamedTuple):
    """One message: what happened, what to do next where there is something to do, and what can be done at once."""

    what: str
    remedy: str = ""
    grave: bool = False
    choices: tuple[Choice, ...] = ()
    passing: bool = False  # leaves on its own, for all that it offers can be had elsewhere too


class NoticeBar(QFrame):
    """Shows one notice at a time; those that come meanwhile wait their turn."""

    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(self.tr("Message"))
        self._waiting: deque[Notice] = deque()
        self._offered: list[QPushButton] = []
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.clicked.connect(self.close_message)
        self._timer = QTimer(self, singleShot=True, interval=PASSING_MILLISECONDS)
        self._timer.timeout.connect(self.close_message)
        layout = QHBoxLayout(self)
        layout.addWidget(self._words, 1)
        self._choices = QHBoxLayout()
        layout.addLayout(self._choices)
        layout.addWidget(self._close)
        self.set_look(look)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Follow the zoom."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(look.px(18), look.px(8), look.px(18), look.px(8))
            layout.setSpacing(look.px(16))
            self._choices.setSpacing(look.px(8))

    @property
    def text(self) -> str:
        """The message that is shown, without its dress; empty where none is."""
        return self._words.property("plain") if not self.isHidden() else ""

    def show_error(self, error: UserError) -> None:
        """Show what failed, until it is closed."""
        self._take(Notice(say(error.what_words), say(error.remedy_words), grave=True))

    def show_passing(self, what: str, choices: Sequence[Choice] = ()) -> None:
        """Show what was done, for a moment, with what can be done about it at once."""
        self._take(Notice(what, choices=tuple(choices), passing=True))

    def show_offer(self, what: str, choices: Sequence[Choice]) -> None:
        """Offer something until it is taken, closed, or the next message comes; it waits for those that failed."""
        self._take(Notice(what, choices=tuple(choices)))

    def withdraw_offer(self) -> None:
        """Close an offer that no longer holds."""
        self._waiting = deque(notice for notice in self._waiting if not notice.choices)
        if self._offered and not self.isHidden():
            self.close_message()

    def _take(self, notice: Notice) -> None:
        passing = self.property("grave") is False
        if self.isHidden() or passing:
            self._show(notice)
        else:
            self._waiting.append(notice)

    def _show(self, notice: Notice) -> None:
        from html import escape  # with the names of 2,000 characters, which no start needs

        remedy = f" {escape(notice.remedy)}" if notice.remedy else ""
        self._words.setText(f"<b>{escape(notice.what)}</b>{remedy}" if remedy else escape(notice.what))
        self._offer(notice.choices)
        self._words.setProperty("plain", f"{notice.what} {notice.remedy}".strip())
        self.setProperty("grave", notice.grave)
        self.setAccessibleDescription(self._words.property("plain"))
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._timer.stop()
        if notice.passing:
            self._timer.start()

    def _offer(self, choices: Sequence[Choice]) -> None:
        """Put a button there for each choice."""
        for button in self._offered:
            self._choices.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._offered = [QPushButton(choice.words, self) for choice in choices]
        for button, choice in zip(self._offered, choices, strict=True):
            button.setAccessibleName(choice.words.replace("&", ""))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, choice=choice: self._choose(choice))
            self._choices.addWidget(button)
            if choice.chief:
                make_chief(button)
        self.setTabOrder(self._offered[-1] if self._offered else self, self._close)

    def _choose(self, choice: Choice) -> None:
        if not choice.keeps:
            self.close_message()
        choice.act()

    def close_message(self) -> None:
        """Close the message, and show the one that waits, if any."""
        self._timer.stop()
        if self._waiting:
            self._show(self._waiting.popleft())
        else:
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.close_message()
