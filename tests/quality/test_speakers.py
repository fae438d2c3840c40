"""Without these, speakers could get worse unnoticed: who speaks, given the sources as careful readers marked them."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.engine.marked import blocks_of, lexicon
from tests.quality.gold import BENCH, needs_gold, scorer
from visavis.engine.attribution import Attribution
from visavis.engine.speakers.resolution import resolve
from visavis.model import Kind, Span

pytestmark = needs_gold


def _span(value: list[int] | None) -> Span | None:
    return Span(*value) if value else None


def _right(article: dict[str, Any], change: Any = lambda text, source: source) -> list[bool]:
    """Tell for each statement whether its speaker is found, with `change` done to the sources before."""
    text = article["text"]
    statements = sorted(article["statements"], key=lambda one: one["content"])
    attributions = [
        Attribution(
            tuple(Span(*part) for part in one["content"]),
            Kind(one["kind"]),
            _span(one["cue"]),
            change(text, _span(one["source"])),
            1.0,
            (),
        )
        for one in statements
    ]
    found = resolve(text, blocks_of(text), attributions, lexicon())
    same = scorer("score_parties").same_speaker
    return [
        same(one["speaker"], who.speaker.name if who.speaker else "")
        for one, who in zip(statements, found, strict=True)
    ]


def _share(file: str, change: Any = lambda text, source: source) -> float:
    articles = scorer("score_quotes").read_jsonl(str(BENCH / "ukraine" / file)).values()
    right = [one for article in articles for one in _right(article, change)]
    return sum(right) / len(right)


@pytest.mark.parametrize(("file", "floor"), [("visible.jsonl", 0.97), ("western-troops.jsonl", 15 / 16)])
def test_the_speaker_of_a_marked_source(file: str, floor: float) -> None:
    # The sixteenth is a capital that stands for its government, which the gazetteer reads.
    assert _share(file) >= floor


def _one_word_more(text: str, source: Span | None) -> Span | None:
    more = re.match(r"[ \xa0]?\S+", text[source.end :]) if source else None
    return Span(source.start, source.end + more.end()) if source and more else source


def _one_word_before(text: str, source: Span | None) -> Span | None:
    more = re.search(r"\S+[ \xa0]$", text[: source.start]) if source else None
    return Span(more.start(), source.end) if source and more else source


def _first_word_lost(text: str, source: Span | None) -> Span | None:
    lost = re.match(r"\S+[ \xa0]+", source.of(text)) if source else None
    return Span(source.start + lost.end(), source.end) if source and lost else source


def _last_word_lost(text: str, source: Span | None) -> Span | None:
    lost = re.search(r"[ \xa0]+\S+$", source.of(text)) if source else None
    return Span(source.start, source.start + lost.start()) if source and lost else source


@pytest.mark.parametrize(
    ("change", "floor"),
    [(_one_word_more, 0.94), (_one_word_before, 0.88), (_first_word_lost, 0.93), (_last_word_lost, 0.92)],
)
def test_a_source_that_is_a_word_too_long_or_too_short_costs_little(change: Any, floor: float) -> None:
    assert _share("visible.jsonl", change) >= floor
