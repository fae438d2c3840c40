"""Mend a source span that was drawn too long or too short: one noun phrase, and nothing of the content."""

from __future__ import annotations

import re
from itertools import pairwise

from visavis.engine.speakers.cast import Cast
from visavis.engine.speakers.phrases import trimmed
from visavis.engine.speakers.roles import SpeakerLexicon, singular
from visavis.model import Span

_CLAUSE = re.compile(r"[ \xa0](?:said|says|told|tells|quoted|was|were|had|has)\b|,?[ \xa0](?:who|whose|which)[ \xa0]")
# Two words in capitals at least, one of them no acronym by its length, before a word with one capital.
_HEADING = re.compile(r"(?=[A-Z .-]*[A-Z]{5})[A-Z]{2,}(?:[ \xa0-][A-Z]{2,})+[ \xa0](?=[A-Z][a-zß-ÿ])")
_BARE_PLURAL = re.compile(r"[a-z]+s,[ \xa0](?=an?[ \xa0])")
_RELATIVE = re.compile(r"(which|who)[ \xa0][a-z]+s[ \xa0]")
_INNER = re.compile(r"\w,?[ \xa0](?:which|that)[ \xa0]([a-z]+)\b")
_ADVERB = re.compile(
    r"(?:Outside|Inside|Meanwhile|Earlier|Later|Elsewhere|Separately|There|Then|Today),[ \xa0](?=[A-Z])"
)
_PLACING = re.compile(r"\b(?:[Aa]t|[Ii]n|[Oo]utside|[Ff]rom|[Nn]ear|[Oo]n)[ \xa0]$")
_PLACE = re.compile(r"[^\n,.;“”\"]{2,50},[ \xa0](?=(?:[A-Z][\w.’'-]+[ \xa0]){1,6}[A-Z])")
_SELF = re.compile(r"[ \xa0](?:himself|herself|itself|themselves|too|also|alone)$")
_CLOSED = re.compile(r"[\"”»][ \xa0\n]+(?=\S)")
_WORD = re.compile(r"[\w’'.&/-]*[\w’']\.?")
_PRONOUN = re.compile(r"\w+(?![\w-])")  # "she" of "she’s"
_NEXT = re.compile(r"[ \xa0]([\w’'.&/-]*[\w’'])")
_SUBJECTS = frozenset({"he", "she", "it", "they", "we", "i"})
_OF_PEOPLE = ("those ", "people ")  # "those who stayed" is one phrase
_LONGEST = 400  # letters of a source that are read
_MOST_ADDED = 4  # words to a source that ends too early


def mended(cast: Cast, source: Span, content: tuple[Span, ...]) -> Span | None:
    """Return the noun phrase that the source at `source` most likely means; None where nothing is left of it.

    Args:
        cast: The article's figures, by whose names a source cut short is completed.
        source: As the finder drew it.
        content: The words attributed to it, which are no part of it.
    """
    text = cast.reading.text
    source = Span(_without_heading(text, source.start, source.end), source.end)
    if source.of(text).lower() in cast.lexicon.pronouns or cast.named_at(source):
        return source
    start, end = source.start, min(source.end, len(text), source.start + _LONGEST)
    start, end = _without_content(start, end, content)
    start, end = trimmed(text, min(start, end), end)
    start = _after_place(text, _after_break(cast, start, end), end)
    start = _inner_subject(text, cast.lexicon, start, end)
    start = _without_lead(text, cast.lexicon, start, end)
    end = _relative_end(text, start, end) or end
    end = _to_name_end(cast, start, end)
    end = _before_clause(text, cast.lexicon, start, end)
    end = _completed(text, cast.lexicon, start, end)
    start, end = trimmed(text, start, end)
    return Span(start, end) if start < end else None


def _without_content(start: int, end: int, content: tuple[Span, ...]) -> tuple[int, int]:
    for span in content:
        if span.start <= start < span.end < end:
            start = span.end
        elif start < span.start < end <= span.end:
            end = span.start
    return start, end


def _after_break(cast: Cast, start: int, end: int) -> int:
    """Return where the last sentence in the source begins, or what follows a closing mark that nothing in it opened."""
    text = cast.reading.text
    inner = cast.reading.sentence_span(max(start, end - 1)).start
    start = inner if start < inner < end else start
    closed = _CLOSED.search(text, start, end)
    if closed is not None and not any(mark in text[start : closed.start()] for mark in '"“«'):
        return closed.end()
    return start


def _after_place(text: str, start: int, end: int) -> int:
    """Return `start` moved over what only tells where or when: "(At) the High Court, Judge Marl", "Outside, Marl"."""
    lead = _ADVERB.match(text, start, end)
    if lead is None and _PLACING.search(text, max(0, start - 12), start):
        lead = _PLACE.match(text, start, end)
    return lead.end() if lead else start


def _without_heading(text: str, start: int, end: int) -> int:
    """Return `start` moved over what runs into the phrase: a heading in capitals, the last word of the content.

    As in "PORT TALKS Prime Minister Holt" and "(held by) rebels, a senior official, Jan Holt,".
    """
    before = _HEADING.match(text, start, end) or _BARE_PLURAL.match(text, start, end)
    return before.end() if before else start


