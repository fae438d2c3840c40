"""Find what stands beside a name: "X Y, the interior minister," and "the interior minister, X Y,"."""

from __future__ import annotations

import re
from dataclasses import replace

from visavis.engine.speakers.names import Name, Sort
from visavis.engine.speakers.phrases import head_zone
from visavis.engine.speakers.prose import Reading
from visavis.engine.speakers.roles import Role, SpeakerLexicon
from visavis.model import Span

_AFTER = re.compile(
    r"(?:[ \xa0]\([^()\n]{1,40}\))?,[ \xa0](?:who[ \xa0](?:is|was)[ \xa0])?"
    r"((?:[^,.;:“”\"()\n—]|\.(?=\w)|(?<=\.[A-Z])\.){3,130})(?=[,.;)—\n]|$)"
)
_BEFORE = re.compile(
    r"(?:^|[\s(“\"])((?:the|a|an|its|his|her|their|[\w-]+[’']s?)[ \xa0][^,.;:“”\"\n—]{3,110}?)[ \xa0]?,[ \xa0]$",
    re.IGNORECASE,
)
_CLOSES = re.compile(r"[ \xa0]?(?:,|\.|;|$|\n|\([\w ]{1,12}\))")
_BESIDE_REACH = 130


def with_neighbours(name: Name, reading: Reading, lexicon: SpeakerLexicon, within: Span) -> Name:
    """Return `name` with its apposition: "X Y, the interior minister," or "the interior minister, X Y,".

    Args:
        name: A name that may be a person's.
        reading: The text around it.
        lexicon: The words for roles.
        within: How far to look: the block that holds the name.
    """
    if name.possessive or (name.sort is Sort.BODY) or (len(name.words) < 2 and not name.title):
        return name
    text = reading.text
    after = _AFTER.match(text, name.span.end, min(within.end, name.span.end + 200))
    if after is not None and (role := role_of(after[1], lexicon)) is not None:
        extent = Span(name.whole.start, after.end(1))
        return _with_beside(name, after[1], role, extent)
    if name.title or not _CLOSES.match(text, name.span.end, within.end):
        return name
    low = max(within.start, name.span.start - _BESIDE_REACH)
    before = _BEFORE.search(text[low : name.span.start])
    if before is not None and (role := role_of(before[1], lexicon)) is not None:
        return _with_beside(name, before[1], role, Span(low + before.start(1), name.span.end))
    return name


def _with_beside(name: Name, words: str, role: Role, extent: Span) -> Name:
    return replace(
        name,
        beside=" ".join(words.split()),
        extent=extent,
        sort=Sort.PERSON,
        gender=name.gender or role.gender,
    )


def role_of(phrase: str, lexicon: SpeakerLexicon) -> Role | None:
    """Return the role that the head of `phrase` names ("the interior minister of Norway"), or None where it is none."""
    head = head_zone(phrase, lexicon)
    if not head or head[0].lower() in lexicon.stops:
        return None
    return lexicon.role(head[-1])
