"""An article becomes quotations: paragraphs, marks, what the tagger finds, assembly, speakers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from visavis.engine import assembly, marks, speakers
from visavis.engine.attribution import Attribution
from visavis.engine.identity import quotation_id
from visavis.engine.knowledge import Knowledge
from visavis.engine.paragraphs import paragraphs_of
from visavis.engine.speakers.resolution import Resolution
from visavis.engine.spreading import Spread
from visavis.engine.tagging.tagger import Page
from visavis.model import Article, Quotation

# Texts that the tagger reads in one go: it is at its fastest from some 50,000 words on, which are some 100 articles.
_TEXT_AT_ONCE = 500_000  # code points


def analyse(article: Article, knowledge: Knowledge) -> tuple[Quotation, ...]:
    """Return the quotations of one article in text order, boilerplate left out."""
    return next(analyse_all([article], knowledge))


def analyse_all(
    articles: Iterable[Article], knowledge: Knowledge, spread: Spread = map
) -> Iterator[tuple[Quotation, ...]]:
    """Yield the quotations of each article in order; faster for many articles than `analyse` for each.

    Args:
        articles: What to read.
        knowledge: Of the language.
        spread: What works through the batches of the tagger's sums.
    """
    for several in _batches(articles):
        yield from _together(several, knowledge, spread)


def _batches(articles: Iterable[Article]) -> Iterator[list[Article]]:
    several: list[Article] = []
    size = 0
    for article in articles:
        several.append(article)
        size += len(article.text)
        if size >= _TEXT_AT_ONCE:
            yield several
            several, size = [], 0
    if several:
        yield several


def _together(articles: Sequence[Article], knowledge: Knowledge, spread: Spread) -> Iterator[tuple[Quotation, ...]]:
    paragraphs = [paragraphs_of(article) for article in articles]
    spans = [[paragraph.span for paragraph in several] for several in paragraphs]
    paired = [marks.find(article.text, several) for article, several in zip(articles, spans, strict=True)]
    pages = [
        Page(article.text, several, pairs.states)
        for article, several, pairs in zip(articles, spans, paired, strict=True)
    ]
    proposals = knowledge.tagger.find_all(pages, spread)
    for article, several, pairs, proposed in zip(articles, paragraphs, paired, proposals, strict=True):
        found = assembly.assemble(article.text, several, pairs, proposed, knowledge.cues, knowledge.speakers.documents)
        resolved = speakers.resolve(article.text, article.blocks, found, knowledge.speakers)
        yield tuple(_quotation(article, one, who) for one, who in zip(found, resolved, strict=True))


def _quotation(article: Article, found: Attribution, who: Resolution) -> Quotation:
    return Quotation(
        quotation_id(article.id, found.content),
        found.kind,
        found.content,
        found.cue,
        found.source,
        who.speaker,
        who.relay,
        negated=found.negated,
        modal=found.modal,
        confidence=found.confidence,
        evidence=(*found.evidence, *who.evidence),
    )
