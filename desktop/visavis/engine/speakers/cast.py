"""Everybody whom an article names: one figure for each person, body or place, linked over all its name forms."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import chain

from visavis.engine.speakers.appositions import with_neighbours
from visavis.engine.speakers.figures import Figure, Mentioned
from visavis.engine.speakers.names import Name, Sort, find_names
from visavis.engine.speakers.prose import UPPER, Reading
from visavis.engine.speakers.relays import is_medium
from visavis.engine.speakers.roles import SpeakerLexicon, fold, singular, sound
from visavis.model import Span

_ARTICLES = frozenset({"the", "a", "an"})
_CLAUSE_OPENERS = frozenset({"after", "before", "since", "until", "as", "than", "said", "says", "say", "that"})
_PLACED = re.compile(rf"\b(?:[Ii]n|[Nn]ear|[Aa]cross|[Tt]hroughout|[Oo]utside|[Ii]nside)[ \xa0]([{UPPER}]\w+)")
_BRACKET = re.compile(rf"[ \xa0]\(([{UPPER}][{UPPER}.&-]{{1,8}})\)")
_NEXT_WORD = re.compile(r"[ \xa0]([a-z][\w-]*)")
_ADJECTIVE = re.compile(r"(?:an|ish|ese|ic|ch|iss)$")  # "European", "British", "Chinese", "Nordic", "French", "Swiss"
_PEOPLE = re.compile(r"(?:an|crat|ist|er|eni|ive)s$")  # "Republicans", "Democrats", "Islamists", "Conservatives"
_TAIL = 2  # words by which a body goes after its first mention: "the Foreign Ministry", "the Security Council"
_NAMESAKES = 16  # of one last name that are told apart; keeps the cost linear on any text


class Cast:
    """The figures of one article and where its text names them, in text order."""

    def __init__(self, reading: Reading, lexicon: SpeakerLexicon) -> None:
        self.reading = reading
        self.lexicon = lexicon
        self.figures: list[Figure] = []
        self._places: frozenset[str] | None = None
        self._by_last: dict[str, list[Figure]] = {}
        self._by_first: dict[str, list[Figure]] = {}
        self._by_whole: dict[str, Figure] = {}
        self._by_initials: dict[str, Figure] = {}
        self._by_tail: dict[str, Figure] = {}  # "foreign ministry" → the one that was named last
        names = self._names()
        linked = self._link(names)
        self.timeline = [
            Mentioned(
                name,
                linked[index],
                self._is_subject(name),
                reading.in_quote(name.span.start),
                self._is_modifier(name),
            )
            for index, name in enumerate(names)
        ]
        self.starts = [entry.name.span.start for entry in self.timeline]

    # ------------------------------------------------------------ reading the names

    @property
    def places(self) -> frozenset[str]:
        """The names that stand behind "in", "near" and the like; looked for when first asked for, which is seldom."""
        if self._places is None:
            self._places = frozenset(_PLACED.findall(self.reading.text))
        return self._places

    def _names(self) -> list[Name]:
        found = (
            with_neighbours(name, self.reading, self.lexicon, block.span)
            for block in self.reading.blocks
            if not self.reading.in_headline(block.span.start)
            for name in find_names(self.reading, self.lexicon, block.span)
        )
        return list(found)

    def _link(self, names: list[Name]) -> dict[int, Figure]:
        """Give every name its figure: long names first, so that a short form finds them wherever it stands."""
        linked: dict[int, Figure] = {}
        long = [i for i, name in enumerate(names) if len(name.core) > 1]
        short = [i for i, name in enumerate(names) if len(name.core) <= 1]
        for index in chain(long, short):
            figure = self.find(names[index]) or self._add(names[index])
            self._learn(figure, names[index])
            figure.latest = names[index].span.start
            linked[index] = figure
        return linked

    def _add(self, name: Name) -> Figure:
        figure = Figure(name=name.text, sort=name.sort, gender=name.gender, words=name.words, fullest=name.whole)
        figure.plural = name.sort is Sort.UNKNOWN and len(name.words) == 1 and _PEOPLE.search(name.words[0]) is not None
        self.figures.append(figure)
        self._index(figure, name)
        return figure

    def _index(self, figure: Figure, name: Name) -> None:
        core = name.core
        self._by_whole.setdefault(name.key, figure)
        if len(core) > 1:
            for index, word in ((self._by_last, core[-1]), (self._by_first, core[0])):
                namesakes = index.setdefault(sound(word), [])
                if len(namesakes) < _NAMESAKES:
                    namesakes.append(figure)
            initials = "".join(word[0] for word in core if word[0].isupper())
            if len(initials) > 1:
                self._by_initials.setdefault(initials, figure)

    def _learn(self, figure: Figure, name: Name) -> None:
        figure.mentions.append(name.extent or name.whole)
        if len(name.core) > 1:
            figure.full_starts.append(name.span.start)
        self._learn_initials(figure, name)
        if name.sort is Sort.BODY and len(name.words) > 1:
            self._by_tail[_tail(name)] = figure
        if name.sort is Sort.PERSON and figure.sort is Sort.UNKNOWN:
            figure.sort = Sort.PERSON
        figure.gender = figure.gender or name.gender
        for phrase in (name.title, name.beside):
            if phrase and not _is_address(phrase, self.lexicon):
                figure.describe(phrase, self.lexicon)
            elif phrase:  # "Sen." is nothing to show, but makes a senator of him
                words = self.lexicon.canonical(phrase)
                figure.described.update(words)
                figure.heads.update(word for word in words if word in self.lexicon.roles)
        if len(name.words) > len(figure.words) and name.sort is not Sort.BODY:
            figure.words, figure.name = name.words, name.text
        if figure.name.isupper() and figure.name != name.text and name.key == " ".join(map(fold, figure.words)):
            figure.name, figure.words = name.text, name.words  # "ALDER" of a dateline is Alder
        if len(name.words) >= len(figure.words) and (figure.fullest is None or _longer(name, figure.fullest)):
            figure.fullest = name.extent or name.whole

    def _learn_initials(self, figure: Figure, name: Name) -> None:
        if len(name.core) > 1 and name.sort is not Sort.PERSON:
            bracket = _BRACKET.match(self.reading.text, name.span.end, name.span.end + 14)
            if bracket is not None:
                figure.acronym, figure.sort = bracket[1], Sort.BODY
                self._by_initials[bracket[1].replace(".", "")] = figure
        if name.words != figure.words and len(name.words) == 1 and name.text.replace(".", "").isupper():
            figure.initials = name.text
            figure.counts["." not in name.text] += 1
        else:
            figure.counts[False] += 1

    # ------------------------------------------------------------ finding a figure by a name

    def find(self, name: Name) -> Figure | None:
        """Return the figure that `name` can only mean, the fitting one named last before it first; None: nobody yet."""
        whole = self._by_whole.get(name.key)
        core = name.core
        if whole is not None and (len(core) > 1 or not name.addressed):
            return whole
        if len(core) > 1:
            return self._same_person(name, core)
        short = self._by_short_name(name, core[0])
        return short or whole or self._by_initials.get(core[0].replace(".", ""))

    def bearer_of(self, word: str) -> Figure | None:
        """Return the person with the last name `word`, where it is an ordinary word too ("Small said")."""
        if not word[:1].isupper() or " " in word:
            return None
        return next((figure for figure in self._by_last.get(sound(word), ()) if figure.sort is Sort.PERSON), None)

    def _same_person(self, name: Name, core: tuple[str, ...]) -> Figure | None:
        if name.sort is Sort.BODY:
            return self._by_tail.get(_tail(name)) if len(name.words) == _TAIL else None
        for figure in self._by_last.get(sound(core[-1]), ()):
            if (
                figure.sort is not Sort.BODY
                and (_first_names_agree(core[0], figure.words[0]) or core == figure.words[-len(core) :])
                and _genders_agree(figure, name)
            ):
                return figure
        return None

    def _by_short_name(self, name: Name, word: str) -> Figure | None:
        key = sound(word)
        for index in (self._by_last, self._by_first):
            fitting = [f for f in index.get(key, ()) if self._can_be_short_for(f, name)]
            if fitting:
                return _nearest(fitting, name.span.start)
        return None

    def _can_be_short_for(self, figure: Figure, name: Name) -> bool:
        outlet = not name.addressed and name.text in self.lexicon.media_names
        if name.sort is Sort.BODY or outlet or not _genders_agree(figure, name):
            return False
        if figure.sort is Sort.PERSON:
            return True
        told = name.addressed or name.sort is Sort.PERSON
        return figure.sort is Sort.UNKNOWN and (told or self._looks_like_person(figure, name))

    def _looks_like_person(self, figure: Figure, name: Name) -> bool:
        """Tell whether a name of two unknown words is a person's, by its last word standing alone after it."""
        first, last = figure.words[0], figure.words[-1]
        if len(figure.words) != 2 or sound(last) != sound(name.words[-1]) or last in self.places:
            return False
        if (
            fold(first) in self.lexicon.words["place-first"]
            or _ADJECTIVE.search(first)
            or is_medium(last, self.lexicon)
        ):
            return False
        return bool(figure.full_starts) and figure.full_starts[0] < name.span.start and not last.isupper()

    # ------------------------------------------------------------ looking around

    def before(self, offset: int) -> int:
        """Return how many entries of the timeline begin before `offset`."""
        return bisect_left(self.starts, offset)

    def overlapping(self, span: Span) -> list[Mentioned]:
        """Return the names that share a letter with `span`, in text order."""
        index = self.before(span.start)
        if index and self.timeline[index - 1].name.span.end > span.start:
            index -= 1
        found = []
        while index < len(self.timeline) and self.timeline[index].name.span.start < span.end:
            found.append(self.timeline[index])
            index += 1
        return found

    def named_at(self, span: Span) -> bool:
        """Tell whether a name stands exactly at `span`, and qualifies nothing that follows."""
        index = self.before(span.start)
        if index == len(self.timeline):
            return False
        entry = self.timeline[index]
        return entry.name.span == span and not entry.modifier and not entry.name.possessive

    def named_in(self, span: Span, *, known_only: bool = False) -> list[Mentioned]:
        """Return the names in `span` read by itself, each with the figure that the article names by it.

        With `known_only` a name that nobody bears elsewhere is left out, else it makes a new figure.
        """
        found = []
        for name in find_names(self.reading, self.lexicon, span):
            figure = self.find(name)
            if figure is None and known_only:
                continue
            if figure is None:
                figure = self._add(name)
                self._learn(figure, name)
            found.append(Mentioned(name, figure, subject=True, quoted=False))
        return found

    def _is_modifier(self, name: Name) -> bool:
        """Tell whether the name stands before a noun that it only qualifies, as far as endings tell a noun."""
        if name.sort is Sort.PERSON or name.possessive:
            return False
        after = _NEXT_WORD.match(self.reading.text, name.span.end, name.span.end + 40)
        if after is None or after[1] in self.lexicon.stops or after[1].endswith(("ed", "ly")):
            return False
        return _ADJECTIVE.search(name.words[-1]) is not None or not after[1].endswith("s") or self._is_noun(after[1])

    def _is_noun(self, word: str) -> bool:
        lexicon = self.lexicon
        return bool(
            lexicon.role(word)
            or lexicon.sorts_of(lexicon.bodies, word)
            or lexicon.sorts_of(lexicon.documents, word)
            or singular(word) in lexicon.collectives
        )

    def _is_subject(self, name: Name) -> bool:
        if name.possessive:
            return False
        start = name.whole.start
        before = self.reading.text[max(0, start - 24) : start].split()
        last = before[-1].lower() if before else ""
        if last in _ARTICLES and len(before) > 1:
            last = before[-2].lower()
        if last in _CLAUSE_OPENERS:
            return True
        return last not in self.lexicon.words["preposition"] and last not in self.lexicon.words["verb"]


