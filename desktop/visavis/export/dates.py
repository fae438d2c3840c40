"""Finds the day on which something was said, where the sentence around it names one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from visavis.export.places import Paragraphs
from visavis.model import Article, Block, Quotation, Span

MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_MONTH = r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.?|April|Apr\.?|May|June?|July?|Aug(?:ust|\.)?|" \
    r"Sept(?:ember|\.)?|Sep\.?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"  # fmt: skip
_DAY = r"(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"

REACH = 1000  # code points to either side of the cue; longer sentences are lists

_FORMS = (
    re.compile(rf"\b{_YEAR}-(?P<number>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])\b"),
    re.compile(rf"\b{_DAY}(?: of)? {_MONTH}(?:,? {_YEAR})?(?!\w)"),
    re.compile(rf"\b{_MONTH} {_DAY}(?:,? {_YEAR})?(?!\w)"),
    re.compile(r"\b(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"),
    re.compile(r"\b(?P<near>[Yy]esterday|[Tt]oday|[Tt]his (?:morning|afternoon|evening))\b"),
)

# "By Friday" and "next Monday" name the day of a deed to come, not the day on which somebody spoke.
_TO_COME = re.compile(r"\b(?:next|by|until|till|before|after|since|from|coming|due|between)\s+$", re.IGNORECASE)

_SENTENCE_END = re.compile(r"[.!?]['\"”’»)]*\s+(?=['\"“‘«(]*[A-Z])")


@dataclass(frozen=True, slots=True)
class Said:
    """When something was said: the day where it can be told, and the article's own words for it."""

    day: date | None
    words: str = ""  # "on Tuesday"; empty: the day is that of the article


def when(article: Article, quotation: Quotation, paragraphs: Paragraphs) -> Said:
    """Return the day that the sentence around the cue names, else the day on which the article was published.

    A weekday is the last such day up to publication, and a date without a year the last such date: news looks back.
    What stands within the quotation is not looked at, for it is about something else.
    """
    published = article.metadata.published
    anchor = quotation.cue or quotation.source or quotation.content[0]
    around, offset = _sentence(article.text, quotation, anchor, paragraphs.block(anchor.start))
    found = [
        match for form in _FORMS for match in form.finditer(around) if not _TO_COME.search(around[: match.start()])
    ]
    if not found:
        return Said(published)
    nearest = min(found, key=lambda match: abs(offset + match.start() - anchor.start))
    return Said(_day(nearest, published), nearest[0])


def _sentence(text: str, quotation: Quotation, anchor: Span, block: Block | None) -> tuple[str, int]:
    """Return the sentence around the anchor, blanks in the place of the quotation's words, and where it starts."""
    within = block.span if block else anchor
    first, last = max(within.start, anchor.start - REACH), min(within.end, anchor.end + REACH)
    around = text[first:last]
    for span in quotation.content:
        start, end = max(span.start, first) - first, min(span.end, last) - first
        if start < end:
            around = around[:start] + " " * (end - start) + around[end:]
    here = anchor.start - first
    ends = [match.end() for match in _SENTENCE_END.finditer(around)]
    start = max((end for end in ends if end <= here), default=0)
    end = min((end for end in ends if end > here), default=len(around))
    return around[start:end], first + start


def _day(match: re.Match[str], published: date | None) -> date | None:
    parts = match.groupdict()
    if parts.get("weekday"):
        weekday = WEEKDAYS.index(parts["weekday"].lower())
        return published - timedelta((published.weekday() - weekday) % 7) if published else None
    if near := parts.get("near"):
        return published - timedelta(near.lower() == "yesterday") if published else None
    month = int(parts.get("number") or _month(parts["month"]))
    try:
        if parts.get("year"):
            return date(int(parts["year"]), month, int(parts["day"]))
        return _last(month, int(parts["day"]), published) if published else None
    except ValueError:  # 31 June
        return None


def _month(name: str) -> int:
    start = name.lower().rstrip(".")
    return next(number for number, month in enumerate(MONTHS, 1) if month.startswith(start))


def _last(month: int, day: int, published: date) -> date:
    this_year = date(published.year, month, day)
    return this_year if this_year <= published else date(published.year - 1, month, day)
