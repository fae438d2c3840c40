"""The user's preferences while the window is open, and the look that follows from them and from the system."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from visavis import settings
from visavis.errors import UserError
from visavis.settings import Settings
from visavis.ui import theme
from visavis.ui.look import LARGEST_ZOOM, SMALLEST_ZOOM, Look, Type

ZOOM_STEPS = (80, 90, 100, 110, 125, 150, 175, 200)


class Preferences(QObject):
    """Settings, each change of which is kept at once."""

    changed = Signal()
    look_changed = Signal(object)  # Look
    type_changed = Signal(object)  # Look of which nothing changed but how the article's words are set
    failed = Signal(object)  # UserError

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.values: Settings = settings.load(path)
        self._system_moves = True  # until it is asked
        self.look = self._make_look()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    def change(self, **values: Any) -> None:
        """Change settings by name, and keep them."""
        before, self.values = self.values, replace(self.values, **values)
        if self.values == before:
            return
        try:
            settings.save(self.values, self._path)
        except OSError as error:
            what = self.tr("The settings cannot be kept in {path} ({error}).")
            remedy = self.tr("Look at the folder’s permissions.")
            self.failed.emit(UserError(what.format(path=self._path, error=error.strerror), remedy))
        self.changed.emit()
        self._show_look()

    def zoom(self, step: int) -> None:
        """Zoom in (1), out (-1), or back to the actual size (0)."""
        now = self.values.zoom
        if step > 0:
            now = next((zoom for zoom in ZOOM_STEPS if zoom > now), LARGEST_ZOOM)
        elif step < 0:
            now = next((zoom for zoom in reversed(ZOOM_STEPS) if zoom < now), SMALLEST_ZOOM)
        self.change(zoom=now if step else 100)

    def _show_look(self) -> None:
        look = self._make_look()
        before, self.look = self.look, look
        if look._replace(type=before.type) != before:
            self.look_changed.emit(look)
        elif look != before:
            self.type_changed.emit(look)

    def ask_system(self) -> None:
        """Follow a system that asks for reduced motion; the first paint need not wait for the answer."""
        self._system_moves = _system_moves()
        self._show_look()

    def _follow_system(self) -> None:
        self._show_look()

    def _make_look(self) -> Look:
        values, hints = self.values, QGuiApplication.styleHints()
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
        contrast = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        zoom = min(max(values.zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        setting = Type(values.text_font, values.text_size, values.measure, values.line_height).within_bounds()
        shown = theme.load(theme_name(values.theme, dark=dark, contrast=contrast))
        return Look(shown, zoom, values.motion and self._system_moves, setting)


def theme_names() -> dict[str, str]:
    """Return the choices of the theme in the user's words, in the order in which they are offered."""
    return {
        "system": QCoreApplication.translate("Menus", "As the system"),
        "light": QCoreApplication.translate("Menus", "Light"),
        "sepia": QCoreApplication.translate("Menus", "Sepia"),
        "dark": QCoreApplication.translate("Menus", "Dark"),
        "contrast": QCoreApplication.translate("Menus", "High contrast"),
    }


def theme_name(chosen: str, *, dark: bool, contrast: bool) -> str:
    """Return the theme for a choice of the settings, where the system is dark and asks for contrast, or not."""
    if chosen == "contrast" or (chosen == "system" and contrast):
        return "contrast-dark" if dark else "contrast-light"
    if chosen == "system":
        return "dark" if dark else "light"
    return chosen


def _system_moves() -> bool:
    """Tell whether the system wants animations; where it asks for reduced motion, Qt's durations are zero."""
    from PySide6.QtWidgets import QStyle  # its enumerations take 6 ms to make

    style = QApplication.style()
    return style is None or style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
