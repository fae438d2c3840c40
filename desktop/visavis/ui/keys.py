"""Which keys do what: the table's own, where the user chose no others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from visavis.ui.actions import ACTIONS, MENUS, OTHERS_KEY, PARTY_KEYS, SUBMENUS, plain_words

OTHERS = "party_others"
# Tab walks through the window, Escape leaves, the others move in texts and lists: no action may take them away.
RESERVED = ("Esc", "Tab", "Shift+Tab", "Backtab", "Return", "Enter", "Space", "Up", "Down", "Left", "Right")


class Keyed(NamedTuple):
    """Something that can have keys: its name in the program, its words, the menu it belongs to, its first keys."""

    name: str
    words: str
    menu: str
    keys: tuple[str, ...]


def keyed() -> list[Keyed]:
    """Return all that can have keys, in the order of the menus."""
    menus = {name: plain_words(words) for name, words in MENUS}
    menus |= {spec.name: plain_words(spec.words) for spec in ACTIONS if spec.name in SUBMENUS}
    found = []
    for spec in ACTIONS:
        if spec.name == "move":
            found += _parties(menus[spec.menu])
        if spec.name not in SUBMENUS:
            found.append(Keyed(spec.name, plain_words(spec.words), menus[spec.menu], spec.keys))
    return found


def _parties(menu: str) -> list[Keyed]:
    words = QCoreApplication.translate("Keys", "Move to pane {number}, or make the selected words its quotation")
    others = QCoreApplication.translate("Keys", "Move to Others")
    numbered = [Keyed(f"party_{key}", words.format(number=key), menu, (key,)) for key in PARTY_KEYS]
    return [*numbered, Keyed(OTHERS, others, menu, (OTHERS_KEY,))]


def name_of(key: str) -> str:
    """Return the name of what a party's key does."""
    return OTHERS if key == OTHERS_KEY else f"party_{key}"


def normal(key: str) -> str:
    """Return a key as the settings hold it, whatever way it is written."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def shown(key: str) -> str:
    """Return a key as the user's system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


class Keymap:
    """The keys of every action; `changed` holds only those that differ from the table's."""

    def __init__(self, changed: Mapping[str, tuple[str, ...]] | None = None) -> None:
        self.changed = dict(changed or {})
        self._first = {one.name: tuple(normal(key) for key in one.keys) for one in keyed()}

    def keys(self, name: str) -> tuple[str, ...]:
        """Return the keys of an action."""
        return self.changed.get(name, self._first.get(name, ()))

    def text(self, name: str) -> str:
        """Return an action's keys as the user's system writes them; empty where it has none."""
        return ", ".join(shown(key) for key in self.keys(name))

    def first(self, name: str) -> str:
        """Return an action's first key as the user's system writes it."""
        return shown(self.keys(name)[0]) if self.keys(name) else ""

    def holder(self, key: str) -> str:
        """Return the name of what has a key; empty: nothing."""
        return next((name for name in self._first if normal(key) in self.keys(name)), "")

    def with_keys(self, name: str, keys: tuple[str, ...]) -> Keymap:
        """Return the keymap with other keys for an action; whatever had them loses them."""
        taken = tuple(dict.fromkeys(normal(key) for key in keys))
        others = {other: tuple(key for key in self.keys(other) if key not in taken) for other in self._first}
        chosen = {**others, name: taken}
        return Keymap({other: held for other, held in chosen.items() if held != self._first[other]})

    def reset(self, name: str) -> Keymap:
        """Return the keymap with the action's own keys again."""
        return self.with_keys(name, self._first[name])


def with_key(words: str, key: str) -> str:
    """Return the words of a tool tip with the key that does the same, if there is one."""
    return f"{words} ({key})" if key else words


def key_list(keymap: Keymap) -> list[tuple[str, str]]:
    """Return keys and what they do, in the order of the menus; the parties' numbers as one line where they are so."""
    listed = []
    numbered = [f"party_{key}" for key in PARTY_KEYS]
    as_ever = not any(name in keymap.changed for name in numbered)
    for one in keyed():
        if one.name in numbered and as_ever:
            if one.name == numbered[0]:
                words = QCoreApplication.translate(
                    "Keys", "Move to a party’s pane, or make the selected words its quotation"
                )
                listed.append((f"{PARTY_KEYS[0]} – {PARTY_KEYS[-1]}", words))
        elif keymap.keys(one.name):
            listed.append((keymap.text(one.name), one.words))
    select = QCoreApplication.translate("Keys", "Select words in the article by letter, or by word with Ctrl")
    return [*listed, (QCoreApplication.translate("Keys", "Shift + arrows"), select)]


def keys_in_sight(keymap: Keymap, parties: int) -> list[tuple[str, str]]:
    """Return the keys that correct the selected card, and what they do; those that have none are left out."""
    translate = QCoreApplication.translate
    first, last = (keymap.first(name_of(key)) for key in (PARTY_KEYS[0], PARTY_KEYS[min(max(parties, 1), 9) - 1]))
    found = [
        (keymap.first("accept"), translate("Keys", "accept")),
        (keymap.first("speaker"), translate("Keys", "speaker")),
        (f"{first}–{last}" if first and last else "", translate("Keys", "party")),
        (keymap.first("dismiss"), translate("Keys", "dismiss")),
        (keymap.first("note"), translate("Keys", "note")),
        (keymap.first("keys"), translate("Keys", "keys")),
    ]
    return [(key, words) for key, words in found if key]
