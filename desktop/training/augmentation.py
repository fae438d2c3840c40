"""Rewrites gold articles so that what is learned from one country's press carries over to the world's.

Every change is a set of replacements of stretches of the text; the annotated places move along with them.
"""

from __future__ import annotations

import random
import re
import tomllib
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate
from pathlib import Path

from training.data import GoldArticle, GoldAttribution, Places, paragraphs_of
from visavis.engine import marks

Edit = tuple[int, int, str]  # start, end, what comes there instead

# Classes of cues whose verbs mostly take the same objects.
_REWORDED = frozenset(("claiming", "admitting", "denying", "promising", "position", "manner"))
_HEADLINE = 250  # code points from the start within which a headline may stick to the text below it
_PRONOUNS = frozenset(("i", "he", "she", "we", "they", "who"))
_NAME = re.compile(r"\b([A-Z][a-z]+)((?: [A-Z]\.)?) ([A-Z][a-z]+(?:-[A-Z][a-z]+)?)\b")

# (opening, closing, inner opening, inner closing, apostrophe)
_STYLES = (
    ('"', '"', "'", "'", "'"),
    ('"', '"', "'", "'", "'"),
    ("“", "”", "‘", "’", "’"),
    ("‘", "’", "“", "”", "’"),
    ("'", "'", '"', '"', "'"),
    ("«", "»", "“", "”", "’"),
    ("„", "“", "‚", "‘", "’"),
    ("''", "''", "'", "'", "'"),
    ("“", "”", "'", "'", "'"),
)


@dataclass(frozen=True)
class Chances:
    """How often an article is changed in each way."""

    names: float = 0.4
    marks: float = 0.4
    merge: float = 0.25
    dateline: float = 0.15
    relay: float = 0.04  # of the fitting attributions
    reword: float = 0.12  # of the fitting attributions


@dataclass(frozen=True)
class World:
    """Names to draw from."""

    first_names: tuple[str, ...]
    surnames: tuple[str, ...]
    agencies: tuple[str, ...]
    countries: tuple[tuple[str, ...], ...]
    parties: tuple[tuple[str, ...], ...]
    regions: tuple[str, ...]
    bodies: tuple[str, ...]
    american_first_names: frozenset[str]
    american_terms: tuple[tuple[str, ...], ...]


@cache
def world() -> World:
    """Read the names that lie beside this module."""
    stored = tomllib.loads(Path(__file__).with_name("world.toml").read_text(encoding="utf-8"))

    def listed(name: str) -> tuple[str, ...]:
        return tuple(item.strip() for item in stored[name].split("|") if item.strip())

    return World(
        tuple(stored["first_names"].split()),
        tuple(stored["surnames"].split()),
        listed("agencies"),
        tuple(tuple(line.split("|")) for line in stored["countries"]),
        tuple(tuple(item.split("/")) for item in listed("parties")),
        listed("regions"),
        listed("bodies"),
        frozenset(stored["american_first_names"].split()),
        tuple(tuple(line.split(" -> ")) for line in stored["american_terms"]),
    )


def augment(article: GoldArticle, chances: Chances, cues: Mapping[str, str], rng: random.Random) -> GoldArticle:
    """Return the article changed by chance in any of the ways above; `cues` has the class of every form of a cue."""
    steps: tuple[tuple[float, Callable[[GoldArticle, random.Random], Iterable[Edit]]], ...] = (
        (chances.names, rename),
        (chances.marks, restyle),
        (chances.dateline, dateline),
        (chances.merge, merge),
    )
    article = relay(article, chances.relay, rng)
    article = rewrite(article, reword(article, chances.reword, cues, rng))
    for chance, step in steps:
        if rng.random() < chance:
            article = rewrite(article, step(article, rng))
    return article


