"""Reads the date of publication as news pages and bylines write it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from visavis.articles.lexicon import entries

_YEAR = r"((?:19|20)\d\d)(?!\d)"
_DAY = r"(?<![\d.,/])(\d\d?)"
_MONTH_NAME = r"([^\W\d_]{3,12})\b\.?"
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.](\d\d?)[-/.](\d\d?)(?!\d)")
_COMPACT = re.compile(r"(?<!\d)(20\d\d)([01]\d)([0-3]\d)(?:T\d|$)")
_DAY_FIRST = re.compile(
    rf"{_DAY}(?:st|nd|rd|th|er|\.|º)?[ \u00a0-](?:of |de )?{_MONTH_NAME},?[ \u00a0-](?:de )?{_YEAR}"
)
_MONTH_FIRST = re.compile(rf"\b{_MONTH_NAME} ?(\d\d?)(?:st|nd|rd|th)?,? {_YEAR}")
_DOTTED = re.compile(rf"{_DAY} ?[.|] ?(\d\d?) ?[.|] ?{_YEAR}")  # and "26 | 01 | 2022", as some themes set it
_SLASHED = re.compile(rf"{_DAY}[/-](\d\d?)[/-]{_YEAR}")


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date as it stands in a text, code points half open."""

    start: int
    end: int
    day: date


def find_date(text: str, *, day_first: bool = False) -> FoundDate | None:
    """Return the first full date in `text` (2026-01-08, 8 January 2026, January 8, 2026, 8.1.2026), or None.

    8/1/2026 means two days to two readers: it counts only with `day_first`, or where one figure is beyond 12.
    """
    return min(_candidates(text, day_first=day_first), key=lambda one: one.start, default=None)


def _candidates(text: str, *, day_first: bool) -> Iterator[FoundDate]:
    orders = (
        (_ISO, 1, 2, 3),
        (_COMPACT, 1, 2, 3),
        (_DAY_FIRST, 3, 2, 1),
        (_MONTH_FIRST, 3, 1, 2),
        (_DOTTED, 3, 2, 1),
        *(((_SLASHED, 3, 2, 1),) if day_first else ((_SLASHED, 3, 1, 2), (_SLASHED, 3, 2, 1))),
    )
    for pattern, year, month, day in orders:
        for match in pattern.finditer(text):
            found = _date(match[year], match[month], match[day])
            if found and (pattern is not _SLASHED or day_first or max(int(match[1]), int(match[2])) > 12):
                yield FoundDate(match.start(), match.end(), found)
                break


def _date(year: str, month: str, day: str) -> date | None:
    number = int(month) if month.isdigit() else _months().get(month.casefold(), 0)
    try:
        return date(int(year), number, int(day))
    except ValueError:  # the 31st of February, or a word that names no month
        return None


@cache
def _months() -> dict[str, int]:
    """Return the numbers of the months by name, read once."""
    found = {}
    for entry in entries("months.txt"):
        number, colon, names = entry.text.partition(":")
        if not (colon and number.isdigit() and 1 <= int(number) <= 12):
            raise entry.wrong("not the number of a month, a colon and its names")
        found.update(dict.fromkeys(names.split(), int(number)))
    return found
