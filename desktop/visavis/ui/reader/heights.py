"""The heights of all rows, most of them estimates, with their sums at hand: a Fenwick tree.

P. M. Fenwick, "A new data structure for cumulative frequency tables" (1994).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate


class Heights:
    """Row heights in pixels; changing one and summing many both take logarithmic time."""

    def __init__(self, heights: Sequence[int]) -> None:
        self._heights = list(heights)
        self._tree = [0, *heights]
        for index in range(1, len(self._tree)):
            parent = index + (index & -index)
            if parent < len(self._tree):
                self._tree[parent] += self._tree[index]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        return self._heights[row]

    def __setitem__(self, row: int, height: int) -> None:
        step = height - self._heights[row]
        self._heights[row] = height
        index = row + 1
        while step and index < len(self._tree):
            self._tree[index] += step
            index += index & -index

    def top(self, row: int) -> int:
        """Return the sum of the heights before `row`."""
        total, index = 0, row
        while index > 0:
            total += self._tree[index]
            index -= index & -index
        return total

    def tops(self) -> list[int]:
        """Return the sum of the heights before each row, and of all of them."""
        return list(accumulate(self._heights, initial=0))

    def total(self) -> int:
        """Return the sum of all heights."""
        return self.top(len(self))

    def row_at(self, y: int) -> int:
        """Return the row that covers `y`; the first or last one where `y` lies outside. Needs at least one row."""
        row, rest = 0, max(y, 0)
        step = 1 << len(self).bit_length()
        while step:
            ahead = row + step
            if ahead < len(self._tree) and self._tree[ahead] <= rest:
                row = ahead
                rest -= self._tree[ahead]
            step >>= 1
        return min(row, len(self) - 1)
