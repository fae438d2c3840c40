"""Cut a phrase into words that compare equal however they are spelled: case, accents, dots and possessives aside."""

from __future__ import annotations

import re
import sys
import unicodedata
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

# An abbreviation with dots ("U.S.", "J.D"), or letters and digits with apostrophes inside ("N'Djamena", "Ukraine's").
_WORD = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?(?![^\W_])|[^\W_]+(?:['’ʼ`][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’ʼ`][sS]$")
_INNER_MARKS = str.maketrans("", "", ".'’ʼ`")
# Letters that Unicode does not take apart into a base letter and an accent.
_UNDIVIDED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"}
)


class Word(NamedTuple):  # made for every word of every phrase: a dataclass would take three times as long
    """One word of a phrase.

    `key` is what it compares by, `gap` the characters between the word before and this one.
    """

    text: str
    key: str
    gap: str
    possessive: bool

    @property
    def capital(self) -> bool:
        """Tell whether the word begins with a capital letter."""
        return self.text[:1].isupper()

    @property
    def joined(self) -> bool:
        """Tell whether a hyphen ties the word to the one before it ("based" in "US-based")."""
        return self.gap in ("-", "‑", "–", "- ")


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """Return the text in small letters, without accents and without dots and apostrophes."""
    low = _unaccented(text.lower())
    return low if low.isalnum() else low.translate(_INNER_MARKS)


def plain(text: str) -> str:
    """Return the text folded, with spaces for hyphens."""
    return fold(text).replace("-", " ")


def _unaccented(low: str) -> str:
    if low.isascii():
        return low
    apart = unicodedata.normalize("NFKD", low.translate(_UNDIVIDED))
    return apart if apart.isascii() else "".join([letter for letter in apart if not unicodedata.combining(letter)])


@lru_cache(maxsize=4_000)  # a phrase is cut several times on its way to an affiliation
def words(phrase: str) -> tuple[Word, ...]:
    """Return the words of a phrase in order; "Ukraine's" is "ukraine", marked as possessive."""
    return words_from(phrase, 0, sys.maxsize)


def words_from(text: str, start: int, most: int) -> tuple[Word, ...]:
    """Return the words of a text from the code point `start` on, so many at most; as for `words`."""
    found = []
    end = start
    for match in islice(_WORD.finditer(text, start), most):
        raw = match.group()
        bare = raw if raw.isalnum() else _POSSESSIVE.sub("", raw)
        after = text[match.end() : match.end() + 1]
        possessive = bare != raw or (after in ("'", "’") and bare.endswith("s"))
        found.append(Word(raw, fold(bare), text[end : match.start()], possessive))
        end = match.end()
    return tuple(found)


def keys(text: str) -> tuple[str, ...]:
    """Return what the words of a phrase compare by."""
    return key_lists(text, "\n")[0]


def key_lists(text: str, separator: str) -> list[tuple[str, ...]]:
    """Return what the words of several phrases compare by, which stand in one text with a separator between them.

    Thousands of names are read when the program starts, so plain ones are cut together and not word by word.
    """
    low = _unaccented(text.lower()).replace("-", " ")
    if _is_plain(text.replace(separator, ""), low.replace(separator, "")) and low.count(separator) == text.count(
        separator
    ):
        return [tuple(phrase.split()) for phrase in low.split(separator)]
    return [_keys(phrase) for phrase in text.split(separator)]


def _keys(phrase: str) -> tuple[str, ...]:
    low = _unaccented(phrase.lower()).replace("-", " ")
    return tuple(low.split()) if _is_plain(phrase, low) else tuple([word.key for word in words(phrase)])


def _is_plain(text: str, low: str) -> bool:
    """Tell whether a text, and the same without accents, are letters and blanks alone.

    An accent that is a character of its own cuts a word where it stands, and is gone without a trace from `low`.
    """
    bare = low.replace(" ", "").isalnum()
    return bare and (text.isascii() or text.replace(" ", "").replace("-", "").isalnum())
