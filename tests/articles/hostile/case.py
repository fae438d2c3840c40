"""One hostile file: what it is called, how it ends, what a user would lose by it, and what makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

WORDS = "The pilots of Lisna said on Monday that they would take no ship through the strait."
ARTICLE = ""  # it ends as a clean article, else in a refusal with these words in it
# What a page without end ends in, by the clock or by the memory, whichever is over first: the words of both.
PAGE_OVERRUN = "its text alone"


@dataclass(frozen=True, slots=True)
class Case:
    """A hostile file of the tests."""

    name: str
    ends: str
    loses: str
    make: Callable[[], bytes]
