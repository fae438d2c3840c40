"""How well what was typed fits an entry: letters in their order, the better the closer they stand to word starts."""

from __future__ import annotations

import unicodedata

# An entry fits better where it holds a word as typed at its start, then at a word's start, then anywhere, and worst
# where only the letters stand in it in their order. Tried by hand over all actions: "exp", "uk", "nq", "zoo".
AT_START, AT_WORD, WITHIN, INITIALS, SCATTERED = 5.0, 4.0, 2.5, 2.0, 1.0


def fit(typed: str, words: str) -> float:
    """Return how well `typed` fits, each of its words for itself; 0 where one of them does not fit at all."""
    entry = folded(words)
    fits = [_fit(word, entry) for word in folded(typed).split()]
    return sum(fits) / len(fits) if fits and all(fits) else 0.0


def folded(words: str) -> str:
    """Return words without case and accents."""
    apart = unicodedata.normalize("NFKD", words.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _fit(typed: str, entry: str) -> float:
    at = entry.find(typed)
    if at == 0:
        return AT_START
    if f" {typed}" in entry:
        return AT_WORD
    if at > 0:
        return WITHIN
    initials = "".join(word[0] for word in entry.split())
    if _in_order(typed, initials):
        return INITIALS
    return SCATTERED if _in_order(typed, entry) else 0.0


def _in_order(typed: str, letters: str) -> bool:
    rest = iter(letters)
    return all(letter in rest for letter in typed)
