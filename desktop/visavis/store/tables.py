"""Rows in and out of an open library, under the names that sqlite-utils has for them.

sqlite-utils itself makes and changes the schema (`migrations`). Loading it brings NumPy, Click and a parser of dates
along, more than a hundred milliseconds that every start of the window would wait for.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from typing import Any, Self

Row = dict[str, Any]


class Database:
    """An open connection that begins transactions only when it is told to."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        conn.isolation_level = None  # or Python would begin transactions of its own
        self.conn = conn

    def execute(self, statement: str, values: Sequence[object] = ()) -> sqlite3.Cursor:
        """Run one statement."""
        return self.conn.execute(statement, values)

    def query(self, statement: str, values: Sequence[object] = ()) -> Iterator[Row]:
        """Yield the rows that a statement finds, each by the names of its columns."""
        cursor = self.execute(statement, values)
        names = [column[0] for column in cursor.description]
        return (dict(zip(names, row, strict=True)) for row in cursor)

    def table(self, name: str) -> Table:
        """Return one table, by a name that is the program's own."""
        return Table(self, name)

    @contextmanager
    def atomic(self) -> Iterator[Self]:
        """Do all that is inside, or nothing; inside another one, a part of it."""
        inside = self.conn.in_transaction
        self.conn.execute("savepoint part" if inside else "begin")
        try:
            yield self
            self.conn.execute("release part" if inside else "commit")
        except BaseException:
            # An error of the disk may have ended the transaction already.
            for statement in ("rollback to part", "release part") if inside else ("rollback",):
                if self.conn.in_transaction:
                    self.conn.execute(statement)
            raise

    def close(self) -> None:
        """Close the file."""
        self.conn.close()


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of one table; the parts of statements that its methods take are the program's own, values never are."""

    database: Database
    name: str

    def rows_where(
        self, where: str = "1", values: Sequence[object] = (), *, order_by: str = "rowid", select: str = "*"
    ) -> Iterator[Row]:
        """Yield the rows that fulfil a condition."""
        statement = f"select {select} from {self.name} where {where} order by {order_by}"  # noqa: S608
        return self.database.query(statement, values)

    def count_where(self, where: str = "1", values: Sequence[object] = ()) -> int:
        """Return how many rows fulfil a condition."""
        statement = f"select count(*) from {self.name} where {where}"  # noqa: S608
        return int(self.database.execute(statement, values).fetchone()[0])

    def insert(self, row: Mapping[str, object]) -> int:
        """Add a row and return its number."""
        return int(self.database.execute(_insertion(self.name, row), list(row.values())).lastrowid or 0)

    def insert_all(self, rows: Iterable[Mapping[str, object]]) -> None:
        """Add rows of the same columns, all or none; each is made when its turn comes, for there may be many."""
        coming = iter(rows)
        first = next(coming, None)
        if first is not None:
            values = (list(row.values()) for row in chain([first], coming))
            with self.database.atomic():
                self.database.conn.executemany(_insertion(self.name, first), values)

    def update_where(self, where: str, values: Sequence[object], changes: Mapping[str, object]) -> None:
        """Change columns of the rows that fulfil a condition."""
        columns = ", ".join(f"{column} = ?" for column in changes)
        statement = f"update {self.name} set {columns} where {where}"  # noqa: S608
        self.database.execute(statement, [*changes.values(), *values])

    def delete_where(self, where: str, values: Sequence[object] = ()) -> None:
        """Remove the rows that fulfil a condition."""
        self.database.execute(f"delete from {self.name} where {where}", values)  # noqa: S608


def _insertion(name: str, row: Mapping[str, object]) -> str:
    return f"insert into {name} ({', '.join(row)}) values ({', '.join('?' * len(row))})"  # noqa: S608
