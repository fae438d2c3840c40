"""What the pages of the settings are made of."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget


def quiet(words: str, parent: QWidget) -> QLabel:
    """Return a line that explains, in the colour of what is not pressing."""
    label = QLabel(words, parent)
    label.setProperty("quiet", "true")
    label.setWordWrap(True)
    return label
