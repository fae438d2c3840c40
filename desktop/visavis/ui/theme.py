"""Themes: readable files of named colours, checked when they are loaded."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from visavis import paths
from visavis.errors import UserError
from visavis.ui.colours import contrast, is_colour, mix, readable

SHIPPED = ("light", "sepia", "dark", "contrast-light", "contrast-dark")
TINT = 0.13  # share of the party's colour behind direct words: seen at a glance, and ink on it keeps 4.5 to 1


class Colours(NamedTuple):
    """The colours of a theme by what they are for, each as #rrggbb."""

    window: str
    bar: str
    paper: str
    card: str
    ink: str
    muted: str
    faint: str
    line: str
    line_strong: str
    accent: str
    accent_ink: str
    warning: str
    error: str
    source: str
    track: str
    chip: str
    chip_ink: str
    selection: str
    others: str
    found: str
    found_now: str


class Theme(NamedTuple):
    """One set of colours with its name."""

    name: str
    dark: bool
    colours: Colours

    def line_of(self, party_colour: str) -> str:
        """Return the shade of a party's colour that lines, bars and words take on paper, cards and panes alike."""
        shade = _dark_shades().get(party_colour.lower(), party_colour) if self.dark else party_colour
        return _readable_on_all(shade, (self.colours.paper, self.colours.card, self.colours.window))

    def tint_of(self, party_colour: str) -> str:
        """Return the ground that a party's direct words stand on."""
        return mix(self.line_of(party_colour), self.colours.paper, TINT * (1.5 if self.dark else 1))


@lru_cache(maxsize=256)
def _readable_on_all(colour: str, grounds: tuple[str, ...]) -> str:
    for ground in sorted(grounds, key=lambda ground: contrast(colour, ground)):  # the hardest first: it asks for most
        colour = readable(colour, ground)
    return colour


@cache
def _dark_shades() -> dict[str, str]:
    """Return the palette's colours for light paper with those that are told apart on dark paper in their place.

    `parties.palette` reads the file with its checks; here that would cost a start with dark paper some 25 ms.
    """
    lines = paths.resource("themes", "palette.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")][1:]
    return {light: dark for _name, light, dark in rows}


def load(name: str) -> Theme:
    """Load a shipped theme by its file's stem ("light").

    Raises:
        UserError: The file is missing or not a theme; the message names file and line.
    """
    return load_file(paths.resource("themes", f"{name}.toml"))


def load_file(path: Path) -> Theme:
    """Load a theme from a TOML file.

    Raises:
        UserError: The file is missing or not a theme; the message names file and line.
    """
    try:
        text = path.read_text(encoding="utf-8")
        data = tomllib.loads(text)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UserError(
            "{path} cannot be read: {error}.", "Put the shipped theme file back.", path=path, error=error
        ) from error
    colours = data.get("colours")
    colours = colours if isinstance(colours, dict) else {}
    names = Colours._fields
    for key in [*names, *colours]:
        if key not in names or not is_colour(colours.get(key)):
            raise _wrong(path, text, key)
    if not isinstance(data.get("name"), str) or not isinstance(data.get("dark"), bool):
        raise _wrong(path, text, "name")
    return Theme(data["name"], data["dark"], Colours(**colours))


def _wrong(path: Path, text: str, key: str) -> UserError:
    lines = (number for number, line in enumerate(text.splitlines(), 1) if line.split("=")[0].strip() == key)
    place = f"{path}, line {line}" if (line := next(lines, 0)) else str(path)
    return UserError(
        "{place}: “{key}” is missing, unknown or not a colour.",
        "Give every colour of the shipped themes as #rrggbb.",
        place=place,
        key=key,
    )
