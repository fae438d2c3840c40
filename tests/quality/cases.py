"""Reads the sentences of our own and counts how many of their quotations the engine finds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import article_of
from visavis import engine
from visavis.engine.knowledge import Knowledge
from visavis.model import Article, Quotation, Span

CASES = Path(__file__).with_name("own-sentences.txt")
EITHER = "direct_or_indirect"  # of labelled speech, which has no marks


@dataclass(frozen=True, slots=True)
class Expected:
    """One quotation that a careful reader finds."""

    kind: str
    source: str
    content: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """Some paragraphs with the quotations in them."""

    article: Article
    expected: tuple[Expected, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the engine made of one expected quotation."""

    case: Case
    expected: Expected
    found: bool
    bounds: bool  # the content is right to the letter
    source: bool
    kind: bool


def read() -> Iterator[Case]:
    """Yield the cases of the file."""
    lines = [line for line in CASES.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    for block in "\n".join(lines).split("\n\n"):
        rows = block.strip().splitlines()
        paragraphs = [row[2:] for row in rows if row.startswith("> ")]
        if paragraphs:
            yield Case(article_of(*paragraphs), tuple(_expected(row) for row in rows if not row.startswith("> ")))


def _expected(row: str) -> Expected:
    kind, source, content = (part.strip() for part in row.split(" | "))
    return Expected(kind, source, tuple(content.split(" … ")))


def judge(case: Case, knowledge: Knowledge) -> tuple[list[Outcome], int]:
    """Return an outcome for each expected quotation, and how many were found beside them."""
    found = list(engine.analyse(case.article, knowledge))
    outcomes = []
    for expected in case.expected:
        best = max(found, key=lambda one: _overlap(case.article.text, one, expected), default=None)
        if best is None or _overlap(case.article.text, best, expected) < 0.3:
            outcomes.append(Outcome(case, expected, False, False, False, False))
            continue
        found.remove(best)
        outcomes.append(_outcome(case, expected, best))
    return outcomes, len(found)


def _outcome(case: Case, expected: Expected, found: Quotation) -> Outcome:
    text = case.article.text
    named = found.source.of(text) if found.source else ""
    return Outcome(
        case,
        expected,
        True,
        _overlap(text, found, expected) == 1.0,
        bool(_words(named) & _words(expected.source)) if expected.source else not named,
        expected.kind in (found.kind.value, EITHER),
    )


def _words(phrase: str) -> set[str]:
    return set(phrase.lower().replace(",", " ").split())


def _overlap(text: str, found: Quotation, expected: Expected) -> float:
    one, other = _letters(text, found.content), _letters(text, _places(text, expected.content))
    return len(one & other) / len(one | other)


def _places(text: str, parts: tuple[str, ...]) -> tuple[Span, ...]:
    places, at = [], 0
    for part in parts:
        at = text.index(part, at)
        places.append(Span(at, at + len(part)))
        at += len(part)
    return tuple(places)


def _letters(text: str, spans: tuple[Span, ...]) -> set[int]:
    return {at for span in spans for at in range(span.start, span.end) if text[at].isalnum()}
