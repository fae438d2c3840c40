"""The page of the look: theme, size of everything, motion."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from visavis.ui.dialogs.settings.parts import quiet
from visavis.ui.preferences import ZOOM_STEPS, Preferences, theme_names


class LookPage(QWidget):
    """Each choice is seen at once."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        values = preferences.values
        self.theme = QComboBox(self)
        self.theme.setObjectName("theme")
        for name, words in theme_names().items():
            self.theme.addItem(words, name)
        self.theme.setCurrentIndex(self.theme.findData(values.theme))
        self.theme.activated.connect(lambda _row: preferences.change(theme=self.theme.currentData()))
        self.zoom = QComboBox(self)
        self.zoom.setObjectName("zoom")
        for zoom in ZOOM_STEPS:
            self.zoom.addItem(self.tr("{percent} %").format(percent=zoom), zoom)
        self.zoom.setCurrentIndex(self.zoom.findData(values.zoom))
        self.zoom.activated.connect(lambda _row: preferences.change(zoom=self.zoom.currentData()))
        self.motion = QCheckBox(self.tr("Flash the place that is jumped to"), self)
        self.motion.setObjectName("motion")
        self.motion.setChecked(values.motion)
        self.motion.toggled.connect(lambda on: preferences.change(motion=on))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(12)
        for words, field in ((self.tr("Theme"), self.theme), (self.tr("Size of everything"), self.zoom)):
            field.setAccessibleName(words)
            form.addRow(words, field)
        form.addRow("", self.motion)
        form.addRow(quiet(self.tr("Font, size and measure of the article: the Aa above it."), self))
