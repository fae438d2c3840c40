"""Looks a whole library over: SQLite's own check, and whether every quotation stands where it says."""

from __future__ import annotations

from visavis.errors import UserError
from visavis.messages import Words, message
from visavis.store import sessions
from visavis.store.connection import Store, failures_in_words


def check(store: Store) -> tuple[Words, ...]:
    """Return what is wrong with the library, a sentence each; nothing, where all is well."""
    with failures_in_words(store.path):
        connection = store.database.conn
        found: list[Words] = [row[0] for row in connection.execute("pragma integrity_check") if row[0] != "ok"]
        found += [
            message("a row of {table} points to nothing", table=row[0])
            for row in connection.execute("pragma foreign_key_check")
        ]
    for entry in sessions.entries(store):
        try:
            sessions.load(store, entry.id)
        except UserError as error:
            what = message("session {number}, {name}: {what}", number=entry.id, name=entry.name, what=error.what_words)
            found.append(what)
    return tuple(found)
