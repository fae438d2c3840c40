"""The two ways in which something goes wrong: the world failed, or we did."""

from __future__ import annotations


class UserError(Exception):
    """Something outside the program failed, and its user can do something about it.

    Args:
        what: One sentence that says what happened and names the file or thing concerned.
        remedy: One sentence that says what to do next.
    """

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what, remedy)
        self.what = what
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.what} {self.remedy}"


class Bug(Exception):  # noqa: N818 - the word of the design
    """A promise inside the program was broken; it ends in a crash report, never in a message box alone."""
