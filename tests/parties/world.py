"""The shipped gazetteer and profiles, and articles and speakers made of a few words."""

from __future__ import annotations

from datetime import date
from functools import cache

from visavis import paths
from visavis.model import Article, Kind, Metadata, Original, Profile, Quotation, Span, Speaker
from visavis.parties import profiles
from visavis.parties.gazetteer import Gazetteer, parse


@cache
def shipped_files() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in paths.resource("gazetteer").glob("*.tsv")}


@cache
def gazetteer() -> Gazetteer:
    return parse(shipped_files())


@cache
def profile(name: str = "russia-uk-france-ukraine") -> Profile:
    path = paths.resource("profiles", f"{name}.toml")
    return profiles.parse(path.read_bytes(), path.name)


def article(text: str = "Nothing.", day: date | None = None) -> Article:
    return Article("a", text, (), Metadata(published=day), Original("a.txt", b"", "", "text/plain"))


def quotation(speaker: Speaker | None, number: int = 0) -> Quotation:
    return Quotation(f"q{number}", Kind.DIRECT, (Span(0, 1),), speaker=speaker)
