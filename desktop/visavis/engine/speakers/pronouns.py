"""Whom a pronoun means: the fitting figure that the text has in mind, by who spoke last, subjects and nearness."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from visavis.engine.speakers.figures import Figure
from visavis.engine.speakers.mentions import Form, Mention, read_mention
from visavis.engine.speakers.names import Sort
from visavis.engine.speakers.story import Story
from visavis.model import Span

# Weights, tuned by hand on annotated articles: a sentence of distance is the unit.
_SPOKE_LAST = 2.6
_SPOKE_BEFORE = 0.8
_SUBJECT = 1.3
_OPENS_SENTENCE = 0.5
_KNOWN_GENDER = 0.6
_QUOTED = -3.0
_OWN_CONTENT = -4.0
_POSSESSIVE = -0.9
_MODIFIER = -2.0
_MAYBE_NO_PERSON = -2.2
_OPENING = re.compile(r"(?:A|An|The|This)[ \xa0](?:[\w’'-]+[ \xa0]){0,4}")
_RELATIVE_GAP = re.compile(r",?[ \xa0](?:(?:of|from|in|for)[ \xa0][\w ]{2,30},?[ \xa0])?(?:and[ \xa0])?")
_PHRASE_WORD = re.compile(r"[\w’'-]+|[^\w\s]")
_PLACING = ("of", "in", "from")
_PHRASE_REACH = 90  # letters before a relative pronoun
_PAPERS = 6
_LOOK_BACK = 40  # names
_FURTHEST = 9  # sentences


@dataclass(frozen=True, slots=True)
class Antecedent:
    """A figure that a pronoun can mean, the place that speaks for it, and how much."""

    figure: Figure
    at: Span
    weight: float


def antecedent(
    story: Story, pronoun: str, at: Span, content: tuple[Span, ...], resolve: Callable[[Mention], Figure]
) -> Antecedent | None:
    """Return whom the pronoun at `at` means, or None where nobody before it fits.

    Args:
        story: What the text has told and who has spoken.
        pronoun: In lower case.
        at: Its place.
        content: The words that are attributed to it, where nobody is looked for in preference.
        resolve: Who is meant by a mention that is no pronoun: the document in "A new report is out. It says".
    """
    sort = story.cast.lexicon.pronouns.get(pronoun, "")
    if sort == "relative":
        return _right_before(story, pronoun, at) or _phrase_before(story, at, resolve)
    candidates = [
        *_documents(story, sort, at, resolve),
        *_speakers(story, sort, at, content),
        *_named(story, sort, at, content),
    ]
    return max(candidates, key=lambda one: (one.weight, one.at.start), default=None)


def _speakers(story: Story, sort: str, at: Span, content: tuple[Span, ...]) -> list[Antecedent]:
    reading = story.cast.reading
    here = reading.sentence(at.start)
    found = []
    for rank, said in enumerate(story.said_before(at.start)):
        distance = here - reading.sentence(said.at.start)
        fit = 0.6 if sort == "thing" and said.document else _fit(said.figure, sort)
        if fit is None or distance > _FURTHEST or any(span.contains(said.at) for span in content):
            continue
        spoke = _SPOKE_LAST if rank == 0 else _SPOKE_BEFORE
        found.append(Antecedent(said.figure, said.at, spoke + fit - 0.5 * distance + _SUBJECT))
    return found


def _documents(story: Story, sort: str, at: Span, resolve: Callable[[Mention], Figure]) -> list[Antecedent]:
    """Return the last document that opened a sentence shortly before, as what "it" means."""
    if sort != "thing":
        return []
    reading = story.cast.reading
    places = story.paper_places()
    index = story.places_before(at.start)
    for offset, noun in reversed(places[max(0, index - _PAPERS) : index]):
        start = reading.sentence_span(offset).start
        distance = reading.sentence(at.start) - reading.sentence(offset)
        if not _OPENING.fullmatch(reading.text[start:offset]) or not 0 < distance <= _FURTHEST:
            continue
        mention = read_mention(story.cast, Span(start, offset + len(noun)))
        if mention is not None and mention.form is Form.DOCUMENT:
            weight = 0.6 + _SUBJECT + _OPENS_SENTENCE - distance
            return [Antecedent(resolve(mention), mention.span, weight)]
    return []


def _named(story: Story, sort: str, at: Span, content: tuple[Span, ...]) -> list[Antecedent]:
    cast = story.cast
    here = cast.reading.sentence(at.start)
    end = cast.before(at.start)
    found = []
    for mentioned in reversed(cast.timeline[max(0, end - _LOOK_BACK) : end]):
        name = mentioned.name
        distance = here - cast.reading.sentence(name.span.start)
        if distance > _FURTHEST:
            break
        fit = _fit(mentioned.figure, sort)
        if fit is None:
            continue
        weight = (
            fit - distance + _SUBJECT * mentioned.subject + _POSSESSIVE * name.possessive + _QUOTED * mentioned.quoted
        )
        weight += _MODIFIER * mentioned.modifier
        weight += _OPENS_SENTENCE * cast.reading.starts_sentence(name.whole.start)
        weight += _OWN_CONTENT * any(span.contains(name.span) for span in content)
        found.append(Antecedent(mentioned.figure, name.span, weight))
    return found


def _fit(figure: Figure, sort: str) -> float | None:
    """Return how well a figure fits a pronoun of `sort`; None where it cannot be meant."""
    if sort in ("m", "f"):
        return _fit_person(figure, sort)
    if sort == "thing":
        if figure.sort is Sort.PERSON or figure.plural:
            return None
        return 0.6 if figure.sort is Sort.BODY or figure.document else 0.0
    if sort == "plural":
        if figure.plural or figure.members:
            return 0.6
        return None if figure.is_person else -1.0 if figure.sort is Sort.BODY else -2.0
    return None


def _fit_person(figure: Figure, sort: str) -> float | None:
    if figure.plural or figure.document or figure.sort is Sort.BODY:
        return None
    if figure.gender:
        return _KNOWN_GENDER if figure.gender == sort else None
    if figure.sort is Sort.PERSON:
        return 0.0
    return _MAYBE_NO_PERSON if figure.words else None


def _right_before(story: Story, pronoun: str, at: Span) -> Antecedent | None:
    """Return the name that a relative pronoun follows ("Marin Holm, who said")."""
    cast = story.cast
    end = cast.before(at.start)
    if not end:
        return None
    sentence = cast.reading.sentence_span(at.start)
    for mentioned in reversed(cast.timeline[max(0, end - 3) : end]):
        name = mentioned.name
        if name.span.start < sentence.start:
            break
        gap = cast.reading.text[(name.extent or name.span).end : at.start]
        if pronoun == "which" and mentioned.figure.sort is Sort.PERSON:
            continue
        if mentioned.subject or mentioned.figure.sort is Sort.PERSON or len(name.words) > 1:
            return Antecedent(mentioned.figure, name.span, 1.0) if _RELATIVE_GAP.fullmatch(gap) else None
    return None


def _phrase_before(story: Story, at: Span, resolve: Callable[[Mention], Figure]) -> Antecedent | None:
    """Return what the noun phrase before a relative pronoun means ("the fighters in the city who say")."""
    cast = story.cast
    low = max(cast.reading.sentence_span(at.start).start, at.start - _PHRASE_REACH)
    words = list(_PHRASE_WORD.finditer(cast.reading.text[low : at.start].rstrip(" \xa0,")))
    start, crossed, owned = None, 0, False
    for found in reversed(words):
        lower = found[0].lower()
        if lower in cast.lexicon.words["determiner"]:
            start = found.start()
            break
        if lower in _PLACING and start is not None and crossed == 0:
            crossed += 1
            continue
        if lower in cast.lexicon.stops or not found[0][0].isalnum() or lower.endswith(("ed", "ing")):
            break
        if owned and not found[0][0].isupper():
            break
        start = found.start()
        owned = owned or found[0].endswith(("’s", "'s", "s’", "s'"))  # "Varga’s aides": the rest is her name
    if start is None:
        return None
    start += low
    names = cast.overlapping(Span(start, start + 1))  # the phrase begins in the middle of a name
    mention = read_mention(cast, Span(min([start, *(m.name.span.start for m in names)]), at.start))
    if mention is None or mention.form is Form.PRONOUN:
        return None
    return Antecedent(resolve(mention), mention.span, 1.0)
