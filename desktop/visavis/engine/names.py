"""Find the names in a text, with the titles before them and what stands beside them (appositions)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from visavis.engine.phrases import head_zone
from visavis.engine.prose import UPPER, Reading
from visavis.engine.roles import Role, SpeakerLexicon, fold, singular
from visavis.model import Span


class Sort(StrEnum):
    """What a name names, as far as its form and neighbours tell."""

    PERSON = "person"
    BODY = "body"  # an organisation or organ of state, also by its initials
    UNKNOWN = "unknown"  # a place, or a person or body that nothing tells yet


@dataclass(frozen=True, slots=True)
class Name:
    """A name at one place: the name itself, and what is said there of its bearer.

    `whole` runs from the first word of the title (without article) to the end of the name.
    """

    span: Span
    whole: Span
    words: tuple[str, ...]
    sort: Sort
    gender: str = ""  # m, f or "" (not told)
    title: str = ""  # "Russian Foreign Ministry spokesperson", as in the text
    beside: str = ""  # the apposition, as in the text: "the interior minister"
    addressed: bool = False  # with Mr, Mrs, a rank or the like: surely a person
    possessive: bool = False  # followed by 's
    extent: Span | None = None  # with the apposition, where there is one

    @property
    def text(self) -> str:
        """The name as one string."""
        return " ".join(self.words)


_PARTICLES = "de|da|del|della|der|den|van|von|bin|ibn|al|el|la|le|di|du|dos|do|ben|abu|ul|zu|af|av|ter|ten"
_WORD = re.compile(
    rf"(?<![\w.-])(?:(?:al|el|ad|as|ash|an|at|ar|az|ul|d|l)[-’'])?[{UPPER}]\w*"
    rf"(?:[-‐‑.&]\w+|(?:(?<=\b[{UPPER}])|(?<=\b\w\w))[’']\w+|[’'](?=[a-z])\w+)*(?:(?<=s)[’'](?!\w))?"
)
_PARTICLE_GAP = re.compile(rf"[ \xa0](?:(?:{_PARTICLES})[ \xa0]){{0,2}}")
_OF_GAP = re.compile(r"[ \xa0](?:of|for)[ \xa0](?:the[ \xa0])?")
_MORE_GAP = re.compile(r"[ \xa0](?:and|of|in|on|for|of the|and the|for the)[ \xa0]")
_INITIALS = re.compile(rf"(?:[{UPPER}]\.)*[{UPPER}]")
_ACRONYM = re.compile(rf"[{UPPER}][{UPPER}0-9.&/-]{{1,7}}s?")
_LONGEST_RUN = 12  # words; longer runs of capitals are headlines or shouting
_TITLE_REACH = 110  # letters looked at before a name for its title
_TITLE_WORDS = 9
_BEFORE_MONTH = re.compile(r"(?:\b(?:in|since|until|early|late|last|this|next|mid)|\d)[ \xa0-]$", re.IGNORECASE)
_BACK_WORD = re.compile(r"\w[\w’'.&/-]*$")


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    text: str  # without 's
    possessive: bool
    dotted: bool


def find_names(reading: Reading, lexicon: SpeakerLexicon, within: Span) -> list[Name]:
    """Return the names of `within` in text order, apart from each other."""
    finder = _Finder(reading, lexicon)
    return [name for run in finder.runs(within) for name in finder.names_of(run, within)]


class _Finder:
    """The steps from capitals to names, over one text."""

    def __init__(self, reading: Reading, lexicon: SpeakerLexicon) -> None:
        self.reading = reading
        self.text = reading.text
        self.lexicon = lexicon

    # ------------------------------------------------------------ runs of capitals

    def words(self, within: Span) -> Iterator[_Word]:
        """Yield the capitalised words of `within`."""
        text = self.text
        for found in _WORD.finditer(text, within.start, within.end):
            word, start, end = found[0], found.start(), found.end()
            possessive = word.endswith(("’s", "'s", "’", "'"))
            if possessive:
                cut = 1 if word[-1] in "’'" else 2
                word, end = word[:-cut], end - cut
            dotted = text[end : end + 1] == "." and (
                word.lower() in self.lexicon.words["short-title"] or _INITIALS.fullmatch(word) is not None
            )
            yield _Word(start, end, word, possessive, dotted)

    def runs(self, within: Span) -> Iterator[list[_Word]]:
        """Yield the words in runs that one name and its title can span."""
        run: list[_Word] = []
        for word in self.words(within):
            if run and not self._joins(run[-1], word, run):
                yield run
                run = []
            run.append(word)
        if run:
            yield run

    def _joins(self, left: _Word, right: _Word, run: list[_Word]) -> bool:
        if left.possessive or len(run) >= _LONGEST_RUN:
            return False
        gap = self.text[left.end : right.start]
        if left.dotted:
            gap = gap.removeprefix(".")
        if len(gap) > 12:
            return False
        if _PARTICLE_GAP.fullmatch(gap):
            return True
        if left.text.lower() in self.lexicon.stops or self._is_role(left.text):
            return False
        if _OF_GAP.fullmatch(gap):
            return self._is_body_head(left.text)
        return bool(_MORE_GAP.fullmatch(gap)) and self._has_of(run)

    def _has_of(self, run: list[_Word]) -> bool:
        return any(self._is_of_join(left, right) for left, right in pairwise(run))

    def _is_of_join(self, left: _Word, right: _Word) -> bool:
        return _OF_GAP.fullmatch(self.text, left.end, right.start) is not None

    def _is_role(self, word: str) -> bool:
        lower = word.lower()
        return self.lexicon.role(lower) is not None or lower in self.lexicon.titles

    def _is_body_head(self, word: str) -> bool:
        return bool(self.lexicon.sorts_of(self.lexicon.bodies, word)) or word.lower() in self.lexicon.collectives

    # ------------------------------------------------------------ from a run to a name

    def names_of(self, run: list[_Word], within: Span) -> Iterator[Name]:
        """Yield the name that a run ends in, if it is more than a role or an opening word."""
        run = self._trimmed(run)
        if not run:
            return
        split = self._name_start(run)
        if split == len(run):  # a role or title without a name ("Swiss Foreign Minister")
            return
        name = self._name(run[split:], run[:split], within)
        if name is not None:
            yield name

    def _trimmed(self, run: list[_Word]) -> list[_Word]:
        stops = self.lexicon.stops
        first = 0
        while first < len(run) and self._is_no_name(run[first], stops, alone=first == len(run) - 1):
            first += 1
        last = len(run)
        while last > first and run[last - 1].text.lower() in self.lexicon.words["day"]:
            last -= 1
        return run[first:last]

    def _is_no_name(self, word: _Word, stops: frozenset[str], *, alone: bool) -> bool:
        lower = word.text.lower()
        if lower in self.lexicon.words["month-name"] and not alone and not self._is_date(word):  # "June Hartley"
            return False
        return (lower in stops and not (word.text.isupper() and len(lower) > 1)) or lower.endswith(("’ll", "’ve", "’m"))

    def _is_date(self, word: _Word) -> bool:
        return _BEFORE_MONTH.search(self.text, max(0, word.start - 7), word.start) is not None

    def _name_start(self, run: list[_Word]) -> int:
        """Return the index in `run` at which the name begins: after the last role or title."""
        start = 0
        for index, word in enumerate(run):
            lower = word.text.lower()
            if index and self._is_of_join(run[index - 1], word):
                break
            if not self._is_role(lower):
                continue
            if index and index == len(run) - 1 and self._given(run[index - 1].text):  # John Major, Dean Baker
                continue
            title = self.lexicon.titles.get(lower)
            kept = title is not None and title.kept and index == len(run) - 2
            start = index if kept else index + 1
        return start

    def _given(self, word: str) -> str:
        first = fold(word)
        return self.lexicon.given.get(first) or self.lexicon.given.get(first.split("-")[0], "")

    def _name(self, words: list[_Word], before: list[_Word], within: Span) -> Name | None:
        kept = self.lexicon.titles.get(words[0].text.lower())
        span = Span(words[0].start, words[-1].end)
        left = before[0].start if before else span.start
        start = self._title_start(left, within.start, before, bare=not before and kept is None)
        title = " ".join(self.text[start : span.start].split())
        texts = tuple(part for word in self._with_particles(words) for part in word.split())
        titles = [
            self.lexicon.titles[w.text.lower().rstrip(".")] for w in before if w.text.lower() in self.lexicon.titles
        ]
        gender = next((t.gender for t in (kept, *titles) if t is not None and t.gender), "")
        name = Name(
            span=span,
            whole=Span(start, span.end),
            words=texts,
            sort=self._sort(texts, before, title, kept=kept is not None),
            gender=gender or self._gender(texts, title),
            title=title,
            addressed=bool(titles) or kept is not None,
            possessive=words[-1].possessive,
        )
        if not before and not title and len(words) == 1 and self._is_common(words[0]):
            return None
        return name

    def _with_particles(self, words: list[_Word]) -> Iterator[str]:
        """Yield the name's parts, initials with their dots and the words between ("of the", "van")."""
        for index, word in enumerate(words):
            yield word.text + ("." if word.dotted and (index < len(words) - 1 or "." in word.text) else "")
            if index < len(words) - 1:
                yield self.text[word.end + word.dotted : words[index + 1].start].strip(" \xa0.")

    def _is_common(self, word: _Word) -> bool:
        """Tell whether a single capitalised word is an ordinary word that only begins a sentence."""
        if _ACRONYM.fullmatch(word.text):
            return False
        lower = word.text.lower()
        if not self.reading.starts_sentence(word.start):
            return False
        return lower in self.reading.lower_words or bool(
            self.lexicon.role(lower)
            or self.lexicon.sorts_of(self.lexicon.documents, lower)
            or self.lexicon.sorts_of(self.lexicon.bodies, lower)
            or singular(lower) in self.lexicon.collectives
        )

    # ------------------------------------------------------------ the title before a name

    def _title_start(self, left: int, floor: int, before: list[_Word], *, bare: bool) -> int:
        """Return where the noun phrase that ends at `left` begins; `left` itself where it is no title."""
        if before and before[0].text.lower() in self.lexicon.titles:  # Mr, Gen
            return left
        words = self._words_before(left, max(floor, left - _TITLE_REACH))
        start, saw_role = left, not bare
        for index, (offset, word) in enumerate(words):
            lower = word.lower().strip("’'")
            if index >= _TITLE_WORDS or lower in self.lexicon.stops:
                break
            possessive = word.endswith(("’s", "'s", "s’", "s'"))
            if index == 0 and bare:
                if self.lexicon.role(lower.rstrip(".")) is None or lower.endswith("s") or possessive:
                    break
                saw_role = True
            elif not self._is_in_title(word, lower, bare=bare):
                break
            start = offset
            if possessive:
                break
        return start if saw_role else left

    def _is_in_title(self, word: str, lower: str, *, bare: bool) -> bool:
        """Tell whether a word left of a title belongs to it; a title in capitals takes few words in lower case."""
        if word[0].isupper() or lower in self.lexicon.words["title-adjective"] or self.lexicon.role(lower):
            return True
        return bare and not lower.endswith(("ing", "ed"))

    def _words_before(self, left: int, floor: int) -> Iterator[tuple[int, str]]:
        end = left
        while end > floor:
            blank = len(self.text[floor:end]) - len(self.text[floor:end].rstrip(" \xa0"))
            if not blank:
                return
            end -= blank
            found = _BACK_WORD.search(self.text, floor, end)
            if found is None or (found[0].endswith(".") and len(found[0]) > 5):
                return
            yield found.start(), found[0]
            end = found.start()

    # ------------------------------------------------------------ person or body

    def _sort(self, words: tuple[str, ...], before: list[_Word], title: str, *, kept: bool) -> Sort:
        if kept:
            return Sort.PERSON
        capitals = [word for word in words if word[0].isupper()]
        if _ACRONYM.fullmatch(words[-1]) and len(capitals) == 1:
            return Sort.BODY if not before else Sort.PERSON
        if self._is_body_head(capitals[-1]) or (self._is_body_head(capitals[0]) and len(words) > 1) or "of" in words:
            return Sort.BODY if not (before and self._given(words[0])) else Sort.PERSON
        if before or (title and self.lexicon.role(title.split()[-1])):
            return Sort.PERSON
        if len(words) > 1 and self._given(words[0]) and fold(words[0]) not in self.lexicon.words["place-first"]:
            return Sort.PERSON
        return Sort.UNKNOWN

    def _gender(self, words: tuple[str, ...], title: str) -> str:
        for word in reversed(title.split()):
            role = self.lexicon.role(word)
            if role is not None and role.gender:
                return role.gender
        if len(words) < 2:
            return ""
        given = self._given(words[0])
        if given in ("", "u"):
            given = next((g for word in words[1:-1] if (g := self._given(word)) in ("m", "f")), "")
        return given if given in ("m", "f") else ""


