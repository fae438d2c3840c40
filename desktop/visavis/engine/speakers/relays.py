"""Through whom words reached the reader: "told Interfax", "quoted by Reuters", "according to TASS, she said"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from visavis.engine.speakers.phrases import plain, trimmed, without_article
from visavis.engine.speakers.prose import Reading
from visavis.engine.speakers.roles import SpeakerLexicon
from visavis.model import Span

_QUOTED = r"(?:quoted|quotes|cited|cites|quoting|citing)"
_HINTS = ("quot", "cit")  # without one of them nobody is quoted through somebody
_THROUGH = re.compile(
    r"\b(?:told|tells|telling|speaking (?:to|with|on)|spoke (?:to|with)|talking to|interview(?:ed)? (?:with|by|to|on)|"
    r"comments? to|remarks? to|statement to|(?:quoted|cited|reported|carried|published|saying) by|[Aa]ccording to)"
    r"[ \xa0](?:the[ \xa0])?(?=\S)"
)
_THROUGH_HINTS = ("told", "tell", "spe", "spoke", "talk", "interview", "ment", "remark", " by ", "ccording", "report")
_REPORTED = re.compile(r",[\"”]?[ \xa0](?:the[ \xa0])?(?=\S)")
_REPORTS = re.compile(r"[ \xa0](?:reports|reported)\b")
_OUTLET_WORD = re.compile(r"[\w’'./&-]*[\w’'](?:[ \xa0](?=\w))?")
_RELAY_SOURCE = re.compile(rf"(.{{2,80}}?)[ \xa0]{_QUOTED}\b[ \xa0,]*(.*)", re.DOTALL)
_PASSIVE = re.compile(r"[ \xa0](?:was|were|is|are|has been|had been)$")
_QUOTING_BEFORE = re.compile(
    rf"(?:^|[,.;:\"”“\n—]|(?<=[a-z])[ \xa0]and)[ \xa0]*([^,.;:\"”“\n—]{{2,80}}?)[ \xa0]{_QUOTED}[ \xa0,]*$"
)
_AFTER_SOURCE = re.compile(
    rf"[ \xa0,]*(?:was[ \xa0]|has[ \xa0])?{_QUOTED}[ \xa0,]*(.{{2,160}}?)[ \xa0]*"
    r"(?=,?[ \xa0]as[ \xa0]|,?[ \xa0](?:who|saying|said)\b|[.\n]|$)",
    re.DOTALL,
)
_TWO_WORDS = re.compile(r"[ \xa0]([a-z]+)(?:[ \xa0]([a-z]+))?")
_REACH = 160  # letters around source and cue
_OUTLET_LETTERS = 80


@dataclass(frozen=True, slots=True)
class Split:
    """A source that holds both: who spoke, and through whom."""

    speaker: Span
    relay: Span


def split_source(reading: Reading, source: Span, cue: Span | None) -> Split | None:
    """Return speaker and relay where the source names the relay first ("Interfax quoted Mr Ravic as saying")."""
    text = reading.text
    near = text[source.start : min(source.end, source.start + _REACH) + _OUTLET_LETTERS]
    if not any(hint in near for hint in _HINTS):
        return None
    inside = _RELAY_SOURCE.match(text, source.start, source.end)
    if inside is None:
        return _split_after(text, source, cue)
    passive = _PASSIVE.search(inside[1])
    if passive is not None and inside[2].startswith("by "):  # "Varga was quoted by state media"
        start = inside.start(2) + len("by ")
        return _split(text, (inside.start(1), inside.start(1) + passive.start()), (start, inside.end(2)))
    return _split(text, inside.span(2), inside.span(1))


def _split_after(text: str, source: Span, cue: Span | None) -> Split | None:
    end = min(len(text), max(source.end, cue.end if cue else 0) + 170)
    found = _AFTER_SOURCE.match(text, source.end, end)
    if found is None or found[1].lower().startswith("by "):
        return None
    return _split(text, found.span(1), (source.start, source.end))


def _split(text: str, speaker: tuple[int, int], relay: tuple[int, int]) -> Split | None:
    who, through = trimmed(text, *speaker), trimmed(text, *relay)
    if who[0] >= who[1] or through[0] >= through[1]:
        return None
    return Split(Span(*who), Span(*through))


def find_relay(
    reading: Reading, lexicon: SpeakerLexicon, source: Span, cue: Span | None, content: tuple[Span, ...]
) -> Span | None:
    """Return the place in the sentence of `source` and `cue` that names through whom the content reached us."""
    before = _quoting_before(reading.text, source.start)
    if before is not None:
        return before
    first = min(source.start, cue.start) if cue else source.start
    last = max(source.end, cue.end) if cue else source.end
    near = reading.text[max(0, first - _REACH) : last + _REACH]
    if not any(hint in near for hint in _THROUGH_HINTS):
        return None
    for low, high in _around(reading, first, last, content):
        for outlet in _outlets(reading.text, low, high, lexicon):
            if not outlet.overlaps(source):
                return outlet
    return None


def _quoting_before(text: str, start: int) -> Span | None:
    low = max(0, start - _REACH)
    words = text[low:start]
    if not any(hint in words for hint in _HINTS):
        return None
    found = _QUOTING_BEFORE.search(words)
    return Span(*trimmed(text, low + found.start(1), low + found.end(1))) if found else None


def _outlets(text: str, low: int, high: int, lexicon: SpeakerLexicon) -> Iterator[Span]:
    for found in _THROUGH.finditer(text, low, high):
        outlet = outlet_at(text, found.end(), high, lexicon)
        if outlet is not None:
            yield outlet
    if text.find("report", low, high) < 0:
        return
    for found in _REPORTED.finditer(text, low, high):
        outlet = outlet_at(text, found.end(), high, lexicon)
        if outlet is not None and _REPORTS.match(text, outlet.end, high):
            yield outlet


def _around(reading: Reading, first: int, last: int, content: tuple[Span, ...]) -> list[tuple[int, int]]:
    """Return the stretches of the sentence between `first` and `last`, and around them, that are not content."""
    low = max(reading.sentence_span(first).start, first - _REACH)
    high = min(reading.sentence_span(last).end, last + _REACH)
    stretches = []
    for span in content:
        if span.end <= low or span.start >= high:
            continue
        if low < span.start:
            stretches.append((low, span.start))
        low = max(low, span.end)
    return [*stretches, (low, high)] if low < high else stretches


def outlet_at(text: str, start: int, end: int, lexicon: SpeakerLexicon) -> Span | None:
    """Return the outlet whose name begins at `start`, or None where it is none ("told Parliament")."""
    at, last, known = start, start, False
    end = min(end, start + _OUTLET_LETTERS)
    while at < end and (found := _OUTLET_WORD.match(text, at, end)) is not None:
        word = found[0].rstrip(" \xa0")
        medium = is_medium(word, lexicon)
        if not (medium or (word[:1].isupper() and (not known or head_follows(text, at + len(word), lexicon)))):
            break
        known = known or medium
        last = at + len(word)
        at = found.end()
        if found[0] == word:
            break
    return Span(start, last) if known and last > start else None


def is_medium(word: str, lexicon: SpeakerLexicon) -> bool:
    """Tell whether a word of a name shows it to be a news outlet's ("TASS", "newspaper", "Times")."""
    bare = word.rstrip(".,").removesuffix("’s").removesuffix("'s")
    return (
        bare in lexicon.media_names
        or bare.partition("-")[0] in lexicon.media_names
        or bare.lower() in lexicon.media_heads
    )


def head_follows(text: str, at: int, lexicon: SpeakerLexicon) -> bool:
    """Tell whether "news agency", "newspaper" or the like stands right after a name that ends at `at`."""
    following = _TWO_WORDS.match(text, at)
    return following is not None and any(word in lexicon.media_heads for word in following.groups() if word)


def is_outlet(phrase: str, lexicon: SpeakerLexicon) -> bool:
    """Tell whether `phrase` names a news outlet."""
    return any(
        is_medium(word, lexicon) and (word[0].isupper() or word in ("agency", "newspaper"))
        for word in without_article(plain(phrase)).split()
    )
