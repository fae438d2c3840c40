"""Scores the engine on gold articles with the benchmark's own scorer."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from training.data import GoldArticle, paragraphs_of
from visavis.engine import assembly, marks, sentences
from visavis.engine.attribution import Attribution
from visavis.engine.cues import Cues
from visavis.engine.tagger import Page, Tagger
from visavis.model import Article, Block, Metadata, Original, Span


def scorer(path: Path) -> ModuleType:
    """Load the scorer that lies beside the gold data."""
    spec = importlib.util.spec_from_file_location("score_quotes", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def attributions(tagger: Tagger, cues: Cues, texts: Sequence[str]) -> list[tuple[Attribution, ...]]:
    """Return what the engine finds in each text, before it looks for speakers."""
    paragraphs = [sentences.paragraphs(_article(text)) for text in texts]
    spans = [[paragraph.span for paragraph in several] for several in paragraphs]
    paired = [marks.find(text, several) for text, several in zip(texts, spans, strict=True)]
    pages = [Page(text, several, pairs.states) for text, several, pairs in zip(texts, spans, paired, strict=True)]
    proposed = tagger.find_all(pages)
    return [
        assembly.assemble(text, several, pairs, found, cues)
        for text, several, pairs, found in zip(texts, paragraphs, paired, proposed, strict=True)
    ]


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


def report(tagger: Tagger, cues: Cues, articles: Sequence[GoldArticle], score: ModuleType) -> dict[str, Any]:
    """Return the scorer's whole report on what the engine finds in `articles`."""
    found = attributions(tagger, cues, [article.text for article in articles])
    predicted = {a.id: row(a.id, several) for a, several in zip(articles, found, strict=True)}
    result: dict[str, Any] = score.score({a.id: gold_row(a) for a in articles}, predicted)
    return result


def summary(result: dict[str, Any]) -> str:
    """Return the eight figures that count in one line, in the order of the table in docs."""
    figures = (
        ("letters", result["chars"]["f1"]),
        ("all.3", result["all"]["0.3"]["f1"]),
        ("all.8", result["all"]["0.8"]["f1"]),
        ("named", result["all"]["0.3"]["named"]),
        ("dir.8", result["direct"]["0.8"]["f1"]),
        ("dirnamed", result["direct"]["0.3"]["named"]),
        ("mixed", result["mixed"]["0.3"]["f1"]),
        ("indirect", result["indirect"]["0.3"]["f1"]),
    )
    return "  ".join(f"{name} {value:.3f}" for name, value in figures)
