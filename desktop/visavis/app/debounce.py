"""Puts a call off until things are quiet, and never loses the last one."""

from __future__ import annotations

import threading
from collections.abc import Callable

QUIET_SECONDS = 0.5  # a scroll is over, and a crash loses no more than that


class Debounced:
    """A function that is called once, `QUIET_SECONDS` after the last request, on a thread of its own."""

    def __init__(self, function: Callable[[], None], seconds: float = QUIET_SECONDS) -> None:
        self._function = function
        self._seconds = seconds
        self._timer: threading.Timer | None = None
        self._guard = threading.Lock()

    def call(self) -> None:
        """Ask for a call once things are quiet."""
        with self._guard:
            if self._timer is not None:
                self._timer.cancel()
            self._timer = threading.Timer(self._seconds, self.now)
            self._timer.daemon = True
            self._timer.start()

    def now(self) -> None:
        """Make the call at once, if one is asked for."""
        with self._guard:
            waiting, self._timer = self._timer, None
        if waiting is not None:
            waiting.cancel()
            self._function()
