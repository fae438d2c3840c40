"""Which body named before "the ministry", "the defence ministry", "the newspaper" or "the group" means."""

from __future__ import annotations

import re
from collections.abc import Iterator

from visavis.engine.speakers.figures import Figure
from visavis.engine.speakers.mentions import Mention
from visavis.engine.speakers.names import Sort
from visavis.engine.speakers.phrases import head_zone, without_article
from visavis.engine.speakers.relays import is_outlet
from visavis.engine.speakers.roles import SpeakerLexicon, fold, singular
from visavis.engine.speakers.story import Story

_LOOK_BACK = 80  # names
_NEAR = 3  # sentences, over which "the group" goes on meaning the body that spoke
_MINISTER = re.compile(r"\b([Mm])inister\b.*$")
_GROUPS = frozenset({"group", "organisation", "company", "party"})


def body_meant(story: Story, mention: Mention) -> Figure | None:
    """Return the body that the text has named before and `mention` means, or None."""
    lexicon = story.cast.lexicon
    zone = lexicon.canonical(" ".join(head_zone(mention.phrase, lexicon)))
    if not mention.definite and len(zone) < 2:
        return None
    sorts = lexicon.sorts_of(lexicon.bodies, mention.head)
    unnamed = mention.definite and not any(word[0].isupper() for word in mention.phrase.split()[1:])
    if unnamed and sorts & _GROUPS and (spoke := last_body_speaker(story, mention)) is not None:
        return spoke  # "the group", "the charity", "the militant group"
    known = list(_known(story, mention, implied=mention.definite))
    bodies = [figure for figure in known if _is_body(figure, sorts, zone, lexicon)]
    named_so = (figure for figure in bodies if mention.head in map(singular, lexicon.canonical(figure.name)))
    body = next(named_so, bodies[0] if bodies else None)
    if body is None and unnamed and (mention.head in lexicon.media_heads or mention.head == "paper"):
        body = next((figure for figure in known if is_outlet(figure.name, lexicon)), None)
    return body


def _known(story: Story, mention: Mention, *, implied: bool) -> Iterator[Figure]:
    """Yield the figures of the last speakers and names, the latest first, and the ministries of ministers."""
    for said in story.said_before(mention.span.start):
        yield said.figure
        if implied and (ministry := _ministry_of(story, said.figure, mention.head)) is not None:
            yield ministry
    end = story.cast.before(mention.span.start)
    for mentioned in reversed(story.cast.timeline[max(0, end - _LOOK_BACK) : end]):
        yield mentioned.figure


def _ministry_of(story: Story, figure: Figure, head: str) -> Figure | None:
    """Return "Norland's Defence Ministry" for "Norland's Defence Minister X Y" and "… Ministry spokesman X Y"."""
    if figure.sort is not Sort.PERSON or head != "ministry":
        return None
    for description in figure.descriptions:
        _, ministry, _ = description.partition("inistry")
        name = description[: description.index("inistry")] + "inistry" if ministry else ""
        if not name and (minister := _MINISTER.search(description)) is not None:
            name = f"{description[: minister.start()]}{minister[1]}inistry"
        if " " in name:
            return story.others.setdefault(fold(name), Figure(name=without_article(name), sort=Sort.BODY))
    return None


def _is_body(figure: Figure, sorts: frozenset[str], zone: tuple[str, ...], lexicon: SpeakerLexicon) -> bool:
    if figure.sort is Sort.PERSON or figure.plural or figure.document:
        return False
    words = lexicon.canonical(figure.name)
    if len(zone) > 1:
        return set(map(_bare, zone)) <= set(map(_bare, words))
    return any(sorts & lexicon.sorts_of(lexicon.bodies, word) for word in words)


def _bare(word: str) -> str:
    return word.removesuffix("'s")


def last_body_speaker(story: Story, mention: Mention) -> Figure | None:
    """Return the body, or the name that may be one, that spoke last within three sentences before `mention`."""
    here = story.cast.reading.sentence(mention.span.start)
    for said in story.said_before(mention.span.start)[:2]:
        near = here - story.cast.reading.sentence(said.at.start) <= _NEAR
        if near and said.figure.sort is not Sort.PERSON and not said.figure.plural and not said.figure.document:
            return said.figure
    return None
