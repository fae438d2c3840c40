"""Noun phrases without a parser: their article, the words up to the head, and the head itself."""

from __future__ import annotations

import re
from functools import lru_cache

from visavis.engine.speakers.roles import SpeakerLexicon, singular

_ARTICLE = re.compile(
    r"^(?:both[ \xa0]+)?(?:the|a|an|this|that|these|those|both|some|one)[ \xa0]+(?=\w)", re.IGNORECASE
)
_DEFINITE = re.compile(r"^(?:both[ \xa0]+)?(?:the|this|that|these|those|both|his|her|its|their)\b", re.IGNORECASE)
_INDEFINITE = re.compile(r"^(?:a|an|some|one|another|several|many|two|three|four|five)\b", re.IGNORECASE)
_EDGES = ' \t\r\n\xa0,;:.!?"“”„«»‘()[]—–-'
_WORD = re.compile(r"[\w’'.&/-]*\w[’'.]?")
_POSSESSIVE = re.compile(r"[’']s?$")
_PARTICIPLE = re.compile(r"[a-z]{3,}ing$")
_REMEMBERED = 10_000  # phrases, each of which is asked about three times on its way to a speaker


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the offsets of `text[start:end]` without blanks and marks at its edges."""
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES and not _closes_something(text, start, end):
        end -= 1
    return start, end


def _closes_something(text: str, start: int, end: int) -> bool:
    if text[end - 1] == ")":
        return "(" in text[start:end]
    return (
        text[end - 1] == "." and end - start >= 3 and text[end - 3 : end - 2] in (".", " ") and text[end - 2].isupper()
    )


def plain(phrase: str) -> str:
    """Return `phrase` in one line, single blanks."""
    return " ".join(phrase.split())


@lru_cache(maxsize=_REMEMBERED)
def without_article(phrase: str) -> str:
    """Return `phrase` without the article or "both" it begins with."""
    return _ARTICLE.sub("", plain(phrase), count=1)


def is_definite(phrase: str) -> bool:
    """Tell whether `phrase` points back at something known ("the spokesman", "her office")."""
    return _DEFINITE.match(phrase) is not None


def is_indefinite(phrase: str) -> bool:
    """Tell whether `phrase` brings in somebody new ("a spokesman")."""
    return _INDEFINITE.match(phrase) is not None


@lru_cache(maxsize=_REMEMBERED)
def head_zone(phrase: str, lexicon: SpeakerLexicon) -> tuple[str, ...]:
    """Return the words of `phrase` up to its head: before the first preposition, relative or participle; no article."""
    prepositions, relatives = lexicon.words["preposition"], lexicon.words["relative"]
    words = _WORD.findall(without_article(phrase.partition("(")[0].partition(", ")[0]))
    for index, word in enumerate(words):
        lower = word.lower()
        if lower in prepositions or lower in relatives or (index and is_participle(word, lexicon)):
            return tuple(words[:index])
    return tuple(words)


def is_participle(word: str, lexicon: SpeakerLexicon) -> bool:
    """Tell whether `word` is a form in -ing that opens a clause ("manning"), no noun ("briefing")."""
    return _PARTICIPLE.fullmatch(word) is not None and word not in lexicon.words["ing-noun"]


def head_word(phrase: str, lexicon: SpeakerLexicon) -> str:
    """Return the head of `phrase` in lower case and singular; empty where it has none."""
    zone = head_zone(phrase, lexicon)
    return singular(_POSSESSIVE.sub("", zone[-1]).lower().rstrip(".")) if zone else ""


def is_plural(phrase: str, lexicon: SpeakerLexicon) -> bool:
    """Tell whether the head of `phrase` is a plural ("officials", "protesters", "people")."""
    zone = head_zone(phrase, lexicon)
    if not zone:
        return False
    word = zone[-1].lower()
    return (
        word in ("people", "police", "personnel", "staff", "children", "those")
        or word.endswith("men")
        or (word.endswith("s") and not word.endswith(("ss", "us", "’s", "'s", "is", "news")))
    )


def before_participle(phrase: str, lexicon: SpeakerLexicon) -> str:
    """Return `phrase` up to a participle that only tells more ("miners leaving the pit" → "miners")."""
    words = phrase.split(" ")
    for index, word in enumerate(words[1:], 1):
        before = " ".join(words[:index]).rstrip(",")
        if is_participle(word, lexicon) and is_plural(before, lexicon):
            return before
    return phrase


def capitalised(phrase: str) -> str:
    """Return `phrase` with its first letter as a capital."""
    return phrase[:1].upper() + phrase[1:]
