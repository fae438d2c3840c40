"""Words that a briefing's formats share."""

from __future__ import annotations

from datetime import date

from visavis.export.briefing import Source, Statement
from visavis.export.dates import MONTHS
from visavis.model import Annotation

UNNAMED = "Unnamed speaker"


def day(value: date | None) -> str:
    """Return "3 March 2025", or nothing where the day is not known."""
    return f"{value.day} {MONTHS[value.month - 1].capitalize()} {value.year}" if value else ""


def said(statement: Statement) -> str:
    """Return when it was said: the day with the text's own words, else the day on which it was reported."""
    resolved, own = day(statement.said.day), statement.said.words
    if own and resolved:
        return resolved if own.replace(",", "") == resolved else f"{resolved} (“{own}”)"
    if own:
        return f"“{own}”"
    return f"reported {resolved}" if resolved else ""


def remarks(statement: Statement) -> tuple[str, ...]:
    """Return what a careful reader has to know about the statement."""
    found = [
        f"jointly with {' and '.join(statement.joint_with)}" if statement.joint_with else "",
        f"via {statement.relay}" if statement.relay else "",
        f"quoting {statement.quoted}" if statement.quoted else "",
        "denied or not said" if statement.negated else "",
        "unsure: please check" if statement.unsure else "",
        *statement.corrected,
        *marks(statement.remark),
    ]
    return tuple(remark for remark in found if remark)


def marks(remark: Annotation) -> tuple[str, ...]:
    """Return the star and the tags of a remark; its note is a text of its own."""
    tags = f"tagged {', '.join(remark.tags)}" if remark.tags else ""
    return tuple(mark for mark in ("starred" if remark.starred else "", tags) if mark)


def outlet(source: Source) -> str:
    """Return who published it, and the agency whose text it is where it credits one."""
    return " ".join(part for part in (source.outlet, f"via {source.relay}" if source.relay else "") if part)


def citation(source: Source, paragraph: int) -> tuple[str, ...]:
    """Return the parts of a reference: outlet, title, day, paragraph, file."""
    place = f"paragraph {paragraph}" if paragraph else "headline"
    parts = (outlet(source), f"“{source.title}”", day(source.published), place, source.file)
    return tuple(part for part in parts if part)
