"""Looks a whole library over: SQLite's own check, and whether every quotation stands where it says."""

from __future__ import annotations

from visavis.errors import UserError
from visavis.store import sessions
from visavis.store.connection import Store, failures_in_words


def check(store: Store) -> tuple[str, ...]:
    """Return what is wrong with the library, a sentence each; nothing, where all is well."""
    with failures_in_words(store.path):
        connection = store.database.conn
        found = [row[0] for row in connection.execute("pragma integrity_check") if row[0] != "ok"]
        found += [f"a row of {row[0]} points to nothing" for row in connection.execute("pragma foreign_key_check")]
    for entry in sessions.entries(store):
        try:
            sessions.load(store, entry.id)
        except UserError as error:
            found.append(f"session {entry.id}, {entry.name}: {error.what}")
    return tuple(found)
