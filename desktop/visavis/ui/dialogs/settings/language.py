"""The page of the language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from visavis.settings import LANGUAGES
from visavis.ui import language
from visavis.ui.dialogs.settings.parts import quiet
from visavis.ui.preferences import Preferences


class LanguagePage(QWidget):
    """The windows are made anew in the chosen language when the settings are closed; all stays where it is."""

    chosen = Signal(object)  # Callable that lets the program speak it

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.language = QComboBox(self)
        self.language.setObjectName("language")
        self.language.setAccessibleName(self.tr("Language"))
        system = QLocale.system().nativeLanguageName().capitalize()
        for code in LANGUAGES:
            named, plain = self.tr("As the system ({language})"), self.tr("As the system")
            words = named.format(language=system) if system else plain
            self.language.addItem(language.NAMES.get(code, words), code)
        self.language.setCurrentIndex(self.language.findData(preferences.values.language))
        self.language.activated.connect(self._choose)
        self.said = quiet(self.tr("Articles and their quotations stay as they are."), self)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(12)
        form.addRow(self.tr("Language"), self.language)
        form.addRow(self.said)

    def _choose(self, _row: int) -> None:
        code = self.language.currentData()
        if code != self._preferences.values.language:
            self._preferences.change(language=code)
            self.said.setText(self.tr("The windows change their language when you close the settings."))
            self.chosen.emit(lambda: _install(code))


def _install(code: str) -> None:
    application = QCoreApplication.instance()
    if application is not None:
        language.install(application, code)
