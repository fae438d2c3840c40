"""What the resolution of speakers knows of words: roles, titles, bodies, documents, given names, pronouns."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeVar

from visavis.errors import UserError

FILES = (
    "roles.txt",
    "synonyms.txt",
    "titles.txt",
    "documents.txt",
    "bodies.txt",
    "collectives.txt",
    "media.txt",
    "given-names.txt",
    "pronouns.txt",
    "function-words.txt",
)
_STOPS = ("determiner", "opener", "day", "preposition", "verb", "conjunction")
_OTHER_SORTS = (
    "utterance",
    "naming",
    "leading",
    "name-suffix",
    "spoken-title",
    "inner-possessive",
    "portfolio",
    "relative",
    "no-adjective",
    "ing-noun",
    "short-title",
    "place-first",
    "month-name",
    "title-adjective",
)
_GENDERS = ("m", "f", "u")
_PRONOUN_SORTS = ("m", "f", "thing", "plural", "relative", "own")


_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Role:
    """A word for somebody by what he does: the groups that can mean him, and the gender it tells ("" where none)."""

    groups: frozenset[str] = frozenset()
    gender: str = ""


@dataclass(frozen=True, slots=True)
class Title:
    """A form of address: the gender it tells, and whether it is part of how the person is called."""

    gender: str = ""
    kept: bool = False


@dataclass(frozen=True, slots=True, eq=False)  # one is like no other, so that what it says can be remembered
class SpeakerLexicon:
    """The word lists of the speaker resolution, keys in lower case, with the plurals of nouns; made by `parse`."""

    roles: Mapping[str, Role] = field(default_factory=dict)
    synonyms: Mapping[str, str] = field(default_factory=dict)
    synonym_pattern: re.Pattern[str] = re.compile(r"(?!)")
    titles: Mapping[str, Title] = field(default_factory=dict)
    documents: Mapping[str, frozenset[str]] = field(default_factory=dict)
    bodies: Mapping[str, frozenset[str]] = field(default_factory=dict)
    collectives: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    media_names: frozenset[str] = frozenset()  # as written, "Reuters"
    media_heads: frozenset[str] = frozenset()
    given: Mapping[str, str] = field(default_factory=dict)  # folded → m, f or u
    pronouns: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, frozenset[str]] = field(default_factory=dict)  # sort → function words
    stops: frozenset[str] = frozenset()  # the words that no noun phrase runs across
    role_words: frozenset[str] = frozenset()  # roles and titles
    plural_roles: frozenset[str] = frozenset()  # which are no title of one person
    body_words: frozenset[str] = frozenset()  # bodies and collectives

    def role(self, word: str) -> Role | None:
        """Return what `word` (any case, singular or plural) says of a person, or None."""
        return self.roles.get(word.lower())

    def sorts_of(self, table: Mapping[str, frozenset[str]], word: str) -> frozenset[str]:
        """Return the sorts of `word` (any case, singular or plural) in `documents` or `bodies`, if any."""
        return table.get(word.lower(), frozenset())

    @lru_cache(maxsize=10_000)  # noqa: B019  # there is one lexicon, which stays
    def canonical(self, phrase: str) -> tuple[str, ...]:
        """Return the words of `phrase` in lower case, with terms that mean the same brought to one."""
        lower = fold(phrase)
        if self.synonyms:
            lower = self.synonym_pattern.sub(lambda found: self.synonyms[found[0]], lower)
        return tuple(_WORD.findall(lower))


_WORD = re.compile(r"[\w-]+")


@lru_cache(maxsize=20_000)
def singular(word: str) -> str:
    """Return the singular that a plural in -s, -es, -ies or -men most likely has, or the word itself."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("men"):
        return word[:-2] + "an"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def plural(word: str) -> str:
    """Return the regular plural of a noun: -men for -man, -ies for -y after a consonant, else -s or -es."""
    if word.endswith("man"):
        return word[:-2] + "en"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "ch", "sh", "x")) else "s")


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """Return `text` in lower case without accents, apostrophes straight, white space single."""
    if text.isascii():
        return " ".join(text.lower().split())
    plain = unicodedata.normalize("NFKD", text.replace("’", "'").replace("ı", "i").replace("ł", "l").replace("ø", "o"))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).lower().split())


_SPELLINGS = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        ("^(?:al|el|ad|as|ash|an|at|ar|az|ul)-", ""),  # the Arabic article
        ("['’`-]", ""),
        ("sch|tsch|tch|cz|sz", "ch"),
        ("kh|gh", "h"),
        ("ph", "f"),
        ("ck|q|c(?!h)", "k"),
        ("w", "v"),
        ("ts|tz", "z"),
        ("ou|oo", "u"),
        ("(?:[yi]y|[ei]y|ij|ii|iy)$", "i"),
        ("[yj]", "i"),
        ("ii+", "i"),
        (r"(.)\1", r"\1"),
        ("^ie", "e"),
        ("dh", "d"),
    )
)


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """Return a key that the usual transliterations of a name share ("Yelenskyy", "Yelensky"; "Serhiy", "Serhii")."""
    key = fold(word)
    for pattern, instead in _SPELLINGS:
        key = pattern.sub(instead, key)
    return key