# ---------------------------------------------------------------- what stands beside a name

_AFTER = re.compile(
    r"(?:[ \xa0]\([^()\n]{1,40}\))?,[ \xa0](?:who[ \xa0](?:is|was)[ \xa0])?"
    r"((?:[^,.;:“”\"()\n—]|\.(?=\w)|(?<=\.[A-Z])\.){3,130})(?=[,.;)—\n]|$)"
)
_BEFORE = re.compile(
    r"(?:^|[\s(“\"])((?:the|a|an|its|his|her|their|[\w-]+[’']s?)[ \xa0][^,.;:“”\"\n—]{3,110}?)[ \xa0]?,[ \xa0]$",
    re.IGNORECASE,
)
_CLOSES = re.compile(r"[ \xa0]?(?:,|\.|;|$|\n|\([\w ]{1,12}\))")
_BESIDE_REACH = 130


def with_neighbours(name: Name, reading: Reading, lexicon: SpeakerLexicon, within: Span) -> Name:
    """Return `name` with its apposition: "X Y, the interior minister," or "the interior minister, X Y,".

    Args:
        name: A name that may be a person's.
        reading: The text around it.
        lexicon: The words for roles.
        within: How far to look: the block that holds the name.
    """
    if name.possessive or (name.sort is Sort.BODY) or (len(name.words) < 2 and not name.title):
        return name
    text = reading.text
    after = _AFTER.match(text, name.span.end, min(within.end, name.span.end + 200))
    if after is not None and (role := role_of(after[1], lexicon)) is not None:
        extent = Span(name.whole.start, after.end(1))
        return _with_beside(name, after[1], role, extent)
    if name.title or not _CLOSES.match(text, name.span.end, within.end):
        return name
    low = max(within.start, name.span.start - _BESIDE_REACH)
    before = _BEFORE.search(text[low : name.span.start])
    if before is not None and (role := role_of(before[1], lexicon)) is not None:
        return _with_beside(name, before[1], role, Span(low + before.start(1), name.span.end))
    return name


def _with_beside(name: Name, words: str, role: Role, extent: Span) -> Name:
    return replace(
        name,
        beside=" ".join(words.split()),
        extent=extent,
        sort=Sort.PERSON,
        gender=name.gender or role.gender,
    )


def role_of(phrase: str, lexicon: SpeakerLexicon) -> Role | None:
    """Return the role that the head of `phrase` names ("the interior minister of Norway"), or None where it is none."""
    head = head_zone(phrase, lexicon)
    if not head or head[0].lower() in lexicon.stops:
        return None
    return lexicon.role(head[-1])
