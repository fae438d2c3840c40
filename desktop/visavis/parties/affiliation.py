"""For whom a speaker speaks: by what the analyst said, then the article's own words, then the gazetteer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from visavis.messages import Message, message
from visavis.model import Article, Evidence, Rule, Span, Speaker
from visavis.parties.clause import Context, Reading
from visavis.parties.gazetteer import Gazetteer
from visavis.parties.home import Home
from visavis.parties.learned import Learned
from visavis.parties.names import OFFICIAL, Manner
from visavis.parties.offices import FAR, Term, in_force
from visavis.parties.phrase import read
from visavis.parties.words import words

_MOST_DESCRIPTIONS = 8  # an article that describes somebody more often says nothing new in the ninth
_DEEPEST = 3  # a letter of a coalition of countries; a document of such letters goes no further
# What may follow a mention within its clause, and a mention that ends where a name has to follow.
_GOES_ON = re.compile(r"[ \xa0](?P<relation>(?:of|from|by|for|at) )?[^.,;:()“”\"\n]{2,60}")
# What makes an office of the words behind a name: "Varga, who heads the Norwegian central bank", "Varga took over …".
_HEADING = re.compile(
    r",?[ \xa0](?:who )?(?:heads|headed|leads|led|chairs|commands|runs|represents|took over)"
    r"[ \xa0][^.,;:()“”\"\n]{2,60}"
)
# Of a company, whatever the words in it may mean elsewhere; and bodies of the world, which are no land's.
_NO_OFFICE = re.compile(
    r"\bchief (?:executive|operating|financial|technology|marketing|investment|commercial)\b|\bmanaging director\b"
    r"|\b(?:international|world|global|workers|trade|labou?r)\b.*\b(?:council|union|federation|association|organi[sz]ation)\b",
    re.IGNORECASE,
)
_OPEN_END = re.compile(r" (?:of|from|by|for|the)$")
_KNOWN_BY_NAME = OFFICIAL | {Manner.INFORMAL, Manner.MEDIA, Manner.NOBODY}
_STATE = frozenset({"public", "local", "leader", "institution"})
_NO_STATE = frozenset({"private", "kin", "activist", "company", "media", "rebel", "armed"})


@dataclass(frozen=True, slots=True)
class Decision:
    """For whom a speaker speaks, and why; `rule` is the analyst's, where it decided."""

    labels: tuple[str, ...]
    evidence: Evidence | None = None
    rule: Rule | None = None


