"""The sheet behind “Aa”: in which letters, how large, how wide and on which paper one reads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QSlider, QWidget

from visavis.settings import Settings
from visavis.ui.look import LINE_HEIGHTS, MEASURES, SANS, SERIF, SIZES
from visavis.ui.popover import Popover
from visavis.ui.preferences import Preferences, theme_names

TYPE_SETTINGS = ("text_font", "text_size", "measure", "line_height")


class TypeSheet(Popover):
    """Every change is seen at once, and kept."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__("type", QCoreApplication.translate("TypeSheet", "Type and theme"), parent)
        self._preferences = preferences
        self._grid = QGridLayout(self)
        self.theme = self._choice(self.tr("Theme"), "theme")
        self.font_choice = self._choice(self.tr("Font"), "text_font")
        self.sliders = {
            "text_size": self._slider(self.tr("Size"), "text_size", SIZES, 5),
            "measure": self._slider(self.tr("Characters a line"), "measure", MEASURES, 1),
            "line_height": self._slider(self.tr("Line height"), "line_height", LINE_HEIGHTS, 5),
        }
        reset = QPushButton(self.tr("As on the first day"), self)
        reset.setObjectName("reset_type")
        reset.setProperty("link", "true")
        reset.clicked.connect(self._reset)
        self._grid.addWidget(reset, self._grid.rowCount(), 0, 1, 3, Qt.AlignmentFlag.AlignRight)
        self.setFocusProxy(self.font_choice)
        preferences.changed.connect(self._show_values)

    def fill(self) -> None:
        """Offer the themes and the installed fonts, and show what is chosen."""
        with QSignalBlocker(self.theme), QSignalBlocker(self.font_choice):
            if not self.theme.count():
                for name, words in theme_names().items():
                    self.theme.addItem(words, name)
            if not self.font_choice.count():
                self._offer_fonts()
        self._show_values()
        px = self._preferences.look.px
        self._grid.setContentsMargins(px(18), px(14), px(14), px(8))
        self._grid.setHorizontalSpacing(px(14))
        self._grid.setVerticalSpacing(px(10))
        self._grid.setColumnMinimumWidth(1, px(190))
        self._grid.setColumnMinimumWidth(2, px(44))

    def _offer_fonts(self) -> None:
        shipped = self.tr("{font} (shipped)")
        self.font_choice.addItem(shipped.format(font=SERIF), "")
        self.font_choice.addItem(shipped.format(font=SANS), SANS)
        for family in QFontDatabase.families():
            usable = QFontDatabase.isSmoothlyScalable(family) and not QFontDatabase.isPrivateFamily(family)
            if usable and family not in (SERIF, SANS):
                self.font_choice.addItem(family, family)

    def _label(self, words: str) -> int:
        row = self._grid.rowCount()
        self._grid.addWidget(QLabel(words, self), row, 0)
        return row

    def _choice(self, words: str, name: str) -> QComboBox:
        row = self._label(words)
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.view().setAccessibleName(words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.currentIndexChanged.connect(lambda _row: self._preferences.change(**{name: box.currentData()}))
        self._grid.addWidget(box, row, 1, 1, 2)
        return box

    def _slider(self, words: str, name: str, bounds: tuple[int, int], step: int) -> QSlider:
        row = self._label(words)
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setObjectName(name)
        slider.setAccessibleName(words)
        slider.setRange(*bounds)
        slider.setSingleStep(step)
        slider.setPageStep(step * 2)
        slider.valueChanged.connect(lambda value: self._preferences.change(**{name: value - value % step}))
        value = QLabel(self)
        value.setObjectName(f"{name}_value")
        value.setProperty("quiet", "true")
        self._grid.addWidget(slider, row, 1)
        self._grid.addWidget(value, row, 2)
        return slider

    def _show_values(self) -> None:
        values = self._preferences.values
        for box, chosen in ((self.theme, values.theme), (self.font_choice, values.text_font)):
            with QSignalBlocker(box):
                box.setCurrentIndex(max(box.findData(chosen), 0))
        for name, slider in self.sliders.items():
            with QSignalBlocker(slider):
                slider.setValue(getattr(values, name))
            label = self.findChild(QLabel, f"{name}_value")
            if label is not None:
                label.setText(_words_of(name, slider.value()))

    def _reset(self) -> None:
        first = Settings()
        self._preferences.change(**{name: getattr(first, name) for name in TYPE_SETTINGS})


def _words_of(name: str, value: int) -> str:
    if name == "line_height":
        return f"{value / 100:.2f}"
    return f"{value} %" if name == "text_size" else str(value)
