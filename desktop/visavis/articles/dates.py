"""Reads the date of publication as news pages and bylines write it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

MONTHS = {name: at for at, name in enumerate(re.findall("...", "janfebmaraprmayjunjulaugsepoctnovdec"), start=1)}
_MONTH = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.](\d\d?)[-/.](\d\d?)(?!\d)")
_DAY_FIRST = re.compile(rf"(?<!\d)(\d\d?)(?:st|nd|rd|th)?(?: of)?[ \u00a0-]{_MONTH},?[ \u00a0-]((?:19|20)\d\d)\b", re.I)
_MONTH_FIRST = re.compile(rf"\b{_MONTH} ?(\d\d?)(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\b", re.I)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date as it stands in a text, code points half open."""

    start: int
    end: int
    day: date


def find_date(text: str) -> FoundDate | None:
    """Return the first full date in `text` (2026-01-08, 8 January 2026, January 8, 2026), or None.

    Dates in figures alone count only with the year first: 8/1/2026 means two days to two readers.
    """
    found = [
        *(_found(match, match[1], match[2], match[3]) for match in _ISO.finditer(text)),
        *(_found(match, match[3], match[2], match[1]) for match in _DAY_FIRST.finditer(text)),
        *(_found(match, match[3], match[1], match[2]) for match in _MONTH_FIRST.finditer(text)),
    ]
    return min((one for one in found if one), key=lambda one: one.start, default=None)


def _found(match: re.Match[str], year: str, month: str, day: str) -> FoundDate | None:
    try:
        at = int(month) if month.isdigit() else MONTHS[month[:3].lower()]
        return FoundDate(match.start(), match.end(), date(int(year), at, int(day)))
    except ValueError:  # the 31st of February
        return None
