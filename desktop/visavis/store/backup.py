"""Verified copies of a library, made through SQLite's own backup, and the way back from one."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from visavis.errors import UserError
from visavis.store import connection as connections
from visavis.store.tables import Database


def copy(database: Database, target: Path) -> None:
    """Write a copy of an open library to `target`, checked page by page; an older file there is replaced at the end.

    Raises:
        UserError: It could not be written, or the copy is not sound; an older file at `target` is as it was.
    """
    unfinished = target.with_name(f"{target.name}.{os.getpid()}.part")
    with connections.failures_in_words(target):
        try:
            with connections.closing(sqlite3.connect(unfinished)) as into:
                # Copying the file itself would lose what is still in the write-ahead log.
                database.conn.backup(into)
                into.execute("pragma journal_mode = delete")  # one file, to be carried anywhere
                verdict = into.execute("pragma integrity_check(1)").fetchone()[0]
            if verdict != "ok":
                raise connections.damaged(target, verdict)
            with unfinished.open("rb") as written:
                os.fsync(written.fileno())
            unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)


def backup(path: Path, target: Path) -> None:
    """Write a verified copy of the library at `path` to `target`; it may be open elsewhere.

    Raises:
        UserError: There is no sound library at `path`, or the copy could not be made.
    """
    store = connections.open_store(path, read_only=True)
    try:
        copy(store.database, target)
    finally:
        store.close()


def restore(source: Path, path: Path) -> Path | None:
    """Put the backup `source` in the library's place, and return where the library that was there is kept.

    Raises:
        UserError: The backup is not sound, or another process writes the library; nothing has changed then.
    """
    if not source.exists():
        raise UserError(
            "There is no backup at {source}.", "Name the file that `visavis library backup` wrote.", source=source
        )
    connections.look(source)
    lock = connections.take_lock(path)
    if lock is None:
        raise UserError("The library {path} is open in another Visavis.", "Close it, and restore again.", path=path)
    try:
        return _put(source, path)
    finally:
        lock.release()


def _put(source: Path, path: Path) -> Path | None:
    unfinished = path.with_name(path.name + ".restored")
    with connections.failures_in_words(path):
        opened = connections.open_store(source, read_only=True)
        try:
            copy(opened.database, unfinished)
        finally:
            opened.close()
        kept = _set_aside(path)
        unfinished.replace(path)
    return kept


def _set_aside(path: Path) -> Path | None:
    if not path.exists():
        return None
    number = 1
    while (kept := path.with_name(f"{path.name}.replaced-{number}")).exists():
        number += 1
    for ending in ("-wal", "-shm", ""):  # the journal belongs to its file
        part = path.with_name(path.name + ending)
        if part.exists():
            part.replace(kept.with_name(kept.name + ending))
    return kept
