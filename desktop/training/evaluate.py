"""Scores a finder on gold articles with the benchmark's own scorer."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from training.data import GoldArticle, paragraphs_of
from visavis.engine import marks
from visavis.engine.tagger import Page, Proposal, Tagger


def scorer(path: Path) -> ModuleType:
    """Load the scorer that lies beside the gold data."""
    spec = importlib.util.spec_from_file_location("score_quotes", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def pages_of(articles: Sequence[GoldArticle]) -> list[Page]:
    """Return the articles as the finder takes them."""
    found = []
    for article in articles:
        paragraphs = paragraphs_of(article.text)
        found.append(Page(article.text, paragraphs, marks.find(article.text, paragraphs).states))
    return found


def row(article: GoldArticle, proposals: Sequence[Proposal]) -> dict[str, Any]:
    """Return what was found in one article in the scorer's layout."""

    def place(span: Any) -> list[int] | None:
        return [span.start, span.end] if span else None

    return {
        "id": article.id,
        "quotes": [
            {"content": [place(span) for span in p.content], "cue": place(p.cue), "source": place(p.source)}
            for p in proposals
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


def report(tagger: Tagger, articles: Sequence[GoldArticle], score: ModuleType) -> dict[str, Any]:
    """Return the scorer's whole report on what `tagger` finds in `articles`."""
    found = tagger.find_all(pages_of(articles))
    predicted = {a.id: row(a, proposals) for a, proposals in zip(articles, found, strict=True)}
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
