"""Offsets: were they wrong, a highlight would lie beside the words that were said."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from visavis.ui.offsets import Utf16Map

TEXTS = st.text(st.sampled_from("ab é\u0301\u00a0\u2028🚢👩\u200d🔬𝒳\ufeff\u0627"), max_size=40)


@given(TEXTS)
def test_every_code_point_finds_its_way_to_utf16_and_back(text: str) -> None:
    offsets = Utf16Map(text)
    for point in range(len(text) + 1):
        units = len(text[:point].encode("utf-16-le")) // 2
        assert offsets.to_units(point) == units
        assert offsets.to_points(units) == point


@given(TEXTS)
def test_an_offset_within_a_character_means_its_start(text: str) -> None:
    offsets = Utf16Map(text)
    for point, char in enumerate(text):
        if char > "\uffff":
            assert offsets.to_points(offsets.to_units(point) + 1) == point
