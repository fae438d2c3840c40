"""Scores the engine on gold articles with the benchmark's own scorer."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from training.data import GoldArticle, paragraphs_of
from visavis.engine import assembly, marks
from visavis.engine.attribution import Attribution
from visavis.engine.knowledge import Knowledge
from visavis.engine.paragraphs import paragraphs_of as engine_paragraphs
from visavis.engine.tagging.tagger import Page
from visavis.model import Article, Block, Metadata, Original, Span


def scorer(path: Path) -> ModuleType:
    """Load the scorer that lies beside the gold data."""
    spec = importlib.util.spec_from_file_location("score_quotes", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def attributions(knowledge: Knowledge, texts: Sequence[str]) -> list[tuple[Attribution, ...]]:
    """Return what the engine finds in each text, before it looks for speakers."""
    found = []
    for text, proposed in zip(texts, knowledge.tagger.find_all(pages(texts)), strict=True):
        paragraphs = engine_paragraphs(_article(text))
        paired = marks.find(text, [paragraph.span for paragraph in paragraphs])
        documents = knowledge.speakers.documents
        found.append(assembly.assemble(text, paragraphs, paired, proposed, knowledge.cues, documents))
    return found


def pages(texts: Sequence[str]) -> list[Page]:
    """Return the texts as the finder takes them."""
    listed = [(text, paragraphs_of(text)) for text in texts]
    return [Page(text, paragraphs, marks.find(text, paragraphs).states) for text, paragraphs in listed]


def _article(text: str) -> Article:
    blocks = tuple(Block(span) for span in paragraphs_of(text))
    return Article("", text, blocks, Metadata(), Original("", b"", "", "text/plain"))


def row(identity: str, found: Sequence[Attribution]) -> dict[str, Any]:
    """Return what was found in one article in the scorer's layout."""

    def place(span: Span | None) -> list[int] | None:
        return [span.start, span.end] if span else None

    return {
        "id": identity,
        "quotes": [
            {"content": [place(span) for span in one.content], "cue": place(one.cue), "source": place(one.source)}
            for one in found
        ],
    }


def gold_row(article: GoldArticle) -> dict[str, Any]:
    """Return a gold article in the scorer's layout."""
    return {
        "id": article.id,
        "text": article.text,
        "attributions": [
            {"content": a.content, "cue": a.cue, "source": list(a.source) or None} for a in article.attributions
        ],
    }


def report(knowledge: Knowledge, articles: Sequence[GoldArticle], score: ModuleType) -> dict[str, Any]:
    """Return the scorer's whole report on what the engine finds in `articles`."""
    found = attributions(knowledge, [article.text for article in articles])
    predicted = {a.id: row(a.id, several) for a, several in zip(articles, found, strict=True)}
    result: dict[str, Any] = score.score({a.id: gold_row(a) for a in articles}, predicted)
    return result


def figures(result: dict[str, Any]) -> dict[str, float]:
    """Return the eight figures that count, in the order of the table in docs/decisions."""
    return {
        "letters F1": result["chars"]["f1"],
        "all at 0.3": result["all"]["0.3"]["f1"],
        "all at 0.8": result["all"]["0.8"]["f1"],
        "named at 0.3": result["all"]["0.3"]["named"],
        "direct at 0.8": result["direct"]["0.8"]["f1"],
        "direct named at 0.3": result["direct"]["0.3"]["named"],
        "mixed at 0.3": result["mixed"]["0.3"]["f1"],
        "indirect at 0.3": result["indirect"]["0.3"]["f1"],
    }


def summary(result: dict[str, Any]) -> str:
    """Return the figures in one line."""
    return "  ".join(f"{name} {value:.3f}" for name, value in figures(result).items())
