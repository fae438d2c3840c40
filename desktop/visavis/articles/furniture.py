"""Tells site furniture (menus, share buttons, counters, notices) from the article, line by line, and says why."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from visavis.articles.lexicon import Entry, entries

# A notice that a site puts under every article is rarely longer; a longer paragraph is the article's own.
LONGEST_NOTICE = 400
SENTENCE_WORDS = 5  # with a stop behind them; a label with a stop is shorter
_HEADER = re.compile(r"\[(line|notice): ([^\]]+)\]")
_ORNAMENTS = " .:|·•*–—-→←»«›‹>…!+▾▼×"
_QUOTED_WORDS = re.compile(r"[“\"„«][^“”\"„«»]*\s[^“”\"„«»]*\s[^“”\"„«»]*[”\"“»]")


@dataclass(frozen=True, slots=True)
class Furniture:
    """The phrases of site furniture, by the reason that they give."""

    lines: tuple[tuple[str, re.Pattern[str]], ...]  # match a whole line
    notices: tuple[tuple[str, re.Pattern[str]], ...]  # match from its first words on

    def reason(self, line: str) -> str:
        """Return why the line is furniture ("visit counter"), or an empty string where it may be the article's.

        A line with quoted words is always the article's, and so is one longer than any notice.
        """
        if len(line) > LONGEST_NOTICE or _QUOTED_WORDS.search(line):
            return ""
        folded = " ".join(line.casefold().split())
        is_sentence = len(folded.split()) >= SENTENCE_WORDS and folded.endswith((".", "!", "?"))
        bare = folded if is_sentence else folded.strip(_ORNAMENTS)
        for why, pattern in self.lines:
            if pattern.fullmatch(folded) or pattern.fullmatch(bare):
                return why
        return next((why for why, pattern in self.notices if pattern.match(bare) or pattern.match(folded)), "")


@cache
def shipped() -> Furniture:
    """Return the furniture of resources/lexicons/boilerplate.txt, read once."""
    return parse(entries("boilerplate.txt"))


def parse(lexicon: Iterable[Entry]) -> Furniture:
    """Read a list of furniture.

    Raises:
        UserError: A line is no regular expression, or stands under no heading; names file and line.
    """
    found: dict[str, dict[str, list[str]]] = {"line": {}, "notice": {}}
    phrases: list[str] | None = None
    for entry in lexicon:
        if header := _HEADER.fullmatch(entry.text):
            phrases = found[header[1]].setdefault(header[2], [])
        elif phrases is None:
            raise entry.wrong("a phrase stands before the first heading")
        else:
            phrases.append(_checked(entry))
    return Furniture(_compiled(found["line"]), _compiled(found["notice"]))


def _checked(entry: Entry) -> str:
    try:
        re.compile(entry.text)
    except re.error as error:
        raise entry.wrong(f"not a regular expression, {error}") from error
    return f"(?:{entry.text})"


def _compiled(found: dict[str, list[str]]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((why, re.compile("|".join(phrases))) for why, phrases in found.items())
