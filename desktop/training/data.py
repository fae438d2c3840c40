"""Reads gold articles and turns their attributions into tags and links over tokens."""

from __future__ import annotations

import gzip
import json
import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from visavis.engine import marks
from visavis.engine.tagging import features
from visavis.engine.tagging.decoding import Tag
from visavis.engine.tagging.tokens import BREAK, tokenise
from visavis.model import Span

Places = tuple[tuple[int, int], ...]  # code points, half open


@dataclass(frozen=True, slots=True)
class GoldAttribution:
    """One attribution as an annotator marked it."""

    content: Places
    cue: Places
    source: Places


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """One annotated article."""

    id: str
    text: str
    attributions: tuple[GoldAttribution, ...]


@dataclass(slots=True)
class Link:
    """What belongs to one cue, in token numbers of its article."""

    cue: tuple[int, int]
    content: NDArray[np.int64]
    source: NDArray[np.int64]


@dataclass(slots=True)
class Example:
    """One article as the network sees it, with what it shall find."""

    surfaces: list[str]
    states: NDArray[np.int64]
    sentences: NDArray[np.bool_]
    tags: NDArray[np.int64]
    links: list[Link] = field(default_factory=list)

    @property
    def breaks(self) -> NDArray[np.bool_]:
        """Tell which tokens end a paragraph."""
        return np.array([surface == BREAK for surface in self.surfaces])


def read_gold(path: Path) -> list[GoldArticle]:
    """Read a file of gold articles, one JSON object a line, in the layout of PolNeAR's export."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [_article(json.loads(line)) for line in lines if line.strip()]


def split(articles: Sequence[GoldArticle], held_out: int, seed: int) -> tuple[list[GoldArticle], list[GoldArticle]]:
    """Cut `held_out` articles from the others, the same ones for the same seed."""
    shuffled = sorted(articles, key=lambda article: article.id)
    random.Random(seed).shuffle(shuffled)
    return shuffled[held_out:], shuffled[:held_out]


def paragraphs_of(text: str) -> list[Span]:
    """Return the paragraphs of a plain text: its lines that hold anything."""
    return [Span(*match.span()) for match in re.finditer(r"[^\r\n]*\S[^\r\n]*", text)]


def example(article: GoldArticle) -> Example:
    """Return the article as tokens with tags and links."""
    paragraphs = paragraphs_of(article.text)
    tokens = tokenise(article.text, paragraphs)
    kinds = features.Kinds()
    numbers = np.array([kinds[surface] for surface in tokens.surfaces], dtype=np.int64)
    inside = np.frombuffer(marks.find(article.text, paragraphs).states + b"\0", dtype=np.uint8)
    is_break = tokens.starts == tokens.ends
    states = np.where(is_break, 0, inside[tokens.starts]).astype(np.int64)
    tags = np.zeros(len(numbers), dtype=np.int64)
    links: list[Link] = []
    for attribution in article.attributions:
        links += _mark(attribution, tokens.starts, tokens.ends, tags)
    return Example(tokens.surfaces, states, features.sentence_starts(numbers, kinds), tags, links)


def _article(row: dict[str, object]) -> GoldArticle:
    def places(value: object) -> Places:
        return tuple((s, e) for s, e in value or ())  # type: ignore[attr-defined]

    found = row["attributions"]
    assert isinstance(found, Iterable)
    attributions = tuple(GoldAttribution(places(a["content"]), places(a["cue"]), places(a["source"])) for a in found)
    return GoldArticle(str(row["id"]), str(row["text"]), attributions)


def _mark(
    attribution: GoldAttribution, starts: NDArray[np.int64], ends: NDArray[np.int64], tags: NDArray[np.int64]
) -> list[Link]:
    """Write the tags of one attribution and return its link, where it has a cue."""
    content = [_covered(place, starts, ends) for place in attribution.content]
    source = [_covered(place, starts, ends) for place in attribution.source]
    cue = [_covered(place, starts, ends) for place in attribution.cue]
    for ranges, begin in ((content, Tag.BEGIN_CONTENT), (source, Tag.BEGIN_SOURCE), (cue, Tag.BEGIN_CUE)):
        for a, b in ranges:
            if a < b:
                tags[a:b] = begin + 1
                tags[a] = begin
    if not cue or cue[0][0] >= cue[0][1]:
        return []
    rows = [np.concatenate([np.arange(a, b) for a, b in ranges] or [np.zeros(0, int)]) for ranges in (content, source)]
    return [Link(cue[0], rows[0], rows[1])]


def _covered(place: tuple[int, int], starts: NDArray[np.int64], ends: NDArray[np.int64]) -> tuple[int, int]:
    """Return the range of tokens that share a code point with `place`."""
    first = int(np.searchsorted(ends, place[0], side="right"))
    last = int(np.searchsorted(starts, place[1], side="left"))
    while last > first and ends[last - 1] == starts[last - 1]:
        last -= 1
    return first, last