class Affiliations:
    """Decides for the speakers of one article; each is decided once."""

    def __init__(self, article: Article, gazetteer: Gazetteer, learned: Learned, said: Sequence[Span] = ()) -> None:
        self._article = article
        self._gazetteer = gazetteer
        self._learned = learned
        self._home = Home(article, gazetteer, said)
        self._day: date | None = article.metadata.published
        self._small = _small(article.text)
        self._read: dict[str, Reading | None] = {}
        self._decided: dict[Speaker, Decision] = {}

    def of(self, speaker: Speaker, depth: int = 0) -> Decision:
        """Return for whom the speaker speaks."""
        known = self._decided.get(speaker)
        if known is None:
            known = self._decided[speaker] = self._decide(speaker, depth)
        return known

    def _decide(self, speaker: Speaker, depth: int) -> Decision:
        rule = self._learned.about(speaker)
        if rule is not None:
            note = (
                message("You have said that “{speaker}” is {name}", speaker=rule.speaker, name=rule.name)
                if rule.name
                else message("You have put “{speaker}” here before", speaker=rule.speaker)
            )
            return Decision(rule.affiliations, Evidence("learned", note), rule)
        return (
            self._by_members(speaker, depth)
            or self._by_name(speaker)
            or self._by_words(speaker)
            or self._by_office(speaker)
            or self._by_surroundings(speaker)
            or self._by_home(speaker)
            or Decision((), Evidence("nobody", message("Nothing says for whom “{name}” speaks", name=speaker.name)))
        )

    def _by_members(self, speaker: Speaker, depth: int) -> Decision | None:
        if not speaker.members or depth >= _DEEPEST:
            return None
        labels = [label for member in speaker.members for label in self.of(member, depth + 1).labels]
        if not labels:
            return None
        names = tuple(member.name for member in speaker.members)
        note = message("“{name}” is shared by {names}", name=speaker.name, names=names)
        return Decision(_once(labels), Evidence("members", note, _at(speaker)))

    def _by_name(self, speaker: Speaker) -> Decision | None:
        """Place a body, group or paper that the gazetteer knows by its whole name, whatever else it is called."""
        said = [word for word in words(speaker.name) if word.key != "the"]
        hit = self._gazetteer.names.at(said, 0) if said else None
        if hit is None or hit.end != len(said) or hit.name.manner not in _KNOWN_BY_NAME:
            return None
        reading = Reading(hit.name.labels, hit.name.text, "gazetteer")
        return Decision(reading.labels, _evidence(speaker.name, reading, _at(speaker)))

    def _by_words(self, speaker: Speaker) -> Decision | None:
        for phrase in _phrases(speaker):
            reading = self._reading(phrase)
            if reading is None:
                continue
            term = self._office_beside(speaker, reading)
            if term is not None:
                return _from_term(speaker, term)
            return Decision(reading.labels, _evidence(phrase, reading, self._span(speaker, phrase)))
        return None

    def _reading(self, phrase: str) -> Reading | None:
        if phrase not in self._read:
            self._read[phrase] = self._read_once(phrase)
        return self._read[phrase]

    def _read_once(self, phrase: str) -> Reading | None:
        """Read the phrase; only one that speaks of rebels and the like needs to know what the article is about."""
        generic = self._gazetteer.generic
        said = [word.key for word in words(phrase)]
        pairs = [f"{a} {b}" for a, b in pairwise(said)]
        homes = self._home.lands() if generic.intersection(said) or generic.intersection(pairs) else ()
        return read(phrase, Context(self._gazetteer, homes, self._day))

    def _office_beside(self, speaker: Speaker, reading: Reading) -> Term | None:
        """Return the office that adds to the reading: a private man who has one, a minister who chairs a body."""
        terms = self._terms(speaker)
        if not reading.labels:
            full = [term for term in terms if term.name and len(words(speaker.name)) > 1]
            return full[0] if full and self._covers(full[0]) else None
        for term in terms:
            adds = set(term.labels) > set(reading.labels) and self._covers(term)
            if adds and all(self._home.counts[label] for label in term.labels if label not in reading.labels):
                return term
        return None

    def _covers(self, term: Term) -> bool:
        return self._day is None or term.covers(self._day)

    def _terms(self, speaker: Speaker) -> Sequence[Term]:
        return in_force(self._gazetteer.offices.of(speaker.name), self._day)

    def _by_office(self, speaker: Speaker) -> Decision | None:
        terms = self._terms(speaker)
        if not terms:
            return None
        if len({term.labels for term in terms}) > 1:
            counts = self._home.counts
            terms = sorted(terms, key=lambda term: -max(counts[label] for label in term.labels))
            if self._day is not None:
                return Decision(
                    _once([label for term in terms for label in term.labels]), _from_term(speaker, terms[0]).evidence
                )
        return _from_term(speaker, terms[0])

    def _by_surroundings(self, speaker: Speaker) -> Decision | None:
        """Read on behind a mention that breaks off: "a secret draft of the" … "UN's new mandate"."""
        for span in (*self._first_named(speaker), *speaker.mentions[:_MOST_DESCRIPTIONS]):
            said = span.of(self._article.text)
            after = _HEADING.match(self._article.text, span.end)
            if after is None:
                after = _GOES_ON.match(self._article.text, span.end)
                if after is None or not (after["relation"] or _OPEN_END.search(said)):
                    continue
            reading = self._reading(said + after.group())
            if reading is not None and reading.labels:
                return Decision(reading.labels, _evidence(said + after.group(), reading, span))
        return None

    def _first_named(self, speaker: Speaker) -> Iterator[Span]:
        """Yield the first place that has the speaker's name word for word, where the name is more than one word."""
        if " " in speaker.name:
            start = self._small.find(_small(speaker.name))
            if start >= 0:
                yield Span(start, start + len(speaker.name))

    def _by_home(self, speaker: Speaker) -> Decision | None:
        """Place an official whose land the article leaves unsaid in the land that it is about."""
        roles = self._gazetteer.roles
        for phrase in _phrases(speaker):
            kinds = {roles.get(word.key, "") for word in words(phrase)}
            if kinds & _NO_STATE or _NO_OFFICE.search(phrase):
                return None
            if kinds & _STATE:
                home = self._home.near(speaker.mentions[:_MOST_DESCRIPTIONS])
                if home:
                    note = message(
                        "“{phrase}” names no land; this part of the article is about {land}",
                        phrase=phrase,
                        land=Message(home),
                    )
                    return Decision((home,), Evidence("context", note, _at(speaker)))
        return None

    def _span(self, speaker: Speaker, phrase: str) -> Span | None:
        """Return the mention of the speaker that holds the phrase, else the first one."""
        for span in speaker.mentions:
            if phrase in span.of(self._article.text):
                return span
        return _at(speaker)


def _small(text: str) -> str:
    """Return the text in small letters with every offset as it was: a letter that would become two (İ) stays."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join([low if len(low := letter.lower()) == 1 else letter for letter in text])


def _phrases(speaker: Speaker) -> Iterator[str]:
    """Yield what the article says of the speaker: descriptions, role with body, and the name itself."""
    seen = set()
    for phrase in (*speaker.descriptions[:_MOST_DESCRIPTIONS], speaker.role, speaker.body, speaker.name):
        if phrase and phrase not in seen:
            seen.add(phrase)
            yield phrase


def _at(speaker: Speaker) -> Span | None:
    return speaker.mentions[0] if speaker.mentions else None


def _once(labels: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(labels))


def _from_term(speaker: Speaker, term: Term) -> Decision:
    start, end = str(term.start[0]), str(term.end[0])  # no numbers, for a year has no commas
    when = (
        message("from {year}", year=start) if term.end == FAR else message("from {year} to {end}", year=start, end=end)
    )
    note = message(
        "{name}: {office}, {sides}, {when}", name=term.name, office=term.office, sides=_sides(term.labels), when=when
    )
    return Decision(term.labels, Evidence("office", note, _at(speaker)))


def _sides(labels: Sequence[str]) -> Message:
    """Return the sides with "and" between them."""
    *before, last = labels
    return message("{names} and {last}", names=_sides(before), last=Message(last)) if before else Message(last)


def _evidence(phrase: str, reading: Reading, span: Span | None) -> Evidence:
    if not reading.labels:
        return Evidence(reading.rule, message("“{words}” speaks for nobody's side", words=reading.because), span)
    sides = _sides(reading.labels)
    because = reading.because
    if phrase == because or because == " and ".join(reading.labels):
        return Evidence("gazetteer", message("“{words}” stands for {sides}", words=phrase, sides=sides), span)
    note = message("“{phrase}”: “{words}” stands for {sides}", phrase=phrase, words=because, sides=sides)
    return Evidence(reading.rule, note, span)
