"""Who works through the batches of sums: `map`, or what the caller hands in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

Batch = TypeVar("Batch")
Result = TypeVar("Result")


class Spread(Protocol):
    """A `map` whose results come in the order of the batches, such as that of an executor with several threads."""

    def __call__(self, work: Callable[[Batch], Result], batches: Iterable[Batch], /) -> Iterator[Result]:
        """Return what `work` makes of each batch."""
