"""The one flattening: an article with its quotations as a row of plain values, as resources/schemas states it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from visavis.messages import worded
from visavis.model import WITHIN, Article, Evidence, Quotation, Span, Speaker

Pair = tuple[int, int]  # a span, in code points, half open

# Two reasons in three are in words that another quotation has had: "the words stand in quotation marks".
_worded = lru_cache(maxsize=5_000)(worded)


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """Who speaks."""

    name: str
    role: str


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One reason."""

    rule: str
    note: str
    span: Pair | None


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """One quotation."""

    kind: str
    content: tuple[Pair, ...]
    text: str
    cue: Pair | None
    source: Pair | None
    speaker: SpeakerRow | None
    affiliations: tuple[str, ...]
    parties: tuple[str, ...]
    confidence: float
    evidence: tuple[EvidenceRow, ...]


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One article with its quotations; offsets point into `text`."""

    id: str
    title: str
    outlet: str
    published: str | None  # ISO 8601
    text: str
    quotes: tuple[QuoteRow, ...]


@dataclass(frozen=True, slots=True)
class TextRow:
    """One article as a reader sees it: without boilerplate, a blank line between its blocks."""

    id: str
    text: str
    title: str
    authors: tuple[str, ...]
    published: str | None
    outlet: str
    language: str


def article_row(article: Article, quotations: Iterable[Quotation]) -> ArticleRow:
    """Flatten an article with its quotations."""
    return ArticleRow(
        id=stem(article),
        title=article.metadata.title,
        outlet=article.metadata.outlet,
        published=_published(article),
        text=article.text,
        quotes=tuple(quote_row(quotation, article.text) for quotation in quotations),
    )


def text_row(article: Article) -> TextRow:
    """Flatten an article to its reading text and what is known of it."""
    blocks = (block.span.of(article.text) for block in article.blocks if not block.boilerplate)
    return TextRow(
        id=stem(article),
        text="\n\n".join(blocks),
        title=article.metadata.title,
        authors=article.metadata.authors,
        published=_published(article),
        outlet=article.metadata.outlet,
        language=article.metadata.language,
    )


def stem(article: Article) -> str:
    """Return the article's name without folder and ending: its id in what goes out; one from an archive keeps both."""
    name = article.original.name
    return Path(name).stem if article.original.path and WITHIN not in name else name


def words(quotation: Quotation, text: str) -> str:
    """Return the content's words; where the attribution splits them, a blank stands for it."""
    return " ".join(span.of(text) for span in quotation.content)


def read_words(quotation: Quotation, text: str) -> str:
    """Return the content's words for a reader; where the attribution splits them, an ellipsis stands for it."""
    parts = [span.of(text) for span in quotation.content[:1]]
    for before, after in pairwise(quotation.content):
        parts += [" … " if text[before.end : after.start].strip() else " ", after.of(text)]
    return "".join(parts)


def quote_row(quotation: Quotation, text: str) -> QuoteRow:
    """Flatten a quotation."""
    return QuoteRow(
        kind=quotation.kind.value,
        content=tuple((span.start, span.end) for span in quotation.content),
        text=words(quotation, text),
        cue=_pair(quotation.cue),
        source=_pair(quotation.source),
        speaker=speaker_row(quotation.speaker),
        affiliations=quotation.affiliations,
        parties=quotation.parties,
        confidence=round(quotation.confidence, 4),
        evidence=tuple(_evidence(one) for one in quotation.evidence),
    )


def _published(article: Article) -> str | None:
    return article.metadata.published.isoformat() if article.metadata.published else None


def _pair(span: Span | None) -> Pair | None:
    return (span.start, span.end) if span else None


def speaker_row(speaker: Speaker | None) -> SpeakerRow | None:
    """Flatten a speaker, where there is one."""
    return SpeakerRow(speaker.name, speaker.role) if speaker else None


def _evidence(evidence: Evidence) -> EvidenceRow:
    return EvidenceRow(evidence.rule, _worded(evidence.note), _pair(evidence.span))