def parse(files: Mapping[str, bytes]) -> SpeakerLexicon:
    """Build the lexicon from the contents of the files named in `FILES`; other files are left alone.

    Raises:
        UserError: A file is missing, or one of its lines is not of its form; names file and line.
    """
    rows = {name: tuple(_rows(name, files)) for name in FILES}
    words = _function_words(rows["function-words.txt"])
    synonyms = {fold(term): _only(name, line, values) for name, line, term, values in rows["synonyms.txt"]}
    media = _grouped(rows["media.txt"])
    singular_roles = _roles(rows["roles.txt"])
    roles, titles = _with_plurals(singular_roles), _titles(rows["titles.txt"])
    bodies = _with_plurals(_inverted(rows["bodies.txt"]))
    collectives = {word: tuple(values) for _, _, word, values in rows["collectives.txt"]}
    longest_first = sorted(synonyms, key=len, reverse=True)
    return SpeakerLexicon(
        roles=roles,
        synonyms=synonyms,
        synonym_pattern=re.compile(r"\b(?:" + "|".join(map(re.escape, longest_first)) + r")\b"),
        titles=titles,
        documents=_with_plurals(_inverted(rows["documents.txt"])),
        bodies=bodies,
        collectives=collectives,
        media_names=frozenset(media.get("names", ())),
        media_heads=frozenset(media.get("heads", ())),
        given=_given(rows["given-names.txt"]),
        pronouns={
            word: _one_of(_PRONOUN_SORTS, name, line, values) for name, line, word, values in rows["pronouns.txt"]
        },
        words=words,
        stops=frozenset().union(*(words[sort] for sort in _STOPS)),
        role_words=frozenset(roles) | frozenset(titles),
        plural_roles=frozenset(map(plural, singular_roles)) - frozenset(singular_roles),
        body_words=frozenset(bodies) | frozenset(_with_plurals(collectives)),
    )


_Row = tuple[str, int, str, list[str]]  # file, line, key, values


def _rows(name: str, files: Mapping[str, bytes]) -> Iterator[_Row]:
    if name not in files:
        raise UserError("The word list {name} is missing.", "Install Visavis again.", name=name)
    try:
        text = files[name].decode("utf-8")
    except UnicodeDecodeError as error:
        line = files[name].count(b"\n", 0, error.start) + 1
        raise _damaged(name, line, "is not UTF-8") from error
    for line, raw in enumerate(text.splitlines(), 1):
        content = raw.partition("#")[0].strip()
        if not content:
            continue
        key, bar, values = content.partition("|")
        if not bar or not key.strip():
            raise _damaged(name, line, "is not of the form “word | words”")
        yield name, line, " ".join(key.split()), values.split()


def _damaged(name: str, line: int, why: str) -> UserError:
    return UserError(
        "Line {line} of the word list {name} {why}.",
        "Mend the line, or install Visavis again.",
        line=str(line),
        name=name,
        why=why,
    )


def _only(name: str, line: int, values: list[str]) -> str:
    if not values:
        raise _damaged(name, line, "says nothing after the bar")
    return " ".join(values)


def _one_of(allowed: tuple[str, ...], name: str, line: int, values: list[str]) -> str:
    value = _only(name, line, values)
    if value not in allowed:
        raise _damaged(name, line, f"says “{value}” where one of {', '.join(allowed)} belongs")
    return value


def _grouped(rows: tuple[_Row, ...]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for _, _, key, values in rows:
        groups.setdefault(key, []).extend(values)
    return groups


def _inverted(rows: tuple[_Row, ...]) -> dict[str, frozenset[str]]:
    sorts: dict[str, set[str]] = {}
    for name, line, sort, values in rows:
        _only(name, line, values)
        for word in values:
            sorts.setdefault(word, set()).add(sort)
    return {word: frozenset(found) for word, found in sorts.items()}


def _function_words(rows: tuple[_Row, ...]) -> dict[str, frozenset[str]]:
    groups = _grouped(rows)
    missing = [sort for sort in (*_STOPS, *_OTHER_SORTS) if not groups.get(sort)]
    if missing:
        raise UserError(
            "The word list function-words.txt has no words of the sort {sort}.",
            "Install Visavis again.",
            sort=missing[0],
        )
    return {sort: frozenset(entries) for sort, entries in groups.items()}


def _with_plurals(nouns: Mapping[str, _T]) -> dict[str, _T]:
    return {plural(noun): value for noun, value in nouns.items()} | dict(nouns)


def _roles(rows: tuple[_Row, ...]) -> dict[str, Role]:
    groups: dict[str, set[str]] = {}
    genders: dict[str, str] = {}
    for name, line, group, values in rows:
        _only(name, line, values)
        for value in values:
            word, colon, gender = value.partition(":")
            if colon and gender not in ("m", "f"):
                raise _damaged(name, line, f"says “{value}”: m or f belongs after the colon")
            groups.setdefault(word, set()).add(group)
            genders[word] = gender or genders.get(word, "")
    return {word: Role(frozenset(found | {word}), genders[word]) for word, found in groups.items()}


def _titles(rows: tuple[_Row, ...]) -> dict[str, Title]:
    titles = {}
    for name, line, word, values in rows:
        if not set(values) <= {"m", "f", "kept"}:
            raise _damaged(name, line, "holds something else than m, f and kept")
        gender = next((value for value in values if value in _GENDERS), "")
        titles[word] = Title(gender, "kept" in values)
    return titles


def _given(rows: tuple[_Row, ...]) -> dict[str, str]:
    given: dict[str, str] = {}
    for name, line, gender, values in rows:
        if gender not in _GENDERS:
            raise _damaged(name, line, f"says “{gender}” where m, f or u belongs")
        for value in values:
            folded = fold(value)
            given[folded] = gender if given.get(folded, gender) == gender else "u"
    return given
