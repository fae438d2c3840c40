"""What one mark can be, judged by its character and its neighbours: opening, closing, either, or no mark at all."""

from __future__ import annotations

import re
from enum import Enum

# Every character or digraph that some press uses as a quotation mark. ''…'' and ``…'' are typewriter and TeX habits,
# ,,…'' a German one. Longer forms come first.
MARK = re.compile("[“”„‟\"«»‹›「」『』]|''|``|’’|‘‘|,,(?=\\w)|['‘’‚‛`]")

SINGLES = frozenset("'‘’‚‛`")
_GROUPS = {"«": "guillemets", "»": "guillemets", "‹": "small guillemets", "›": "small guillemets"} | {
    "「": "corner",
    "」": "corner",
    "『": "white corner",
    "』": "white corner",
}
OPENERS = frozenset(("“", "„", "‟", "«", "‹", "「", "『", "``", "‘‘", ",,", "‘", "‚", "‛", "`"))
CLOSERS = frozenset(("”", "»", "›", "」", "』", "’’", "’"))

_BEFORE_OPENING = frozenset("([{<—–-/…*_“”„‟\"«»‹›「」『』'‘’‚‛`")
_AFTER_CLOSING = frozenset(".,;:!?)]}>—–-/…*_“”„‟\"«»‹›「」『』'‘’‚‛`")

# Words that begin with an apostrophe in English prose ('em, 'til, '90s), from the entries of English dictionaries.
_ELISION = re.compile(
    r"(?:\d\ds?\b|(?:em|til|till|tis|twas|twere|twill|cause|cuz|bout|round|neath|tween|nother|nuff|fraid|ello|ere|d|s|n)\b)",
    re.IGNORECASE,
)
_SPEECH_END = frozenset(".,!?;:…—")


class Shape(Enum):
    """What the neighbours of a mark let it be."""

    OPENING = "opening"
    CLOSING = "closing"
    EITHER = "either"


def group_of(mark: str) -> str:
    """Return the family within which marks close each other: all double marks do, mixed or not, and all single ones."""
    return "single" if mark in SINGLES else _GROUPS.get(mark, "double")


def shape_of(text: str, start: int, end: int) -> Shape:
    """Return what the mark at `text[start:end]` can be by its neighbours alone."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    opens = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
    closes = not before.isspace() and (after.isspace() or after in _AFTER_CLOSING)
    if opens == closes:
        return Shape.EITHER
    return Shape.OPENING if opens else Shape.CLOSING


def is_inside_word(text: str, start: int, end: int) -> bool:
    """Tell whether letters or digits touch the mark on both sides, as in “don't”."""
    return start > 0 and end < len(text) and text[start - 1].isalnum() and text[end].isalnum()


def is_glued(text: str, start: int, end: int) -> bool:
    """Tell whether a mark inside a word may close before a new sentence that lost its blank (“Targets’Russia”)."""
    return text[start - 1].islower() and text[end].isupper()


def is_elision(text: str, end: int) -> bool:
    """Tell whether the letters after a single mark make a word that drops its beginning ('em, '90s)."""
    return _ELISION.match(text, end) is not None


def may_be_possessive(text: str, start: int, end: int) -> bool:
    """Tell whether a closing single mark could as well be the possessive of a plural (“the workers’ rights”)."""
    return text[start - 1] in "sSxz" and text[end : end + 1] == " " and text[end + 1 : end + 2].islower()


def ends_speech(text: str, start: int) -> bool:
    """Tell whether punctuation stands before the mark, as it does where speech ends (“…,” she said)."""
    return start > 0 and text[start - 1] in _SPEECH_END


def may_be_inches(text: str, start: int) -> bool:
    """Tell whether a digit stands before the mark, as in 6'2″."""
    return start > 0 and text[start - 1].isdigit()
