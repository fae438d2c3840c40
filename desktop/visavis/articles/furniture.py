"""Tells site furniture (menus, share buttons, counters, notices) from the article, line by line, and says why."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import chain

from visavis.articles.lexicon import Entry, entries

# A notice that a site puts under every article is rarely longer; a longer paragraph is the article's own.
LONGEST_NOTICE = 400
SENTENCE_WORDS = 5  # with a stop behind them; a label with a stop is shorter
_HEADER = re.compile(r"\[(line|notice): ([^\]]+)\]")
_ORNAMENTS = " .:|·•*–—-→←»«›‹>…!+▾▼×"
# Three words in marks; each part ends where the next begins, so that nothing is tried twice.
_QUOTED_WORDS = re.compile(r"[“\"„«][^“”\"„«»\s]*\s[^“”\"„«»\s]*\s[^“”\"„«»]*[”\"“»]")


@dataclass(frozen=True, slots=True)
class Furniture:
    """The phrases of site furniture, by the reason that they give."""

    reasons: tuple[str, ...]
    lines: re.Pattern[str]  # matches a whole line; one named group "r0", "r1" … for each reason, as in `notices`
    notices: re.Pattern[str]  # matches from its first words on

    def reason(self, line: str) -> str:
        """Return why the line is furniture ("visit counter"), or an empty string where it may be the article's.

        A line with quoted words is always the article's, and so is one longer than any notice.
        """
        if len(line) > LONGEST_NOTICE or _QUOTED_WORDS.search(line):
            return ""
        folded = " ".join(line.casefold().split())
        is_sentence = len(folded.split()) >= SENTENCE_WORDS and folded.endswith((".", "!", "?"))
        bare = folded if is_sentence else folded.strip(_ORNAMENTS)
        same = bare == folded
        return self._first(self.lines.fullmatch(folded), None if same else self.lines.fullmatch(bare)) or self._first(
            self.notices.match(folded), None if same else self.notices.match(bare)
        )

    def _first(self, *found: re.Match[str] | None) -> str:
        """Return the first reason in the order of the list, or an empty string."""
        numbers = [int(match.lastgroup[1:]) for match in found if match and match.lastgroup]
        return self.reasons[min(numbers)] if numbers else ""


@cache
def shipped() -> Furniture:
    """Return the furniture of resources/lexicons/boilerplate.txt, read once."""
    return parse(entries("boilerplate.txt"))


def parse(lexicon: Iterable[Entry]) -> Furniture:
    """Read a list of furniture.

    Raises:
        UserError: A line is no regular expression, or stands under no heading; names file and line.
    """
    found: dict[str, dict[str, list[Entry]]] = {"line": {}, "notice": {}}
    phrases: list[Entry] | None = None
    for entry in lexicon:
        if header := _HEADER.fullmatch(entry.text):
            phrases = found[header[1]].setdefault(header[2], [])
        elif phrases is None:
            raise entry.wrong("a phrase stands before the first heading")
        else:
            phrases.append(entry)
    reasons = tuple(dict.fromkeys((*found["line"], *found["notice"])))
    return Furniture(reasons, _compiled(found["line"], reasons), _compiled(found["notice"], reasons))


def _compiled(found: dict[str, list[Entry]], reasons: tuple[str, ...]) -> re.Pattern[str]:
    """Compile all phrases into one pattern, which takes a quarter of the time of one for each."""
    groups = [
        f"(?P<r{reasons.index(why)}>{'|'.join(f'(?:{entry.text})' for entry in phrases)})"
        for why, phrases in found.items()
    ]
    try:
        return re.compile("|".join(groups) or r"(?!)")
    except re.error:
        for entry in chain.from_iterable(found.values()):
            _check(entry)
        raise


def _check(entry: Entry) -> None:
    try:
        re.compile(entry.text)
    except re.error as error:
        raise entry.wrong(f"not a regular expression, {error}") from error
