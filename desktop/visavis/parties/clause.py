"""Take a phrase about a speaker apart: clauses, heads and what they stand in relation to, names and roles in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from visavis.parties.gazetteer import Gazetteer
from visavis.parties.names import Hit, Manner, find
from visavis.parties.words import Word, words

# Words at which the head of a phrase ends and what it stands in relation to begins.
_RELATIONS = frozenset(
    """of for to from at with within in on by near outside inside around under over against about across between after
    before since during until into toward towards among amid behind off through via than like""".split()  # noqa: SIM905
)
_CLAUSES = frozenset({"who", "which", "whose", "that", "where", "when", "while", "whom"})
_BEING = frozenset({"is", "was", "heads", "leads", "chairs", "runs", "represents", "commands", "serves", "speaks"})
_STOP = re.compile(r"[.!?][”\"’')]?\s")
_ABBREVIATIONS = frozenset({"st", "no", "jr", "sr", "rev", "hon", "dept", "inc", "ltd"})
_ARTICLES = frozenset({"the", "a", "an"})
_RIDERS = frozenset({"pro", "anti", "non", "counter"})  # "pro-Russian" is not Russian
_PERSONAL_TITLES = frozenset({"mr", "mrs", "ms", "dr", "sir"})
# Relations that name the one spoken for; those left out name a target or a topic ("envoy to Ukraine", "war on drugs").
_BELONGING = frozenset({"of", "for", "from", "at", "with", "within", "in", "inside", "under", "by", "across"})
WHERE = frozenset({"in", "at", "near", "outside", "around", "inside"})
# Kinds of role words that do not head a phrase: "senior", "based", "former", "allies".
NO_HEADS = frozenset({"", "plain", "loose", "former", "ally"})
# Names that are words of their own, and no part of a person's name.
_NO_SURNAMES = (Manner.PEOPLE, Manner.GROUP, Manner.INFORMAL)
_ALLY_WITHIN = 4  # words after the one who has it: "Ukraine's closest Western military partners"


@dataclass(frozen=True, slots=True)
class Context:
    """What the reading of one article's phrases needs beside the phrase.

    `homes` are the lands that the article is about, the most named first; `day` is the article's date.
    """

    gazetteer: Gazetteer
    homes: tuple[str, ...] = ()
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a phrase says: the sides spoken for, in order, and the word or name that says it.

    No labels mean that, by the phrase, the one whom it describes speaks for nobody else.
    """

    labels: tuple[str, ...]
    because: str
    rule: str = "article"


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a clause: its head, or what follows one relation word."""

    relation: str
    start: int
    end: int


class Clause:
    """One clause of a phrase with the names and roles found in it."""

    def __init__(self, found: Sequence[Word], context: Context) -> None:
        self.words = found
        self.context = context
        self.roles = [context.gazetteer.roles.get(word.key, "") for word in found]
        self.parts = tuple(_parts(found))
        self.hits = self._standing(found)
        self.kind, self.head = self._head()

    @property
    def core(self) -> Part:
        """Return the head of the clause, before its first relation word."""
        return self.parts[0]

    def hits_in(self, part: Part) -> list[Hit]:
        """Return the names that begin within the part."""
        return [hit for hit in self.hits if part.start <= hit.start < part.end]

    def belongs(self, part: Part) -> bool:
        """Tell whether the names in the part may be those spoken for: the head itself, or behind "of" and the like."""
        serving = part.relation == "to" and self.kind in ("public", "chair", "leader")  # "an adviser to the president"
        return not part.relation or part.relation in _BELONGING or serving

    def belonging(self) -> list[Hit]:
        """Return the names in all those parts."""
        return [hit for part in self.parts if self.belongs(part) for hit in self.hits_in(part)]

    def _head(self) -> tuple[str, str]:
        """Return kind and word of the role that heads the clause: the last one before its first relation word."""
        covered = {place for hit in self.hits for place in range(hit.start, hit.end)}
        for place in range(self.core.end - 1, self.core.start - 1, -1):
            kind = self.roles[place]
            if place in covered or kind in NO_HEADS or self.words[place].possessive:
                continue
            if place + 1 < self.core.end and self.words[place + 1].joined:  # "state" in "state-run"
                continue
            before = self.roles[place - 1] if place else ""
            if kind in ("private", "media") and before == "former":
                continue
            return "media" if before == "media" and kind == "institution" else kind, self.words[place].key
        return "", ""

    def _standing(self, found: Sequence[Word]) -> tuple[Hit, ...]:
        """Return the names but for those that only qualify another: in "Kurdish-led Syrian Democratic Forces" one."""
        hits = [hit for hit in find(found, self.context.gazetteer.names) if self._stands(hit)]
        starts = [hit.start for hit in hits if hit.start < self.core.end]
        return tuple(
            hit
            for hit in hits
            if not (
                hit.end < self.core.end and found[hit.end].joined and hit.end < max(starts) and hit.end not in starts
            )
        )

    def _stands(self, hit: Hit) -> bool:
        return not (self._tied_loosely(hit) or self._is_part_of_a_person(hit) or self._only_owns_an_ally(hit))

    def _tied_loosely(self, hit: Hit) -> bool:
        if hit.start and self.words[hit.start].joined and self.words[hit.start - 1].key in _RIDERS:
            return True
        after = self.words[hit.end] if hit.end < len(self.words) else None
        return after is not None and after.joined and self.roles[hit.end] == "loose"

    def _is_part_of_a_person(self, hit: Hit) -> bool:
        """Tell whether the name is but a part of somebody's name: "Israel Katz", "Jack London", "Mr Fox"."""
        single = hit.end - hit.start == 1 and not self.words[hit.start].possessive
        if not single or hit.name.manner in _NO_SURNAMES:
            return False
        return self._is_surname(hit.start - 1, hit.start) or self._is_surname(hit.end, hit.end)

    def _is_surname(self, place: int, later: int) -> bool:
        """Tell whether the word at `place` is a name that belongs with its neighbour; `later` is the second of them."""
        if place < 0 or later >= len(self.words) or self.words[later].gap.strip():
            return False
        word = self.words[place]
        if not word.capital or word.possessive:
            return False
        if place < later and word.key in _PERSONAL_TITLES:
            return True
        names = self.context.gazetteer.names
        return not (self.roles[place] or word.key in names or word.text.isupper() or word.key in _RELATIONS | _ARTICLES)

    def _only_owns_an_ally(self, hit: Hit) -> bool:
        """Tell whether the name only says whose ally is meant: "Kyiv's Western partners"."""
        if not self.words[hit.end - 1].possessive:
            return False
        return "ally" in self.roles[hit.end : hit.end + _ALLY_WITHIN]


