"""Writes quotations as CSV, a row each, in which no cell can become a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from visavis.export.places import Paragraphs
from visavis.export.rows import read_words, stem
from visavis.export.session_rows import review_of
from visavis.model import Article, Card, Profile, Reading

HEADER = (
    "article",
    "title",
    "outlet",
    "published",
    "paragraph",
    "kind",
    "speaker",
    "role",
    "affiliations",
    "parties",
    "words",
    "cue",
    "confidence",
    "corrected",
    "start",
    "end",
    "relay",
    "review",
    "starred",
    "tags",
    "note",
    "agency",
)

# What a spreadsheet takes for the start of a formula (OWASP ASVS 1.2.10), and a carriage return before it.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\0")


def csv_lines(readings: Iterable[Reading], profile: Profile) -> Iterator[str]:
    """Return the table, a line a piece, as RFC 4180 has it."""
    names = {party.id: party.name for party in profile.parties}
    yield _line(HEADER)
    for reading in readings:
        paragraphs = Paragraphs.of(reading.article)
        for card in reading.cards:
            if not card.dismissed:
                yield _line(_cells(reading.article, card, paragraphs, names))


def safe(cell: str) -> str:
    """Return the cell with an apostrophe before what would start a formula."""
    return "'" + cell if cell.startswith(FORMULA_STARTS) else cell


def _cells(article: Article, card: Card, paragraphs: Paragraphs, names: dict[str, str]) -> tuple[str, ...]:
    quotation = card.quotation
    about = article.metadata
    speaker = quotation.speaker
    return (
        stem(article),
        about.title,
        about.outlet,
        about.published.isoformat() if about.published else "",
        str(paragraphs.number(quotation.content[0].start)),
        quotation.kind.value,
        speaker.name if speaker else "",
        speaker.role if speaker else "",
        "; ".join(quotation.affiliations),
        "; ".join(names.get(party, party) for party in quotation.parties),
        read_words(quotation, article.text),
        quotation.cue.of(article.text) if quotation.cue else "",
        f"{quotation.confidence:.2f}",
        "yes" if card.corrected else "",
        str(quotation.content[0].start),
        str(quotation.content[-1].end),
        quotation.relay.name if quotation.relay else "",
        review_of(card).value,
        "yes" if card.annotation.starred else "",
        "; ".join(card.annotation.tags),
        card.annotation.note,
        about.relay,
    )


def _line(cells: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow([safe(cell) for cell in cells])
    return line.getvalue()
