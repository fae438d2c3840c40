"""Who signed, met or agreed together, as far as a sentence names them side by side."""

from __future__ import annotations

import re

from visavis.engine.speakers.figures import Figure, Mentioned
from visavis.engine.speakers.story import Story
from visavis.model import Span

_SENTENCES_BACK = 25  # in which those who acted together are looked for
_PLACES = 200  # of a document's noun, in which its signatories are looked for
_SIGNED = re.compile(
    r"\b(?:(?:co-)?sign(?:ed|s|ing)?|initial(?:led|ed|s)"
    r"|(?:put|puts|set|sets|added) (?:his|her|its|their) (?:names?|hands?|signatures?) (?:to|under|on))\b"
)
_SIGNED_BY = re.compile(r"\bsigned by[ \xa0]")
_TOGETHER = re.compile(
    r"\b(?:signed|met|meet|meets|agreed|agree|announced|issued|pledged|concluded|held|hold|released|published|declared|"
    r"adopted|hosted|spoke|discussed|talks between)\b"
)
_WITH = re.compile(r"[ \xa0](?:with[ \xa0]|to[ \xa0]|talks with[ \xa0])?$")
_JOINED = re.compile(r"(?:\band|&)[ \xa0](?:the[ \xa0])?$")
_TWO_SIDES = re.compile(r"\b(?:met|meets|meet|hosted|spoke|held|agreed|talks between)\b")


def signatories(story: Story, noun: str) -> list[Figure]:
    """Return the fullest list of those who the text says signed a document called by `noun`; empty for one alone."""
    if noun not in story.signers:
        best: list[Figure] = []
        for offset, other in story.paper_places()[:_PLACES]:
            if other != noun:
                continue
            signers = _signing_in(story, story.cast.reading.sentence_span(offset))
            best = signers if len(signers) > len(best) else best
        story.signers[noun] = best
    return story.signers[noun]


def _signing_in(story: Story, sentence: Span) -> list[Figure]:
    text = story.cast.reading.text
    by = _SIGNED_BY.search(text, sentence.start, sentence.end)
    if by is not None:
        return _side_by_side(story, Span(by.end(), sentence.end))
    verb = _SIGNED.search(text, sentence.start, sentence.end)
    return _side_by_side(story, Span(sentence.start, verb.start())) if verb else []


def parties_before(story: Story, offset: int) -> list[Figure]:
    """Return those who, by the latest sentence before `offset` that tells so, signed, met or agreed together."""
    reading = story.cast.reading
    number = reading.sentence(offset)
    for back in range(number, max(-1, number - _SENTENCES_BACK), -1):
        sentence = reading.sentence_span(reading.starts[back])
        end = min(sentence.end, offset)
        verb = _TOGETHER.search(reading.text, sentence.start, max(sentence.start, end))
        if verb is None:
            continue
        parties = _side_by_side(story, Span(sentence.start, verb.start())) or _facing(story, sentence, verb)
        if len(parties) > 1:
            return parties
    return []


def _acting(story: Story, span: Span) -> list[Mentioned]:
    return [m for m in story.cast.overlapping(span) if m.subject and not m.name.possessive and not m.modifier]


def _side_by_side(story: Story, span: Span) -> list[Figure]:
    """Return the figures that act in `span`, if the last two are joined by "and"."""
    acting = _acting(story, span)
    if len(acting) < 2 or acting[-1].quoted:
        return []
    between = story.cast.reading.text[acting[-2].name.span.end : acting[-1].name.whole.start]
    return list(dict.fromkeys(m.figure for m in acting)) if _JOINED.search(between) else []


def _facing(story: Story, sentence: Span, verb: re.Match[str]) -> list[Figure]:
    """Return the two of "Varga met (with) Holt" and "talks between Varga and Holt"."""
    if _TWO_SIDES.fullmatch(verb[0]) is None:
        return []
    before = _acting(story, Span(sentence.start, verb.start()))
    after = [
        m for m in story.cast.overlapping(Span(verb.end(), sentence.end)) if not m.modifier and not m.name.possessive
    ]
    if verb[0] == "talks between":
        pair = [m.figure for m in after[:2]]
    else:
        near = [m for m in after if _WITH.search(story.cast.reading.text[verb.end() : m.name.whole.start])]
        pair = [m.figure for m in (*before[-1:], *near[:1])]
    return list(dict.fromkeys(pair))
