"""Find the names in a text, with the titles before them: "Norland Foreign Minister Ilse Varga"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from visavis.engine.speakers.capitals import Capital, joined_by_of, runs
from visavis.engine.speakers.prose import UPPER, Reading
from visavis.engine.speakers.relays import head_follows
from visavis.engine.speakers.roles import SpeakerLexicon, fold
from visavis.engine.speakers.titles import owner_start, title_start
from visavis.model import Span


class Sort(StrEnum):
    """What a name names, as far as its form and neighbours tell."""

    PERSON = "person"
    BODY = "body"  # an organisation or organ of state, also by its initials
    UNKNOWN = "unknown"  # a place, or a person or body that nothing tells yet


@dataclass(slots=True, eq=False)  # not frozen, as there is one for every seventh word and freezing doubles its cost
class Name:
    """A name at one place: the name itself, and what is said there of its bearer.

    `whole` runs from the first word of the title (without article) to the end of the name. The words of a body hold
    its owner, who is only in `whole` ("Norland's" of "Norland's Foreign Ministry").
    """

    span: Span
    whole: Span
    words: tuple[str, ...]
    core: tuple[str, ...]  # the words that carry it: without the small ones between
    key: str  # folded, without article: the same for the same name
    sort: Sort
    gender: str = ""  # m, f or "" (not told)
    title: str = ""  # "Norland Foreign Ministry spokesperson", as in the text
    beside: str = ""  # the apposition, as in the text: "the interior minister"
    addressed: bool = False  # with Mr, Mrs, a rank or the like: surely a person
    possessive: bool = False  # followed by 's
    extent: Span | None = None  # with the apposition, where there is one

    @property
    def text(self) -> str:
        """The name as one string."""
        return " ".join(self.words)


_ACRONYM = re.compile(rf"[{UPPER}][{UPPER}0-9.&/-]{{1,7}}s?")
_BEFORE_MONTH = re.compile(r"(?:\b(?:in|since|until|early|late|last|this|next|mid)|\d)[ \xa0-]$", re.IGNORECASE)
_LONGEST_SURE_ACRONYM = 4
_LONGEST_ROLE = 24  # letters of a word that can be a title ("under-secretary-general")
_TOO_LONG = 5  # words in capitals, none between, that are no name


def find_names(reading: Reading, lexicon: SpeakerLexicon, within: Span) -> list[Name]:
    """Return the names of `within` in text order, apart from each other."""
    finder = _Finder(reading, lexicon)
    found = (finder.name_of(run, within.start) for run in runs(reading.text, lexicon, within))
    return [name for name in found if name is not None]


class _Finder:
    """The steps from a run of capitals to a name, over one text."""

    def __init__(self, reading: Reading, lexicon: SpeakerLexicon) -> None:
        self.reading = reading
        self.text = reading.text
        self.lexicon = lexicon

    def name_of(self, run: list[Capital], floor: int) -> Name | None:
        """Return the name that a run ends in, None where it is only a role or an ordinary word."""
        if len(run) == 1 and self._is_plain(run[0]):
            return self._plain(run[0])
        run = self._trimmed(run)
        if not run:
            return None
        split = self._name_start(run)
        if split == len(run):  # a role or title without a name ("Norland Foreign Minister")
            return None
        return self._name(run[split:], run[:split], floor)

    # ------------------------------------------------------------ most names: one word without a title

    def _is_plain(self, word: Capital) -> bool:
        """Tell whether a word that stands alone can have no title and can be no function word."""
        lower = word.lower
        if lower in self.lexicon.stops or lower in self.lexicon.role_words or "’" in lower or "'" in lower:
            return False
        low = self.text.rfind(" ", 0, max(0, word.start - 1)) + 1
        return (
            self.text[max(low, word.start - _LONGEST_ROLE) : word.start].rstrip(" \xa0").lower()
            not in self.lexicon.roles
        )

    def _plain(self, word: Capital) -> Name | None:
        if self._is_common(word):
            return None
        text = word.text + "." if word.dotted and "." in word.text else word.text
        span = Span(word.start, word.end)
        return Name(
            span=span,
            whole=span,
            words=(text,),
            core=(text,),
            key=fold(text),
            sort=self._sort((text,), [], "", kept=False),
            possessive=word.possessive,
        )

    # ------------------------------------------------------------ what of the run is no name

    def _trimmed(self, run: list[Capital]) -> list[Capital]:
        first, last = 0, len(run)
        while first < last and self._is_no_name(run[first], alone=first == last - 1):
            first += 1
        if first < last - 1 and self._only_opens(run[first]):
            first += 1
        while last > first and run[last - 1].lower in self.lexicon.words["day"]:
            last -= 1
        return run[first:last]

    def _is_no_name(self, word: Capital, *, alone: bool) -> bool:
        lower = word.lower
        if lower not in self.lexicon.stops:
            return lower.endswith(("’ll", "’ve", "’m", "'ll", "'ve", "'m"))
        if lower in self.lexicon.words["month-name"] and not alone and not self._is_date(word):  # "June Hartley"
            return False
        return len(lower) == 1 or not word.text.isupper()

    def _only_opens(self, word: Capital) -> bool:
        """Tell whether an ordinary word begins a sentence right before a name ("Asked Varga", "Besides Norland")."""
        lower = word.lower
        return (
            lower in self.reading.lower_words
            and lower not in self.lexicon.role_words
            and lower not in self.lexicon.body_words
            and lower not in self.lexicon.words["title-adjective"]
            and not self._given(word.text)
            and not word.possessive
            and self.reading.starts_sentence(word.start)
        )

    def _is_date(self, word: Capital) -> bool:
        return _BEFORE_MONTH.search(self.text, max(0, word.start - 7), word.start) is not None

    def _name_start(self, run: Sequence[Capital]) -> int:
        """Return the index in `run` at which the name begins: after the last role or title."""
        start = 0
        if len(run) > 1 and run[-1].lower in self.lexicon.body_words:  # "General Staff", "Prime Minister Office"
            return 0
        for index, word in enumerate(run):
            if index and joined_by_of(self.text, run[index - 1], word):
                if start:  # "Minister of Defence Pavlo Dorin"
                    return self._after_office(run, start)
                break
            if word.lower not in self.lexicon.role_words or word.lower in self.lexicon.plural_roles:
                continue
            if index and index == len(run) - 1 and self._is_surname(run[index - 1], word):
                continue
            title = self.lexicon.titles.get(word.lower)
            kept = title is not None and title.kept and index == len(run) - 2
            start = index if kept else index + 1
        return start or self._after_outlet(run) or self._first_given(run, 0)

    def _is_surname(self, before: Capital, word: Capital) -> bool:
        """Tell whether a word for a role is a surname here: "John Major", "Mr Singer", but not "Mr Speaker"."""
        address = before.lower in self.lexicon.titles and before.lower not in self.lexicon.roles
        return bool(self._given(before.text)) or (address and word.lower not in self.lexicon.words["spoken-title"])

    def _after_outlet(self, run: Sequence[Capital]) -> int:
        """Return 1 where a run is an outlet and a person ("with the BBC Holt said"), 0 where it is one name."""
        if len(run) < 2 or run[0].text not in self.lexicon.media_names:
            return 0
        last = run[-1]
        lower = last.lower
        whole = (
            last.text in self.lexicon.media_names
            or lower in self.lexicon.media_heads
            or lower in self.lexicon.body_words
            or head_follows(self.text, last.end, self.lexicon)  # "Interfax Ukraine news agency"
        )
        return 0 if whole else 1

    def _after_office(self, run: Sequence[Capital], start: int) -> int:
        """Return where the name begins after "Minister of …": at a given name, else after the portfolio or office."""
        given = self._first_given(run, start, least=1)
        if given > start:
            return given
        while start < len(run) and run[start].lower in self.lexicon.words["portfolio"]:  # "Secretary of State Marl"
            start += 1
            given = start
        return start if given == start else len(run)

    def _first_given(self, run: Sequence[Capital], start: int, least: int = 2) -> int:
        """Return the index of a given name that follows other words ("Alder Jon Reek"), else `start`."""
        if len(run) - start < least + 1 or self._given(run[start].text):
            return start
        for index in range(start + 1, len(run) - 1):
            if self._given(run[index].text) and run[-1].lower not in self.lexicon.body_words:
                return index
        return start

    def _is_common(self, word: Capital) -> bool:
        """Tell whether a single capitalised word is an ordinary word that only begins a sentence."""
        if _ACRONYM.fullmatch(word.text) or not self.reading.starts_sentence(word.start):
            return False
        lower, lexicon = word.lower, self.lexicon
        return (
            lower in self.reading.lower_words
            or lower in lexicon.role_words
            or lower in lexicon.documents
            or lower in lexicon.body_words
        )

    # ------------------------------------------------------------ the name and its title

    def _name(self, words: list[Capital], before: list[Capital], floor: int) -> Name | None:
        kept = self.lexicon.titles.get(words[0].lower)
        span = Span(words[0].start, words[-1].end)
        left = before[0].start if before else span.start
        bare = not before and not kept
        start = title_start(self.text, self.lexicon, before, left, floor, bare=bare)
        if start == span.start and len(words) == 1 and self._is_common(words[0]):
            return None
        title = " ".join(self.text[start : span.start].split())
        parts = self._parts(words)
        if len(parts) >= _TOO_LONG and len(parts) == len(words) and parts[-1].lower() not in self.lexicon.body_words:
            return None  # a headline
        titles = [told for word in before if (told := self.lexicon.titles.get(word.lower)) is not None]
        sort = self._sort(parts, before, title, kept=kept is not None)
        if sort is Sort.BODY and start == span.start and len(parts) > 1:
            start = owner_start(self.text, start, floor)
            parts = (*self.text[start : span.start].split(), *parts)
        gender = next((told.gender for told in (kept, *titles) if told is not None and told.gender), "")
        return Name(
            span=span,
            whole=span if start == span.start else Span(start, span.end),
            words=parts,
            core=parts if len(parts) == 1 else self._core(parts),
            key=fold(parts[0]) if len(parts) == 1 else " ".join(map(fold, parts)),
            sort=sort,
            gender=gender or (self._gender(parts, title) if title or len(parts) > 1 else ""),
            title=title,
            addressed=bool(titles) or kept is not None,
            possessive=words[-1].possessive,
        )

    def _parts(self, words: list[Capital]) -> tuple[str, ...]:
        """Return the name's words, initials with their dots and the small words between ("of", "the", "van")."""
        if len(words) == 1:
            word = words[0]
            return (word.text + "." if word.dotted and "." in word.text else word.text,)
        parts: list[str] = []
        for index, word in enumerate(words):
            last = index == len(words) - 1
            parts.append(word.text + ("." if word.dotted and (not last or "." in word.text) else ""))
            if not last:
                parts.extend(self.text[word.end + word.dotted : words[index + 1].start].split())
        return tuple(parts)

    # ------------------------------------------------------------ person or body, man or woman

    def _sort(self, words: tuple[str, ...], before: list[Capital], title: str, *, kept: bool) -> Sort:
        if kept:
            return Sort.PERSON
        if len(words) == 1 and _ACRONYM.fullmatch(words[0]) and not self._is_shouted(words[0]):
            return Sort.PERSON if before else Sort.BODY
        first, last = words[0].lower(), words[-1].lower()
        bodies = self.lexicon.body_words
        if last in bodies or (len(words) > 1 and (first in bodies or "of" in words)):
            return Sort.PERSON if before and self._given(words[0]) else Sort.BODY
        if before or (title and self.lexicon.role(title.split()[-1])):
            return Sort.PERSON
        if len(words) > 1 and self._given(words[0]) and fold(words[0]) not in self.lexicon.words["place-first"]:
            return Sort.PERSON
        return Sort.UNKNOWN

    def _is_shouted(self, word: str) -> bool:
        """Tell whether a long word in capitals is an ordinary name: the "ALDER" of a dateline where "Alder" follows."""
        return len(word) > _LONGEST_SURE_ACRONYM and word.capitalize() in self.reading.capital_words

    def _given(self, word: str) -> str:
        first = fold(word)
        return self.lexicon.given.get(first) or self.lexicon.given.get(first.partition("-")[0], "")

    def _gender(self, words: tuple[str, ...], title: str) -> str:
        for word in reversed(title.split()):
            role = self.lexicon.role(word)
            if role is not None and role.gender:
                return role.gender
        given = (self._given(word) for word in words[:-1])
        return next((gender for gender in given if gender in ("m", "f")), "")

    def _core(self, parts: tuple[str, ...]) -> tuple[str, ...]:
        """Return the parts that carry a name: without small words between and "Jr." or "III" behind."""
        suffixes = self.lexicon.words["name-suffix"]
        core = (part for part in parts if (part[0].isupper() or "-" in part) and part.lower() not in suffixes)
        return tuple(core) or parts
