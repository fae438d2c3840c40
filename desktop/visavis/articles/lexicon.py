"""Reads the shipped word lists of this folder, and says file and line where one is written wrongly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from visavis import paths
from visavis.errors import UserError


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a word list, and where it stands."""

    file: str
    line: int  # from 1
    text: str

    def wrong(self, why: str) -> UserError:
        """Return the error that names this line."""
        return UserError(
            "{file}, line {line}: {why}.",
            "Correct the line, or install Visavis again.",
            file=self.file,
            line=str(self.line),
            why=why,
        )


def entries(file: str) -> Iterator[Entry]:
    """Yield the lines of a shipped word list that are neither blank nor comments."""
    content = paths.resource("lexicons", file).read_text(encoding="utf-8")
    for at, text in enumerate(content.splitlines(), start=1):
        if text.strip() and not text.startswith("#"):
            yield Entry(file, at, text.strip())
