"""Everything that can be done now, as the palette lists it: taken from the menus themselves, submenus included."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from visavis.ui.actions import needs_of
from visavis.ui.models.matching import fit

STEP = " › "  # between a menu and what is in it


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to do: its name in the settings, its words, its keys, and what to do first where it cannot be done."""

    name: str
    words: str
    keys: str
    enabled: bool
    needs: str
    checked: bool
    act: Callable[[], None]


def entries_of(menus: Iterable[QMenu], *, above: str = "", but: Sequence[str] = ()) -> list[Entry]:
    """Return what stands in menus, those that are filled when they are shown included; `above` names the menus."""
    before = f"{above}{STEP}" if above else ""
    return [entry for menu in menus for action in menu.actions() for entry in _entries(action, before, but)]


def _entries(action: QAction, above: str, but: Sequence[str]) -> Iterator[Entry]:
    words = f"{above}{plain(action.text())}"
    menu = action.menu()
    if isinstance(menu, QMenu):
        menu.aboutToShow.emit()  # fills it
        for inner in menu.actions():
            yield from _entries(inner, words + STEP, but)
    elif not action.isSeparator() and action.objectName() not in but and words:
        keys = ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
        if not action.isEnabled() and not action.objectName():  # a line of a submenu that says there is nothing
            return
        enabled, checked = action.isEnabled(), action.isCheckable() and action.isChecked()
        needs = "" if enabled else needs_of(action.objectName())
        yield Entry(action.objectName() or words, words, keys, enabled, needs, checked, action.trigger)


def plain(words: str) -> str:
    """Return an action's words without the letter that Alt presses it by."""
    whole = words.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return " ".join(whole.split()).rstrip("…")


def ranked(entries: Sequence[Entry], typed: str, used: Sequence[str]) -> list[Entry]:
    """Return the entries that fit what was typed, the best first, of equals those last used."""
    recent = {name: len(used) - at for at, name in enumerate(used)}
    fits = [(fit(typed, entry.words) if typed.strip() else 1.0, entry) for entry in entries]
    found = [(fit_, entry) for fit_, entry in fits if fit_]
    found.sort(key=lambda one: (one[0], recent.get(one[1].name, 0), one[1].enabled), reverse=True)
    return [entry for _, entry in found]