def _longer(name: Name, span: Span) -> bool:
    return len(name.extent or name.whole) > len(span)


def _tail(name: Name) -> str:
    return " ".join(fold(word) for word in name.words[-_TAIL:])


def _is_address(phrase: str, lexicon: SpeakerLexicon) -> bool:
    return all(word.lower().rstrip(".") in lexicon.titles for word in phrase.split())


def _first_names_agree(one: str, other: str) -> bool:
    a, b = sound(one.rstrip(".")), sound(other.rstrip("."))
    return (
        a == b
        or (min(len(a), len(b)) == 1 and a[:1] == b[:1])
        or (min(len(a), len(b)) >= 3 and (a.startswith(b) or b.startswith(a)))
    )


def _genders_agree(figure: Figure, name: Name) -> bool:
    return not (figure.gender and name.gender and figure.gender != name.gender)


def _nearest(figures: list[Figure], offset: int) -> Figure:
    """The figure named last before `offset`, else the first named after it."""

    def distance(figure: Figure) -> tuple[bool, int]:
        count = bisect_left(figure.full_starts, offset)
        before = max(figure.full_starts[count - 1] if count else -1, figure.latest if figure.latest < offset else -1)
        return (before < 0, offset - before if before >= 0 else figure.full_starts[0])

    return min(figures, key=distance)
