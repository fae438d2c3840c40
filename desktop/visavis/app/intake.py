"""Many articles on their way in: what waits, what is out, what came back before its turn, and how it went."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from visavis.app import batch
from visavis.app.analysis import Answer, BrokenOff, Failure, Input, Outcome, Unpacked
from visavis.errors import Bug, UserError
from visavis.model import Profile, Repair

# What one portion may hold, some eight articles: so few that unpacking what comes back, under the interpreter's lock,
# takes 7 ms of the window, and enough for the engine, which is a tenth faster at best with a hundred.
PORTION_BYTES = 30_000
PORTION_COUNT = 16
SECONDS_BEFORE_A_GUESS = 2.0  # the first articles wait for the processes to start, and say nothing of the others


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of one input, and the profile that its quotations are sorted to."""

    outcome: Outcome
    sorted_to: Profile | None = None


@dataclass(slots=True, eq=False)
class Slot:
    """The place of one input in the line."""

    input: Input
    size: int
    arrival: Arrival | None = None
    alone: bool = False  # its portion broke the process or the clock; each by itself shows which it was


Portion = tuple[Slot, ...]  # what goes out together


@dataclass(frozen=True, slots=True)
class Headway:
    """How far an intake has come."""

    done: int = 0
    total: int = 0
    failed: int = 0
    seconds_left: float | None = None  # None: nobody can tell yet


class Line:
    """Inputs in order: they go out in portions, and what became of them is handed on in the order of the line.

    An article that takes a minute holds up those behind it, which come back meanwhile; nothing is lost by it. What
    holds several articles gives its place to them.
    """

    def __init__(self, inputs: Iterable[Input]) -> None:
        self._slots = deque(_slots(inputs))  # those that are not handed on yet
        self._waiting = deque(self._slots)
        self._handed_on = self._failed = 0
        self._bytes_done, self._bytes = 0, sum(slot.size for slot in self._slots)

    @property
    def total(self) -> int:
        """How many inputs there are in all."""
        return self._handed_on + len(self._slots)

    @property
    def over(self) -> bool:
        """Whether everything is handed on."""
        return not self._slots

    def portion(self, *, alone: bool = False) -> Portion:
        """Take the next inputs out of the line, or the next one `alone`; none where nothing waits."""
        taken: list[Slot] = []
        while self._waiting and len(taken) < PORTION_COUNT and sum(slot.size for slot in taken) < PORTION_BYTES:
            slot = self._waiting[0]
            if taken and (alone or slot.alone or taken[0].alone):
                break
            taken.append(self._waiting.popleft())
        return tuple(taken)

    def bring(self, portion: Portion, answers: Sequence[Answer], sorted_to: Profile | None) -> tuple[Arrival, ...]:
        """Take back what became of a portion; return those whose turn has come."""
        for slot, answer in zip(portion, answers, strict=True):
            if isinstance(answer, Unpacked):
                self._unpack(slot, answer.inputs)
                continue
            slot.arrival = Arrival(answer, sorted_to)
            self._bytes_done += slot.size
            self._failed += isinstance(answer, Failure)
        ready = []
        while self._slots and self._slots[0].arrival is not None:
            ready.append(self._slots.popleft().arrival)
        self._handed_on += len(ready)
        return tuple(one for one in ready if one is not None)

    def _unpack(self, slot: Slot, inputs: Iterable[Input]) -> None:
        inside = list(_slots(inputs))
        at = self._slots.index(slot)
        self._slots.remove(slot)
        for offset, one in enumerate(inside):
            self._slots.insert(at + offset, one)
        self._waiting.extendleft(reversed(inside))
        self._bytes += sum(one.size for one in inside) - slot.size

    def fail(self, portion: Portion, error: UserError | Bug) -> tuple[Arrival, ...]:
        """Hear that a portion broke its process; return those whose turn has come by it."""
        at = 0 if len(portion) == 1 else error.at if isinstance(error, BrokenOff) else None
        if at is None:
            for slot in portion:
                slot.alone = True
            self._waiting.extendleft(reversed(portion))
            return ()
        self._waiting.extendleft(reversed(portion[:at] + portion[at + 1 :]))
        return self.bring(portion[at : at + 1], [Failure(batch.name_of(portion[at].input), error)], None)

    def stop(self) -> tuple[Arrival, ...]:
        """Let nothing go out any more; return what came back before its turn, for it is done."""
        self._waiting.clear()
        return tuple(slot.arrival for slot in self._slots if slot.arrival is not None)

    def headway(self, seconds: float) -> Headway:
        """Return how far the line has come in so many seconds; what is left is guessed by the bytes."""
        done = self._handed_on + sum(slot.arrival is not None for slot in self._slots)
        share = self._bytes_done / (self._bytes or 1)
        known = share > 0 and seconds >= SECONDS_BEFORE_A_GUESS
        return Headway(done, self.total, self._failed, seconds * (1 - share) / share if known else None)


def _slots(inputs: Iterable[Input]) -> Iterator[Slot]:
    return (Slot(one, batch.size_of(one)) for one in inputs)


@dataclass(frozen=True, slots=True)
class Twin:
    """An input that holds, byte by byte, an article which the session has already."""

    name: str
    article_id: str
    known_as: str  # the name that the article came in under


@dataclass(frozen=True, slots=True)
class Version:
    """An article that came in beside an earlier version of it."""

    name: str
    before: str  # id of the earlier one
    after: str
    title: str  # of the earlier one
    known_as: str  # the name that it came in under


@dataclass(frozen=True, slots=True)
class Garbled:
    """An article whose letters somebody decoded wrongly, and what they would be."""

    name: str
    article_id: str
    repair: Repair


@dataclass(slots=True)
class Report:
    """How an opening went, to be told at its end."""

    total: int = 0
    read: list[str] = field(default_factory=list)  # ids of the articles that came in
    failures: list[Failure] = field(default_factory=list)
    twins: list[Twin] = field(default_factory=list)
    versions: list[Version] = field(default_factory=list)
    garbled: list[Garbled] = field(default_factory=list)
    stopped: bool = False
