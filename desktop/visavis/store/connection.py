"""Opens a library: looks before it writes, lets one writer in, and names in words what goes wrong."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from visavis.errors import UserError
from visavis.messages import message
from visavis.store import migrations
from visavis.store.lock import WriterLock
from visavis.store.tables import Database

# "Visa" in ASCII, in the header of every library, so that a stranger's database is never taken for one.
APPLICATION_ID = 0x56697361

BUSY_SECONDS = 5.0  # a backup or a reader may hold the file for a moment


class Store:
    """An open library; it lives in the thread that opened it."""

    def __init__(self, path: Path, database: Database, lock: WriterLock | None) -> None:
        self.path = path
        self.database = database
        self._lock = lock

    @property
    def read_only(self) -> bool:
        """Tell whether another process writes this library, so that we only read."""
        return self._lock is None

    @contextmanager
    def transaction(self) -> Iterator[Database]:
        """Run everything inside as one: all of it is written, or nothing.

        Raises:
            UserError: The library could not be written.
        """
        with failures_in_words(self.path), self.database.atomic():
            yield self.database

    def close(self) -> None:
        """Close the file and let the next writer in."""
        self.database.close()
        if self._lock is not None:
            self._lock.release()


def open_store(path: Path, *, read_only: bool = False) -> Store:
    """Open the library at `path`, made if it is missing; read-only where another process writes it.

    Raises:
        UserError: It is damaged, of a newer Visavis, or no library; the file stays as it was.
    """
    exists = path.exists() and path.stat().st_size > 0
    if read_only and not exists:
        raise UserError("There is no library at {path} yet.", "Open an article in the window first.", path=path)
    # One of an older Visavis is brought up to date first, even if it is only read.
    current = exists and look(path) == migrations.VERSION
    lock = None if read_only and current else take_lock(path)
    if lock is None and not current:
        raise UserError(
            "The library {path} is being made or changed by another Visavis.",
            "Close that one, and try again.",
            path=path,
        )
    with failures_in_words(path):
        try:
            return Store(path, _connect(path, writer=lock is not None), lock)
        except BaseException:
            if lock is not None:
                lock.release()
            raise


def look(path: Path) -> int:
    """Make sure, without writing a byte, that the file at `path` is a sound library, and return its schema's version.

    Raises:
        UserError: It is not; the message says what it is and what to do.
    """
    with failures_in_words(path), closing(_raw(path, mode="ro", still=not _journal(path))) as connection:
        ours = connection.execute("pragma application_id").fetchone()[0] == APPLICATION_ID
        # Nothing else of a stranger's file is read before SQLite has checked it (sqlite.org/security.html).
        verdict = connection.execute("pragma quick_check(1)").fetchone()[0] if ours else ""
        version = connection.execute("pragma user_version").fetchone()[0]
    if not ours:
        raise UserError(
            "{path} is a database, but no Visavis library.",
            "Choose another file with --library; it was left as it is.",
            path=path,
        )
    if verdict != "ok":
        raise damaged(path, verdict)
    if version > migrations.VERSION:
        raise UserError(
            "The library {path} was written by a newer Visavis.",
            "Update Visavis to open it; it was left as it is.",
            path=path,
        )
    return int(version)


def damaged(path: Path, detail: str) -> UserError:
    """Return the error that says that the library is damaged."""
    return UserError(
        "The library {path} is damaged ({error}).",
        "It was left as it is; bring back a backup with: visavis library restore BACKUP",
        path=path,
        error=detail.splitlines()[0],
    )


@contextmanager
def failures_in_words(path: Path) -> Iterator[None]:
    """Turn what SQLite says about a failing file or disk into a UserError; a misuse of SQLite stays a bug."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.NotSupportedError):
        raise
    except sqlite3.OperationalError as error:
        code = getattr(error, "sqlite_errorcode", None)
        if code is None:  # of Python's own: text that is no UTF-8
            raise damaged(path, str(error)) from error
        if code == sqlite3.SQLITE_ERROR:  # a wrong statement
            raise
        raise _unreachable(path, error) from error
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_NOTADB:
            raise UserError(
                "{path} is no Visavis library.",
                "Choose another file with --library; it was left as it is.",
                path=path,
            ) from error
        raise damaged(path, str(error)) from error
    except OSError as error:
        raise UserError(
            "The library {path} cannot be opened ({error}).",
            "Choose another place with --library.",
            path=path,
            error=error.strerror,
        ) from error


def _unreachable(path: Path, error: sqlite3.OperationalError) -> UserError:
    remedies = {
        sqlite3.SQLITE_FULL: message("Free some space on that disk, and try again."),
        sqlite3.SQLITE_BUSY: message("Close the other program that uses it, and try again."),
        sqlite3.SQLITE_READONLY: message("Make the file and its folder writable, or choose another with --library."),
    }
    remedy = remedies.get(
        error.sqlite_errorcode & 0xFF, message("Look whether file and folder can be read and written.")
    )
    return UserError("The library {path} cannot be used ({error}).", remedy, path=path, error=error)


def _journal(path: Path) -> bool:
    """Tell whether there is a write-ahead log, even an empty one: somebody may be writing."""
    return path.with_name(path.name + "-wal").exists()


def take_lock(path: Path) -> WriterLock | None:
    """Take the right to write the library, in a folder made if it is missing; None where another process has it.

    Raises:
        UserError: The folder cannot be made or written.
    """
    with failures_in_words(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        return WriterLock.take(path)


def _connect(path: Path, *, writer: bool) -> Database:
    connection = _raw(path, mode="rwc" if writer else "ro")
    try:
        return _prepared(connection, path, writer=writer)
    except BaseException:
        with suppress(sqlite3.Error):
            connection.close()
        raise


def _prepared(connection: sqlite3.Connection, path: Path, *, writer: bool) -> Database:
    connection.execute("pragma trusted_schema = off")
    connection.execute("pragma cell_size_check = on")
    connection.execute("pragma mmap_size = 0")
    connection.execute("pragma foreign_keys = on")
    if not writer:
        return Database(connection)
    # FULL: an acknowledged edit survives a power cut, not only the death of the process.
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = full")
    database = Database(connection)
    connection.execute(f"pragma application_id = {APPLICATION_ID}")
    migrations.bring_up_to_date(database, path)
    return database


def _raw(path: Path, *, mode: str, still: bool = False) -> sqlite3.Connection:
    # A file without a journal is looked at as immutable: even a reader would else leave -wal and -shm beside it.
    place = f"{path.resolve().as_uri()}?mode={mode}{'&immutable=1' if still else ''}"
    return sqlite3.connect(place, uri=True, timeout=BUSY_SECONDS)


@contextmanager
def closing(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """Close the connection at the end, whatever happens."""
    try:
        yield connection
    finally:
        connection.close()
