"""Which land an article, and the place of a quotation in it, is about: for officials that name none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from visavis.model import Article, Span
from visavis.parties.gazetteer import Gazetteer
from visavis.parties.names import LANDS
from visavis.parties.words import fold, words_from

# So many code points of a long article say what it is about; more would cost time and change nothing.
_LOOKED_AT = 12_000
# The window around a mention whose lands count: about two paragraphs of a newspaper before it, and its own sentence.
_BEFORE, _AFTER = 500, 200
# The land of an article is named so many times as often as the next one; tuned on twelve annotated articles.
_CLEAR = 1.25
_NEAR = 2.0
_OFTEN = 0.3  # as the most named one; below that, a land is only mentioned
_CAPITALISED = re.compile(r"\b[^\W\d_a-z](?:[^\W_]|\.(?=[A-Z]\.))*")
_ENDS = re.compile(r"[.!?][”\"’']?\s+(?=[\W]?[A-Z])|\n")


class Home:
    """The lands that one article names; counted when first asked for."""

    def __init__(self, article: Article, gazetteer: Gazetteer) -> None:
        self._text = article.text
        self._gazetteer = gazetteer
        self._counted: Counter[str] | None = None

    @property
    def counts(self) -> Counter[str]:
        """Return how often the article names each label."""
        if self._counted is None:
            self._counted = Counter(self._labels(self._text[:_LOOKED_AT]))
        return self._counted

    def of_article(self) -> str:
        """Return the land that the article is about, or nothing where two are named about as often."""
        return _leader(self.counts, self._gazetteer.lands, _CLEAR)

    def lands(self) -> tuple[str, ...]:
        """Return the lands that the article names often, the most named first."""
        ranked = [(label, count) for label, count in self.counts.most_common() if label in self._gazetteer.lands]
        return tuple(label for label, count in ranked if count >= _OFTEN * ranked[0][1])

    def near(self, places: Sequence[Span]) -> str:
        """Return the one land of the sentences around the places, else of the lines around, else of the article."""
        alone = [lands.pop() for lands in map(self._sentence_lands, places) if len(lands) == 1]
        if alone:
            return Counter(alone).most_common(1)[0][0]
        if places:
            window = self._text[max(0, places[0].start - _BEFORE) : places[0].end + _AFTER]
            if found := _leader(Counter(self._labels(window)), self._gazetteer.lands, _NEAR):
                return found
        return self.of_article()

    def _sentence_lands(self, place: Span) -> set[str]:
        return set(self._labels(self._sentence(place))) & self._gazetteer.lands

    def _sentence(self, place: Span) -> str:
        before = self._text[max(0, place.start - _BEFORE) : place.start]
        after = self._text[place.end : place.end + _AFTER]
        return _ENDS.split(before)[-1] + place.of(self._text) + _ENDS.split(after, maxsplit=1)[0]

    def _labels(self, text: str) -> Iterator[str]:
        """Yield the labels that a text names; only words with a capital are looked at, for a whole article is long."""
        names = self._gazetteer.names
        end = 0
        for match in _CAPITALISED.finditer(text):
            start = match.start()
            longest = 0 if start < end else names.longest.get(fold(match.group()), 0)
            if not longest:
                continue
            phrase = words_from(text, start, longest)
            hit = names.at(phrase, 0) if phrase else None
            if hit is not None:
                end = start + sum(len(word.gap) + len(word.text) for word in phrase[: hit.end])
                name = hit.name
                yield from name.place_of if name.place_of and name.manner not in LANDS else name.labels


def _leader(counts: Counter[str], lands: frozenset[str], lead: float) -> str:
    ranked = [(count, label) for label, count in counts.most_common(12) if label in lands]
    if not ranked or (len(ranked) > 1 and ranked[0][0] < lead * ranked[1][0]):
        return ""
    return ranked[0][1]
