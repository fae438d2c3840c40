"""The library behind its one database thread, for writes that nobody waits for and none of which is lost."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Self, TypeVar

from visavis.errors import Bug, UserError
from visavis.model import Hit, SessionEntry
from visavis.store import connection
from visavis.store.connection import Store

Result = TypeVar("Result")
Work = Callable[[Store], object]
OnFailure = Callable[[Exception], None]


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
        self._waiting: deque[Work] = deque()
        self._bug: Exception | None = None  # that nobody has been told of
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
        return self._thread.submit(work, self._store).result()

    def write(self, work: Work) -> Future[None]:
        """Have `work` write, in its turn; the future ends when it is on the disk, or with why it is not.

        Raises:
            UserError: The library is open for reading only.
        """
        if self.read_only:
            raise UserError(
                f"The library {self.path} is open in another Visavis, so nothing can be changed here.",
                "Close the other one, and open the library again.",
            )
        self._waiting.append(work)
        return self._thread.submit(self._write_waiting)

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

    def check(self) -> tuple[str, ...]:
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
        """Write all that waits: in one transaction while all goes well, else one by one."""
        together = tuple(self._waiting)
        if len(together) > 1 and self._wrote(together):
            for _ in together:
                self._waiting.popleft()
        while self._waiting:
            self._write_next()

    def _wrote(self, together: tuple[Work, ...]) -> bool:
        try:
            with self._store.transaction():
                for work in together:
                    work(self._store)
        except Exception:  # nothing of it is written; which one it was is told when each goes alone
            return False
        return True

    def _write_next(self) -> None:
        try:
            self._waiting[0](self._store)
        except UserError as error:  # it stays, for the disk may be free again at the next try
            self._tell(error)
            raise
        except Exception as error:  # a bug would fail for ever
            self._waiting.popleft()
            self._tell(error)
            raise
        self._waiting.popleft()

    def _tell(self, error: Exception) -> None:
        if self.on_failure is not None:
            self.on_failure(error)
        elif not isinstance(error, UserError):
            self._bug = self._bug or error

    def _write_all(self) -> None:
        self._write_waiting()
        bug, self._bug = self._bug, None
        if bug is not None:
            raise Bug("a write to the library failed") from bug


def restore(backup: Path, path: Path) -> Path | None:
    """Put a backup in the library's place, and return where the library that was there is kept.

    Raises:
        UserError: The backup is not sound, or the library is open; nothing has changed then.
    """
    from visavis.store.backup import restore as put_back

    return put_back(backup, path)
