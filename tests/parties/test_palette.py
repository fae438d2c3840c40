"""The palette: two parties in colours that a reader cannot tell apart are one party to him."""

from __future__ import annotations

import tomllib
from itertools import combinations

import pytest

from tests.parties import world
from tests.parties.colour_vision import VISIONS, contrast, difference
from tests.parties.test_profiles import SHIPPED
from visavis import paths
from visavis.errors import UserError
from visavis.parties.palette import Shade, free, parse

CONTRAST = 4.5  # for text, WCAG 2 level AA
APART = 10.0  # CIEDE2000; from 10 on two colours are told apart at a glance


def shades() -> tuple[Shade, ...]:
    return parse(paths.resource("themes", "palette.tsv").read_bytes(), "palette.tsv")


def paper(theme: str) -> str:
    colours = tomllib.loads(paths.resource("themes", f"{theme}.toml").read_text("utf-8"))["colours"]
    return str(colours["paper"])


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_in_a_partys_colour_can_be_read(theme: str) -> None:
    for shade in shades():
        assert contrast(getattr(shade, theme), paper(theme)) >= CONTRAST, shade


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("vision", VISIONS)
def test_parties_are_told_apart(theme: str, vision: str) -> None:
    for one, other in combinations(shades(), 2):
        assert difference(getattr(one, theme), getattr(other, theme), vision) >= APART, (one.name, other.name)


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_profiles_take_their_colours_from_the_palette(name: str) -> None:
    colours = [party.colour for party in world.profile(name).parties]
    assert set(colours) <= {shade.light for shade in shades()[:-1]}
    assert len(colours) == len(set(colours))


def test_the_next_free_colour_is_taken() -> None:
    palette = shades()
    assert free(palette, [palette[0].light.upper(), palette[2].light]) == palette[1].light
    assert free(palette, [shade.light for shade in palette]) == palette[0].light


def test_a_word_for_a_colour_is_refused() -> None:
    with pytest.raises(UserError, match="line 2: “red” is no colour"):
        parse(b"name\tlight\tdark\nrose\tred\t#ffffff\n", "palette.tsv")