def rewrite(article: GoldArticle, edits: Iterable[Edit]) -> GoldArticle:
    """Carry out replacements that do not overlap, and move the annotated places with them."""
    ordered = sorted(edits)
    pieces, at = [], 0
    for start, end, new in ordered:
        pieces += [article.text[at:start], new]
        at = end
    pieces.append(article.text[at:])
    starts = [edit[0] for edit in ordered]
    growth = [0, *accumulate(len(new) - (end - start) for start, end, new in ordered)]

    def moved(offset: int, *, is_end: bool) -> int:
        i = bisect_right(starts, offset - is_end)
        if i and offset < ordered[i - 1][1]:  # inside a replaced stretch: go to its near edge
            inner = ordered[i - 1][0] + growth[i - 1]
            return inner + len(ordered[i - 1][2]) if is_end else inner
        return offset + growth[i]

    def places(listed: Places) -> Places:
        return tuple((moved(s, is_end=False), moved(e, is_end=True)) for s, e in listed)

    attributions = tuple(
        GoldAttribution(places(a.content), places(a.cue), places(a.source)) for a in article.attributions
    )
    return replace(article, text="".join(pieces), attributions=attributions)


def merge(article: GoldArticle, rng: random.Random) -> Iterator[Edit]:
    """Take away paragraph breaks: all of them, or every other one on average."""
    keep = rng.choice((0.0, 0.0, 0.5))
    glue = rng.choice((" ", " ", " ", "  ", "\n"))
    first = int(rng.random() < 0.7)  # most pages keep at least their headline apart
    if not first:
        glue = rng.choice((glue, ""))
    for match in list(re.finditer(r"\s*\n\s*", article.text))[first:]:
        if match.end() < len(article.text) and rng.random() >= keep:
            yield match.start(), match.end(), glue or ("" if match.start() < _HEADLINE else " ")


def dateline(article: GoldArticle, rng: random.Random) -> Iterator[Edit]:
    """Put a dateline before the first paragraph of the body."""
    paragraphs = paragraphs_of(article.text)
    if len(paragraphs) > 1:
        city = rng.choice(world().countries)[3]
        agency = rng.choice(world().agencies)
        day = f"{rng.choice(('April', 'May', 'March', 'Jan.', 'Sept.'))} {rng.randint(1, 28)}"
        forms = (
            f"{city.upper()} ({agency}) - ",
            f"{city.upper()}, {day} ({agency}) — ",
            f"{city}, {day}. /{agency}/. ",
            f"{city.upper()}: ",
            f"{city} — ",
            f"{city}, {day} – ",
        )
        yield paragraphs[1].start, paragraphs[1].start, rng.choice(forms)


def restyle(article: GoldArticle, rng: random.Random) -> Iterator[Edit]:
    """Write all quotation marks and apostrophes in another convention."""
    opening, closing, inner_opening, inner_closing, apostrophe = rng.choice(_STYLES)
    pairs = marks.find(article.text, paragraphs_of(article.text)).pairs
    taken = set()
    for pair in pairs:
        nested = pair.depth > 0 or pair.single
        if pair.inner.start > pair.whole.start:
            yield pair.whole.start, pair.inner.start, inner_opening if nested else opening
        if pair.inner.end < pair.whole.end:
            yield pair.inner.end, pair.whole.end, inner_closing if nested else closing
        taken |= {*range(pair.whole.start, pair.inner.start), *range(pair.inner.end, pair.whole.end)}
    for match in re.finditer(r"(?<=\w)['’](?=\w)", article.text):
        if match.start() not in taken:
            yield match.start(), match.end(), apostrophe


def rename(article: GoldArticle, rng: random.Random) -> Iterator[Edit]:
    """Put the names, countries and bodies of another part of the world in place of the article's own."""
    table = _terms(rng) | _persons(article.text, rng)
    longest_first = sorted(table, key=len, reverse=True)
    pattern = re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, longest_first)) + r")(?![\w-])")
    for match in pattern.finditer(article.text):
        new = table[match[0]]
        if new.startswith("the "):
            new = new[4:] if article.text[: match.start()].lower().endswith("the ") else new
            before = article.text[: match.start()].rstrip(" ")
            new = new[:1].upper() + new[1:] if not before or before[-1] in '.!?\n“"' else new
        yield match.start(), match.end(), new


