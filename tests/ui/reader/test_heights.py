"""Row heights: a wrong sum would let the text jump under the reader's eyes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from visavis.ui.reader.heights import Heights

HEIGHTS = st.lists(st.integers(1, 500), min_size=1, max_size=60)


@given(HEIGHTS, st.data())
def test_sums_stay_true_whatever_changes(start: list[int], data: st.DataObject) -> None:
    heights, plain = Heights(start), list(start)
    for row, height in data.draw(st.lists(st.tuples(st.integers(0, len(start) - 1), st.integers(1, 900)), max_size=20)):
        heights[row] = plain[row] = height
    assert [heights.top(row) for row in range(len(plain) + 1)] == [sum(plain[:row]) for row in range(len(plain) + 1)]
    assert heights.total() == sum(plain)


@given(HEIGHTS, st.integers(-50, 40_000))
def test_the_row_at_a_place_covers_it(start: list[int], y: int) -> None:
    heights = Heights(start)
    row = heights.row_at(y)
    inside = min(max(y, 0), heights.total() - 1)
    assert heights.top(row) <= inside < heights.top(row) + heights[row]
