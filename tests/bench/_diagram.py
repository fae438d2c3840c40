"""Draws a reliability diagram: for each tenth of confidence, how many are right and how many there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

_INK, _PAPER, _BAR, _SURE = "#2b2a28", "#fbf9f4", "#8aa0b4", "#2f5d8a"
_LEFT, _TOP, _SIZE = 62, 24, 300


def write(path: Path, series: Mapping[str, Sequence[tuple[float, bool]]]) -> None:
    """Write the diagram of each series of (confidence, right), side by side, as SVG."""
    panels = "".join(_panel(at, name, pairs) for at, (name, pairs) in enumerate(series.items()))
    width = (_SIZE + _LEFT + 30) * len(series)
    style = f'font-family="Georgia, serif" font-size="13" fill="{_INK}"'
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{_SIZE + 100}" {style}>'
        f'<rect width="{width}" height="{_SIZE + 100}" fill="{_PAPER}"/>{panels}</svg>\n',
        encoding="utf-8",
    )


def _panel(at: int, name: str, pairs: Sequence[tuple[float, bool]]) -> str:
    tenths: list[list[bool]] = [[] for _ in range(10)]
    for confidence, right in pairs:
        tenths[min(int(confidence * 10), 9)].append(right)
    x = at * (_SIZE + _LEFT + 30) + _LEFT
    bottom = _TOP + _SIZE
    drawn = "".join(_bar(x, number, right) for number, right in enumerate(tenths) if right)
    diagonal = f'<line x1="{x}" y1="{bottom}" x2="{x + _SIZE}" y2="{_TOP}" stroke="{_INK}" stroke-dasharray="4 4"/>'
    axes = f'<path d="M{x} {_TOP}V{bottom}H{x + _SIZE}" fill="none" stroke="{_INK}"/>'
    labels = "".join(
        f'<text x="{x + value * _SIZE}" y="{bottom + 18}" text-anchor="middle">{value:g}</text>'
        f'<text x="{x - 8}" y="{bottom - value * _SIZE + 4}" text-anchor="end">{value:g}</text>'
        for value in (0, 0.5, 0.9, 1)
    )
    middle, half = x + _SIZE / 2, bottom - _SIZE / 2
    titles = (
        f'<text x="{middle}" y="{bottom + 42}" text-anchor="middle">confidence</text>'
        f'<text x="{middle}" y="{bottom + 64}" text-anchor="middle">{name}</text>'
        f'<text transform="translate({x - 42} {half}) rotate(-90)" text-anchor="middle">share that is right</text>'
    )
    return drawn + diagonal + axes + labels + titles


def _bar(x: float, number: int, right: Sequence[bool]) -> str:
    step = _SIZE / 10
    height = _SIZE * sum(right) / len(right)
    left, top = x + number * step, _TOP + _SIZE - height
    colour = _SURE if number == 9 else _BAR
    return (
        f'<rect x="{left + 2:.1f}" y="{top:.1f}" width="{step - 4:.1f}" height="{height:.1f}" fill="{colour}"/>'
        f'<text x="{left + step / 2:.1f}" y="{top - 4:.1f}" text-anchor="middle" font-size="10">{len(right)}</text>'
    )
