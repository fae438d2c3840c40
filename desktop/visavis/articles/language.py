"""Tells the language of a text from its script and its commonest short words, cheaply."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from visavis.articles.lexicon import entries

SAMPLE = 20_000  # characters: enough words for the counts to settle
FEWEST_HITS = 3
# Most texts have told their language by now: one short word in four is listed, and other languages share few of them.
BEGINNING = 2_000  # characters
CLEAR_HITS, CLEAR_LEAD = 20, 3
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = (  # a range of letters that decides alone, and the language that most news in it is written in
    ("ja", r"[\u3040-\u30ff]"),
    ("ko", r"[\uac00-\ud7af]"),
    ("zh", r"[\u4e00-\u9fff]"),
    ("ar", r"[\u0600-\u06ff]"),
    ("he", r"[\u0590-\u05ff]"),
    ("el", r"[\u0370-\u03ff]"),
    ("hi", r"[\u0900-\u097f]"),
    ("ru", r"[\u0400-\u04ff]"),
)
_FIRST_SCRIPT, _MARKS = "\u0370", ("\u2000", "\u3000")  # below and between there are no letters of these scripts
_UKRAINIAN = re.compile(r"[іїєґ]")
_RUSSIAN = re.compile(r"[ыэъё]")


def language(text: str) -> str:
    """Return the text's language as a BCP 47 code ("en"), or an empty string where there is too little to tell."""
    beginning = text[:BEGINNING].casefold()
    if not _may_have_script(beginning):
        best, second = _most_hits(beginning)
        if best[0] >= max(CLEAR_HITS, CLEAR_LEAD * second[0]):
            return best[1]
    sample = text[:SAMPLE].casefold()
    if _may_have_script(sample) and (code := _by_script(sample)):
        return code
    best, _ = _most_hits(sample)
    return best[1] if best[0] >= FEWEST_HITS else ""


def _most_hits(sample: str) -> list[tuple[int, str]]:
    """Return the two languages with the most short words in the sample, and how many; the first listed of several."""
    counts = Counter(_WORD.findall(sample))
    hits = [(sum([counts.get(word, 0) for word in words]), code) for code, words in _short_words().items()]
    return sorted(hits, key=lambda one: -one[0])[:2]


def _may_have_script(sample: str) -> bool:
    """Tell whether it is worth counting: most texts have none of these letters, and need no patterns for them."""
    return any(char >= _FIRST_SCRIPT and not _MARKS[0] <= char < _MARKS[1] for char in set(sample))


def _by_script(sample: str) -> str:
    """Return the language of the script that the letters are in, or an empty string where that leaves it open."""
    letters = sum(char.isalpha() for char in sample)
    for code, script in _SCRIPTS:
        # Japanese mixes two scripts, so a fifth of the letters decides; a Greek name in English stays far below.
        if letters and 5 * len(re.findall(script, sample)) > letters:
            return _cyrillic(sample) if code == "ru" else code
    return ""


@cache
def _short_words() -> dict[str, frozenset[str]]:
    """Return the shipped lists of short words by language, read once."""
    found = {}
    for entry in entries("languages.txt"):
        code, colon, words = entry.text.partition(":")
        if not (colon and words.strip()):
            raise entry.wrong("not a language code, a colon and its words")
        found[code] = frozenset(words.split())
    return found


def _cyrillic(sample: str) -> str:
    return "uk" if len(_UKRAINIAN.findall(sample)) > len(_RUSSIAN.findall(sample)) else "ru"
