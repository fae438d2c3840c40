"""Brings the results of work done elsewhere to the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from visavis.errors import UserError

Result = TypeVar("Result")


class Jobs(QObject):
    """Follows futures; results, and failures that a user can mend, arrive on the thread that made this object."""

    count_changed = Signal(int)  # how many are under way
    _ended = Signal(object, object, object)  # future, done, failed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._closed = False
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def follow(
        self, future: Future[Result], done: Callable[[Result], None], failed: Callable[[UserError], None]
    ) -> None:
        """Have `done` called with the result, or `failed` with a UserError; a bug is raised where Qt reports it."""
        self._count += 1
        self.count_changed.emit(self._count)
        future.add_done_callback(lambda ended: self._announce(ended, done, failed))

    def close(self) -> None:
        """Deliver nothing any more."""
        self._closed = True

    def _announce(self, future: Future[Any], done: object, failed: object) -> None:
        if not self._closed:
            self._ended.emit(future, done, failed)

    @Slot(object, object, object)
    def _deliver(self, future: Future[Any], done: Callable[[Any], None], failed: Callable[[UserError], None]) -> None:
        if self._closed:
            return
        self._count -= 1
        self.count_changed.emit(self._count)
        try:
            result = future.result()
        except CancelledError:
            return
        except UserError as error:
            failed(error)
            return
        done(result)
