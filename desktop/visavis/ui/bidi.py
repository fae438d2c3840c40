"""Which way words are read, and the invisible characters that would turn them round, made visible.

With U+202E and its kin a text can show other words than it holds ("Trojan source", Boucher and Anderson 2021), so none
of them is obeyed: each is shown as one mark of the same length, and offsets stay true.
"""

from __future__ import annotations

import re
from unicodedata import bidirectional, name

TO_THE_RIGHT, TO_THE_LEFT, BY_THE_WORDS, END = "⇢", "⇠", "⇿", "⇥"  # without a direction of their own
MARKS = {
    "\u202a": TO_THE_RIGHT,
    "\u202b": TO_THE_LEFT,
    "\u202c": END,
    "\u202d": TO_THE_RIGHT,
    "\u202e": TO_THE_LEFT,
    "\u2066": TO_THE_RIGHT,
    "\u2067": TO_THE_LEFT,
    "\u2068": BY_THE_WORDS,
    "\u2069": END,
}
CONTROL = re.compile("[\u202a-\u202e\u2066-\u2069]")
_LEFTWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_TABLE = str.maketrans(MARKS)


def visible(words: str) -> str:
    """Return words of the same length in which nothing turns the others round unseen."""
    return words if words.isascii() else words.translate(_TABLE)


def describe(control: str) -> str:
    """Return a control character's name in the Unicode standard, with its number."""
    return f"U+{ord(control):04X} {name(control)}"


def is_mixed(words: str) -> bool:
    """Tell whether any letter is written from right to left, so that neighbours in the text may stand apart."""
    return not words.isascii() and _LEFTWARDS.search(words) is not None


def reads_leftwards(words: str) -> bool:
    """Tell whether the first letter with a direction is written from right to left."""
    if not is_mixed(words):
        return False
    directions = (bidirectional(char) for char in words)
    return next((direction for direction in directions if direction in ("L", "R", "AL")), "L") != "L"
