"""Finds where a headline runs into the sentence after it, its line break lost when the page was saved."""

from __future__ import annotations

import re

# The longest of 840 newspaper headlines (PolNeAR) has 22 words.
MOST_HEADLINE_WORDS = 24
FEWEST_HEADLINE_WORDS = 4
FEWEST_SENTENCE_WORDS = 6
HEADLINE_REACH = 220  # characters in which the joint must come
# Title Case leaves articles, conjunctions and prepositions small, the longer of which are these.
LONG_WORD = 4
SMALL_WORDS = frozenset((
    "about", "above", "after", "against", "along", "amid", "among", "around", "before", "behind", "below", "between",
    "beyond", "despite", "during", "from", "inside", "into", "near", "onto", "over", "than", "that", "through",
    "toward", "towards", "under", "until", "upon", "when", "with", "within", "without",
))  # fmt: skip
# Less than half capitalised is a sentence, even one full of names.
SENTENCE_CASE_SHARE = 0.5
# Names with a capital inside: McDonald, MacArthur, DeSantis, LaFleur, iPhone, eBay, FitzGerald, VanDyke, YouTube.
INNER_CAPITALS = frozenset(
    ("mc", "mac", "de", "di", "du", "la", "le", "van", "von", "fitz", "o", "i", "e", "al", "el", "you")
)

_JOINT = re.compile(r"(?:(?<=[a-zß-ÿ0-9?!])|(?<=[\w.?!,][’”'\"»)]))(?=[“‘\"]?(?:[A-ZÀ-Þ][a-zß-ÿ]|A )[\w’]*[ ,]?)")
_BYLINE = re.compile(r"(?:Posted|Published|Updated|Written) (?:by|on)\b")  # follows the headline in WordPress themes
# A letter that may end a headline before one that may begin a sentence: what a line without a joint mostly lacks.
_MAY_BE_JOINT = re.compile(r"[a-zß-ÿ0-9?!’”'\"»)][“‘\"]?(?:[A-ZÀ-Þ][a-zß-ÿ]|A )")
_APOSTROPHES = "’'"
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_STOP = re.compile(r"[.!?…][’”'\"»)]*\s")


def joint(line: str) -> int | None:
    """Return the offset at which a sentence begins right behind a title-cased headline, or None.

    The evidence has to be strong: no space at the joint, capitalised words before it, a plain sentence after it.
    """
    if not _MAY_BE_JOINT.search(line, 0, HEADLINE_REACH):
        return None
    for match in _JOINT.finditer(line, 0, HEADLINE_REACH):
        if _is_headline(line[: match.start()]) and _is_sentence(line[match.start() : match.start() + HEADLINE_REACH]):
            return match.start()
    return None


def _is_headline(head: str) -> bool:
    words = _WORD.findall(head)
    if not FEWEST_HEADLINE_WORDS <= len(words) <= MOST_HEADLINE_WORDS or _STOP.search(head):
        return False
    if (words[-1].lower() in INNER_CAPITALS and head.endswith(words[-1])) or _ends_in_apostrophe(head):
        return False
    return head[0] not in "–—-" and all(_is_title_cased(word) for word in words)


def _is_sentence(tail: str) -> bool:
    if _BYLINE.match(tail):
        return True
    words = _WORD.findall(tail)[:MOST_HEADLINE_WORDS]
    return len(words) >= FEWEST_SENTENCE_WORDS and _capitalised(words) < SENTENCE_CASE_SHARE


def _ends_in_apostrophe(head: str) -> bool:
    """Tell a mark inside a word ("O’Brien") from one that closes a quotation: that one was opened before."""
    return head[-1] in _APOSTROPHES and not re.search(r"(?:^|[\s(“])[‘'][^\s]", head)


def _is_title_cased(word: str) -> bool:
    return not word[0].islower() or len(word) < LONG_WORD or word in SMALL_WORDS


def _capitalised(words: list[str]) -> float:
    """Return the share of capitalised words among those of four letters and more."""
    long = [word for word in words if len(word) >= 4]
    return sum(word[0].isupper() for word in long) / len(long) if long else 0.0