def clauses(phrase: str, context: Context) -> Iterator[Clause]:
    """Yield the stretches between commas, brackets and relative pronouns; a list of adjectives is not cut."""
    found = words(phrase)
    found = found[_last_sentence(found, context) :]
    start = 0
    for place in range(1, len(found) + 1):
        if place == len(found) or _cuts(found, place):
            bare = _bare(found[start:place], context)
            if bare and not (start > 1 and _tells(bare)):  # "those who …" are what they do
                yield Clause(bare, context)
            start = place


def _last_sentence(found: Sequence[Word], context: Context) -> int:
    """Return where the last sentence of a phrase that runs over a full stop begins; "Gen." and "St." end none."""
    for place in range(len(found) - 1, 0, -1):
        before = found[place - 1]
        if _STOP.match(found[place].gap) and len(before.key) > 1 and not context.gazetteer.roles.get(before.key):
            return place if before.key not in _ABBREVIATIONS else 0
    return 0


def _tells(clause: Sequence[Word]) -> bool:
    """Tell whether a relative clause tells what somebody does ("who once lived in Japan"), not what he is."""
    return (
        clause[0].key in _CLAUSES and clause[0].key != "whose" and not _BEING.intersection(w.key for w in clause[1:3])
    )


def _cuts(found: Sequence[Word], place: int) -> bool:
    if found[place].key in _CLAUSES:
        return True
    return not set(found[place].gap).isdisjoint(",;:()—") and not _in_list(found, place)


def _in_list(found: Sequence[Word], place: int) -> bool:
    """Tell whether the comma before the word stands in a list that an "and" closes within a few words."""
    if found[place].gap != ", ":
        return False
    ahead = found[place : place + 3]
    return any(word.key == "and" for word in ahead) or (len(ahead) > 1 and ahead[1].gap == ", " and ahead[0].capital)


def _bare(found: Sequence[Word], context: Context) -> Sequence[Word]:
    """Return the words without a leading article, unless it belongs to a name ("the West")."""
    while found and found[0].key in _ARTICLES and not found[0].capital and not context.gazetteer.names.at(found, 0):
        found = found[1:]
    return found


def _parts(found: Sequence[Word]) -> Iterator[Part]:
    relation, start = "", 0
    for place, word in enumerate(found):
        if place and word.key in _RELATIONS and not word.joined and not word.capital:
            yield Part(relation, start, place)
            relation, start = word.key, place + 1
    yield Part(relation, start, len(found))
