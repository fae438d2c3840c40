"""Read the gazetteer's tables: one entry a line, columns apart by a tab, lists by a semicolon, # for a remark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from visavis.errors import UserError
from visavis.messages import Words, message
from visavis.parties.words import key_lists


class Row(NamedTuple):
    """One entry of a table, with its place for the messages."""

    file: str
    line: int
    cells: tuple[str, ...]

    def words(self, column: int) -> tuple[str, ...]:
        """Return the list in a column."""
        cell = self.cells[column]
        if ";" not in cell:
            return (cell,) if cell else ()
        return tuple([word for part in cell.split(";") if (word := part.strip())])

    def names(self, column: int) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield the list in a column, each entry with what its words compare by.

        Raises:
            UserError: An entry has neither letter nor digit.
        """
        cell = self.cells[column].rstrip("; ")
        if not cell:
            return
        for text, keys in zip(cell.split(";"), key_lists(cell, ";"), strict=True):
            if not keys:
                raise self.fault(message("“{text}” has no letter", text=text))
            yield text.strip(), keys

    def fault(self, what: Words) -> UserError:
        """Return the error that names the row."""
        return UserError(
            "{file}, line {line}: {what}.",
            "Correct the line, or put the shipped file back.",
            file=self.file,
            line=str(self.line),
            what=what,
        )


def rows(name: str, data: bytes, columns: Sequence[str]) -> Iterator[Row]:
    """Yield the entries of a table whose first line that is no remark names exactly these columns.

    Raises:
        UserError: The bytes are no UTF-8, the columns are not these, or a line has more or fewer of them.
    """
    header = tuple(columns)
    seen_header = False
    for number, line in enumerate(_text(name, data).split("\n"), 1):
        if not line or line[0] == "#" or line.isspace():
            continue
        row = Row(name, number, tuple(line.split("\t")))
        if " \t" in line or "\t " in line or line[-1] == " ":
            row = row._replace(cells=tuple(cell.strip() for cell in row.cells))
        if not seen_header:
            if row.cells != header:
                raise row.fault(message("the columns should be {names}", names=header))
            seen_header = True
        elif len(row.cells) != len(header):
            raise row.fault(
                message("{wanted} columns are needed, here are {count}", wanted=len(header), count=len(row.cells))
            )
        else:
            yield row
    if not seen_header:
        raise UserError("{name} has no line that names its columns.", "Put the shipped file back.", name=name)


def _text(name: str, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise UserError(
            "{name}, line {line}: the bytes are not UTF-8 text.", "Save the file as UTF-8.", name=name, line=str(line)
        ) from error
