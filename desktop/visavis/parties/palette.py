"""The colours that parties take, told apart by every common kind of colour vision."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from visavis.parties.tables import rows

_COLOUR = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True, slots=True)
class Shade:
    """One colour of the palette as it stands on light and on dark paper, as #rrggbb."""

    name: str
    light: str
    dark: str


def parse(data: bytes, name: str) -> tuple[Shade, ...]:
    """Return the palette in a file's bytes; its last shade is the one for nobody's party.

    Raises:
        UserError: The file is damaged; the message names it and the line.
    """
    shades = []
    for row in rows(name, data, ("name", "light", "dark")):
        for cell in row.cells[1:]:
            if not _COLOUR.fullmatch(cell):
                raise row.fault(f"“{cell}” is no colour like #a63a50")
        shades.append(Shade(*row.cells))
    return tuple(shades)


def free(shades: Iterable[Shade], taken: Iterable[str]) -> str:
    """Return the first light colour that no party has yet, or the first of all where none is left."""
    parties = [shade.light for shade in shades][:-1]
    used = {colour.lower() for colour in taken}
    return next((colour for colour in parties if colour not in used), parties[0])
