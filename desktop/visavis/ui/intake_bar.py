"""How far an opening of many articles has come: a count, the time that is left, and a button that stops it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from visavis.app.intake import Headway
from visavis.ui.look import Look

FEW_SECONDS, MINUTE = 10, 60


class IntakeBar(QFrame):
    """Shown while much is opened."""

    stopped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("intake_bar")
        self.setAccessibleName(self.tr("Reading articles"))
        self.words = QLabel(self)
        self.words.setObjectName("intake_words")
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.progress = QProgressBar(self, textVisible=False)
        self.progress.setObjectName("intake_progress")
        self.progress.setAccessibleName(self.tr("Articles that were read"))
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setObjectName("intake_stop")
        self.stop.setAccessibleName(self.tr("Read no more articles"))
        self.stop.setToolTip(self.tr("What was read stays in the session"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(lambda: self.stopped.emit())
        layout = QHBoxLayout(self)
        layout.addWidget(self.words)
        layout.addWidget(self.progress, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.stop)
        self.set_look(look)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Follow the zoom."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(look.px(18), look.px(6), look.px(18), look.px(6))
            layout.setSpacing(look.px(16))

    def show_headway(self, headway: Headway | None) -> None:
        """Show how far it has come; None: there is nothing under way."""
        self.setVisible(headway is not None)
        if headway is None:
            return
        self.progress.setRange(0, headway.total)
        self.progress.setValue(headway.done)
        number = QLocale().toString
        reading = self.tr("Reading: {done} of {total}")
        parts = [reading.format(done=number(headway.done), total=number(headway.total))]
        if headway.failed:
            parts.append(self.tr("%Ln could not be read", "", headway.failed))
        if headway.seconds_left is not None and headway.done < headway.total:
            parts.append(self._left(headway.seconds_left))
        self.words.setText(" · ".join(parts))
        self.progress.setAccessibleDescription(self.words.text())

    def _left(self, seconds: float) -> str:
        if seconds < FEW_SECONDS:
            return self.tr("a few seconds left")
        if seconds < MINUTE:
            return self.tr("less than a minute left")
        return self.tr("about %Ln minutes left", "", round(seconds / MINUTE))
