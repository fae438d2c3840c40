"""Themes: words that cannot be told from their ground help nobody."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.parties.colour_vision import VISIONS, difference
from tests.parties.test_palette import shades
from visavis import paths
from visavis.errors import UserError
from visavis.ui import theme
from visavis.ui.colours import READABLE, contrast, mix, readable
from visavis.ui.preferences import theme_name
from visavis.ui.theme import SHIPPED

PAIRS = (
    ("ink", "paper"), ("ink", "card"), ("ink", "window"), ("ink", "bar"), ("ink", "track"), ("ink", "selection"),
    ("muted", "paper"), ("muted", "card"), ("muted", "window"), ("muted", "bar"), ("muted", "track"),
    ("faint", "paper"), ("accent_ink", "accent"), ("accent", "card"), ("warning", "card"), ("warning", "window"),
    ("error", "card"), ("chip_ink", "chip"), ("others", "window"), ("others", "card"), ("others", "paper"),
    ("ink", "chip"), ("ink", "found"), ("ink", "found_now"), ("muted", "found"), ("accent", "paper"), ("accent", "bar"),
    ("accent", "window"), ("warning", "paper"), ("warning", "bar"), ("error", "bar"),
)  # fmt: skip
MARKS = (("source", "paper"), ("source", "window"), ("accent", "track"), ("muted", "track"))
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
SEEN = 3.0  # WCAG 2.2, success criterion 1.4.11, for marks that are no words
APART = 10.0  # CIEDE2000; from 10 on two colours are told apart at a glance


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize(("words", "ground"), PAIRS)
def test_words_can_be_read_on_their_ground(name: str, words: str, ground: str) -> None:
    colours = theme.load(name).colours
    assert contrast(getattr(colours, words), getattr(colours, ground)) >= READABLE


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize(("mark", "ground"), MARKS)
def test_marks_can_be_seen_on_their_ground(name: str, mark: str, ground: str) -> None:
    colours = theme.load(name).colours
    assert contrast(getattr(colours, mark), getattr(colours, ground)) >= SEEN


@pytest.mark.parametrize("name", [name for name in SHIPPED if name.startswith("contrast")])
def test_where_contrast_is_asked_for_words_have_more_of_it_and_borders_can_be_seen(name: str) -> None:
    colours = theme.load(name).colours
    for words in ("ink", "muted", "faint", "accent", "warning", "error"):
        assert contrast(getattr(colours, words), colours.paper) >= 7  # WCAG 2.2, 1.4.6
    for border in ("line", "line_strong"):
        assert contrast(getattr(colours, border), colours.card) >= READABLE


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("vision", VISIONS)
def test_the_parties_are_told_apart_in_the_shades_that_a_theme_gives_them(name: str, vision: str) -> None:
    loaded = theme.load(name)
    lines = [loaded.line_of(shade.light) for shade in shades()[:-1]]
    for one, other in combinations([*lines, loaded.colours.others], 2):
        assert difference(one, other, vision) >= APART, (one, other)


@pytest.mark.parametrize(
    ("chosen", "dark", "contrast", "shown"),
    [
        ("system", False, False, "light"),
        ("system", True, False, "dark"),
        ("system", False, True, "contrast-light"),
        ("system", True, True, "contrast-dark"),
        ("contrast", True, False, "contrast-dark"),
        ("sepia", True, True, "sepia"),
    ],
)
def test_the_theme_follows_the_system_unless_one_is_chosen(chosen: str, dark: bool, contrast: bool, shown: str) -> None:
    assert theme_name(chosen, dark=dark, contrast=contrast) == shown
    assert shown in SHIPPED


@given(COLOURS)
def test_every_party_colour_can_be_seen_and_words_read_on_its_tint(colour: str) -> None:
    for name in SHIPPED:
        loaded = theme.load(name)
        for ground in (loaded.colours.paper, loaded.colours.card, loaded.colours.window):
            assert contrast(loaded.line_of(colour), ground) >= READABLE
        assert contrast(loaded.colours.ink, loaded.tint_of(colour)) >= READABLE


@given(COLOURS, COLOURS)
def test_a_readable_shade_is_readable(colour: str, ground: str) -> None:
    assert contrast(readable(colour, ground), ground) >= READABLE


@given(COLOURS, COLOURS)
def test_contrast_knows_no_order_and_mixing_stays_between(first: str, second: str) -> None:
    assert contrast(first, second) == contrast(second, first) >= 1
    assert (mix(first, second, 1), mix(first, second, 0)) == (first, second)


@pytest.mark.parametrize(
    ("change", "line"), [(('ink = "#22252a"', 'ink = "black"'), "line 10"), (('name = "Light"', "name = 3"), "line 2")]
)
def test_a_damaged_theme_is_named_with_its_line(tmp_path: Path, change: tuple[str, str], line: str) -> None:
    text = paths.resource("themes", "light.toml").read_text(encoding="utf-8")
    assert change[0] in text
    path = tmp_path / "broken.toml"
    path.write_text(text.replace(*change), encoding="utf-8")
    with pytest.raises(UserError, match=f"broken.toml, {line}"):
        theme.load_file(path)
