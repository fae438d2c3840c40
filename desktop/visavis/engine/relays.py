"""Through whom words reached the reader: "told Interfax", "quoted by Reuters", "according to TASS, she said"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from visavis.engine.phrases import plain, trimmed, without_article
from visavis.engine.prose import UPPER, Reading
from visavis.engine.roles import SpeakerLexicon
from visavis.model import Span

_QUOTED = r"(?:quoted|quotes|cited|cites|quoting|citing)"
_TOLD = re.compile(
    r"\b(?:told|tells|telling|speaking (?:to|with|on)|spoke (?:to|with)|talking to|interview(?:ed)? (?:with|by|to|on)|"
    r"comments? to|remarks? to|statement to|in an interview to)[ \xa0](?:the[ \xa0])?(?=\S)"
)
_QUOTED_BY = re.compile(r"\b(?:quoted|cited|reported|carried|published)[ \xa0]by[ \xa0](?:the[ \xa0])?(?=\S)")
_ACCORDING = re.compile(
    r"\b[Aa]ccording to[ \xa0](?:the[ \xa0])?(?=\S)|\b(?:as )?reported by[ \xa0](?:the[ \xa0])?(?=\S)"
)
_REPORTED = re.compile(r",[\"”]?[ \xa0](?:the[ \xa0])?(?=\S)")
_REPORTS = re.compile(r"[ \xa0](?:reports|reported|said|says)\b")
_OUTLET = re.compile(
    rf"[{UPPER}d][\w’'./&-]*(?:[ \xa0](?:[{UPPER}][\w’'./&-]*|news|agency|newspaper|daily|online|television|channel|TV|radio|state|media|magazine|broadcaster|wire|service|of|the))*"
)
_RELAY_SOURCE = re.compile(rf"(.{{2,80}}?)[ \xa0]{_QUOTED}\b[ \xa0,]*(.*)", re.DOTALL)
_QUOTING_BEFORE = re.compile(
    rf"(?:^|[,.;:\"”“\n—]|(?<=[a-z])[ \xa0]and)[ \xa0]*([^,.;:\"”“\n—]{{2,80}}?)[ \xa0]{_QUOTED}[ \xa0,]*$"
)
_AFTER_SOURCE = re.compile(
    rf"[ \xa0,]*(?:was[ \xa0]|has[ \xa0])?{_QUOTED}[ \xa0,]*(.{{2,160}}?)[ \xa0]*(?=,?[ \xa0]as[ \xa0]|,?[ \xa0](?:who|saying|said)\b|[.\n]|$)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Split:
    """A source that holds both: who spoke, and through whom."""

    speaker: Span
    relay: Span


def split_source(reading: Reading, source: Span, cue: Span | None) -> Split | None:
    """Return speaker and relay where the source names the relay first ("Interfax quoted Mr Ravic as saying")."""
    inside = _RELAY_SOURCE.match(reading.text, source.start, source.end)
    if inside is None:
        return _split_after(reading.text, source, cue)
    return _split(reading.text, inside.span(2), inside.span(1))


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
    reading: Reading, lexicon: SpeakerLexicon, source: Span | None, cue: Span | None, content: tuple[Span, ...]
) -> Span | None:
    """Return the place that names through whom the content reached the reader, in the sentence of its source and cue."""
    if source is not None and (
        before := _QUOTING_BEFORE.search(reading.text[max(0, source.start - _REACH) : source.start])
    ):
        low = max(0, source.start - _REACH)
        return Span(*trimmed(reading.text, low + before.start(1), low + before.end(1)))
    for low, high in _around(reading, source, cue, content):
        for pattern in (_TOLD, _QUOTED_BY, _ACCORDING):
            for found in pattern.finditer(reading.text, low, high):
                outlet = outlet_at(reading.text, found.end(), high, lexicon)
                if outlet is not None and (source is None or not outlet.overlaps(source)):
                    return outlet
        outlet = _reporting(reading.text, low, high, lexicon)
        if outlet is not None and (source is None or not outlet.overlaps(source)):
            return outlet
    return None


def _reporting(text: str, low: int, high: int, lexicon: SpeakerLexicon) -> Span | None:
    for found in _REPORTED.finditer(text, low, high):
        outlet = outlet_at(text, found.end(), high, lexicon)
        if outlet is not None and _REPORTS.match(text, outlet.end, high):
            return outlet
    return None


_REACH = 160  # letters around source and cue


def _around(
    reading: Reading, source: Span | None, cue: Span | None, content: tuple[Span, ...]
) -> list[tuple[int, int]]:
    """Return the stretches of the attribution's sentence that are not its content."""
    places = [span for span in (source, cue) if span is not None]
    if not places:
        return []
    first, last = min(span.start for span in places), max(span.end for span in places)
    low = max(reading.sentence_span(first).start, first - _REACH)
    high = min(reading.sentence_span(last).end, last + _REACH)
    stretches = []
    for span in content:
        if span.start >= high:
            break
        if span.end <= low:
            continue
        if low < span.start:
            stretches.append((low, span.start))
        low = max(low, span.end)
    if low < high:
        stretches.append((low, high))
    return stretches


def outlet_at(text: str, start: int, end: int, lexicon: SpeakerLexicon) -> Span | None:
    """Return the outlet whose name begins at `start`, or None where it is none ("told Parliament")."""
    found = _OUTLET.match(text, start, min(end, start + 80))
    if found is None:
        return None
    words = found[0].split()
    while words and words[-1] in ("of", "the", "on", "state"):
        words.pop()
    if not any(is_medium(word, lexicon) for word in words):
        return None
    first, last = trimmed(text, found.start(), found.end())
    return Span(first, last)


def is_medium(word: str, lexicon: SpeakerLexicon) -> bool:
    """Tell whether a word of a name shows it to be a news outlet's ("TASS", "newspaper", "Times")."""
    bare = word.rstrip(".,").removesuffix("’s").removesuffix("'s")
    return (
        bare in lexicon.media_names
        or bare.partition("-")[0] in lexicon.media_names
        or bare.lower() in lexicon.media_heads
    )


def is_outlet(phrase: str, lexicon: SpeakerLexicon) -> bool:
    """Tell whether `phrase` names a news outlet."""
    return any(
        is_medium(word, lexicon) and (word[0].isupper() or word in ("agency", "newspaper"))
        for word in without_article(plain(phrase)).split()
    )
