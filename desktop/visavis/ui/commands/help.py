"""Verbs that explain the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from visavis.settings import with_used

if TYPE_CHECKING:
    from visavis.ui.main_window import MainWindow


class HelpCommands(QObject):
    """What the Help menu does."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what each action of this subject does, by its name."""
        return {"palette": self.show_palette, "keys": self.show_keys, "about": self.show_about}

    def show_palette(self) -> None:
        """Offer everything that can be done, to be found by some letters of its name."""
        from visavis.ui.dialogs.palette import Palette
        from visavis.ui.entries import entries_of

        preferences, bar = self._window.preferences, self._window.top_bar
        menus = [menu for menu in (action.menu() for action in bar.menus.actions()) if isinstance(menu, QMenu)]
        profiles = entries_of([bar.profile_menu], above=self.tr("Profile"))
        entries = [*entries_of(menus, but=("palette",)), *profiles]
        palette = Palette(entries, preferences.values.used, preferences.look, self._window)
        if palette.exec() and palette.chosen is not None:
            preferences.change(used=with_used(preferences.values, palette.chosen.name))
            palette.chosen.act()

    def show_keys(self) -> None:
        """Show the list of keys."""
        from visavis.ui.dialogs.keys import KeysDialog

        KeysDialog(self._window.commands.keymap, self._window).exec()

    def show_about(self) -> None:
        """Show what this is, and under which licences."""
        from visavis.ui.dialogs.about import AboutDialog

        AboutDialog(self._window).exec()
