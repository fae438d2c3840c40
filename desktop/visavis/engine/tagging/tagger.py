"""Finds attributions with the trained network: content, cue and source, each with a probability."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from visavis.engine.spreading import Spread
from visavis.engine.tagging import features, spotting, weights
from visavis.engine.tagging.claiming import Found
from visavis.engine.tagging.network import Network
from visavis.engine.tagging.spotting import Units
from visavis.engine.tagging.tokens import BREAK, Tokens, tokenise
from visavis.engine.tagging.weights import Calibration, WordTable
from visavis.model import Span

# Tokens that are read in one go: whole paragraphs until there are LEAST; more than MOST only in several goes.
LEAST, MOST = 32, 192
_BATCH = 16_000  # tokens side by side: more take much memory, fewer cost more steps (docs/decisions/speed.md)
KEEP_FROM = 0.35  # findings less probable than this are let go; see docs/decisions/engine-model.md
_POOL = 100_000  # tokens prepared at a time, which bounds the memory for a long text

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Page:
    """A text to search: its paragraphs in order, and `marks.Marks.states` for it."""

    text: str
    paragraphs: Sequence[Span]
    inside: bytes


@dataclass(frozen=True, slots=True)
class Proposal:
    """An attribution as the network sees it, before any rule on marks; spans never cross a paragraph's end."""

    paragraph: int  # index of the paragraph that the cue lies in, or without one the content's first
    content: tuple[Span, ...]  # in text order, apart from each other, never empty
    cue: Span | None
    source: Span | None
    probability: float  # that a careful reader would mark this content
    source_probability: float  # that the source is right (without one: that there is none)
    signals: tuple[tuple[float, ...], tuple[float, ...]] = ((), ())  # what the two were reckoned from, see `claiming`


@dataclass(frozen=True, slots=True)
class Tagger:
    """The trained finder; loading it reads bytes only, and finding keeps nothing."""

    table: WordTable
    network: Network
    calibration: Calibration

    @classmethod
    def load(cls, files: Mapping[str, bytes]) -> Tagger:
        """Build the finder from the files of resources/model by name.

        Raises:
            KeyError: A file or a part of it is missing.
        """
        return cls(*weights.unpack(files))

    def find(self, text: str, paragraphs: Sequence[Span], inside: bytes) -> tuple[Proposal, ...]:
        """Return the attributions of one text, in text order; for many texts `find_all` is faster."""
        return self.find_all([Page(text, paragraphs, inside)])[0]

    def find_all(self, pages: Sequence[Page], spread: Spread = map) -> list[tuple[Proposal, ...]]:
        """Return the attributions of each page; the time is linear in the length of the texts.

        Args:
            pages: The texts.
            spread: What works through the batches of sums.
        """
        found: list[list[Proposal]] = [[] for _ in pages]
        for pool in _pools(pages):
            for number, proposal in self._read(pool, spread):
                found[number].append(proposal)
        return [tuple(sorted(proposals, key=lambda p: p.content[0].start)) for proposals in found]

    def _read(self, pool: list[_Part], spread: Spread) -> Iterator[tuple[int, Proposal]]:
        units = _units(pool, self.table)
        batches = list(units.batches(_BATCH))
        if len(batches) == 1:  # a short article: it need not wait for threads to start
            spread = map
        onward, back = spread(lambda way: way.sums(units.vectors), self.network.layers[0])
        first = onward, back

        def read(chosen: Ints) -> list[Found]:
            return list(spotting.read(self.network, first, units, chosen))

        for chosen, findings in zip(batches, spread(read, batches), strict=True):
            for finding in findings:
                unit = chosen[finding.unit]
                part = pool[units.pages[unit]]
                chances = self.calibration.chances(finding)
                start = int(units.starts[unit] - part.first)
                if chances[0] >= KEEP_FROM:
                    yield part.page, _proposal(finding, part, start, chances)


@dataclass(slots=True)
class _Part:
    """Some paragraphs of a page as tokens, and where they stand in the pool."""

    page: int
    tokens: Tokens
    states: Ints
    offset: int  # of its first paragraph
    first: int = 0


