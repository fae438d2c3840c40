"""Walks through what a long command brings: says on a terminal how far it is, and ends in order on Ctrl+C."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TextIO, TypeVar

Result = TypeVar("Result")

SECONDS_BETWEEN = 0.2  # two lines; more would cost time and flicker
SECONDS_BEFORE_A_GUESS = 2.0  # the first articles wait for the engine to be loaded, and say nothing of the others
MINUTE = 60
CLEARED = "\r\x1b[K"


class Watch:
    """Hands results on until there are no more, or until Ctrl+C; what is done by then is handed on whole.

    Args:
        out: Where the line goes; nothing is said where that is no terminal.
        total: How many results there will be; an archive may bring more.
    """

    def __init__(self, out: TextIO, total: int) -> None:
        self._out = out if out.isatty() and total > 1 else None
        self._total = total
        self._drawn = self._begun = time.monotonic()
        self._there = False  # the line
        self._waiting = False  # for the next result, where there is nothing that must not be broken off
        self.done = 0
        self.stopped = False

    def over(self, results: Iterable[Result]) -> Iterator[Result]:
        """Yield the results; the line is not there while they are used."""
        coming = iter(results)
        with self._hearing_interrupts():
            while not self.stopped and (found := self._next(coming)):
                self.done += 1
                self._clear()
                yield found[0]
                self._draw()
        self._clear()

    def _next(self, coming: Iterator[Result]) -> tuple[Result] | None:
        self._waiting = True
        try:
            return (next(coming),)
        except StopIteration:
            return None
        except KeyboardInterrupt:
            self.stopped = True
            return None
        finally:
            self._waiting = False

    @contextmanager
    def _hearing_interrupts(self) -> Iterator[None]:
        if threading.current_thread() is not threading.main_thread():  # only that one hears signals
            yield
            return
        before = signal.signal(signal.SIGINT, self._interrupt)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)

    def _interrupt(self, _number: int, _frame: FrameType | None) -> None:
        """Break off the wait for the next result at once, but none that is being written; the second time anything."""
        if self._waiting or self.stopped:
            raise KeyboardInterrupt
        self.stopped = True

    def _draw(self) -> None:
        now = time.monotonic()
        if self._out is not None and now - self._drawn >= SECONDS_BETWEEN:
            self._drawn, self._there = now, True
            self._out.write(CLEARED + self._line(now - self._begun))
            self._out.flush()

    def _clear(self) -> None:
        if self._out is not None and self._there:
            self._there = False
            self._out.write(CLEARED)
            self._out.flush()

    def _line(self, seconds: float) -> str:
        if self.done >= self._total:  # an archive brought more than was known of
            return f"{self.done:,} articles"
        line = f"{self.done:,} of {self._total:,} articles"
        left = seconds * (self._total - self.done) / self.done
        return f"{line}, {_in_words(left)} left" if seconds >= SECONDS_BEFORE_A_GUESS else line


def _in_words(seconds: float) -> str:
    return f"{seconds / MINUTE:.0f} min" if seconds >= 1.5 * MINUTE else f"{seconds:.0f} s"
