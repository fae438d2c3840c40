"""Makes words from elsewhere safe to show on one line."""

from __future__ import annotations


def on_one_line(words: str) -> str:
    """Return the words with single blanks, and without control characters that would steer a terminal or turn text."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in words).split())
