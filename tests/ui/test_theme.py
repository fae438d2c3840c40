"""Themes: words that cannot be told from their ground help nobody."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visavis import paths
from visavis.errors import UserError
from visavis.ui import theme
from visavis.ui.colours import READABLE, contrast, mix, readable

PAIRS = (
    ("ink", "paper"), ("ink", "card"), ("ink", "window"), ("ink", "bar"), ("ink", "track"), ("ink", "selection"),
    ("muted", "paper"), ("muted", "card"), ("muted", "window"), ("muted", "bar"), ("muted", "track"),
    ("faint", "paper"), ("accent_ink", "accent"), ("accent", "card"), ("warning", "card"), ("warning", "window"),
    ("error", "card"), ("chip_ink", "chip"), ("others", "window"),
)  # fmt: skip
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
SHIPPED = ("light", "dark")


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize(("words", "ground"), PAIRS)
def test_words_can_be_read_on_their_ground(name: str, words: str, ground: str) -> None:
    colours = theme.load(name).colours
    assert contrast(getattr(colours, words), getattr(colours, ground)) >= READABLE


@given(COLOURS)
def test_every_party_colour_can_be_seen_and_words_read_on_its_tint(colour: str) -> None:
    for name in SHIPPED:
        loaded = theme.load(name)
        assert contrast(loaded.line_of(colour), loaded.colours.paper) >= READABLE
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
