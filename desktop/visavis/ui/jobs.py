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

    _ended = Signal(object, object, object, object)  # future, done, failed, ended

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def follow(
        self,
        future: Future[Result],
        done: Callable[[Result], None],
        failed: Callable[[UserError], None],
        ended: Callable[[], None],
    ) -> None:
        """Have `ended` called in any case, then `done` with the result or `failed` with a UserError.

        A bug is raised where Qt reports it.
        """
        future.add_done_callback(lambda over: self._announce(over, done, failed, ended))

    def close(self) -> None:
        """Deliver nothing any more."""
        self._closed = True

    def _announce(self, future: Future[Any], *calls: object) -> None:
        if not self._closed:
            self._ended.emit(future, *calls)

    @Slot(object, object, object, object)
    def _deliver(
        self,
        future: Future[Any],
        done: Callable[[Any], None],
        failed: Callable[[UserError], None],
        ended: Callable[[], None],
    ) -> None:
        if self._closed:
            return
        ended()
        try:
            result = future.result()
        except CancelledError:
            return
        except UserError as error:
            failed(error)
            return
        done(result)
