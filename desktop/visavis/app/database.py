"""The library behind its one database thread, for writes that nobody waits for and none of which is lost."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Self, TypeVar

from visavis.errors import Bug, UserError
from visavis.messages import Words
from visavis.model import Hit, SessionEntry
from visavis.store import connection
from visavis.store.connection import Store

Result = TypeVar("Result")
Work = Callable[[Store], object]
OnFailure = Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class _Write:
    """Something to be written, and the promise of it."""

    work: Work
    future: Future[None]

    def end(self, failure: Exception | None) -> None:
        """Keep the promise, or say why not; a second try changes nothing for those who heard of the first."""
        if self.future.done():
            return
        if failure is None:
            self.future.set_result(None)
        else:
            self.future.set_exception(failure)


class Library:
    """The open library. Writes happen in order on one thread; one that fails is kept and tried again before the next.

    `on_failure` is called on the database thread with a UserError, or with the bug that stopped a write.
    """

    def __init__(self, path: Path, *, read_only: bool = False, on_failure: OnFailure | None = None) -> None:
        """Open the library at `path`.

        Raises:
            UserError: It is damaged, of a newer Visavis, or no library.
        """
        self.path = path
        self.on_failure = on_failure
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="library")
        self._waiting: deque[_Write] = deque()
        self._bug: Exception | None = None  # that nobody has been told of
        self._last: Exception | None = None
        try:
            self._store = self._thread.submit(connection.open_store, path, read_only=read_only).result()
        except BaseException:
            self._thread.shutdown()
            raise

    @property
    def read_only(self) -> bool:
        """Tell whether nothing can be written, because another Visavis has the library open."""
        return self._store.read_only

    def read(self, work: Callable[[Store], Result]) -> Result:
        """Return what `work` reads, after all writes before it.

        Raises:
            UserError: The library cannot be read.
        """
        return self.read_later(work).result()

    def read_later(self, work: Callable[[Store], Result]) -> Future[Result]:
        """Have `work` read, after all writes before it; the future brings what it reads, or a UserError."""
        return self._thread.submit(work, self._store)

    def write(self, work: Work) -> Future[None]:
        """Have `work` write, in its turn; the future ends when it is on the disk, or with why it is not.

        Raises:
            UserError: The library is open for reading only.
        """
        if self.read_only:
            raise UserError(
                "The library {path} is open in another Visavis, so nothing can be changed here.",
                "Close the other one, and open the library again.",
                path=self.path,
            )
        waiting = _Write(work, Future())
        self._waiting.append(waiting)
        self._thread.submit(self._write_waiting)
        return waiting.future

    def flush(self) -> None:
        """Wait until everything is written.

        Raises:
            UserError: Something could not be, even now.
        """
        self._thread.submit(self._write_all).result()

    def entries(self) -> tuple[SessionEntry, ...]:
        """Return the list of sessions, the last changed first."""
        from visavis.store import sessions

        return self.read(sessions.entries)

    def delete(self, session_id: int) -> None:
        """Remove a session for good."""
        from visavis.store import sessions

        self.write(lambda store: sessions.delete(store, session_id)).result()

    def search(self, words: str) -> tuple[Hit, ...]:
        """Return where all `words` stand, quotations before articles."""
        from visavis.store import search

        return self.read(lambda store: search.search(store, words))

    def holding(self, article: str) -> tuple[int, str] | None:
        """Return the id of a session with an article whose id begins so, and that article's id; None where none has."""
        from visavis.store import sessions

        return self.read(lambda store: sessions.holding(store, article))

    def check(self) -> tuple[Words, ...]:
        """Return what is wrong with the library, a sentence each."""
        from visavis.store import check

        return self.read(check.check)

    def backup(self, target: Path) -> None:
        """Write a verified copy to `target`.

        Raises:
            UserError: It could not be written.
        """
        from visavis.store import backup

        self.read(lambda store: backup.copy(store.database, target))

    def keep_backups(self) -> Future[Path | None]:
        """Have a verified backup written where one is due, and those thinned out that need not be kept.

        The future brings where it lies, None where none was due, or the UserError that stood in the way.
        """
        return self._thread.submit(self._back_up)

    def _back_up(self) -> Path | None:
        from datetime import UTC, datetime

        from visavis.app import backups
        from visavis.store import backup
        from visavis.store.connection import failures_in_words

        target = backups.due(self.path, datetime.now(UTC))
        if target is None:
            return None
        with failures_in_words(target):
            target.parent.mkdir(exist_ok=True)
        backup.copy(self._store.database, target)
        backups.thin_out(backups.found(self.path))
        return target

    def close(self) -> None:
        """Write what waits, and close the file.

        Raises:
            UserError: Something could not be written.
        """
        try:
            self.flush()
        finally:
            self._thread.submit(self._store.close).result()
            self._thread.shutdown()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _write_waiting(self) -> None:
        """Write all that waits: in one transaction while all goes well, else one by one until one fails."""
        while self._waiting:
            together = tuple(self._waiting)
            if len(together) > 1 and self._failure_of(together) is None:
                for _ in together:
                    self._waiting.popleft().end(None)
            elif not self._write_next():
                return

    def _failure_of(self, together: tuple[_Write, ...]) -> Exception | None:
        """Write all of them or none, and return what stood in the way."""
        try:
            with self._store.transaction():
                for write in together:
                    write.work(self._store)
        except Exception as error:
            return error
        return None

    def _write_next(self) -> bool:
        """Write the next that waits; tell whether to go on."""
        failure = self._failure_of((self._waiting[0],))
        stays = isinstance(failure, UserError)  # the disk may be free again at the next try; a bug fails for ever
        write = self._waiting[0] if stays else self._waiting.popleft()
        write.end(failure)
        if failure is not None:
            self._tell(failure)
        return not stays

    def _tell(self, failure: Exception) -> None:
        if self.on_failure is not None:
            self.on_failure(failure)
        elif not isinstance(failure, UserError):
            self._bug = self._bug or failure
        self._last = failure

    def _write_all(self) -> None:
        self._write_waiting()
        bug, self._bug = self._bug, None
        if bug is not None:
            raise Bug("a write to the library failed") from bug
        if self._waiting and self._last is not None:
            raise self._last


def restore(backup: Path, path: Path) -> Path | None:
    """Put a backup in the library's place, and return where the library that was there is kept.

    Raises:
        UserError: The backup is not sound, or the library is open; nothing has changed then.
    """
    from visavis.store.backup import restore as put_back

    return put_back(backup, path)
