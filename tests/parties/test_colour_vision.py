"""The ruler of the palette's test: pairs from Sharma, Wu and Dalal 2005, table 1."""

from __future__ import annotations

import pytest

from tests.parties.colour_vision import Triple, ciede2000, contrast


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((50.0, 2.5, 0.0), (50.0, 3.1736, 0.5854), 1.0000),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ],
)
def test_the_difference_is_the_published_one(one: Triple, other: Triple, apart: float) -> None:
    assert ciede2000(one, other) == pytest.approx(apart, abs=1e-4)


def test_black_on_white() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
