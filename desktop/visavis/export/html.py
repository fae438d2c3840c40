"""Writes a briefing as one HTML page that loads nothing and runs nothing."""

from __future__ import annotations

import re

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from visavis import paths
from visavis.export import wording
from visavis.export.briefing import Briefing
from visavis.export.sides import OTHERS_COLOUR

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def html(briefing: Briefing) -> str:
    """Return the whole page."""
    environment = Environment(
        loader=FileSystemLoader(paths.resource("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        day=wording.day, said=wording.said, remarks=wording.remarks, marks=wording.marks, colour=_colour
    )
    return environment.get_template("briefing.html").render(briefing=briefing, unnamed=wording.UNNAMED) + "\n"


def _colour(wanted: str) -> str:
    """Return the colour, or a grey where a profile from elsewhere names something else."""
    return wanted if _COLOUR.fullmatch(wanted) else OTHERS_COLOUR