def _persons(text: str, rng: random.Random) -> dict[str, str]:
    """Return a new name for every person of a text who appears by first name and surname at least once."""
    names = world()
    table: dict[str, str] = {}
    for match in _NAME.finditer(text):
        first, _, last = match.groups()
        if first in names.american_first_names:
            table.setdefault(first, rng.choice(names.first_names))
            table.setdefault(last, rng.choice(names.surnames))
    for kept in ("The", "White", "House", "Senate", "Wall", "Street", "States"):
        table.pop(kept, None)
    return table


def _terms(rng: random.Random) -> dict[str, str]:
    """Return other countries' words for those of one country's politics."""
    names = world()
    mine, other, third = rng.sample(names.countries, 3)
    ours, theirs = rng.sample(names.parties, 2)
    of_country = ("country", "adjective", "people", "capital", "seat", "ministry", "parliament")
    fixed = dict(zip(of_country, mine, strict=True))
    fixed |= {"partisans": ours[0], "partisan": ours[1], "rivals": theirs[0], "rival": theirs[1]}
    fixed |= {"other country": other[0], "other adjective": other[1]}
    fixed |= {"third country": third[0], "third adjective": third[1]}
    drawn = {"body": names.bodies, "agency": names.agencies, "region": names.regions}
    table: dict[str, str] = {}
    for old, new in names.american_terms:
        choice = tuple(new[1:].strip().split("/")) if new.startswith("=") else drawn.get(new) or (fixed[new],)
        if rng.random() < 0.9:
            table |= dict.fromkeys(old.split("|"), rng.choice(choice))
    return table


def reword(article: GoldArticle, chance: float, cues: Mapping[str, str], rng: random.Random) -> Iterator[Edit]:
    """Put another verb of the same class and form in place of some cues, so that rare ones are met as well."""
    for a in article.attributions:
        for start, end in a.cue:
            word = article.text[start:end].lower()
            kind = cues.get(word)
            if kind in _REWORDED and rng.random() < chance:
                ending = next((ending for ending in ("ed", "ing", "s") if word.endswith(ending)), "")
                others = _forms(frozenset(cues.items()), kind, ending)
                new = rng.choice(others) if others else word
                yield start, end, new.capitalize() if article.text[start].isupper() else new


@cache
def _forms(cues: frozenset[tuple[str, str]], kind: str, ending: str) -> tuple[str, ...]:
    forms = sorted(form for form, of in cues if of == kind)
    if ending:
        return tuple(form for form in forms if form.endswith(ending))
    return tuple(form for form in forms if not form.endswith(("ed", "ing", "s")))


def relay(article: GoldArticle, chance: float, rng: random.Random) -> GoldArticle:
    """Put some statements into an agency's mouth: “X said …” becomes “Interfax quoted X as saying …”.

    The one who speaks stays the source; the cue becomes the words that lead into what was said.
    """
    edits: list[Edit] = []
    for a in article.attributions:
        if not (a.source and a.cue and a.content and rng.random() < chance):
            continue
        source, cue, content = a.source[0], a.cue[0], a.content[0]
        said = article.text[slice(*cue)] == "said" and source[1] + 1 == cue[0]
        said &= article.text[slice(*source)].lower() not in _PRONOUNS
        if said and cue[1] < content[0] <= cue[1] + 2 and len(a.source) == len(a.cue) == 1:
            agency = rng.choice(world().agencies)
            if article.text[max(0, source[0] - 2) : source[0]] in (". ", "\n\n", "” ", '" '):
                agency = agency[:1].upper() + agency[1:]
            edits += [
                (source[0], source[0], f"{agency} {rng.choice(('quoted', 'quoted', 'cited'))} "),
                (*cue, "as saying"),
            ]
    return rewrite(article, _apart(edits))


def _apart(edits: Iterable[Edit]) -> Iterator[Edit]:
    """Leave out replacements that touch an earlier one."""
    last = -1
    for edit in sorted(edits):
        if edit[0] > last:
            yield edit
            last = edit[1]
