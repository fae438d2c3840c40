"""Verbs that change what is seen, and none that changes the work: search, zoom, panes, articles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from visavis.ui import menus
from visavis.ui.actions import Actions

if TYPE_CHECKING:
    from visavis.ui.main_window import MainWindow


class ViewCommands(QObject):
    """What the View menu and the search do."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what each action of this subject does, by its name."""
        zoom = self._window.preferences.zoom
        return {
            "find": self.find,
            "find_next": self.find_next,
            "find_previous": self.find_previous,
            "parties": self._window.profiles.edit,
            "learned": self._window.teaching.show_learned,
            "zoom_in": partial(zoom, 1),
            "zoom_out": partial(zoom, -1),
            "zoom_reset": partial(zoom, 0),
            "motion": lambda: self._window.preferences.change(motion=self._actions["motion"].isChecked()),
            "dismissed": self._show_dismissed,
            "next_pane": partial(self._focus_pane, 1),
            "previous_pane": partial(self._focus_pane, -1),
        }

    def take_actions(self, actions: Actions) -> None:
        """Fill the menus that depend on what is there."""
        self._actions = actions
        menus.fill_theme_menu(actions.submenus["theme"], self._window.preferences)
        actions["motion"].setChecked(self._window.preferences.values.motion)

    def search_for(self, words: str) -> None:
        """Search article and cards for words; follow a link that is pasted."""
        if "visavis:/" in words and self._window.commands.reading.follow(words):
            return
        self._window.look_for(words)
        self._window.board.look_for(words)

    def _show_dismissed(self) -> None:
        board = self._window.board
        board.narrow(replace(board.filter, with_dismissed=self._actions["dismissed"].isChecked()))
        self._window.showing.show_cards()

    def find(self) -> None:
        """Go to the search field, its words ready to be typed over."""
        self._window.focus_mode.leave()
        self._window.top_bar.search.setFocus()
        self._window.top_bar.search.selectAll()

    def find_next(self) -> None:
        """Show the next place that the search found."""
        self._find(1)

    def find_previous(self) -> None:
        """Show the place before."""
        self._find(-1)

    def _find(self, step: int) -> None:
        search, reader = self._window.search, self._window.reader
        if not search.active:
            self.find()
            return
        place = search.step(step, reader.place())
        if place is not None:
            reader.reveal(place)
            self._window.show_found()

    def leave_search(self) -> None:
        """Go back to the text, to the place that was found last."""
        found = self._window.search.now
        self._window.reader.setFocus()
        if found is not None:
            self._window.reader.select(found)

    def _focus_pane(self, step: int) -> None:
        panel = self._window.commands.articles.panel
        lists = [panel.view] if panel is not None and panel.isVisible() else []
        stops = [*lists, self._window.reader, *(pane.view for pane in self._window.board.panes if pane.isVisible())]
        at = next((number for number, stop in enumerate(stops) if stop.hasFocus()), -1 if step > 0 else 0)
        stops[(at + step) % len(stops)].setFocus(Qt.FocusReason.ShortcutFocusReason)
