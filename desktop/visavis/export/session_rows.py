"""Rows of what stands on the desk: those of `rows`, with all that the analyst decided and remarked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from enum import StrEnum

from visavis.export.rows import ArticleRow, QuoteRow, SpeakerRow, article_row, quote_row, speaker_row
from visavis.model import Card, Reading


class Review(StrEnum):
    """What the analyst did with a quotation."""

    NONE = ""
    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class ReviewedRow(QuoteRow):
    """One quotation as it stands on the desk."""

    relay: SpeakerRow | None
    quoted: SpeakerRow | None
    review: Review
    note: str
    tags: tuple[str, ...]
    starred: bool


@dataclass(frozen=True, slots=True)
class DeskRow(ArticleRow):
    """One article of a session, its metadata as corrected."""

    quotes: tuple[ReviewedRow, ...]
    authors: tuple[str, ...]
    language: str
    url: str
    note: str
    tags: tuple[str, ...]
    starred: bool


def desk_rows(readings: Iterable[Reading]) -> Iterator[DeskRow]:
    """Flatten what stands on the desk: with corrections, without what was dismissed."""
    return map(_desk_row, readings)


def _desk_row(reading: Reading) -> DeskRow:
    article, remark = reading.article, reading.annotation
    row, about = article_row(article, ()), article.metadata
    return DeskRow(
        id=row.id,
        title=row.title,
        outlet=row.outlet,
        published=row.published,
        text=row.text,
        quotes=tuple(_reviewed(card, article.text) for card in reading.cards if not card.dismissed),
        authors=about.authors,
        language=about.language,
        url=about.url,
        note=remark.note,
        tags=remark.tags,
        starred=remark.starred,
    )


def _reviewed(card: Card, text: str) -> ReviewedRow:
    row = quote_row(card.quotation, text)
    return ReviewedRow(
        **{field.name: getattr(row, field.name) for field in fields(row)},
        relay=speaker_row(card.quotation.relay),
        quoted=speaker_row(card.quotation.quoted),
        review=review_of(card),
        note=card.annotation.note,
        tags=card.annotation.tags,
        starred=card.annotation.starred,
    )


def review_of(card: Card) -> Review:
    """Return what the analyst did with a card that stands."""
    if card.found is None:
        return Review.ADDED
    return Review.ACCEPTED if card.accepted else Review.CORRECTED if card.corrected else Review.NONE
