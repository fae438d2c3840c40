"""Many articles on their way in: what waits, what is out, what came back before its turn, and how it went."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from visavis.app import batch
from visavis.app.analysis import Failure, Input, Outcome
from visavis.errors import Bug, UserError
from visavis.model import Profile

# What one portion may hold, some eight articles: so few that unpacking what comes back holds up no window, and enough
# for the engine to be three quarters as fast as with a hundred.
PORTION_BYTES = 30_000
SECONDS_BEFORE_A_GUESS = 2.0  # the first articles wait for the processes to start, and say nothing of the others


@dataclass(frozen=True, slots=True)
class Portion:
    """Inputs that go out together, each with its number in the line."""

    numbers: tuple[int, ...]
    inputs: tuple[Input, ...]


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of one input, and the profile that its quotations are sorted to."""

    outcome: Outcome
    sorted_to: Profile | None = None


@dataclass(frozen=True, slots=True)
class Headway:
    """How far an intake has come."""

    done: int = 0
    total: int = 0
    failed: int = 0
    seconds_left: float | None = None  # None: nobody can tell yet


class Line:
    """Inputs in order: they go out in portions, and what became of them is handed on in the order of the line.

    An article that takes a minute holds up those behind it, which come back meanwhile; nothing is lost by it.
    """

    def __init__(self, inputs: Sequence[Input]) -> None:
        self._sizes = [batch.size_of(one) for one in inputs]
        self._waiting = deque(enumerate(inputs))
        self._alone: set[int] = set()  # one of their portion broke the process or the clock; each by itself shows which
        self._held: dict[int, Arrival] = {}
        self._next = 0  # the number of the one that is handed on next
        self._bytes = 0  # of those that came back
        self._done = self._failed = 0

    @property
    def total(self) -> int:
        """How many inputs there are in all."""
        return len(self._sizes)

    def portion(self, *, alone: bool = False) -> Portion | None:
        """Take the next inputs out of the line, or the next one `alone`; None: nothing waits."""
        taken: list[tuple[int, Input]] = []
        size = 0
        while self._waiting and size < PORTION_BYTES:
            number = self._waiting[0][0]
            if taken and (number in self._alone or taken[0][0] in self._alone or alone):
                break
            taken.append(self._waiting.popleft())
            size += self._sizes[number]
        return Portion(tuple(number for number, _ in taken), tuple(one for _, one in taken)) if taken else None

    def bring(self, portion: Portion, arrivals: Sequence[Arrival]) -> tuple[Arrival, ...]:
        """Take back what became of a portion; return those whose turn has come."""
        self._done += len(arrivals)
        self._failed += sum(isinstance(one.outcome, Failure) for one in arrivals)
        self._bytes += sum(self._sizes[number] for number in portion.numbers)
        self._held.update(zip(portion.numbers, arrivals, strict=True))
        ready = []
        while self._next in self._held:
            ready.append(self._held.pop(self._next))
            self._next += 1
        return tuple(ready)

    def fail(self, portion: Portion, error: UserError | Bug) -> tuple[Arrival, ...]:
        """Hear that a portion broke its process; return those whose turn has come by it."""
        if len(portion.inputs) > 1:
            self._alone.update(portion.numbers)
            self._waiting.extendleft(reversed(list(zip(portion.numbers, portion.inputs, strict=True))))
            return ()
        return self.bring(portion, [Arrival(Failure(batch.name_of(portion.inputs[0]), error))])

    def stop(self) -> tuple[Arrival, ...]:
        """Let nothing go out any more; return what came back before its turn, for it is done."""
        self._waiting.clear()
        held = [self._held[number] for number in sorted(self._held)]
        self._held.clear()
        return tuple(held)

    def headway(self, seconds: float) -> Headway:
        """Return how far the line has come in so many seconds; what is left is guessed by the bytes."""
        share = self._bytes / (sum(self._sizes) or 1)
        known = share > 0 and seconds >= SECONDS_BEFORE_A_GUESS
        return Headway(self._done, self.total, self._failed, seconds * (1 - share) / share if known else None)


@dataclass(frozen=True, slots=True)
class Twin:
    """An input that holds, byte by byte, an article which the session has already."""

    name: str
    article_id: str
    known_as: str  # the name that the article came in under


@dataclass(slots=True)
class Report:
    """How an opening went, to be told at its end."""

    total: int = 0
    read: list[str] = field(default_factory=list)  # ids of the articles that came in
    failures: list[Failure] = field(default_factory=list)
    twins: list[Twin] = field(default_factory=list)
    stopped: bool = False
