"""The shipped word lists, gazetteer and profiles, read from resources/ once a process, when first asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from visavis import paths
from visavis.errors import UserError
from visavis.messages import message
from visavis.model import Article, Profile, Proposal, Quotation, Rule, Speaker

if TYPE_CHECKING:
    from visavis.engine.knowledge import Knowledge
    from visavis.parties.gazetteer import Gazetteer
    from visavis.parties.palette import Shade

AUTO = "auto"  # the profile made of the sides that speak
DEFAULT_PROFILE = "russia-uk-france-ukraine"

# The rules that sorting names as its reasons; another sorting puts its own in their place.
SORTING = frozenset({"article", "context", "gazetteer", "learned", "members", "nobody", "office", "profile"})

BROKEN_INSTALLATION = message("Install Visavis again.")


@cache
def knowledge() -> Knowledge:
    """Return what the engine knows of the language."""
    from visavis.engine.knowledge import build

    return build(_files("lexicons") | _files("model"))


@cache
def gazetteer() -> Gazetteer:
    """Return what the parties know of the world."""
    from visavis.parties.gazetteer import parse

    return parse({Path(name).name: data for name, data in _files("gazetteer").items()})


@cache
def agencies() -> tuple[str, ...]:
    """Return the names of agencies, papers and stations that are known, the agencies of the world first."""
    from visavis.parties.tables import rows

    file = "media.tsv"
    table = rows(file, _files("gazetteer")[f"gazetteer/{file}"], ("names",))
    return tuple(dict.fromkeys(name for row in table for name in row.words(0)))


@cache
def countries() -> dict[str, str]:
    """Return the ISO codes of countries and territories by the short English names that quotations are filed under."""
    from visavis.parties.gazetteer import COLUMNS
    from visavis.parties.tables import rows

    file = "countries.tsv"
    table = rows(file, _files("gazetteer")[f"gazetteer/{file}"], COLUMNS[file])
    return {row.cells[1]: row.cells[0] for row in table}


@cache
def profiles() -> tuple[Profile, ...]:
    """Return the shipped profiles, the default one first."""
    from visavis.parties.profiles import parse

    found = [parse(data, name) for name, data in _files("profiles").items()]
    return tuple(sorted(found, key=lambda profile: (profile.id != DEFAULT_PROFILE, profile.name)))


@cache
def palette() -> tuple[Shade, ...]:
    """Return the colours that parties may take; the last one is for nobody's party."""
    from visavis.parties.palette import parse

    return parse(_files("themes")["themes/palette.tsv"], "themes/palette.tsv")


def colours() -> tuple[str, ...]:
    """Return the colours that parties take, as #rrggbb, in the order in which they take them."""
    return tuple(shade.light for shade in palette()[:-1])


def profile(wanted: str = DEFAULT_PROFILE) -> Profile:
    """Return the shipped or the user's profile with that id or name, or the one in the file of that path.

    Raises:
        UserError: There is no such profile, or its file is damaged.
    """
    from visavis.parties.profiles import parse

    file = f"profiles/{wanted}.toml"
    data = _files("profiles").get(file)
    if data is not None and (named := parse(data, file)).id == wanted:
        return named  # without reading the others
    found = _named(wanted, profiles())
    if found is not None:
        return found
    path = Path(wanted).expanduser()
    if not path.is_file():
        own = _own_profiles()
        found = _named(wanted, own)
        if found is not None:
            return found
        names = ", ".join(one.id for one in (*profiles(), *own))
        raise UserError(
            "There is no profile {wanted}.", "Name a file, or one of these: {names}.", wanted=wanted, names=names
        )
    return profile_from_file(path)


def _named(wanted: str, among: Sequence[Profile]) -> Profile | None:
    name = wanted.casefold()
    return next((one for one in among if name in (one.id.casefold(), one.name.casefold())), None)


def _own_profiles() -> tuple[Profile, ...]:
    from visavis.app.shelf import Shelf, profiles_folder

    shelf = Shelf(profiles_folder(), [shipped.id for shipped in profiles()])
    shelf.read()
    return shelf.profiles


def profile_from_file(path: Path) -> Profile:
    """Return the profile in a file.

    Raises:
        UserError: It cannot be read, or is damaged; the message names the line.
    """
    from visavis.parties.profiles import parse

    try:
        return parse(path.read_bytes(), str(path))
    except OSError as error:
        raise UserError(
            "The profile {path} cannot be read ({error}).",
            "Look at its permissions.",
            path=path,
            error=error.strerror,
        ) from error


def propose(quotations: Sequence[Quotation], article: Article, offered: Sequence[Profile]) -> Proposal:
    """Return the profile that fits the sorted quotations best, or one made of their sides, and why."""
    from visavis import parties

    return parties.propose(quotations, article, gazetteer(), offered, colours())


def auto(quotations: Iterable[Quotation]) -> Profile:
    """Return a profile made of the sides that speak most in the sorted quotations."""
    from visavis import parties

    return parties.auto(quotations, gazetteer(), colours())


def sort(
    quotations: Sequence[Quotation], article: Article, chosen: Profile, learned: Sequence[Rule] = ()
) -> tuple[Quotation, ...]:
    """Return the quotations with their affiliations, sorted to the parties of the profile; sorting again is no harm."""
    from visavis import parties

    return parties.sort([unsorted(one) for one in quotations], article, gazetteer(), chosen, learned)


def unsorted(quotation: Quotation) -> Quotation:
    """Return the quotation as it was before any sorting: without its reasons, and "Kyiv (Ukraine)" as "Kyiv"."""
    sorted_before = quotation.affiliations or quotation.parties or quotation.named or quotation.quoted
    if not sorted_before and not any(one.rule in SORTING for one in quotation.evidence):
        return quotation  # as the engine found it
    speaker, relay = speaker_found(quotation), quotation.relay
    if _is_relayed(quotation):
        relay = quotation.named or quotation.speaker
    evidence = tuple(one for one in quotation.evidence if one.rule not in SORTING)
    return replace(
        quotation,
        speaker=speaker, relay=relay, named=None, quoted=None, affiliations=(), parties=(), evidence=evidence,
    )  # fmt: skip


def speaker_found(quotation: Quotation) -> Speaker | None:
    """Return the speaker whom the engine found, before any sorting."""
    if _is_relayed(quotation):
        return quotation.quoted
    speaker = quotation.named or quotation.speaker
    if quotation.named is None and speaker is not None and len(quotation.affiliations) == 1:
        # A library of before `named` was there.
        return replace(speaker, name=speaker.name.removesuffix(f" ({quotation.affiliations[0]})"))
    return speaker


def _is_relayed(quotation: Quotation) -> bool:
    """Tell whether sorting has found that the speaker quotes somebody, whom the engine had found as the speaker."""
    return quotation.quoted is not None and any(one.rule == "relay" for one in quotation.evidence)


def _files(folder: str) -> dict[str, bytes]:
    """Return the bytes of every file in one folder of resources/, by its name below resources ("lexicons/cues.txt")."""
    place = paths.resource(folder)
    try:
        return {
            f"{folder}/{path.name}": path.read_bytes()
            for path in sorted(place.iterdir())
            if path.is_file() and path.suffix != ".md"
        }
    except OSError as error:
        raise UserError(
            "The program's own folder {place} cannot be read ({error}).",
            BROKEN_INSTALLATION,
            place=place,
            error=error,
        ) from error
