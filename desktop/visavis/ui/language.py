"""The language of the window: its own words and Qt's, dates and numbers, as the user or the system wants."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from visavis import paths

INSTALLED = "translators"  # the property of the application that holds them
NAMES = {"en": "English", "fr": "Français", "uk": "Українська"}  # as their speakers call them


def locale_of(chosen: str) -> QLocale:
    """Return the locale of a choice of the settings; the user's own country stays where the language is his."""
    system = QLocale.system()
    if chosen == "system" or QLocale.languageToCode(system.language()) == chosen:
        return system
    return QLocale(chosen)


def install(application: QCoreApplication, chosen: str) -> None:
    """Let everything that is made from now on speak the chosen language."""
    locale = locale_of(chosen)
    QLocale.setDefault(locale)
    # To look among the children would show PySide6 the style: 4 ms for all enumerations of QStyle.
    for old in application.property(INSTALLED) or []:
        application.removeTranslator(old)
        old.deleteLater()
    code = QLocale.languageToCode(locale.language())  # English has a file too: the plural forms
    folders = {
        "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        "visavis": str(paths.resource("translations")),
    }
    translators = [QTranslator(application) for _ in folders]
    application.setProperty(INSTALLED, translators)
    for translator, (name, folder) in zip(translators, folders.items(), strict=True):
        if translator.load(f"{name}_{code}", folder):
            application.installTranslator(translator)
