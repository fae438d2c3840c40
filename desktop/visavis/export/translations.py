"""The shipped translations, for what is worded without a window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QTranslator

from visavis import paths

CONTEXT = "Messages"  # under which the translators find what is said below the window


def translation(code: str) -> Callable[[str], str]:
    """Return what gives a template in the language, empty where it has none."""
    translator = QTranslator()
    translator.load(f"visavis_{code}", str(paths.resource("translations")))
    return lambda template: translator.translate(CONTEXT, template) or ""


def numbers(code: str) -> Callable[[int], str]:
    """Return what writes a number as the language does."""
    locale = QLocale(code)
    return lambda number: str(locale.toString(number))
