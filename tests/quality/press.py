"""Reads whole articles of our own, all persons and events invented, and counts how many of their statements are right.

In an article `{1 …}` is the content of statement 1, `[1 …]` its cue and `<1 …>` its source; behind the line `==` stand
the speaker and the sides of each ("Media" and "None": nobody's).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from visavis import articles
from visavis.app import knowledge
from visavis.app.analysis import Sorting, find
from visavis.model import Quotation, Span

FOLDER = Path(__file__).with_name("press")
_OPENS = re.compile(r"([{\[<])(\d+) ")
_CLOSES = {"}": "{", "]": "[", ">": "<"}
_FOUND_FROM = 0.3  # of the letters shared, as in the scorers of the benchmark
_NOBODY = {"Media", "None"}


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement that a careful reader finds, with its speaker and for whom he speaks."""

    content: frozenset[int]  # the places of its letters
    speaker: str
    sides: frozenset[str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the program made of one statement."""

    statement: Statement
    found: bool
    speaker: bool
    side: bool


def judge() -> tuple[list[Outcome], int]:
    """Return an outcome for each statement of all articles, and how many quotations were found in all."""
    outcomes: list[Outcome] = []
    total = 0
    for path in sorted(FOLDER.glob("*.txt")):
        text, statements = parse(path.read_text(encoding="utf-8"))
        article = articles.read(path.name, text.encode())
        (result,) = find([article], Sorting(knowledge.profile()))
        total += len(result.quotations)
        outcomes += _judged(text, statements, list(result.quotations))
    return outcomes, total


def parse(marked: str) -> tuple[str, list[Statement]]:
    """Return the text without its signs, and the statements in it."""
    body, _, listed = marked.partition("\n==\n")
    pieces, content, opened = [], defaultdict(set), []
    at, length = 0, 0
    while at < len(body):
        if found := _OPENS.match(body, at):
            opened.append((found[1], found[2], length))
            at = found.end()
        elif opened and _CLOSES.get(body[at]) == opened[-1][0]:
            sign, number, start = opened.pop()
            content[number].update(range(start, length) if sign == "{" else ())
            at += 1
        else:
            pieces.append(body[at])
            at, length = at + 1, length + 1
    text = "".join(pieces)
    return text, [_statement(text, content, line) for line in listed.splitlines()]


def _statement(text: str, content: dict[str, set[int]], line: str) -> Statement:
    number, _, rest = line.partition(" ")
    speaker, _, sides = rest.partition(" | ")
    letters = frozenset(at for at in content[number] if text[at].isalnum())
    return Statement(letters, speaker, frozenset(sides.split(", ")) - _NOBODY)


def _judged(text: str, statements: list[Statement], found: list[Quotation]) -> Iterator[Outcome]:
    for statement in statements:
        best = max(found, key=lambda one: _overlap(statement, text, one), default=None)
        if best is None or _overlap(statement, text, best) < _FOUND_FROM:
            yield Outcome(statement, found=False, speaker=False, side=False)
            continue
        found.remove(best)
        name = best.speaker.name if best.speaker else ""
        side = frozenset(best.affiliations) == statement.sides
        yield Outcome(statement, found=True, speaker=_same(name, statement.speaker), side=side)


def _same(name: str, gold: str) -> bool:
    """Tell whether two names share their last word, or one holds the other."""
    return name != "" and (name.split()[-1] == gold.split()[-1] or name in gold or gold in name)


def _overlap(statement: Statement, text: str, found: Quotation) -> float:
    letters = {at for span in found.content for at in _places(span) if text[at].isalnum()}
    return len(letters & statement.content) / len(letters | statement.content)


def _places(span: Span) -> range:
    return range(span.start, span.end)
