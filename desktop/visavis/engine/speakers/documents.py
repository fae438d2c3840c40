"""For whom a document speaks: its issuer, its signatories, the parliament that passed it, or itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from visavis.engine.speakers.figures import Figure
from visavis.engine.speakers.mentions import Form, Mention, read_mention
from visavis.engine.speakers.names import Sort
from visavis.engine.speakers.phrases import capitalised, plain, without_article
from visavis.engine.speakers.roles import singular
from visavis.engine.speakers.story import Story
from visavis.engine.speakers.together import parties_before, signatories
from visavis.model import Span

Resolve = Callable[[Mention], Figure]

_JUST_BEFORE = 2  # sentences
_PLACES = 12  # earlier documents that a definite one can be
_PASSED = re.compile(r"\b(?:passed|approved|adopted|ratified|enacted|voted for|backed|introduced|imposed|issued)\b")
_IN_A = re.compile(
    r"\b(?:in|with|via|through)[ \xa0](?:a|an|the|his|her|its|their|one)[ \xa0](?:[\w-]+[ \xa0]){0,4}$", re.IGNORECASE
)
_BEFORE_NOUN = re.compile(r"(?:[\w’'-]+[ \xa0]){1,5}$")
# "letter of intent", "memorandum of trade and transit"; without an "and", another word begins another phrase.
_AFTER_NOUN = re.compile(
    r"[ \xa0]of[ \xa0](?!(?:the|a|an|its|his|her|their|this|that)\b)[a-z]+(?:[ \xa0]and[ \xa0][a-z]+)?"
    r"(?=[ \xa0,.;:”\"]|$)"
)


def document_speaker(story: Story, mention: Mention, resolve: Resolve) -> Figure:
    """Return who speaks through the document `mention`: a person, a body, or the document with its signatories."""
    lexicon = story.cast.lexicon
    sorts = lexicon.sorts_of(lexicon.documents, mention.head)
    joint = "joint" in mention.phrase.lower().split()
    if mention.issuer is not None:
        issuer = resolve(mention.issuer)
        if ("message" in sorts or not sorts) and not joint:
            return issuer
        return _paper(story, mention, issuer.members or [issuer])
    if mention.definite or not (mention.indefinite or mention.plural or joint):
        known = _known(story, mention, sorts, resolve)
        if known is not None:
            return known
    signers = signatories(story, mention.head) or (parties_before(story, mention.span.start) if joint else [])
    return _paper(story, mention, signers)


# ---------------------------------------------------------------- documents the text has named before


def _known(story: Story, mention: Mention, sorts: frozenset[str], resolve: Resolve) -> Figure | None:
    places = list(_places_before(story, mention.span.start))
    same = [(offset, noun) for offset, noun in places if noun == mention.head]
    for offset, noun in same or [place for place in places if _same_sort(story, sorts, place[1])]:
        figure = _speaker_at(story, offset, noun, resolve)
        if figure is not None:
            return figure
    if same:
        return None
    return _last_document(story, mention.span.start) or _who_just_spoke(story, mention, sorts)


def _who_just_spoke(story: Story, mention: Mention, sorts: frozenset[str]) -> Figure | None:
    """Return who spoke right before "the statement" or "the release" that the text has not named before."""
    if not mention.definite or mention.plural or "message" not in sorts or mention.head == "letter":
        return None
    reading = story.cast.reading
    here = reading.sentence(mention.span.start)
    for said in story.said_before(mention.span.start)[:1]:
        if here - reading.sentence(said.at.start) <= _JUST_BEFORE:
            return said.figure
    return None


def _last_document(story: Story, offset: int) -> Figure | None:
    """Return the document that spoke last: "the law", "the final text" of one that goes by another noun."""
    return next((said.figure for said in story.said_before(offset) if said.figure.document), None)


def _places_before(story: Story, offset: int) -> Iterator[tuple[int, str]]:
    places = story.paper_places()
    index = story.places_before(offset)
    for at in range(index - 1, max(-1, index - 1 - _PLACES), -1):
        yield places[at]


def _same_sort(story: Story, sorts: frozenset[str], noun: str) -> bool:
    """Tell whether a document of `sorts` can be called by `noun` as well: laws among each other, a text by anything."""
    lexicon = story.cast.lexicon
    others = lexicon.sorts_of(lexicon.documents, noun)
    return ("act" in sorts and "act" in others) or ("generic" in sorts and "act" not in others)


def _speaker_at(story: Story, offset: int, noun: str, resolve: Resolve) -> Figure | None:
    """Return who spoke through the document named at `offset`, by what its sentence tells."""
    cast = story.cast
    sentence = cast.reading.sentence_span(offset)
    for said in story.said_before(sentence.end + 1):
        if said.at.start <= offset < said.at.end:
            return said.figure
    before = cast.reading.text[sentence.start : offset]
    if _IN_A.search(before):
        for said in story.said_before(sentence.end + 1):
            if sentence.start <= said.at.start < sentence.end and not said.figure.document:
                return said.figure
    if "act" in cast.lexicon.sorts_of(cast.lexicon.documents, noun):
        return _passed_by(story, sentence.start, before, resolve)
    return None


def _passed_by(story: Story, start: int, before: str, resolve: Resolve) -> Figure | None:
    verbs = list(_PASSED.finditer(before))
    if not verbs:
        return None
    end = start + verbs[-1].start()
    clause = max(before.rfind(mark, 0, verbs[-1].start()) for mark in (", ", "; ", " that "))
    low = start + clause + 1 if clause >= 0 else start
    words = re.sub(r"(?:has|have|had|also|unanimously|\s)+$", "", story.cast.reading.text[low:end])
    mention = read_mention(story.cast, Span(low, low + len(words))) if words.strip() else None
    return resolve(mention) if mention is not None and mention.form in (Form.NAME, Form.BODY) else None


# ---------------------------------------------------------------- documents that speak for themselves


def _paper(story: Story, mention: Mention, members: list[Figure]) -> Figure:
    """Return the figure of a document, the same for every mention of it."""
    phrase, span = _fullest(story, mention)
    key = " ".join(phrase.lower().split())
    figure = story.papers.get(key)
    if figure is None:
        figure = Figure(name=capitalised(phrase), sort=Sort.UNKNOWN, document=True, plural=False, fullest=span)
        figure.describe(mention.phrase, story.cast.lexicon)
        story.papers[key] = figure
    if len(members) > len(figure.members):
        figure.members = list(dict.fromkeys(members))
    return figure


def _fullest(story: Story, mention: Mention) -> tuple[str, Span]:
    """Return the longest noun phrase that names the document nearby, without article and where it stands."""
    text = story.cast.reading.text
    bounds = story.cast.lexicon.words["no-adjective"]
    own = _noun_phrase(text, _noun_at(story, mention), mention.head, bounds)
    if not mention.definite and " " in own[0]:
        return own
    candidates = [own]
    for offset, noun in _places_near(story, mention):
        if noun == mention.head:
            candidates.append(_noun_phrase(text, offset, noun, bounds))
    return max(candidates, key=lambda candidate: len(candidate[0].split()))


def _places_near(story: Story, mention: Mention) -> list[tuple[int, str]]:
    places, index = story.paper_places(), story.places_before(mention.span.start)
    low = index - _PLACES if mention.definite else index
    return places[max(0, low) : index + 3]


def _noun_at(story: Story, mention: Mention) -> int:
    for found in re.finditer(r"\w+", mention.span.of(story.cast.reading.text)):
        if singular(found[0].lower()) == mention.head:
            return mention.span.start + found.start()
    return mention.span.start


def _noun_phrase(text: str, offset: int, noun: str, bounds: frozenset[str]) -> tuple[str, Span]:
    end = offset + len(re.match(r"\w*", text[offset : offset + 40])[0])  # type: ignore[index]
    after = _AFTER_NOUN.match(text, end, end + 60)
    start = _phrase_start(text, offset, bounds)
    end = after.end() if after else end
    return without_article(plain(text[start:end])) or noun, Span(start, end)


def _phrase_start(text: str, offset: int, bounds: frozenset[str]) -> int:
    start = offset
    found = _BEFORE_NOUN.search(text[max(0, offset - 60) : offset])
    if found is None:
        return start
    for word in reversed(list(re.finditer(r"\S+", found[0]))):
        if (
            word[0].lower() in bounds
            or word[0].endswith(("’s", "'s"))
            or (word[0][0].isupper() and word[0].lower() != "joint")
        ):
            break
        start = offset - len(found[0]) + word.start()
    return start
