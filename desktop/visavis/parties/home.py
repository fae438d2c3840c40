"""Which land an article, and the place of a quotation in it, is about: for officials that name none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

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
_PARAGRAPH = 900  # code points of a paragraph that may tell alone; a longer one is an article that lost its breaks
_LEADS = 8  # lines in which a dateline is looked for
_LEAD = 100  # code points of a line that "Lagos: " may open; a shorter one is a headline
_CAPITALISED = re.compile(r"\b[^\W\d_a-z](?:[^\W_]|\.(?=[A-Z]\.))*")
# "KYIV, May 3 (Agency) — ", "BEIJING (Xinhua) -- ", "Berlin (dpa) - ", "New Delhi: ", and a city in capitals as a line.
_DATELINE = re.compile(
    r"(?P<city>[^\W\d_a-zß-öø-ÿ][\w.'’-]+(?: [^\W\d_a-zß-öø-ÿ][\w.'’-]*){0,2})"
    r"(?:(?P<end>\s*$)|(?:, [^\n—–(:]{1,30}?)?\s?(?:\([^)\n]{2,40}\))?\s?(?:--|[-—–:]|\. ?/)\s?)"
)
_ENDS = re.compile(r"[.!?][”\"’']?\s+(?=[\W]?[A-Z])|\n")


class Home:
    """The lands that one article names; counted when first asked for.

    What somebody is quoted with tells of whom he speaks, not for whom, so that the places `said` are not looked at
    around a mention: "The foreign ministry said that Norway had been told" is not Norway's.
    """

    def __init__(self, article: Article, gazetteer: Gazetteer, said: Sequence[Span] = ()) -> None:
        self._text = article.text
        self._gazetteer = gazetteer
        self._said = said
        self._counted: Counter[str] | None = None

    @cached_property
    def _told(self) -> str:
        """The text with blanks for what is quoted, every offset as it was; a capital says where a sentence begins."""
        pieces, end = [], 0
        for span in sorted(self._said):
            if span.end > end:
                start = max(span.start, end)
                pieces += [self._text[end:start], "A".ljust(span.end - start)]
                end = span.end
        return "".join([*pieces, self._text[end:]])

    @cached_property
    def _dateline(self) -> str:
        """The land of the place that the article was written in, by its dateline."""
        for line in self._text[:_LOOKED_AT].split("\n", maxsplit=_LEADS)[:_LEADS]:
            found = _DATELINE.match(line.strip())
            if found is None or not (found["city"].isupper() or (len(line) > _LEAD and found["end"] is None)):
                continue
            lands = set(self._labels(found["city"], by_place=True)) & self._gazetteer.lands
            if len(lands) == 1:
                return lands.pop()
        return ""

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
        """Return the one land of the sentences around the places or of their paragraphs, what is quoted left out.

        Where they have none, it is the land of the dateline, else of the sentences with what is quoted, else of the
        lines around, else of the article.
        """
        told = self._alone(self._sentence(self._told, place) for place in places)
        told = told or self._alone(self._paragraph(place) for place in places) or self._dateline
        return told or self._alone(self._sentence(self._text, place) for place in places) or self._around(places)

    def _alone(self, stretches: Iterable[str]) -> str:
        """Return the land that most of those stretches name which name one only."""
        several = (set(self._labels(stretch)) & self._gazetteer.lands for stretch in stretches)
        alone = Counter(lands.pop() for lands in several if len(lands) == 1)
        return alone.most_common(1)[0][0] if alone else ""

    def _around(self, places: Sequence[Span]) -> str:
        window = self._text[max(0, places[0].start - _BEFORE) : places[0].end + _AFTER] if places else ""
        return _leader(Counter(self._labels(window)), self._gazetteer.lands, _NEAR) or self.of_article()

    def _sentence(self, text: str, place: Span) -> str:
        before = text[max(0, place.start - _BEFORE) : place.start]
        after = text[place.end : place.end + _AFTER]
        return _ENDS.split(before)[-1] + place.of(text) + _ENDS.split(after, maxsplit=1)[0]

    def _paragraph(self, place: Span) -> str:
        """Return the paragraph around the place up to its sentence's end, or nothing where it is too long to tell."""
        start = self._told.rfind("\n", 0, place.start) + 1
        near = start < place.start <= start + _PARAGRAPH
        return self._told[start : place.start] + self._sentence(self._told, place) if near else ""

    def _labels(self, text: str, *, by_place: bool = False) -> Iterator[str]:
        """Yield the labels that a text names; only words with a capital are looked at, for a whole article is long.

        With `by_place` a city that speaks for something else counts as the land in which it lies.
        """
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
                placed = name.place_of and (by_place or name.manner not in LANDS)
                yield from name.place_of if placed else name.labels


def _leader(counts: Counter[str], lands: frozenset[str], lead: float) -> str:
    ranked = [(count, label) for label, count in counts.most_common(12) if label in lands]
    if not ranked or (len(ranked) > 1 and ranked[0][0] < lead * ranked[1][0]):
        return ""
    return ranked[0][1]
