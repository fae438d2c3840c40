"""Code points to Qt's UTF-16 units and back; the only place where the two meet."""

from __future__ import annotations

from bisect import bisect_left, bisect_right


class Utf16Map:
    """Offsets of one text in both units.

    An offset that falls between the two halves of a character beyond the Basic Multilingual Plane means that
    character's start.
    """

    def __init__(self, text: str) -> None:
        wide = () if text.isascii() else (index for index, char in enumerate(text) if char > "\uffff")
        self._points = list(wide)
        self._units = [point + before for before, point in enumerate(self._points)]

    def to_units(self, point: int) -> int:
        """Return the UTF-16 offset of a code point offset."""
        return point + bisect_left(self._points, point)

    def to_points(self, unit: int) -> int:
        """Return the code point offset of a UTF-16 offset."""
        before = bisect_right(self._units, unit - 2)
        inside = before < len(self._units) and self._units[before] == unit - 1
        return unit - before - inside
