"""The line under the title: outlet, date, authors, length."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from visavis.model import Article, BlockKind
from visavis.ui.counts import counts


def byline(article: Article) -> str:
    """Return the line, made of what is known."""
    known = article.metadata
    authors = ", ".join(known.authors)
    words = sum(len(block.span.of(article.text).split()) for block in article.blocks if not block.boilerplate)
    title = other_title(article)
    parts = (
        QCoreApplication.translate("Byline", "filed as “{title}”").format(title=title) if title else "",
        known.outlet,
        QCoreApplication.translate("Byline", "via {agency}").format(agency=known.relay) if known.relay else "",
        date_words(article),
        QCoreApplication.translate("Byline", "by {authors}").format(authors=authors) if authors else "",
        counts.words(words),
    )
    return " · ".join(part for part in parts if part)


def other_title(article: Article) -> str:
    """Return the title that the article is known by, where its headline says something else."""
    headline = next((one.span.of(article.text) for one in article.blocks if one.kind is BlockKind.TITLE), "")
    shown, known = (" ".join(words.split()).casefold() for words in (headline, article.metadata.title))
    return article.metadata.title if shown and known not in shown and shown not in known else ""


def date_words(article: Article) -> str:
    """Return the date of publication as the reader's country writes it; empty where it is unknown."""
    day = article.metadata.published
    if day is None:
        return ""
    return (
        QLocale()
        .toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
        .removeprefix(QLocale().dayName(day.isoweekday()))
        .lstrip(", ")  # “Wednesday, 14 March” in English, “mercredi 14 mars” in French
    )