def _inner_subject(text: str, lexicon: SpeakerLexicon, start: int, end: int) -> int:
    """Return `start` moved to those who speak in a relative clause ("a blast which officials in Alder" said was …)."""
    clause = _INNER.search(text, start, end)
    if clause is None or singular(clause[1]) == clause[1] or singular(clause[1]) not in lexicon.role_words:
        return start
    return clause.start(1)


def _relative_end(text: str, start: int, end: int) -> int | None:
    """Return the end of the pronoun where the source is a relative clause ("which denies that it has"), else None."""
    clause = _RELATIVE.match(text, start, end)
    return clause.end(1) if clause else None


def _without_lead(text: str, lexicon: SpeakerLexicon, start: int, end: int) -> int:
    """Return `start` moved over words that lead up to the phrase ("But he", "which the rebels")."""
    while True:
        found = _WORD.match(text, start, end)
        following = _NEXT.match(text, found.end(), end) if found else None
        if found is None or following is None:
            return start
        word, after = found[0].lower(), following[1]
        relative = word in ("that", "which", "who")
        if word not in lexicon.words["leading"] and not relative:
            return start
        if relative and not (after.lower() in _SUBJECTS or after.lower() in lexicon.words["determiner"]):
            return start
        start = following.start(1)


def _to_name_end(cast: Cast, start: int, end: int) -> int:
    """Return `end` moved to the end of a name that it cuts, unless the part before it is a name by itself."""
    cut = [m for m in cast.overlapping(Span(start, max(start, end))) if m.name.span.end > end]
    if not cut or cast.named_in(Span(max(start, cut[0].name.span.start), end), known_only=True):
        return end
    return cut[0].name.span.end


def _before_clause(text: str, lexicon: SpeakerLexicon, start: int, end: int) -> int:
    """Return `end` moved before what is no part of the phrase: verbs, "himself", a clause with "who"."""
    first = _PRONOUN.match(text, start, end)
    if first is not None and first[0].lower() in _SUBJECTS:
        return first.end()
    clause = _CLAUSE.search(text, start, end)
    if clause is not None and clause.start() > start + 1 and not text[start:end].lower().startswith(_OF_PEOPLE):
        end = clause.start()
    itself = _SELF.search(text, start, end)
    end = itself.start() if itself else end
    words = list(_WORD.finditer(text, start, end))
    for before, word in pairwise(words):
        if word[0].endswith("ed") and _is_clause(word[0], before[0], lexicon):  # "the minister accused his rival"
            end = before.end()
            words = [one for one in words if one.end() <= end]
            break
    while len(words) > 1 and (
        _is_verb(words[-1][0], words[-2][0], lexicon) or words[-1][0] in lexicon.words["conjunction"]
    ):
        end = words[-2].end()
        words.pop()
    return end


def _is_clause(word: str, before: str, lexicon: SpeakerLexicon) -> bool:
    return _is_verb(word, before, lexicon) and word not in lexicon.words["naming"] and before.islower()


def _is_verb(word: str, before: str, lexicon: SpeakerLexicon) -> bool:
    if not word.islower():
        return False
    if word in lexicon.words["verb"]:
        return True
    if _is_noun(word, lexicon):
        return False
    return _is_noun(before, lexicon) and word.endswith(("ed", "s")) and not word.endswith(("ss", "’s", "'s"))


def _is_noun(word: str, lexicon: SpeakerLexicon) -> bool:
    lower = word.lower()
    return lower in lexicon.role_words or lower in lexicon.documents or lower in lexicon.body_words


def _completed(text: str, lexicon: SpeakerLexicon, start: int, end: int) -> int:
    """Return `end` moved over the words that a source lacks which is only "the", "Mr" or "the interior"."""
    following = _following(text, lexicon, end)
    if following is None:  # most sources
        return end
    words = [found[0].lower().rstrip(".") for found in _WORD.finditer(text, start, end)]
    hollow = bool(words) and all(
        word in lexicon.words["determiner"] or word in lexicon.titles or word in lexicon.words["title-adjective"]
        for word in words
    )
    for _ in range(_MOST_ADDED):
        if following is None:
            break
        noun = _is_noun(following[1], lexicon) and following[1] not in lexicon.words["verb"]
        if not (
            hollow or (noun and len(words) < _MOST_ADDED and words and not _ends_phrase(text, end, words, lexicon))
        ):
            break
        end = following.end()
        if noun or (hollow and following[1][0].isupper() and not _next_is_capital(text, end)):
            break
        following = _following(text, lexicon, end)
    return end


def _following(text: str, lexicon: SpeakerLexicon, end: int) -> re.Match[str] | None:
    """Return the word after a source, None where it can be no part of the phrase."""
    found = _NEXT.match(text, end, end + 40)
    return found if found is not None and found[1].lower() not in lexicon.stops else None


def _next_is_capital(text: str, end: int) -> bool:
    following = _NEXT.match(text, end, end + 40)
    return following is not None and following[1][0].isupper()


def _ends_phrase(text: str, end: int, words: list[str], lexicon: SpeakerLexicon) -> bool:
    """Tell whether a source ends in a noun or name already, so that what follows is no part of it."""
    return _is_noun(words[-1], lexicon) or words[-1] in lexicon.pronouns or text[end - 1] in ".,'’" or "’s" in words[-1]
