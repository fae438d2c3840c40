"""The bar of a review: how far it is, what is reviewed, and its verbs as buttons with their keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QToolButton,
    QWidget,
)

from visavis.ui.counts import counts
from visavis.ui.keys import with_key
from visavis.ui.language import number
from visavis.ui.look import Look
from visavis.ui.panes.flow import Flow
from visavis.ui.widgets import make_chief

if TYPE_CHECKING:
    from visavis.app.review import Tally

translate = QCoreApplication.translate


class ReviewBar(QFrame):
    """Shows one round; every button is an action of the menus under the same key."""

    unsure_only_chosen = Signal(bool)
    undo_asked = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_bar")
        self.setAccessibleName(self.tr("Review"))
        self._look = look
        self.said = QLabel(self)
        self.said.setObjectName("review_progress_words")
        self._progress = QProgressBar(self, textVisible=False)
        self._progress.setObjectName("review_progress")
        self._progress.setAccessibleName(self.tr("Progress of the review"))
        self.choice = QComboBox(self)
        self.choice.setObjectName("review_choice")
        self.choice.setAccessibleName(self.tr("What is reviewed"))
        self.choice.view().setAccessibleName(self.choice.accessibleName())
        self.choice.addItems([self.tr("All not reviewed"), self.tr("Unsure only")])
        self.choice.activated.connect(lambda row: self.unsure_only_chosen.emit(row == 1))
        self.verbs = QWidget(self)
        self._flow = Flow(self.verbs)
        self.buttons: list[VerbButton] = []
        self._below = False  # the verbs stand under the rest
        self._undo = self._button("review_undo", self.tr("Undo the last"))
        self._undo.clicked.connect(lambda: self.undo_asked.emit())
        self._close = self._button("review_close", self.tr("Close  Esc"))
        self._close.setAccessibleName(self.tr("Close the review"))
        self._close.clicked.connect(lambda: self.left.emit())
        self._lay_out()
        self.set_look(look)
        self.hide()

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        shown: tuple[QWidget, ...] = (self.said, self._progress, self.choice)
        for widget in shown:
            self._left.addWidget(widget)
        for widget in (self._undo, self._close):
            self._right.addWidget(widget)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self._grid.addLayout(self._left, 0, 0)
        self._grid.addWidget(self.verbs, 0, 1)
        self._grid.addLayout(self._right, 0, 2)

    def take_actions(self, actions: Sequence[tuple[str, QAction]]) -> None:
        """Take the verbs, each with the words that its button says before its key."""
        self.buttons = [VerbButton(words, action, self.verbs) for words, action in actions]
        for button in self.buttons:
            self._flow.addWidget(button)

    def set_look(self, look: Look) -> None:
        """Follow the zoom."""
        self._look = look
        self._grid.setContentsMargins(look.px(18), look.px(7), look.px(18), look.px(7))
        self._grid.setHorizontalSpacing(look.px(12))
        self._grid.setVerticalSpacing(look.px(2))
        self._left.setSpacing(look.px(12))
        self._right.setSpacing(look.px(8))
        self._flow.setContentsMargins(0, look.px(5), 0, look.px(5))  # in the middle of the bar's other controls
        self._flow.setSpacing(look.px(6))
        self._progress.setFixedWidth(look.px(90))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the verbs lines of their own where all does not fit on one."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        verbs = sum(button.full_width + self._flow.spacing() for button in self.buttons)
        needed = self._left.sizeHint().width() + verbs + self._right.sizeHint().width()
        below = needed + 5 * self._grid.horizontalSpacing() > self.width()
        margins = self._grid.contentsMargins()
        brief = verbs - self._flow.spacing() > self.width() - margins.left() - margins.right()
        for button in self.buttons:
            button.set_brief(brief=brief)
        if below != self._below:
            self._below = below
            self._grid.removeWidget(self.verbs)
            self._grid.addWidget(self.verbs, *((1, 0, 1, 3) if below else (0, 1)))

    def minimumSizeHint(self) -> QSize:
        """Return that the verbs give way to a second line rather than widen the window."""
        return QSize(self._look.px(200), super().minimumSizeHint().height())

    def show_round(self, tally: Tally, position: int, *, unsure_only: bool) -> None:
        """Show where the round stands; at its end, what has become of it."""
        over = not tally.left
        self.said.setText(end_words(tally) if over else place_words(tally, position))
        self._progress.setRange(0, tally.total)
        self._progress.setValue(tally.total - tally.left)
        self.setAccessibleDescription(self.said.text())
        self.choice.setCurrentIndex(int(unsure_only))
        for widget in (self._progress, self.choice):
            widget.setVisible(not over)
        for button in self.buttons:
            button.setVisible(not over)
        self._undo.setVisible(over)
        self._close.setProperty("chief", "true" if over else "false")
        make_chief(self._close) if over else self._close.style().polish(self._close)
        self.verbs.setVisible(not over)
        self._settle()
        self.show()


class VerbButton(QToolButton):
    """One verb with its key, able whenever its action is."""

    def __init__(self, words: str, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._action, self._brief = words, action, False
        self.setObjectName(f"review_{action.objectName()}")
        self.setProperty("chip", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(" ".join(words.split()))
        self.clicked.connect(self._act)
        action.changed.connect(self._follow)
        self._follow()

    def _act(self) -> None:
        menu = self._action.menu()
        if isinstance(menu, QMenu):
            menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        else:
            self._action.trigger()

    @property
    def full_width(self) -> int:
        """Its width where it says its key."""
        metrics = self.fontMetrics()
        more = metrics.horizontalAdvance(self._full) - metrics.horizontalAdvance(self.text())
        return self.sizeHint().width() + more

    def set_brief(self, *, brief: bool) -> None:
        """Leave a long key to the tool tip, where not all verbs have room on a line."""
        if brief != self._brief:
            self._brief = brief
            self._follow()

    def _follow(self) -> None:
        key = self._action.shortcut().toString()
        self._full = f"{self._words}  {key}" if key else self._words
        self.setText(self._words if self._brief and "+" in key else self._full)
        self.setToolTip(with_key(self._action.text().replace("&", ""), key))
        self.setEnabled(self._action.isEnabled())


def place_words(tally: Tally, position: int) -> str:
    """Return where a round stands."""
    left = counts.left(tally.left)
    if not position:
        return left
    place = translate("ReviewBar", "{number} of {total}")
    return f"{place.format(number=number(position), total=number(tally.total))}, {left}"


def end_words(tally: Tally) -> str:
    """Return what has become of a round."""
    parts = counts.verdicts(tally.accepted, tally.rejected, tally.changed)
    return translate("ReviewBar", "All checked: {parts}").format(parts=parts)
