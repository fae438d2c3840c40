"""The frame that the program's dialogs share: a heading, a body, buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from visavis.ui.widgets import make_chief, plain

DRAWN_SIZE = 14  # pixels of the interface's words in the drawing


class Framed(QDialog):
    """A dialog with a heading; what is put into `body` stands between heading and buttons."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        heading = plain(QLabel(title, self))
        heading.setProperty("heading", "true")
        self.buttons = QDialogButtonBox(self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 18)
        layout.setSpacing(14)
        layout.addWidget(heading)
        layout.addLayout(self.body, 1)
        layout.addWidget(self.buttons)

    def take_size(self, width: int, height: int) -> None:
        """Take a size in pixels of the drawing, grown with the zoom, and never larger than the screen."""
        room = self.screen().availableSize()
        self.resize(min(round(width * self.zoom()), room.width()), min(round(height * self.zoom()), room.height()))

    def zoom(self) -> float:
        """Return by how much the words are larger than in the drawing."""
        self.ensurePolished()
        return max(self.font().pixelSize(), DRAWN_SIZE) / DRAWN_SIZE

    def add_closing(self, words: str) -> None:
        """Add the one button that closes the dialog."""
        self.buttons.addButton(words, QDialogButtonBox.ButtonRole.RejectRole)

    def add_choice(self, accept: str, reject: str) -> None:
        """Add the button that does it, and the one that does not."""
        self.buttons.addButton(reject, QDialogButtonBox.ButtonRole.RejectRole)
        chief = self.buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        make_chief(chief)
        chief.setDefault(True)
