"""What a fuzzing process is at, in a file that outlives it: the documents read by form, and the one under way."""

from __future__ import annotations

import mmap
from pathlib import Path

from tests.fuzz.documents import FORMS

NAMES = tuple(FORMS)
LONGEST = 40_000  # bytes of a document
_FORM, _LENGTH, _COUNTS = 0, 1, 2  # places among the figures
_FIGURES = _COUNTS + len(NAMES)
_BYTES = 8 * _FIGURES


class Ledger:
    """Memory that the process that reads shares with the one that watches it.

    Whatever ends a process, a signal or the system, what it wrote here is kept.
    """

    def __init__(self, path: Path) -> None:
        with path.open("a+b") as file:
            file.truncate(_BYTES + LONGEST)
            self._shared = mmap.mmap(file.fileno(), _BYTES + LONGEST)
        self._figures = memoryview(self._shared)[:_BYTES].cast("Q")

    def begin(self, form: int, document: bytes) -> None:
        """Write down that a document is read now."""
        self._shared[_BYTES : _BYTES + len(document)] = document
        self._figures[_LENGTH] = len(document)
        self._figures[_FORM] = form
        self._figures[_COUNTS + form] += 1

    @property
    def counts(self) -> dict[str, int]:
        """How many documents of each form were read."""
        return dict(zip(NAMES, self._figures[_COUNTS:], strict=True))

    @property
    def document(self) -> tuple[str, bytes]:
        """The name and the bytes of the last document, packed as it was read."""
        name = NAMES[self._figures[_FORM]]
        return name, FORMS[name][1](self._shared[_BYTES : _BYTES + self._figures[_LENGTH]])
