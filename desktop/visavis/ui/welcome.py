"""What the reader's place shows while there is no article: where to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from visavis.ui.look import Look
from visavis.ui.widgets import make_chief, plain


class Welcome(QWidget):
    """An invitation to open or drop an article, or to try the sample."""

    open_asked = Signal()
    sample_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAccessibleName(self.tr("Open an article"))
        self._busy = False
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = plain(QLabel(self))
        self._title.setObjectName("welcome_title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title.setWordWrap(True)
        words = self.tr(
            "Drop a file here, paste text with Ctrl+Shift+V, or choose a file.\nNothing leaves this computer."
        )
        self._offers = QWidget(self)
        hint = QLabel(words, self._offers)
        hint.setProperty("quiet", "true")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setWordWrap(True)
        self._open = QPushButton(self.tr("Open…"), self._offers)
        make_chief(self._open)
        self._open.clicked.connect(lambda: self.open_asked.emit())
        sample = QPushButton(self.tr("Try the sample"), self._offers)
        sample.clicked.connect(lambda: self.sample_asked.emit())
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._open)
        buttons.addWidget(sample)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(self._title)
        below = QVBoxLayout(self._offers)
        below.addWidget(hint)
        below.addSpacing(look.px(10))
        below.addLayout(buttons)
        layout.addWidget(self._offers)
        layout.addStretch(3)
        self.set_look(look)
        self.show_busy("")

    def show_busy(self, names: str) -> None:
        """Say what is being read, or offer what can be opened."""
        reading = self.tr("Reading {names}…").format(names=names)
        self._title.setText(reading if names else self.tr("Open an article"))
        self._busy = bool(names)
        if names and self.window().focusWidget() is self._open:  # else the keyboard would go to the search field
            self.setFocus()
        self._offers.setVisible(not names)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard to the first button, where it is there."""
        super().focusInEvent(event)
        if not self._busy:
            self._open.setFocus()

    def set_look(self, look: Look) -> None:
        """Follow the zoom."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(look.px(40), look.px(40), look.px(40), look.px(40))
            layout.setSpacing(look.px(14))
