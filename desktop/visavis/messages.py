"""Sentences in parts: an English template and what fills it, so that every reader gets them in his language."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from string import Formatter
from typing import TypeVar


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence, or a name that has another form in each language ("Russia").

    The template is English and the key of its translations; parts stand in it as {name}. The values are kept without
    those names, for there are many of them: a finding has half a dozen. Text is shown as it is, for it comes from
    articles, files and people; a number is written, and a message worded, as the language has it; a list has commas.
    """

    template: str
    parts: tuple[str | int | Message | tuple[str | Message, ...], ...] = ()  # in the order of their names

    def __post_init__(self) -> None:
        # A library holds the same few templates many thousand times.
        object.__setattr__(self, "template", sys.intern(self.template))

    def __str__(self) -> str:
        return worded(self)


Part = str | int | Message | tuple[str | Message, ...]
Name = TypeVar("Name", Message, str)
Words = Message | str  # plain text where the words are nobody's but those of an older library, or a file


@dataclass(frozen=True, slots=True)
class Tongue:
    """How a language words what is kept in parts."""

    code: str  # "fr"
    translate: Callable[[str], str]  # what is not translated comes back as it is
    number: Callable[[int], str]


ENGLISH = Tongue("en", lambda template: template, lambda number: f"{number:,}")


def message(template: str, /, **parts: Part) -> Message:
    """Return a sentence in parts; write the template as a literal, for the translators' tool looks for it here."""
    return _kept(template, tuple([parts[name] for name in _names(template)]))


@lru_cache(maxsize=5_000)
def _kept(template: str, parts: tuple[Part, ...]) -> Message:
    """Return one and the same message for the same words: a long article has thousands of findings for like reasons."""
    return Message(template, parts)


def joined(names: tuple[Name, ...]) -> Name | Message:
    """Return names as a sentence lists them: "Russia, France and Ukraine"."""
    *before, last = names
    return message("{names} and {last}", names=tuple(before), last=last) if before else last


def worded(words: Words, tongue: Tongue = ENGLISH) -> str:
    """Return the words in a language."""
    if isinstance(words, str):
        return tongue.translate(words)
    template = tongue.translate(words.template)
    if not words.parts:
        return template
    said = [_said(part, tongue) for part in words.parts]
    return template.format_map(dict(zip(_names(words.template), said, strict=False)))


def worded_name(name: str, tongue: Tongue = ENGLISH) -> str:
    """Return the name of a party or profile, part by part where it is made of several ("UK / France")."""
    said = worded(name, tongue)
    return said if said != name else " / ".join(worded(part, tongue) for part in name.split(" / "))


def worded_role(role: str, tongue: Tongue = ENGLISH) -> str:
    """Return what somebody is ("spokesperson") in a language, where the translators know it; else as it was written."""
    plain = role.casefold()
    said = tongue.translate(plain)
    return said if said != plain else role


def _said(part: Part, tongue: Tongue) -> str:
    if isinstance(part, str):
        return part
    if isinstance(part, int):
        return tongue.number(part)
    if isinstance(part, tuple):
        return ", ".join([_said(one, tongue) for one in part])
    return worded(part, tongue)


@lru_cache(maxsize=1024)  # there are some 300 in the program; a library may hold those of others
def _names(template: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys([name for _, name, _, _ in Formatter().parse(template) if name]))
