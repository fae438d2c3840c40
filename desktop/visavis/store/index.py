"""Keeps the full-text index in step with the tables that it covers, in the transaction that changes them.

Triggers would do it unasked, but then the schema of a library that came from a stranger would have to be trusted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from visavis.store.tables import Database

if TYPE_CHECKING:
    import sqlite_utils

Key = tuple[int, str, str]  # session, article, quotation

COLUMNS = {
    "articles": ("title", "text"),
    "findings": ("speaker", "words"),
    "corrections": ("speaker", "words"),
    "annotations": ("note", "tags"),
    "descriptions": ("title", "outlet", "authors"),
}


def enable(database: sqlite_utils.Database, *tables: str) -> None:
    """Make the index of tables, with what is in them."""
    for table in tables:
        # Accents are folded, so that "Zelensky" and "Élysée" are found however they are typed.
        database.table(table).enable_fts(COLUMNS[table], tokenize="unicode61 remove_diacritics 2")


def add(database: Database, table: str, where: str, values: Sequence[object] = ()) -> None:
    """Index the rows of `table` that were just written."""
    database.execute(_adding(table, where), values)


def remove(database: Database, table: str, where: str, values: Sequence[object] = ()) -> None:
    """Take the rows of `table` out of the index, before they are deleted."""
    database.execute(_removing(table, where), values)


def put(database: Database, table: str, keys: Sequence[Key], rows: Sequence[Mapping[str, object]]) -> None:
    """Put `rows` in the place of those of `table` that have these keys, in table and index, as many as there may be."""
    connection = database.conn
    of_key = "session = ? and article = ? and quotation = ?"
    connection.executemany(_removing(table, of_key), keys)
    connection.executemany(f"delete from {table} where {of_key}", keys)  # noqa: S608 - a name from COLUMNS
    if rows:
        columns = ", ".join(rows[0])
        marks = ", ".join(f":{column}" for column in rows[0])
        connection.executemany(f"insert into {table} ({columns}) values ({marks})", rows)  # noqa: S608
    written = [(row["session"], row["article"], row["quotation"]) for row in rows]
    connection.executemany(_adding(table, of_key), written)


def _adding(table: str, where: str) -> str:
    columns = ", ".join(COLUMNS[table])
    return f"insert into {table}_fts (rowid, {columns}) select rowid, {columns} from {table} where {where}"  # noqa: S608


def _removing(table: str, where: str) -> str:
    columns = ", ".join(COLUMNS[table])
    return (
        f"insert into {table}_fts ({table}_fts, rowid, {columns}) "  # noqa: S608
        f"select 'delete', rowid, {columns} from {table} where {where}"
    )
