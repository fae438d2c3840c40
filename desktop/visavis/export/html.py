"""Writes a briefing as one HTML page that loads nothing and runs nothing."""

from __future__ import annotations

import re

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from visavis import paths
from visavis.export.briefing import Briefing
from visavis.export.sides import OTHERS_COLOUR
from visavis.export.wording import Wording
from visavis.messages import ENGLISH, Tongue

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def html(briefing: Briefing, tongue: Tongue = ENGLISH) -> str:
    """Return the whole page."""
    wording = Wording(tongue)
    environment = Environment(
        loader=FileSystemLoader(paths.resource("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(colour=_colour)
    return environment.get_template("briefing.html").render(briefing=briefing, wording=wording) + "\n"


def _colour(wanted: str) -> str:
    """Return the colour, or a grey where a profile from elsewhere names something else."""
    return wanted if _COLOUR.fullmatch(wanted) else OTHERS_COLOUR
