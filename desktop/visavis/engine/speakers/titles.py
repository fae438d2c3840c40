"""How far the title before a name reaches: "the self-proclaimed mayor of Alder", "Norland's interior minister"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from visavis.engine.speakers.capitals import Capital
from visavis.engine.speakers.roles import SpeakerLexicon

_WORD = re.compile(r"\w(?:[\w’'.&/-]*[\w’'.])?")
_INITIALS = re.compile(r"(?:\w\.)+")
_OWNER = re.compile(r"(?<![\w’'.-])((?:[A-Z]\.){2,}|\w[\w.-]*\w)[’']s?[ \xa0]$")
_REACH = 110  # letters looked at before a name for its title
_OWNER_REACH = 40
_MOST_WORDS = 9
_OFFICE_GAPS = ("of", "for", "in", "at", "to", "the")


def title_start(
    text: str, lexicon: SpeakerLexicon, before: Sequence[Capital], left: int, floor: int, *, bare: bool
) -> int:
    """Return where the noun phrase that ends at `left` begins; `left` itself where it is no title.

    Args:
        text: The article's text.
        lexicon: The words for roles.
        before: The capitals of the title that are known already.
        left: Where they begin, or the name where there are none.
        floor: How far back the title may reach at most.
        bare: Nothing before the name is known to be a title, so that it takes a role right before it.
    """
    if before and before[0].lower in lexicon.titles:  # Mr, Gen
        return left
    words = _words_before(text, lexicon, left, max(floor, left - _REACH))
    if before and not any(word.lower in lexicon.role_words for word in before):
        return _office_start(lexicon, words, left)
    return _phrase_start(lexicon, words, left, bare=bare)


def owner_start(text: str, start: int, floor: int) -> int:
    """Return where the owner before a body's name begins ("Norland's" of "Norland's Senate"), else `start`."""
    low = max(floor, start - _OWNER_REACH)
    found = _OWNER.search(text[low:start])
    return low + found.start() if found is not None and found[1][0].isupper() else start


def _phrase_start(lexicon: SpeakerLexicon, words: Iterator[tuple[int, str]], left: int, *, bare: bool) -> int:
    start = left
    for index, (offset, word) in enumerate(words):
        lower = word.lower().strip("’'")
        if index >= _MOST_WORDS or lower in lexicon.stops:
            break
        possessive = word.endswith(("’s", "'s", "s’", "s'"))
        is_role = lexicon.role(lower.rstrip(".")) is not None
        if index == 0 and bare and (not is_role or lower.endswith("s") or possessive):
            break
        if not is_role and not _is_in_title(lexicon, word, lower, bare=bare):
            break
        start = offset
        if possessive:
            break
    return start


def _office_start(lexicon: SpeakerLexicon, words: Iterator[tuple[int, str]], left: int) -> int:
    """Return where "mayor of" begins before the office's name at `left`; `left` where no role is found."""
    start, role = left, False
    for index, (offset, word) in enumerate(words):
        lower = word.lower()
        if index >= _MOST_WORDS:
            break
        is_role = lexicon.role(lower) is not None
        if not role and lower in _OFFICE_GAPS:
            continue
        if lower in lexicon.stops or not (is_role or _is_in_title(lexicon, word, lower, bare=True)):
            break
        role = role or is_role
        start = offset if role else start
        if word.endswith(("’s", "'s")):
            break
    return start


def _is_in_title(lexicon: SpeakerLexicon, word: str, lower: str, *, bare: bool) -> bool:
    """Tell whether a word left of a title belongs to it; a title in capitals takes few words in lower case."""
    if word[0].isupper() or lower in lexicon.words["title-adjective"]:
        return True
    return bare and (not lower.endswith(("ing", "ed")) or "-" in lower)  # "self-proclaimed", but not "asked"


def _words_before(text: str, lexicon: SpeakerLexicon, left: int, floor: int) -> Iterator[tuple[int, str]]:
    """Yield the words before `left`, the nearest first, as far as only single blanks lie between."""
    end = left
    while end > floor and text[end - 1] in " \xa0":
        word = text[floor : end - 1].replace("\xa0", " ").rpartition(" ")[2]
        bare = word.lstrip('"“„«‘([')
        if not _WORD.fullmatch(bare) or (bare[-1] == "." and not _is_abbreviation(lexicon, bare)):
            return
        yield end - 1 - len(bare), bare
        if len(bare) < len(word):
            return
        end -= 1 + len(word)


def _is_abbreviation(lexicon: SpeakerLexicon, word: str) -> bool:
    return word[:-1].lower() in lexicon.words["short-title"] or _INITIALS.fullmatch(word) is not None