def _pools(pages: Sequence[Page]) -> Iterator[list[_Part]]:
    """Gather the pages' paragraphs into pools of at most some _POOL tokens, save where one paragraph has more."""
    pool: list[_Part] = []
    size = 0
    for number, page in enumerate(pages):
        for offset, paragraphs in _portions(page.paragraphs):
            tokens = tokenise(page.text, paragraphs)
            inside = np.frombuffer(page.inside + b"\0", dtype=np.uint8)
            states = np.where(tokens.starts == tokens.ends, 0, inside[tokens.starts]).astype(np.int64)
            pool.append(_Part(number, tokens, states, offset, size))
            size += len(tokens.surfaces)
            if size >= _POOL:
                yield pool
                pool, size = [], 0
    if pool:
        yield pool


def _portions(paragraphs: Sequence[Span]) -> Iterator[tuple[int, Sequence[Span]]]:
    """Cut a page's paragraphs where a pool's worth of text is reached, at some six code points a token."""
    start = size = 0
    for i, span in enumerate(paragraphs):
        size += len(span)
        if size > 6 * _POOL:
            yield start, paragraphs[start : i + 1]
            start, size = i + 1, 0
    if start < len(paragraphs):
        yield start, paragraphs[start:]


def _units(pool: list[_Part], table: WordTable) -> Units:
    """Number the kinds of token in a pool, cut it into units, and look up the vectors of its kinds."""
    kinds = features.Kinds()
    surfaces = chain.from_iterable(part.tokens.surfaces for part in pool)
    numbers = np.fromiter(map(kinds.__getitem__, surfaces), dtype=np.int64)
    states = np.concatenate([part.states for part in pool])
    sentences = features.sentence_starts(numbers, kinds)
    is_break = np.equal(numbers, kinds[BREAK])
    cuts: list[tuple[int, int, int]] = []
    for i, part in enumerate(pool):
        row = slice(part.first, part.first + len(part.tokens.surfaces))
        for start, end in features.windows(is_break[row], sentences[row], states[row] == 0, LEAST, MOST):
            cuts.append((part.first + start, part.first + end, i))
    places = states * 2 + sentences
    codes = numbers * len(table.state) + places
    there = np.zeros(len(kinds) * len(table.state), dtype=bool)
    there[codes] = True
    rows = (np.cumsum(there) - 1)[codes]
    word, place = np.divmod(np.flatnonzero(there), len(table.state))
    vectors = np.concatenate((table.vectors(list(kinds))[word], table.state[place]), axis=1)
    bounds = np.array(cuts, dtype=np.int64).reshape(-1, 3)
    return Units(vectors, rows, bounds[:, 0], bounds[:, 1], bounds[:, 2])


def _proposal(found: Found, part: _Part, start: int, chances: tuple[float, float]) -> Proposal:
    """Turn token numbers of a unit, which begins at token `start` of its part, into places of the text."""
    tokens = part.tokens

    def span(stretch: tuple[int, int]) -> Span:
        return Span(int(tokens.starts[start + stretch[0]]), int(tokens.ends[start + stretch[1] - 1]))

    content = tuple(
        span(piece) for stretch in found.content for piece in _within_paragraphs(stretch, start, tokens.paragraphs)
    )
    anchor = found.cue or found.content[0]
    return Proposal(
        paragraph=part.offset + int(tokens.paragraphs[start + anchor[0]]),
        content=content,
        cue=span(found.cue) if found.cue else None,
        source=span(found.source) if found.source else None,
        probability=chances[0],
        source_probability=chances[1],
        signals=(found.content_signals, found.source_signals),
    )


def _within_paragraphs(stretch: tuple[int, int], start: int, paragraphs: Ints) -> Iterator[tuple[int, int]]:
    """Cut a stretch of tokens at the paragraphs' ends."""
    first, last = stretch
    if paragraphs[start + first] != paragraphs[start + last - 1]:
        for i in range(first + 1, last):
            if paragraphs[start + i] != paragraphs[start + i - 1]:
                yield first, i
                first = i
    yield first, last
