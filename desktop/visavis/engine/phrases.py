"""Noun phrases without a parser: their article, the words up to the head, and the head itself."""

from __future__ import annotations

import re

from visavis.engine.roles import SpeakerLexicon, singular

_ARTICLE = re.compile(
    r"^(?:both[ \xa0]+)?(?:the|a|an|this|that|these|those|both|some|one)[ \xa0]+(?=\w)", re.IGNORECASE
)
_DEFINITE = re.compile(r"^(?:both[ \xa0]+)?(?:the|this|that|these|those|both|his|her|its|their)\b", re.IGNORECASE)
_INDEFINITE = re.compile(r"^(?:a|an|some|one|another|several|many|two|three|four|five)\b", re.IGNORECASE)
_EDGES = ' \t\r\n\xa0,;:.!?"“”„«»‘()[]—–-'
_WORD = re.compile(r"[\w’'.&/-]*\w[’'.]?")
_POSSESSIVE = re.compile(r"[’']s?$")
_ENDS_HEAD = frozenset("who whose which that whom where when whether as than said says told including".split())
_PARTICIPLE = re.compile(r"[a-z]{3,}ing$")
_ING_NOUNS = frozenset(
    "meeting briefing hearing filing ruling posting recording writing being building king spring".split()
)


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


def without_article(phrase: str) -> str:
    """Return `phrase` without the article or "both" it begins with."""
    return _ARTICLE.sub("", plain(phrase), count=1)


def is_definite(phrase: str) -> bool:
    """Tell whether `phrase` points back at something known ("the spokesman", "her office")."""
    return _DEFINITE.match(phrase) is not None


def is_indefinite(phrase: str) -> bool:
    """Tell whether `phrase` brings in somebody new ("a spokesman")."""
    return _INDEFINITE.match(phrase) is not None


def head_zone(phrase: str, lexicon: SpeakerLexicon) -> list[str]:
    """Return the words of `phrase` up to its head: before the first preposition, relative or participle; no article."""
    zone: list[str] = []
    prepositions = lexicon.words.get("preposition", frozenset())
    for word in _WORD.findall(without_article(phrase.partition("(")[0].partition(", ")[0])):
        lower = word.lower()
        if zone and (lower in prepositions or lower in _ENDS_HEAD or _is_participle(lower, word)):
            break
        zone.append(word)
    return zone


def _is_participle(lower: str, word: str) -> bool:
    return word.islower() and _PARTICIPLE.match(lower) is not None and lower not in _ING_NOUNS


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
    return word in ("people", "men", "women", "police", "troops", "children", "those") or (
        word.endswith("s") and not word.endswith(("ss", "us", "’s", "'s", "is", "news"))
    )


def capitalised(phrase: str) -> str:
    """Return `phrase` with its first letter as a capital."""
    return phrase[:1].upper() + phrase[1:]
