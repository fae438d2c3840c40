"""Reads a document as the program does, and the first of those in it."""

from __future__ import annotations

from visavis import articles
from visavis.errors import UserError
from visavis.export.lines import json_line
from visavis.export.rows import text_row
from visavis.model import Source

PARTS = 8


def read(source: Source) -> None:
    """Read; a UserError is an answer, and anything else that is raised is a fault."""
    try:
        parts = articles.parts(source)
        if parts is None:
            json_line(text_row(articles.read(source.name, source.data)))
            return
    except UserError:
        return
    for part in parts[:PARTS]:
        if isinstance(part, Source):
            read(part)
