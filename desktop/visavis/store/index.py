"""Keeps the full-text index in step with the tables that it covers, in the transaction that changes them.

Triggers would do it unasked, but then the schema of a library that came from a stranger would have to be trusted.
"""

from __future__ import annotations

from collections.abc import Sequence

from visavis.store.tables import Database

COLUMNS = {"articles": ("title", "text"), "findings": ("speaker", "words"), "corrections": ("speaker", "words")}


def add(database: Database, table: str, where: str, values: Sequence[object] = ()) -> None:
    """Index the rows of `table` that were just written."""
    columns = ", ".join(COLUMNS[table])
    statement = f"insert into {table}_fts (rowid, {columns}) select rowid, {columns} from {table} where {where}"  # noqa: S608
    database.execute(statement, values)


def remove(database: Database, table: str, where: str, values: Sequence[object] = ()) -> None:
    """Take the rows of `table` out of the index, before they are deleted."""
    columns = ", ".join(COLUMNS[table])
    database.execute(
        f"insert into {table}_fts ({table}_fts, rowid, {columns}) "  # noqa: S608
        f"select 'delete', rowid, {columns} from {table} where {where}",
        values,
    )
