"""A figure becomes the speaker that the reader sees: name, role, body, descriptions, members, mentions."""

from __future__ import annotations

import re

from visavis.engine.speakers.figures import Figure
from visavis.engine.speakers.names import Sort
from visavis.engine.speakers.phrases import without_article
from visavis.engine.speakers.roles import SpeakerLexicon, fold
from visavis.model import Speaker

_DEEP = 3  # documents of groups of bodies: deeper members are left out
_OF = re.compile(r"[ \xa0](?:of|for|at|from|with|in|to)[ \xa0](?:the[ \xa0])?")
_POSSESSOR = re.compile(r"^[\w .-]+?[’']s?[ \xa0](?=\w)")


class Portraits:
    """Speakers made from figures, each once."""

    def __init__(self, lexicon: SpeakerLexicon, length: int) -> None:
        self._lexicon = lexicon
        self._length = length
        self._made: dict[int, Speaker] = {}

    def of(self, figure: Figure | None) -> Speaker | None:
        """Return the speaker for `figure`; None for nobody."""
        return self._speaker(figure, 0) if figure is not None else None

    def _speaker(self, figure: Figure, depth: int) -> Speaker:
        known = self._made.get(id(figure))
        if known is not None:
            return known
        descriptions = tuple(sorted(figure.descriptions, key=len, reverse=True))
        role, body = self._role_and_body(figure, descriptions)
        members = tuple(self._speaker(m, depth + 1) for m in figure.members if m is not figure) if depth < _DEEP else ()
        speaker = Speaker(
            name=figure.called,
            role=role,
            body=body,
            descriptions=descriptions,
            members=members,
            mentions=tuple(sorted(span for span in set(figure.mentions) if span.end <= self._length)),
        )
        self._made[id(figure)] = speaker
        return speaker

    def _role_and_body(self, figure: Figure, descriptions: tuple[str, ...]) -> tuple[str, str]:
        if figure.sort is Sort.BODY:
            return "", figure.name
        if figure.sort is not Sort.PERSON:
            return "", ""
        splits = [split_role(phrase, self._lexicon) for phrase in descriptions]
        named = [split for split in splits if split[0]]
        full = next((split for split in named if split[1]), None)
        if full is None and not named:
            return "", ""
        role, body = full or named[0]
        return ("" if fold(role) == fold(figure.name) and not body else role), body


def split_role(phrase: str, lexicon: SpeakerLexicon) -> tuple[str, str]:
    """Split "Norland Foreign Ministry spokesperson" into the role "spokesperson" and the body before or after it."""
    phrase = without_article(phrase)
    head, *rest = _OF.split(phrase, maxsplit=1)
    words = head.split()
    if not words or lexicon.role(words[-1]) is None:
        return "", ""
    if rest:
        return head, _body_after(rest[0], lexicon)
    at = max((i for i, word in enumerate(words[:-1]) if _is_body(word, lexicon)), default=-1)
    if at >= 0:
        first = _body_start(words, at)
        while first < at and words[first].lower() in lexicon.words["title-adjective"]:  # "chief military spokesman"
            first += 1
        return " ".join(words[:first] + words[at + 1 :]), " ".join(words[first : at + 1]).removesuffix(
            "’s"
        ).removesuffix("'s")
    return _POSSESSOR.sub("", head), ""


def _body_start(words: list[str], at: int) -> int:
    """Return where the body with the head `words[at]` begins: after a conjunction, or where capitals begin."""
    first = at
    while (
        first and words[first - 1] not in ("and", "or", "as") and (words[at].islower() or words[first - 1][0].isupper())
    ):
        first -= 1
    return first


def _body_after(words: str, lexicon: SpeakerLexicon) -> str:
    phrase = re.split(r",|\bwho\b|\bwhich\b|\bsaid\b", words, maxsplit=1)[0].strip()
    if all(word.lower() in lexicon.words["portfolio"] for word in phrase.split()):
        return ""  # "Secretary of State"
    return phrase if any(_is_body(word, lexicon) for word in phrase.split()) else ""


def _is_body(word: str, lexicon: SpeakerLexicon) -> bool:
    bare = word.strip("(),.’'").removesuffix("’s").removesuffix("'s")
    return bool(lexicon.sorts_of(lexicon.bodies, bare)) or (bare.isupper() and 2 < len(bare.replace(".", "")) < 8)
