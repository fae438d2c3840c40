"""Colour arithmetic on "#rrggbb": contrast, mixtures, and the shade of a colour that can be read on a ground."""

from __future__ import annotations

import re
from functools import lru_cache

STEPS = 60  # from a colour to black or white: so fine that no shade moves further than it must
READABLE = 4.5  # WCAG 2.2, success criterion 1.4.3, for text of ordinary size

_HEX = re.compile(r"#[0-9a-fA-F]{6}\Z")


def is_colour(value: object) -> bool:
    """Tell whether `value` is written as #rrggbb."""
    return isinstance(value, str) and _HEX.match(value) is not None


def mix(colour: str, ground: str, share: float) -> str:
    """Return `colour` laid over `ground`, `share` (0 to 1) of it."""
    pairs = zip(_channels(colour), _channels(ground), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@lru_cache(maxsize=256)
def readable(colour: str, ground: str) -> str:
    """Return `colour`, moved towards black or white just far enough to be read on `ground`."""
    goal = (
        "#000000" if _luminance(ground) > 0.18 else "#ffffff"
    )  # the ground on which black and white read equally well
    shades = (mix(goal, colour, step / STEPS) for step in range(STEPS + 1))
    return next((shade for shade in shades if contrast(shade, ground) >= READABLE), goal)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
