"""Reads authors, date and outlet from the lines around a plain text: bylines and copyright lines."""

from __future__ import annotations

import re
from datetime import date

from visavis.articles.dates import find_date

_WORD = r"[^\W\d_a-zß-ÿ][\w’'.-]*"  # capitalised
_NAME = rf"{_WORD}(?: (?:(?:de|del|da|di|la|le|van|von|der|den|bin|al|el|ter) ){{0,2}}{_WORD}){{0,4}}"
_BYLINE = re.compile(
    rf"(?i:(?:(?:written|reported|story|report|posted|published) )?by):? "
    rf"({_NAME}(?:(?:, (?:and )?| and | & ){_NAME})*)"
)
_BETWEEN_NAMES = re.compile(r", and |, | and | & ")
_FIELD = re.compile(r"\s*[|·•]\s*|\s+[—–-]\s+")
# What may stand beside a date in its line: "Published on Tuesday, ... at 10:15 a.m. GMT"
_DATE_WORDS = re.compile(
    r"(?i:(?:first )?(?:published|updated|posted|last (?:modified|updated)|date|created)(?: (?:on|at))?)\b|"
    r"(?i:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sun)(?:day)?\b|\bat\b|\bon\b)|"
    r"\d{1,2}[:.]\d\d(?::\d\d)?(?i:\s*[ap]\.?m\b\.?)?|\b(?:GMT|UTC|[CEMP][DES]?T|CEST|BST|MSK)\b"
)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}\s*[-–]\s*)?\d{4},?\s*(?:by )?([^.|,–]{2,60})", re.I
)
LONGEST_BYLINE = 14  # words


def byline(line: str) -> tuple[str, ...]:
    """Return the authors that a line names ("By A. Writer and B. Scribe"), none where it is no byline."""
    for field in _fields(line):
        match = _BYLINE.fullmatch(field)
        if match:
            return tuple(name for name in _BETWEEN_NAMES.split(match[1]) if name)
    return ()


def is_byline(line: str) -> bool:
    """Tell whether the line holds nothing but authors, a date, or both."""
    fields = _fields(line)
    known = [bool(byline(field)) or is_date(field) for field in fields]
    return any(known) and known.count(True) >= known.count(False)


def is_date(line: str) -> bool:
    """Tell whether the line is a date of publication and no more."""
    found = find_date(line)
    if found is None or len(line.split()) > LONGEST_BYLINE:
        return False
    return not any(char.isalpha() for char in _DATE_WORDS.sub("", line[: found.start] + line[found.end :]))


def published(lines: list[str]) -> date | None:
    """Return the first date that stands in a line of dates or bylines."""
    return next((found.day for line in lines if is_byline(line) and (found := find_date(line))), None)


def outlet(lines: list[str]) -> str:
    """Return the holder of the copyright line, or the last field of a byline, or an empty string."""
    for line in lines:
        if match := _COPYRIGHT.search(line):
            return match[1].removesuffix("All rights reserved").strip(" .-–|")
    for line in lines:
        others = [field for field in _fields(line) if not byline(field) and not is_date(field)]
        if is_byline(line) and len(others) == 1:
            return others[0]
    return ""


def _fields(line: str) -> list[str]:
    return [field for field in _FIELD.split(line.strip()) if field] if len(line.split()) <= LONGEST_BYLINE else []
