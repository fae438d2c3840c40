"""The language of the window: its own words and Qt's, dates and numbers, as the user or the system wants."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from visavis import paths
from visavis.app import tongues
from visavis.messages import Tongue, Words, worded, worded_name, worded_role

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
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)  # C, where no locale is set, writes 25827
    QLocale.setDefault(locale)
    # To look among the children would show PySide6 the style: 4 ms for all enumerations of QStyle.
    for old in application.property(INSTALLED) or []:
        application.removeTranslator(old)
        old.deleteLater()
    # English has a file too, of plural forms: one who has set a language that is not ours reads them as well.
    code = _ours(QLocale.languageToCode(locale.language()))
    folders = {
        "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        "visavis": str(paths.resource("translations")),
    }
    translators = [QTranslator(application) for _ in folders]
    application.setProperty(INSTALLED, translators)
    for translator, (name, folder) in zip(translators, folders.items(), strict=True):
        if translator.load(f"{name}_{code}", folder):
            application.installTranslator(translator)


def _ours(code: str) -> str:
    return code if code in tongues.CODES else "en"


def tongue() -> Tongue:
    """Return how the window's language words what is kept in parts."""
    return tongues.tongue(QLocale.languageToCode(QLocale().language()))


def number(value: int) -> str:
    """Return a number as the window's language writes it: "25,827"."""
    return QLocale().toString(value)


def say(words: Words) -> str:
    """Return a message, or a name that the program ships, in the window's language; a name of anybody else's stays."""
    return worded(words, tongue())


def say_role(role: str) -> str:
    """Return what somebody is in the window's language, where the translators know the word for it."""
    return worded_role(role, tongue())


def say_name(name: str) -> str:
    """Return the name of a party, a profile or a side in the window's language, where the program knows it."""
    return worded_name(name, tongue())
